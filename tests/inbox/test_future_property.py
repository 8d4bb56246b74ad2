"""Whatever times the platform gives: each message is there once, and what comes after an answer stands below it."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.protocol import TextTemplate
from agent_desktop.protocol.moments import moment_of
from tests.inbox.conftest import Bench

STAMPS: tuple[timedelta | datetime | None, ...] = (
    None,
    timedelta(),
    timedelta(seconds=-3),
    timedelta(hours=-1),
    timedelta(days=-200),
    timedelta(minutes=10),
    timedelta(hours=2),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2001, 1, 1, tzinfo=UTC),
    datetime(2199, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, tzinfo=UTC),
)
OF_REQUESTS = (None, timedelta(), timedelta(minutes=16), timedelta(hours=2), datetime(2199, 1, 1, tzinfo=UTC))
"""Times of requests that can be, or that cannot. A message without a time of its own is put in order by its request's:
if those were shuffled within what can be, no transcript without times could be compared with them."""
STEPS = st.one_of(
    st.tuples(st.just("live"), st.sampled_from(STAMPS), st.sampled_from(OF_REQUESTS), st.booleans()),
    st.tuples(st.just("live"), st.sampled_from(STAMPS), st.none(), st.booleans()),
    st.tuples(st.just("advance"), st.sampled_from([0.01, 5, 70, 4000])),
    st.sampled_from([("answer",), ("repeat",), ("repeat",), ("offload",), ("restart",)]),
)


class Play:
    """A platform whose clock cannot be relied on. Each message has a text of its own."""

    def __init__(self) -> None:
        self.bench = Bench()
        self.said: list[dict[str, Any]] = []
        self.bodies: list[dict[str, Any]] = []
        self.answers: list[tuple[str, set[str]]] = []

    async def run(self, steps: list[Any]) -> None:
        await self.bench.inbox.start()
        for kind, *values in [("live", None, None, True), *steps]:
            await getattr(self, kind)(*values)
            self.check()
        await self.bench.inbox.stop()

    def check(self) -> None:
        texts = [one.text for one in self.bench.transcript() if one.author == "user"]
        assert sorted(texts) == sorted(item["message"]["text"] for item in self.said)
        shown = [one.text for one in self.bench.transcript() if one.author in ("user", "agent")]
        for answer, before in self.answers:
            below = set(shown[shown.index(answer) :]) - {answer}
            assert set(shown[: shown.index(answer)]) == before
            assert not below & before
        latest = self.bench.clock.now() + timedelta(minutes=1)
        assert all(one.sent_at <= latest for one in self.bench.transcript())
        assert self.bench.only.last_at <= latest

    def stamp(self, at: timedelta | datetime | None) -> str | None:
        if isinstance(at, timedelta):
            at = self.bench.clock.now() + at
        return None if at is None else at.isoformat()

    async def live(self, at: Any, of_request: Any, with_id: bool) -> None:
        self.bench.clock.advance(1)
        number = len(self.said)
        message: dict[str, Any] = {"messageType": "text", "text": f"m{number}"}
        if with_id:
            message["id"] = f"{number:024x}"
        self.said.append({"actor": "user", "message": message, "timestamp": self.stamp(at)})
        body = self.bench.body("messages", "messages", [self.said[-1]], "s1")
        self.bodies.append(body | {"timestamp": self.stamp(of_request)})
        await self.bench.deliver(self.bodies[-1])

    async def repeat(self) -> None:
        for body in self.bodies[-3:]:
            # A request without a time that can be read is only known again for a minute.
            if any(moment_of(one["timestamp"]) is not None for one in (body, *body["messages"])):
                await self.bench.deliver(body)

    async def offload(self) -> None:
        """All messages so far, as the platform sends them: in its order, without ids."""
        items = []
        for item in self.said:
            message = {name: value for name, value in item["message"].items() if name != "id"}
            items.append({**item, "message": message})
        await self.bench.offload(*items, timestamp=self.bench.clock.now().isoformat())

    async def answer(self) -> None:
        before = {one.text for one in self.bench.transcript() if one.author in ("user", "agent")}
        text = f"answer {len(self.answers)}"
        await self.bench.inbox.reply(self.bench.only.id, TextTemplate(text))
        self.answers.append((text, before))

    async def advance(self, seconds: float) -> None:
        self.bench.clock.advance(seconds)

    async def restart(self) -> None:
        await self.bench.restart()


@settings(max_examples=300, deadline=None)
@given(st.lists(STEPS, max_size=12))
def test_any_times(steps: list[Any]) -> None:
    asyncio.run(Play().run(steps))
