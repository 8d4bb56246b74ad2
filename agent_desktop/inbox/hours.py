"""Opening hours: spans of the week by the clock of a place, without its holidays. Pure.

A span may extend into the next day; it belongs to the day on which it begins. A holiday is closed from midnight to
midnight, and no span begins on it. When clocks are set back, both occurrences of an hour count; when they are set
forward, the missing hour does not.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import msgspec

DAY = 24 * 60
AHEAD = 400
"""Number of days that are searched for the next opening; a later one counts as never."""

Minutes = tuple[int, int]
"""Beginning and end in minutes since midnight. The end is larger, and above 1440 if it is on the next day."""
Interval = tuple[datetime, datetime]


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """When offloads are accepted. ``week`` has the spans of Monday to Sunday; all empty means always.

    ``zone`` is the IANA name of the place's time zone, ``None`` that of this computer. ``holidays`` are first and last
    days.
    """

    week: tuple[tuple[Minutes, ...], ...] = ()
    zone: str | None = None
    holidays: tuple[tuple[date, date], ...] = ()

    @property
    def limited(self) -> bool:
        """True if there are opening hours. Without them, only holidays close."""
        return any(self.week)

    def is_open(self, now: datetime) -> bool:
        """Return True if this moment is within the hours."""
        if not self.limited:
            return not self.is_holiday(now)
        return any(start <= now < end for start, end in self._intervals(now, 1))

    def is_holiday(self, now: datetime) -> bool:
        """Return True if this moment is on a holiday."""
        return self._on_holiday(self._local(now).date())

    def opens_at(self, now: datetime) -> datetime | None:
        """Return the next opening, in UTC; None if it is open now, or if there is none within 400 days."""
        if self.is_open(now):
            return None
        return next((start for start, _ in self._intervals(now, AHEAD) if start > now), None)

    def changes_at(self, now: datetime) -> datetime | None:
        """Return when it opens or closes next, in UTC; None if nothing changes for long."""
        if not self.is_open(now):
            return self.opens_at(now)
        if not self.limited and not self.holidays:
            return None
        end = now
        for start, stop in self._intervals(now, AHEAD):
            if start > end:
                break
            end = max(end, stop)
        return end if end > now and end < now + timedelta(days=AHEAD - 2) else None

    # --- inside ------------------------------------------------------------------------------------------------------

    def _intervals(self, now: datetime, ahead: int) -> Iterator[Interval]:
        """Yield the open intervals from yesterday on, in UTC, in the order of their beginning."""
        today = self._local(now).date()
        for offset in range(-1, ahead + 1):
            day = today + timedelta(days=offset)
            if self._on_holiday(day):
                continue
            closes = self._on_holiday(day + timedelta(days=1))
            for first, last in self.week[day.weekday()] if self.limited else ((0, DAY),):
                closing = min(last, DAY) if closes else last
                start = self._utc(day, first, first_of_two=True)
                # A span that ends at two ends when the clock shows two for the first time. One that ends later
                # contains both hours.
                end = self._utc(day, closing, first_of_two=not self._comes_twice(day, closing - 1))
                if start < end:
                    yield start, end

    def _on_holiday(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.holidays)

    @property
    def _place(self) -> tzinfo | None:
        return ZoneInfo(self.zone) if self.zone is not None else None

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._place)

    def _comes_twice(self, day: date, minutes: int) -> bool:
        early, late = self._both(day, minutes)
        return early < late

    def _both(self, day: date, minutes: int) -> tuple[datetime, datetime]:
        days, rest = divmod(minutes, DAY)
        wall = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), self._place)
        early, late = (wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        return early, late

    def _utc(self, day: date, minutes: int, *, first_of_two: bool) -> datetime:
        """Return the moment at which the clock shows so many minutes after midnight.

        For a time that the clock skips, it is the moment of the change.
        """
        early, late = self._both(day, minutes)
        if early <= late:
            return early if first_of_two else late
        # The clock skips this time: find the moment of the change, which lies between the two.
        offset = self._local(late).utcoffset()
        while early - late > timedelta(minutes=1):
            middle = late + (early - late) // 2
            if self._local(middle).utcoffset() == offset:
                late = middle
            else:
                early = middle
        return early.replace(second=0, microsecond=0)
