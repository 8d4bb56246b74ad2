"""Asks until when the agent is away."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from agent_desktop.ui.ending.dialogs import AskingTime


class AwayDialog(AskingTime):
    """Until when the agent is away."""

    def __init__(self, first: datetime, now: datetime, parent: QWidget | None = None) -> None:
        sentence = self.tr("New customers are declined until then. Afterwards you are available again.")
        super().__init__(self.tr("Away until"), sentence, self.tr("Set as away"), first, now, parent)
