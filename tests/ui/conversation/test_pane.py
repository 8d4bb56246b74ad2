import asyncio

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.inbox.model import Author, Delivery, State
from agent_desktop.ui.conversation import ConversationPane, header
from agent_desktop.ui.transcript import Hit, HitKind
from agent_desktop.ui.widgets.dialogs import Question
from tests.helpers.conversation import DISK_FULL, FailingInbox, ids, open_one, settled, write
from tests.helpers.until import until


async def test_a_conversation_is_shown_with_its_messages(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox, draft="half an", draft_cursor=4)
    assert len(ids(pane)) == 1
    assert (pane.composer.text, pane.composer.caret) == ("half an", 4)
    assert pane.current is not None
    assert pane.current.id == one.id
    await pane.show_conversation(None)
    assert ids(pane) == []
    assert pane.current is None
    assert not pane.composer.field.isEnabled()


async def test_the_last_one_asked_for_is_the_last_one_shown(pane: ConversationPane, inbox: FailingInbox) -> None:
    many = [inbox.add(f"Customer {n}", state=State.ACTIVE) for n in range(20)]
    for one in many:
        inbox.say(one.id, f"from {one.id}")
    gate = inbox.gates[many[0].id] = asyncio.Event()
    opening = [asyncio.ensure_future(pane.show_conversation(one)) for one in many]
    await asyncio.sleep(0)
    assert pane.current == many[-1] or pane.current.id == many[-1].id
    gate.set()
    await asyncio.gather(*opening)
    row = pane.transcript.transcript.entry(0)
    assert row.message.conversation_id == many[-1].id
    assert inbox.pages == 2


async def test_the_composer_is_the_new_ones_before_its_messages_are_read(
    pane: ConversationPane, inbox: FailingInbox
) -> None:
    one = await open_one(pane, inbox)
    other = inbox.add("Jan", state=State.ACTIVE)
    gate = inbox.gates[other.id] = asyncio.Event()
    write(pane, "for Emma")
    pane.open(other)
    write(pane, "for Jan")
    gate.set()
    await settled(pane)
    pane.open(await inbox.conversation(one.id))
    assert pane.composer.text == "for Emma"
    await settled(pane)
    assert (await inbox.conversation(one.id)).draft == "for Emma"
    assert (await inbox.conversation(other.id)).draft == "for Jan"


async def test_messages_that_come_while_a_page_is_read_are_not_lost(
    pane: ConversationPane, inbox: FailingInbox
) -> None:
    one = inbox.add("Emma", state=State.ACTIVE)
    first = inbox.say(one.id, "first")
    gate = inbox.gates[one.id] = asyncio.Event()
    opening = asyncio.ensure_future(pane.show_conversation(one))
    await asyncio.sleep(0)
    second = inbox.say(one.id, "second")
    gate.set()
    await opening
    assert ids(pane) == [first.id, second.id]


async def test_changes_of_others_do_not_come_in(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    other = inbox.add("Jan")
    inbox.say(other.id, "hello")
    assert len(ids(pane)) == 1
    assert pane.current is not None
    assert pane.current.title == "Emma Peeters"


@pytest.mark.parametrize(
    ("state", "primary", "others"),
    [
        (State.WAITING, "Take", ["Close"]),
        (State.BOT, "Take over", []),
        (State.ACTIVE, "Send", ["Snooze", "Close"]),
        (State.CLOSED, "Reopen", []),
    ],
)
async def test_there_is_one_primary_action(
    pane: ConversationPane, inbox: FailingInbox, state: State, primary: str, others: list[str]
) -> None:
    await open_one(pane, inbox, state=state)
    shown = [button for button in pane.findChildren(QPushButton) if button.isVisible() and button.text()]
    assert [button.text() for button in shown if button.property("kind") == "primary"] == [primary]
    in_header = [button.text() for button in pane.header.findChildren(QPushButton) if button.isVisible()]
    assert [text for text in in_header if text != primary] == others


async def test_taking_closing_and_reopening(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox, state=State.WAITING)
    pane.take()
    await settled(pane)
    pane.take()
    pane.close_current()
    await settled(pane)
    pane.reopen()
    await settled(pane)
    assert [call for call in inbox.calls if call[0] in ("take", "close", "reopen")] == [
        ("take", one.id),
        ("close", one.id, None),
        ("reopen", one.id),
    ]


async def test_what_fails_is_said_above_the_transcript(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox, state=State.WAITING)
    inbox.broken.add("take")
    pane.take()
    await settled(pane)
    assert DISK_FULL in pane.notice.sentence
    assert pane.notice.isVisible()
    inbox.broken.clear()
    pane.take()
    await settled(pane)
    assert not pane.notice.isVisible()


async def test_messages_that_cannot_be_read_are_tried_again(pane: ConversationPane, inbox: FailingInbox, qtbot) -> None:
    inbox.broken.add("page")
    await open_one(pane, inbox)
    assert ids(pane) == []
    assert DISK_FULL in pane.notice.sentence
    inbox.broken.clear()
    (again,) = [button for button in pane.notice.findChildren(QPushButton) if button.text() == "Try again"]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    await settled(pane)
    assert len(ids(pane)) == 1


async def test_older_messages_come_as_one_scrolls_up(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = inbox.add("Emma", state=State.ACTIVE)
    for number in range(200):
        inbox.clock.advance(60)
        inbox.say(one.id, f"message {number} " * 20)
    await pane.show_conversation(await inbox.conversation(one.id))
    model, bar = pane.transcript.transcript, pane.transcript.verticalScrollBar()
    assert model.more

    def up() -> bool:
        bar.setValue(max(0, bar.value() - 300))
        return not model.more and bar.value() == 0

    await until(up)
    await settled(pane)
    assert model.entry(0).message.text.startswith("message 0 ")


async def test_a_failed_reply_is_edited_below_what_is_written(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    failed = inbox.message(one.id, Author.AGENT, text="lost", raw={}, delivery=Delivery.FAILED)
    write(pane, "a draft")
    pane.transcript.activated_hit.emit(Hit(HitKind.EDIT, "Edit", str(failed.id)))
    await settled(pane)
    assert pane.composer.text == "a draft\nlost"
    assert failed.id not in ids(pane)
    assert (await inbox.conversation(one.id)).draft == "a draft\nlost"


@pytest.mark.parametrize(
    ("kind", "call"),
    [(HitKind.RETRY, "retry"), (HitKind.ARRIVED, "confirm_arrived")],
)
async def test_what_can_be_done_about_a_reply(
    pane: ConversationPane, inbox: FailingInbox, kind: HitKind, call: str
) -> None:
    one = await open_one(pane, inbox)
    failed = inbox.message(one.id, Author.AGENT, text="lost", raw={}, delivery=Delivery.FAILED)
    pane.transcript.activated_hit.emit(Hit(kind, "", str(failed.id)))
    await settled(pane)
    assert inbox.asked(call) == [(failed.id,)]


@pytest.mark.parametrize(("key", "gone"), [(Qt.Key.Key_Return, False), (Qt.Key.Key_Escape, False), (None, True)])
async def test_a_reply_is_deleted_only_by_whoever_is_sure(
    pane: ConversationPane, inbox: FailingInbox, key: Qt.Key | None, gone: bool
) -> None:
    one = await open_one(pane, inbox)
    failed = inbox.message(one.id, Author.AGENT, text="lost", raw={}, delivery=Delivery.FAILED)
    pane.transcript.activated_hit.emit(Hit(HitKind.DELETE, "Delete", str(failed.id)))
    await until(lambda: bool(pane.findChildren(Question)))
    (question,) = pane.findChildren(Question)
    await until(question.isVisible)
    if key is not None:
        QTest.keyClick(question, key)
    else:
        (delete,) = (one for one in question.findChildren(QPushButton) if one.text() == "Delete")
        delete.click()
    await settled(pane)
    assert inbox.asked("delete_reply") == ([(failed.id,)] if gone else [])


async def test_a_refused_retry_says_why(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    inbox.broken.add("retry")
    pane.transcript.activated_hit.emit(Hit(HitKind.RETRY, "Retry", "1"))
    await settled(pane)
    assert "needs no decision" in pane.notice.sentence


async def test_only_safe_links_are_opened(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    for url in ("https://a.example/x", "file:///etc/passwd", "javascript:alert(1)"):
        pane.transcript.activated_hit.emit(Hit(HitKind.LINK, "", url))
    assert pane.opened == [QUrl("https://a.example/x").toString()]
    assert "could not be opened" in pane.notice.sentence


async def test_what_is_seen_is_marked_as_read(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    await settled(pane)
    assert (await inbox.conversation(one.id)).unread == 0
    inbox.say(one.id, "more")
    await settled(pane)
    assert (await inbox.conversation(one.id)).unread == 0


async def test_what_is_not_seen_stays_unread(pane: ConversationPane, inbox: FailingInbox, qtbot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    await until(lambda: not pane.isActiveWindow())
    one = await open_one(pane, inbox)
    await settled(pane)
    assert (await inbox.conversation(one.id)).unread == 1
    pane.activateWindow()
    await until(lambda: ("mark_read", one.id) in inbox.calls)
    await settled(pane)


async def test_nothing_is_marked_while_it_is_hidden(pane: ConversationPane, inbox: FailingInbox) -> None:
    pane.hide()
    await open_one(pane, inbox)
    await settled(pane)
    assert inbox.asked("mark_read") == []


async def test_escape_in_the_transcript_leads_back_to_the_composer(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    pane.transcript.setFocus()
    QTest.keyClick(pane.transcript, Qt.Key.Key_Escape)
    assert pane.composer.field.hasFocus()


async def test_the_header_says_where_it_stands(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox, channel="whatsapp", language="nl-BE", name="Emma\u202e <b>Peeters</b>")
    assert pane.current is not None
    said = pane.header.describe(pane.current)
    assert said.startswith("WhatsApp · Dutch · LIVE · yours since ")


async def test_what_is_typed_over_the_messages_is_written_into_the_reply_or_the_note(
    pane: ConversationPane, inbox: FailingInbox
) -> None:
    await open_one(pane, inbox, draft="Hello ", draft_cursor=6)
    for field in (pane.composer.field, pane.notes.editor.field):
        pane.transcript.setFocus()
        QTest.keyClick(pane.transcript, "t", Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(pane.transcript, Qt.Key.Key_Space)
        assert pane.transcript.hasFocus()
        QTest.keyClick(pane.transcript, "J")
        assert field.hasFocus()
        QTest.keyClick(field, "a")
        assert field.toPlainText().endswith("Ja")
        pane.notes.set_on(on=True)
    assert pane.composer.text == "Hello Ja"


async def test_the_menu_of_the_header_searches_in_the_conversation(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    assert not pane.inside.isVisible()
    next(act for act in pane.header.records.menu().actions() if "Search" in act.text()).trigger()
    assert pane.inside.isVisible()


async def test_a_second_click_on_take_over_closes_nothing(
    pane: ConversationPane, inbox: FailingInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(header, "HOLD_MS", 3_600_000)
    one = await open_one(pane, inbox, state=State.BOT)
    pane.header.setFocus()
    pane.header._take_over.click()
    await until(lambda: pane.header._close.isVisible())
    assert pane.composer.field.hasFocus()
    pane.header._close.click()
    await settled(pane)
    assert (await inbox.conversation(one.id)).state is State.ACTIVE
    monkeypatch.setattr(header, "HOLD_MS", 0)
    await until(lambda: pane.header._moved.hasExpired(0))
    pane.header._close.click()
    await until(lambda: pane.header._reopen.isVisible())


async def test_home_goes_to_the_first_message_and_end_to_the_last(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = inbox.add("Emma Peeters", state=State.ACTIVE)
    for number in range(400):
        inbox.say(one.id, f"message {number}")
    await pane.show_conversation(await inbox.conversation(one.id))
    view = pane.transcript
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    await until(lambda: view.transcript.entry(0).message.text == "message 0")
    assert view.currentIndex().row() == 0
    assert view.verticalScrollBar().value() == 0
    assert view.painter.current == view.transcript.entry(0).message.id
    assert not view.transcript.more
    QTest.keyClick(view, Qt.Key.Key_End)
    await until(lambda: view.at_end)
    QTest.keyClick(view, Qt.Key.Key_Home)
    await until(lambda: view.transcript.entry(0).message.text == "message 0")
