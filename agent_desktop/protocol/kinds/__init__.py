"""The kinds of messages, one a file, and the list of them.

A message that names its kind goes to the kind with that word in its ``message_types``. One that does not is offered to
the kinds in the order of the list, and the first that reads it has it.
"""

from agent_desktop.protocol.kinds.bot_event import BotEvent
from agent_desktop.protocol.kinds.buttons import Buttons
from agent_desktop.protocol.kinds.card_list import CardList
from agent_desktop.protocol.kinds.carousel import Carousel
from agent_desktop.protocol.kinds.contacts import Contacts
from agent_desktop.protocol.kinds.content import Content, KindName
from agent_desktop.protocol.kinds.files import Files
from agent_desktop.protocol.kinds.intro import Intro
from agent_desktop.protocol.kinds.location import Location
from agent_desktop.protocol.kinds.media import Media
from agent_desktop.protocol.kinds.order import Order
from agent_desktop.protocol.kinds.postback import Postback
from agent_desktop.protocol.kinds.quick_replies import QuickReplies
from agent_desktop.protocol.kinds.reaction import Reaction
from agent_desktop.protocol.kinds.sticker import Sticker
from agent_desktop.protocol.kinds.text import Text
from agent_desktop.protocol.kinds.unknown import Unknown

KINDS: tuple[type[Content], ...] = (
    QuickReplies,
    Buttons,
    Text,
    Carousel,
    CardList,
    Sticker,
    Media,
    Intro,
    Postback,
    Files,
    Location,
    Contacts,
    Order,
    Reaction,
    BotEvent,
    Unknown,
)

BY_MESSAGE_TYPE = {word: kind for kind in KINDS for word in kind.message_types}

EVENTS = frozenset(name.id for kind in KINDS if kind.is_event for name in kind.names)
"""The kinds that nobody said: they are lines across the transcript and count as no message."""

_NAMES = {name.id: name for kind in KINDS for name in kind.names}


def kind_named(id_: str) -> KindName | None:
    """Return the name with this id, as stored messages have it; ``None`` for one that no kind has."""
    return _NAMES.get(id_)


def label_of(id_: str) -> str:
    """Return the label of the kind with this name, for a message without words; empty where no kind has it."""
    name = kind_named(id_)
    return name.label if name is not None else ""
