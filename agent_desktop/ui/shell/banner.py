"""Lines at the top of the window for what concerns everything: they stay until it is no longer so."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.ui.theme import ICON, Space, Theme
from agent_desktop.ui.widgets.announcing import announce
from agent_desktop.ui.widgets.decoration import Decoration
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.text_fields import LineField


class BannerKind(StrEnum):
    """What a banner is about; one of each at most."""

    DEMO = "demo"
    KEYRING = "keyring"
    TOKEN = "token"  # noqa: S105  # the name of a banner
    STORAGE = "storage"
    ERASING = "erasing"
    WEBHOOK = "webhook"
    ADDRESS = "address"
    HANDOVERS = "handovers"
    REACH = "reach"
    NETWORK = "network"
    CLOCK = "clock"
    SETUP = "setup"
    RECORDS = "records"
    NOTICE = "notice"


ICONS = {
    BannerKind.DEMO: ("flask-conical", "accent"),
    BannerKind.KEYRING: ("key-round", "warn"),
    BannerKind.TOKEN: ("key-round", "bad"),
    BannerKind.STORAGE: ("hard-drive", "bad"),
    BannerKind.ERASING: ("trash-2", "warn"),
    BannerKind.WEBHOOK: ("plug-zap", "bad"),
    BannerKind.ADDRESS: ("plug-zap", "bad"),
    BannerKind.HANDOVERS: ("circle-alert", "warn"),
    BannerKind.REACH: ("plug-zap", "bad"),
    BannerKind.NETWORK: ("globe", "bad"),
    BannerKind.CLOCK: ("clock", "warn"),
    BannerKind.SETUP: ("settings", "accent"),
    BannerKind.RECORDS: ("trash-2", "accent"),
    BannerKind.NOTICE: ("circle-alert", "warn"),
}
CALM = frozenset({BannerKind.DEMO, BannerKind.SETUP, BannerKind.RECORDS})
"""Nothing is wrong."""

LEAST = 200
"""The sentence has this width at least, in pixels: else a narrow window would break it into many lines."""

RETRIED = frozenset({BannerKind.STORAGE, BannerKind.WEBHOOK, BannerKind.KEYRING})
DISMISSED = frozenset({BannerKind.NOTICE, BannerKind.HANDOVERS})
"""The agent can take these away."""


@dataclass(frozen=True)
class Offer:
    """A button of a banner: its name in the code, and its words."""

    name: str
    words: str


class Banner(QFrame):
    """One line: icon, sentence, and what can be done about it."""

    retry = Signal()
    dismissed = Signal()
    token_entered = Signal(str)
    chosen = Signal(str)

    def __init__(self, kind: BannerKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._kind = kind
        self._theme = theme
        self._image = Decoration()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(LEAST)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offered: QPushButton | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 6, Space.L, 6)
        layout.setSpacing(Space.S)
        layout.addWidget(self._image)
        layout.addWidget(self._text, 1)
        self._close: QToolButton | None = None
        if kind is BannerKind.TOKEN:
            self._add_token_entry(layout)
        self._retry: QPushButton | None = None
        if kind in RETRIED:
            self._retry = QPushButton(self.tr("Try again"))
            self._retry.clicked.connect(self.retry)
            layout.addWidget(self._retry)
        if kind in DISMISSED:
            self._close = QToolButton()
            self._close.setProperty("kind", "quiet")
            self._close.setAccessibleName(self.tr("Dismiss"))
            self._close.setToolTip(self.tr("Dismiss"))
            self._close.clicked.connect(self.dismissed)
            layout.addWidget(self._close)
        self._row = layout
        theme.changed.connect(self._restyle)
        self._restyle()

    def offer(self, offer: Offer | None) -> None:
        """Have this button, or none, beside the usual ones."""
        if self._offered is not None:
            self._row.removeWidget(self._offered)
            self._offered.hide()
            self._offered.deleteLater()
            self._offered = None
        if offer is not None:
            self._offered = QPushButton(offer.words)
            self._offered.clicked.connect(lambda: self.chosen.emit(offer.name))
            self._row.insertWidget(self._row.count() - (self._close is not None), self._offered)
        if self._retry is not None:  # one button is the main one, and it alone where trying again is part of it
            self._retry.setVisible(offer is None or self._kind is not BannerKind.KEYRING)
            self._retry.setProperty("kind", "link" if offer is not None else "")
            self._retry.style().polish(self._retry)

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        if sentence == self._text.text():
            return
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        announce(self, sentence, urgent=self._kind not in CALM)

    def _add_token_entry(self, layout: QHBoxLayout) -> None:
        entry = LineField()
        entry.setObjectName("token")
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        entry.setPlaceholderText(self.tr("New API token"))
        entry.setAccessibleName(self.tr("New API token"))
        show_placeholder(entry)
        entry.setMaximumWidth(max(280, entry.minimumWidth()))
        use = QPushButton(self.tr("Use this token"))
        use.setEnabled(False)
        entry.textChanged.connect(lambda text: use.setEnabled(bool(text.strip())))

        def enter() -> None:
            token = entry.text().strip()
            if token:
                entry.clear()
                self.token_entered.emit(token)

        entry.returnPressed.connect(enter)
        use.clicked.connect(enter)
        layout.addWidget(entry, 1)
        layout.addWidget(use)

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        name, tone = ICONS[self._kind]
        ground, line = (tokens.accent_soft, tokens.line) if self._kind in CALM else (tokens.note, tokens.note_line)
        self.setStyleSheet(
            f"#banner {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}"
            f"#banner QLabel {{ color: {tokens.text}; }}"
        )
        self._text.setFont(self._theme.font("secondary"))
        self._image.show_pixmap(icon(name, self._theme.color(tone)).pixmap(ICON, ICON))
        if self._close is not None:
            self._close.setIcon(icon("x", self._theme.color("text_2")))


class Banners(QWidget):
    """The banners that are shown, the gravest first."""

    retry = Signal(object)
    """A BannerKind: try again what it is about."""
    chosen = Signal(object, str)
    """A BannerKind and the name of the offer that was taken."""
    token_entered = Signal(str)
    dismissed = Signal(object)
    """A BannerKind: the agent took its banner away."""
    left = Signal()
    """The banner whose button had the keyboard is gone: somebody else must have it."""

    ORDER = (
        BannerKind.STORAGE,
        BannerKind.WEBHOOK,
        BannerKind.ADDRESS,
        BannerKind.HANDOVERS,
        BannerKind.REACH,
        BannerKind.TOKEN,
        BannerKind.NETWORK,
        BannerKind.KEYRING,
        BannerKind.CLOCK,
        BannerKind.ERASING,
        BannerKind.NOTICE,
        BannerKind.RECORDS,
        BannerKind.SETUP,
        BannerKind.DEMO,
    )

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[BannerKind, Banner] = {}
        self._offers: dict[BannerKind, Offer] = {}
        self._sentences: dict[BannerKind, str] = {}
        self._held: frozenset[BannerKind] = frozenset()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_banner(self, kind: BannerKind, sentence: str | None) -> None:
        """Show a banner with this sentence, or with None take it away."""
        if sentence is None:
            self._sentences.pop(kind, None)
        else:
            self._sentences[kind] = sentence
        if sentence is None or kind in self._held:
            self._take_away(kind)
        else:
            self._show(kind, sentence)

    def hold_back(self, kinds: frozenset[BannerKind]) -> None:
        """Show no banners of these kinds: something else says what they would."""
        if kinds == self._held:
            return
        self._held = kinds
        for kind in kinds:
            self._take_away(kind)
        for kind, sentence in list(self._sentences.items()):
            self.set_banner(kind, sentence)

    def _dismiss(self, kind: BannerKind) -> None:
        self.set_banner(kind, None)
        self.dismissed.emit(kind)

    def _take_away(self, kind: BannerKind) -> None:
        banner = self._shown.pop(kind, None)
        if banner is None:
            return
        focused = QApplication.focusWidget()
        had = focused is not None and banner.isAncestorOf(focused)
        self._layout.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        if had and isinstance(focused, QLineEdit):
            # Whoever was typing a token goes on for a moment, and none of it may become a reply: no field gets it.
            self.window().setFocus()
        elif had:
            self.left.emit()

    def _show(self, kind: BannerKind, sentence: str) -> None:
        banner = self._shown.get(kind)
        if banner is None:
            banner = self._shown[kind] = Banner(kind, self._theme, self)
            banner.retry.connect(lambda: self.retry.emit(kind))
            banner.dismissed.connect(lambda: self._dismiss(kind))
            banner.token_entered.connect(self.token_entered)
            banner.chosen.connect(lambda name: self.chosen.emit(kind, name))
            banner.offer(self._offers.get(kind))
            above = sum(other in self._shown for other in self.ORDER[: self.ORDER.index(kind)])
            self._layout.insertWidget(above, banner)
        banner.say(sentence)

    def offer(self, kind: BannerKind, offer: Offer | None = None) -> None:
        """Let the banners of a kind have this button, now and whenever one is shown."""
        if self._offers.get(kind) == offer:
            return
        if offer is None:
            self._offers.pop(kind, None)
        else:
            self._offers[kind] = offer
        if kind in self._shown:
            self._shown[kind].offer(offer)

    def sentence(self, kind: BannerKind) -> str | None:
        """What is said of this, shown or held back."""
        return self._sentences.get(kind)

    def shown(self) -> tuple[BannerKind, ...]:
        """What is shown, from the top."""
        return tuple(kind for kind in self.ORDER if kind in self._shown)
