"""Text with chips."""

from collections.abc import Iterable
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, QuickReply, Shape
from agent_desktop.protocol.kinds.pieces import joined, quick_replies_of, same, text_lines


class QuickReplies(Content, frozen=True):
    """Text with chips."""

    text: str
    replies: tuple[QuickReply, ...]

    names = (KindName("quick_replies", QT_TRANSLATE_NOOP("kinds", "Quick replies"), "list"),)
    examples = (
        {"text": "Choose", "quick_replies": [{"content_type": "text", "title": "Invoice", "payload": "menu.invoice"}]},
    )

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        found = shape.message.get("quick_replies")
        replies = quick_replies_of(found) if found and shape.attachment is None else ()
        return cls(shape.text or "", replies) if replies else None

    def plain_text(self) -> str:
        return joined([self.text, *self.options()])

    def options(self) -> Iterable[str]:
        return [reply.title for reply in self.replies]

    def essence(self) -> Any:
        return "quick_replies", same(self.text), [same(title) for title in self.options()]

    def lines(self) -> list[ExportLine]:
        return [*text_lines(self.text), *(reply.line() for reply in self.replies)]
