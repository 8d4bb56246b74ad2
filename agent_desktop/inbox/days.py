"""Local days and hours: a day of 23 or 25 hours is one day.

``zone`` is the time zone; None is this computer's own.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

STEP = timedelta(minutes=15)
"""Offsets from UTC, and the moments at which they change, are multiples of this."""


def day_begins(day: date, zone: tzinfo | None = None) -> datetime:
    """Return the first moment of a day, in UTC. If the clock skips midnight, it is the moment after the gap."""
    midnight = datetime.combine(day, time(), tzinfo=zone)
    moment = (midnight.astimezone() if zone is None else midnight).astimezone(UTC)
    while moment.astimezone(zone).date() < day:  # a time zone that skipped a whole day
        moment += STEP
    return moment


def local_day(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the day of a moment."""
    return moment.astimezone(zone).date()


def days_of(first: date, last: date, zone: tzinfo | None = None) -> list[datetime]:
    """Return the beginnings of the days from ``first`` to ``last``, and the end of the last one, in UTC."""
    count = (last - first).days + 1
    return [day_begins(first + timedelta(days=number), zone) for number in range(count + 1)]


def hours_of(first: date, last: date, zone: tzinfo | None = None) -> list[datetime]:
    """Return the beginnings of all hours of the days from ``first`` to ``last``, and the end of the last, in UTC.

    An hour that the clock shows twice is there twice; one that it skips is not there.
    """
    begin, end = day_begins(first, zone), day_begins(last + timedelta(days=1), zone)
    return [*_changes(begin, end, lambda moment: _hour(moment, zone)), end]


def _hour(moment: datetime, zone: tzinfo | None) -> tuple[object, ...]:
    local = moment.astimezone(zone)
    return (local.date(), local.hour, local.utcoffset())


def _changes(begin: datetime, end: datetime, key: Callable[[datetime], object]) -> list[datetime]:
    """Return the moments from ``begin`` on at which the key differs from that of the step before."""
    found: list[datetime] = []
    moment, before = begin, None
    while moment < end:
        present = key(moment)
        if present != before:
            found.append(moment)
        before = present
        moment += STEP
    return found
