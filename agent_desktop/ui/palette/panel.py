"""The palette on the screen: a field over the commands that answer what is typed."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from agent_desktop.ui.actions import key_text
from agent_desktop.ui.floating import SteppingField, floating_style, floating_view
from agent_desktop.ui.palette.command import Command
from agent_desktop.ui.palette.delegate import CommandDelegate
from agent_desktop.ui.palette.model import CommandsModel
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.icons import icon

WIDTH = 580
HIGHEST = 480
TOP = 56
LONGEST = 100


class PaletteField(SteppingField):
    """Goes through the rows with Tab too, which would lead out of it, to what lies below."""

    lost_focus = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self.moved.emit(1)
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.moved.emit(-1)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.lost_focus.emit()


class PalettePanel(QFrame):
    """Floats over the window. ``clicked(Command)``: one was clicked."""

    clicked = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find an action or a conversation"))
        self.field = PaletteField()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Find an action or a conversation"))
        self.field.setAccessibleName(self.tr("Find an action or a conversation"))
        self._lens = self.field.addAction(icon("search", "#000"), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Find an action or a conversation"))
        self.model = CommandsModel(self)
        self.view = floating_view(self.model, CommandDelegate(theme), self.tr("Actions and conversations"))
        self.view.clicked.connect(self._row_clicked)
        self._hint = QLabel()
        self._hint.setProperty("kind", "caption")
        self._hint.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        self._hint.setText(
            self.tr("%1 runs   %2 navigates   %3 closes")
            .replace("%1", key_text("Return"))
            .replace("%2", "↑ ↓")
            .replace("%3", key_text("Esc"))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, Space.S, 1, Space.XS)
        layout.setSpacing(Space.XS)
        top = QVBoxLayout()
        top.setContentsMargins(Space.S, 0, Space.S, 0)
        top.addWidget(self.field)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hint)
        window.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def step(self, rows: int) -> None:
        """Go so many commands on."""
        row = self.model.next_row(self.view.currentIndex().row(), rows, round_about=True)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def first(self) -> None:
        """Choose the first command."""
        self.view.setCurrentIndex(self.model.index(self.model.next_row(-1, 1)))
        self.view.scrollToTop()

    @property
    def current(self) -> Command | None:
        """The command that Enter runs."""
        return self.model.item(self.view.currentIndex().row())

    def place(self) -> None:
        """Stand in the upper middle of the window, as high as the rows need."""
        window = self._window
        width = min(WIDTH, window.width() - 2 * Space.L)
        beside = self.field.sizeHint().height() + self._hint.sizeHint().height() + Space.S + 4 * Space.XS + 2
        room = window.height() - TOP - Space.XL
        self.setGeometry((window.width() - width) // 2, TOP, width, min(self.model.height + beside, HIGHEST, room))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def _row_clicked(self, index: QModelIndex) -> None:
        command = self.model.item(index.row())
        if command is not None:
            self.clicked.emit(command)

    def _restyle(self) -> None:
        self.setStyleSheet(floating_style("palette", self._theme.tokens))
        self._hint.setFont(self._theme.font("caption"))
        self._lens.setIcon(icon("search", self._theme.color("text_3")))
