import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_desktop.canned import CannedBook, CannedReply
from agent_desktop.ui.canned.manager import CannedManager
from agent_desktop.ui.canned.review import ImportReview
from agent_desktop.ui.widgets.dialogs import Question

HELLO = CannedReply("hello", "Hello", "en")
BYE = CannedReply("bye", "Bye")


@pytest.fixture
def book(tmp_path: Path) -> CannedBook:
    made = CannedBook(tmp_path / "canned.json")
    made.replace([HELLO, BYE])
    return made


@pytest.fixture
def manager(qtbot, theme, book) -> CannedManager:
    made = CannedManager(book, theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    return made


def test_it_adds_edits_and_deletes(manager, book) -> None:
    assert manager.form.shortcut.text() == "bye"
    manager.add()
    QTest.keyClicks(manager.form.shortcut, "/moment")
    QTest.keyClicks(manager.form.text, "One moment")
    manager.form.language.setCurrentIndex(manager.form.language.findData("nl"))
    manager.view.setCurrentIndex(manager.model.index(1))
    assert manager.form.shortcut.text() == "hello"
    QTest.keyClicks(manager.form.text, "Oh, ")
    manager.view.setCurrentIndex(manager.model.index(0))
    manager.delete()
    assert len(book.replies) == 2
    manager.save()
    assert book.replies == (CannedReply("hello", "Oh, Hello", "en"), CannedReply("moment", "One moment", "nl"))
    assert not manager.isVisible()


def test_wrong_replies_are_shown_and_not_saved(manager, book) -> None:
    manager.add()
    QTest.keyClicks(manager.form.shortcut, "bye")
    manager.view.setCurrentIndex(manager.model.index(1))
    manager.save()
    assert manager.isVisible()
    assert manager.problem.text() == "The text of “bye” is missing."
    assert manager.form.shortcut.text() == "bye"
    QTest.keyClicks(manager.form.text, "again")
    assert manager.problem.text() == ""
    manager.save()
    assert "Two replies" in manager.problem.text()
    assert book.replies == (BYE, HELLO)


def test_closing_asks_before_changes_are_lost(manager, book) -> None:
    QTest.keyClicks(manager.form.text, "x")
    QTest.keyClick(manager, Qt.Key.Key_Escape)
    assert manager.isVisible()
    question = manager.findChild(Question)
    question._choose(1)
    assert not manager.isVisible()
    assert book.replies == (BYE, HELLO)


def test_closing_without_changes_asks_nothing(manager) -> None:
    manager.add()
    manager.close()
    assert not manager.isVisible()
    assert manager.findChild(Question) is None


def test_finding(manager) -> None:
    QTest.keyClicks(manager.filter, "hel")
    assert manager.model.rowCount() == 1
    assert manager.form.shortcut.text() == "hello"
    QTest.keyClicks(manager.filter, "zz")
    assert manager.model.rowCount() == 0
    assert not manager.form.isEnabled()
    manager.filter.clear()
    assert manager.form.isEnabled()


def test_import_says_what_it_took(manager, book, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("shortcut;text;language\nhello;Hi;en\nnew;New;\n;none;\n", encoding="utf-8-sig")
    manager.files.import_from(file)
    review = manager.findChild(ImportReview)
    assert review.lines.toPlainText().split("\n") == [
        "Line 2: replaces the reply that is there, /hello (en): Hi",
        "Line 3: new, /new: New",
        "Line 4: not imported, the shortcut is missing.",
    ]
    assert manager.replies == [BYE, HELLO], "nothing is taken before the agent says so"
    review.take.click()
    said = manager.problem.text()
    assert "1 " in said
    assert "Line 4: the shortcut is missing." in said
    manager.save()
    assert [one.text for one in book.replies] == ["Bye", "Hi", "New"]


def test_an_import_that_is_not_wanted_changes_nothing(manager, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("shortcut;text\nhello;Hi\n", encoding="utf-8-sig")
    manager.files.import_from(file)
    manager.findChild(ImportReview).reject()
    assert manager.replies == [BYE, HELLO]
    assert not manager.changed


def test_a_file_without_anything_to_take_cannot_be_imported(manager, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("shortcut;text\nhello;\n", encoding="utf-8-sig")
    manager.files.import_from(file)
    review = manager.findChild(ImportReview)
    assert not review.take.isEnabled()
    assert "1 " in review.about.text()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"\xff\xfe\x00", "UTF-8"),
        ("a.csv", b"what is this", "first line"),
        ("a.json", b"{", "not JSON"),
        ("missing.csv", None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_imported(manager, tmp_path: Path, name, content, words) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    manager.files.import_from(tmp_path / name)
    assert words in manager.problem.text()
    assert manager.replies == [BYE, HELLO]


def test_export_writes_both_forms(manager, tmp_path: Path) -> None:
    manager.files.export_to(tmp_path / "out.csv", manager.replies)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfshortcut,language,text\r\n")
    manager.files.export_to(tmp_path / "out.json", manager.replies)
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["replies"]) == 2
    manager.files.export_to(tmp_path / "no" / "out.json", manager.replies)
    assert "cannot be written" in manager.problem.text()


def test_an_empty_book_begins_with_a_new_reply(qtbot, theme) -> None:
    made = CannedManager(CannedBook(), theme)
    qtbot.addWidget(made)
    assert made.form.isEnabled()
    assert not made.changed


def test_everything_has_a_name(manager) -> None:
    for widget in (manager.filter, manager.view, manager.form.shortcut, manager.form.language, manager.form.text):
        assert widget.accessibleName()


def test_no_break_spaces_are_kept(manager, book) -> None:
    manager.form.text.setPlainText("10\u00a0€ « oui\u202f»")
    manager.save()
    assert "10\u00a0€ « oui\u202f»" in [one.text for one in book.replies]
