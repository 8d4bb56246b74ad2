"""An area whose content keeps its width, so that its scroll bar cannot come and go for ever."""

from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.widgets.fitting import SteadyArea


class HigherWhenWider(QWidget):
    """As a wrapped text can be: a long word that fits has a line of its own."""

    def __init__(self, turn: int) -> None:
        super().__init__()
        self._turn = turn
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 200 if width >= self._turn else 100


def test_the_content_is_as_wide_with_the_scroll_bar_as_without(qtbot: QtBot) -> None:
    area = SteadyArea()
    qtbot.addWidget(area)
    area.show()
    bar = area.verticalScrollBar()
    for turn in range(180, 202):
        inner = HigherWhenWider(turn)
        area.setWidget(inner)
        for height in (90, 150, 250):
            area.resize(200, height)  # with a usual area of 150 this can be the end of the program
            assert inner.width() == area.viewport().width() == area.contentsRect().width() - bar.width()
            assert bar.isEnabled() == (inner.heightForWidth(inner.width()) > area.viewport().height())
