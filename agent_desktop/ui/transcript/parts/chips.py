"""Quick replies, as the customer saw them: side by side, with their small pictures, and the pressed one marked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from agent_desktop.protocol import QuickReply
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.transcript.links import drawable_name, is_fetchable
from agent_desktop.ui.transcript.parts.base import Look, Part, box, flow
from agent_desktop.ui.transcript.parts.controls import ICON_SIZE, SHOWN, SHOWN_MORE, line, with_more
from agent_desktop.ui.transcript.parts.pictures import draw_picture
from agent_desktop.ui.transcript.parts.text import elided
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets import icons

AROUND = 8.0
"""What is above and below the words of a chip together."""
PICTURE = 17.0


class Chip(Part):
    """A quick reply, in a round frame."""

    __slots__ = ("_album", "_picture", "_pressed", "_style", "_text")

    def __init__(self, reply: QuickReply, style: Style, width: float, *, pressed: bool) -> None:
        self._picture = picture_of(reply, style.album)
        self._album = style.album
        mark = (ICON_SIZE + 4.0 if pressed else 0.0) + (PICTURE + 4.0 if self._picture else 0.0)
        words = drawable_name(reply.title) or "…"
        self._text = elided(words, style.chip, width - 24 - mark)
        super().__init__(style.chip.width(self._text) + 24 + mark, style.chip.line + AROUND, tight=self._text != words)
        self._style = style
        self._pressed = pressed

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        style = self._style
        ink = style.color("accent" if self._pressed else "text")
        border = style.color("accent" if self._pressed else "line")
        box(painter, QRectF(x, y, self.width, self.height), self.height / 2, style.color("surface"), border)
        left = x + 12
        if self._picture:
            left -= 6
            self._paint_picture(painter, QRectF(left, y + (self.height - PICTURE) / 2, PICTURE, PICTURE), look)
            left += PICTURE + 6
        if self._pressed:
            tick = icons.pixmap("check", ink, ICON_SIZE, look.ratio)
            painter.drawPixmap(QPointF(left - 2, y + (self.height - ICON_SIZE) / 2), tick)
            left += ICON_SIZE + 2
        line(painter, self._text, style.chip, ink, left, y, self.height)

    def _paint_picture(self, painter: QPainter, room: QRectF, look: Look) -> None:
        """The picture, once it is there; nothing in its room says that it is not, for the words say it all."""
        thumbnail = self._album.thumbnail(self._picture) if self._album is not None else None
        if thumbnail is not None and thumbnail.image is not None:
            draw_picture(painter, room, thumbnail.image, thumbnail, look.ratio)
        else:
            box(painter, room, PICTURE / 2, self._style.color("surface_2"), None)


def chips(replies: Sequence[QuickReply], style: Style, width: float, pressed: Collection[str], level: int) -> Part:
    """Quick replies, side by side."""
    shown = _shown(replies, pressed, level)
    parts: list[Part] = [Chip(reply, style, width, pressed=reply.title.strip() in pressed) for reply in shown]
    return with_more(flow(parts, width, 6), len(replies) - len(shown), "chips", style, width)


def picture_of(reply: QuickReply, album: Album | None) -> str:
    """The picture of a quick reply where it may be fetched; a chip is too small to ask for it."""
    url = reply.image_url or ""
    return url if url and album is not None and is_fetchable(url) and album.allows(url) else ""


def _shown(replies: Sequence[QuickReply], pressed: Collection[str], level: int) -> Sequence[QuickReply]:
    """The first ones, and of those left out the pressed ones."""
    limit = SHOWN if level == 0 else SHOWN_MORE * level
    if len(replies) <= limit:
        return replies
    late = [reply for reply in replies[limit:] if reply.title.strip() in pressed][:SHOWN] if pressed else []
    return [*replies[:limit], *late]
