"""Where the system's dialog for files begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """Qt's dialog, which begins in the folder that was chosen last, at first among the person's documents.

    Qt's own begins in the folder that the program was started in: for most people that is one which they have never
    seen, or may not write into.
    """

    last: Path | None = None
    """Where somebody chose a file last; shared by all of them."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.setDirectory(str(begin_in()))
        self.fileSelected.connect(_remember)


def begin_in() -> Path:
    """The folder to begin in."""
    last = FileDialog.last
    if last is not None and last.is_dir():
        return last
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _remember(chosen: str) -> None:
    FileDialog.last = Path(chosen).parent
