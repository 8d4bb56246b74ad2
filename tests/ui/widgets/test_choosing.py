"""Where the dialog for files begins."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from agent_desktop.ui.widgets.choosing import FileDialog, begin_in


@pytest.mark.usefixtures("qapp")
def test_it_begins_among_the_documents_and_later_where_it_was_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileDialog, "last", None)
    documents = tmp_path / "documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(documents))
    assert begin_in() == Path.home()
    documents.mkdir()
    assert begin_in() == documents
    other = tmp_path / "other"
    other.mkdir()
    dialog = FileDialog(None, "Save")
    dialog.fileSelected.emit(str(other / "file.csv"))
    assert begin_in() == other
    other.rmdir()
    assert begin_in() == documents
