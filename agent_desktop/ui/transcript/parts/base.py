"""The smallest pieces of a drawn message: what a part is, what can be clicked, and how parts stand together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from agent_desktop.inbox.search_terms import Query
from agent_desktop.ui.theme import ICON
from agent_desktop.ui.widgets import icons


class HitKind(StrEnum):
    """What a click, or Enter, does at a place."""

    LINK = "link"
    RETRY = "retry"
    ARRIVED = "arrived"
    EDIT = "edit"
    DELETE = "delete"
    EXPAND = "expand"
    SHOW = "show"
    ALWAYS = "always"
    AGAIN = "again"
    VIEW = "view"
    SAVE = "save"


@dataclass(frozen=True, eq=False, slots=True)
class Hit:
    """Something that can be clicked. ``label`` names it in menus and to screen readers; ``value`` is the address of a
    link, a picture or a file, or what is to be expanded."""

    kind: HitKind
    label: str
    value: str = ""

    def means(self, other: "Hit | None") -> bool:
        """Return True if both do the same: a row that was laid out anew has other hits for the same things."""
        return other is not None and (self.kind, self.label, self.value) == (other.kind, other.label, other.value)


class Area(NamedTuple):
    """Where a hit is. One hit can have several areas, such as a link over two lines."""

    rect: QRectF
    hit: Hit


class Look(NamedTuple):
    """What a paint depends on beside the layout: the hits under the mouse and under the keyboard's focus, the screen's
    ratio, the part of the row that needs painting, and the words that are marked."""

    hover: Hit | None
    focus: Hit | None
    ratio: float
    clip: QRectF
    marks: Query | None = None
    mark_color: QColor | None = None


class Part:
    """A laid out piece. ``tight`` says that a wider bubble would have laid it out otherwise; ``trailing`` that it
    belongs to the right side of its column, such as text that reads from the right."""

    __slots__ = ("height", "tight", "trailing", "width")

    def __init__(self, width: float, height: float, *, tight: bool = False) -> None:
        self.width = width
        self.height = height
        self.tight = tight
        self.trailing = False

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        """Draw with the upper left corner at (x, y)."""

    def areas(self) -> Iterator[Area]:
        """What can be clicked, in reading order, relative to the part's corner."""
        return iter(())

    def inner(self) -> Iterator[tuple[QPointF, "Part"]]:
        """This part and those in it, each with its corner relative to this one's."""
        yield QPointF(0, 0), self


class Placed(NamedTuple):
    part: Part
    x: float
    y: float


class Group(Part):
    """Parts at fixed places."""

    __slots__ = ("children",)

    def __init__(self, children: Sequence[Placed], width: float, height: float, *, tight: bool = False) -> None:
        super().__init__(width, height, tight=tight or any(child.part.tight for child in children))
        self.children = tuple(children)

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        top, bottom = look.clip.top() - y, look.clip.bottom() - y
        for part, dx, dy in self.children:
            if dy + part.height >= top and dy <= bottom:
                part.paint(painter, x + dx, y + dy, look)

    def areas(self) -> Iterator[Area]:
        for part, dx, dy in self.children:
            for rect, hit in part.areas():
                yield Area(rect.translated(dx, dy), hit)

    def inner(self) -> Iterator[tuple[QPointF, Part]]:
        yield QPointF(0, 0), self
        for part, dx, dy in self.children:
            for corner, deeper in part.inner():
                yield corner + QPointF(dx, dy), deeper


class Frame(Group):
    """One part in a box with a rounded border."""

    __slots__ = ("border", "fill", "radius")

    def __init__(
        self,
        part: Part,
        *,
        padding: tuple[float, float],
        fill: QColor | None,
        border: QColor | None,
        radius: float,
        width: float | None = None,
        height: float | None = None,
    ) -> None:
        pad_x, pad_y = padding
        full_width = part.width + 2 * pad_x if width is None else width
        full_height = part.height + 2 * pad_y if height is None else height
        super().__init__([Placed(part, pad_x, (full_height - part.height) / 2)], full_width, full_height)
        self.fill = fill
        self.border = border
        self.radius = radius

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        box(painter, QRectF(x, y, self.width, self.height), self.radius, self.fill, self.border)
        super().paint(painter, x, y, look)


class IconPart(Part):
    """An icon of 16 pixels."""

    __slots__ = ("_color", "_name")

    def __init__(self, name: str, color: QColor) -> None:
        super().__init__(ICON, ICON)
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, x: float, y: float, look: Look) -> None:
        painter.drawPixmap(QPointF(x, y), icons.pixmap(self._name, self._color, ICON, look.ratio))


def column(parts: Sequence[Part], spacing: float, *, width: float | None = None) -> Group:
    """Parts one below the other."""
    full = max((part.width for part in parts), default=0) if width is None else width
    placed: list[Placed] = []
    y = 0.0
    for part in parts:
        if placed:
            y += spacing
        placed.append(Placed(part, full - part.width if part.trailing else 0, y))
        y += part.height
    group = Group(placed, full, y)
    group.trailing = bool(parts) and all(part.trailing for part in parts)
    return group


def flow(parts: Sequence[Part], width: float, gap: float) -> Group:
    """Parts side by side, going on in the next line where the width ends."""
    placed: list[Placed] = []
    x = y = line = used = 0.0
    wrapped = False
    for part in parts:
        if x and x + part.width > width:
            wrapped = True
            x, y, line = 0.0, y + line + gap, 0.0
        placed.append(Placed(part, x, y))
        used = max(used, x + part.width)
        line = max(line, part.height)
        x += part.width + gap
    return Group(placed, used, y + line, tight=wrapped)


def box(painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, border: QColor | None) -> None:
    """A filled box with round corners and a sharp border of one pixel."""
    if border is not None:
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(border, 1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if fill is not None:
        painter.setBrush(fill)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """The frame round what the keyboard is on."""
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
