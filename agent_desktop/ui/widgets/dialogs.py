"""Questions that wait for an answer without stopping the program."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from agent_desktop.ui.widgets.windows import windows

WIDTH = 460
MARGIN = 24
GAP = 12


class Question(QDialog):
    """A title, a text and a button for each choice. Open it with ``windows().open()``. Enter does the choice that has
    the keyboard: the first one, unless the person goes to another.

    ``chosen`` is the number of the choice, or None when it was dismissed.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str, choices: Sequence[str]) -> None:
        super().__init__(parent)
        self.chosen: int | None = None
        self.setWindowTitle(title)
        head = QLabel(title)
        font = head.font()
        font.setPixelSize(15)
        font.setWeight(font.Weight.DemiBold)
        head.setFont(font)
        body = QLabel(text)
        for label in (head, body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.setMinimumWidth(WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for number, choice in reversed(list(enumerate(choices))):
            button = QPushButton(choice)
            button.setAutoDefault(True)  # Enter does what has the keyboard
            button.setDefault(number == 0)
            if number == 0:
                button.setProperty("kind", "primary")
                self._first = button
            button.clicked.connect(lambda _checked=False, number=number: self._choose(number))
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP + 4)
        layout.setSpacing(GAP)
        layout.addWidget(head)
        layout.addWidget(body)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._first.setFocus()

    def _choose(self, number: int) -> None:
        self.chosen = number
        self.accept()


async def ask(
    parent: QWidget | None, title: str, text: str, choices: Sequence[str], *, over: QWidget | None = None
) -> int | None:
    """Ask, and return the number of the choice, or None when the question was dismissed.

    The first choice is the safe one that Enter takes. Cancelling the awaiting task closes the question. It opens as
    ``Windows.open`` says: ``over`` is the window that caused it, where that is not the one that the agent works in.
    """
    dialog = Question(parent, title, text, choices)
    answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def finish() -> None:
        if not answered.done():
            answered.set_result(None)

    dialog.finished.connect(finish)
    dialog.destroyed.connect(finish)  # with the window under it
    windows().open(dialog, over)
    try:
        await answered
        return dialog.chosen
    finally:
        if isValid(dialog):
            dialog.close()
            dialog.deleteLater()
