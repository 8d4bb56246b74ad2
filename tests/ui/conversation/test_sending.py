import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from agent_desktop.inbox.model import State
from agent_desktop.protocol import TextTemplate
from agent_desktop.ui.conversation import ConversationPane
from tests.helpers.conversation import DISK_FULL, FailingInbox, ids, open_one, press_enter, settled, write
from tests.helpers.steered_loop import turns
from tests.helpers.until import until


async def test_enter_sends_and_the_field_is_free_at_once(pane: ConversationPane, inbox: FailingInbox) -> None:
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


async def test_blank_text_is_not_sent(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    for text in ("  ", "\u200d", "\u3164\u2060"):
        pane.composer.open(text, len(text))
        press_enter(pane)
        await settled(pane)
    assert inbox.asked("reply") == []


async def test_a_text_is_sent_as_it_was_typed(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    text = "10\u00a0€ « oui\u202f» 👩\u200d👩\u200d👧"
    QGuiApplication.clipboard().setText(text)
    pane.focus_composer()
    pane.composer.field.paste()
    await pane.flush()
    assert (await inbox.conversation(one.id)).draft == text
    press_enter(pane)
    await settled(pane)
    assert inbox.asked("reply") == [(one.id, TextTemplate(text))]


async def test_braces_are_sent_as_written_when_the_agent_says_so(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "write {{your name}}")
    press_enter(pane)
    await settled(pane)
    assert inbox.asked("reply") == []
    (button,) = [one for one in pane.findChildren(QPushButton) if one.text() == "Send as written"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await settled(pane)
    assert inbox.asked("reply") == [(one.id, TextTemplate("write {{your name}}"))]
    assert pane.composer.text == ""
    assert button.isHidden()


async def test_a_reply_that_cannot_be_queued_stays_in_the_field(pane: ConversationPane, inbox: FailingInbox) -> None:
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


async def test_a_failed_reply_goes_back_to_its_own_conversation(pane: ConversationPane, inbox: FailingInbox) -> None:
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


async def test_a_draft_is_saved_within_half_a_second_with_its_cursor(
    pane: ConversationPane, inbox: FailingInbox
) -> None:
    one = await open_one(pane, inbox)
    start = asyncio.get_running_loop().time()
    write(pane, "hello")
    QTest.keyClick(pane.composer.field, Qt.Key.Key_Left)
    await until(lambda: inbox.asked("save_draft"))
    assert asyncio.get_running_loop().time() - start < 0.5
    assert inbox.asked("save_draft")[-1] == (one.id, "hello", 4)


async def test_typing_on_does_not_put_off_saving(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)

    def type_on() -> bool:
        write(pane, "x")
        return bool(inbox.asked("save_draft"))

    await until(type_on)
    await settled(pane)


async def test_flushing_saves_at_once(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "unfinished")
    await pane.flush()
    assert inbox.asked("save_draft") == [(one.id, "unfinished", 10)]
    await pane.flush()
    assert len(inbox.asked("save_draft")) == 1


async def test_flushing_waits_for_replies_that_are_being_queued(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    gate = inbox.gates[one.id] = asyncio.Event()
    write(pane, "the last word")
    press_enter(pane)
    await asyncio.sleep(0)
    flushing = asyncio.ensure_future(pane.flush())
    await turns()
    assert not flushing.done()
    gate.set()
    await flushing
    assert len(inbox.asked("reply")) == 1


async def test_a_draft_that_cannot_be_saved_is_said_and_tried_again(
    pane: ConversationPane, inbox: FailingInbox
) -> None:
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


async def test_sending_leaves_no_draft_behind(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "short")
    press_enter(pane)
    await settled(pane)
    await pane.flush()
    assert (await inbox.conversation(one.id)).draft == ""
    await pane.show_conversation(None)
    await pane.show_conversation(one)
    assert pane.composer.text == ""


async def test_send_and_close(pane: ConversationPane, inbox: FailingInbox) -> None:
    one = await open_one(pane, inbox)
    write(pane, "goodbye")
    pane.send_and_close()
    await settled(pane)
    names = [call[0] for call in inbox.calls if call[0] in ("reply", "close")]
    assert names == ["reply", "close"]
    assert pane.current is not None
    assert pane.current.state is State.CLOSED
    assert one.id == pane.current.id


async def test_nothing_is_closed_when_the_reply_failed(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    inbox.broken.add("reply")
    write(pane, "goodbye")
    pane.send_and_close()
    await settled(pane)
    assert inbox.asked("close") == []
    assert pane.composer.text == "goodbye"


async def test_a_reply_is_text_only(pane: ConversationPane, inbox: FailingInbox) -> None:
    await open_one(pane, inbox)
    write(pane, " <b>hi</b> ")
    press_enter(pane)
    await settled(pane)
    assert [template for _, template in inbox.asked("reply")] == [TextTemplate("<b>hi</b>")]
