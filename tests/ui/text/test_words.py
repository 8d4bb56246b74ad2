"""Short words: harmless lines, initials, times."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from agent_desktop.ui.text import words

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  two\n lines\t", "two lines"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("nul\x00 bell\x07", "nul bell"),
        ("👩‍👩‍👧 stays whole", "👩‍👩‍👧 stays whole"),
        ("x" * 1000, "x" * 300),
    ],
)
def test_a_line_is_harmless(text: str, line: str) -> None:
    assert words.plain_line(text) == line


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Thijs van Nieuwenhuijzen", "TN"),
        ("Guest 4162", "G4"),
        ("émile", "É"),
        ("عائشة ياسين", "ع\u200cي"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert words.initials(name) == letters


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (252.9, "4:12"), (3725, "1:02:05"), (-5, "0:00"), (227_000, "2 d 15 h")]
)
def test_stopwatch(seconds: float, shown: str) -> None:
    assert words.stopwatch(seconds) == shown


def test_ages(qapp: object) -> None:
    assert words.age_short(NOW, NOW) == "now"
    assert words.age_short(NOW - timedelta(minutes=3, seconds=10), NOW) == "3 m"
    assert words.ago(NOW - timedelta(seconds=4), NOW) == "4 s ago"
    assert words.ago(NOW - timedelta(hours=2), NOW) == "2 h ago"
    assert words.day(NOW - timedelta(days=2), NOW, QLocale("en")) == "Sat"
    assert words.day(NOW - timedelta(days=40), NOW, QLocale("nl")) == "14 okt"
    assert words.day(NOW - timedelta(days=400), NOW, QLocale("en")) == "19 Oct 2025"


def test_the_time_of_day_is_local_and_has_no_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 11, 23, 15, 5, 9, tzinfo=UTC)
    local = moment.astimezone()
    assert words.clock_time(moment, QLocale.c()) == f"{local:%H:%M}"
    assert words.clock_time(moment, QLocale("en_US")).endswith("M")
