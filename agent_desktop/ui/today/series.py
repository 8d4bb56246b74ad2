"""What a chart shows: slots along the time, and in each of them a bar for each series."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen


class Look(StrEnum):
    """The pattern of bars, so that they can be told apart without colours."""

    FULL = "full"
    STRIPED = "striped"
    HOLLOW = "hollow"


@dataclass(frozen=True)
class Series:
    """``color`` is the name of a token. ``behind``: wide bars, with the next series standing in front of them."""

    name: str
    color: str
    look: Look
    values: Sequence[float | None]
    behind: bool = False


@dataclass(frozen=True)
class Slot:
    """``label`` stands under the chart where there is room, ``name`` in what is said about the slot."""

    label: str
    name: str


@dataclass(frozen=True)
class Picture:
    """Everything in a chart. ``steps`` gives the lines up to a value, ``words`` says a value."""

    slots: Sequence[Slot] = ()
    series: Sequence[Series] = ()
    steps: Callable[[float], list[float]] = lambda _most: [0.0, 1.0]
    words: Callable[[float | None], str] = str

    @property
    def most(self) -> float:
        """The highest value."""
        return max((value for one in self.series for value in one.values if value is not None), default=0.0)

    def said(self, place: int) -> str:
        """A slot in words."""
        lines = [f"{one.name}: {self.words(one.values[place])}" for one in self.series]
        return "\n".join([self.slots[place].name, *lines])


def draw_bar(painter: QPainter, bar: QRectF, color: QColor, look: Look) -> None:
    """Draw a bar, or its sample in a legend."""
    painter.setPen(QPen(color, 1))
    if look is Look.FULL:
        painter.setBrush(color)
    elif look is Look.STRIPED:
        soft = QColor(color)
        soft.setAlpha(60)
        painter.setBrush(soft)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
