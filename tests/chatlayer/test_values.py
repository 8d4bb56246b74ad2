"""Settings, rate limits and reasons, without a network."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from agent_desktop.chatlayer import REGIONS, ChatlayerConfig
from agent_desktop.chatlayer.errors import TimedOut
from agent_desktop.chatlayer.limits import RateLimit, rate_limit, retry_at
from agent_desktop.chatlayer.reasons import clean, reason_in

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SOON = NOW + timedelta(seconds=90)


@pytest.mark.parametrize("region", list(REGIONS))
def test_regions(region: str) -> None:
    assert str(ChatlayerConfig(region=region).base) == REGIONS[region]


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://api.example.com", "https://api.example.com"),
        (" https://api.example.com/ ", "https://api.example.com"),
        ("https://api.example.com:8443/gate/", "https://api.example.com:8443/gate"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_custom_bases(url: str, base: str) -> None:
    assert str(ChatlayerConfig(region="custom", base_url=url).base).rstrip("/") == base


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.com",
        "http://api.example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1",
        "ftp://api.example.com",
        "https://",
        "https://user:pw@api.example.com",
        "https://api.example.com?x=1",
        "https://api.example.com#x",
        "https://api.example.com:99999",
        "https://[",
    ],
)
def test_bases_that_no_token_is_sent_to(url: str) -> None:
    with pytest.raises(ValueError, match=r"chatlayer\.base_url .*\.$"):
        ChatlayerConfig(region="custom", base_url=url)


def test_other_wrong_settings() -> None:
    with pytest.raises(ValueError, match="eu, us, asia, staging, custom"):
        ChatlayerConfig(region="mars")
    with pytest.raises(ValueError, match="v1 or legacy"):
        ChatlayerConfig(api="v2")


@pytest.mark.parametrize(
    "reset", [str(int(SOON.timestamp())), str(int(SOON.timestamp() * 1000)), f"{SOON.timestamp():.3f}", "90"]
)
def test_a_reset_in_seconds_milliseconds_and_from_now(reset: str) -> None:
    headers = CIMultiDict({"X-RateLimit-Reset": reset, "X-RateLimit-Limit": "1200", "X-RateLimit-Remaining": "0"})
    assert rate_limit(headers, NOW) == RateLimit(1200, 0, SOON)


@pytest.mark.parametrize("reset", ["", "x", "-5", "nan", "inf", "1e400", "99999999999999999999", "٣"])
def test_a_reset_that_is_none(reset: str) -> None:
    limit = rate_limit(CIMultiDict({"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset}), NOW)
    assert limit is not None
    assert limit.reset is None or limit.reset - NOW < timedelta(minutes=1)
    assert limit.blocked_until(NOW) is None or limit.reset is not None


def test_no_headers_no_limit() -> None:
    assert rate_limit(CIMultiDict(), NOW) is None


def test_a_wrong_clock_on_this_side_does_not_matter() -> None:
    there = NOW + timedelta(hours=2)
    headers = CIMultiDict(
        {
            "Date": format_datetime(there, usegmt=True),
            "x-ratelimit-reset": str(int((there + timedelta(seconds=90)).timestamp())),
        }
    )
    assert retry_at(headers, NOW) == SOON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("90", SOON),
        ("0", NOW),
        (format_datetime(SOON, usegmt=True), SOON),
        ("Mon, 23 Nov 2026 13:01:30 +0100", SOON),
        ("1000000000", None),
        ("soon", None),
        ("-3", None),
        ("9" * 5000, None),
        ("NaN", None),
        ("86400", NOW + timedelta(days=1)),
        ("86401", None),
        ("Sun, 22 Nov 2026 12:00:00 GMT", NOW),
        ("Fri, 31 Dec 9999 23:59:59 -0100", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
        ("Mon, 01 Jan 0001 00:00:00 +0100", NOW),
        ("Mon, 23 Nov 2026 12:00:00 +9999", None),
    ],
)
def test_retry_after(text: str, expected: datetime | None) -> None:
    assert retry_at(CIMultiDict({"Retry-After": text}), NOW) == expected


def test_when_calls_are_possible_again() -> None:
    assert RateLimit(10, 0, SOON).blocked_until(NOW) == SOON
    assert RateLimit(10, 0, SOON).blocked_until(SOON) is None
    assert RateLimit(10, 1, SOON).blocked_until(NOW) is None
    assert RateLimit(10, None, SOON).blocked_until(NOW) is None
    assert RateLimit(10, 0, None).blocked_until(NOW) is None
    # As after the clock was set back by a week.
    assert RateLimit(10, 0, SOON).blocked_until(NOW - timedelta(days=7)) is None


def test_a_timeout_says_how_far_it_came() -> None:
    assert not TimedOut("x", sent=False).maybe_sent
    assert TimedOut("x", sent=True).maybe_sent


@given(st.text(), st.text(), st.text())
def test_any_headers_are_read_without_an_error(one: str, two: str, date: str) -> None:
    headers = CIMultiDict(
        {"x-ratelimit-limit": one, "x-ratelimit-remaining": two, "x-ratelimit-reset": one, "Date": date}
    )
    rate_limit(headers, NOW)
    retry_at(CIMultiDict({"Retry-After": one, "Date": date}), NOW)


@given(st.integers(-(10**20), 10**20) | st.floats())
def test_any_number_is_a_time_or_none(number: float) -> None:
    moment = retry_at(CIMultiDict({"x-ratelimit-reset": str(number)}), NOW)
    assert moment is None or timedelta() <= moment - NOW <= timedelta(days=1)


@given(st.datetimes(), st.integers(-1439, 1439), st.datetimes() | st.none())
def test_any_date_is_a_time_or_none(date: datetime, minutes: int, here: datetime | None) -> None:
    headers = CIMultiDict({"Retry-After": f"{date:%a, %d %b} {date.year:04} {date:%H:%M:%S} {minutes:+05}"})
    if here is not None:
        headers["Date"] = f"{here:%a, %d %b} {here.year:04} {here:%H:%M:%S} GMT"
    moment = retry_at(headers, NOW)
    assert moment is None or timedelta() <= moment - NOW <= timedelta(days=1)


@given(st.text(), st.text(min_size=4))
def test_a_reason_is_one_short_line_without_the_token(text: str, token: str) -> None:
    cleaned = clean(f"{text}{token}{text}", token)
    assert len(cleaned) <= 200
    assert cleaned.isprintable()


@given(st.binary(), st.sampled_from(["", "text/plain", "application/json"]))
def test_any_body_has_a_reason_or_none(body: bytes, content_type: str) -> None:
    assert isinstance(reason_in(body, content_type, "token"), str)
