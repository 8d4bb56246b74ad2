"""What a row of the list says: its second line, its time, and the same in a sentence for screen readers."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from agent_desktop.inbox.model import Author, Conversation, Delivery, State
from agent_desktop.inbox.refusals import reason_of
from agent_desktop.protocol import kind_named, label_of
from agent_desktop.ui.list.section import Shelf
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.words import age_short, clock_time, moment_short, plain_line, stopwatch

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RowLine:
    """The second line: ``prefix`` in the colour ``tone``, perhaps an icon, and the text."""

    text: str
    prefix: str = ""
    tone: str = "text_2"
    icon: str = ""


@dataclass(frozen=True)
class Patience:
    """Seconds of waiting after which the timer turns amber, and red."""

    amber: int = 60
    red: int = 180


PATIENCE = Patience()


@dataclass(frozen=True)
class Stamp:
    """The time at the right, in the colour ``tone``; ``strong`` for one that asks for attention."""

    text: str
    tone: str = "text_3"
    strong: bool = False


def second_line(conversation: Conversation) -> RowLine:
    """What did not go out comes first, then the draft, why it was declined, or the newest message with who wrote it."""
    name = kind_named(conversation.last_kind)
    text = plain_line(conversation.last_text)
    said = text or label_of(conversation.last_kind)
    if conversation.last_delivery in (Delivery.FAILED, Delivery.UNCONFIRMED):
        failed = conversation.last_delivery is Delivery.FAILED
        return RowLine(said, translate("list", "Not sent:") if failed else translate("list", "Unconfirmed:"), "bad")
    if conversation.failed:
        prefix = translate("list", "%1 to check ·").replace("%1", str(conversation.failed))
        return RowLine(said, prefix, "bad")
    if conversation.returned_at is not None:
        return RowLine(said, translate("list", "Snooze ended:"), "warn")
    draft = plain_line(conversation.draft)
    if draft:
        return RowLine(draft, translate("list", "Draft:"), "bad")
    if conversation.is_declined:
        return RowLine(plain_line(reason_of(conversation.declined)) or said, translate("list", "Declined:"), "warn")
    icon = name.icon if name is not None and (name.icon_beside_text or not text) else ""
    if not text:
        return RowLine(said, icon=icon)
    if conversation.last_author is Author.BOT:
        return RowLine(text, translate("list", "Bot:"), icon=icon)
    if conversation.last_author is Author.AGENT:
        return RowLine(text, translate("list", "You:"), icon=icon)
    return RowLine(text, icon=icon)


def waited(conversation: Conversation, now: datetime) -> float:
    """How long the customer has waited, in seconds."""
    return max(0.0, (now - (conversation.waiting_since or conversation.last_at)).total_seconds())


def stamp(conversation: Conversation, now: datetime, patience: Patience = PATIENCE) -> Stamp:
    """A running stopwatch for those who wait; the age for the bot's; the time for all others."""
    if conversation.state is State.WAITING:
        seconds = waited(conversation, now)
        if seconds >= patience.red:
            return Stamp(stopwatch(seconds), "bad", strong=True)
        if seconds >= patience.amber:
            return Stamp(stopwatch(seconds), "warn", strong=True)
        return Stamp(stopwatch(seconds), "text_2")
    if conversation.snoozed_until is not None:
        return Stamp(
            translate("list", "until %1").replace("%1", moment_short(conversation.snoozed_until, now)), "accent"
        )
    if conversation.is_declined and conversation.declined_at is not None:
        return Stamp(age_short(conversation.declined_at, now))
    if conversation.state is State.BOT:
        return Stamp(age_short(conversation.last_at, now))
    return Stamp(moment_short(conversation.last_at, now))


def section_title(shelf: Shelf) -> str:
    """The section's name."""
    return {
        Shelf.WAITING: translate("list", "Waiting"),
        Shelf.MINE: translate("list", "Mine"),
        Shelf.SNOOZED: translate("list", "Snoozed"),
        Shelf.DECLINED: translate("list", "Declined"),
        Shelf.BOT: translate("list", "With the bot"),
        Shelf.CLOSED: translate("list", "Closed"),
    }[shelf]


def describe_header(shelf: Shelf, total: int, *, collapsed: bool) -> str:
    """The header in words."""
    text = translate("list", "%1, %n", None, total).replace("%1", section_title(shelf))
    return translate("list", "%1, collapsed").replace("%1", text) if collapsed else text


def more_text(left: int) -> str:
    """The row after the last loaded one."""
    return translate("list", "%n more", None, left)


def describe_row(conversation: Conversation, now: datetime) -> str:
    """Everything the row shows, in words."""
    parts = [plain_line(conversation.title)]
    if conversation.key.version != "LIVE":
        parts.append(translate("list", "test version %1").replace("%1", plain_line(conversation.key.version, 20)))
    if conversation.channel:
        parts.append(channel_name(conversation.channel))
    if conversation.state is State.WAITING:
        parts.append(translate("list", "waiting for %1").replace("%1", stopwatch(waited(conversation, now))))
    else:
        parts.append(translate("list", "last message %1").replace("%1", clock_time(conversation.last_at)))
    if conversation.snoozed_until is not None:
        until = moment_short(conversation.snoozed_until, now)
        parts.append(translate("list", "snoozed until %1").replace("%1", until))
    if conversation.tags:
        parts.append(", ".join(plain_line(tag) for tag in conversation.tags))
    if conversation.unseen:
        parts.append(translate("list", "%n unread", None, conversation.unseen))
    line = second_line(conversation)
    parts.append(f"{line.prefix} {line.text}".strip())
    return ", ".join(part for part in parts if part)
