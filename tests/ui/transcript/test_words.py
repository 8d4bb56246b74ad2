from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from agent_desktop.inbox.model import Author, Delivery, TimeSource
from agent_desktop.ui.transcript.copying import as_text
from agent_desktop.ui.transcript.entry import make_entry
from agent_desktop.ui.transcript.words import Words
from tests.helpers.fake_inbox import FakeClock
from tests.helpers.forging import forged
from tests.helpers.transcript import T0, chips, message, press


@pytest.fixture
def words(qapp) -> Words:
    made = Words(FakeClock(T0))
    made.customer = "Emma\u202e Peeters"
    return made


@pytest.fixture(autouse=True)
def _locale():
    old = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.C))
    yield
    QLocale.setDefault(old)


def test_days_are_named_as_people_do(words: Words) -> None:
    assert words.day(T0) == "Today"
    assert words.day(T0 - timedelta(days=1)) == "Yesterday"
    assert "November" in words.day(T0 - timedelta(days=5))
    assert "2025" in words.day(T0 - timedelta(days=365))


@pytest.mark.parametrize(
    ("kind", "raw", "start"),
    [
        ("handed_over", {"department": "billing"}, "handed over to you · department billing · "),
        ("handed_over", {}, "handed over to you · "),
        ("handed_over", {"department": {"odd": 1}}, "handed over to you · "),
        ("declined", {"reason": "away"}, "handover declined: you were away · "),
        ("taken", {}, "taken by you · "),
        ("pause_failed", {"reason": "HTTP 500"}, "the bot could not be paused: HTTP 500 · "),
        ("gap", {}, "messages may be missing here · "),
        ("something_new", {}, "something to say · "),
    ],
)
def test_system_lines(words: Words, kind: str, raw: dict, start: str) -> None:
    line = words.line(make_entry(message(1, Author.SYSTEM, "something to say", kind=kind, raw=raw)))
    assert line.startswith(start)


def test_a_reply_says_how_far_it_came(words: Words) -> None:
    entries = [make_entry(message(1, Author.AGENT, delivery=state, error="no connection")) for state in Delivery]
    said = [words.delivery(entry) for entry in entries]
    assert said == [
        "queued: no connection",
        "sending…",
        "sent",
        "delivered",
        "Not sent: no connection",
        "May not have arrived: no connection",
    ]


def test_a_screen_reader_hears_who_when_and_what(words: Words) -> None:
    entry = make_entry(chips(1, "Yes", "No"))
    entry.pressed = ("Yes",)
    said = words.spoken(entry)
    assert said.startswith("Bot, ")
    assert "Choose" in said
    assert said.endswith("The customer chose Yes")
    assert words.spoken(make_entry(message(2, text="hello"))).startswith("Emma Peeters, ")
    assert "Picture" in words.kind("image")


def test_an_unknown_message_is_called_by_its_name_if_it_has_one(words: Words) -> None:
    assert words.unknown("hologram\u202e") == "Unknown message type: hologram"
    assert words.unknown("") == "Unknown message type"


@pytest.mark.parametrize(("kind", "name"), [("image", "Picture"), ("voice", "Audio"), ("location", "Location")])
def test_a_known_kind_that_cannot_be_read_is_said_to_be_that(words: Words, kind: str, name: str) -> None:
    assert words.unknown(kind) == f"{name}: can't be shown here"


def test_one_message_is_copied_as_it_is_and_several_with_names(words: Words) -> None:
    entries = [make_entry(one) for one in (message(1, text="a\nb"), press(2, "Yes"), message(3, Author.BOT, "c"))]
    assert as_text(entries[:1], words) == "a\nb"
    lines = as_text(entries, words).splitlines()
    assert lines[0] == "— Today 2026-11-23 —"
    assert lines[1].endswith(" Customer (Emma Peeters): a")
    assert lines[2] == "    b"
    assert lines[-2].endswith(" Customer (Emma Peeters): pressed Yes")
    assert lines[-1].endswith(" Bot: c")


@given(forged)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_customer_and_no_text_looks_like_somebody_elses_line(words: Words, text: str) -> None:
    words.customer = text
    said = [message(1, text=text), message(2, Author.BOT, text), message(3, Author.OTHER, text), press(4, text)]
    lines = as_text([make_entry(one) for one in said], words).splitlines()
    own = [line for line in lines if not line.startswith("    ")]
    assert len(own) == 1 + len(said)
    assert own[0].startswith("— ")
    assert [line.split()[1].rstrip(":") for line in own[1:]] == ["Customer", "Bot", "Other", "Customer"]


def test_a_time_that_nobody_can_read_is_said(words: Words) -> None:
    raw = {"actor": "user", "message": {"messageType": "text", "text": "hi"}, "timestamp": "15.11.2021 10:00"}
    odd = replace(message(1), raw=raw, time_source=TimeSource.ARRIVAL)
    time = words.time(odd.sent_at)
    assert words.time_of(odd) == f"{time} · sent time unknown"
    assert "its time as “15.11.2021 10:00”, which cannot be read" in words.time_in_full(odd)
    assert "sent time unknown" in words.spoken(make_entry(odd))
    for good in (
        replace(odd, time_source=TimeSource.ITEM),
        replace(odd, raw={**raw, "timestamp": "2021-11-15T10:00:00Z"}),
        replace(odd, raw={**raw, "timestamp": None}),
        replace(odd, author=Author.AGENT),
    ):
        assert words.time_of(good) == time
        assert "cannot be read" not in words.time_in_full(good)
