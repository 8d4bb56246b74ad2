"""The package for Debian, Ubuntu and their kin."""

from __future__ import annotations

import gzip
import shutil
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

from installers import about, linux

RECOMMENDS = (
    "ca-certificates, fonts-noto-color-emoji, gnome-keyring | kwalletmanager,"
    " pipewire-bin | pulseaudio-utils | alsa-utils, xdg-desktop-portal"
)
"""What the program works without, though less well: authorities, emoji, secrets, sounds, links and files."""


def build(
    root: Path,
    out: Path,
    *,
    version: str | None = None,
    needs: list[str] | None = None,
    fast: bool = False,
    signed: bool = False,
) -> Path:
    """Pack a staged tree. ``needs`` are the dependencies where they are known already; ``fast`` saves time, not space;
    ``signed``: the list of sums will be.

    Raises :class:`about.BuildError`.
    """
    version = version or about.version()
    machine = about.run(["dpkg", "--print-architecture"]).strip()
    made = out / f"{about.NAME}_{version}_{machine}{about.mark(signed)}.deb"
    with _debians_own(root, version) as control:
        files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        fields = {
            "Package": about.NAME,
            "Version": version,
            "Architecture": machine,
            "Maintainer": about.maintainer(),
            "Installed-Size": str(-(-sum(path.stat().st_size for path in files) // 1024)),
            "Depends": ", ".join(depends(root) if needs is None else needs),
            "Recommends": RECOMMENDS,
            "Section": "net",
            "Priority": "optional",
            "Description": "\n ".join([about.SUMMARY, *textwrap.wrap(about.DESCRIPTION, 78)]),
        }
        lines = [f"{name}: {value}\n" for name, value in fields.items()]
        sums = about.run(["md5sum", "--", *(path.relative_to(root) for path in files)], cwd=root)
        (control / "control").write_text("".join(lines), encoding="utf-8")
        (control / "md5sums").write_text(sums, encoding="utf-8")
        linux.finish(root)
        made.unlink(missing_ok=True)
        how = ["-Zgzip", "-z1"] if fast else ["-Zxz", "-z9"]
        about.run(["dpkg-deb", "--root-owner-group", *how, "--build", root, made])
    return made


@contextmanager
def _debians_own(root: Path, version: str) -> Iterator[Path]:
    """Lay the files that only this package has into the tree, and take them out again; gives the control folder."""
    control, overrides = root / "DEBIAN", root / "usr/share/lintian/overrides" / about.NAME
    changelog = root / linux.DOC / "changelog.gz"
    shutil.rmtree(control, ignore_errors=True)
    try:
        control.mkdir()
        overrides.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(about.DATA / "linux" / "lintian-overrides", overrides)
        what = f"{about.NAME} ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
        entry = f"{what} -- {about.maintainer()}  {formatdate(about.epoch())}\n"
        changelog.write_bytes(gzip.compress(entry.encode(), 9, mtime=0))
        yield control
    finally:
        shutil.rmtree(control, ignore_errors=True)
        shutil.rmtree(root / "usr/share/lintian", ignore_errors=True)
        changelog.unlink(missing_ok=True)


def depends(root: Path) -> list[str]:
    """The packages with the libraries that the program is linked with and does not bring along, with their versions.

    Raises :class:`about.BuildError`.
    """
    (root / "DEBIAN").mkdir(exist_ok=True)  # tells the tool that the libraries below are the package's own
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "debian").mkdir()
        (folder / "debian" / "control").write_text(
            f"Source: {about.NAME}\n\nPackage: {about.NAME}\nArchitecture: any\n"
        )
        own = sorted({path.parent for path in linux.programs(root)})
        said = about.run(
            ["dpkg-shlibdeps", "-O", "--warnings=0", *(f"-l{place}" for place in own), *linux.programs(root)],
            cwd=folder,
        )
    found = said.strip().removeprefix("shlibs:Depends=").split(", ")
    return [f"libc6 (>= {linux.glibc()})", *sorted(entry for entry in found if not entry.startswith("libc6 "))]
