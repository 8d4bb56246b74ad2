"""The package for Fedora, RHEL, openSUSE and their kin, made by rpmbuild, which runs on Debian too."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from installers import about, linux


def build(root: Path, out: Path, *, fast: bool = False, signed: bool = False) -> Path:
    """Pack a staged tree. ``fast`` saves time, not space. Raises :class:`about.BuildError`."""
    version, machine = about.version().replace("-", "~"), about.run(["uname", "-m"]).strip()
    made = out / f"{about.NAME}-{version}-1.{machine}{about.mark(signed)}.rpm"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spec = folder / f"{about.NAME}.spec"
        spec.write_text(about.fill("linux/agent-desktop.spec", values(root, version, fast)), encoding="utf-8")
        macros = {
            "_topdir": str(folder),
            "_builddir": str(folder),
            "_rpmdir": str(folder / "made"),
            "_dbpath": str(folder / "db"),
            "_buildhost": "localhost",
            "use_source_date_epoch_as_buildtime": "1",
            "clamp_mtime_to_source_date_epoch": "1",
        }
        defines = [part for key, value in macros.items() for part in ("--define", f"{key} {value}")]
        # a copy, because rpmbuild empties the folder it packs
        copy = folder / "root"
        shutil.copytree(root, copy, symlinks=True)
        about.run(["rpmbuild", "-bb", "--quiet", "--target", machine, "--buildroot", copy, *defines, spec], cwd=folder)
        shutil.move(str(next((folder / "made").rglob("*.rpm"))), made)
    return made


def values(root: Path, version: str, fast: bool) -> dict[str, str]:
    """What the spec file is filled with."""
    bundled = sorted(path.name for path in (root / linux.PROGRAM).rglob("*.so*"))
    return {
        "NAME": about.NAME,
        "VERSION": version,
        "SUMMARY": about.SUMMARY,
        "DESCRIPTION": about.DESCRIPTION,
        "AUTHORS": about.AUTHORS,
        "MAINTAINER": about.maintainer(),
        "GLIBC": linux.glibc(),
        "PROGRAM": str(linux.PROGRAM),
        "IDENTIFIER": about.IDENTIFIER,
        "BUNDLED": "|".join(re.escape(name).replace("\\", "\\\\") for name in bundled),
        "PAYLOAD": "w1.zstdio" if fast else "w9.xzdio",
    }
