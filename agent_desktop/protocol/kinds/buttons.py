"""Text with buttons."""

from collections.abc import Iterable
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import text_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, Shape
from agent_desktop.protocol.kinds.pieces import (
    Button,
    button_line,
    button_titles,
    buttons_of,
    joined,
    same,
    same_buttons,
    text_lines,
)
from agent_desktop.protocol.kinds.text import Text


class Buttons(Content, frozen=True):
    """Text with buttons."""

    text: str
    buttons: tuple[Button, ...]

    names = (KindName("buttons", QT_TRANSLATE_NOOP("kinds", "Buttons"), "list"),)
    examples = (
        {
            "attachment": {
                "type": "template",
                "payload": {
                    "template_type": "button",
                    "text": "What do you want to do?",
                    "buttons": [{"type": "web_url", "title": "Docs", "url": "https://docs.example"}],
                },
            }
        },
    )

    @classmethod
    def from_shape(cls, shape: Shape) -> Content | None:
        """Read the template; one without buttons is its text."""
        if shape.attachment is None:
            # Not documented, but the bot builder lets any shape through. Earlier versions read the text alone.
            plain = buttons_of(shape.message.get("buttons"))
            return cls(shape.text, plain, formerly=Text(shape.text)) if plain and shape.text is not None else None
        if shape.template != "button":
            return None
        buttons = buttons_of(shape.payload.get("buttons"))
        text = _both(shape.text or "", text_of(shape.payload.get("text")) or "")
        if buttons:
            return cls(text, buttons)
        return Text(text) if text else None

    def plain_text(self) -> str:
        return joined([self.text, *self.options()])

    def options(self) -> Iterable[str]:
        return button_titles(self.buttons)

    def essence(self) -> Any:
        return "buttons", same(self.text), same_buttons(self.buttons)

    def lines(self) -> list[ExportLine]:
        return [*text_lines(self.text), *map(button_line, self.buttons)]


def _both(first: str, second: str) -> str:
    if not first or first == second:
        return second
    return f"{first}\n{second}" if second else first
