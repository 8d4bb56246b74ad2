"""Pieces of the form: a labelled line, a button, a quick reply, a card, and as many of them as are wanted."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.protocol import (
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    UrlButton,
)
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField

translate = QCoreApplication.translate
LABEL_WIDTH = 96


class Lines(QWidget):
    """Labelled fields, one below the other. ``edited``: one was changed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.labels: list[QLabel] = []
        self.first: QWidget | None = None
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.XS)
        self.grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.grid.setColumnStretch(1, 1)

    def line(self, words: str, hint: str = "") -> QLineEdit:
        """Add a field for one line."""
        field = LineField()
        field.setPlaceholderText(hint)
        show_placeholder(field)
        field.textEdited.connect(self.edited)
        self.add(words, field)
        return field

    def add(self, words: str, field: QWidget) -> None:
        """Add any field with its label."""
        label = QLabel(words)
        label.setProperty("kind", "secondary")
        label.setBuddy(field)
        field.setAccessibleName(words)
        row = self.grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop if isinstance(field, QPlainTextEdit) else Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(label, row, 0, top)
        self.grid.addWidget(field, row, 1)
        self.labels.append(label)
        self.first = self.first or field

    def put(self, several: "Several[T]") -> "Several[T]":
        """Add pieces below all fields."""
        several.edited.connect(self.edited)
        self.grid.addWidget(several, self.grid.rowCount(), 0, 1, 2)
        return several


class ButtonFields(Lines):
    """One button: what it says and what it does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = self.line(translate("rich", "Button text"), translate("rich", "Track your parcel"))
        self.kind = ChoiceBox(theme)
        for words in (
            translate("rich", "Open link"),
            translate("rich", "Call number"),
            translate("rich", "Go to dialog"),
        ):
            self.kind.addItem(words)
        self.add(translate("rich", "Action"), self.kind)
        self.target = self.line("")
        self._label = self.labels[-1]
        self.data = self.line(translate("rich", "Session data"), translate("rich", "key=value; key=value"))
        self._data_label = self.labels[-1]
        self.kind.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def value(self) -> ReplyButton:
        """The button as it is filled in, unchecked."""
        title, target = self.title.text().strip(), self.target.text().strip()
        match self.kind.currentIndex():
            case 0:
                return UrlButton(title, target)
            case 1:
                return PhoneButton(title, target)
            case _:
                return PostbackButton(title, PostbackPayload(target, session_data(self.data.text())))

    def _chosen(self) -> None:
        kind = self.kind.currentIndex()
        words, hint = [
            (translate("rich", "Address"), "https://"),
            (translate("rich", "Phone number"), "+32 470 12 34 56"),
            (translate("rich", "Dialog"), translate("rich", "ID of the dialog state")),
        ][kind]
        self._label.setText(words)
        self.target.setAccessibleName(words)
        self.target.setPlaceholderText(hint)
        show_placeholder(self.target)
        for widget in (self.data, self._data_label):
            widget.setVisible(kind == 2)
        self.edited.emit()


class ChipFields(Lines):
    """One quick reply."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = self.line(translate("rich", "Button text"), translate("rich", "Yes, please"))
        self.target = self.line(translate("rich", "Dialog"), translate("rich", "ID of the dialog state"))
        self.data = self.line(translate("rich", "Session data"), translate("rich", "key=value; key=value"))
        self.image = self.line(translate("rich", "Picture"), translate("rich", "https:// (optional)"))

    def value(self) -> ReplyChip:
        """The quick reply as it is filled in, unchecked."""
        payload = PostbackPayload(self.target.text().strip(), session_data(self.data.text()))
        return ReplyChip(self.title.text().strip(), payload, self.image.text().strip() or None)


class CardFields(Lines):
    """One card of a carousel or a list, with at most ``most_buttons`` buttons."""

    def __init__(self, theme: Theme, most_buttons: int) -> None:
        super().__init__()
        self.title = self.line(translate("rich", "Title"))
        self.subtitle = self.line(translate("rich", "Subtitle"), translate("rich", "Optional"))
        self.image = self.line(translate("rich", "Picture"), translate("rich", "https:// (optional)"))
        self.buttons = self.put(several_buttons(theme, least=0, most=most_buttons))

    def value(self) -> ReplyCard:
        """The card as it is filled in, unchecked."""
        return ReplyCard(
            self.title.text().strip(),
            self.subtitle.text().strip() or None,
            self.image.text().strip() or None,
            tuple(self.buttons.values()),
        )


V = TypeVar("V", covariant=True)


class Piece(Protocol[V]):
    """What :class:`Several` repeats."""

    def value(self) -> V: ...


T = TypeVar("T")


class Several(QWidget, Generic[T]):
    """Pieces one below the other, from ``least`` to ``most``, each of which can be taken away.

    ``name`` stands above each, ``more`` on the button that adds one.
    """

    edited = Signal()

    def __init__(
        self, make: Callable[[], Piece[T]], name: str, more: str, theme: Theme, *, least: int, most: int
    ) -> None:
        super().__init__()
        self._make = make
        self._name = name
        self._theme = theme
        self._least, self._most = least, most
        self._pieces: list[tuple[Piece[T], QFrame, QLabel, QPushButton]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.more = QPushButton(more)
        self.more.setProperty("kind", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self.add().setFocus())
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self._column.addLayout(row)
        for _ in range(least):
            self.add()

    def __len__(self) -> int:
        return len(self._pieces)

    def values(self) -> list[T]:
        """All pieces as they are filled in."""
        return [piece.value() for piece, _, _, _ in self._pieces]

    def add(self) -> QWidget:
        """Add a piece and return its first field."""
        piece = self._make()
        assert isinstance(piece, Lines)  # noqa: S101 - all pieces of this form are
        frame = QFrame()
        frame.setObjectName("piece")
        tokens = self._theme.tokens
        frame.setStyleSheet(f"#piece {{ border: 1px solid {tokens.line}; border-radius: 8px; }}")
        head = QLabel()
        head.setFont(self._theme.font("secondary", bold=True))
        away = QPushButton(translate("rich", "Remove"))
        away.setProperty("kind", "link")
        away.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(away)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(top)
        layout.addWidget(piece)
        entry = (piece, frame, head, away)
        self._pieces.append(entry)
        away.clicked.connect(lambda: self._remove(frame))
        piece.edited.connect(self.edited)
        self._column.insertWidget(len(self._pieces) - 1, frame)
        self._number()
        self.edited.emit()
        return piece.first or frame

    def _remove(self, frame: QFrame) -> None:
        self._pieces = [entry for entry in self._pieces if entry[1] is not frame]
        frame.hide()
        frame.deleteLater()
        self._number()
        self.more.setFocus()
        self.edited.emit()

    def _number(self) -> None:
        for number, (_, _, head, away) in enumerate(self._pieces, 1):
            head.setText(f"{self._name} {number}" if self._most > 1 else self._name)
            away.setVisible(len(self._pieces) > self._least)
            away.setAccessibleName(translate("rich", "Remove %1").replace("%1", head.text()))
        self.more.setVisible(len(self._pieces) < self._most)


def session_data(text: str) -> tuple[tuple[str, str], ...]:
    """``key=value; key=value`` as pairs; what has no sign of equality becomes a value without a key."""
    pairs = []
    for part in text.split(";"):
        key, equals, value = part.partition("=")
        if part.strip():
            pairs.append((key.strip(), value.strip()) if equals else ("", part.strip()))
    return tuple(pairs)


def several_buttons(theme: Theme, *, least: int, most: int) -> Several[ReplyButton]:
    """Buttons one below the other."""
    words = translate("rich", "Button"), translate("rich", "Add a button")
    return Several(lambda: ButtonFields(theme), *words, theme, least=least, most=most)
