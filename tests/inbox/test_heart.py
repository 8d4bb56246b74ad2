"""The rules of the heart (``docs/rules-of-the-heart.md``), walked through at random against a platform that remembers.

After everything has settled, the platform's bot is paused if and only if the conversation waits or is answered; every
reply was sent as often as a person asked, and nothing has gone out that a person took back.

``--walks 5000`` or ``TESTS_WALKS=5000`` walks longer, each time in other ways.
"""

import asyncio
import itertools
import logging
import shutil
from collections import deque
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from agent_desktop.inbox import Availability, Delivery, InboxError, StorageError, writer
from tests.helpers.played_platform import ENDS
from tests.helpers.shift import SESSIONS, Shift, StoreShift
from tests.helpers.steered_loop import SteeredLoop, StillLoop


class Walk(RuleBasedStateMachine):
    """Anything can happen next. Two deeds after ``together`` reach the inbox in one group of commits.

    No rule has a precondition: what is drawn does not depend on the state, which threads and timers also decide about.
    """

    def __init__(self) -> None:
        super().__init__()
        logging.disable(logging.CRITICAL)
        self.loop = self.new_loop()
        asyncio.set_event_loop(self.loop)
        self.shift = self.new_shift()
        self.started: deque[asyncio.Future[None]] = deque()
        self.join = False
        self.loop.run_until_complete(self.shift.start())

    def new_shift(self) -> Shift:
        return Shift()

    def new_loop(self) -> SteeredLoop:
        return StillLoop()

    def do(self, deed: Coroutine[Any, Any, None]) -> None:
        async def start() -> None:
            self.started.append(asyncio.ensure_future(deed))
            if self.join:
                self.join = False
                return
            while self.started:
                try:
                    await self.started.popleft()
                except (InboxError, StorageError):
                    continue  # what makes no sense now, or cannot be kept
            await self.shift.calm()

        self.loop.run_until_complete(start())
        self.shift.check_replies()

    def teardown(self) -> None:
        async def end() -> None:
            while self.started:
                try:
                    await self.started.popleft()
                except (InboxError, StorageError):
                    continue
            await self.shift.settle()
            self.shift.check()

        try:
            self.loop.run_until_complete(end())
        finally:
            self.loop.run_until_complete(self.shift.end())
            asyncio.set_event_loop(None)
            self.loop.close()
            logging.disable(logging.NOTSET)

    sessions = st.sampled_from(SESSIONS[:1] * 3 + SESSIONS[1:])

    @rule()
    def together(self) -> None:
        self.join = True

    # --- the platform ----------------------------------------------------------------------------------------------

    @rule(session=sessions)
    def customer_writes(self, session: str) -> None:
        self.do(self.shift.customer(session))

    @rule(session=sessions)
    def customer_opens_the_chat(self, session: str) -> None:
        self.do(self.shift.opens(session))

    @rule(session=sessions)
    def bot_hands_over(self, session: str) -> None:
        if self.shift.platform.records.get(session) and not self.shift.platform.paused.get(session):
            self.do(self.shift.offload(session))

    @rule(here=st.booleans())
    def availability(self, here: bool) -> None:
        self.do(self._available(here))

    async def _available(self, here: bool) -> None:
        await self.shift.inbox.set_availability(Availability.AVAILABLE if here else Availability.AWAY)

    @rule()
    def echo_comes(self) -> None:
        self.do(self.shift.echo())

    @rule(number=st.integers(0, 30))
    def old_request_comes_again(self, number: int) -> None:
        self.do(self.shift.resend(number))

    @rule(connected=st.booleans())
    def requests_get_through(self, connected: bool) -> None:
        self.do(self.shift.connect(connected))

    @rule(online=st.booleans())
    def network(self, online: bool) -> None:
        self.shift.platform.online = online
        self.do(self._on(online))

    @rule(end=st.sampled_from(ENDS))
    def next_call_ends_badly(self, end: str) -> None:
        self.shift.platform.ends.append(end)

    @rule(valid=st.booleans())
    def token(self, valid: bool) -> None:
        self.shift.platform.token = valid
        self.do(self._on(valid))

    async def _on(self, again: bool) -> None:
        if again:
            self.shift.inbox.resume_outbox()
        await self.shift.calm()

    @rule(where=st.sampled_from(("before", "after", "find")))
    def calls_take_long(self, where: str) -> None:
        self.shift.platform.hold = where

    @rule()
    def calls_come_to_their_end(self) -> None:
        self.shift.platform.release()
        self.do(self.shift.calm())

    # --- people ----------------------------------------------------------------------------------------------------

    @rule(session=sessions, deed=st.sampled_from(("take", "close", "reopen", "unsnooze")))
    def agent(self, session: str, deed: str) -> None:
        self.do(self.shift.act(session, deed))

    @rule(session=sessions)
    def snooze(self, session: str) -> None:
        self.do(self.shift.act(session, "snooze", until=self.shift.clock.now() + timedelta(seconds=50)))

    @rule(session=sessions)
    def reply(self, session: str) -> None:
        self.do(self.shift.reply(session, self.shift.word("r")))

    @rule()
    def the_same_reply(self) -> None:
        last = self.shift.asked[-1] if self.shift.asked else None
        if last is not None and not last.taken_back:
            self.do(self.shift.reply(last.session, last.text))

    @rule(session=sessions)
    def reply_while_the_bot_says_the_same(self, session: str) -> None:
        shift = self.shift
        if shift.conversation(session) is None or not shift.connected:
            return  # found in the record later, nobody could tell it from the reply
        text = shift.word("r")
        item = shift.bot(session, text)
        self.join = True
        self.do(shift.reply(session, text))
        self.do(shift.messages(session, item))

    @rule(session=sessions)
    def last_reply_and_close(self, session: str) -> None:
        self.do(self.shift.finish(session, self.shift.word("r")))

    @rule(deed=st.sampled_from(("retry", "retry", "arrived", "delete", "edit")), which=st.integers(0, 5))
    def decide(self, deed: str, which: int) -> None:
        open_ = self.shift.replies(Delivery.QUEUED, Delivery.FAILED, Delivery.UNCONFIRMED)
        if open_:
            self.do(self.shift.decide(open_[which % len(open_)], deed))

    # --- the computer ----------------------------------------------------------------------------------------------

    @rule(seconds=st.sampled_from((1, 4, 20, 120)))
    def time_passes(self, seconds: int) -> None:
        self.do(self.shift.tick(seconds))

    @rule()
    def clock_is_set_back(self) -> None:
        self.shift.clock.time -= timedelta(hours=3)

    @rule(arrives=st.booleans())
    def crash(self, arrives: bool) -> None:
        self.join = self.shift.repository.broken = False
        self.do(self.shift.crash(arrives=arrives))

    @rule(full=st.booleans())
    def disk(self, full: bool) -> None:
        self.shift.repository.broken = full

    @rule()
    def back_up(self) -> None:
        self.do(self.shift.back_up())

    @rule()
    def restore(self) -> None:
        self.join = self.shift.repository.broken = False
        self.do(self.shift.restore())


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be computed in a thread, such as a look into a long record, is computed in its turn."""

    async def compute(function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        return function(*arguments, **named)

    monkeypatch.setattr(asyncio, "to_thread", compute)


@pytest.fixture
def walks(request: pytest.FixtureRequest) -> int:
    number: int = request.config.getoption("--walks")
    return number


def walk(machine: Callable[[], Walk], usual: int, walks: int) -> None:
    """Walk so often; with ``walks`` in other ways each time."""
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=walks or usual,
            stateful_step_count=40,
            deadline=None,
            derandomize=not walks,
            database=None,
            report_multiple_bugs=False,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(7200)
def test_people_get_what_they_asked_for(walks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "TURN", 1000.0)  # turns of the loop do not depend on how fast the machine is
    walk(Walk, 60, walks)


@pytest.mark.timeout(7200)
def test_people_get_what_they_asked_for_with_the_real_store(walks: int, tmp_path: Path) -> None:
    folders = itertools.count()

    class StoreWalk(Walk):
        def new_shift(self) -> Shift:
            folder = tmp_path / str(next(folders))
            folder.mkdir()
            return StoreShift(folder)

        def new_loop(self) -> SteeredLoop:
            return SteeredLoop()  # the store's thread needs time that passes

        def teardown(self) -> None:
            super().teardown()
            shutil.rmtree(self.shift.folder)  # type: ignore[attr-defined]

    walk(StoreWalk, 3, walks // 50)
