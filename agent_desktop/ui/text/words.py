"""Short words for rows and labels: one-line texts, initials, times and durations."""

import unicodedata
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTextBoundaryFinder, QTime

from agent_desktop.base.safe_text import TURNING as TURNING
from agent_desktop.base.safe_text import plain_line as plain_line

CURSIVE = ("ARABIC", "SYRIAC", "MONGOLIAN", "NKO")
ZWNJ = "\u200c"
DAY = 86_400


translate = QCoreApplication.translate


def first_letter(word: str) -> str:
    """The first character as a reader counts them: with its accents, or a whole emoji."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word[:32])
    end = finder.toNextBoundary()
    # Positions count UTF-16 units.
    return word.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore") if end > 0 else word[:1]


@lru_cache(maxsize=1024)
def initials(name: str) -> str:
    """One or two letters for an avatar: of the first and the last word."""
    words = [word for word in plain_line(name).split() if any(c.isalnum() for c in word)] or plain_line(name).split()
    if not words:
        return "?"
    letters = [first_letter(words[0]).upper()]
    if len(words) > 1:
        letters.append(first_letter(words[-1]).upper())
    cursive = any(unicodedata.name(letter[0], "").startswith(CURSIVE) for letter in letters)
    return (ZWNJ if cursive else "").join(letters)


def clock_time(moment: datetime, locale: QLocale | None = None) -> str:
    """The local time of day, as the locale writes it, without seconds."""
    locale = locale or QLocale()
    local = moment.astimezone()
    if locale.name() == "C":
        return f"{local:%H:%M}"
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime, now: datetime, locale: QLocale | None = None) -> str:
    """A past day, short: the weekday within the last week, else day and month, with the year if it is another."""
    locale = locale or QLocale()
    local, today = moment.astimezone().date(), now.astimezone().date()
    date = QDate(local.year, local.month, local.day)
    if 0 <= (today - local).days < 7:
        return locale.dayName(date.dayOfWeek(), QLocale.FormatType.ShortFormat)
    return locale.toString(date, _date_format(with_year=local.year != today.year))


def _date_format(*, with_year: bool) -> str:
    """Day and short month as the window's language puts them."""
    if with_year:
        return translate("words", "d MMM yyyy", "format of a date: day, short month, year")
    return translate("words", "d MMM", "format of a date: day, short month")


def moment_short(moment: datetime, now: datetime) -> str:
    """The time for today, else the day."""
    if moment.astimezone().date() == now.astimezone().date():
        return clock_time(moment)
    return day(moment, now)


def age_short(moment: datetime, now: datetime) -> str:
    """How long ago: ``now``, minutes within the hour, else the time or day."""
    seconds = (now - moment).total_seconds()
    if seconds < 60:
        return translate("words", "now")
    if seconds < 3600:
        return translate("words", "%1 m").replace("%1", str(int(seconds // 60)))
    return moment_short(moment, now)


def stopwatch(seconds: float) -> str:
    """A ticking duration: ``0:32``, ``4:12``, ``1:02:05``; days and hours where it is so long that it hardly ticks."""
    total = max(0, int(seconds))
    if total >= DAY:
        return translate("words", "%1 d %2 h").replace("%1", str(total // DAY)).replace("%2", str(total % DAY // 3600))
    hours, rest = divmod(total, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def ago(moment: datetime, now: datetime) -> str:
    """For sentences: ``4 s ago``, ``3 min ago``, ``2 h ago``, or since which day."""
    seconds = max(0, int((now - moment).total_seconds()))
    if seconds < 60:
        return translate("words", "%1 s ago").replace("%1", str(seconds))
    if seconds < 3600:
        return translate("words", "%1 min ago").replace("%1", str(seconds // 60))
    if seconds < 86400:
        return translate("words", "%1 h ago").replace("%1", str(seconds // 3600))
    return day(moment, now)
