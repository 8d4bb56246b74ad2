"""The transcript's own words: times, days, states of replies, system lines, and what a screen reader says of a row."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject

from agent_desktop.base.safe_text import is_blank
from agent_desktop.inbox.model import Author, Delivery, Message, TimeSource
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.refusals import reason_of
from agent_desktop.protocol import kind_named, label_of, unreadable_time
from agent_desktop.protocol.kinds.media import TYPES
from agent_desktop.ui.text.words import clock_time
from agent_desktop.ui.transcript.entry import Entry, local
from agent_desktop.ui.transcript.links import drawable, drawable_name

SPOKEN_MAX = 2000
DETAIL_MAX = 200
NAME_MAX = 100


class Words(QObject):
    """Puts things into words in the language and the local customs of the window. ``customer`` is the name to use."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.customer = ""

    # --- times -------------------------------------------------------------------------------------------------------

    def time(self, moment: datetime) -> str:
        """The local time of day, to the minute."""
        return clock_time(moment)

    def day(self, moment: datetime) -> str:
        """Today, Yesterday, a weekday of the last days, or the date."""
        day, today = local(moment).date(), local(self._clock.now()).date()
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return self._date(day, today)

    def moment(self, moment: datetime) -> str:
        """Date and time in full, with seconds."""
        here = local(moment)
        text = QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
        return f"{text} {here:%H:%M:%S}"

    def time_of(self, message: Message) -> str:
        """The time of a message, and whether it is only an estimate."""
        shown = self.time(message.sent_at)
        if self._doubtful(message) is None:
            return shown
        return " · ".join((shown, self.tr("sent time unknown")))

    def time_in_full(self, message: Message) -> str:
        """The time of a message with its date, and why it may be wrong."""
        shown = self.moment(message.sent_at)
        given = self._doubtful(message)
        if given is None:
            return shown
        words = self.tr(
            "The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived"
            " and from the messages around it."
        )
        return f"{shown}\n{words.replace('%1', drawable_name(given)[:NAME_MAX])}"

    def _doubtful(self, message: Message) -> str | None:
        """The time that a message of the platform gives itself, if nobody can read it."""
        ours = message.author in (Author.AGENT, Author.NOTE, Author.SYSTEM) or message.time_source is TimeSource.ITEM
        return None if ours else unreadable_time(message.raw)

    def _date(self, day: date, today: date) -> str:
        locale = QLocale()
        shown = QDate(day.year, day.month, day.day)
        if day.year == today.year:
            return locale.toString(shown, self.tr("dddd d MMMM", "format of a date: weekday, day, month"))
        return locale.toString(shown, self.tr("d MMMM yyyy", "format of a date: day, month, year"))

    # --- who and how -------------------------------------------------------------------------------------------------

    def author(self, message: Message) -> str:
        """Who wrote it."""
        match message.author:
            case Author.USER:
                return drawable_name(self.customer) or self.tr("Customer")
            case Author.BOT:
                return self.tr("Bot")
            case Author.AGENT:
                return self.tr("You")
            case Author.NOTE:
                return self.tr("Note")
            case Author.SYSTEM:
                return ""
            case _:
                actor = drawable_name(str(message.raw.get("actor") or message.raw.get("type") or ""))[:60]
                return actor or self.tr("Unknown sender")

    def role(self, message: Message) -> str:
        """What wrote it, with its name behind that: a customer can be called as the agent or the bot is."""
        name = self.author(message)
        if message.author is Author.USER:
            role = self.tr("Customer")
            return role if name == role else f"{role} ({name})"
        if message.author is Author.OTHER:
            return self.tr("Other sender (%1)").replace("%1", name)
        return name

    def delivery(self, entry: Entry) -> str:
        """How far a reply has come, without its time."""
        message = entry.message
        error = drawable_name(message.error or "")
        match message.delivery:
            case Delivery.QUEUED if entry.behind:
                return self.tr("queued until you decide about the reply above")
            case Delivery.QUEUED if error:
                return self.tr("queued: {reason}").replace("{reason}", error)
            case Delivery.QUEUED:
                return self.tr("queued")
            case Delivery.SENDING:
                return self.tr("sending…")
            case Delivery.SENT:
                return self.tr("sent")
            case Delivery.DELIVERED:
                return self.tr("delivered")
            case Delivery.FAILED:
                reason = error or self.tr("unknown reason")
                return self.tr("Not sent: {reason}").replace("{reason}", reason)
            case Delivery.UNCONFIRMED:
                reason = error or self.tr("the connection was lost while sending")
                return self.tr("May not have arrived: {reason}").replace("{reason}", reason)
            case _:
                return ""

    def line(self, entry: Entry) -> str:
        """What a system line, or an opened conversation, says."""
        message = entry.message
        if message.author is not Author.SYSTEM:
            said = entry.contents[0].all_spoken()
        else:
            said = self._system(message.kind, message.raw, message.text)
        return f"{said} · {self.time(message.sent_at)}"

    def _system(self, kind: str, raw: Mapping[str, Any], text: str) -> str:
        match kind:
            case "handed_over":
                said = self.tr("handed over to you")
                department = self._value(raw, "department")
                if department:
                    said += " · " + self.tr("department {name}").replace("{name}", department)
                return said
            case "taken":
                return self.tr("taken by you")
            case "closed":
                return self.tr("closed by you")
            case "snoozed":
                return self._until(raw)
            case "returned":
                return self.tr("snooze ended")
            case "reopened":
                return self.tr("reopened")
            case "declined":
                reason = drawable_name(reason_of(raw))
                return self.tr("handover declined: %1").replace("%1", reason or self.tr("unknown reason"))
            case "paused":
                return self.tr("the bot is paused, you answer")
            case "pause_failed":
                return self._because(self.tr("the bot could not be paused"), raw)
            case "resume_failed":
                return self._because(self.tr("the bot could not be resumed"), raw)
            case "gap":
                return self._gap(raw)
            case _:
                return drawable_name(text)[:DETAIL_MAX] or drawable_name(kind)[:DETAIL_MAX]

    def _until(self, raw: Mapping[str, Any]) -> str:
        try:
            until = local(datetime.fromisoformat(str(raw["until"])))
        except (KeyError, ValueError):
            return self.tr("snoozed by you")
        when = self.time(until)
        if until.date() != local(self._clock.now()).date():
            when = f"{self.day(until)} {when}"
        return self.tr("snoozed by you until {time}").replace("{time}", when)

    def _gap(self, raw: Mapping[str, Any]) -> str:
        try:
            since, until = (datetime.fromisoformat(str(raw[name])) for name in ("from", "to"))
        except (KeyError, ValueError):
            return self.tr("messages may be missing here")
        first = self.time(since)
        if local(since).date() != local(until).date():
            first = f"{self.day(since)} {first}"
        said = self.tr("not reachable {from} – {to}, messages may be missing here")
        return said.replace("{from}", first).replace("{to}", self.time(until))

    def _because(self, said: str, raw: Mapping[str, Any]) -> str:
        reason = self._value(raw, "reason") or self._value(raw, "error")
        return f"{said}: {reason.removesuffix('.')}" if reason else said

    @staticmethod
    def _value(raw: Mapping[str, Any], key: str) -> str:
        inner = raw.get("payload")
        value = raw.get(key)
        if value is None and isinstance(inner, Mapping):
            value = inner.get(key)
        return drawable_name(str(value))[:DETAIL_MAX] if isinstance(value, str | int | float) else ""

    # --- for screen readers and the clipboard ------------------------------------------------------------------------

    def body(self, entry: Entry) -> str:
        """The words of a message as plain text, with what a customer could press and did press."""
        message = entry.message
        if entry.is_line:
            return self.line(entry)
        if not entry.contents:
            return drawable(message.text)
        said = "\n".join(words for content in entry.contents if not is_blank(words := drawable(content.all_spoken())))
        return said or (drawable(message.text) if not is_blank(message.text) else self.kind(message.kind))

    def kind(self, kind: str) -> str:
        """The name of a message kind, for rows without words."""
        return label_of(kind) or self.unknown(kind)

    def unknown(self, kind: str) -> str:
        """The name of a message that nothing is known of but what it calls itself, if it does."""
        name = drawable_name(kind)[:NAME_MAX]
        if not name:
            return self.tr("Unknown message type")
        known = kind_named(TYPES.get(kind, kind))
        if known is not None and known.icon_beside_text:  # a picture, say, that came without an address
            return self.tr("{kind}: can't be shown here").replace("{kind}", known.label)
        return self.tr("Unknown message type: {kind}").replace("{kind}", name)

    def spoken(self, entry: Entry) -> str:
        """All that a screen reader says of a row."""
        if entry.is_line:
            return self.line(entry)
        message = entry.message
        said = [f"{self.author(message)}, {self.time_of(message)}: {self.body(entry)[:SPOKEN_MAX]}"]
        if entry.starts_day:
            said.insert(0, self.day(message.sent_at))
        if entry.pressed:
            titles = ", ".join(drawable_name(title) for title in entry.pressed)
            said.append(self.tr("The customer chose {titles}").replace("{titles}", titles))
        if message.delivery:
            said.append(self.delivery(entry))
        *before, last = said
        return " ".join([*(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in before), last])
