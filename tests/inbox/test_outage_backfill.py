"""After an outage, open conversations are completed from the platform's record, or say that messages may be missing."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from agent_desktop.inbox import Delivery, Failure, History, SendFailed, StorageError
from agent_desktop.protocol import Item, TextTemplate, parse_item
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot, user

CAME = "2026-11-23T10:00:02Z"


def record(*items: dict[str, Any]) -> Sequence[Item]:
    return [parse_item(item) for item in items]


async def away(bench: Bench, seconds: float) -> None:
    """The tunnel breaks for a while."""
    await bench.inbox.heartbeat(reachable=True)
    bench.clock.advance(1)
    await bench.inbox.heartbeat(reachable=False)
    bench.clock.advance(seconds)
    await bench.inbox.heartbeat(reachable=True)


async def settled(bench: Bench) -> None:
    await until(lambda: bench.repository.values.get("outage") == "")


@pytest.fixture
async def waiting(bench: Bench) -> Bench:
    await bench.offload(user("help", "00:01"), timestamp=CAME)
    bench.clock.advance(180)
    return bench


async def test_what_was_missed_is_added_once(waiting: Bench) -> None:
    waiting.platform.histories["s1"] = record(user("help", "00:01"), user("hello?", "06:00"), user("hello?", "06:01"))
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.texts() == ["user:help", "user:hello?", "user:hello?"]
    assert waiting.only.unread == 3
    assert waiting.lines() == ["handed_over"]
    await away(waiting, 600)
    await settled(waiting)
    await waiting.messages(user("hello?", "06:01", key="5f0000000000000000000001"), timestamp="2026-11-23T10:05:01Z")
    assert waiting.texts() == ["user:help", "user:hello?", "user:hello?"]


async def test_the_record_may_keep_times_of_its_own(waiting: Bench) -> None:
    await waiting.messages(user("still there?", "01:00", key="a"), bot("A moment.", "01:01"))
    waiting.platform.histories["s1"] = record(
        user("help", "00:03"), bot("A moment.", "01:00"), user("still there?", "01:02"), user("new", "06:00")
    )
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.texts() == ["user:help", "user:still there?", "bot:A moment.", "user:new"]


async def test_replies_are_found_again_in_the_record(waiting: Bench) -> None:
    await waiting.inbox.reply(waiting.only.id, TextTemplate(text="Hello"))
    await until(lambda: waiting.platform.calls)
    waiting.platform.histories["s1"] = record(user("help", "00:01"), bot("Hello", "03:05"), user("thanks", "06:00"))
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.texts() == ["user:help", "agent:Hello", "user:thanks"]
    assert [one.delivery for one in waiting.transcript() if one.author == "agent"] == [Delivery.DELIVERED]


@pytest.mark.parametrize(
    "history",
    [
        None,
        [],
        SendFailed(Failure.REFUSED, "Chatlayer does not know this conversation."),
        record(user("something else altogether", "06:00")),
    ],
)
async def test_a_gap_that_cannot_be_filled_is_marked_once(waiting: Bench, history: Any) -> None:
    waiting.platform.histories["s1"] = history
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.lines() == ["handed_over", "gap"]
    (line,) = [one for one in waiting.transcript() if one.kind == "gap"]
    assert set(line.raw) == {"from", "to"}
    assert waiting.texts() == ["user:help"]
    assert waiting.only.last_text == "help"
    await waiting.restart()
    await waiting.inbox.heartbeat(reachable=True)
    await settled(waiting)
    assert waiting.lines() == ["handed_over", "gap"]


async def test_a_short_pause_is_marked_too_as_nobody_knows_whether_requests_are_sent_again(waiting: Bench) -> None:
    await away(waiting, 5)
    await settled(waiting)
    assert waiting.platform.asked == ["s1"]
    assert waiting.lines() == ["handed_over", "gap"]


async def test_what_a_cut_record_has_is_added_but_the_line_stays(waiting: Bench) -> None:
    items = record(user("help", "00:01"), user("hello?", "06:00"))
    waiting.platform.histories["s1"] = History(tuple(items), whole=False)
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.texts() == ["user:help", "user:hello?"]
    assert waiting.lines() == ["handed_over", "gap"]


async def test_a_message_of_an_unknown_kind_is_kept_as_such(waiting: Bench) -> None:
    odd = {
        "actor": "user",
        "message": {"messageType": "hologram", "caption": "look"},
        "timestamp": "2026-11-23T10:06:00Z",
    }
    waiting.platform.histories["s1"] = record(user("help", "00:01"), odd)
    await away(waiting, 600)
    await settled(waiting)
    assert [one.kind for one in waiting.transcript() if one.author == "user"] == ["text", "unknown"]
    assert waiting.lines() == ["handed_over"]
    await away(waiting, 600)
    await settled(waiting)
    assert [one.kind for one in waiting.transcript() if one.author == "user"] == ["text", "unknown"]


async def test_a_night_is_an_outage(waiting: Bench) -> None:
    await waiting.inbox.heartbeat(reachable=True)
    waiting.clock.advance(15 * 3600)
    await waiting.restart()
    await waiting.inbox.heartbeat(reachable=False)
    assert waiting.platform.asked == []
    await waiting.inbox.heartbeat(reachable=True)
    await settled(waiting)
    assert waiting.lines() == ["handed_over", "gap"]


async def test_sleep_is_an_outage(waiting: Bench) -> None:
    await waiting.inbox.heartbeat(reachable=True)
    waiting.clock.advance(3600)
    await waiting.inbox.heartbeat(reachable=True)
    await settled(waiting)
    assert waiting.lines() == ["handed_over", "gap"]


async def test_without_an_outage_nothing_is_asked(waiting: Bench) -> None:
    for _ in range(20):
        await waiting.inbox.heartbeat(reachable=True)
        waiting.clock.advance(30)
    assert waiting.platform.asked == []
    assert waiting.repository.values["alive"] == (waiting.clock.now() - timedelta(seconds=60)).isoformat()


async def test_conversations_with_the_bot_only_while_they_went_on(bench: Bench) -> None:
    await bench.messages(user("long ago", "00:00"), session="quiet")
    bench.clock.advance(3600)
    await bench.messages({**user("now", None), "timestamp": "2026-11-23T11:00:00Z"}, session="lively")
    await away(bench, 600)
    await settled(bench)
    assert bench.platform.asked == ["lively"]
    assert (bench.lines("quiet"), bench.lines("lively")) == ([], ["gap"])


async def test_closed_conversations_are_left_alone(waiting: Bench) -> None:
    await waiting.inbox.close(waiting.only.id)
    await away(waiting, 600)
    await settled(waiting)
    assert waiting.platform.asked == []


async def test_a_refused_token_waits_for_a_new_one(waiting: Bench) -> None:
    waiting.platform.histories["s1"] = SendFailed(Failure.UNAUTHORISED, "The token is wrong.")
    await away(waiting, 600)
    await until(lambda: waiting.inbox.outbox_blocked and "gap" in waiting.lines())
    waiting.platform.histories["s1"] = record(user("help", "00:01"), user("hello?", "06:00"))
    await until(lambda: not waiting.inbox._backfill._filling)
    waiting.inbox.resume_outbox()
    await settled(waiting)
    assert waiting.texts() == ["user:help", "user:hello?"]
    assert waiting.lines() == ["handed_over"], "the gap was filled after all"


async def test_what_is_not_done_is_taken_up_after_a_restart(waiting: Bench) -> None:
    waiting.platform.histories["s1"] = SendFailed(Failure.RETRY, "No network.")
    await away(waiting, 600)
    await until(lambda: waiting.platform.asked)
    await waiting.restart()
    waiting.platform.histories["s1"] = record(user("help", "00:01"), user("hello?", "06:00"))
    await waiting.inbox.heartbeat(reachable=True)
    await settled(waiting)
    assert waiting.texts() == ["user:help", "user:hello?"]


async def test_a_store_that_does_not_write_changes_nothing(waiting: Bench) -> None:
    await waiting.inbox.heartbeat(reachable=True)
    waiting.clock.advance(3600)
    waiting.repository.broken = True
    with pytest.raises(StorageError):
        await waiting.inbox.heartbeat(reachable=True)
    waiting.repository.broken = False
    waiting.clock.advance(30)
    await waiting.inbox.heartbeat(reachable=True)
    await settled(waiting)
    assert waiting.lines() == ["handed_over", "gap"]
