import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.inbox.model import Author, Conversation, Delivery, Message, Page, State
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.protocol import TextTemplate
from agent_desktop.tasks import Tasks
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.transcript import Hit, HitKind, Role
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.transcript import until

DISK_FULL = "The disk is full."


class Inbox(FakeInbox):
    """One that can be made to fail and to take its time."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: set[str] = set()
        self.gates: dict[int, asyncio.Event] = {}
        self.pages = 0

    def _check(self, call: str) -> None:
        if call in self.broken:
            raise StorageError(DISK_FULL)

    async def page(self, conversation_id: int, **how: Any) -> Page:
        self.pages += 1
        self._check("page")
        result = await super().page(conversation_id, **how)
        if conversation_id in self.gates:
            await self.gates[conversation_id].wait()
        return result

    async def reply(self, conversation_id: int, template: Any) -> Message:
        if conversation_id in self.gates:
            await self.gates[conversation_id].wait()
        self._check("reply")
        return await super().reply(conversation_id, template)

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        self._check("save_draft")
        await super().save_draft(conversation_id, text, cursor)

    async def take(self, conversation_id: int) -> None:
        self._check("take")
        await super().take(conversation_id)

    async def close(self, conversation_id: int, **how: Any) -> None:
        self._check("close")
        await super().close(conversation_id, **how)

    async def retry(self, message_id: int) -> None:
        if "retry" in self.broken:
            raise InboxError("This reply needs no decision.")
        await super().retry(message_id)

    async def confirm_arrived(self, message_id: int) -> None:
        self.calls.append(("confirm_arrived", message_id))

    def asked(self, name: str) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def pane(inbox: Inbox, qtbot) -> AsyncIterator[ConversationPane]:
    tasks = Tasks()
    opened: list[str] = []
    made = ConversationPane(inbox, tasks, Theme(Mode.LIGHT), opener=lambda url: opened.append(url.toString()) or True)
    made.opened = opened
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.activateWindow()
    await until(made.isActiveWindow)
    inbox.changed.connect(made.apply)
    yield made
    inbox.changed.disconnect(made.apply)
    await tasks.close()


def ids(pane: ConversationPane) -> list[int]:
    model = pane.transcript.transcript
    return [model.index(row).data(Role.MESSAGE_ID) for row in range(model.rowCount())]


def write(pane: ConversationPane, text: str) -> None:
    pane.focus_composer()
    QTest.keyClicks(pane.composer.field, text)


def press_enter(pane: ConversationPane) -> None:
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Return)


async def settled(pane: ConversationPane) -> None:
    await until(lambda: len(pane._tasks) == 0)


async def open_one(pane: ConversationPane, inbox: Inbox, **fields: Any) -> Conversation:
    conversation = inbox.add(fields.pop("name", "Emma Peeters"), **{"state": State.ACTIVE, **fields})
    inbox.say(conversation.id, "Where is my parcel?")
    await pane.show_conversation(await inbox.conversation(conversation.id))
    return conversation


async def test_a_conversation_is_shown_with_its_messages(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox, draft="half an", draft_cursor=4)
    assert len(ids(pane)) == 1
    assert (pane.composer.text, pane.composer.caret) == ("half an", 4)
    assert pane.current is not None
    assert pane.current.id == one.id
    await pane.show_conversation(None)
    assert ids(pane) == []
    assert pane.current is None
    assert not pane.composer.field.isEnabled()


async def test_the_last_one_asked_for_is_the_last_one_shown(pane: ConversationPane, inbox: Inbox) -> None:
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


async def test_the_composer_is_the_new_ones_before_its_messages_are_read(pane: ConversationPane, inbox: Inbox) -> None:
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


async def test_messages_that_come_while_a_page_is_read_are_not_lost(pane: ConversationPane, inbox: Inbox) -> None:
    one = inbox.add("Emma", state=State.ACTIVE)
    first = inbox.say(one.id, "first")
    gate = inbox.gates[one.id] = asyncio.Event()
    opening = asyncio.ensure_future(pane.show_conversation(one))
    await asyncio.sleep(0)
    second = inbox.say(one.id, "second")
    gate.set()
    await opening
    assert ids(pane) == [first.id, second.id]


async def test_changes_of_others_do_not_come_in(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    other = inbox.add("Jan")
    inbox.say(other.id, "hello")
    assert len(ids(pane)) == 1
    assert pane.current is not None
    assert pane.current.title == "Emma Peeters"


async def test_enter_sends_and_the_field_is_free_at_once(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "first")
    press_enter(pane)
    write(pane, "second")
    press_enter(pane)
    assert pane.composer.text == ""
    await settled(pane)
    assert [(c, t.text) for c, t in inbox.asked("reply")] == [(one.id, "first"), (one.id, "second")]
    assert len(ids(pane)) == 3
    assert pane.transcript.at_end


async def test_blank_text_is_not_sent(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    write(pane, "  ")
    press_enter(pane)
    await settled(pane)
    assert inbox.asked("reply") == []


async def test_a_reply_that_cannot_be_queued_stays_in_the_field(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    inbox.broken.add("reply")
    gate = inbox.gates[one.id] = asyncio.Event()
    write(pane, "important")
    press_enter(pane)
    await asyncio.sleep(0)
    write(pane, "and more")
    gate.set()
    await settled(pane)
    assert pane.composer.text == "important\nand more"
    assert DISK_FULL in pane.composer.problem
    assert len(ids(pane)) == 1
    inbox.broken.clear()
    press_enter(pane)
    await settled(pane)
    assert [t.text for _, t in inbox.asked("reply")] == ["important\nand more"]
    assert pane.composer.problem == ""


async def test_a_failed_reply_goes_back_to_its_own_conversation(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    inbox.broken.add("reply")
    gate = inbox.gates[one.id] = asyncio.Event()
    write(pane, "for Emma")
    press_enter(pane)
    await asyncio.sleep(0)
    other = inbox.add("Jan", state=State.ACTIVE)
    pane.open(other)
    gate.set()
    await settled(pane)
    assert pane.composer.text == ""
    assert pane.composer.problem == ""
    assert (await inbox.conversation(one.id)).draft == "for Emma"
    pane.open(one)
    assert pane.composer.text == "for Emma"
    await settled(pane)


async def test_a_draft_is_saved_within_half_a_second_with_its_cursor(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    start = asyncio.get_running_loop().time()
    write(pane, "hello")
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Left)
    await until(lambda: inbox.asked("save_draft"))
    assert asyncio.get_running_loop().time() - start < 0.5
    assert inbox.asked("save_draft")[-1] == (one.id, "hello", 4)


async def test_typing_on_does_not_put_off_saving(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)

    def type_on() -> bool:
        write(pane, "x")
        return bool(inbox.asked("save_draft"))

    await until(type_on)
    await settled(pane)


async def test_flushing_saves_at_once(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "unfinished")
    await pane.flush()
    assert inbox.asked("save_draft") == [(one.id, "unfinished", 10)]
    await pane.flush()
    assert len(inbox.asked("save_draft")) == 1


async def test_flushing_waits_for_replies_that_are_being_queued(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    gate = inbox.gates[one.id] = asyncio.Event()
    write(pane, "the last word")
    press_enter(pane)
    await asyncio.sleep(0)
    flushing = asyncio.ensure_future(pane.flush())
    await asyncio.sleep(0)
    assert not flushing.done()
    gate.set()
    await flushing
    assert len(inbox.asked("reply")) == 1


async def test_a_draft_that_cannot_be_saved_is_said_and_tried_again(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    inbox.broken.add("save_draft")
    write(pane, "keep me")
    await pane.flush()
    assert DISK_FULL in pane.composer.problem
    assert pane.composer.text == "keep me"
    inbox.broken.clear()
    await pane.flush()
    assert inbox.asked("save_draft") == [(one.id, "keep me", 7)]
    assert pane.composer.problem == ""


async def test_sending_leaves_no_draft_behind(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "short")
    press_enter(pane)
    await settled(pane)
    await pane.flush()
    assert (await inbox.conversation(one.id)).draft == ""
    await pane.show_conversation(None)
    await pane.show_conversation(one)
    assert pane.composer.text == ""


async def test_send_and_close(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "goodbye")
    pane.send_and_close()
    await settled(pane)
    names = [call[0] for call in inbox.calls if call[0] in ("reply", "close")]
    assert names == ["reply", "close"]
    assert pane.current is not None
    assert pane.current.state is State.CLOSED
    assert one.id == pane.current.id


async def test_nothing_is_closed_when_the_reply_failed(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    inbox.broken.add("reply")
    write(pane, "goodbye")
    pane.send_and_close()
    await settled(pane)
    assert inbox.asked("close") == []
    assert pane.composer.text == "goodbye"


@pytest.mark.parametrize(
    ("state", "primary", "others"),
    [
        (State.WAITING, "Take", ["Close"]),
        (State.BOT, "Take over", []),
        (State.ACTIVE, "Send", ["Close"]),
        (State.CLOSED, "Reopen", []),
    ],
)
async def test_there_is_one_primary_action(
    pane: ConversationPane, inbox: Inbox, state: State, primary: str, others: list[str]
) -> None:
    await open_one(pane, inbox, state=state)
    shown = [button for button in pane.findChildren(QPushButton) if button.isVisible() and button.text()]
    assert [button.text() for button in shown if button.property("kind") == "primary"] == [primary]
    in_header = [button.text() for button in pane.header.findChildren(QPushButton) if button.isVisible()]
    assert [text for text in in_header if text != primary] == others


async def test_taking_closing_and_reopening(pane: ConversationPane, inbox: Inbox) -> None:
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


async def test_what_fails_is_said_above_the_transcript(pane: ConversationPane, inbox: Inbox) -> None:
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


async def test_messages_that_cannot_be_read_are_tried_again(pane: ConversationPane, inbox: Inbox, qtbot) -> None:
    inbox.broken.add("page")
    await open_one(pane, inbox)
    assert ids(pane) == []
    assert DISK_FULL in pane.notice.sentence
    inbox.broken.clear()
    (again,) = [button for button in pane.notice.findChildren(QPushButton) if button.text() == "Try again"]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    await settled(pane)
    assert len(ids(pane)) == 1


async def test_older_messages_come_as_one_scrolls_up(pane: ConversationPane, inbox: Inbox) -> None:
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


async def test_a_failed_reply_is_edited_below_what_is_written(pane: ConversationPane, inbox: Inbox) -> None:
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
    [(HitKind.RETRY, "retry"), (HitKind.DELETE, "delete_reply"), (HitKind.ARRIVED, "confirm_arrived")],
)
async def test_what_can_be_done_about_a_reply(pane: ConversationPane, inbox: Inbox, kind: HitKind, call: str) -> None:
    one = await open_one(pane, inbox)
    failed = inbox.message(one.id, Author.AGENT, text="lost", raw={}, delivery=Delivery.FAILED)
    pane.transcript.activated_hit.emit(Hit(kind, "", str(failed.id)))
    await settled(pane)
    assert inbox.asked(call) == [(failed.id,)]


async def test_a_refused_retry_says_why(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    inbox.broken.add("retry")
    pane.transcript.activated_hit.emit(Hit(HitKind.RETRY, "Retry", "1"))
    await settled(pane)
    assert "needs no decision" in pane.notice.sentence


async def test_only_safe_links_are_opened(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    for url in ("https://a.example/x", "file:///etc/passwd", "javascript:alert(1)"):
        pane.transcript.activated_hit.emit(Hit(HitKind.LINK, "", url))
    assert pane.opened == [QUrl("https://a.example/x").toString()]
    assert "could not be opened" in pane.notice.sentence


async def test_what_is_seen_is_marked_as_read(pane: ConversationPane, inbox: Inbox) -> None:
    one = await open_one(pane, inbox)
    await settled(pane)
    assert (await inbox.conversation(one.id)).unread == 0
    inbox.say(one.id, "more")
    await settled(pane)
    assert (await inbox.conversation(one.id)).unread == 0


async def test_what_is_not_seen_stays_unread(pane: ConversationPane, inbox: Inbox, qtbot) -> None:
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


async def test_nothing_is_marked_while_it_is_hidden(pane: ConversationPane, inbox: Inbox) -> None:
    pane.hide()
    await open_one(pane, inbox)
    await settled(pane)
    assert inbox.asked("mark_read") == []


async def test_escape_in_the_transcript_leads_back_to_the_composer(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    pane.transcript.setFocus()
    QTest.keyClick(pane.transcript, Qt.Key.Key_Escape)
    assert pane.composer.field.hasFocus()


async def test_the_header_says_where_it_stands(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox, channel="whatsapp", language="nl-BE", name="Emma\u202e <b>Peeters</b>")
    assert pane.current is not None
    said = pane.header.describe(pane.current)
    assert said.startswith("WhatsApp · Dutch · LIVE · yours since ")


async def test_a_reply_is_text_only(pane: ConversationPane, inbox: Inbox) -> None:
    await open_one(pane, inbox)
    write(pane, " <b>hi</b> ")
    press_enter(pane)
    await settled(pane)
    assert [template for _, template in inbox.asked("reply")] == [TextTemplate("<b>hi</b>")]
