"""Texts for figures: definitions, numbers, durations and dates."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from agent_desktop.inbox.work_figures import Figures
from agent_desktop.ui.text.words import stopwatch

translate = QCoreApplication.translate
NOTHING = "–"


def handed_over_means() -> str:
    """Return the definition of "handed over"."""
    return translate(
        "today",
        "Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you"
        " closed the conversation and before the bot was back. Each counts in the hour in which the wait began.",
    )


def handled_means() -> str:
    """Return the definition of "handled"."""
    return translate(
        "today",
        "Handled: your own conversations that were closed. A conversation that was reopened and closed again counts"
        " twice. Each counts in the hour in which it was closed.",
    )


def waiting_means() -> str:
    """Who counts as waiting."""
    return translate(
        "today",
        "Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days:"
        " customers who were waiting at the end of the last day.",
    )


def declined_means() -> str:
    """Return the definition of "declined"."""
    return translate(
        "today",
        "Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was"
        " declined.",
    )


def response_means() -> str:
    """Return the definition of "first response"."""
    return translate(
        "today",
        "First response: the time from a handover until your first reply that reached Chatlayer, if the conversation"
        " was not closed before. Failed replies do not count. Counts in the hour of the handover.",
    )


def handling_means() -> str:
    """Return the definition of "handling time"."""
    return translate(
        "today",
        "Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also"
        " shown separately. Counts in the hour of closing.",
    )


def spread_means() -> str:
    """Return the definition of "median" and "90%"."""
    return translate(
        "today", "Median: half of them took at most this long. 90%: nine out of ten took at most this long."
    )


def duration(seconds: float | None) -> str:
    """``1:45``, ``1:02:05``; a dash for nothing."""
    return NOTHING if seconds is None else stopwatch(round(seconds))


def number(count: int) -> str:
    """Return a number as the locale writes it."""
    return QLocale().toString(count)


def hour_label(hour: int) -> str:
    """An hour of the day, short: ``14``, or ``2 PM`` where the clock has twelve hours."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "a" in pattern.lower().replace("'", ""):
        return locale.toString(QTime(hour, 0), "h AP")
    return locale.toString(hour)


def hour_name(part: Figures, *, twice: bool = False) -> str:
    """``14:00 – 15:00``; an hour that the day has twice also says its distance from UTC."""
    locale = QLocale()
    begin, end = part.begin.astimezone(), part.end.astimezone()
    short = QLocale.FormatType.ShortFormat
    name = f"{locale.toString(QTime(begin.hour, begin.minute), short)} – " + locale.toString(
        QTime(end.hour, end.minute), short
    )
    return f"{name} (UTC{begin:%z})" if twice else name


def clock_name(hour: int) -> str:
    """Return an hour of the clock on any day, for example ``14:00 – 15:00``."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    return f"{locale.toString(QTime(hour, 0), short)} – {locale.toString(QTime((hour + 1) % 24, 0), short)}"


def day_label(part: Figures, *, year: bool = False) -> str:
    """A day, short."""
    return QLocale().toString(_date(part), "d MMM yyyy" if year else "d MMM")


def day_name(part: Figures, *, year: bool = False) -> str:
    """A day with its weekday, and with its year if ``year`` is True."""
    return QLocale().toString(_date(part), "ddd d MMM yyyy" if year else "ddd d MMM")


def _date(part: Figures) -> QDate:
    local = part.begin.astimezone().date()
    return QDate(local.year, local.month, local.day)
