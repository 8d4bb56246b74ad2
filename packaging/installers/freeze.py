"""Freezes the program: a folder with its own Python, Qt and libraries, that runs without any of them installed."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from installers import about, icons, icu, licences, needs, trim


def freeze(work: Path) -> Path:
    """Make the program's folder (on macOS the application bundle) below ``work``, with all licences in it.

    Raises :class:`about.BuildError`.
    """
    shutil.rmtree(work, ignore_errors=True)
    inner = work / "program"
    (inner / "icons").mkdir(parents=True)
    icons.make_all(about.ROOT / "resources" / "app" / f"{about.NAME}.svg", inner / "icons")
    about.run(
        [
            *(sys.executable, "-m", "PyInstaller", Path(__file__).with_name("program.spec")),
            *("--noconfirm", "--log-level", "WARN", "--distpath", work / "frozen", "--workpath", work),
        ],
        # sets are written into the bytecode in the order of their hashes
        environment={"PYTHONHASHSEED": "1"},
    )
    made = work / "frozen" / (f"{about.TITLE}.app" if sys.platform == "darwin" else about.NAME)
    if sys.platform == "linux":
        icu.shrink(made)
    notices = made / "Contents" / "Resources" if sys.platform == "darwin" else made
    (notices / licences.FILE).write_text(licences.text(inner / "collected.json"), encoding="utf-8")
    return made


BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 832)
window.show()
sys.exit(application.exec())
"""


def bare_window(work: Path) -> Path:
    """Freeze a window with nothing in it, to compare with; gives the program. Raises :class:`about.BuildError`."""
    work.mkdir(parents=True)
    script = work / "bare.py"
    script.write_text(BARE, encoding="utf-8")
    excluded = [f"--exclude-module={name}" for name in (*trim.UNUSED_MODULES, *needs.strangers())]
    places = ["--distpath", str(work), "--workpath", str(work / "work"), "--specpath", str(work / "work")]
    about.run([sys.executable, "-m", "PyInstaller", script, "--noconfirm", "--log-level", "WARN", *places, *excluded])
    return work / "bare" / "bare"


def size(folder: Path) -> int:
    """Bytes that the files of a folder take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
