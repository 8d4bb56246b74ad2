"""From the ``message`` of an item to its content. Nothing here raises: what cannot be read becomes ``Unknown``."""

from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds import BY_MESSAGE_TYPE, KINDS
from agent_desktop.protocol.kinds.content import Content, Message, Shape
from agent_desktop.protocol.kinds.pieces import quick_replies_of
from agent_desktop.protocol.kinds.unknown import Unknown


def parse_content(message: Message) -> Content:
    """What a message says: by its ``messageType`` if it has one, else by its shape, as bot messages have none."""
    word = word_of(message.get("messageType"))
    if word is None or word == "text":  # a text can have what bot messages have beside theirs
        return _by_shape(message, word or "")
    kind = BY_MESSAGE_TYPE.get(word)
    return (kind.from_message(message) if kind is not None else None) or Unknown(word, message)


def _by_shape(message: Message, label: str) -> Content:
    shape = Shape.of(message)
    # No content holds both, and dropping either would show the agent half of what the customer saw.
    if shape.attachment is None or not quick_replies_of(message.get("quick_replies")):
        for kind in KINDS:
            content = kind.from_shape(shape)
            if content is not None:
                return content
    return Unknown(label if shape.attachment is None else _attachment_label(shape), message)


def _attachment_label(shape: Shape) -> str:
    return word_of(shape.payload.get("template_type")) or shape.attachment_type or "attachment"
