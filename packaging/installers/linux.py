"""Linux: the tree of files that both packages install, and what it needs of the system."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from installers import about, icons

PROGRAM = Path("usr/lib") / about.NAME
DOC = Path("usr/share/doc") / about.NAME
ICONS = Path("usr/share/icons/hicolor")


def stage(frozen: Path, pictures: Path, root: Path) -> None:
    """Lay out the files below ``root`` as they are below ``/`` once installed.

    ``pictures`` has the icons as ``<size>.png``. Raises :class:`about.BuildError` when a tool finds a file wrong.
    """
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / PROGRAM, symlinks=True)
    _link(root / "usr/bin" / about.NAME, Path("..") / PROGRAM.relative_to("usr") / about.NAME)
    day = time.gmtime(about.epoch())
    values = {
        "NAME": about.NAME,
        "TITLE": about.TITLE,
        "IDENTIFIER": about.IDENTIFIER,
        "SUMMARY": about.SUMMARY,
        "AUTHORS": about.AUTHORS,
        "VERSION": about.version(),
        "DATE": time.strftime("%Y-%m-%d", day),
    }
    _write(root / f"usr/share/applications/{about.NAME}.desktop", about.fill("linux/agent-desktop.desktop", values))
    metainfo = root / f"usr/share/metainfo/{about.IDENTIFIER}.metainfo.xml"
    _write(metainfo, about.fill("linux/metainfo.xml", values))
    _pack(root / f"usr/share/man/man1/{about.NAME}.1.gz", about.fill("linux/agent-desktop.1", values))
    for size in icons.LINUX:
        _copy(pictures / f"{size}.png", root / ICONS / f"{size}x{size}/apps/{about.NAME}.png")
    _copy(about.ROOT / f"resources/app/{about.NAME}.svg", root / ICONS / f"scalable/apps/{about.NAME}.svg")
    _copy(about.ROOT / "CHANGELOG.md", root / DOC / "CHANGELOG.md")
    _write(root / DOC / "copyright", copyright_file(root / PROGRAM))
    _copy(Path(__file__).parents[1] / "README.md", root / DOC / "README.administrators.md")
    finish(root)


def finish(root: Path) -> None:
    """Give every file the rights and the time that it has in a package, whoever builds it and when."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == root / PROGRAM / about.NAME
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (about.epoch(), about.epoch()), follow_symlinks=False)


def check(root: Path) -> None:
    """Let the desktop's own tools look at the entries. Raises :class:`about.BuildError` for what they refuse."""
    about.run(["appstreamcli", "validate", "--no-net", *root.glob("usr/share/metainfo/*.xml")])
    if shutil.which("desktop-file-validate"):
        about.run(["desktop-file-validate", *root.glob("usr/share/applications/*.desktop")])


def programs(root: Path) -> Iterator[Path]:
    """The files with machine code."""
    for path in sorted((root / PROGRAM).rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def glibc() -> str:
    """The C library that the program was built with; an older one may lack what it uses."""
    return platform.libc_ver()[1]


def copyright_file(program: Path) -> str:
    """Debian's copyright file: the program's own licence, and where those of the bundled parts are."""
    own = (about.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    names = sorted(path.name for path in program.glob("*.txt"))
    return (
        f"{about.TITLE} {about.version()}\n\n{own}\n\n"
        f"The work of others that is in this package, with all licences in full: /{PROGRAM}/{names[0]}\n"
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
