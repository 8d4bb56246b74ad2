"""Writing the figures to a file that the agent chooses."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desktop.inbox.work_figures import WorkFigures
from agent_desktop.ui.today.export import to_csv
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.windows import windows


class Saving(QObject):
    """``said(sentence, bad)``: what became of it."""

    said = Signal(str, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, shift: WorkFigures) -> None:
        """Let the agent choose a file."""
        dialog = FileDialog(self._window, self.tr("Export figures"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV table (*.csv)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        first, last = (part.begin.astimezone().date() for part in (shift.days[0], shift.days[-1]))
        dialog.selectFile(f"figures-{first}.csv" if first == last else f"figures-{first}-{last}.csv")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), shift))
        windows().open(dialog)

    def write(self, file: Path, shift: WorkFigures) -> None:
        """Write it there."""
        try:
            # Spreadsheets know the encoding of a table by its byte order mark.
            file.write_bytes(to_csv(shift).encode("utf-8-sig"))
        except OSError as error:
            words = self.tr("The file cannot be written: %1.").replace("%1", error.strerror or type(error).__name__)
            self.said.emit(words, True)
        else:
            self.said.emit(self.tr("The figures were written to %1.").replace("%1", file.name), False)
