"""Opens the palette, asks the sources what there is, does what was chosen, and remembers it."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.palette.model import spoken
from agent_desktop.ui.palette.panel import PalettePanel
from agent_desktop.ui.palette.ranking import rank
from agent_desktop.ui.palette.sources import of_actions, of_conversations, of_menu
from agent_desktop.ui.shell.window_state import WindowState
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from agent_desktop.ui.shell.window import MainWindow

translate = QCoreApplication.translate
Source = Callable[[bool], Iterable[Command]]

REMEMBERED = 30


class Palette(QObject):
    """Belongs to the window. ``add(source)`` lets it find more.

    Sources are asked when it opens, with False: only what is listed before anything is typed is needed then. With the
    first letter they are asked for all.
    """

    def __init__(self, window: "MainWindow", theme: Theme, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._state = state
        self._panel: PalettePanel | None = None
        self._before: QWidget | None = None
        self._commands: list[Command] = []
        self._asked_for_all = False
        self._sources: list[Source] = [
            lambda typed: of_conversations(window, window.model, set(state.used), typed=typed),
            lambda _typed: of_actions(window.actions_table),
            lambda _typed: self._menus(),
        ]

    @property
    def panel(self) -> PalettePanel:
        """The panel, made when it is opened first."""
        if self._panel is None:
            self._panel = panel = PalettePanel(self._theme, self._window.centralWidget() or self._window)
            panel.field.textChanged.connect(self._typed)
            panel.field.moved.connect(self._move)
            panel.field.chosen.connect(self._enter)
            panel.field.left.connect(self.close)
            panel.field.lost_focus.connect(panel.hide)
            panel.clicked.connect(self._do)
        return self._panel

    def add(self, source: Source) -> None:
        """Ask this one too."""
        self._sources.append(source)

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self._panel is not None and self._panel.isVisible():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show everything that can be done, with the keyboard in the field."""
        panel = self.panel
        self._before = QApplication.focusWidget()
        self._ask(typed=False)
        panel.field.clear()
        self._rank("")
        panel.show()
        panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        before, self._before = self._before, None
        # First the keyboard, then the panel: were it hidden with the keyboard in it, Qt would hand it on.
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.focus_composer()
        if self._panel is not None:
            self._panel.hide()

    def _typed(self, text: str) -> None:
        if self.panel.isVisible():
            self._rank(text)
            self._say()

    def _ask(self, *, typed: bool) -> None:
        self._asked_for_all = typed
        self._commands = [command for source in self._sources for command in source(typed)]

    def _rank(self, text: str) -> None:
        if text.strip() and not self._asked_for_all:
            self._ask(typed=True)
        commands = self._commands
        if text.strip():
            commands = [*commands, self._everywhere(text.strip())]
        self.panel.model.show_groups(rank(commands, text, self._state.used))
        self.panel.first()
        self.panel.place()

    def _move(self, rows: int) -> None:
        self.panel.step(rows)
        self._say()

    def _say(self) -> None:
        """Tell a screen reader what is chosen, as the keyboard stays in the field."""
        command = self.panel.current
        if command is not None:
            place, count = self.panel.model.place(self.panel.view.currentIndex().row())
            words = translate("palette", "%1, %2 of %3").replace("%2", str(place)).replace("%3", str(count))
            announce(self.panel.field, words.replace("%1", spoken(command)))

    def _enter(self) -> None:
        command = self.panel.current
        if command is not None:
            self._do(command)

    def _do(self, command: Command) -> None:
        """Do it where the keyboard was before: many actions belong to what has it."""
        if command.hindrance:
            announce(self.panel.field, command.hindrance, urgent=True)
            self.panel.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close()
        if command.group is not Group.SEARCH:
            used = [name for name in self._state.used if name != command.name]
            self._state.used = [command.name, *used][:REMEMBERED]
        command.run()

    def _menus(self) -> Iterable[Command]:
        for title, english, menu in self._window.topbar.menus():
            yield from of_menu(title, menu, self._window.actions_table, english)

    def _everywhere(self, text: str) -> Command:
        words = translate("palette", "Search everything for “%1”").replace("%1", text)
        return Command("search", words, Group.SEARCH, lambda: self._search(text), icon="search")

    def _search(self, text: str) -> None:
        self._window.around.everywhere.start()
        self._window.topbar.search.setText(text)
