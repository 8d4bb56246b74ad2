"""The settings while the program runs: read anew when the file changes, saved by the settings dialog.

A file that cannot be used changes nothing: the settings before it stay, and ``problem`` says why.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from psygnal import Signal
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from agent_desktop.base.profile import Profile
from agent_desktop.core.service import Service
from agent_desktop.credentials import CredentialsError
from agent_desktop.credentials.names import API_TOKEN
from agent_desktop.settings import Settings, SettingsError, load, save

log = logging.getLogger(__name__)

SETTLE = 300
"""Milliseconds that the file must be left alone: editors write it in several steps."""

AT_START = frozenset({"ui.language", "ui.scale", "storage.encryption"})
"""What counts only at the program's start."""


class SettingsService(QObject):
    """Holds the settings in use. ``changed(Settings)`` after each change, ``problem(str)`` for a file that is broken.

    ``over`` puts what this run does not take from the file (the demo's addresses) over what was read.
    """

    changed: ClassVar[Signal] = Signal(Settings)
    problem: ClassVar[Signal] = Signal(str)
    mended: ClassVar[Signal] = Signal()
    """The file can be used again."""
    restart_wanted: ClassVar[Signal] = Signal()

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        service: Service,
        *,
        read: Callable[[], Settings] | None = None,
        over: Callable[[Settings], Settings] = lambda settings: settings,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._service = service
        self._read = read or (lambda: load(profile.config))
        self._over = over
        self._settings = settings
        self.remarks: dict[str, Callable[[], str]] = {}
        """Who knows what to say about a setting, by ``section.key``."""
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE)
        self._timer.timeout.connect(self.reread)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._watch()

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self._settings

    @property
    def place(self) -> str:
        """The file, as a path to show and to open."""
        return str(self._profile.config)

    @property
    def lasting(self) -> bool:
        """True if secrets are kept beyond this run."""
        return self._service.credentials.lasting

    def at_start(self, path: str) -> bool:
        """Return True if a setting counts only from the next start on."""
        return path in AT_START

    def remark(self, path: str) -> str:
        """Return a remark on a setting that holds on this computer only, or an empty text."""
        return self.remarks.get(path, lambda: "")()

    def save(self, changes: Mapping[str, Any]) -> None:
        """Set, or with ``None`` reset, settings by their ``section.key``; they count at once.

        Raises :class:`SettingsError`.
        """
        save(self._profile.config, changes)
        self._take(self._read())

    def reread(self) -> None:
        """Read the file again and apply its settings."""
        self._watch()
        try:
            settings = self._read()
        except SettingsError as error:
            if str(error) != self._told:  # the folder also changes when other files in it do
                self._told = str(error)
                log.warning("the changed settings cannot be used; the ones before stay")
                self.problem.emit(str(error))
            return
        if self._told:
            self._told = ""
            self.mended.emit()
        self._take(settings)

    def restart(self) -> None:
        """Let the program start again, for what counts only then."""
        self.restart_wanted.emit()

    async def has_secret(self, name: str) -> bool:
        """Return True if there is a secret of this name. Raises ``CredentialsError``."""
        return await self._service.credentials.get(name) is not None

    async def keep_secret(self, name: str, value: str) -> str | None:
        """Keep a secret, which counts at once, or with an empty value remove it; what went wrong, as a sentence."""
        try:
            if name == API_TOKEN and value:
                await self._service.use_api_token(value)
            elif value:
                await self._service.credentials.set(name, value)
            else:
                await self._service.credentials.delete(name)
                if name == API_TOKEN:
                    await self._service.read_api_token()
                    _ = self._service.tasks.spawn(self._service.check_platform(), name="see what goes without a token")
        except CredentialsError as error:
            return str(error)
        if name != API_TOKEN:
            self._service.reachability.try_now()
        return None

    def close(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._watcher.deleteLater()

    def _take(self, settings: Settings) -> None:
        settings = self._over(settings)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    def _watch(self) -> None:
        """A file that was replaced is no longer watched, and one that is not there yet cannot be: the folder can."""
        places = [path for path in (self._profile.config, self._profile.config.parent) if path.exists()]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(path) for path in places if str(path) not in watched]
        if missing:
            self._watcher.addPaths(missing)
