"""What the keyboard does in the window beside each part's own: the sheet of keys, the palette, going round with F6."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_desktop.ui.keys.digits import DigitRow
from agent_desktop.ui.keys.rounds import go_round
from agent_desktop.ui.palette import Palette
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from agent_desktop.ui.window import MainWindow


class Keyboard(QObject):
    """Joins these with the window, which has all its parts by then."""

    def __init__(self, window: "MainWindow", theme: Theme, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        table = window.actions_table
        self._digits = DigitRow(window, table)
        self.palette = Palette(window, theme, state)
        table["palette"].triggered.connect(self.palette.toggle)
        table["shortcuts"].triggered.connect(self._show_sheet)
        table["next_pane"].triggered.connect(lambda: self._round(1))
        table["previous_pane"].triggered.connect(lambda: self._round(-1))

    def _show_sheet(self) -> None:
        window = self._window
        from agent_desktop.ui.shortcuts import ShortcutSheet

        sheet = ShortcutSheet(self._theme, window, enter_sends=window.pane.composer.enter_sends)
        sheet.change_wanted.connect(window.actions_table["keys"].trigger)
        sheet.open()

    def _round(self, step: int) -> None:
        window, pane = self._window, self._window.pane
        parts = (
            window.banners,
            window.topbar,
            window.list.bar,
            window.list,
            pane.header,
            pane.inside,
            pane.transcript,
            pane.notes.editor if pane.notes.on else pane.composer,
            window.details,
            window.status,
        )
        go_round(parts, step)
