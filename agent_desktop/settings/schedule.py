"""Checks for when and whom an agent answers: hours of a day, a time zone, holidays, languages, values of a payload.

The settings keep them as people write them, in one tidy form; the functions here read that form.
"""

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from agent_desktop.base.checks import CONTROL
from agent_desktop.base.i18n import translate

DAY = 24 * 60
SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—)\s*(\d{1,2})(?:[:.](\d{2}))?")
RANGE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|/|–|to| - )\s*(\d{4}-\d{2}-\d{2}))?")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
MOST = 200
LONGEST = 200


class DayHours:
    """The opening hours of one day, ``09:00-12:30, 13:30-17:30``; empty: closed."""

    @property
    def allowed(self) -> str:
        return translate(
            "settings",
            'hours in order, like "09:00-12:30, 13:30-17:30", or nothing if closed; "22:00-06:00" continues into the'
            " next day",
        )

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str) or len(raw) > LONGEST:
            raise ValueError(self.allowed)
        return ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in hours_of(raw))

    def text(self, raw: str) -> str:
        return self.value(raw)


class TimeZone:
    """The name of a time zone, or nothing for this computer's."""

    @property
    def allowed(self) -> str:
        return translate(
            "settings", 'a time zone like "Europe/Brussels", or nothing for the time zone of this computer'
        )

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise ValueError(self.allowed)
        name = raw.strip().replace(" ", "_")
        if name:
            try:
                ZoneInfo(name)
            except (KeyError, ValueError, OSError):  # not known, no name at all, or a folder of names
                raise ValueError(self.allowed) from None
        return name

    def text(self, raw: str) -> str:
        return self.value(raw)


class Holidays:
    """Days, and first and last days, ``2026-12-24..2027-01-01``."""

    @property
    def allowed(self) -> str:
        return translate("settings", 'a list of days, like ["2026-12-25", "2027-07-12..2027-07-23"]')

    def value(self, raw: Any) -> tuple[str, ...]:
        if not isinstance(raw, list | tuple) or len(raw) > MOST:
            raise ValueError(self.allowed)
        days = [_days(entry.isoformat() if type(entry) is date else entry) for entry in raw]
        return tuple(f"{first}..{last}" if first != last else str(first) for first, last in sorted(set(days)))

    def text(self, raw: str) -> tuple[str, ...]:
        return self.value([entry for entry in raw.split(",") if entry.strip()])


class Languages:
    """Languages as Chatlayer names them, ``nl`` or ``nl-BE``."""

    @property
    def allowed(self) -> str:
        return translate("settings", 'a list of languages, like ["nl", "fr-BE"]')

    def value(self, raw: Any) -> tuple[str, ...]:
        if not isinstance(raw, list | tuple) or len(raw) > MOST:
            raise ValueError(self.allowed)
        if not all(isinstance(entry, str) and LANGUAGE.fullmatch(entry.strip()) for entry in raw):
            raise ValueError(self.allowed)
        return tuple(dict.fromkeys(entry.strip() for entry in raw))

    def text(self, raw: str) -> tuple[str, ...]:
        return self.value([entry for entry in raw.split(",") if entry.strip()])


class Skills:
    """Keys of the handover payload with the values that are accepted; as text a line each, or as JSON."""

    @property
    def allowed(self) -> str:
        return translate(
            "settings",
            'keys with lists of values, like { department = ["billing", "sales"] } (in the environment: as JSON,'
            ' {"department": ["billing"]})',
        )

    def value(self, raw: Any) -> dict[str, tuple[str, ...]]:
        if not isinstance(raw, dict) or len(raw) > MOST:
            raise ValueError(self.allowed)
        checked: dict[str, tuple[str, ...]] = {}
        for key, values in raw.items():
            if not isinstance(values, list | tuple) or not values or len(values) > MOST:
                raise ValueError(self.allowed)
            if not all(_is_line(entry) for entry in (key, *values)) or not key.strip():
                raise ValueError(self.allowed)
            checked[key.strip()] = tuple(dict.fromkeys(entry.strip() for entry in values))
        return checked

    def text(self, raw: str) -> dict[str, tuple[str, ...]]:
        if not raw.strip():
            return {}
        return self.value(json.loads(raw))


def hours_of(text: str) -> tuple[tuple[int, int], ...]:
    """From and to in minutes since midnight, on the next day above 1440. Raises :class:`ValueError`."""
    spans: list[tuple[int, int]] = []
    for part in text.replace(";", ",").split(","):
        if not part.strip():
            continue
        found = SPAN.fullmatch(part.strip())
        if found is None or (spans and spans[-1][1] > DAY):
            raise ValueError(text)
        start, end = _minutes(found[1], found[2]), _minutes(found[3], found[4])
        if start >= DAY or start == end:
            raise ValueError(text)
        if spans and start < spans[-1][1]:
            raise ValueError(text)
        spans.append((start, end if end > start else end + DAY))
    return tuple(spans)


def holidays_of(entries: Sequence[str]) -> tuple[tuple[date, date], ...]:
    """First and last days. Raises :class:`ValueError`."""
    return tuple(_days(entry) for entry in entries)


def _days(entry: Any) -> tuple[date, date]:
    found = RANGE.fullmatch(entry.strip()) if isinstance(entry, str) else None
    if found is None:
        raise ValueError(entry)
    first = date.fromisoformat(found[1])
    last = date.fromisoformat(found[2]) if found[2] else first
    if last < first:
        raise ValueError(entry)
    return first, last


def _minutes(hour: str, minute: str | None) -> int:
    hours, minutes = int(hour), int(minute or 0)
    if minutes >= 60 or hours * 60 + minutes > DAY:
        raise ValueError(hour)
    return hours * 60 + minutes


def _clock(minutes: int) -> str:
    """24:00 stays that, and does not become the next day's midnight."""
    rest = minutes if minutes <= DAY else minutes - DAY
    return f"{rest // 60:02}:{rest % 60:02}"


def _is_line(entry: Any) -> bool:
    return isinstance(entry, str) and len(entry) <= LONGEST and not CONTROL.search(entry)
