"""The header of an open conversation: who it is, where it stands, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.inbox.model import Conversation, State
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.actions import key_of, keys
from agent_desktop.ui.ending.buttons import CloseMenu, SnoozeButton
from agent_desktop.ui.keys.tip import key_tip
from agent_desktop.ui.records import RecordsButton
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.languages import language_name
from agent_desktop.ui.text.words import clock_time, moment_short, plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.tooltips import plain_tip

HEIGHT = 56
"""Usual height, in pixels."""
SIDE = 20
KEY_GAP = 8
NAME_ROOM, NAME_LEAST = 130, 80
"""Where buttons would leave less than the first for the customer's name, their keys go to the tooltips; where they
would still leave less than the second, those go that the menu of the list or a key has too."""
HOLD_MS = 500
"""So long a click closes nothing after the buttons changed places: the second one on Take over is meant for that."""


class KeyButton(QPushButton):
    """A button that shows the present key of its action beside its words."""

    def __init__(self, words: str, action: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self._action = action
        self._keys = ""
        self._narrow = False
        key_tip(self, words, action)
        keys.changed.connect(self._show_key)
        self._show_key()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._key_width(self._keys), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        primary = self.property("kind") == "primary"
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - self._key_width(self._keys)) // 2
        font = self.font()
        font.setWeight(font.Weight.DemiBold if primary else font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.color("on_accent" if primary else "text"))
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(self._theme.font("caption"))
        if not primary:
            painter.setPen(self._theme.color("text_2"))
        area.setLeft(left + words + KEY_GAP)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._keys)

    def width_for(self, *, keyed: bool) -> int:
        """How wide it wants to be, with the key or without."""
        return super().sizeHint().width() + (self._key_width(self._present()) if keyed else 0)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the key out, or show it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_key()

    def _show_key(self) -> None:
        self._keys = "" if self._narrow else self._present()
        self.updateGeometry()
        self.update()

    def _present(self) -> str:
        return key_of(self._action).replace("+", " ")

    def _key_width(self, shown: str) -> int:
        return KEY_GAP + QFontMetrics(self._theme.font("caption")).horizontalAdvance(shown) if shown else 0


class Elided(QLabel):
    """One line of plain text that gives way when there is little room; the tooltip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show a text."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tip(self._full) if shown != self._full else "")


class Header(QWidget):
    """Shows a conversation; the signals tell of its buttons."""

    take_requested = Signal()
    dismiss_requested = Signal()
    close_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._wanted: list[QWidget] = []
        """The buttons of the conversation, where there is room for all."""
        self._shown: tuple[int, State] | None = None
        self._moved = QElapsedTimer()
        self._name = Elided()
        self._where = Elided()
        self._where.setProperty("kind", "secondary")
        self._take = KeyButton(self.tr("Take"), "take", theme)
        self._take_over = KeyButton(self.tr("Take over"), "take", theme)
        self._dismiss = KeyButton(self.tr("Leave to the bot"), "dismiss", theme)
        self._reopen = KeyButton(self.tr("Reopen"), "reopen", theme)
        self._close = KeyButton(self.tr("Close"), "close", theme)
        self.snooze = SnoozeButton(clock, theme)
        self.more = CloseMenu(theme)
        primary: list[QPushButton] = [self._take, self._take_over, self._reopen]
        for button in primary:
            button.setProperty("kind", "primary")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch()
        names.addWidget(self._name)
        names.addWidget(self._where)
        names.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 0, SIDE, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(names, 1)
        self._keyed = (self._dismiss, self._take, self._take_over, self._reopen, self._close)
        buttons: list[QPushButton] = [self._dismiss, *primary, self.snooze, self._close]
        for button in buttons:
            layout.addWidget(button)
            button.hide()
        layout.addSpacing(Space.XS - Space.S)
        layout.addWidget(self.more)
        self.more.hide()
        self.records = RecordsButton(theme)
        layout.addWidget(self.records)
        self._take.clicked.connect(self.take_requested)
        self._take_over.clicked.connect(self.take_requested)
        self._dismiss.clicked.connect(self.dismiss_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        self._close.clicked.connect(self._close_clicked)
        keys.changed.connect(self._share_room)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show a conversation, or nothing."""
        state = conversation.state if conversation else None
        shown = (conversation.id, conversation.state) if conversation else None
        if shown != self._shown and shown is not None and self._shown is not None and shown[0] == self._shown[0]:
            self._moved.start()
        self._shown = shown
        self._name.say(plain_line(conversation.title) if conversation else "")
        self._where.say(self.describe(conversation) if conversation else "")
        self.snooze.show_until(conversation.snoozed_until if conversation else None)
        declined = conversation is not None and conversation.is_declined
        open_, mine = state in (State.WAITING, State.ACTIVE), state is State.ACTIVE
        self._wanted = [
            *([self._dismiss] if declined else []),
            *([self._take] if state is State.WAITING else []),
            *([self._take_over] if state is State.BOT else []),
            *([self._reopen] if state is State.CLOSED else []),
            *([self.snooze] if mine else []),
            *([self._close, self.more] if open_ else []),
            self.records,
        ]
        self._share_room()

    def _close_clicked(self) -> None:
        if not self._moved.isValid() or self._moved.hasExpired(HOLD_MS):
            self.close_requested.emit()

    def _share_room(self) -> None:
        """Let the buttons say as much as the customer's name leaves room for."""
        shown, room = list(self._wanted), self.width() - 2 * SIDE
        keyed = _width(shown, keyed=True) + NAME_ROOM <= room
        for spared in (self._dismiss, self.snooze, self._close):
            if spared in shown and not keyed and _width(shown, keyed=False) + NAME_LEAST > room:
                shown.remove(spared)
        for button in self._keyed:
            button.set_narrow(not keyed)
        for one in (*self._keyed, self.snooze, self.more):
            one.setVisible(one in shown)

    def describe(self, conversation: Conversation) -> str:
        """Channel, language, version and standing in one line."""
        language = language_name(conversation.customer.language)
        parts = [channel_name(conversation.channel), language, plain_line(conversation.key.version, 20)]
        return " · ".join(part for part in [*parts, self._standing(conversation)] if part)

    def _standing(self, conversation: Conversation) -> str:
        match conversation.state:
            case State.ACTIVE if conversation.snoozed_until is not None:
                until = moment_short(conversation.snoozed_until, self._clock.now())
                return self.tr("snoozed until {time}").replace("{time}", until)
            case State.ACTIVE if conversation.taken_at:
                return self.tr("yours since {time}").replace("{time}", clock_time(conversation.taken_at))
            case State.ACTIVE:
                return self.tr("yours")
            case State.WAITING if conversation.waiting_since:
                return self.tr("waiting since {time}").replace("{time}", clock_time(conversation.waiting_since))
            case State.WAITING:
                return self.tr("waiting")
            case State.BOT if conversation.declined_at is not None:
                when = moment_short(conversation.declined_at, self._clock.now())
                return self.tr("with the bot, declined {time}").replace("{time}", when)
            case State.BOT:
                return self.tr("with the bot")
            case State.CLOSED if conversation.closed_at:
                return self.tr("closed {time}").replace("{time}", clock_time(conversation.closed_at))
            case _:
                return self.tr("closed")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _restyle(self) -> None:
        self._name.setFont(self._theme.font("title"))
        self._where.setFont(self._theme.font("secondary"))
        lines = self._name.fontMetrics().height() + self._where.fontMetrics().height()
        self.setFixedHeight(max(HEIGHT, lines + 2 + 2 * Space.S))
        self.update()


def _width(buttons: Sequence[QWidget], *, keyed: bool) -> int:
    """How wide these are side by side, with their keys or without."""
    widths = [one.width_for(keyed=keyed) if isinstance(one, KeyButton) else one.sizeHint().width() for one in buttons]
    return sum(widths) + Space.S * len(widths)
