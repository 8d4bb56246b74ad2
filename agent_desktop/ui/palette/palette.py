"""Opens the palette, asks the sources what there is, does what was chosen, and remembers it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.ui.actions import Actions
from agent_desktop.ui.list import ConversationListModel
from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.palette.model import spoken
from agent_desktop.ui.palette.panel import PalettePanel
from agent_desktop.ui.palette.ranking import rank
from agent_desktop.ui.palette.sources import Menu, of_actions, of_conversations, of_menus
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.shell.window_state import WindowState
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.announcing import announce

translate = QCoreApplication.translate
Source = Callable[[bool], Iterable[Command]]

REMEMBERED = 30


class Palette(QObject):
    """Stands over ``place``. ``add(source)`` lets it find more; ``search`` searches everything for a text.

    Sources are asked when it opens, with False: only what is listed before anything is typed is needed then. With the
    first letter they are asked for all.
    """

    def __init__(
        self,
        place: QWidget,
        theme: Theme,
        state: WindowState,
        navigation: Navigation,
        actions: Actions,
        model: ConversationListModel,
        menus: Callable[[], Iterable[Menu]],
        search: Callable[[str], None],
    ) -> None:
        super().__init__(place)
        self._place = place
        self._navigation = navigation
        self._search = search
        self._theme = theme
        self._state = state
        self.panel: PalettePanel | None = None
        """The panel, once :meth:`ensure_panel` has made it."""
        self._before: QWidget | None = None
        self._commands: list[Command] = []
        self._asked_for_all = False
        self._sources: list[Source] = [
            lambda typed: of_conversations(model, set(state.used), navigation.open_and_type, typed=typed),
            lambda _typed: of_actions(actions),
            lambda _typed: of_menus(menus(), actions),
        ]

    def ensure_panel(self) -> PalettePanel:
        """Make the panel, unless it is there already, and return it."""
        if self.panel is None:
            self.panel = panel = PalettePanel(self._theme, self._place)
            panel.field.textChanged.connect(self._typed)
            panel.field.moved.connect(self._move)
            panel.field.chosen.connect(self._enter)
            panel.field.left.connect(self.close)
            panel.field.lost_focus.connect(panel.hide)
            panel.clicked.connect(self._do)
        return self.panel

    def add(self, source: Source) -> None:
        """Ask this one too."""
        self._sources.append(source)

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.panel is not None and self.panel.isVisible():
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show everything that can be done, with the keyboard in the field."""
        panel = self.ensure_panel()
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
            self._navigation.focus_composer()
        if self.panel is not None:
            self.panel.hide()

    def _typed(self, text: str) -> None:
        if self.ensure_panel().isVisible():
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
        self.ensure_panel().model.show_groups(rank(commands, text, self._state.used))
        self.ensure_panel().first()
        self.ensure_panel().place()

    def _move(self, rows: int) -> None:
        self.ensure_panel().step(rows)
        self._say()

    def _say(self) -> None:
        """Tell a screen reader what is chosen, as the keyboard stays in the field."""
        command = self.ensure_panel().current
        if command is not None:
            place, count = self.ensure_panel().model.place(self.ensure_panel().view.currentIndex().row())
            words = translate("palette", "%1, %2 of %3").replace("%2", str(place)).replace("%3", str(count))
            announce(self.ensure_panel().field, words.replace("%1", spoken(command)))

    def _enter(self) -> None:
        command = self.ensure_panel().current
        if command is not None:
            self._do(command)

    def _do(self, command: Command) -> None:
        """Do it where the keyboard was before: many actions belong to what has it."""
        if command.hindrance:
            announce(self.ensure_panel().field, command.hindrance, urgent=True)
            self.ensure_panel().field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close()
        if command.group is not Group.SEARCH:
            used = [name for name in self._state.used if name != command.name]
            self._state.used = [command.name, *used][:REMEMBERED]
        command.run()

    def _everywhere(self, text: str) -> Command:
        words = translate("palette", "Search everything for “%1”").replace("%1", text)
        return Command("search", words, Group.SEARCH, lambda: self._search(text), icon="search")
