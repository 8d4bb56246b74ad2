"""The protocol of an export format, and the list of all formats."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from agent_desktop.export.html import HtmlFormat
from agent_desktop.export.json_format import JsonFormat
from agent_desktop.export.text import TextFormat
from agent_desktop.inbox.model import Conversation, Message


class Format(Protocol):
    """Turns conversations into text, one after the other and in pieces, so that a large store needs little memory."""

    def begin(self) -> str: ...

    def head(self, conversation: Conversation) -> str:
        """Return the text above a conversation's messages."""
        ...

    def page(self, messages: Sequence[Message]) -> str:
        """The next messages of this conversation, oldest first."""
        ...

    def foot(self) -> str:
        """Return the text below a conversation's messages."""
        ...

    def end(self) -> str: ...


FORMATS: Mapping[str, Callable[[], Format]] = {"json": JsonFormat, "html": HtmlFormat, "text": TextFormat}
