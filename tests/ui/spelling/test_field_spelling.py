import sys
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from agent_desktop.inbox.model import State
from agent_desktop.ui import helper_process
from agent_desktop.ui.composer import Aids, Composer, ReplyState
from agent_desktop.ui.spelling import Spelling
from agent_desktop.ui.spelling import checker as checking
from agent_desktop.ui.spelling.spelling import language_name
from tests.helpers.fake_inbox import FakeInbox

PATIENCE = 20_000
"""A process starts and reads a dictionary; other tests may run beside it."""


@pytest.fixture
def composer(qtbot, theme, inbox: FakeInbox, tmp_path) -> Iterator[Composer]:
    spelling = Spelling(tmp_path)
    made = Composer(theme, aids=Aids(spelling=spelling))
    qtbot.addWidget(made)
    conversation = inbox.add("Emma", state=State.ACTIVE, language="nl-BE")
    made.stand(ReplyState.of(conversation))
    made.meet(conversation)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    spelling.stop(wait=True)


def wrong(composer: Composer) -> list[str]:
    text = composer.text.encode("utf-16-le")
    return [text[2 * span.start : 2 * span.end].decode("utf-16-le") for span in composer.marks.misspelled]


def write(composer: Composer, text: str) -> None:
    composer.open(text, 0)
    composer.edited.emit()


def menu_at(composer: Composer, position: int) -> QMenu:
    cursor = composer.field.textCursor()
    cursor.setPosition(position)
    composer.field.setTextCursor(cursor)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    composer.spelling.show_menu(event)
    return composer.field.findChildren(QMenu)[-1]


def test_wrong_words_are_underlined_in_the_customers_language(composer, qtbot) -> None:
    assert composer._languages.accessibleName() == "spelling: Nederlands"
    write(composer, "😀 De leverring van {{payload.x}} komt 88213 via https://x.example/abcd")
    qtbot.waitUntil(lambda: wrong(composer) == ["leverring"], timeout=PATIENCE)


def test_suggestions_and_own_words_are_in_the_menu(composer, qtbot) -> None:
    write(composer, "Uw leverring Trackitt komt")
    qtbot.waitUntil(lambda: wrong(composer) == ["leverring", "Trackitt"], timeout=PATIENCE)
    menu = menu_at(composer, 6)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "levering", timeout=PATIENCE)
    menu.actions()[0].trigger()
    menu.close()
    assert composer.text == "Uw levering Trackitt komt"
    menu = menu_at(composer, 15)
    next(action for action in menu.actions() if "Trackitt" in action.text()).trigger()
    menu.close()
    qtbot.waitUntil(lambda: wrong(composer) == [], timeout=PATIENCE)
    assert "Trackitt" in composer.aids.spelling.personal


def test_a_right_word_has_the_usual_menu(composer, qtbot) -> None:
    write(composer, "levering fouut")
    qtbot.waitUntil(lambda: wrong(composer) == ["fouut"], timeout=PATIENCE)
    menu = menu_at(composer, 3)
    assert not any("words" in action.text() for action in menu.actions())
    menu.close()


def test_the_word_being_written_is_not_underlined(composer, qtbot) -> None:
    composer.window().activateWindow()
    composer.focus()
    qtbot.waitUntil(composer.field.hasFocus)
    QTest.keyClicks(composer.field, "fouut leverr")
    qtbot.waitUntil(lambda: wrong(composer) == ["fouut"], timeout=PATIENCE)
    QTest.keyClicks(composer.field, " ")
    qtbot.waitUntil(lambda: wrong(composer) == ["fouut", "leverr"], timeout=PATIENCE)


def test_another_language_can_be_chosen_and_it_can_be_switched_off(composer, qtbot) -> None:
    write(composer, "The parcel is here")
    qtbot.waitUntil(lambda: "parcel" in wrong(composer), timeout=PATIENCE)
    composer._languages._choose("en-US")
    assert "English" in composer._languages.accessibleName()
    qtbot.waitUntil(lambda: wrong(composer) == [], timeout=PATIENCE)
    composer.aids.spelling.on = False
    assert composer._languages.accessibleName() == "spelling: off"


def test_the_menu_of_languages(composer) -> None:
    composer._languages.click()
    menu = composer._languages.findChild(QMenu)
    labels = [action.text() for action in menu.actions() if action.text()]
    assert labels[0] == "The customer's language"
    assert labels[-1] == "Off"
    assert any("Nederlands" in label for label in labels)
    menu.close()


def test_a_language_without_a_dictionary_says_so(composer, inbox) -> None:
    composer.meet(inbox.add("Yuki", state=State.ACTIVE, language="ja"))
    assert composer._languages.accessibleName() == "no dictionary for 日本語"
    assert composer.spelling.dictionary is None


def test_typing_never_waits(composer, qtbot, monkeypatch) -> None:
    """A checker that never answers changes nothing else."""
    monkeypatch.setattr(
        helper_process, "command", lambda *_given: [sys.executable, "-c", "import sys; sys.stdin.read()"]
    )
    write(composer, "word " * 5000)
    composer.spelling.check()
    QTest.keyClicks(composer.field, "abc")
    assert composer.text.startswith("abc")


@pytest.mark.parametrize(
    "program", [["/nowhere/no-such-program"], [sys.executable, "-c", 'print(\'{"error": "broken"}\')']]
)
def test_a_checker_that_does_not_work_is_told(composer, qtbot, monkeypatch, program) -> None:
    monkeypatch.setattr(helper_process, "command", lambda *_given: program)
    write(composer, "leverring")
    qtbot.waitUntil(lambda: composer._languages.accessibleName() == "no dictionary for Nederlands", timeout=PATIENCE)
    assert composer.isEnabled()


def test_an_answer_for_a_field_that_is_gone_is_dropped(qtbot, theme, inbox, tmp_path) -> None:
    spelling = Spelling(tmp_path)
    composer = Composer(theme, aids=Aids(spelling=spelling))
    composer.meet(inbox.add("Emma", state=State.ACTIVE, language="nl"))
    write(composer, "Uw leverring")
    field = composer.spelling
    field.check()
    checker = spelling.checker(field.dictionary)
    assert checker._waiting
    shiboken6.delete(composer)
    qtbot.waitUntil(lambda: not checker._waiting, timeout=PATIENCE)  # an exception there would fail the test
    spelling.stop(wait=True)


@pytest.mark.qt_log_ignore("Destroyed while process")
def test_a_checker_that_is_deleted_does_not_say_that_its_process_crashed(
    composer, qtbot, caplog: pytest.LogCaptureFixture
) -> None:
    write(composer, "Uw leverring")
    qtbot.waitUntil(lambda: wrong(composer) == ["leverring"], timeout=PATIENCE)
    checker = checking.Checker(composer.spelling.dictionary, composer)
    answers: list[object] = []
    checker.check(["Uw"], answers.append)
    qtbot.waitUntil(lambda: answers == [[]], timeout=PATIENCE)
    shiboken6.delete(checker)
    assert "ended" not in caplog.text


def test_the_menu_opens_by_mouse_too(composer, qtbot) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), composer.field.mapToGlobal(QPoint(5, 5)))
    assert event.type() is QEvent.Type.ContextMenu
    composer.field.contextMenuEvent(event)
    menu = composer.field.findChildren(QMenu)[-1]
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nl", "Nederlands"),
        ("pt-BR", "português (Brasil)"),
        ("pt-PT", "português europeu"),
        ("en-US", "American English"),
        ("es-MX", "español de México"),
    ],
)
def test_a_language_says_once_where_it_is_spoken(code: str, words: str) -> None:
    assert language_name(code) == words
