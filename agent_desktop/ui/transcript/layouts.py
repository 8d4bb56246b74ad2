"""How a row of the transcript is laid out, and the store of finished layouts."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from agent_desktop.inbox.model import Author
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.theme import Radius
from agent_desktop.ui.transcript.builder import bubble_part, note_part
from agent_desktop.ui.transcript.entry import Entry
from agent_desktop.ui.transcript.parts.base import Area, Look, Part, box, focus_ring
from agent_desktop.ui.transcript.parts.controls import line
from agent_desktop.ui.transcript.parts.text import TextPart
from agent_desktop.ui.transcript.style import MARGIN, PADDING_X, PADDING_Y, Style

GAP_IN_GROUP = 4.0
GAP = 10.0
DAY_AROUND = 9.0
"""What is above and below the words of a day together."""
LINE_GAP = 12.0
LINE_SIDES = 64.0
FILLS = {Author.USER: "customer", Author.BOT: "bot", Author.AGENT: "accent_soft", Author.OTHER: "customer"}
KEPT = 1200
NO_BREAK = "\u00a0"

Expanded = Mapping[str, int]


class RowLayout:
    """A laid out row: the day above it, and a bubble, a note or a line."""

    def __init__(self, entry: Entry, style: Style, width: float, expanded: Expanded) -> None:
        self.entry = entry
        self.revision = entry.revision
        self._style = style
        self._width = width
        self._day_height = style.caption.line + DAY_AROUND
        day = GAP + self._day_height if entry.starts_day else 0.0
        self._top = day + (GAP if entry.starts_group else GAP_IN_GROUP)
        author = entry.message.author
        self.fill: QColor | None = None
        self._border: QColor | None = None
        self.part: Part
        if entry.is_line:
            said, dot, time = style.words.line(entry).rpartition(" · ")
            words = f"{said}{dot.replace(' ', NO_BREAK)}{time}"  # the time never stands alone in a line
            room = max(80.0, width - 2 * MARGIN - LINE_SIDES)
            self.part = TextPart(words, style.secondary, style.color("text_2"), room, lines=4, centered=True)
            self._pad_x, self._pad_y = 0.0, LINE_GAP - GAP_IN_GROUP
        elif author is Author.NOTE:
            self.fill, self._border = style.color("note"), style.color("note_line")
            self._pad_x, self._pad_y = PADDING_X, PADDING_Y
            self.part = note_part(entry, style, width - 2 * MARGIN - 2 * PADDING_X, expanded)
        else:
            self.fill = style.color(FILLS[author])
            self._pad_x, self._pad_y = PADDING_X, PADDING_Y
            self.part = bubble_part(entry, style, Style.bubble_width(width) - 2 * PADDING_X, expanded)
        self.height = int(self._top + self.part.height + 2 * self._pad_y + 0.999)

    def fits(self, width: float) -> bool:
        """Return True if the layout is also right for another width of the view."""
        if width == self._width:
            return True
        if self.part.tight:
            return False
        if self.fill is None or self._border is not None:
            return width > self._width
        return Style.bubble_width(width) - 2 * PADDING_X >= self.part.width

    def frame(self, width: float) -> QRectF:
        """The bubble in a row of this width, relative to the row."""
        height = self.part.height + 2 * self._pad_y
        if self.fill is None:
            return QRectF((width - self.part.width) / 2, self._top, self.part.width, height)
        if self._border is not None:
            return QRectF(MARGIN, self._top, width - MARGIN - self._style.right, height)
        wide = self.part.width + 2 * self._pad_x
        left = width - self._style.right - wide if self.entry.message.author is Author.AGENT else MARGIN
        return QRectF(left, self._top, wide, height)

    def areas(self, width: float) -> Iterator[Area]:
        """What can be clicked in a row of this width, relative to the row."""
        corner = self._corner(width)
        for rect, hit in self.part.areas():
            yield Area(rect.translated(corner), hit)

    def texts(self, width: float) -> Iterator[tuple[QRectF, TextPart]]:
        """The texts that can be selected, each with its place in the row."""
        corner = self._corner(width)
        for at, part in self.part.inner():
            if isinstance(part, TextPart) and part.selectable:
                yield QRectF(corner + at, corner + at + QPointF(part.width, part.height)), part

    def paint(self, painter: QPainter, width: float, look: Look, *, current: bool) -> None:
        """Draw the row at the painter's origin. ``current``: the keyboard is on it."""
        style = self._style
        frame = self.frame(width)
        if self.entry.starts_day:
            words = style.words.day(self.entry.message.sent_at)
            left = (width - style.caption.width(words)) / 2
            line(painter, words, style.caption, style.color("text_2"), left, GAP, self._day_height)
        if self.fill is not None:
            box(painter, frame, Radius.ROW if self._border else Radius.BUBBLE, self.fill, self._border)
        else:
            painter.setPen(QPen(style.color("line"), 1))
            middle = frame.top() + self._pad_y + style.secondary.line / 2
            middle = int(middle) + 0.5
            painter.drawLine(QPointF(MARGIN, middle), QPointF(max(MARGIN, frame.left() - 12), middle))
            right = width - style.right
            painter.drawLine(QPointF(min(right, frame.right() + 12), middle), QPointF(right, middle))
        corner = self._corner(width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.part.paint(painter, corner.x(), corner.y(), look)
        if current:
            grown = frame.adjusted(-3, -1, 3, 1) if self.fill is not None else frame.adjusted(-8, 2, 8, -2)
            focus_ring(painter, grown, Radius.BUBBLE + 2, style.color("accent"))

    def _corner(self, width: float) -> QPointF:
        frame = self.frame(width)
        return QPointF(frame.left() + self._pad_x, frame.top() + self._pad_y)


class Layouts:
    """Keeps the layouts of messages, for as long as nothing they depend on has changed."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._album: Album | None = None
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()
        self._expanded: dict[int, dict[str, int]] = {}

    def of(self, entry: Entry, width: float) -> RowLayout:
        """The layout of a row in a view of this width."""
        message_id = entry.message.id
        kept = self._kept.get(message_id)
        if kept is not None and kept.revision == entry.revision and kept.fits(width):
            return kept
        made = RowLayout(entry, self._style, width, self._expanded.get(message_id, {}))
        self._kept[message_id] = made
        self._kept.move_to_end(message_id)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def expand(self, message_id: int, what: str) -> None:
        """Show more of a message, or with ``-`` before the name its beginning only."""
        levels = self._expanded.setdefault(message_id, {})
        if what.startswith("-"):
            levels.pop(what[1:], None)
        else:
            levels[what] = levels.get(what, 0) + 1
        self._kept.pop(message_id, None)

    def restyle(self, style: Style) -> None:
        """Lay everything out anew, after the theme has changed."""
        style.album = self._album
        self._style = style
        self._kept.clear()

    def use_album(self, album: Album) -> None:
        """Draw pictures from here."""
        self._album = self._style.album = album
        self._kept.clear()

    def clear(self) -> None:
        """Forget everything, for another conversation."""
        self._kept.clear()
        self._expanded.clear()
