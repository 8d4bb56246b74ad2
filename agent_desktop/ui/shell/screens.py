"""Opens what stands beside the main window: settings, set-up, help, log. One of each at a time.

Each is loaded when it is opened first: together they would hold up the start by a tenth.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.settings import SettingsError
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.shell.topbar import TopBar
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.assistant import SetupPort
    from agent_desktop.ui.assistant.dialog import Assistant
    from agent_desktop.ui.help import AboutDialog, HelpDialog
    from agent_desktop.ui.palette import Command, Palette
    from agent_desktop.ui.settings import AlertsPort, SettingsDialog, SettingsPort


@dataclass(frozen=True)
class Support:
    """For finding faults: where the log is, and the text for somebody who helps."""

    log_file: Path
    diagnostics: Callable[[], str]


W = TypeVar("W", bound=QWidget)


class Screens(QObject):
    """Joins the window's actions with the screens. Without ``setup``, as in the demo, there is nothing to set up.

    ``conversation_wanted(id)``: a test customer waits in this conversation.
    """

    conversation_wanted = Signal(int)
    setup_changed = Signal(bool)
    """The set-up assistant is open, or was left."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        tasks: Tasks,
        settings: "SettingsPort",
        setup: "SetupPort | None",
        support: Support,
        *,
        actions: Actions,
        topbar: TopBar,
        navigation: Navigation,
        palette: "Palette",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._settings = settings
        self._setup = setup
        self._support = support
        self._actions = actions
        self._navigation = navigation
        self.alerts: AlertsPort | None = None
        """What the settings ask to let sounds and notifications be tried."""
        self._open: dict[type[QWidget], QWidget] = {}
        actions["settings"].triggered.connect(lambda: self.open_settings())
        actions["setup"].setEnabled(setup is not None)
        actions["setup"].triggered.connect(self.open_setup)
        actions["help"].triggered.connect(self.open_help)
        actions["news"].triggered.connect(self.open_news)
        actions["log"].triggered.connect(self.open_log)
        actions["keys"].triggered.connect(self.open_keys)
        topbar.about_wanted.connect(self.open_about)
        topbar.availability.rules_wanted.connect(lambda: self.open_settings("availability"))
        topbar.mode_chosen.connect(self._keep_mode)
        palette.add(self._pages)

    def open_settings(self, section: str = "") -> "SettingsDialog":
        """Show the settings, at the page of a section."""
        from agent_desktop.ui.settings import SettingsDialog

        dialog = self._one(SettingsDialog, self._new_settings)
        if section:
            dialog.open_page(section)
        return dialog

    def open_keys(self) -> None:
        """Show the dialog in which keys are changed."""
        from agent_desktop.ui.keys.dialog import KeysDialog

        self._one(KeysDialog, lambda: KeysDialog(self._settings, self._theme, self._window))

    def open_setup(self) -> None:
        """Show the set-up assistant, where it was left."""
        from agent_desktop.ui.assistant.dialog import Assistant

        setup = self._setup
        if setup is not None:
            self._one(Assistant, lambda: self._new_assistant(setup))
            self.setup_changed.emit(True)

    def open_help(self) -> None:
        """Show the help page."""
        from agent_desktop.ui.help import HelpDialog

        self._one(HelpDialog, self._new_help)

    def open_news(self) -> None:
        """Show what is new, and how new versions come."""
        from agent_desktop.ui.help import NewsDialog

        self._one(NewsDialog, lambda: NewsDialog(self._theme, self._window))

    def open_log(self) -> None:
        """Show the log."""
        from agent_desktop.ui.help import LogDialog

        self._one(LogDialog, lambda: LogDialog(self._support.log_file, self._theme, self._window))

    def open_about(self) -> None:
        """Show what the program is and stands on."""
        from agent_desktop.ui.help import AboutDialog

        dialog = self._one(AboutDialog, self._new_about)
        dialog.table.setFocus()

    def _new_about(self) -> "AboutDialog":
        from agent_desktop.ui.help import AboutDialog
        from agent_desktop.ui.help.licence import LicenceDialog

        dialog = AboutDialog(self._theme, self._support.diagnostics, self._window)
        dialog.news_wanted.connect(self.open_news)
        dialog.licence_wanted.connect(lambda name: windows().open(LicenceDialog(name, self._theme, dialog)))
        return dialog

    def _new_help(self) -> "HelpDialog":
        from agent_desktop.ui.help import HelpDialog

        dialog = HelpDialog(self._theme, self._window)
        dialog.setup.setVisible(self._setup is not None)
        dialog.setup_wanted.connect(self.open_setup)
        dialog.news_wanted.connect(self.open_news)
        dialog.log_wanted.connect(self.open_log)
        return dialog

    def _pages(self, _typed: bool) -> "Iterable[Command]":
        from agent_desktop.ui.settings.finding import commands

        return commands(self._settings_at)

    def _settings_at(self, section: str, words: str) -> None:
        dialog = self.open_settings(section)
        if words:
            dialog.search.setText(words)

    def _new_settings(self) -> "SettingsDialog":
        from agent_desktop.ui.settings import SettingsDialog

        dialog = SettingsDialog(self._settings, self._tasks, self._theme, self._window, alerts=self.alerts)
        dialog.keys_wanted.connect(self.open_keys)
        dialog.setup_wanted.connect(self.open_setup)
        if self._setup is None:
            dialog.be_in_demo()
        dialog.action_wanted.connect(lambda name: self._actions[name].trigger())
        return dialog

    def _new_assistant(self, setup: "SetupPort") -> "Assistant":
        from agent_desktop.ui.assistant.dialog import Assistant

        assistant = Assistant(setup, self._tasks, self._theme, self._window)
        assistant.rehearsed.connect(self.conversation_wanted)
        assistant.left.connect(lambda: self.setup_changed.emit(False))
        return assistant

    def _one(self, kind: type[W], make: Callable[[], W]) -> W:
        """The screen of this kind, in front: the one that is open, or a new one."""
        screen = self._open.get(kind)
        if not isinstance(screen, kind) or not screen.isVisible():  # one that was closed only ends its work
            screen = self._open[kind] = made = make()
            made.destroyed.connect(lambda: self._forget(kind, made))
        windows().bring(screen)
        return screen

    def _forget(self, kind: type[QWidget], screen: QWidget) -> None:
        if self._open.get(kind) is screen:
            del self._open[kind]

    def _keep_mode(self, mode: Mode) -> None:
        try:
            self._settings.save({"ui.theme": mode.value})
        except SettingsError as error:
            self._navigation.notice(str(error))
