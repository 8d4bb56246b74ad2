"""Local days and hours as the clock on the wall counts them: a day of 23 or 25 hours is one, too.

``zone`` is where the wall is; ``None`` is this computer's own zone.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

STEP = timedelta(minutes=15)
"""Offsets from UTC, and the moments at which they change, are whole quarters of an hour."""


def day_begins(day: date, zone: tzinfo | None = None) -> datetime:
    """The first moment of a day, in UTC. Where midnight is left out, that is when the clock goes on."""
    midnight = datetime.combine(day, time(), tzinfo=zone)
    moment = (midnight.astimezone() if zone is None else midnight).astimezone(UTC)
    while moment.astimezone(zone).date() < day:  # a zone that left out a whole day
        moment += STEP
    return moment


def local_day(moment: datetime, zone: tzinfo | None = None) -> date:
    """The day of a moment."""
    return moment.astimezone(zone).date()


def days_of(first: date, last: date, zone: tzinfo | None = None) -> list[datetime]:
    """The beginnings of the days from ``first`` to ``last``, and the end of the last, in UTC."""
    count = (last - first).days + 1
    return [day_begins(first + timedelta(days=number), zone) for number in range(count + 1)]


def hours_of(first: date, last: date, zone: tzinfo | None = None) -> list[datetime]:
    """The beginnings of all hours of the days from ``first`` to ``last``, and the end of the last, in UTC.

    An hour that the clock shows twice counts twice, one that it leaves out not at all.
    """
    begin, end = day_begins(first, zone), day_begins(last + timedelta(days=1), zone)
    return [*_changes(begin, end, lambda moment: _hour(moment, zone)), end]


def _hour(moment: datetime, zone: tzinfo | None) -> tuple[object, ...]:
    local = moment.astimezone(zone)
    return (local.date(), local.hour, local.utcoffset())


def _changes(begin: datetime, end: datetime, key: Callable[[datetime], object]) -> list[datetime]:
    """The moments from ``begin`` on at which the key is another than a step before."""
    found: list[datetime] = []
    moment, before = begin, None
    while moment < end:
        present = key(moment)
        if present != before:
            found.append(moment)
        before = present
        moment += STEP
    return found
