"""Matching finds what the slow reference finds, in a number of steps that hardly grows faster than what is compared."""

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.inbox.ingest import alignment, deduplication
from agent_desktop.inbox.ingest.deduplication import Incoming, match_messages, match_strays, match_transcript
from agent_desktop.inbox.ingest.likeness import Likeness
from agent_desktop.inbox.ingest.taking import Taking
from agent_desktop.inbox.model import Author, TimeSource
from agent_desktop.inbox.ports import Entry
from agent_desktop.inbox.timeline import Timeline, claim_id, echo_id
from tests.inbox import slow_matching

SECOND = 1_000_000
START = 1_800_000_000 * SECOND
TIMES = st.builds(
    lambda whole, part: START + whole * 700_000 + part, st.integers(0, 12), st.sampled_from((0, 0, 1, 450_000))
)
PRINTS = st.sampled_from(("x", "x", "x", "y"))
LIVE = st.sampled_from((TimeSource.ITEM, TimeSource.REQUEST, TimeSource.ARRIVAL))
SPOKEN = st.sampled_from((Author.USER, Author.USER, Author.BOT))
NAMES = st.sampled_from((None, None, None, "1", "2", "3"))


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    found: list[Entry] = []
    named: set[tuple[str, str]] = set()
    for number in range(draw(st.integers(0, 14))):
        author = draw(st.sampled_from((Author.USER, Author.USER, Author.BOT, Author.AGENT, Author.SYSTEM)))
        source = TimeSource.ARRIVAL if author is Author.AGENT else draw(st.sampled_from(TIME_SOURCES))
        fingerprint, name = draw(PRINTS), draw(NAMES)
        external = name and f"{author}{name}"
        if author is Author.AGENT:
            external = echo_id(draw(TIMES)) if draw(st.booleans()) else None
        elif source is TimeSource.TRANSCRIPT:
            external = claim_id(draw(TIMES)) if draw(st.booleans()) else external
        if external is not None and author is not Author.AGENT:
            if (external, fingerprint) in named:
                external = None
            else:
                named.add((external, fingerprint))
        place = draw(TIMES)
        untimed = source is TimeSource.TRANSCRIPT
        found.append(
            Entry(number, author, fingerprint, max(place, draw(TIMES)) if untimed else place, source, external, place)
        )
    return found


TIME_SOURCES = (TimeSource.ITEM, TimeSource.ITEM, TimeSource.REQUEST, TimeSource.TRANSCRIPT, TimeSource.ARRIVAL)


@st.composite
def items(draw: st.DrawFn, sources: Any) -> list[Incoming]:
    found: list[Incoming] = []
    named: set[str] = set()
    for _ in range(draw(st.integers(0, 10))):
        author, name = draw(SPOKEN), draw(NAMES)
        external = name and f"{author}{name}"
        if external is not None and external in named:
            external = None
        elif external is not None:
            named.add(external)
        found.append(Incoming(author, draw(PRINTS), draw(TIMES), draw(sources), external))
    return found


def ids(matches: list[Entry | None]) -> list[int | None]:
    return [match and match.id for match in matches]


@settings(max_examples=600, deadline=None)
@given(entries(), items(LIVE))
def test_messages_repeat_what_they_did_before(known: list[Entry], incoming: list[Incoming]) -> None:
    slow = slow_matching.match_messages(slow_matching.SlowTimeline(known), incoming)
    assert ids(match_messages(Timeline(known), incoming)) == ids(slow)


@settings(max_examples=800, deadline=None)
@given(
    known=entries(),
    incoming=items(st.sampled_from((TimeSource.ITEM, TimeSource.TRANSCRIPT, TimeSource.ARRIVAL))),
    tolerance=st.sampled_from((None, None, 5 * SECOND)),
    unsent=st.frozensets(st.integers(0, 14), max_size=2),
    called=st.dictionaries(st.integers(0, 14), TIMES, max_size=4),
    greedy=st.booleans(),
)
def test_transcripts_repeat_what_they_did_before(
    known: list[Entry],
    incoming: list[Incoming],
    tolerance: int | None,
    unsent: frozenset[int],
    called: dict[int, int],
    greedy: bool,
) -> None:
    given_them: dict[str, Any] = {"tolerance": tolerance, "ahead": SECOND, "called": called}
    with pytest.MonkeyPatch.context() as patch:
        if greedy:
            patch.setattr(alignment, "TABLE_LIMIT", 0)
            patch.setattr(slow_matching, "TABLE_LIMIT", 0)
        timeline, slow_timeline = Timeline(known), slow_matching.SlowTimeline(known)
        found = match_transcript(timeline, incoming, unsent, **given_them)
        slow = slow_matching.match_transcript(slow_timeline, incoming, unsent, **given_them)
        assert ids(found) == ids(slow)
        match_strays(timeline, incoming, found, unsent)
        slow_matching.match_strays(slow_timeline, incoming, slow, unsent)
        assert ids(found) == ids(slow)


@settings(max_examples=300, deadline=None)
@given(entries(), st.lists(st.tuples(st.integers(0, 13), TIMES), max_size=20))
def test_a_timeline_is_the_same_after_any_changes_as_after_a_restart(
    known: list[Entry], changes: list[tuple[int, int]]
) -> None:
    timeline = Timeline(known)
    for number, (entry_id, time) in enumerate(changes):
        entry = timeline.get(entry_id)
        if entry is not None:
            if entry.source is TimeSource.TRANSCRIPT and number % 2:
                timeline.revise(entry, place=time)
            else:
                timeline.revise(entry, time=time, external_id=claim_id(time))
    again = Timeline(sorted(timeline.entries, key=lambda entry: (entry.time, entry.id)))
    assert timeline.entries == again.entries
    for author in (Author.USER, Author.BOT):
        for fingerprint in "xy":
            assert list(timeline.alike(author, fingerprint)) == list(again.alike(author, fingerprint))
            assert list(timeline.untimed(author, fingerprint)) == list(again.untimed(author, fingerprint))
    for entry in list(timeline.entries):
        timeline.remove(entry.id)
    assert not timeline.entries
    assert not timeline.alike(Author.USER, "x")


SIZE = 1000
"""Looking at all pairs would take a million steps."""
ENOUGH = 20 * SIZE * math.log2(SIZE)


class Counted(Taking):
    """Counts the steps of all."""

    total = 0

    def _go(self, *given: Any) -> Entry | None:
        before = self.steps
        found = super()._go(*given)
        Counted.total += self.steps - before
        return found


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> type[Counted]:
    Counted.total = 0
    monkeypatch.setattr(deduplication, "Taking", Counted)
    return Counted


def equal(source: TimeSource, *, apart: int = 0, name: str | None = None, time: int = START) -> list[Entry]:
    return [Entry(place, Author.USER, "x", time + apart * place, source, name) for place in range(SIZE)]


def said(source: TimeSource, *, apart: int = 0, name: str | None = None, time: int = START) -> list[Incoming]:
    return [Incoming(Author.USER, "x", time + apart * place, source, name) for place in range(SIZE)]


@pytest.mark.parametrize("apart", [0, 1, SECOND])
@pytest.mark.parametrize("name", [None, "a"])
@pytest.mark.parametrize("source", list(TimeSource))
@pytest.mark.parametrize("now", [TimeSource.ITEM, TimeSource.REQUEST])
@pytest.mark.parametrize("later", [0, 7, 1000 * SECOND])
def test_equal_messages_take_few_steps(
    counted: type[Counted], apart: int, name: str | None, source: TimeSource, now: TimeSource, later: int
) -> None:
    timeline = Timeline(equal(source, apart=apart, name=name))
    incoming = said(now, apart=apart, name=name, time=START + later)
    match_messages(timeline, incoming)
    assert counted.total <= ENOUGH
    matches = match_transcript(timeline, incoming, tolerance=5 * SECOND)
    match_strays(timeline, incoming, matches)
    assert counted.total <= 3 * ENOUGH


@pytest.mark.parametrize("source", list(TimeSource))
@pytest.mark.parametrize("now", [TimeSource.ITEM, TimeSource.TRANSCRIPT, TimeSource.ARRIVAL])
@pytest.mark.parametrize("limit", [0, alignment.TABLE_LIMIT])
def test_an_order_is_compared_in_few_steps(
    source: TimeSource, now: TimeSource, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alignment, "TABLE_LIMIT", limit)
    seen: list[alignment.Fitting] = []

    class Watched(alignment.Fitting):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            seen.append(self)

    monkeypatch.setattr(alignment, "Fitting", Watched)
    known = [
        Entry(place, Author.USER, "x" if place % 3 else "y", START + place * SECOND, source) for place in range(2000)
    ]
    incoming = [
        Incoming(Author.USER, "y" if place % 3 else "x", START + place * SECOND + 450_000, now) for place in range(2000)
    ]
    alignment.align(incoming, known, Likeness(5 * SECOND, SECOND, {}))
    (fitting,) = seen
    assert fitting.steps <= 20 * 2000 * math.log2(2000)


def test_the_longest_order_is_found_where_taking_the_first_would_miss_it() -> None:
    known = [Entry(place, Author.USER, word, START + place, TimeSource.ARRIVAL) for place, word in enumerate("babxa")]
    incoming = [Incoming(Author.USER, word, START + SECOND, TimeSource.TRANSCRIPT) for word in "xabz"]
    pairs = alignment.align(incoming, known, Likeness(0, 0, {}))
    assert sorted((index, entry.id) for index, entry in pairs) == [(1, 1), (2, 2)]
