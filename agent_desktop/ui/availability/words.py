"""What the switch says: never more than is true."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from agent_desktop.inbox import Cause, Reception, Rules, Why
from agent_desktop.inbox.health import Level
from agent_desktop.ui.text.words import clock_time

translate = QCoreApplication.translate
WEEK = 7


@dataclass(frozen=True)
class Said:
    """Some words and a sign for the switch, and sentences for who wants to know more."""

    text: str
    level: Level
    detail: str


def said(reception: Reception, now: datetime) -> Said:
    """How the agent stands towards new customers, in words."""
    text, level = _short(reception, now)
    return Said(text, level, _detail(reception, now))


def when(moment: datetime, now: datetime) -> str:
    """A time to come: the time today, else with the weekday within a week, else with the date."""
    local, today = moment.astimezone(), now.astimezone().date()
    time, days = clock_time(moment), (local.date() - today).days
    if days == 0:
        return time
    day, locale = QDate(local.year, local.month, local.day), QLocale()
    if 0 < days < WEEK:
        shown = locale.dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
    else:
        shown = locale.toString(day, "d MMM" if local.year == today.year else "d MMM yyyy")
    return translate("availability", "%1 %2", "day and time").replace("%1", shown).replace("%2", time)


def _short(reception: Reception, now: datetime) -> tuple[str, Level]:
    refusal, presence = reception.refusal, reception.presence
    until = when(reception.changes_at, now) if reception.changes_at is not None else ""
    match refusal.why if refusal is not None else None:
        case None:
            return translate("availability", "Available"), Level.OK
        case Why.OFFLINE:
            return translate("availability", "Offline"), Level.OFF
        case Why.CLOSED | Why.HOLIDAY if until:
            return translate("availability", "Closed until %1").replace("%1", until), Level.OFF
        case Why.CLOSED | Why.HOLIDAY:
            return translate("availability", "Closed"), Level.OFF
        case Why.FULL:
            words = translate("availability", "Full: %1 of %2").replace("%1", str(reception.attended))
            return words.replace("%2", str(reception.rules.at_once)), Level.WARN
        case _ if until:
            return translate("availability", "Away until %1").replace("%1", until), Level.WARN
        case _ if presence.cause is Cause.LOCKED:
            return translate("availability", "Away, screen locked"), Level.WARN
        case _ if presence.cause is Cause.IDLE:
            return translate("availability", "Away, no activity"), Level.WARN
        case _:
            return translate("availability", "Away"), Level.WARN


def _detail(reception: Reception, now: datetime) -> str:
    refusal = reception.refusal
    if refusal is None:
        parts = [translate("availability", "New customers are accepted.")]
        if reception.changes_at is not None:
            closing = translate("availability", "You close at %1.")
            parts.append(closing.replace("%1", when(reception.changes_at, now)))
        return "\n".join([*parts, *_fit(reception.rules)])
    parts = [translate("availability", "New customers are declined immediately, and the bot continues with them.")]
    match refusal.why:
        case Why.CLOSED:
            parts.append(translate("availability", "You are outside your opening hours."))
        case Why.HOLIDAY:
            parts.append(translate("availability", "Today is a holiday."))
        case Why.FULL:
            parts.append(translate("availability", "Close or snooze a conversation to take another one."))
        case Why.AWAY if reception.presence.automatic:
            parts.append(translate("availability", "You become available again when you are back."))
        case Why.AWAY if reception.changes_at is not None:
            parts.append(translate("availability", "You become available again at that time."))
    return "\n".join(parts)


def _fit(rules: Rules) -> list[str]:
    """Whom the agent takes, a line for each condition."""
    lines = []
    if rules.languages:
        words = translate("availability", "Only in these languages: %1")
        lines.append(words.replace("%1", ", ".join(rules.languages)))
    for key, values in rules.skills.items():
        shown = ", ".join(value or translate("availability", "not specified") for value in values)
        lines.append(translate("availability", "Only with %1: %2").replace("%1", key).replace("%2", shown))
    if rules.at_once:
        lines.append(
            translate("availability", "Maximum simultaneous conversations: %1").replace("%1", str(rules.at_once))
        )
    return lines
