"""What the keyboard does in the window beside each part's own: the sheet of keys, the palette, going round with F6."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.keys.digits import DigitRow
from agent_desktop.ui.keys.pressing import Pressing
from agent_desktop.ui.keys.rounds import go_on, go_round
from agent_desktop.ui.palette import Palette
from agent_desktop.ui.shell.window_state import WindowState
from agent_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from agent_desktop.ui.shell.window import MainWindow


class Keyboard(QObject):
    """Joins these with the window, which has all its parts by then."""

    def __init__(self, window: "MainWindow", theme: Theme, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        table = window.actions_table
        # Its rows take the keyboard, and scroll it: it would be a stop without a sign of it.
        window.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pressing = Pressing(self)
        self._digits = DigitRow(window, table)
        self.palette = Palette(window, theme, state)
        table["palette"].triggered.connect(self.palette.toggle)
        table["shortcuts"].triggered.connect(self._show_sheet)
        table["next_pane"].triggered.connect(lambda: self._round(1))
        table["previous_pane"].triggered.connect(lambda: self._round(-1))

    def _show_sheet(self) -> None:
        window = self._window
        from agent_desktop.ui.shell.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._theme, window, enter_sends=window.pane.composer.enter_sends)
        sheet.change_wanted.connect(window.actions_table["keys"].trigger)
        sheet.open()

    def tab(self, step: int) -> bool:
        """Go on with Tab (1) or Shift+Tab (-1); False where that is Qt's to do."""
        return go_on([part for part in self._parts() if part is not self._window.list.bar], step)

    def _round(self, step: int) -> None:
        go_round(self._parts(), step)

    def _parts(self) -> tuple[QWidget, ...]:
        """The parts of the window in the order in which they are read."""
        window, pane = self._window, self._window.pane
        return (
            window.banners,
            window.topbar,
            window.list.bar,
            window.list,
            pane.header,
            pane.inside,
            pane.notice,
            pane.transcript,
            pane.holding.strip,
            pane.notes.editor if pane.notes.on else pane.composer,
            window.details,
            window.status,
        )
