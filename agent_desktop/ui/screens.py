"""Opens what stands beside the main window: settings, set-up, help, log. One of each at a time."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.settings import SettingsError
from agent_desktop.tasks import Tasks
from agent_desktop.ui.assistant import Assistant, SetupPort
from agent_desktop.ui.settings import SettingsDialog, SettingsPort
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.window import MainWindow

W = TypeVar("W", bound=QWidget)


class Screens(QObject):
    """Joins the window's actions with the screens. Without ``setup``, as in the demo, there is nothing to set up.

    ``conversation_wanted(id)``: a test customer waits in this conversation.
    """

    conversation_wanted = Signal(int)

    def __init__(
        self, window: MainWindow, theme: Theme, tasks: Tasks, settings: SettingsPort, setup: SetupPort | None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._settings = settings
        self._setup = setup
        self._open: dict[type[QWidget], QWidget] = {}
        window.actions_table["settings"].triggered.connect(lambda: self.open_settings())
        window.actions_table["setup"].setEnabled(setup is not None)
        window.actions_table["setup"].triggered.connect(self.open_setup)
        window.topbar.mode_chosen.connect(self._keep_mode)

    def open_settings(self, section: str = "") -> SettingsDialog:
        """Show the settings, at the page of a section."""
        dialog = self._one(
            SettingsDialog, lambda: SettingsDialog(self._settings, self._tasks, self._theme, self._window)
        )
        if section:
            dialog.open_page(section)
        return dialog

    def open_setup(self) -> None:
        """Show the set-up assistant, where it was left."""
        setup = self._setup
        if setup is not None:
            self._one(Assistant, lambda: self._new_assistant(setup))

    def _new_assistant(self, setup: SetupPort) -> Assistant:
        assistant = Assistant(setup, self._tasks, self._theme, self._window)
        assistant.rehearsed.connect(self.conversation_wanted)
        return assistant

    def _one(self, kind: type[W], make: Callable[[], W]) -> W:
        """The screen of this kind, in front: the one that is open, or a new one."""
        screen = self._open.get(kind)
        if not isinstance(screen, kind):
            screen = make()
            self._open[kind] = screen
            screen.destroyed.connect(lambda: self._open.pop(kind, None))
        screen.show()
        screen.raise_()
        screen.activateWindow()
        return screen

    def _keep_mode(self, mode: Mode) -> None:
        try:
            self._settings.save({"ui.theme": mode.value})
        except SettingsError as error:
            self._window.notice(str(error))
