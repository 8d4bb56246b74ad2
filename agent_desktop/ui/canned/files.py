"""Choosing the files that canned replies are imported from and exported to."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desktop.canned import CannedError, CannedReply, clean, from_csv, from_json, to_csv, to_json
from agent_desktop.canned.exchange import SIZE_MAX
from agent_desktop.ui.widgets.choosing import FileDialog
from agent_desktop.ui.widgets.windows import windows


class Files(QObject):
    """``read(import)``: what a file holds, taken or not. ``said(sentence, bad)``: what became of a file."""

    read = Signal(object)
    said = Signal(str, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask_import(self) -> None:
        """Let the agent choose a file to read."""
        dialog = self._dialog(self.tr("Import canned replies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables and JSON (*.csv *.tsv *.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_from(Path(name)))
        windows().open(dialog)

    def ask_export(self, replies: Iterable[CannedReply]) -> None:
        """Let the agent choose a file to write."""
        kept = [clean(reply) for reply in replies if reply.shortcut]
        dialog = self._dialog(self.tr("Export canned replies"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV table (*.csv)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix("json" if "json" in name else "csv"))
        dialog.selectFile("canned-replies")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), kept))
        windows().open(dialog)

    def import_from(self, file: Path) -> None:
        """Read a file, by its name as JSON or as a table."""
        try:
            if file.stat().st_size > SIZE_MAX * 4:
                raise CannedError(self.tr("The file is too large for a list of canned replies."))
            text = file.read_text(encoding="utf-8-sig")
            result = from_json(text) if file.suffix.lower() == ".json" else from_csv(text)
        except UnicodeDecodeError:
            self.said.emit(self.tr("The file is not UTF-8 text. Save it as “CSV UTF-8” first."), True)
        except OSError as error:
            words = self.tr("The file cannot be read: {reason}.")
            self.said.emit(words.replace("{reason}", error.strerror or str(error)), True)
        except CannedError as error:
            self.said.emit(str(error), True)
        else:
            self.read.emit(result)

    def export_to(self, file: Path, replies: list[CannedReply]) -> None:
        """Write a file, by its name as JSON or as a table."""
        json = file.suffix.lower() == ".json"
        text = to_json(replies) if json else to_csv(replies)
        try:
            # Spreadsheets know the encoding of a table by its byte order mark.
            file.write_bytes(text.encode("utf-8" if json else "utf-8-sig"))
        except OSError as error:
            words = self.tr("The file cannot be written: {reason}.")
            self.said.emit(words.replace("{reason}", error.strerror or str(error)), True)
        else:
            words = self.tr("%n replies were written to {file}.", "", len(replies))
            self.said.emit(words.replace("{file}", file.name), False)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = FileDialog(self._window, title)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
