"""The button of the header with what can be done with a conversation as a whole: searched, exported, erased."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.theme import ICON, Theme
from agent_desktop.ui.widgets.menubutton import MenuButton


class RecordsButton(MenuButton):
    """``search_wanted``, ``export_wanted`` and ``erase_wanted``: for the conversation that is open."""

    search_wanted = Signal()
    export_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("RecordsButton", "Search, export or erase")
        super().__init__(words, "ellipsis", ICON, theme, parent)

    def entries(self) -> Iterable[tuple[str, str, SignalInstance]]:
        return (
            (self.tr("Search in this conversation"), "find_inside", self.search_wanted),
            (self.tr("Export…"), "export", self.export_wanted),
            (self.tr("Erase this customer…"), "erase", self.erase_wanted),
        )
