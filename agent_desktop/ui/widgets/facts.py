"""Rows of key and value for the details pane, each of them copyable. Nested values have a tree (see tree/)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.tooltips import plain_tip

KEY_WIDTH = 104
"""Usual width of the keys, in pixels."""
NARROW = 232
"""In a row of up to this, keys are no wider than the widest of them: else the names of languages are broken."""
SHORTEST_KEY = 48
WIDEST_KEY = 180
INDENT = 12
LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
MAX_SHOWN = 140
BREAK = "\u200b"
HYPHENS = re.compile(r"(?<=[-/])")
LONG_WORD = 10
BUTTON = 20
OPENERS = {"tel": "phone", "mailto": "mail"}
"""The icons of addresses by their scheme; another one has ``external-link``."""
PIECE = 4
"""Characters of a long word that stay together, few enough to fit into the narrowest pane."""


@dataclass(frozen=True)
class Fact:
    """A row: ``depth`` is how far it is set in; without a value it heads the rows under it. ``copy`` as it came.

    ``url`` is what a second button opens, and ``does`` what that button is called. It is for the maker of the fact to
    know that the address is safe.
    """

    key: str
    value: str | None
    copy: str = ""
    depth: int = 0
    url: str = ""
    does: str = ""


def breakable(text: str, fits: Callable[[str], bool] = lambda part: len(part) <= LONG_WORD) -> str:
    """The text with chances to wrap inside its long words: after a hyphen, and anywhere in a part that does not fit."""
    return " ".join("".join(map(partial(_pieces, fits), HYPHENS.split(word))) for word in text.split(" "))


def _pieces(fits: Callable[[str], bool], part: str) -> str:
    return part if fits(part) else BREAK.join(part[i : i + PIECE] for i in range(0, len(part), PIECE))


class FactRow(QWidget):
    """One row; kept and filled again when another conversation is shown."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, opener: Callable[[QUrl], object] = open_outside
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opener = opener
        self._fact: Fact | None = None
        self._words = ""
        self._widest = 0
        self._key = QLabel()
        self._key.setFixedWidth(KEY_WIDTH)
        self._key.setProperty("kind", "secondary")
        self._value = QLabel()
        for label in (self._key, self._value):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(LEFT_TOP)
            label.setContentsMargins(0, 2, 0, 2)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._open, self._copy = QToolButton(), QToolButton()
        for button, slot in ((self._open, self._open_value), (self._copy, self._copy_value)):
            button.setProperty("kind", "copy")
            button.setFixedSize(BUTTON, BUTTON)
            button.setIconSize(QSize(13, 13))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(slot)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addStretch(1)
        theme.changed.connect(self.restyle)
        self.restyle()

    def key_width(self, fact: Fact) -> int:
        """How wide the key of a row is, unless it is very long."""
        needed = self._key.fontMetrics().horizontalAdvance(plain_line(fact.key, 80)) + 2  # advances are rounded down
        return min(needed, WIDEST_KEY)

    def set_fact(self, fact: Fact, *, copyable: bool = True, widest: int = 0) -> None:
        """Show this. ``widest``: the width of the widest key among the rows that it stands with."""
        self._fact = fact
        self._widest = widest
        key = plain_line(fact.key, 80)
        indent = fact.depth * INDENT
        self._layout.setContentsMargins(indent, 0, 0, 0)
        wide = fact.value is None
        width = max(SHORTEST_KEY, KEY_WIDTH - indent)
        metrics = self._key.fontMetrics()
        if wide:
            width = min(self.key_width(fact), WIDEST_KEY - indent)
        self._key.setFixedWidth(width)
        self._key.setText(metrics.elidedText(key, Qt.TextElideMode.ElideRight, width))
        self._key.setToolTip(plain_tip(key))
        shown = plain_line(fact.value or "", MAX_SHOWN)
        cut = len(fact.value or "") > MAX_SHOWN
        self._value.setVisible(not wide)
        self._words = shown + ("…" if cut else "")
        self._fit()
        long = cut or len(self._words) > LONG_WORD
        self._value.setToolTip(plain_tip(plain_line(fact.copy, 2000)) if long else "")
        self._value.setAccessibleName(f"{key}: {shown}")
        self._open.setVisible(bool(fact.url))
        if fact.url:
            self._open.setAccessibleName(f"{fact.does}: {shown}")
            self._open.setToolTip(plain_tip(fact.does))
            self._dress_open(fact)
        self._copy.setVisible(copyable and bool(fact.copy))
        words = self.tr("Copy %1").replace("%1", key)
        self._copy.setAccessibleName(words)
        self._copy.setToolTip(plain_tip(words))

    def minimumSizeHint(self) -> QSize:
        # The value's width follows the row's, so it must not hold the row open.
        return QSize(KEY_WIDTH + 40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give a short value just its width, so that the copy button stands beside it, and let a long one wrap.

        A single word that is too long, such as an id, ends in dots: the button beside it copies it whole.
        """
        if self._fact is not None and self._fact.value is not None:
            self._fit_key(self._fact)
        buttons = 2 if self._fact is not None and self._fact.url else 1
        beside = self._layout.contentsMargins().left() + self._key.width()
        room = self.width() - beside - buttons * (BUTTON + Space.XS) - 2 * Space.XS
        needed = self._value.fontMetrics().horizontalAdvance(self._words) + 1
        tight = needed > room
        # What a button opens is shown whole.
        wraps = tight and (" " in self._words or (self._fact is not None and bool(self._fact.url)))
        metrics = self._value.fontMetrics()
        shown = breakable(self._words, lambda part: metrics.horizontalAdvance(part) < room) if wraps else self._words
        if tight and not wraps:
            shown = self._value.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._value.setWordWrap(wraps)
        self._value.setText(shown)
        # What was changed to be shown must not be copied by selecting it.
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self._value.setTextInteractionFlags(
            selectable if shown == self._words else Qt.TextInteractionFlag.NoTextInteraction
        )
        self._value.setFixedWidth(max(8, min(needed, room)))

    def _fit_key(self, fact: Fact) -> None:
        """Let the value have more of a narrow row.

        A wider row never has less room for the value, and so is never higher. Else a scroll bar that comes and goes
        with the height would come and go for ever, each time within the last, until the stack is full.
        """
        usual = min(KEY_WIDTH, SHORTEST_KEY + max(0, self.width() - NARROW))
        width = max(SHORTEST_KEY, usual - fact.depth * INDENT, min(self._widest, self.width() // 2))
        if width != self._key.width():
            key = plain_line(fact.key, 80)
            self._key.setFixedWidth(width)
            self._key.setText(self._key.fontMetrics().elidedText(key, Qt.TextElideMode.ElideRight, width))

    def restyle(self) -> None:
        """Take the theme's present colours."""
        self._key.setFont(self._theme.font("body"))
        self._value.setFont(self._theme.font("body"))
        self._copy.setIcon(icon("copy", self._theme.color("text_3")))
        if self._fact is not None and self._fact.url:
            self._dress_open(self._fact)

    def _dress_open(self, fact: Fact) -> None:
        name = OPENERS.get(fact.url.partition(":")[0], "external-link")
        self._open.setIcon(icon(name, self._theme.color("text_3")))

    def _open_value(self) -> None:
        if self._fact is not None and self._fact.url:
            self._opener(QUrl(self._fact.url))

    def _copy_value(self) -> None:
        if self._fact is not None:
            QApplication.clipboard().setText(self._fact.copy)
            self._copy.setIcon(icon("check", self._theme.color("ok")))
            self._copy.setToolTip(self.tr("Copied"))

    def leaveEvent(self, event: QEvent) -> None:
        self._copy.setIcon(icon("copy", self._theme.color("text_3")))
