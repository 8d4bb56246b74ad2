"""The values of Chatlayer's wire format: conversations' keys, message contents, events and reply templates.

Everything here is immutable and knows nothing of how it came in or will go out. Where the format is known from is
written in this package's README; what is not understood is kept whole in ``raw`` and in :class:`Unknown`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

Json = Mapping[str, Any]


class Value(msgspec.Struct, frozen=True):
    """Base of all values of the protocol: immutable, compared by content."""


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


# --- contents of incoming messages -----------------------------------------------------------------------------------


class Intro(Value, frozen=True):
    """The customer opened the conversation; there is no text."""


class Text(Value, frozen=True):
    """Plain text, of the customer or the bot."""

    text: str


class Postback(Value, frozen=True):
    """The customer pressed a button or a quick reply with this title. ``target`` is the next dialog state, if said."""

    title: str
    target: str | None = None


class Files(Value, frozen=True):
    """Files that the customer uploaded. ``status`` is the platform's word for the upload, such as ``SUCCEEDED``."""

    urls: tuple[str, ...]
    status: str | None = None


class Location(Value, frozen=True):
    """A place, in degrees."""

    lat: float
    long: float


class Button(Value, frozen=True):
    """A button under a bot message. ``type`` is ``web_url``, ``postback``, ``phone_number``, ``element_share`` or
    whatever else arrives; ``url`` and ``payload`` are filled as that type has them."""

    type: str
    title: str
    url: str | None = None
    payload: str | None = None


class QuickReply(Value, frozen=True):
    """A chip that the customer can press once."""

    title: str
    payload: str | None = None
    image_url: str | None = None


class Card(Value, frozen=True):
    """An element of a carousel or a list."""

    title: str
    subtitle: str | None = None
    image_url: str | None = None
    url: str | None = None
    buttons: tuple[Button, ...] = ()


class QuickReplies(Value, frozen=True):
    """Text with chips."""

    text: str
    replies: tuple[QuickReply, ...]


class Buttons(Value, frozen=True):
    """Text with buttons."""

    text: str
    buttons: tuple[Button, ...]


class Carousel(Value, frozen=True):
    """Cards side by side. ``text`` is what the message said beside them, mostly nothing."""

    cards: tuple[Card, ...]
    text: str = ""


class CardList(Value, frozen=True):
    """Cards one below the other, with buttons for the whole list. ``text`` is what the message said beside them."""

    cards: tuple[Card, ...]
    buttons: tuple[Button, ...] = ()
    text: str = ""


class Media(Value, frozen=True):
    """A picture, video, sound or file at a URL. ``type`` is ``image``, ``video``, ``audio``, ``file`` or another;
    ``text`` is the caption, where the message has one."""

    type: str
    url: str
    text: str = ""


class Unknown(Value, frozen=True):
    """A message of a kind this program does not know, or too broken to be of a known one.

    ``label`` is the platform's word for the kind, or empty; ``raw`` is the whole message (the whole item where it has
    no message; ``{"value": …}`` where the item is not even an object).
    """

    label: str
    raw: dict[str, Any]


Content = Intro | Text | Postback | Files | Location | QuickReplies | Buttons | Carousel | CardList | Media | Unknown


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
