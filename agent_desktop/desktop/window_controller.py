"""What surrounds the window while it is open: the settings and who works by them, and the screens beside it."""

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from psygnal import Signal
from PySide6.QtCore import QUrl

from agent_desktop.base.i18n import translate
from agent_desktop.base.logs import LOG
from agent_desktop.core.service import Service
from agent_desktop.credentials import API_TOKEN
from agent_desktop.desktop.alerts_controller import AlertedParts, AlertsController
from agent_desktop.desktop.auto_away_controller import AutoAwayController
from agent_desktop.desktop.options import Options
from agent_desktop.desktop.settings_service import SettingsService
from agent_desktop.desktop.setup_service import SetupService
from agent_desktop.inbox import Part
from agent_desktop.inbox.retention_rules import Expiry
from agent_desktop.settings import Settings, SettingsError
from agent_desktop.tunnel import HostKey
from agent_desktop.ui.actions import keys
from agent_desktop.ui.list.row import Patience
from agent_desktop.ui.shell.banner import BannerKind
from agent_desktop.ui.shell.problem_banners import ProblemBanners
from agent_desktop.ui.shell.reachability_banners import ReachabilityBanners
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.widgets import dialogs
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.windows import windows
from agent_desktop.webhook import PortInUse
from agent_desktop.webhook.ports import UNPRIVILEGED, free_port

if TYPE_CHECKING:
    from agent_desktop.core.demo import Demo
    from agent_desktop.ui.pictures import Album
    from agent_desktop.ui.records.records_actions import RecordsActions
    from agent_desktop.ui.shell.screens import Screens

log = logging.getLogger(__name__)


class WindowController:
    """Made when the window is there; to be closed before it. ``restart_wanted``: the program is to start again."""

    restart_wanted: ClassVar[Signal] = Signal()

    def __init__(
        self,
        options: Options,
        settings: Settings,
        window: MainWindow,
        service: Service,
        theme: Theme,
        demo: "Demo | None" = None,
    ) -> None:
        self._window = window
        self._service = service
        self._options = options
        self._theme = theme
        self._before = settings
        # These are made when they are needed first, or as deferred parts of the window.
        self.screens: Screens | None = None
        self.album: Album | None = None
        self.records: RecordsActions | None = None
        self._complaint: str | None = None
        if demo is not None:
            self.configuring = SettingsService(options.profile, settings, service, read=options.read, over=demo.over)
        else:
            self.configuring = SettingsService(options.profile, settings, service, read=options.read)
        self.configuring.changed.connect(self._apply)
        self.configuring.problem.connect(self._broken)
        self.automatic = AutoAwayController(service, self.configuring, window.status)
        self.setup = SetupService(service, self.configuring, options.profile.folder) if demo is None else None
        self.troubles = ProblemBanners(window.banners, service.inbox, window)
        self.troubles.port_wanted.connect(self._use_port)
        self.reach = ReachabilityBanners(window.banners, service.inbox.health, window)
        self.reach.again_wanted.connect(service.reachability.try_now)
        self.alerting = AlertsController(
            window,
            alerted_parts(window),
            service.inbox,
            service.tasks,
            theme,
            settings,
            options.profile,
            demo=demo is not None,
        )
        self.alerting.show_wanted.connect(window.present_again)
        self.alerting.answer_wanted.connect(window.present)
        self.alerting.quit_wanted.connect(window.closing)
        self.reach.notify.connect(self.alerting.notice)
        service.reachability.quota_short.connect(self._quota_short)
        self.troubles.check_wanted.connect(
            lambda: service.tasks.spawn(service.check_platform(), name="ask Chatlayer again")
        )
        self.troubles.setup_wanted.connect(lambda: self.ensure_screens().open_setup())
        self.troubles.webhook_settings_wanted.connect(lambda: self.ensure_screens().open_settings("webhook"))
        self.troubles.refusal_read.connect(service.refused_handovers.forget)
        self.troubles.restart_wanted.connect(self.restart_wanted.emit)
        self.configuring.restart_wanted.connect(self._restart)
        self.configuring.mended.connect(self._mended)
        window.banners.left.connect(window.navigation.focus_composer)
        if demo is None and not service.credentials.lasting:
            self.troubles.offer_restart()
        if demo is not None:
            page = demo.sandbox.page_url
            self.troubles.offer_page()
            self.troubles.page_wanted.connect(lambda: open_outside(QUrl(page)))
            window.banners.set_banner(BannerKind.DEMO, self._about_the_demo(page))
        service.inbox.health.changed.connect(self._offer_port)
        if demo is not None:
            service.ensure_pictures().allow(demo.sandbox.base_url)
        service.reachability.trust = self._trust
        service.retention.asked.connect(self._ask_for_old)
        window.deferred_parts.load("agent_desktop.ui.pictures")
        window.deferred_parts.add(self.ensure_screens, self.ensure_album, self.ensure_records)
        window.use(enter_sends=settings.ui.enter_sends, patience=patience_of(settings))
        self._use_keys(settings)

    def ensure_screens(self) -> "Screens":
        """Make the settings, the set-up and the other screens beside the window, unless they are there already."""
        if self.screens is None:
            from agent_desktop.ui.shell.screens import Screens, Support

            window = self._window
            self.screens = Screens(
                window,
                self._theme,
                self._service.tasks,
                self.configuring,
                self.setup,
                Support(self._options.profile.logs / LOG, self._diagnostics),
                actions=window.actions_table,
                topbar=window.topbar,
                navigation=window.navigation,
                palette=window.ensure_keyboard().palette,
            )
            self.screens.alerts = self.alerting
            self.screens.setup_changed.connect(self._mind_setup)
            self.screens.conversation_wanted.connect(self._show_conversation)
        return self.screens

    def ensure_album(self) -> "Album":
        """Make the album with the pictures of the open conversation, unless it is there already."""
        if self.album is None:
            from agent_desktop.ui.pictures import Album

            self.album = Album(self._service.ensure_pictures(), self._service.tasks, self._window)
            self.album.remote = self._before.ui.remote_pictures
            self.album.always_wanted.connect(lambda: self._save({"ui.remote_pictures": True}))
            self._window.ensure_pane().use_album(self.album)
        return self.album

    def ensure_records(self) -> "RecordsActions":
        """Make what exports, erases and backs up conversations, unless it is there already."""
        if self.records is None:
            from agent_desktop.desktop.backup_service import BackupService
            from agent_desktop.ui.records.records_actions import RecordsActions

            service, window, backups = self._service, self._window, None
            if self.setup is not None:  # not in the demo, which keeps nothing
                restart = self.restart_wanted.emit
                backups = BackupService(self._options.profile, service.store, service.credentials, restart)
            self.records = RecordsActions(
                window,
                service.inbox,
                service.tasks,
                self._theme,
                service.retention,
                self.ensure_album(),
                backups,
                actions=window.actions_table,
                navigation=window.navigation,
                current=window.current,
                frame=window.frame,
                pane=window.ensure_pane(),
                list_pane=window.list,
                banners=window.banners,
                model=window.model,
            )
        return self.records

    def _restart(self) -> None:
        self.restart_wanted.emit()

    def _ask_for_old(self, told: Expiry) -> None:
        self.ensure_records().ask(told)

    def close(self) -> None:
        """Look no longer after the settings."""
        if self.album is not None:
            self.album.close()
        self.configuring.changed.disconnect(self._apply, missing_ok=True)
        self.configuring.problem.disconnect(self._broken, missing_ok=True)
        self.configuring.mended.disconnect(self._mended, missing_ok=True)
        self.configuring.restart_wanted.disconnect(self._restart, missing_ok=True)
        self.configuring.close()
        self.automatic.close()
        self._service.retention.asked.disconnect(self._ask_for_old, missing_ok=True)
        self.troubles.close()
        self.reach.close()
        self._service.reachability.quota_short.disconnect(self._quota_short, missing_ok=True)
        self.alerting.close()
        self._service.inbox.health.changed.disconnect(self._offer_port, missing_ok=True)
        if self.setup is not None:
            self.setup.close()

    async def begin(self) -> None:
        """To be called when the program runs: a profile with nothing set up begins with the assistant."""
        await self.alerting.start()
        self.automatic.begin()
        if (aside := self._options.restored) is not None:
            words = translate("desk", "The backup was restored. Your previous data is in %1.")
            self._window.navigation.notice(words.replace("%1", str(aside)))
        setup = self.setup
        if setup is None or setup.progress.finished:
            return
        if setup.begun:
            self._mind_setup(shown=False)
        elif not is_connected(setup.settings) and not await setup.has_secret(API_TOKEN):
            self.ensure_screens().open_setup()

    def _diagnostics(self) -> str:
        from agent_desktop.desktop.diagnostics import diagnostics

        return diagnostics(self._service.inbox, self.configuring.settings, self._options.profile.logs / LOG)

    def _about_the_demo(self, page: str) -> str:
        words = translate(
            "desk",
            "This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1",
        )
        return words.replace("%1", page)

    def _quota_short(self, sentence: str) -> None:
        self._window.navigation.notice(sentence)
        self.alerting.notice(translate("desk", "Few requests left"), sentence)

    def _offer_port(self, part: Part) -> None:
        """Where the port is taken, offer one that is free."""
        if part is Part.WEBHOOK:
            error = self._service.bind_error
            taken = isinstance(error, PortInUse) or (error is not None and 0 < error.port < UNPRIVILEGED)
            self.troubles.offer_port(free_port(error.host, error.port) if taken and error is not None else None)

    def _use_port(self, port: int) -> None:
        self._save({"webhook.port": port})

    def _save(self, changes: Mapping[str, Any]) -> None:
        try:
            self.configuring.save(changes)
        except SettingsError as error:
            self._window.navigation.notice(str(error))

    def _mind_setup(self, shown: bool) -> None:
        """While the assistant is closed and not at its end, say so."""
        unfinished = self.setup is not None and not self.setup.progress.finished and not shown
        words = translate("desk", "Setup is not finished. Until then, customers may not reach you.")
        self._window.banners.set_banner(BannerKind.SETUP, words if unfinished else None)
        # Who has not come to the token yet needs one line, not two; and none while the assistant asks for it.
        begins = self.setup is not None and not self.setup.progress.finished and not self._service.has_api_token
        self._window.banners.hold_back(frozenset({BannerKind.TOKEN}) if begins else frozenset())

    async def _trust(self, key: HostKey) -> bool:
        """Ask whether an SSH server that was never seen is the one that is meant."""
        words = translate(
            "desk",
            "This computer has not connected to %1 before. The server's key (%2) is:\n\n%3\n\nCompare it with the key"
            " that the server's owner gives you. Continue only if both are the same.",
        )
        text = words.replace("%1", key.host).replace("%2", key.kind).replace("%3", key.fingerprint)
        choices = [translate("desk", "Do not connect"), translate("desk", "The keys match: connect")]
        title, over = translate("desk", "Is this your server?"), windows().before_all(self._window)
        return await dialogs.ask(self._window, title, text, choices, over=over) == 1

    def _show_conversation(self, number: int) -> None:
        _ = self._service.tasks.spawn(self._show(number), name="show the test conversation")

    async def _show(self, number: int) -> None:
        conversation = await self._service.inbox.conversation(number)
        if conversation is not None:
            self._window.present()
            self._window.navigation.open(conversation, typing=True)

    def _apply(self, settings: Settings) -> None:
        """Work by other settings: the window at once, the service as soon as it can."""
        before, self._before = self._before, settings
        if settings.ui.theme != before.ui.theme:
            self._theme.mode = Mode(settings.ui.theme)
        if settings.keys != before.keys:
            self._use_keys(settings)
        self._window.use(enter_sends=settings.ui.enter_sends, patience=patience_of(settings))
        self._window.ensure_pane().use(
            agent_name=settings.agent.name,
            undo_seconds=settings.ui.undo_seconds,
            spelling=settings.ui.spelling,
        )
        self.ensure_album().remote = settings.ui.remote_pictures
        self.automatic.use(settings)
        self.alerting.use(settings)
        logging.getLogger("agent_desktop").setLevel(settings.logging.level.upper())
        self._service.use_settings(settings)

    def _use_keys(self, settings: Settings) -> None:
        """Give the actions the agent's own keys. What cannot be used is said, and keeps nobody from working."""
        problems = keys.use(settings.keys)
        if problems:
            self._window.navigation.notice(" ".join(problems[:3]))

    def _mended(self) -> None:
        banners = self._window.banners
        if banners.sentence(BannerKind.NOTICE) == self._complaint:
            banners.set_banner(BannerKind.NOTICE, None)

    def _broken(self, sentence: str) -> None:
        words = translate("desk", "The changed settings cannot be used. The previous ones stay in effect. %1")
        self._complaint = words.replace("%1", sentence)
        self._window.navigation.notice(self._complaint)


def alerted_parts(window: MainWindow) -> AlertedParts:
    """The parts of a window that alerts listen to and change."""
    return AlertedParts(
        window.actions_table,
        window.center,
        window.current,
        window.feed,
        window.frame,
        window.navigation,
        window.reception,
        window.topbar,
    )


def is_connected(settings: Settings) -> bool:
    """Whether somebody, such as an administrator, has said how this computer is connected."""
    return any(path.startswith(("chatlayer.", "tunnel.")) for path in settings.origins)


def patience_of(settings: Settings) -> Patience:
    """When those who wait turn amber, and red."""
    return Patience(settings.ui.waiting_amber, settings.ui.waiting_red)
