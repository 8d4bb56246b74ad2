"""What the parts of a bubble are drawn with: fonts and their measures, colours, words."""

import math

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from agent_desktop.ui.pictures import Album
from agent_desktop.ui.theme import LINE_HEIGHT, Theme
from agent_desktop.ui.transcript.words import Words

MARGIN = 20.0
PADDING_X = 12.0
PADDING_Y = 8.0
BUBBLE_SHARE = 0.62
BUBBLE_LEAST = 240.0


class Face:
    """A font with its measures. ``line`` is the height of a line, ``rise`` from its top to the font's own top."""

    __slots__ = ("font", "line", "metrics", "rise")

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.line = float(max(math.ceil(self.metrics.height()), round(font.pixelSize() * LINE_HEIGHT)))
        self.rise = (self.line - self.metrics.height()) / 2

    def width(self, text: str) -> float:
        """How wide a single line of text is, rounded up to whole pixels."""
        return math.ceil(self.metrics.horizontalAdvance(text))


class Style:
    """Made anew when the theme changes, since layouts keep its fonts and colours."""

    def __init__(self, theme: Theme, words: Words) -> None:
        self.theme = theme
        self.words = words
        self.album: Album | None = None
        """Where pictures come from; without one they are only named."""
        self.right = MARGIN
        """The free space at the right of the rows; a scroll bar beside them takes its share of it."""
        self.body = Face(theme.font("body"))
        self.strong = Face(theme.font("body", bold=True))
        self.secondary = Face(theme.font("secondary"))
        self.caption = Face(theme.font("caption"))
        self.name = Face(theme.font("caption", bold=True))
        self.medium = Face(_weight(theme.font("body")))
        self.chip = Face(_weight(theme.font("secondary")))
        self.action = Face(_weight(theme.font("caption")))
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(theme.font("secondary").pixelSize())
        self.mono = Face(mono)

    def color(self, name: str) -> QColor:
        """A colour of the theme."""
        return self.theme.color(name)

    @staticmethod
    def bubble_width(view_width: float) -> float:
        """The widest a bubble may be in a view of this width."""
        room = max(0.0, view_width - 2 * MARGIN)
        return math.floor(min(room, max(BUBBLE_LEAST, room * BUBBLE_SHARE)))


def _weight(font: QFont) -> QFont:
    medium = QFont(font)
    medium.setWeight(QFont.Weight.Medium)
    return medium
