"""What a message says, in lines that a person reads: for the exports as text and as HTML."""

from datetime import UTC, datetime

from agent_desktop.base.i18n import translate
from agent_desktop.base.safe_text import on_one_line
from agent_desktop.export.json_format import actor_of
from agent_desktop.inbox.model import Author, Conversation, Delivery, Message, State, TimeSource
from agent_desktop.protocol import (
    ExportLine,
    ProtocolError,
    echo_contents,
    parse_item,
    template_from_v1,
    unreadable_time,
)


def lines_of(message: Message) -> list[ExportLine]:
    """All that a message shows."""
    if message.author is Author.SYSTEM:
        return [ExportLine(event(message))]
    if message.author is Author.NOTE:
        return [ExportLine(message.text)]
    if message.author is Author.AGENT:
        try:
            contents = echo_contents(template_from_v1(message.raw))
        except ProtocolError:
            return [ExportLine(message.text)]
        return [line for content in contents for line in content.all_lines()]
    return parse_item(message.raw).content.all_lines()


def event(message: Message) -> str:
    """What a line of the program says."""
    words = {
        "handed_over": translate("export", "handed over by the bot"),
        "taken": translate("export", "taken by the agent"),
        "closed": translate("export", "closed"),
        "reopened": translate("export", "reopened"),
        "declined": translate("export", "handover declined"),
        "paused": translate("export", "the bot was paused"),
        "pause_failed": translate("export", "the bot could not be paused"),
        "resume_failed": translate("export", "the bot could not continue"),
        "gap": translate("export", "messages may be missing here"),
        "snoozed": translate("export", "snoozed by the agent"),
        "returned": translate("export", "snooze ended"),
    }
    return words.get(message.kind, message.kind)


def delivery(message: Message) -> str:
    """How a reply stands that has not surely arrived; empty for all others."""
    words = {
        Delivery.QUEUED: translate("export", "not sent yet"),
        Delivery.SENDING: translate("export", "being sent"),
        Delivery.FAILED: translate("export", "not sent"),
        Delivery.UNCONFIRMED: translate("export", "possibly sent"),
    }
    return words.get(message.delivery, "") if message.delivery is not None else ""


def time_of(message: Message) -> str:
    """The time of a message, and the one that it gives itself if nobody can read that."""
    shown = moment(message.sent_at)
    ours = message.author in (Author.AGENT, Author.NOTE, Author.SYSTEM) or message.time_source is TimeSource.ITEM
    given = None if ours else unreadable_time(message.raw)
    if given is None:
        return shown
    words = translate("export", "estimated; the message gives its time as “%1”, which cannot be read")
    return f"{shown} ({words.replace('%1', on_one_line(given))})"


def state(conversation: Conversation) -> str:
    """Where a conversation stands."""
    words = {
        State.BOT: translate("export", "with the bot"),
        State.WAITING: translate("export", "waiting"),
        State.ACTIVE: translate("export", "with the agent"),
        State.CLOSED: translate("export", "closed"),
    }
    return words[conversation.state]


def author_of(message: Message, conversation: Conversation) -> str:
    """Who wrote it, in words: first what they are, since somebody can be called as the agent is."""
    names = {
        Author.USER: translate("export", "Customer: %1").replace("%1", conversation.title),
        Author.BOT: translate("export", "Bot"),
        Author.AGENT: translate("export", "Agent"),
        Author.NOTE: translate("export", "Note"),
    }
    return names.get(message.author) or translate("export", "Other sender: %1").replace("%1", actor_of(message))


def moment(when: datetime) -> str:
    """A time as the exports show it: UTC, since who reads it may be anywhere."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
