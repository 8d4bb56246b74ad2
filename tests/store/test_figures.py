"""The figures of a day's work, by a real inbox on a real store and an exact clock."""

import hashlib
import itertools
import json
import random
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent_desktop.inbox import Availability, Failure, InboxError, SendFailed, snoozing
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.work_figures import WorkFigures
from agent_desktop.protocol import MessagesEvent, OffloadEvent, TextTemplate, parse_request
from agent_desktop.store import Store, open_store, statements
from agent_desktop.store.engine import Connection
from tests.helpers.memory_repository import Clock, FakePlatform
from tests.helpers.until import until

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY = date(2026, 11, 23)


class Desk:
    """An agent at work. The clock begins on a Monday at 10:00 in Brussels."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = Clock(datetime(2026, 11, 23, 10, tzinfo=BRUSSELS))
        self.platform = FakePlatform()
        self._number = itertools.count()

    async def open(self) -> None:
        self.store = await open_store(self.path, key=None)
        self.inbox = Inbox(self.store, self.platform, self.clock, chance=random.Random(1))
        await self.inbox.start()

    async def close(self) -> None:
        await self.inbox.stop()
        await self.store.close()

    async def hand_over(self, session: str) -> int:
        await self._deliver("offload", "transcript", session, f"help me {next(self._number)}")
        return await self.number(session)

    async def write(self, session: str, text: str = "hello?") -> None:
        await self._deliver("messages", "messages", session, f"{text} {next(self._number)}")

    async def number(self, session: str) -> int:
        (found,) = await self.store.all_conversations(session_id=session)
        return found.id

    async def reply(self, number: int, text: str = "yes") -> None:
        """A reply, and wait until it is sent or refused."""
        message = await self.inbox.reply(number, TextTemplate(f"{text} {next(self._number)}"))

        async def settled() -> bool:
            found = await self.store.message(message.id)
            return found is None or found.delivery in ("sent", "failed")

        await until(settled)

    async def day(self, first: date = MONDAY, last: date | None = None) -> WorkFigures:
        return await self.inbox.work_figures(first, last or first, zone="Europe/Brussels")

    async def _deliver(self, event: str, field: str, session: str, text: str) -> None:
        item = {"actor": "user", "message": {"messageType": "text", "text": text}, "timestamp": _stamp(self.clock)}
        body: dict[str, Any] = {"botId": "b", "version": "LIVE", "sessionId": session, "event": event, field: [item]}
        data = json.dumps(body).encode()
        parsed = parse_request(data)
        assert isinstance(parsed, MessagesEvent | OffloadEvent)
        await self.inbox.receive(parsed, hashlib.sha256(data).digest())


def _stamp(clock: Clock) -> str:
    return clock.now().isoformat()


@pytest.fixture
async def desk(path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(snoozing, "LOOK_EVERY", 0.01)
    desk = Desk(path)
    await desk.open()
    yield desk
    await desk.close()


async def test_an_empty_day(desk: Desk) -> None:
    shift = await desk.day()
    assert not shift.whole
    assert (len(shift.days), len(shift.hours), shift.waiting) == (1, 24, 0)
    assert shift.whole.response.median is None


async def test_a_morning(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    desk.clock.advance(60)
    jan = await desk.hand_over("jan")
    desk.clock.advance(30)
    await desk.inbox.take(emma)
    desk.clock.advance(15)
    await desk.reply(emma)  # 105 s after the hand-over
    await desk.reply(jan)  # 45 s; takes it as well
    desk.clock.advance(3600)
    await desk.inbox.close(emma)
    await desk.hand_over("late")
    await desk.inbox.set_availability(Availability.AWAY)
    await desk.hand_over("declined")
    shift = await desk.day()
    whole = shift.whole
    assert (whole.handed_over, whole.handled, whole.declined, shift.waiting) == (3, 1, 1, 1)
    assert (whole.response.count, whole.response.median, whole.response.percentile_90) == (2, 75.0, 105.0)
    assert (whole.handling.count, whole.handling.median) == (1, 3615.0)
    ten, eleven = shift.hours[10], shift.hours[11]
    assert (ten.handed_over, ten.handled, ten.declined) == (2, 0, 0)
    assert (eleven.handed_over, eleven.handled, eleven.declined) == (1, 1, 1)
    assert ten.begin == datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)


async def test_only_a_reply_that_reached_the_platform_is_a_response(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    desk.clock.advance(10)
    desk.platform.failures = [SendFailed(Failure.REFUSED, "No.")]
    await desk.reply(emma, "refused")
    assert (await desk.day()).whole.response.count == 0
    desk.clock.advance(20)
    await desk.reply(emma, "taken")
    assert (await desk.day()).whole.response.median == 30.0


async def test_it_is_the_same_after_a_restart_and_with_a_conversation_open_meanwhile(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    desk.clock.advance(5)
    await desk.inbox.take(emma)
    await desk.close()
    desk.clock.advance(600)
    await desk.open()
    desk.clock.advance(100)
    await desk.inbox.close(emma)
    await until(lambda: desk.platform.calls)
    before = await desk.day()
    assert before.whole.handling.median == 700.0
    await desk.close()
    await desk.open()
    assert await desk.day() == before


async def test_a_reopened_conversation_counts_again(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    await desk.inbox.take(emma)
    desk.clock.advance(60)
    await desk.inbox.close(emma)
    await desk.inbox.reopen(emma)
    desk.clock.advance(120)
    await desk.inbox.close(emma)
    shift = await desk.day()
    assert (shift.whole.handed_over, shift.whole.handled) == (1, 2)
    assert (shift.whole.handling.median, shift.whole.handling.percentile_90) == (90.0, 120.0)


async def test_who_writes_while_the_bot_is_still_quiet_waits_again(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    await desk.inbox.take(emma)
    desk.platform.failures = [SendFailed(Failure.REFUSED, "It stays quiet.")]
    await desk.inbox.close(emma)
    await until(lambda: not desk.platform.failures)
    desk.clock.advance(60)
    await desk.write("emma")
    shift = await desk.day()
    assert (shift.whole.handed_over, shift.whole.handled, shift.waiting) == (2, 1, 1)
    desk.clock.advance(86_400)
    assert (await desk.day()).waiting == 1  # on Monday's end; by a line of the transcript, not by how it is now
    await desk.inbox.take(emma)
    assert (await desk.day()).waiting == 1
    assert (await desk.day(MONDAY + timedelta(days=1))).waiting == 0


async def test_time_put_aside_is_part_of_handling_and_told_by_itself(desk: Desk) -> None:
    emma = await desk.hand_over("emma")
    await desk.inbox.take(emma)
    await desk.inbox.snooze(emma, desk.clock.now() + timedelta(minutes=30))
    desk.clock.advance(600)
    await desk.write("emma")  # brings it back after ten minutes
    desk.clock.advance(60)
    await desk.inbox.snooze(emma, desk.clock.now() + timedelta(minutes=5))
    desk.clock.advance(120)
    await desk.reply(emma)  # and so does this, after two
    desk.clock.advance(60)
    await desk.inbox.snooze(emma, desk.clock.now() + timedelta(minutes=5))
    desk.clock.advance(30)
    await desk.inbox.unsnooze(emma)
    desk.clock.advance(30)
    await desk.inbox.close(emma)
    whole = (await desk.day()).whole
    assert (whole.handling.median, whole.snoozed, whole.snoozed_seconds) == (900.0, 1, 750.0)


async def test_over_midnight_each_belongs_to_its_day(desk: Desk) -> None:
    desk.clock.advance(13 * 3600 + 59 * 60)
    emma = await desk.hand_over("emma")  # 23:59
    desk.clock.advance(120)
    await desk.reply(emma)
    desk.clock.advance(60)
    await desk.inbox.close(emma)
    monday, tuesday = await desk.day(), await desk.day(MONDAY + timedelta(days=1))
    assert (monday.whole.handed_over, monday.whole.handled, monday.waiting) == (1, 0, 1)
    assert (monday.whole.response.median, monday.hours[23].response.count) == (120.0, 1)
    assert (tuesday.whole.handed_over, tuesday.whole.handled, tuesday.whole.handling.median) == (0, 1, 60.0)
    both = await desk.day(MONDAY, MONDAY + timedelta(days=1))
    assert [(day.handed_over, day.handled) for day in both.days] == [(1, 0), (0, 1)]
    assert len(both.hours) == 48
    assert [(hour.handed_over, hour.handled) for hour in both.clock] == [(0, 1), *[(0, 0)] * 22, (1, 0)]
    assert both.clock[0].handling == tuesday.whole.handling


async def test_many_days_are_read_in_parts_and_add_up(desk: Desk) -> None:
    first = MONDAY - timedelta(days=70)
    for day in range(0, 71, 5):
        desk.clock.time = datetime(2026, 11, 23, 10, tzinfo=BRUSSELS) - timedelta(days=70 - day)
        number = await desk.hand_over(f"session {day % 15}")
        await desk.inbox.take(number)
        desk.clock.advance(60 + day)
        await desk.inbox.close(number)
        await until(lambda: not desk.inbox._outbox.holds(number))  # noqa: B023 - awaited
    shift = await desk.day(first, MONDAY)
    assert (shift.whole.handed_over, shift.whole.handled, len(shift.days)) == (15, 15, 71)
    assert [day.handled for day in shift.days] == [int(number % 5 == 0) for number in range(71)]
    assert (shift.whole.handling.median, shift.whole.handling.percentile_90) == (95.0, 125.0)


async def test_the_hour_that_comes_twice(desk: Desk) -> None:
    desk.clock.time = datetime(2026, 10, 25, 2, 30, tzinfo=BRUSSELS)
    await desk.hand_over("first")
    desk.clock.time = datetime(2026, 10, 25, 2, 30, tzinfo=BRUSSELS, fold=1)
    await desk.hand_over("second")
    shift = await desk.day(date(2026, 10, 25))
    assert len(shift.hours) == 25
    assert [number for number, hour in enumerate(shift.hours) if hour.handed_over] == [2, 3]
    assert [hour.handed_over for hour in shift.clock][:4] == [0, 0, 2, 0]


async def test_the_questions_are_answered_by_indexes(store: Store) -> None:
    plans = {}
    for name, statement in (
        ("lines", statements.lines_touched),
        ("reply", statements.first_reply),
        ("waited", statements.waited_at),
        ("customer", statements.customer_conversations),
    ):
        values: list[Any] = [1] * statement.sql.count("?")
        sql = f"EXPLAIN QUERY PLAN {statement.sql}"
        line: Connection = store._reader
        plans[name] = " | ".join(
            row[3]
            for row in await line.run(lambda connection: connection.execute(sql, values).fetchall())  # noqa: B023
        )
    assert "COVERING INDEX ix_messages_days (arrived_at>? AND arrived_at<?)" in plans["lines"]
    assert "COVERING INDEX ix_messages_lines (conversation_id=?)" in plans["lines"]
    assert "COVERING INDEX ix_messages_replies (conversation_id=? AND id>? AND id<?)" in plans["reply"]
    assert "COVERING INDEX ix_messages_lines" in plans["waited"]
    assert "ix_conversations_customer (customer_id=?)" in plans["customer"]
    assert "ix_conversations_session (session_id=?)" in plans["customer"]
    assert not any("SCAN conversations" in plan for plan in plans.values())


@pytest.mark.parametrize("zone", ["Europe/Atlantis", "", "../../etc/passwd"])
async def test_a_time_zone_that_does_not_exist_is_refused(desk: Desk, zone: str) -> None:
    with pytest.raises(InboxError, match="Unknown time zone"):
        await desk.inbox.work_figures(MONDAY, MONDAY, zone=zone)
