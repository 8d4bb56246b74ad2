"""Asks for the last words to a customer, and until when a conversation is put aside."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.ui.ending.times import local
from agent_desktop.ui.theme import Space
from agent_desktop.ui.widgets.text_fields import TextArea

WIDTH = 420


class Asking(QDialog):
    """A sentence, a field, and two buttons."""

    def __init__(self, title: str, sentence: str, field: QWidget, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        label = QLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(WIDTH)
        label.setBuddy(field)
        self.accept_button = QPushButton(words)
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        for part in (label, field):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        field.setFocus()


class ClosingDialog(Asking):
    """``entered(text)``: close with these words. Ctrl+Enter does it too."""

    entered = Signal(str)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        self.field = TextArea()
        self.field.setPlainText(text)
        self.field.selectAll()
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(96)
        title = self.tr("Close with a final message")
        sentence = self.tr("%1 receives this as your last reply. Then the bot takes over again.").replace("%1", name)
        super().__init__(title, sentence, self.field, self.tr("Send and close"), parent)
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self._allow)
        self.accept_button.clicked.connect(self._enter)
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.field.toPlainText().strip()))

    def _enter(self) -> None:
        self.entered.emit(self.field.toPlainText().strip())
        self.accept()


class TimeField(QDateTimeEdit):
    """Begins with the hour: mostly it is still today."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.OtherFocusReason):
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)


class AskingTime(Asking):
    """``entered(moment)``: until then, in UTC."""

    entered = Signal(object)

    def __init__(
        self, title: str, sentence: str, words: str, first: datetime, now: datetime, parent: QWidget | None
    ) -> None:
        self._now = _qt(now)
        self.field = TimeField(_qt(first))
        # Without an earliest time: Qt would refuse an hour that is typed before its minutes, a day before its month.
        self.field.setMaximumDateTime(self._now.addYears(1))
        self.field.setCalendarPopup(True)
        super().__init__(title, sentence, self.field, words, parent)
        self.field.setAccessibleName(title)
        self.remark = QLabel(self.tr("That time has passed."))
        self.remark.setProperty("kind", "secondary")
        self.column.insertWidget(self.column.count() - 1, self.remark)
        self.field.dateTimeChanged.connect(self._allow)
        self.accept_button.clicked.connect(self._enter)
        self._allow()

    def _allow(self) -> None:
        to_come = self.field.dateTime() > self._now
        self.accept_button.setEnabled(to_come)
        self.remark.setVisible(not to_come)

    def _enter(self) -> None:
        chosen: datetime = self.field.dateTime().toPython()  # type: ignore[assignment]  # the binding says object
        self.entered.emit(local(chosen.replace(tzinfo=None)))
        self.accept()


class SnoozeDialog(AskingTime):
    """Until when a conversation is snoozed."""

    def __init__(self, first: datetime, now: datetime, parent: QWidget | None = None) -> None:
        sentence = self.tr("The conversation comes back at that time, or as soon as the customer writes.")
        super().__init__(self.tr("Snooze until"), sentence, self.tr("Snooze"), first, now, parent)


def _qt(moment: datetime) -> QDateTime:
    """A moment as Qt's fields show it, by this machine's clock."""
    return QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
