"""Lines at the top of the window for what concerns everything: they stay until it is no longer so."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from agent_desktop.ui.icons import icon
from agent_desktop.ui.theme import ICON, Space, Theme


class BannerKind(StrEnum):
    """What a banner is about; one of each at most."""

    DEMO = "demo"
    KEYRING = "keyring"
    TOKEN = "token"  # noqa: S105  # the name of a banner
    STORAGE = "storage"
    WEBHOOK = "webhook"
    NOTICE = "notice"


ICONS = {
    BannerKind.DEMO: ("flask-conical", "accent"),
    BannerKind.KEYRING: ("key-round", "warn"),
    BannerKind.TOKEN: ("key-round", "bad"),
    BannerKind.STORAGE: ("hard-drive", "bad"),
    BannerKind.WEBHOOK: ("plug-zap", "bad"),
    BannerKind.NOTICE: ("circle-alert", "warn"),
}

RETRIED = frozenset({BannerKind.STORAGE, BannerKind.WEBHOOK, BannerKind.KEYRING})


class Banner(QFrame):
    """One line: icon, sentence, and what can be done about it."""

    retry = Signal()
    dismissed = Signal()
    token_entered = Signal(str)

    def __init__(self, kind: BannerKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._kind = kind
        self._theme = theme
        self._image = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 6, Space.L, 6)
        layout.setSpacing(Space.S)
        layout.addWidget(self._image)
        layout.addWidget(self._text, 1)
        self._close: QToolButton | None = None
        if kind is BannerKind.TOKEN:
            self._add_token_entry(layout)
        if kind in RETRIED:
            button = QPushButton(self.tr("Retry"))
            button.clicked.connect(self.retry)
            layout.addWidget(button)
        if kind is BannerKind.NOTICE:
            self._close = QToolButton()
            self._close.setProperty("kind", "quiet")
            self._close.setAccessibleName(self.tr("Dismiss"))
            self._close.setToolTip(self.tr("Dismiss"))
            self._close.clicked.connect(self.dismissed)
            layout.addWidget(self._close)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)

    def _add_token_entry(self, layout: QHBoxLayout) -> None:
        entry = QLineEdit()
        entry.setObjectName("token")
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        entry.setPlaceholderText(self.tr("New API token"))
        entry.setAccessibleName(self.tr("New API token"))
        entry.setMaximumWidth(280)
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
        ground, line = (
            (tokens.accent_soft, tokens.line) if self._kind is BannerKind.DEMO else (tokens.note, tokens.note_line)
        )
        self.setStyleSheet(
            f"#banner {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}"
            f"#banner QLabel {{ color: {tokens.text}; }}"
        )
        self._text.setFont(self._theme.font("secondary"))
        self._image.setPixmap(icon(name, self._theme.color(tone)).pixmap(ICON, ICON))
        if self._close is not None:
            self._close.setIcon(icon("x", self._theme.color("text_2")))


class Banners(QWidget):
    """The banners that are shown, the gravest first."""

    retry = Signal(object)
    """A BannerKind: try again what it is about."""
    token_entered = Signal(str)

    ORDER = (
        BannerKind.STORAGE,
        BannerKind.WEBHOOK,
        BannerKind.TOKEN,
        BannerKind.KEYRING,
        BannerKind.NOTICE,
        BannerKind.DEMO,
    )

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[BannerKind, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_banner(self, kind: BannerKind, sentence: str | None) -> None:
        """Show a banner with this sentence, or with None take it away."""
        banner = self._shown.get(kind)
        if sentence is None:
            if banner is not None:
                del self._shown[kind]
                self._layout.removeWidget(banner)
                banner.hide()
                banner.deleteLater()
            return
        if banner is None:
            banner = self._shown[kind] = Banner(kind, self._theme, self)
            banner.retry.connect(lambda: self.retry.emit(kind))
            banner.dismissed.connect(lambda: self.set_banner(kind, None))
            banner.token_entered.connect(self.token_entered)
            above = sum(other in self._shown for other in self.ORDER[: self.ORDER.index(kind)])
            self._layout.insertWidget(above, banner)
        banner.say(sentence)

    def shown(self) -> tuple[BannerKind, ...]:
        """What is shown, from the top."""
        return tuple(kind for kind in self.ORDER if kind in self._shown)
