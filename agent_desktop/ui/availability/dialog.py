"""Asks until when the agent is away."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from agent_desktop.ui.ending.dialogs import Asking, to_qt
from agent_desktop.ui.ending.times import local


class AwayDialog(Asking):
    """``entered(moment)``: away until then, in UTC."""

    entered = Signal(object)

    def __init__(self, first: datetime, now: datetime, parent: QWidget | None = None) -> None:
        self.field = QDateTimeEdit(to_qt(first))
        self.field.setMinimumDateTime(to_qt(now).addSecs(60))
        self.field.setMaximumDateTime(to_qt(now).addYears(1))
        self.field.setCalendarPopup(True)
        title = self.tr("Away until")
        sentence = self.tr("New customers are declined until then. Afterwards you are available again.")
        super().__init__(title, sentence, self.field, self.tr("Be away"), parent)
        self.field.setAccessibleName(title)
        self.accept_button.clicked.connect(self._enter)

    def _enter(self) -> None:
        chosen: datetime = self.field.dateTime().toPython()  # type: ignore[assignment]  # the binding says object
        self.entered.emit(local(chosen.replace(tzinfo=None)))
        self.accept()
