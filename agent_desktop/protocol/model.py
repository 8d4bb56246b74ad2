"""The values of Chatlayer's wire format: conversations' keys, events and reply templates. Contents are in ``kinds/``.

Everything here is immutable and knows nothing of how it came in or will go out. Where the format is known from is
written in this package's README; what is not understood is kept whole in ``raw`` and in ``Unknown``.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from agent_desktop.protocol.kinds.content import Content
from agent_desktop.protocol.value import Value

Json = Mapping[str, Any]


class ConversationKey(Value, frozen=True, order=True):
    """What identifies a conversation on the platform: the bot, its ``DRAFT`` or ``LIVE`` version, and the session."""

    bot_id: str
    version: str
    session_id: str


class Sender(Value, frozen=True):
    """The customer as a message describes them. Channels differ in what they send; ``raw`` holds all of it."""

    id: str | None = None
    firstname: str | None = None
    lastname: str | None = None
    language: str | None = None
    is_emulator: bool = False
    raw: dict[str, Any] = {}

    @property
    def name(self) -> str:
        """First and last name as one string; empty when neither is known."""
        return " ".join(part for part in (self.firstname, self.lastname) if part)


class Item(Value, frozen=True):
    """One message of an event or a transcript.

    ``actor`` is ``user``, ``bot`` or whatever was sent. ``sent_at`` is in UTC and ``None`` where the item itself has no
    (readable) time; ``id`` is ``None`` inside transcripts and for bot messages. ``raw`` is the item as it came.
    """

    actor: str
    content: Content
    sent_at: datetime | None = None
    id: str | None = None
    sender: Sender | None = None
    channel: str | None = None
    raw: dict[str, Any] = {}


class MessagesEvent(Value, frozen=True):
    """New messages of any conversation of the bot. ``sent_at`` is the request's own time in UTC, if it has one."""

    key: ConversationKey
    items: tuple[Item, ...]
    channel: str | None = None
    sent_at: datetime | None = None


class OffloadEvent(Value, frozen=True):
    """The bot asks for a person: all messages so far, and the variables its builder chose to send along."""

    key: ConversationKey
    transcript: tuple[Item, ...]
    payload: dict[str, Any] = {}
    channel: str | None = None
    sent_at: datetime | None = None


class UnknownEvent(Value, frozen=True):
    """A well-formed request of a kind this program does not know; to be set aside."""

    key: ConversationKey
    name: str


Event = MessagesEvent | OffloadEvent | UnknownEvent


# --- replies ---------------------------------------------------------------------------------------------------------


class PostbackPayload(Value, frozen=True):
    """What a pressed reply button does: the dialog state it leads to and session data it sets (key, value)."""

    next_dialogstate_id: str
    session_data: tuple[tuple[str, str], ...] = ()


class UrlButton(Value, frozen=True):
    title: str
    url: str


class PhoneButton(Value, frozen=True):
    title: str
    phone_number: str


class PostbackButton(Value, frozen=True):
    title: str
    payload: PostbackPayload


ReplyButton = UrlButton | PhoneButton | PostbackButton


class ReplyChip(Value, frozen=True):
    """A quick reply that an agent offers."""

    title: str
    payload: PostbackPayload
    image_url: str | None = None


class ReplyCard(Value, frozen=True):
    """A card of a carousel; of a list, where at most the first button counts."""

    title: str
    subtitle: str | None = None
    image_url: str | None = None
    buttons: tuple[ReplyButton, ...] = ()


class TextTemplate(Value, frozen=True):
    text: str


class ButtonTemplate(Value, frozen=True):
    text: str
    buttons: tuple[ReplyButton, ...]


class QuickReplyTemplate(Value, frozen=True):
    text: str
    replies: tuple[ReplyChip, ...]


class AttachmentTemplate(Value, frozen=True):
    """``type`` is ``image``, ``video``, ``audio`` or ``file``."""

    url: str
    type: str = "image"


class CarouselTemplate(Value, frozen=True):
    cards: tuple[ReplyCard, ...]


class ListTemplate(Value, frozen=True):
    cards: tuple[ReplyCard, ...]
    button: ReplyButton | None = None


Template = TextTemplate | ButtonTemplate | QuickReplyTemplate | AttachmentTemplate | CarouselTemplate | ListTemplate


class ProtocolError(ValueError):
    """A request that cannot be read. ``str()`` is a sentence that says what is wrong, without any message text."""
