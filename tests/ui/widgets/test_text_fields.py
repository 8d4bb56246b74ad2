"""What is typed, taken away, copied and pasted is what is seen: in every field of the program."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip

from agent_desktop.ui.composer.field import ReplyField
from agent_desktop.ui.notes.field import NoteField
from agent_desktop.ui.search.inside import InsideField
from agent_desktop.ui.tags.box import TagField
from agent_desktop.ui.text.characters import character_at, character_before, fitting, units
from agent_desktop.ui.widgets.text_fields import LineField, TextArea, pasted

PACKAGE = Path(__file__).parents[3] / "agent_desktop"
CHARACTERS = [
    *(
        "a",
        "é",
        "e\u0301",
        "😀",
        "🇧🇪",
        "👍🏽",
        "👩\u200d👩\u200d👧\u200d👦",
        "1️⃣",
        "#️⃣",
        "❤️",
        "🏳️\u200d🌈",
        "👨\u200d",
        "각",
        "कि",
    ),
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
]
MAKERS = [LineField, TextArea, ReplyField, lambda: NoteField(3), TagField, InsideField]
END = Qt.Key.Key_End


@pytest.fixture(params=MAKERS, ids=["line", "area", "reply", "note", "tag", "inside"])
def field(request, qtbot) -> LineField | TextArea:
    made = request.param()
    qtbot.addWidget(made)
    made.resize(300, 60)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QToolTip.hideText()


def text_of(field: LineField | TextArea) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def put(field: LineField | TextArea, text: str) -> None:
    (field.setText if isinstance(field, LineField) else field.setPlainText)(text)
    QTest.keyClick(field, END)


def selected(field: LineField | TextArea) -> str:
    return field.selectedText() if isinstance(field, LineField) else field.textCursor().selectedText()


def place_of(field: LineField | TextArea) -> int:
    return field.cursorPosition() if isinstance(field, LineField) else field.textCursor().position()


@pytest.mark.parametrize("character", CHARACTERS)
@pytest.mark.parametrize("around", ["{}", "🇧🇪{}", "😀{}"])
def test_a_key_takes_one_visible_character(field, character: str, around: str) -> None:
    before = around.format("")
    put(field, before + character)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert text_of(field) == before
    put(field, before + character + "y")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert text_of(field) == before + "y"


def test_it_comes_back_whole(field) -> None:
    put(field, "x👩‍👩‍👧‍👦🇧🇪")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert text_of(field) == ""
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(field) == "x👩‍👩‍👧‍👦🇧🇪"


@pytest.mark.parametrize("character", CHARACTERS)
@pytest.mark.parametrize("before", ["x", "😀"])
def test_the_cursor_and_a_selection_go_over_whole_characters(field, character: str, before: str) -> None:
    put(field, f"{before}{character}y")
    shift, left, right = Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Left, Qt.Key.Key_Right
    QTest.keyClick(field, left)
    end = place_of(field)
    QTest.keyClick(field, left)
    start = place_of(field)
    assert start == units(before)
    QTest.keyClick(field, right)
    assert place_of(field) == end == start + units(character)
    QTest.keyClick(field, left, shift)
    QTest.keyClick(field, right, shift)
    assert selected(field) == ""
    QTest.keyClick(field, left, shift)
    assert selected(field) == character
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert text_of(field) == f"{before}y"


def test_a_click_never_lands_inside_a_character(field) -> None:
    text = "a" + "".join(CHARACTERS)
    put(field, text)
    allowed = {0}
    while (end := character_at(text, max(allowed))[1]) > max(allowed):
        allowed.add(end)
    target = field if isinstance(field, LineField) else field.viewport()
    for x in range(0, target.width(), 3):
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
        assert place_of(field) in allowed


@given(st.lists(st.sampled_from([*CHARACTERS, " ", "\U0001f1e7", "\u200d", "\ufe0f", "\u0301"]), max_size=12))
def test_characters_lie_side_by_side(pieces: list[str]) -> None:
    text = "".join(pieces)
    at, length = 0, units(text)
    while at < length:
        start, end = character_at(text, at)
        assert start == at < end
        assert all(character_at(text, place) == (start, end) for place in range(start, end))
        assert character_before(text, end) == (start, end)
        at = end
    assert character_at(text, at) == (length, length)


def test_backspace_joins_lines_and_takes_a_selection(qtbot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.setPlainText("one\ntwo")
    area.moveCursor(area.textCursor().MoveOperation.StartOfBlock)
    QTest.keyClick(area, Qt.Key.Key_Down)
    QTest.keyClick(area, Qt.Key.Key_Home)
    QTest.keyClick(area, Qt.Key.Key_Backspace)
    assert area.toPlainText() == "onetwo"
    area.selectAll()
    QTest.keyClick(area, Qt.Key.Key_Backspace)
    assert area.toPlainText() == ""
    area.setPlainText("🇧🇪")
    area.setReadOnly(True)
    area.moveCursor(area.textCursor().MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Backspace)
    assert area.toPlainText() == "🇧🇪"


def test_no_break_spaces_stay(field) -> None:
    text = "10\u00a0€ « oui\u202f»"
    put(field, text)
    assert text_of(field) == text
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == text
    field.cut()
    field.paste()
    assert text_of(field) == text


def data(**what: object) -> QMimeData:
    made = QMimeData()
    if "files" in what:
        made.setUrls([QUrl.fromLocalFile("/home/jo/secret plan.pdf")])
    if "text" in what:
        made.setText(str(what["text"]))
    if "html" in what:
        made.setHtml(str(what["html"]))
    if "urls" in what:
        made.setUrls([QUrl(str(what["urls"]))])
    if "image" in what:
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(QColor("red"))
        made.setImageData(picture)
    if "format" in what:
        made.setData(str(what["format"]), QByteArray(b"copy\nsmb://server/plan.pdf"))
    if "other" in what:
        made.setData("application/x-thing", QByteArray(b"1"))
    return made


NO_TEXT = {
    "a file": {"files": 1},
    "a file and its path": {"files": 1, "text": "/home/jo/secret plan.pdf"},
    "a file of the network": {
        "urls": "smb://server/plan.pdf",
        "text": "smb://server/plan.pdf",
        "format": "x-special/gnome-copied-files",
    },
    "a file as text": {"text": "x-special/nautilus-clipboard\ncopy\nfile:///home/jo/plan.pdf\n"},
    "a picture": {"image": 1},
    "a picture of a page": {"image": 1, "html": '<img src="https://a.example/x.png">'},
    "something else": {"other": 1},
}
SOME_TEXT = {
    "text": ({"text": "hello"}, "hello"),
    "a path as text": ({"text": "file:///home/jo"}, "file:///home/jo"),
    "an address": ({"urls": "https://a.example/x", "text": "https://a.example/x"}, "https://a.example/x"),
    "html and text": ({"html": "<b>hello</b>", "text": "hello"}, "hello"),
    "html alone": ({"html": "<p>10&nbsp;<b>€</b></p>"}, "10\u00a0€"),
    "a cell": ({"text": "42", "html": "<td>42</td>", "image": 1}, "42"),
    "nothing": ({}, ""),
}


def ways_in(field: LineField | TextArea, source: QMimeData) -> None:
    """Paste from the clipboard, by its key."""
    QGuiApplication.clipboard().setMimeData(source)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(field: LineField | TextArea, source: QMimeData) -> None:
    target = field if isinstance(field, LineField) else field.viewport()
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 10), actions, source, button, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 10), actions, source, button, none))


@pytest.mark.parametrize("name", NO_TEXT)
@pytest.mark.parametrize("way", [ways_in, drop])
def test_what_is_no_text_is_not_pasted_and_that_is_said(field, name: str, way) -> None:
    put(field, "before ")
    said: list[str] = []
    if isinstance(field, ReplyField):
        field.refused.connect(said.append)
    way(field, data(**NO_TEXT[name]))
    assert text_of(field) == "before "
    assert "cannot be sent yet" in (said[0] if said else QToolTip.text())


@pytest.mark.parametrize("name", SOME_TEXT)
def test_text_is_pasted_as_it_is(field, name: str) -> None:
    put(field, "x ")
    what, text = SOME_TEXT[name]
    ways_in(field, data(**what))
    assert text_of(field) == f"x {text}"
    assert QToolTip.text() == ""


def test_the_context_menu_pastes_in_the_same_way(qtbot) -> None:
    line = LineField("x")
    qtbot.addWidget(line)
    line.show()
    QGuiApplication.clipboard().setMimeData(data(**NO_TEXT["a file and its path"]))
    QApplication.sendEvent(line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3)))
    menu = line.findChild(QMenu)
    (paste,) = [action for action in menu.actions() if "Paste" in action.text()]
    paste.trigger()
    menu.close()
    assert line.text() == "x"
    assert "cannot be sent yet" in QToolTip.text()
    QToolTip.hideText()


def test_a_field_for_a_file_takes_its_place(qtbot) -> None:
    line = LineField("old")
    line.takes_files = True
    qtbot.addWidget(line)
    edits: list[str] = []
    line.textEdited.connect(edits.append)
    for way in (ways_in, drop):
        line.setText("old")
        way(line, data(files=1))
        assert line.text().endswith("secret plan.pdf")
        assert not line.text().startswith("file:")
    assert len(edits) == 2


def test_what_is_pasted_into_a_short_field_is_cut_between_characters(qtbot) -> None:
    line = LineField("ab")
    qtbot.addWidget(line)
    line.setMaxLength(9)
    ways_in(line, data(text="c🇧🇪🇩🇪"))
    assert line.text() == "abc🇧🇪"
    line.selectAll()
    ways_in(line, data(text="x👩\u200d👩\u200d👧\u200d👦"))
    assert line.text() == "x"
    assert [fitting("a🇧🇪", room) for room in (-1, 0, 1, 2, 4, 5)] == ["", "", "a", "a", "a", "a🇧🇪"]


def test_line_ends_and_nulls_of_other_systems() -> None:
    assert pasted(data(text="a\r\nb\rc\x00d")) == "a\nb\ncd"


def test_every_field_of_the_program_is_one_of_these() -> None:
    """Qt's own are made and extended in one place only; editable boxes get one of ours."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name == "text_fields.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            names = {one.id for one in made if isinstance(one, ast.Name)}
            if names & {"QLineEdit", "QPlainTextEdit", "QTextEdit"}:
                found.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert found == []


def test_an_editable_box_has_one_of_them(qtbot, theme) -> None:
    from agent_desktop.ui.canned.form import ReplyForm

    form = ReplyForm(theme)
    qtbot.addWidget(form)
    assert all(isinstance(line, LineField) for line in form.findChildren(QLineEdit))
