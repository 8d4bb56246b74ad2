"""Buttons, as the customer saw them, with the pressed one marked."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from agent_desktop.protocol import Button
from agent_desktop.ui.text.addresses import is_safe, phone_address
from agent_desktop.ui.transcript.links import drawable_name, host
from agent_desktop.ui.transcript.parts.base import Area, Group, Hit, HitKind, Look, Part, box, column, focus_ring
from agent_desktop.ui.transcript.parts.text import action_part, elided
from agent_desktop.ui.transcript.style import Face, Style
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate

AROUND = 12.0
"""What is above and below the words of a button together."""
ICON_SIZE = 14
SHOWN = 24
"""How many controls are drawn before the rest is left to be asked for."""
SHOWN_MORE = 200


class ButtonRow(Part):
    """A button across the bubble: its title, what it leads to, and a mark when it was pressed."""

    __slots__ = ("_hit", "_icon", "_note", "_pressed", "_style", "_text")

    def __init__(self, button: Button, style: Style, width: float, *, pressed: bool) -> None:
        title = drawable_name(button.title)
        url = address(button)
        self._icon = ""
        note = ""
        if button.type == "phone_number":
            self._icon, note = "phone", drawable_name(button.payload or "")
        elif url or button.type == "web_url":
            self._icon = "external-link"
            unsafe = translate("Transcript", "unsafe address") if button.url else ""
            note = host(url) or unsafe
        elif button.type == "element_share":
            self._icon = "share-2"
        if pressed:
            self._icon = "check"
        words = title or note or translate("Transcript", "Button")
        self._hit = Hit(HitKind.LINK, words, url) if url else None
        left = 12 + (ICON_SIZE + 6 if self._icon else 0)
        # The end of a host says whose it is, and a long title must not push it out of sight.
        least = min(style.caption.width(note) + 12, (width - left) / 2) if url and note not in words else 0.0
        self._text = elided(words, style.medium, width - left - 12 - least)
        room = width - left - style.medium.width(self._text) - 24
        shown = note != words and (room > 40 or least > 0)
        self._note = elided(note, style.caption, room, Qt.TextElideMode.ElideLeft) if shown else ""
        super().__init__(width, style.medium.line + AROUND, tight=True)
        self._style = style
        self._pressed = pressed

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        hovered = self._hit is not None and self._hit is look.hover
        marked = self._pressed or hovered
        ink = style.color("accent" if self._pressed or self._hit is not None else "text")
        rect = QRectF(x, y, self.width, self.height)
        box(painter, rect, 6, style.color("surface"), style.color("accent" if marked else "line"))
        left = x + 12
        if self._icon:
            image = icons.pixmap(self._icon, ink, ICON_SIZE, look.ratio)
            painter.drawPixmap(QPointF(left, y + (self.height - ICON_SIZE) / 2), image)
            left += ICON_SIZE + 6
        line(painter, self._text, style.medium, ink, left, y, self.height)
        if self._note:
            right = x + self.width - 12 - style.caption.width(self._note)
            line(painter, self._note, style.caption, style.color("text_2"), right, y, self.height)
        if self._hit is not None and self._hit is look.focus:
            focus_ring(painter, rect.adjusted(-2, -2, 2, 2), 8, style.color("accent"))

    def areas(self) -> Iterator[Area]:
        if self._hit is not None:
            yield Area(QRectF(0, 0, self.width, self.height), self._hit)


def button_rows(buttons: Sequence[Button], style: Style, width: float, pressed: Collection[str], level: int) -> Part:
    """Buttons, one below the other. All as wide as ``width``."""
    limit = SHOWN if level == 0 else SHOWN_MORE * level
    shown = buttons[:limit]
    rows = [ButtonRow(button, style, width, pressed=button.title.strip() in pressed) for button in shown]
    return with_more(column(rows, 4), len(buttons) - len(shown), "buttons", style, width)


def buttons_width(buttons: Sequence[Button], style: Style, width: float) -> float:
    """How wide buttons want to be, at most ``width``."""
    wanted = 0.0
    for button in buttons[:SHOWN]:
        note = host(address(button)) if address(button) else ""
        wanted = max(wanted, style.medium.width(drawable_name(button.title)[:200]) + style.caption.width(note) + 70)
    return min(width, max(200.0, wanted))


def address(button: Button) -> str:
    """Return the address that a button opens; empty if it opens nothing or may not."""
    if button.type == "phone_number":
        return phone_address(button.payload or "")
    url = button.url or ""
    return url if is_safe(url) else ""


def line(painter: QPainter, text: str, face: Face, ink: QColor, x: float, y: float, height: float) -> None:
    """One line of text, centred in a height."""
    painter.setFont(face.font)
    painter.setPen(ink)
    painter.drawText(QPointF(x, y + (height - face.metrics.height()) / 2 + face.metrics.ascent()), text)


def with_more(group: Group, hidden: int, key: str, style: Style, width: float) -> Part:
    """The controls that are shown, and below them the offer to show the ``hidden`` ones."""
    if hidden <= 0:
        return group
    words = translate("Transcript", "Show %n more", None, hidden)
    return column([group, action_part(Hit(HitKind.EXPAND, words, key), words, style, width)], 6)
