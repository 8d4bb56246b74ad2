"""Each rule of ``docs/rules-of-the-heart.md`` that was broken once. ``test_heart.py`` walks through all of them."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from agent_desktop.inbox import Availability, Delivery, Failure, SendFailed, State
from agent_desktop.inbox.backoff import LONGEST_WISH
from agent_desktop.inbox.transitions import ANSWER_TIME
from agent_desktop.protocol import (
    TextTemplate,
)
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot, user
from tests.inbox.rules_bench import (
    LOST,
    OFFLINE,
    OK,
    REFUSED,
    called,
    later,
    offload,
    one,
    replies,
    resumed,
    states,
    tried,
    tried_once,
    unconfirmed,
)


@pytest.fixture
async def waiting(bench: Bench) -> Bench:
    await offload(bench, 1)
    return bench


# --- pausing -----------------------------------------------------------------------------------------------------


async def test_a_handover_after_a_refused_pause_is_noted_as_answered(bench: Bench) -> None:
    await bench.messages(user("hi", "00:00"), timestamp="2026-11-23T10:00:00Z")
    bench.platform.failures = [REFUSED]
    await bench.inbox.take(one(bench).id)
    await until(lambda: bench.lines() == ["taken", "pause_failed"])
    assert await offload(bench, 1)
    assert one(bench).bot_paused
    assert not one(bench).bot_answers
    await bench.inbox.close(one(bench).id)
    await resumed(bench)


async def test_a_handover_while_a_resume_waits_is_noted_as_answered(waiting: Bench) -> None:
    waiting.platform.failures = [OFFLINE]
    await waiting.inbox.close(one(waiting).id)
    await tried(waiting)
    await waiting.messages(user("wait", "00:05"), timestamp="2026-11-23T10:00:05Z")
    assert one(waiting).state is State.WAITING
    assert await offload(waiting, 9)
    await later(waiting)
    await until(lambda: not waiting.repository.entries)
    assert "resume" not in called(waiting)
    assert one(waiting).bot_paused
    await waiting.inbox.close(one(waiting).id)
    await resumed(waiting)


@pytest.mark.parametrize("deed", ["reopen", "reply", "handover", "customer"])
@pytest.mark.parametrize("tries", [[], [OFFLINE], [LOST], "under way"])
async def test_a_resume_is_no_longer_sent_once_somebody_answers(waiting: Bench, deed: str, tries: Any) -> None:
    number = one(waiting).id
    if tries == "under way":
        waiting.platform.gate = asyncio.Event()
        await waiting.inbox.close(number)
        await until(lambda: called(waiting) == ["resume"])
    elif tries:
        waiting.platform.failures = list(tries)
        await waiting.inbox.close(number)
        await tried(waiting)
    else:
        waiting.inbox.hold_outbox("The token is wrong.")
        await waiting.inbox.close(number)
    if deed == "reopen":
        await waiting.inbox.reopen(number)
    elif deed == "reply":
        await waiting.inbox.reply(number, OK)
    elif deed == "handover":
        await offload(waiting, 9)
    else:
        await waiting.messages(user("still there?", "00:05"), timestamp="2026-11-23T10:00:05Z")
    if waiting.platform.gate is not None:
        waiting.platform.gate.set()
    await later(waiting)
    await until(lambda: not waiting.repository.entries)
    switches = [what for what in called(waiting) if what != "send"]
    if tries in ([], [OFFLINE]):
        assert switches == [], "a resume that reached nobody is simply not wanted any more"
    elif tries == "under way":
        assert switches == ["resume", "pause"]
    else:
        assert switches == ["pause", "pause"], "the second one undoes a resume that the platform took late"
    assert one(waiting).bot_paused
    assert one(waiting).state in (State.WAITING, State.ACTIVE)


@pytest.mark.parametrize("restart", [False, True])
async def test_a_lost_pause_that_comes_late_does_not_silence_the_bot(bench: Bench, restart: bool) -> None:
    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [LOST]
    await bench.inbox.take(one(bench).id)
    await tried(bench)
    await later(bench, 2)
    await until(lambda: called(bench) == ["pause"])
    await bench.inbox.close(one(bench).id)
    await until(lambda: called(bench) == ["pause", "resume"])
    if restart:
        await bench.restart()
    await later(bench, 10)
    assert called(bench) == ["pause", "resume"], "the first pause may still arrive"
    await later(bench, 15)
    await until(lambda: called(bench) == ["pause", "resume", "resume"])
    await resumed(bench)


@pytest.mark.parametrize("restart", [False, True])
async def test_a_lost_resume_that_comes_late_does_not_let_the_bot_answer(waiting: Bench, restart: bool) -> None:
    waiting.platform.failures = [LOST]
    await waiting.inbox.close(one(waiting).id)
    await tried(waiting)
    await waiting.inbox.reopen(one(waiting).id)
    await until(lambda: called(waiting) == ["pause"])
    if restart:
        await waiting.restart()
    await later(waiting, 10)
    assert called(waiting) == ["pause"]
    await waiting.inbox.reply(one(waiting).id, OK)
    await until(lambda: called(waiting) == ["pause", "send"])  # a reply does not wait for it
    await later(waiting, 15)
    await until(lambda: called(waiting) == ["pause", "send", "pause"])
    await until(lambda: not waiting.repository.entries)
    assert one(waiting).bot_paused


async def test_a_resume_that_is_lost_after_the_conversation_was_taken_is_undone(waiting: Bench) -> None:
    gate = waiting.platform.gate = asyncio.Event()
    waiting.platform.failures = [LOST]
    await waiting.inbox.close(one(waiting).id)
    await tried_once(waiting)
    await waiting.inbox.reopen(one(waiting).id)
    gate.set()
    await until(lambda: called(waiting) == ["pause"])
    await later(waiting, 20)
    await until(lambda: called(waiting) == ["pause", "pause"])


@pytest.mark.parametrize("again", ["close", "take"])
async def test_nothing_is_said_again_that_nobody_wants_any_more(waiting: Bench, again: str) -> None:
    waiting.platform.failures = [LOST]
    await waiting.inbox.close(one(waiting).id)
    await tried(waiting)
    if again == "close":
        await waiting.inbox.reopen(one(waiting).id)
        await until(lambda: called(waiting) == ["pause"])
        await waiting.inbox.close(one(waiting).id)
        await until(lambda: called(waiting) == ["pause", "resume"])
        await later(waiting, 20)
        assert called(waiting) == ["pause", "resume"]
    else:
        waiting.inbox.hold_outbox("The token is wrong.")
        await waiting.inbox.reopen(one(waiting).id)
        await later(waiting, 20)
        assert called(waiting) == ["pause"], "it goes out after the resume can have had its effect"
    await until(lambda: not waiting.repository.entries)


async def test_a_switch_that_was_lost_and_accepted_is_not_made_a_third_time(waiting: Bench) -> None:
    waiting.platform.failures = [LOST, LOST]
    await waiting.inbox.close(one(waiting).id)
    for _ in range(4):
        await later(waiting, 10)
    await until(lambda: not waiting.repository.entries)
    assert called(waiting) == ["resume"]


async def test_closing_says_so_if_nobody_knows_how_the_bot_stands(bench: Bench) -> None:
    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [LOST, REFUSED]
    await bench.inbox.take(one(bench).id)
    await until(lambda: len(bench.platform.failures) == 1)
    await later(bench, 2)
    await until(lambda: bench.lines() == ["taken", "pause_failed"])
    bench.platform.failures = [REFUSED]
    await bench.inbox.close(one(bench).id)
    await until(lambda: bench.lines() == ["taken", "pause_failed", "closed", "resume_failed"])
    await later(bench, 20)
    await bench.messages(user("anybody?", "00:30"), timestamp="2026-11-23T10:00:30Z")
    assert one(bench).state is State.WAITING, "the bot may be silent"
    await until(lambda: called(bench) == ["pause"])  # or it may not
    assert one(bench).bot_paused
    await until(lambda: not bench.repository.entries)


async def test_a_pause_that_is_accepted_in_the_end_leaves_no_doubt(bench: Bench) -> None:
    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [LOST, REFUSED]
    await bench.inbox.take(one(bench).id)
    await until(lambda: len(bench.platform.failures) == 1)
    await later(bench, 2)
    await until(lambda: bench.lines() == ["taken", "pause_failed"])
    await bench.inbox.take(one(bench).id)
    await until(lambda: called(bench) == ["pause"])
    await later(bench, 20)
    await until(lambda: not bench.repository.entries)
    assert one(bench).bot_paused


@pytest.mark.parametrize("paused", [True, False])
async def test_the_session_data_end_the_doubt_about_a_refused_pause(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, paused: bool
) -> None:
    async def told(*_: object) -> dict[str, Any]:
        return {"internal": {"isPaused": paused}}

    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [LOST, REFUSED]
    await bench.inbox.take(one(bench).id)
    await until(lambda: len(bench.platform.failures) == 1)
    await later(bench, 2)
    await until(lambda: bench.lines() == ["taken", "pause_failed"])
    monkeypatch.setattr(bench.platform, "session_data", told)
    await bench.inbox.session_data(one(bench).id)
    assert not one(bench).bot_paused, "the lost pause may still come, so that they may be out of date at once"
    await later(bench, 20)
    await until(lambda: len(bench.repository.entries) == 1)
    await bench.inbox.session_data(one(bench).id)
    assert one(bench).bot_paused is paused
    assert not bench.repository.entries


async def test_a_refusal_to_undo_a_late_pause_is_told(bench: Bench) -> None:
    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [LOST]
    await bench.inbox.take(one(bench).id)
    await tried(bench)
    await later(bench, 2)
    await bench.inbox.close(one(bench).id)
    await until(lambda: called(bench) == ["pause", "resume"])
    bench.platform.failures = [REFUSED]
    await later(bench, 20)
    await until(lambda: bench.lines()[-1] == "resume_failed")
    assert one(bench).bot_paused, "it may be, so whoever writes next waits for a person"


async def test_a_declined_handover_leaves_the_bot_answering(waiting: Bench) -> None:
    waiting.platform.failures = [REFUSED]
    await waiting.inbox.close(one(waiting).id)
    await until(lambda: "resume_failed" in waiting.lines())
    assert one(waiting).bot_paused
    await waiting.inbox.set_availability(Availability.AWAY)
    assert not await offload(waiting, 2)
    assert not one(waiting).bot_paused
    await waiting.inbox.take(one(waiting).id)
    await until(lambda: called(waiting) == ["pause"])


async def test_an_accepted_handover_that_comes_again_late_does_not_silence_the_bot(waiting: Bench) -> None:
    await waiting.inbox.close(one(waiting).id)
    await resumed(waiting)
    assert await offload(waiting, 1), "the answer is what it was"
    assert one(waiting).state is State.CLOSED
    await turns()
    assert called(waiting) == ["resume"], "the second one does not overtake the answer"
    await later(waiting)
    await until(lambda: called(waiting) == ["resume", "resume"])
    await resumed(waiting)


async def test_a_resume_that_waits_does_not_overtake_the_answer_to_a_handover(waiting: Bench) -> None:
    waiting.platform.failures = [OFFLINE]
    await waiting.inbox.close(one(waiting).id)
    await tried(waiting)
    answered = waiting.clock.now()
    assert await offload(waiting, 1), "it was accepted before"
    (entry,) = waiting.repository.entries.values()
    assert entry.not_before == answered + ANSWER_TIME


async def test_taking_pauses_again_if_an_answer_let_the_bot_go_on_during_the_pause(bench: Bench) -> None:
    await bench.inbox.set_availability(Availability.AWAY)
    assert not await offload(bench, 1)
    gate = bench.platform.gate = asyncio.Event()
    await bench.inbox.take(one(bench).id)
    await until(lambda: called(bench) == ["pause"])
    await bench.inbox.close(one(bench).id)
    assert not await offload(bench, 1), "the platform may take this answer after the pause"
    await bench.inbox.take(one(bench).id)
    gate.set()
    await until(lambda: not bench.repository.entries)
    assert called(bench) == ["pause", "pause"]
    assert one(bench).bot_paused


@pytest.mark.parametrize("way", ["out of quarantine", "accepted again"])
async def test_who_writes_while_not_even_the_bot_answers_waits(waiting: Bench, way: str) -> None:
    if way == "out of quarantine":
        waiting.platform.failures = [REFUSED]
        await waiting.inbox.close(one(waiting).id)
        await until(lambda: "resume_failed" in waiting.lines())
        body = json.dumps(waiting.body("offload", "transcript", [], "s1")).encode()
        await waiting.inbox.quarantine("It could not be read.", body)
        assert await waiting.inbox.replay((await waiting.inbox.quarantined())[0].id) is None
    else:
        await waiting.inbox.close(one(waiting).id)
        await resumed(waiting)
        await waiting.messages(user("hi", "00:05"), timestamp="2026-11-23T10:00:05Z")
        assert await offload(waiting, 1), "it was accepted before"
        waiting.platform.failures = [REFUSED]
        await later(waiting)
        await until(lambda: "resume_failed" in waiting.lines())
    assert one(waiting).state is State.BOT
    assert one(waiting).bot_paused
    await waiting.messages(user("anybody?", "00:09"), timestamp="2026-11-23T10:00:09Z")
    assert one(waiting).state is State.WAITING
    assert not one(waiting).is_declined


async def test_a_declined_handover_that_comes_again_is_accepted_once_somebody_answers(bench: Bench) -> None:
    await bench.inbox.set_availability(Availability.AWAY)
    assert not await offload(bench, 1)
    assert not await offload(bench, 1)
    await bench.inbox.take(one(bench).id)
    assert await offload(bench, 1)
    assert one(bench).bot_paused


@pytest.mark.parametrize("refused", [False, True])
async def test_opening_the_chat_again_is_not_speaking(waiting: Bench, refused: bool) -> None:
    waiting.platform.failures = [REFUSED] * refused
    await waiting.inbox.close(one(waiting).id)
    await until(lambda: not waiting.repository.entries)
    await waiting.messages({"actor": "user", "message": {"messageType": "intro"}, "timestamp": "2026-11-23T10:05:00Z"})
    assert one(waiting).state is State.CLOSED
    assert "reopened" not in waiting.lines()
    await waiting.messages(user("hello", "06:00"))
    assert one(waiting).state is (State.WAITING if refused else State.BOT)


async def test_a_reply_asks_again_for_the_pause_that_was_refused(bench: Bench) -> None:
    await bench.messages(user("hi", "00:00"))
    bench.platform.failures = [REFUSED, REFUSED]
    await bench.inbox.take(one(bench).id)
    await until(lambda: "pause_failed" in bench.lines())
    await bench.inbox.reply(one(bench).id, OK)
    await until(lambda: states(bench) == [Delivery.SENT])
    assert bench.lines() == ["taken", "pause_failed"], "said once"
    assert one(bench).bot_answers
    await bench.inbox.reply(one(bench).id, OK)
    await until(lambda: called(bench) == ["send", "pause", "send"])
    assert not one(bench).bot_answers


async def test_pausing_and_resuming_pass_a_reply_that_only_the_agent_can_decide_about(waiting: Bench) -> None:
    waiting.platform.failures = [LOST]
    await waiting.inbox.reply(one(waiting).id, OK)
    await until(lambda: states(waiting) == [Delivery.UNCONFIRMED])
    await waiting.inbox.close(one(waiting).id, closing=TextTemplate("bye"))
    await turns()
    assert called(waiting) == []
    await later(waiting)
    await until(lambda: called(waiting) == ["resume"])
    assert states(waiting) == [Delivery.UNCONFIRMED, Delivery.QUEUED]
    await waiting.inbox.confirm_arrived(replies(waiting)[0].id)
    await until(lambda: called(waiting) == ["resume", "send"])


# --- replies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("found", [True, False, None])
async def test_sending_again_during_the_programs_own_look(waiting: Bench, found: bool | None) -> None:
    message = await unconfirmed(waiting)
    gate = waiting.platform.gate = asyncio.Event()
    waiting.platform.found = [found, found]
    await later(waiting, 5)
    await until(lambda: waiting.platform.sought)
    waiting.inbox.hold_outbox("The network is being looked at.")
    await waiting.inbox.retry(message.id)
    gate.set()
    await turns()
    assert states(waiting) == [Delivery.SENT if found else Delivery.QUEUED]
    waiting.inbox.resume_outbox()
    await turns()
    await until(lambda: states(waiting) == [Delivery.SENT])
    assert called(waiting) == ([] if found else ["send"]), "what was just found is not sent again"
    assert one(waiting).pending == one(waiting).failed == 0


@pytest.mark.parametrize("found", [True, False])
async def test_deleting_during_the_programs_own_look(waiting: Bench, found: bool) -> None:
    message = await unconfirmed(waiting)
    gate = waiting.platform.gate = asyncio.Event()
    waiting.platform.found = [found, found]
    await later(waiting, 5)
    await until(lambda: waiting.platform.sought)
    await waiting.inbox.delete_reply(message.id)
    gate.set()
    for _ in range(3):
        await later(waiting)
    assert called(waiting) == []
    assert states(waiting) == []
    assert not waiting.repository.entries


async def test_the_echo_of_the_first_call_ends_a_retry(waiting: Bench) -> None:
    message = await unconfirmed(waiting)
    waiting.inbox.hold_outbox("The token is wrong.")
    await waiting.inbox.retry(message.id)
    await waiting.messages(bot("ok", "00:03"))
    assert states(waiting) == [Delivery.DELIVERED]
    waiting.inbox.resume_outbox()
    await turns()
    assert called(waiting) == []
    assert waiting.texts() == ["user:help 1", "agent:ok"]


@pytest.mark.parametrize("first", ["retry", "echo"])
async def test_a_retry_and_the_echo_in_one_group_of_commits(waiting: Bench, first: str) -> None:
    message = await unconfirmed(waiting)
    deeds: list[Callable[[], Awaitable[object]]] = [
        lambda: waiting.inbox.retry(message.id),
        lambda: waiting.messages(bot("ok", "00:03")),
    ]
    if first == "echo":
        deeds.reverse()
    await asyncio.gather(*(deed() for deed in deeds), return_exceptions=True)
    await turns()
    assert states(waiting) == [Delivery.DELIVERED]
    assert called(waiting) == []
    assert waiting.texts() == ["user:help 1", "agent:ok"]


async def test_the_echo_in_the_group_of_the_note_that_it_goes_out(waiting: Bench) -> None:
    message = await unconfirmed(waiting)
    waiting.inbox.hold_outbox("The token is wrong.")
    await waiting.inbox.retry(message.id)
    waiting.inbox.resume_outbox()
    await asyncio.sleep(0)  # the lane has asked for its note, and it is not written yet
    await waiting.messages(bot("ok", "00:03"))
    await turns()
    assert states(waiting) == [Delivery.DELIVERED]
    assert called(waiting) == []


@pytest.mark.parametrize("outcome", [None, LOST, REFUSED, OFFLINE, SendFailed(Failure.UNAUTHORISED, "Wrong.")])
async def test_whatever_follows_the_echo_changes_nothing(waiting: Bench, outcome: SendFailed | None) -> None:
    gate = waiting.platform.gate = asyncio.Event()
    waiting.platform.failures = [] if outcome is None else [outcome]
    await waiting.inbox.reply(one(waiting).id, OK)
    await until(lambda: states(waiting) == [Delivery.SENDING])
    await turns()
    await waiting.messages(bot("ok", "00:03"))
    gate.set()
    await turns()
    waiting.platform.failures.clear()
    for _ in range(3):
        await later(waiting)
    assert states(waiting) == [Delivery.DELIVERED]
    assert called(waiting) == ([] if outcome is not None else ["send"])
    assert not waiting.repository.entries
    assert one(waiting).pending == one(waiting).failed == 0


async def test_what_the_bot_says_while_the_same_is_queued_is_the_bots(waiting: Bench) -> None:
    await asyncio.gather(waiting.inbox.reply(one(waiting).id, OK), waiting.messages(bot("ok", "00:03")))
    await until(lambda: states(waiting) == [Delivery.SENT])
    assert sorted(waiting.texts()) == ["agent:ok", "bot:ok", "user:help 1"]
    await waiting.messages(bot("ok", "00:04"))
    assert states(waiting) == [Delivery.DELIVERED]


async def test_a_retry_that_was_refused_knows_its_first_call(waiting: Bench) -> None:
    message = await unconfirmed(waiting)
    waiting.platform.failures = [REFUSED]
    await waiting.inbox.retry(message.id)
    await until(lambda: states(waiting) == [Delivery.FAILED])
    await waiting.messages(bot("ok", "00:03"))
    assert states(waiting) == [Delivery.DELIVERED]
    assert not waiting.repository.entries


@pytest.mark.parametrize("failure", [OFFLINE, LOST])
async def test_only_what_may_have_arrived_has_an_echo(waiting: Bench, failure: SendFailed) -> None:
    waiting.platform.failures = [failure]
    await waiting.inbox.reply(one(waiting).id, OK)
    await tried(waiting)
    await waiting.messages(bot("ok", "00:03"))
    await later(waiting)
    await until(lambda: not waiting.repository.entries)
    if failure is OFFLINE:
        assert (states(waiting), called(waiting)) == ([Delivery.SENT], ["send"])
        assert waiting.texts() == ["user:help 1", "agent:ok", "bot:ok"]
    else:
        assert (states(waiting), called(waiting)) == ([Delivery.DELIVERED], [])
        assert waiting.texts() == ["user:help 1", "agent:ok"]


async def test_what_was_only_refused_has_no_echo(waiting: Bench) -> None:
    for _ in range(2):
        waiting.platform.failures = [REFUSED]
        if not replies(waiting):
            await waiting.inbox.reply(one(waiting).id, OK)
        else:
            await waiting.inbox.retry(replies(waiting)[0].id)
        await tried(waiting)
        await until(lambda: states(waiting) == [Delivery.FAILED])
    await waiting.messages(bot("ok", "00:03"))
    assert states(waiting) == [Delivery.FAILED]


# --- what nobody expects -----------------------------------------------------------------------------------------


@pytest.mark.asyncio_errors
@pytest.mark.parametrize("what", ["send", "pause", "find", "ready"])
async def test_what_nobody_expected_leaves_the_conversation_alive(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    odd = OverflowError("date value out of range")
    await bench.messages(user("hi", "00:00"))
    with caplog.at_level(logging.ERROR):
        if what == "ready":
            moments: list[datetime] = []

            def ready(_: object) -> None:
                if not moments:
                    moments.append(bench.clock.now())
                    raise odd

            monkeypatch.setattr(type(bench.platform), "ready_at", property(ready, lambda *_: None), raising=False)
            bench.platform.__dict__.pop("ready_at", None)
            await bench.inbox.take(one(bench).id)
        elif what == "pause":
            bench.platform.failures = [odd]
            await bench.inbox.take(one(bench).id)
        else:
            await bench.inbox.take(one(bench).id)
            await until(lambda: called(bench) == ["pause"])
            bench.platform.failures = [odd if what == "send" else LOST]
            await bench.inbox.reply(one(bench).id, OK)
            await until(lambda: states(bench) == [Delivery.UNCONFIRMED])
            if what == "find":
                monkeypatch.setattr(bench.platform, "find", broken)
                await later(bench)
            else:
                assert "log" in (replies(bench)[0].error or "")
        await until(lambda: caplog.records)
    assert "date value out of range" in caplog.text
    if what in ("send", "find"):
        await bench.inbox.confirm_arrived(replies(bench)[0].id)
    await later(bench)
    await bench.inbox.reply(one(bench).id, TextTemplate("next"))
    await until(lambda: called(bench)[-1:] == ["send"])
    assert called(bench) == ["pause", "send"]


async def broken(*_: object) -> None:
    raise OverflowError("date value out of range")


async def test_a_clock_that_is_set_back_holds_nothing(waiting: Bench) -> None:
    limit = waiting.clock.now() + timedelta(seconds=60)
    waiting.platform.failures = [SendFailed(Failure.RETRY, "Too many.", retry_at=limit)]
    await waiting.inbox.reply(one(waiting).id, OK)
    await tried(waiting)
    waiting.platform.ready_at = limit
    await waiting.inbox.reply(one(waiting).id, OK)
    await turns()
    waiting.clock.time -= timedelta(hours=5)
    await later(waiting, 0)
    assert called(waiting) == []
    await later(waiting, 62)
    await until(lambda: called(waiting) == ["send", "send"])
    assert waiting.inbox.outbox_waits_until is None


async def test_a_clock_that_is_set_forward_does_not_shorten_the_wait_for_a_late_effect(waiting: Bench) -> None:
    await unconfirmed(waiting)
    waiting.platform.found = [False, False]
    await later(waiting, 4)
    await until(lambda: len(waiting.platform.sought) == 1)
    waiting.clock.time += timedelta(hours=1)
    await later(waiting, 8)
    assert len(waiting.platform.sought) == 1, "12 s after the call, the platform may still take it"
    assert called(waiting) == []
    await later(waiting, 4)
    await until(lambda: called(waiting) == ["send"])


async def test_a_clock_that_is_set_forward_undoes_no_lost_resume_early(waiting: Bench) -> None:
    waiting.platform.failures = [LOST]
    await waiting.inbox.close(one(waiting).id)
    await tried(waiting)
    await waiting.inbox.reopen(one(waiting).id)
    await until(lambda: called(waiting) == ["pause"])
    waiting.clock.time += timedelta(hours=1)
    await later(waiting, 10)
    assert called(waiting) == ["pause"]
    await later(waiting, 6)
    await until(lambda: called(waiting) == ["pause", "pause"])


@pytest.mark.parametrize(("asked", "waits"), [(timedelta(days=3650), LONGEST_WISH), (-timedelta(days=1), None)])
async def test_the_platforms_wishes_are_bounded(waiting: Bench, asked: timedelta, waits: timedelta | None) -> None:
    now = waiting.clock.now()
    waiting.platform.failures = [SendFailed(Failure.RETRY, "Later.", retry_at=now + asked)]
    await waiting.inbox.reply(one(waiting).id, OK)
    await tried(waiting)
    (entry,) = waiting.repository.entries.values()
    assert entry.not_before is not None
    if waits is None:
        assert entry.not_before > now, "the backoff is the floor"
    else:
        assert entry.not_before == now + waits


async def test_after_a_clock_was_set_back_an_echo_is_still_known(waiting: Bench) -> None:
    waiting.clock.advance(3 * 3600)  # it is wrong
    await unconfirmed(waiting)
    waiting.clock.time -= timedelta(hours=3)
    await waiting.messages(bot("ok", "00:30"))
    assert states(waiting) == [Delivery.DELIVERED]


async def test_an_echo_that_a_wrong_clock_hides_proves_no_absence(waiting: Bench) -> None:
    waiting.clock.advance(2 * 3600)  # it is wrong, by more than is believed
    await unconfirmed(waiting)
    await waiting.messages(bot("ok", "00:30"), timestamp="2026-11-23T10:00:30Z")
    await later(waiting, 5)
    await until(lambda: waiting.platform.sought)
    assert waiting.platform.sought[0].others == 0, "the row of the reply is explained by nothing else"
