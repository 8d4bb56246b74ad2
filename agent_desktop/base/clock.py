"""The machine's clock, behind the one interface through which the program sees time."""

from datetime import UTC, datetime


class SystemClock:
    """Real time, in UTC."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)
