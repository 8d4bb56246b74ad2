from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from agent_desktop.protocol import (
    AttachmentTemplate,
    Button,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    PostbackPayload,
    QuickReplyTemplate,
    ReplyCard,
    ReplyChip,
    UrlButton,
)
from agent_desktop.ui.keys.rounds import stops
from agent_desktop.ui.rich import RichDialog, RichKind
from agent_desktop.ui.rich.fields import session_data
from agent_desktop.ui.transcript.parts.controls import ButtonRow
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.transcript.words import Words
from tests.helpers.fake_inbox import FakeClock


@pytest.fixture
def make(qtbot, theme):
    def made(kind: RichKind, **how: Any) -> RichDialog:
        dialog = RichDialog(kind, "Emma", theme, FakeClock(), **how)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.sends = []
        dialog.send_requested.connect(dialog.sends.append)
        dialog.open()
        return dialog

    return made


@pytest.mark.parametrize("kind", list(RichKind))
def test_an_empty_form_is_drawn_and_not_sent(make, kind) -> None:
    dialog = make(kind)
    dialog.grab()
    dialog.try_to_send()
    assert dialog.sends == []
    assert dialog.problem.text()
    assert dialog.problem.accessibleName()


def test_a_picture(make) -> None:
    dialog = make(RichKind.MEDIA)
    QTest.keyClicks(dialog.form.url, "https://x.example/film.mp4?x=1")
    dialog.send.click()
    assert dialog.sends == [AttachmentTemplate("https://x.example/film.mp4?x=1", "video")]
    assert not dialog.send.isEnabled()
    dialog.failed("The disk is full.")
    assert dialog.send.isEnabled()
    assert dialog.isVisible()
    dialog.send.click()
    dialog.sent()
    assert not dialog.isVisible()


def test_buttons_are_added_and_removed(make, qtbot) -> None:
    dialog = make(RichKind.BUTTONS, text="Where?")
    buttons = dialog.form.buttons
    first = buttons._pieces[0][0]
    QTest.keyClicks(first.title, "Track")
    QTest.keyClicks(first.target, "https://x.example")
    buttons.more.click()
    assert len(buttons) == 2
    dialog.try_to_send()
    assert "button 2" in dialog.problem.text()
    buttons._pieces[1][3].click()
    assert dialog.problem.text() == ""
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.sends == [ButtonTemplate("Where?", (UrlButton("Track", "https://x.example"),))]


def test_quick_replies(make) -> None:
    dialog = make(RichKind.QUICK_REPLIES, text="Sure?")
    chip = dialog.form.chips._pieces[0][0]
    QTest.keyClicks(chip.title, "Yes")
    QTest.keyClicks(chip.target, "dialog-1")
    QTest.keyClicks(chip.data, "answer=yes; sure=1")
    dialog.try_to_send()
    payload = PostbackPayload("dialog-1", (("answer", "yes"), ("sure", "1")))
    assert dialog.sends == [QuickReplyTemplate("Sure?", (ReplyChip("Yes", payload),))]


@pytest.mark.parametrize(("kind", "shape"), [(RichKind.CAROUSEL, CarouselTemplate), (RichKind.LIST, ListTemplate)])
def test_cards(make, kind, shape) -> None:
    dialog = make(kind)
    card = dialog.form.cards._pieces[0][0]
    QTest.keyClicks(card.title, "Shoes")
    card.buttons.more.click()
    button = card.buttons._pieces[0][0]
    QTest.keyClicks(button.title, "Buy")
    QTest.keyClicks(button.target, "https://x.example")
    dialog.try_to_send()
    assert dialog.sends == [shape((ReplyCard("Shoes", None, None, (UrlButton("Buy", "https://x.example"),)),))]


def test_typing_continues_where_a_piece_was_added(make, qtbot) -> None:
    dialog = make(RichKind.CAROUSEL)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.form.cards.more.click()
    assert dialog.focusWidget() is dialog.form.cards._pieces[1][0].title


def test_session_data() -> None:
    assert session_data(" a = 1 ;b=x=y;; c ") == (("a", "1"), ("b", "x=y"), ("", "c"))
    assert session_data("") == ()


def test_a_picture_without_an_address_is_no_unknown_message(make) -> None:
    dialog = make(RichKind.MEDIA)
    drawing = dialog.preview.widget()
    assert drawing._layout is None
    QTest.keyClicks(dialog.form.url, "https://x.example/rose.jpg")
    assert drawing._layout is not None


@pytest.mark.parametrize("kind", list(RichKind))
def test_one_writes_at_once_and_tab_follows_the_form(make, kind, qtbot) -> None:
    dialog = make(kind)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    shown = [field for field in dialog.form.findChildren(QWidget) if field in list(stops(dialog.form))]
    by_place = sorted(shown, key=lambda field: field.mapTo(dialog, QPoint(0, 0)).y())
    assert dialog.focusWidget() is by_place[0]
    for field in by_place[1:]:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is field
    for field in reversed(by_place[:-1]):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert dialog.focusWidget() is field


def test_a_card_that_is_added_comes_into_sight(make, qtbot) -> None:
    dialog = make(RichKind.CAROUSEL)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(5):
        dialog.form.cards.more.click()
    last = dialog.form.cards._pieces[-1][0].title
    assert dialog.focusWidget() is last
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def test_a_button_without_an_address_yet_is_not_called_unsafe(theme) -> None:
    style = Style(theme, Words(FakeClock()))
    for url, words in (("", "Button"), ("javascript:x", "unsafe address")):
        part = ButtonRow(Button("web_url", "", url), style, 300, pressed=False)
        assert part._text == words


@pytest.mark.parametrize("kind", list(RichKind))
def test_nothing_filled_in_yet_draws_no_bubble(make, kind) -> None:
    drawing = make(kind).preview._drawing
    assert drawing._layout is None


def test_braces_that_are_meant_can_be_sent_as_they_are_written(make) -> None:
    dialog = make(RichKind.BUTTONS, text="Write {{your name}} there")
    dialog.try_to_send()
    assert dialog.as_written.isHidden(), "a button is missing as well"
    button = dialog.form.buttons._pieces[0][0]
    QTest.keyClicks(button.title, "Track")
    QTest.keyClicks(button.target, "https://x.example")
    assert "{{your name}}" in dialog.problem.text()
    assert not dialog.as_written.isHidden()
    dialog.as_written.click()
    assert dialog.sends == [ButtonTemplate("Write {{your name}} there", (UrlButton("Track", "https://x.example"),))]
    assert dialog.as_written.isHidden()


def test_no_break_spaces_are_sent(make) -> None:
    dialog = make(RichKind.QUICK_REPLIES, text="10\u00a0€?")
    assert dialog.template.text == "10\u00a0€?"
