"""Reads the times that senders write: ISO 8601 and what common languages write in its place. Nothing here raises.

Chatlayer documents ISO 8601 [doc]. What its parts and channels write instead is published nowhere [open]. A form that
can be read in two ways, such as 10/11/2026, is not read: a wrong time is worse than none.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

LONGEST = 120
"""Characters of a text that can be a time."""
DAY_ONLY = 10
"""Characters of an ISO date without a time of day, at most. Midnight would be a wrong time."""
YEARS = range(2000, 2200)
"""A time of another year would stay first or last in every list."""
_SCALES = ((10**17, 10**9), (10**14, 10**6), (10**11, 10**3))
"""From which number on a time since 1970 is in nanoseconds, microseconds, milliseconds; below, it is in seconds."""

_MONTHS = [
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
]
"""Read whole, or shortened to three letters or more. Other languages begin alike: Finnish marraskuu is November."""
_ZONES = {"GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6}
_ZONES |= {"PST": -8, "PDT": -7}
"""Hours from UTC of the names that RFC 2822, section 4.3, defines. Others mean several zones."""

_NUMBERS = ("$numberLong", "seconds", "_seconds")
"""Where MongoDB and Firestore keep the number, inside an object."""
_EPOCH = re.compile(r"\d{9,19}(\.\d*)?|\d\.\d+[eE]\+?\d{1,2}", re.ASCII)
_DOTNET = re.compile(r"/Date\((\d{9,19})([+-]\d{4})?\)/", re.ASCII)
_DAY = r"(?:[A-Za-z]{3,9}\.?,?\s+)?"
_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_ZONE = r"(?:\s*(?P<zone>[A-Za-z]{1,4}))?(?:\s*(?P<offset>[+-]\d\d:?\d\d))?(?:\s*\([^()]*\))?"
_WRITTEN = [
    # RFC 2822, RFC 850: Mon, 23 Nov 2026 10:00:00 +0100
    re.compile(
        rf"{_DAY}(?P<day>\d{{1,2}})[\s-](?P<month>[A-Za-z]{{3,9}})\.?,?[\s-](?P<year>\d{{4}}),?\s+{_TIME}{_ZONE}",
        re.ASCII,
    ),
    # JavaScript: Mon Nov 23 2026 11:00:00 GMT+0100 (Central European Standard Time)
    re.compile(
        rf"{_DAY}(?P<month>[A-Za-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}),?\s+{_TIME}{_ZONE}", re.ASCII
    ),
    # C, Java, date: Mon Nov 23 10:00:00 UTC 2026
    re.compile(
        rf"{_DAY}(?P<month>[A-Za-z]{{3,9}})\s+(?P<day>\d{{1,2}})\s+{_TIME}{_ZONE}\s+(?P<year>\d{{4}})", re.ASCII
    ),
]
_ISO_TAIL = re.compile(r"(?:(?<=Z)\[[^\[\]]*\]|(?P<offset>[+-]\d\d:?\d\d)\[[^\[\]]*\]|(?<=\d)\s*(?:UTC|GMT))$")
"""What Java and Go put behind an ISO time: [Europe/Brussels], behind an offset; UTC."""


def moment_of(value: Any) -> datetime | None:
    """Return a time in UTC; UTC counts where a text names no zone. None for what cannot be read, or of another year.

    Read are ISO 8601, RFC 2822, what JavaScript, C, Java, Go and .NET write, a number of seconds to nanoseconds since
    1970, also as text, and the objects of MongoDB (``{"$date": …}``) and Firestore (``{"seconds": …}``).
    """
    try:
        moment = _read(value)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment is not None and moment.year in YEARS else None


def _read(value: Any) -> datetime | None:
    if isinstance(value, str):
        return _from_text(value.strip())
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(value)
    if not isinstance(value, dict):
        return None
    inner = value.get("$date", value)
    if isinstance(inner, dict):
        inner = next((inner[name] for name in _NUMBERS if name in inner), None)
    return None if isinstance(inner, dict) else _read(inner)


def _from_text(text: str) -> datetime | None:
    if len(text) > LONGEST:
        return None
    if _EPOCH.fullmatch(text):
        return _from_epoch(float(text) if not text.isdigit() else int(text))
    if text.startswith("/Date("):
        found = _DOTNET.fullmatch(text)
        return None if found is None else _from_epoch(int(found[1]))
    if text[:4].isdigit():
        return None if len(text) <= DAY_ONLY else _from_iso(text)
    found = next((match for form in _WRITTEN if (match := form.fullmatch(text)) is not None), None)
    return None if found is None else _written(found)


def _from_iso(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        plain = _ISO_TAIL.sub(r"\g<offset>", text).upper()
        moment = datetime.fromisoformat(plain[:10].replace("/", "-") + plain[10:])
    if moment.tzinfo is UTC:
        return moment
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _written(found: re.Match[str]) -> datetime | None:
    name = found["month"].lower()
    month = next((number for number, one in enumerate(_MONTHS, 1) if one.startswith(name)), None)
    zone = (found["zone"] or "UTC").upper()
    if month is None or zone not in _ZONES:
        return None
    hour = int(found["hour"])
    if found["half"]:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    named, offset = timedelta(hours=_ZONES[zone]), _offset(found["offset"])
    if named and found["offset"] and named != offset:
        return None  # EST+0100
    microsecond = int((found["part"] or "0").ljust(6, "0")[:6])
    moment = datetime(
        int(found["year"]),
        month,
        int(found["day"]),
        hour,
        int(found["minute"]),
        int(found["second"] or 0),
        microsecond,
        timezone(offset if found["offset"] else named),
    )
    return moment.astimezone(UTC)


def _offset(text: str | None) -> timedelta:
    if not text:
        return timedelta()
    if text[-2:] >= "60":
        raise ValueError("more minutes than an hour has")
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))


def _from_epoch(value: float) -> datetime:
    for least, scale in _SCALES:
        if value >= least:
            return datetime.fromtimestamp(value / scale, UTC)
    return datetime.fromtimestamp(value, UTC)
