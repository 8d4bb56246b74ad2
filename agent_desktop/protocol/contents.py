"""From the ``message`` of an item to its content. Nothing here raises: what cannot be read becomes ``Unknown``."""

from msgspec.structs import replace

from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds import BY_MESSAGE_TYPE, KINDS
from agent_desktop.protocol.kinds.content import Content, Message, Shape
from agent_desktop.protocol.kinds.pieces import quick_replies_of
from agent_desktop.protocol.kinds.quick_replies import QuickReplies
from agent_desktop.protocol.kinds.text import Text
from agent_desktop.protocol.kinds.unknown import Unknown
from agent_desktop.protocol.remainder import extras_of

_OF_A_TEXT = frozenset({"text", "messageType", "id", "timestamp", "channelType", "sender"})
"""The fields of a usual text. Most messages are one, and have nothing else to look for."""


def parse_content(message: Message) -> Content:
    """Read what a message says: by its ``messageType`` if it has one, else by its shape, as bot messages have none."""
    word = word_of(message.get("messageType"))
    if word is None or word == "text":  # a text can have what bot messages have beside theirs
        content = _by_shape(message, word or "")
    else:
        kind = BY_MESSAGE_TYPE.get(word)
        content = (kind.from_message(message) if kind is not None else None) or Unknown(word, message)
    if isinstance(content, Unknown):
        return content
    if type(content) is Text and content.formerly is None and message.keys() <= _OF_A_TEXT:
        return content
    lines = content.all_lines()
    shown = [content.all_text(), *(line.text for line in lines), *(line.url for line in lines if line.url)]
    shown += content.inside_lines()
    extras = extras_of(message, "\n".join(shown))
    return replace(content, extras=extras) if extras else content


def _by_shape(message: Message, label: str) -> Content:
    shape = Shape.of(message)
    for kind in KINDS:
        content = kind.from_shape(shape)
        if content is not None:
            return _with_chips(content, shape)
    return Unknown(label if shape.attachment is None else _attachment_label(shape), message)


def _with_chips(content: Content, shape: Shape) -> Content:
    """The content with the quick replies beside an attachment. Earlier versions did not know such a message."""
    chips = quick_replies_of(shape.message.get("quick_replies"))
    if not chips or shape.attachment is None or isinstance(content, QuickReplies):
        return content
    return replace(content, chips=chips, formerly=Unknown(_attachment_label(shape), shape.message))


def _attachment_label(shape: Shape) -> str:
    return word_of(shape.payload.get("template_type")) or shape.attachment_type or "attachment"
