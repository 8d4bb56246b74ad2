"""Until when a conversation can be put aside."""

from datetime import UTC, datetime, timedelta

MORNING = 9


def in_minutes(now: datetime, minutes: int) -> datetime:
    """So many minutes from now."""
    return now + timedelta(minutes=minutes)


def tomorrow(now: datetime) -> datetime:
    """Tomorrow at nine, by the clock of this machine; on the day itself, before dawn, that is still called tomorrow."""
    day = (now.astimezone() + timedelta(days=1)).replace(tzinfo=None)
    return local(day.replace(hour=MORNING, minute=0, second=0, microsecond=0))


def local(moment: datetime) -> datetime:
    """A time without a zone, as this machine's clock shows it, in UTC."""
    return moment.astimezone().astimezone(UTC)
