"""The doctor's line about who is accepted now."""

from datetime import UTC, datetime

import pytest

from agent_desktop.commands.accepting import accepting
from agent_desktop.commands.result import Word
from agent_desktop.inbox import Availability, Counts, Presence
from agent_desktop.settings import AvailabilitySettings

MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
OPEN = AvailabilitySettings(monday="09:00-17:00", time_zone="UTC")


def local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("settings", "presence", "counts", "word", "sentence"),
    [
        (AvailabilitySettings(), Presence(), Counts(), Word.OK, "New customers are accepted."),
        (
            AvailabilitySettings(languages=("nl",)),
            Presence(),
            Counts(),
            Word.OK,
            "New customers who match your languages and handover values are accepted.",
        ),
        (
            OPEN,
            Presence(),
            Counts(),
            Word.OK,
            f"New customers are accepted until {local(MONDAY.replace(hour=17))}.",
        ),
        (
            AvailabilitySettings(tuesday="09:00-17:00", time_zone="UTC"),
            Presence(),
            Counts(),
            Word.WARN,
            f"New customers are declined until {local(MONDAY.replace(day=24, hour=9))}: outside your opening hours.",
        ),
        (
            AvailabilitySettings(at_once=2),
            Presence(),
            Counts(waiting=1, active=1, snoozed=4),
            Word.WARN,
            "New customers are declined: full, 2 of 2 conversations.",
        ),
        (
            OPEN,
            Presence(availability=Availability.AWAY, until=MONDAY.replace(hour=11)),
            Counts(),
            Word.WARN,
            f"New customers are declined until {local(MONDAY.replace(hour=11))}: you were away.",
        ),
    ],
)
def test_the_line(
    settings: AvailabilitySettings, presence: Presence, counts: Counts, word: Word, sentence: str
) -> None:
    result = accepting(settings, presence, counts, MONDAY)
    assert (result.word, result.sentence) == (word, sentence)
