"""Every Enter ends visibly, in order, and at most once."""

from datetime import timedelta

import pytest

from agent_desktop.inbox import Delivery, Failure, InboxError, SendFailed, State
from agent_desktop.protocol import TextTemplate
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot, user


@pytest.fixture
async def waiting(bench: Bench) -> Bench:
    await bench.offload(user("help", "00:01"), timestamp="2026-11-23T10:00:02Z")
    return bench


def replies(bench: Bench) -> list[tuple[str, Delivery | None]]:
    return [(one.text, one.delivery) for one in bench.transcript() if one.author == "agent"]


async def test_a_reply_takes_the_conversation_and_is_sent(waiting: Bench) -> None:
    await waiting.inbox.save_draft(waiting.only.id, "Hel", 3)
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="Hello"))
    await until(lambda: replies(waiting) == [("Hello", Delivery.SENT)])
    assert waiting.only.state is State.ACTIVE
    assert waiting.only.draft == ""
    assert waiting.only.pending == 0
    assert not waiting.repository.entries
    assert [(what, body) for what, _, body in waiting.platform.calls] == [
        ("send", {"textMessageTemplate": {"textMessages": [{"text": "Hello"}]}})
    ]


async def test_an_echo_marks_delivered_and_adds_nothing(waiting: Bench) -> None:
    for _ in range(2):
        await waiting.inbox.reply(waiting.only.id, TextTemplate(text="ok"))
    await until(lambda: [state for _, state in replies(waiting)] == [Delivery.SENT, Delivery.SENT])
    for _ in range(2):
        await waiting.messages(bot("ok", "01:00"))
    assert [state for _, state in replies(waiting)] == [Delivery.DELIVERED, Delivery.SENT]
    await waiting.messages(bot("ok", "01:01"))
    assert [state for _, state in replies(waiting)] == [Delivery.DELIVERED, Delivery.DELIVERED]
    assert len(waiting.texts()) == 3
    await waiting.offload(user("help", "00:01"), bot("ok", "01:00"), bot("ok", "01:01"))
    assert len(waiting.texts()) == 3


async def test_an_empty_reply_is_refused(waiting: Bench) -> None:
    with pytest.raises(InboxError):
        await waiting.inbox.reply(waiting.only.id, TextTemplate(text="  \n"))


async def test_order_is_kept_over_retries(waiting: Bench) -> None:
    waiting.platform.failures = [SendFailed(Failure.RETRY, "No connection.")]
    for text in ("one", "two", "three"):
        await waiting.inbox.reply(waiting.only.id, TextTemplate(text=text))
    await until(
        lambda: waiting.repository.entries and min(waiting.repository.entries.values(), key=lambda e: e.id).not_before
    )
    assert replies(waiting)[0] == ("one", Delivery.QUEUED)
    waiting.inbox.resume_outbox()
    await until(lambda: len(waiting.platform.calls) == 3)
    assert [
        body["textMessageTemplate"]["textMessages"][0]["text"] for _, _, body in waiting.platform.calls if body
    ] == [
        "one",
        "two",
        "three",
    ]


async def test_a_refusal_fails_that_reply_only(waiting: Bench) -> None:
    waiting.platform.failures = [SendFailed(Failure.REFUSED, "Chatlayer does not know this conversation.")]
    first = await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="two"))
    await until(lambda: replies(waiting) == [("one", Delivery.FAILED), ("two", Delivery.SENT)])
    assert waiting.only.failed == 1
    await waiting.inbox.retry(first.id)
    await until(lambda: replies(waiting) == [("two", Delivery.SENT), ("one", Delivery.SENT)])
    assert (waiting.only.failed, waiting.only.pending) == (0, 0)


async def test_a_failed_reply_can_be_edited_and_deleted(waiting: Bench) -> None:
    waiting.platform.failures = [SendFailed(Failure.REFUSED, "No.")]
    first = await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: waiting.only.failed == 1)
    assert await waiting.inbox.delete_reply(first.id) == TextTemplate(text="one")
    assert replies(waiting) == []
    assert waiting.only.last_text == "help"
    assert (waiting.only.failed, waiting.only.pending) == (0, 0)
    assert not waiting.repository.entries


async def test_a_refused_token_stops_everything_until_there_is_a_new_one(waiting: Bench) -> None:
    waiting.platform.failures = [SendFailed(Failure.UNAUTHORISED, "The token is wrong.")]
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: waiting.inbox.outbox_blocked)
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="two"))
    assert waiting.platform.calls == []
    waiting.inbox.resume_outbox()
    await until(lambda: [state for _, state in replies(waiting)] == [Delivery.SENT, Delivery.SENT])


async def test_other_conversations_go_on_while_one_waits(waiting: Bench) -> None:
    waiting.platform.failures = [SendFailed(Failure.RETRY, "Busy.", retry_at=waiting.clock.now() + timedelta(hours=1))]
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: not waiting.platform.failures)
    await waiting.offload(user("me too", "00:03"), session="s2")
    other = next(one for one in waiting.repository.kept_conversations.values() if one.key.session_id == "s2")
    await waiting.inbox.reply(other.id, TextTemplate(text="hi"))
    await until(lambda: len(waiting.platform.calls) == 1)


async def test_what_was_being_sent_at_a_kill_is_never_sent_again_by_itself(waiting: Bench) -> None:
    message = await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: replies(waiting) == [("one", Delivery.SENT)])
    # As a kill would leave it: the request went out, its answer was not stored.
    import msgspec

    from agent_desktop.inbox import OutboxEntry, OutboxKind

    waiting.repository.messages[message.id] = msgspec.structs.replace(message, delivery=Delivery.SENDING)
    waiting.repository.entries[999] = OutboxEntry(
        id=999,
        conversation_id=message.conversation_id,
        kind=OutboxKind.REPLY,
        message_id=message.id,
        body=message.raw,
        state=Delivery.SENDING,
        queued_at=waiting.clock.now(),
    )
    await waiting.restart()
    await until(lambda: replies(waiting) == [("one", Delivery.UNCONFIRMED)])
    assert len(waiting.platform.calls) == 1
    await waiting.messages(bot("one", "01:00"))
    assert replies(waiting) == [("one", Delivery.DELIVERED)]
    await until(lambda: not waiting.repository.entries)


@pytest.mark.parametrize(("found", "ends"), [(True, Delivery.SENT), (None, Delivery.UNCONFIRMED)])
async def test_an_unconfirmed_reply_is_looked_for_in_the_history(
    waiting: Bench, found: bool | None, ends: Delivery
) -> None:
    waiting.platform.failures = [SendFailed(Failure.UNCONFIRMED, "The connection broke.")]
    waiting.platform.found = [found]
    message = await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: replies(waiting) == [("one", Delivery.UNCONFIRMED)])
    waiting.clock.advance(60)
    waiting.inbox.resume_outbox()
    await until(lambda: not waiting.platform.found)
    await until(lambda: replies(waiting) == [("one", ends)])
    assert waiting.platform.calls == []
    if found is None:
        await waiting.inbox.confirm_arrived(message.id)
        assert replies(waiting) == [("one", Delivery.SENT)]


@pytest.mark.parametrize("deed", ["confirm_arrived", "delete_reply", "echo"])
async def test_what_waits_behind_an_unconfirmed_reply_goes_out_once_that_is_settled(waiting: Bench, deed: str) -> None:
    await missed(waiting, None)
    first = next(one for one in waiting.transcript() if one.text == "one")
    waiting.clock.advance(60)
    waiting.inbox.resume_outbox()
    await until(lambda: not waiting.platform.found)
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="two"))
    await turns()
    assert replies(waiting) == [("one", Delivery.UNCONFIRMED), ("two", Delivery.QUEUED)]
    if deed == "echo":
        await waiting.messages(bot("one", "01:00"))
    else:
        await getattr(waiting.inbox, deed)(first.id)
    await until(lambda: replies(waiting)[-1] == ("two", Delivery.SENT))
    assert len(waiting.platform.calls) == 1


async def missed(waiting: Bench, *found: bool | SendFailed | None) -> None:
    """A reply whose connection died; the platform's history will say ``found`` of it, one after the other."""
    waiting.platform.failures = [SendFailed(Failure.UNCONFIRMED, "The connection broke.")]
    waiting.platform.found = list(found)
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: replies(waiting) == [("one", Delivery.UNCONFIRMED)])


async def test_a_reply_is_sent_again_only_when_its_absence_was_seen_twice(waiting: Bench) -> None:
    await missed(waiting, False, False)
    waiting.clock.advance(4)
    waiting.inbox.resume_outbox()
    await until(lambda: len(waiting.platform.found) == 1)
    for _ in range(3):  # not even when asked for it: the first look was too early to prove anything
        waiting.clock.advance(3)
        waiting.inbox.resume_outbox()
        await turns()
    assert len(waiting.platform.found) == 1
    assert replies(waiting) == [("one", Delivery.UNCONFIRMED)]
    waiting.clock.advance(3)
    waiting.inbox.resume_outbox()
    await until(lambda: replies(waiting) == [("one", Delivery.SENT)])
    assert len(waiting.platform.calls) == 1


async def test_a_request_that_the_platform_takes_late_is_not_sent_twice(waiting: Bench) -> None:
    await missed(waiting, False, True)
    for _ in range(6):
        waiting.clock.advance(4)
        waiting.inbox.resume_outbox()
        await turns()
    await until(lambda: replies(waiting) == [("one", Delivery.SENT)])
    assert waiting.platform.calls == []


async def test_two_looks_late_after_the_failure_are_still_apart(waiting: Bench) -> None:
    unreachable = SendFailed(Failure.RETRY, "No connection.")
    await missed(waiting, unreachable, False, False)
    waiting.clock.advance(60)
    waiting.inbox.resume_outbox()
    await until(lambda: len(waiting.platform.found) == 2)
    waiting.clock.advance(60)
    waiting.inbox.resume_outbox()
    await until(lambda: len(waiting.platform.found) == 1)
    waiting.clock.advance(2)
    waiting.inbox.resume_outbox()
    await turns()
    assert len(waiting.platform.found) == 1
    waiting.clock.advance(2)
    waiting.inbox.resume_outbox()
    await until(lambda: replies(waiting) == [("one", Delivery.SENT)])


async def test_equal_messages_are_not_taken_for_the_one_that_is_looked_for(waiting: Bench) -> None:
    await waiting.messages(bot("one", "00:03"))
    waiting.clock.advance(30)
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: replies(waiting) == [("one", Delivery.SENT)])
    waiting.platform.failures = [SendFailed(Failure.UNCONFIRMED, "The connection broke.")]
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="one"))
    await until(lambda: replies(waiting)[-1] == ("one", Delivery.UNCONFIRMED))
    waiting.clock.advance(4)
    waiting.inbox.resume_outbox()
    await until(lambda: waiting.platform.sought)
    (sought,) = waiting.platform.sought
    # The bot's was said before; the reply's may be as late as the one that is looked for, since no echo has come.
    assert (sought.others, sought.later) == (2, 1)


async def test_what_the_bot_said_before_is_no_echo(waiting: Bench) -> None:
    """Its request came late; taken for the echo, it would hide that the reply never arrived."""
    waiting.clock.advance(60)
    await missed(waiting)
    await waiting.messages(bot("one", "00:59.500"))
    assert replies(waiting) == [("one", Delivery.UNCONFIRMED)]
    await waiting.offload(user("help", "00:01"), bot("one", "00:59.500"), timestamp="2026-11-23T10:01:00Z")
    assert replies(waiting) == [("one", Delivery.UNCONFIRMED)]
    assert waiting.texts() == ["user:help", "bot:one", "agent:one"]
    await waiting.messages(bot("one", "01:00"))
    assert replies(waiting) == [("one", Delivery.DELIVERED)]
    assert waiting.texts() == ["user:help", "bot:one", "agent:one"]


async def test_what_the_bot_said_before_the_reply_went_out_is_no_echo(bench: Bench) -> None:
    """Written while the bot still answered, and sent a while later: what the bot said meanwhile was the bot's."""
    await bench.messages(user("hi", "00:00", "1" * 24), timestamp="2026-11-23T10:00:00Z")
    bench.platform.failures = [
        SendFailed(Failure.RETRY, "No connection."),
        SendFailed(Failure.UNCONFIRMED, "The connection broke."),
    ]
    await bench.inbox.reply(bench.only.id, TextTemplate(text="one"))
    await until(lambda: len(bench.platform.failures) == 1)  # the pausing failed
    bench.clock.advance(60)
    bench.platform.failures.insert(0, SendFailed(Failure.REFUSED, "This bot cannot be paused."))
    bench.inbox.resume_outbox()
    await until(lambda: replies(bench) == [("one", Delivery.UNCONFIRMED)])
    await bench.messages(bot("one", "00:30"))
    assert replies(bench) == [("one", Delivery.UNCONFIRMED)]
    await bench.restart()
    await bench.messages(user("hm", "01:01", "2" * 24), timestamp="2026-11-23T10:01:00Z")
    await bench.offload(user("hi", "00:00"), bot("one", "00:30"), timestamp="2026-11-23T10:01:01Z")
    assert replies(bench) == [("one", Delivery.UNCONFIRMED)]
    await bench.messages(bot("one", "01:00"))
    assert replies(bench) == [("one", Delivery.DELIVERED)]


@pytest.mark.parametrize(("ahead", "echo"), [(300, "00:01"), (-300, "10:01")])
async def test_an_echo_is_known_when_the_clocks_differ(bench: Bench, ahead: int, echo: str) -> None:
    bench.clock.advance(300 if ahead > 0 else 0)
    sent_at = "2026-11-23T10:00:00Z" if ahead > 0 else "2026-11-23T10:05:00Z"
    await bench.offload(user("help", "00:00"), timestamp=sent_at)
    bench.clock.advance(1 if ahead > 0 else 301)
    await bench.inbox.reply(bench.only.id, TextTemplate(text="one"))
    await until(lambda: replies(bench) == [("one", Delivery.SENT)])
    await bench.messages(bot("one", echo))
    assert replies(bench) == [("one", Delivery.DELIVERED)]
    assert bench.texts() == ["user:help", "agent:one"]


async def test_taking_over_from_the_bot_pauses_it_and_a_refusal_is_shown(bench: Bench) -> None:
    await bench.messages(user("hi", "00:01", "1" * 24))
    bench.platform.failures = [SendFailed(Failure.REFUSED, "Unknown field.")]
    await bench.inbox.take(bench.only.id)
    await until(lambda: bench.lines() == ["taken", "pause_failed"])
    assert bench.only.bot_paused is False
    assert bench.only.bot_answers
    await bench.inbox.take(bench.only.id)  # again: now the platform lets it be paused
    await until(lambda: "pause" in [what for what, _, _ in bench.platform.calls])
    assert not bench.only.bot_answers
    assert bench.lines() == ["taken", "pause_failed"]
    await bench.inbox.close(bench.only.id)
    assert bench.only.state is State.CLOSED


async def test_closing_hands_back_after_the_last_reply(waiting: Bench) -> None:
    await waiting.inbox.close(waiting.only.id, closing=TextTemplate(text="Bye"))
    await until(lambda: [what for what, _, _ in waiting.platform.calls] == ["send", "resume"])
    await until(lambda: waiting.only.bot_paused is False)
    assert waiting.only.state is State.CLOSED
    await waiting.messages(user("thanks", "09:00", "7" * 24))
    assert waiting.only.state is State.BOT
