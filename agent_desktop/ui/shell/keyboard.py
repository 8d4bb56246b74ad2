"""What the keyboard does in the window beside each part's own: the sheet of keys, the palette, going round with F6."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.actions import Actions
from agent_desktop.ui.keys.digits import DigitRow
from agent_desktop.ui.keys.pressing import Pressing
from agent_desktop.ui.keys.rounds import go_on, go_round
from agent_desktop.ui.palette import Palette
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.conversation import ConversationPane


@dataclass(frozen=True)
class Stops:
    """The parts of the window that the keyboard goes round, but for those of the open conversation."""

    before: tuple[QWidget, ...]
    after: tuple[QWidget, ...]
    not_with_tab: QWidget
    """Its children are stops of their own for Tab."""


class Keyboard(QObject):
    """Made when all parts of the window are there."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        actions: Actions,
        palette: Palette,
        pane: "ConversationPane",
        stops: Stops,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._actions = table = actions
        self._pane = pane
        self._stops = stops
        self._pressing = Pressing(self)
        self._digits = DigitRow(window, table)
        self.palette = palette
        table["palette"].triggered.connect(self.palette.toggle)
        table["shortcuts"].triggered.connect(self._show_sheet)
        table["next_pane"].triggered.connect(lambda: self._round(1))
        table["previous_pane"].triggered.connect(lambda: self._round(-1))

    def _show_sheet(self) -> None:
        from agent_desktop.ui.shell.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._theme, self._window, enter_sends=self._pane.composer.enter_sends)
        sheet.change_wanted.connect(self._actions["keys"].trigger)
        windows().open(sheet)

    def tab(self, step: int) -> bool:
        """Go on with Tab (1) or Shift+Tab (-1); False where that is Qt's to do."""
        return go_on([part for part in self._parts() if part is not self._stops.not_with_tab], step)

    def _round(self, step: int) -> None:
        go_round(self._parts(), step)

    def _parts(self) -> tuple[QWidget, ...]:
        """The parts of the window in the order in which they are read."""
        pane = self._pane
        return (
            *self._stops.before,
            pane.header,
            pane.inside,
            pane.notice,
            pane.transcript,
            pane.holding.strip,
            pane.notes.editor if pane.notes.on else pane.composer,
            *self._stops.after,
        )
