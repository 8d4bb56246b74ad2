"""The last line of a bubble: its time, how far a reply has come, and what can be done about it."""

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QPainter

from agent_desktop.inbox.model import Author, Delivery
from agent_desktop.ui.transcript.entry import Entry
from agent_desktop.ui.transcript.parts.base import Hit, HitKind, Look, Part, column, flow
from agent_desktop.ui.transcript.parts.controls import line
from agent_desktop.ui.transcript.parts.text import TextPart, action_part
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate

TICK = 13
GAP = 6.0
MARKS = {
    Delivery.QUEUED: "clock",
    Delivery.SENDING: "loader-circle",
    Delivery.SENT: "check",
    Delivery.DELIVERED: "check-check",
}


class Stamp(Part):
    """One line of small words with a mark behind them."""

    __slots__ = ("_color", "_icon", "_style", "_text")

    def __init__(self, text: str, icon: str, style: Style, color: QColor) -> None:
        width = style.caption.width(text) + (TICK + 4 if icon else 0)
        super().__init__(width, style.caption.line)
        self._text = text
        self._icon = icon
        self._style = style
        self._color = color

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        line(painter, self._text, self._style.caption, self._color, x, y, self.height)
        if self._icon:
            image = icons.pixmap(self._icon, self._color, TICK, look.ratio)
            painter.drawPixmap(QPointF(x + self.width - TICK, y + (self.height - TICK) / 2), image)


def footer(entry: Entry, style: Style, width: float) -> Part:
    """The line for a message; several lines where a reason is long. That of a reply stands at the right."""
    part = _footer(entry, style, width)
    part.trailing = entry.message.author is Author.AGENT
    return part


def _footer(entry: Entry, style: Style, width: float) -> Part:
    message = entry.message
    caption = style.color("text_2")
    time = style.words.time(message.sent_at)
    if message.delivery is None:
        known = style.words.time_of(message)
        return Stamp(time, "", style, caption) if known == time else TextPart(known, style.caption, caption, width)
    said = style.words.delivery(entry)
    if message.delivery in (Delivery.FAILED, Delivery.UNCONFIRMED):
        color = style.color("bad" if message.delivery is Delivery.FAILED else "warn")
        reason = TextPart(said, style.caption, color, width, lines=6)
        deeds = flow([action_part(hit, hit.label, style, width) for hit in actions(entry)], width, GAP + 1)
        if reason.width + GAP + 1 + deeds.width <= width:
            return flow([reason, deeds], width, GAP + 1)
        reason.trailing = deeds.trailing = True
        below = column([reason, deeds], 2)
        below.tight = True
        return below
    if message.delivery in (Delivery.QUEUED, Delivery.SENDING) and (message.error or entry.behind):
        return TextPart(f"{time} · {said}", style.caption, style.color("warn"), width, lines=6)
    return Stamp(f"{time} · {said}", MARKS.get(message.delivery, ""), style, caption)


def actions(entry: Entry) -> list[Hit]:
    """What the agent can do about a reply that did not go out."""
    value = str(entry.message.id)
    if entry.message.delivery is Delivery.FAILED:
        return [
            Hit(HitKind.RETRY, translate("Transcript", "Retry"), value),
            Hit(HitKind.EDIT, translate("Transcript", "Edit"), value),
            Hit(HitKind.DELETE, translate("Transcript", "Delete"), value),
        ]
    if entry.message.delivery is Delivery.UNCONFIRMED:
        return [
            Hit(HitKind.RETRY, translate("Transcript", "Send again"), value),
            Hit(HitKind.ARRIVED, translate("Transcript", "Mark as delivered"), value),
            Hit(HitKind.DELETE, translate("Transcript", "Delete"), value),
        ]
    return []
