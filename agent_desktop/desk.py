"""What surrounds the window while it is open: the settings and who works by them, and the screens beside it."""

import logging

from agent_desktop.configuring import Configuring
from agent_desktop.demo import Demo
from agent_desktop.options import Options
from agent_desktop.service import Service
from agent_desktop.settings import Settings
from agent_desktop.ui.list.row import Patience
from agent_desktop.ui.screens import Screens
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.window import MainWindow

log = logging.getLogger(__name__)


class Desk:
    """Made when the window is there; to be closed before it."""

    def __init__(
        self,
        options: Options,
        settings: Settings,
        window: MainWindow,
        service: Service,
        theme: Theme,
        demo: Demo | None = None,
    ) -> None:
        self._window = window
        self._service = service
        self._before = settings
        if demo is not None:
            self.configuring = Configuring(options.profile, settings, service, read=options.read, over=demo.over)
        else:
            self.configuring = Configuring(options.profile, settings, service, read=options.read)
        self.configuring.changed.connect(self._apply)
        self.configuring.problem.connect(self._broken)
        self.screens = Screens(window, theme, service.tasks, self.configuring)
        window.use(enter_sends=settings.ui.enter_sends, patience=patience_of(settings))

    def close(self) -> None:
        """Look no longer after the settings."""
        self.configuring.changed.disconnect(self._apply, missing_ok=True)
        self.configuring.problem.disconnect(self._broken, missing_ok=True)
        self.configuring.close()

    def _apply(self, settings: Settings) -> None:
        """Work by other settings: the window at once, the service as soon as it can."""
        before, self._before = self._before, settings
        if settings.ui.theme != before.ui.theme:
            self._window.use_mode(Mode(settings.ui.theme))
        self._window.use(enter_sends=settings.ui.enter_sends, patience=patience_of(settings))
        logging.getLogger("agent_desktop").setLevel(settings.logging.level.upper())
        _ = self._service.tasks.spawn(self._service.use_settings(settings), name="work by other settings")

    def _broken(self, sentence: str) -> None:
        self._window.notice(
            self._window.tr("The changed settings cannot be used, so the ones before stay. %1").replace("%1", sentence)
        )


def patience_of(settings: Settings) -> Patience:
    """When those who wait turn amber, and red."""
    return Patience(settings.ui.waiting_amber, settings.ui.waiting_red)
