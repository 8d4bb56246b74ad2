"""A true conversation, delivered in any way, ends in exactly that conversation."""

import asyncio
import itertools
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inbox.conftest import Bench

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WORDS = ("yes", "no", "ok")
EQUAL_TEXTS_APART = timedelta(seconds=1)


@dataclass(frozen=True)
class Said:
    actor: str
    text: str
    at: datetime
    number: int

    def item(self, *, legacy: bool, transcript: bool) -> dict[str, Any]:
        message: dict[str, Any] = {"text": self.text}
        if self.actor == "user":
            message["messageType"] = "text"
            if not transcript and not legacy:
                message |= {"id": f"{self.number:024x}", "channelType": "web", "timestamp": stamp(self.at)}
        if legacy:
            return {"type": self.actor, "message": message}
        return {"actor": self.actor, "message": message, "timestamp": stamp(self.at)}


def stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@st.composite
def conversations(draw: st.DrawFn, *, least_gap: int) -> list[Said]:
    said: list[Said] = []
    at = START
    for number in range(draw(st.integers(1, 12))):
        at += timedelta(milliseconds=draw(st.sampled_from((least_gap, 1000 + least_gap, 90_000))))
        actor, text = draw(st.sampled_from(("user", "bot"))), draw(st.sampled_from(WORDS))
        if any((one.actor, one.text) == (actor, text) and at - one.at < EQUAL_TEXTS_APART for one in said):
            at = said[-1].at + EQUAL_TEXTS_APART
        said.append(Said(actor, text, at, number))
    return said


@st.composite
def requests(draw: st.DrawFn, said: list[Said], *, legacy: bool, shuffled: bool) -> list[dict[str, Any]]:
    """Batches that cover the conversation, offloads with whole or partial transcripts, and repetitions of any."""
    cuts = sorted({0, len(said), *draw(st.lists(st.integers(0, len(said)), max_size=6))})
    runs = list(itertools.pairwise(cuts))
    bodies = []
    for start, end in runs:
        whole = draw(st.booleans())
        if draw(st.integers(0, 3)) == 0:
            # Without times, part of a transcript cannot be told from a repetition of what was said before.
            begin = 0 if whole or legacy else draw(st.integers(0, start))
            bodies.append(body(said[begin:end], legacy=legacy, transcript=True))
        else:
            bodies.append(body(said[start:end], legacy=legacy, transcript=False))
    for _ in range(draw(st.integers(0, 2))):
        end = draw(st.sampled_from(cuts[1:])) if legacy else draw(st.integers(1, len(said)))
        bodies.append(body(said[:end], legacy=legacy, transcript=True))
    repeated = draw(st.lists(st.sampled_from(bodies), max_size=4))
    if shuffled:
        return list(draw(st.permutations(bodies + repeated)))
    # Requests without times of their own are told apart by their order, which Chatlayer keeps.
    return sorted(bodies + repeated, key=lambda one: (one["timestamp"], "transcript" in one))


def body(run: list[Said], *, legacy: bool, transcript: bool) -> dict[str, Any]:
    name, field = ("offload", "transcript") if transcript else ("messages", "messages")
    return {
        "botId": "b",
        "version": "LIVE",
        "sessionId": "s1",
        "type" if legacy else "event": name,
        "timestamp": stamp(run[-1].at + timedelta(milliseconds=30)),
        field: [one.item(legacy=legacy, transcript=transcript) for one in run],
    }


def delivered(bodies: list[dict[str, Any]], *, restarts: bool) -> list[str]:
    async def deliver() -> list[str]:
        bench = Bench()
        bench.clock.time = START + timedelta(hours=1)
        await bench.inbox.start()
        for number, one in enumerate(bodies):
            if restarts and number % 3 == 2:
                await bench.restart()
            await bench.deliver(one)
        await bench.inbox.stop()
        return bench.texts()

    return asyncio.run(deliver())


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_delivery_ends_in_the_true_conversation(data: st.DataObject) -> None:
    said = data.draw(conversations(least_gap=1))
    bodies = data.draw(requests(said, legacy=False, shuffled=True))
    assert delivered(bodies, restarts=data.draw(st.booleans())) == [f"{one.actor}:{one.text}" for one in said]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_delivery_of_the_first_generation_ends_in_the_true_conversation(data: st.DataObject) -> None:
    said = data.draw(conversations(least_gap=2000))
    bodies = data.draw(requests(said, legacy=True, shuffled=False))
    assert delivered(bodies, restarts=data.draw(st.booleans())) == [f"{one.actor}:{one.text}" for one in said]
