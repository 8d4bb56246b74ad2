"""Joins what alerts with the window: notifications, sounds, the tray and its number, do-not-disturb, hiding.

What is told when is the planner's; here it is put into words, shown and played. All of it costs a flood of messages
next to nothing: a frame's changes are looked at once, and the store is counted twice a second at most.
"""

import asyncio
import logging
import platform
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.alerts import Alert, Kind, Notifier, Planner, Player, Quiet, SoundError, words
from agent_desktop.alerts.desktop import DesktopNotifier
from agent_desktop.base import autostart
from agent_desktop.base.profile import Profile
from agent_desktop.base.safe_text import is_blank
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, Counts, StorageError
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Author, State
from agent_desktop.protocol import label_of
from agent_desktop.settings import Settings
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.alerts import Bell, Hiding, Tray, TrayNotifier
from agent_desktop.ui.availability import AvailabilityController
from agent_desktop.ui.list import Feed
from agent_desktop.ui.shell.center_pane import CenterPane
from agent_desktop.ui.shell.current_conversation import CurrentConversation
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.shell.topbar import TopBar
from agent_desktop.ui.theme import Theme

log = logging.getLogger(__name__)

CUSTOMERS, NOTICE, TRIAL = "customers", "notice", "trial"
"""The slots of notifications."""
QUIET_FILE = "quiet-until"
LAST = 20
"""How far back a customer's last words are looked for, in messages."""
COUNT_PAUSE = 0.5
LOOK_MS = 30_000
"""The longest that a timer sleeps: after the computer slept, it learns so what time it is."""


@dataclass(frozen=True)
class AlertedParts:
    """The parts of the window that alerts listen to and change."""

    actions: Actions
    center: CenterPane
    current: CurrentConversation
    feed: Feed
    frame: Frame
    navigation: Navigation
    reception: AvailabilityController
    topbar: TopBar


class AlertsController(QObject):
    """Made with the window; :meth:`start` once that is filled. ``notifier`` and ``player`` are the system's own.

    Args:
        window: hidden in the tray while it is minimised, and asked whether it is in front.
        parts: the parts of that window.
    """

    show_wanted = Signal()
    """The program is to come to the front."""
    answer_wanted = Signal()
    """The window is to come to the front with the keyboard: a conversation is opened in it."""
    quit_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        parts: AlertedParts,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        settings: Settings,
        profile: Profile,
        *,
        demo: bool = False,
        notifier: Notifier | None = None,
        player: Player | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._inbox = inbox
        self._tasks = tasks
        self._profile = profile
        self._demo = demo
        self._settings = settings.alerts
        self._target: int | None = None
        self._waiting = 0
        self._silent = ""
        self._count_due = self._closed = False
        self._counting = True  # not before the start
        now = inbox.clock.now
        self.quiet = Quiet(inbox.clock, profile.folder / QUIET_FILE)
        self.planner = Planner(inbox.clock, settings.alerts, quiet=lambda: self.quiet.on, on_screen=self._is_on_screen)
        self.tray = Tray(self.quiet, now, self)
        self.bell = Bell(theme, self.quiet, now, parts.actions["quiet"])
        self.hiding = Hiding(window, lambda: self.tray.there)
        self.player = player or Player()
        self.notifier: Notifier
        if notifier is not None:
            self.notifier = notifier
        elif platform.system() == "Linux":
            self.notifier = DesktopNotifier()
        else:
            self.notifier = TrayNotifier(self.tray.icon, self)
        parts.topbar.add(self.bell)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._connect()
        self.tray.set_availability(inbox.availability)
        self.hiding.on = settings.alerts.minimise_to_tray
        self._look()

    def _connect(self) -> None:
        parts = self._parts
        parts.frame.changed.connect(self._changed)
        parts.current.changed.connect(self._look)
        parts.center.scrolled.connect(self._seen)
        parts.feed.counted.connect(self._counted)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._seen)
        for chooser in (self.tray.quiet_chosen, self.bell.chosen):
            chooser.connect(self._choose_quiet)
        self.tray.show_wanted.connect(self.show_wanted)
        self.tray.availability_chosen.connect(lambda chosen: parts.reception.choose(chosen, None))
        self.tray.quit_wanted.connect(self.quit_wanted)
        self._inbox.availability_changed.connect(self.tray.set_availability)
        self.quiet.changed.connect(self._quiet_changed)
        self.notifier.clicked.connect(self._clicked)
        self.notifier.closed.connect(self._gone)

    async def start(self) -> None:
        """Learn who waits already, and put the start at login right."""
        try:
            for state in (State.WAITING, State.ACTIVE):
                self.planner.seed(list(await self._inbox.conversations(state)))
        except StorageError:
            log.warning("who waits already is not known: the store cannot be read")
        self._look()
        self._counting = False
        self._count_soon()
        await self._use_autostart(asked=False)

    def use(self, settings: Settings) -> None:
        """Work by other settings."""
        before, self._settings = self._settings, settings.alerts
        self.planner.settings = settings.alerts
        self.hiding.on = settings.alerts.minimise_to_tray
        if settings.alerts.start_at_login != before.start_at_login:
            _ = self._tasks.spawn(self._use_autostart(asked=True), name="change the start at login")
        self._look()

    def notice(self, title: str, text: str) -> None:
        """Tell of something that is no customer's, such as a tunnel that broke."""
        if self._settings.notifications and not self.quiet.on:
            _ = self._tasks.spawn(self.notifier.show(NOTICE, title, text), name="show a notification")

    def close(self) -> None:
        """Tell nothing more, and take icon and number away."""
        self._closed = True
        self._timer.stop()
        self._inbox.availability_changed.disconnect(self.tray.set_availability, missing_ok=True)
        self.quiet.changed.disconnect(self._quiet_changed, missing_ok=True)
        self.notifier.clicked.disconnect(self._clicked, missing_ok=True)
        self.notifier.closed.disconnect(self._gone, missing_ok=True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.disconnect(self._seen)
        self.tray.close()

    async def leave(self) -> None:
        """After :meth:`close`: take the notifications away."""
        await self.notifier.close()

    # --- for the settings dialog -------------------------------------------------------------------------------------

    async def try_sound(self, name: str) -> str:
        """Play a sound; why it cannot be heard, as a sentence, or nothing."""
        if not self._settings.volume:
            return self.tr("The volume is 0, so you cannot hear any sound.")
        try:
            await self.player.play(name, self._settings.volume)
        except SoundError as error:
            return str(error)
        return ""

    async def try_notification(self) -> str:
        """Show a notification to look at; why there is none, as a sentence, or nothing."""
        title = self.tr("Emma Peeters is waiting")
        text = "" if self._settings.privacy else self.tr("This is a test. Where is my parcel?")
        if self._settings.privacy:
            title = self.tr("A customer is waiting")
        if await self.notifier.show(TRIAL, title, text):
            return ""
        return self.tr("The system rejected the notification.")

    async def limits(self) -> list[str]:
        """What this system cannot do, each as a sentence."""
        found = await self.notifier.limits()
        if not self.tray.there:
            found.append(
                self.tr(
                    "This desktop has no system tray. The program shows no tray icon, and minimised windows stay in"
                    " the taskbar."
                )
            )
        if self._demo:
            found.append(self.tr("The demo does not start at login."))
        return found

    # --- what happens ------------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        self.planner.take(changes)
        self._look()

    def _seen(self, _what: object = None) -> None:
        """Perhaps the agent sees now what a notification tells of. Asked only while there is one."""
        if self.planner.showing:
            self._look()

    def _look(self, _what: object = None) -> None:
        if self._closed:
            return
        if self.quiet.over:
            self.quiet.end()  # comes back here
            return
        if self.planner.settled():
            _ = self._tasks.spawn(self.notifier.withdraw(CUSTOMERS), name="take a notification away")
        alert = self.planner.due()
        if alert is not None:
            self._target = alert.target
            _ = self._tasks.spawn(self._tell(alert), name="tell of customers")
            _ = self._tasks.spawn(self._sound(alert.sound), name="play a sound")
        self._set_timer()

    def _set_timer(self) -> None:
        moment: datetime | None = self.quiet.until or self.planner.next_at
        if moment is None:
            self._timer.stop()
            return
        left = (moment - self._inbox.clock.now()).total_seconds() * 1000
        self._timer.start(int(min(max(left + 1, 0), LOOK_MS)))

    async def _tell(self, alert: Alert) -> None:
        if not self._settings.notifications:
            return
        private = self._settings.privacy
        texts = {} if private else await self._last_words(alert)
        title = words.title(alert, self._inbox.clock.now(), private=private)
        await self.notifier.show(CUSTOMERS, title, words.body(alert, texts, private=private))

    async def _sound(self, kind: Kind) -> None:
        name = self._settings.sound_waiting if kind is Kind.WAITING else self._settings.sound_message
        try:
            await self.player.play(name, self._settings.volume)
        except SoundError as error:
            if str(error) != self._silent:
                log.info("no sound: %s", error)
            self._silent = str(error)
        else:
            self._silent = ""

    async def _last_words(self, alert: Alert) -> dict[int, str]:
        """What each of the first customers wrote last."""
        texts: dict[int, str] = {}
        try:
            for item in alert.items[: words.LINES]:
                page = await self._inbox.page(item.conversation_id, limit=LAST)
                last = next((one for one in reversed(page.messages) if one.author is Author.USER), None)
                if last is not None:
                    texts[item.conversation_id] = label_of(last.kind) if is_blank(last.text) else last.text
        except StorageError:
            log.warning("a notification goes without texts: the store cannot be read")
        return texts

    def _is_on_screen(self, conversation_id: int) -> bool:
        window = self._window
        opened = self._parts.current.conversation
        if opened is None or opened.id != conversation_id:
            return False
        pane = self._parts.center.pane
        return window.isActiveWindow() and not window.isMinimized() and pane is not None and pane.at_end

    # --- what the agent does -----------------------------------------------------------------------------------------

    def _clicked(self, slot: str) -> None:
        target = self._target if slot == CUSTOMERS else None
        self._gone(slot)
        # Some services leave it there when it was pressed.
        _ = self._tasks.spawn(self.notifier.withdraw(slot), name="take a notification away")
        if target is None:
            self.show_wanted.emit()
        else:
            self.answer_wanted.emit()
            _ = self._tasks.spawn(self._open(target), name="open the conversation of a notification")

    async def _open(self, target: int) -> None:
        try:
            conversation = await self._inbox.conversation(target)
        except StorageError as error:
            self._parts.navigation.notice(str(error))
            return
        if conversation is not None:
            self._parts.navigation.open(conversation, typing=True)

    def _gone(self, slot: str) -> None:
        if slot == CUSTOMERS:
            self.planner.closed()

    def _choose_quiet(self, until: datetime | None) -> None:
        if until is None:
            self.quiet.end()
        else:
            self.quiet.begin(until)

    def _quiet_changed(self) -> None:
        self.bell.refresh()
        self.tray.refresh()
        self._look()

    # --- the number --------------------------------------------------------------------------------------------------

    def _counted(self, counts: Counts) -> None:
        self._waiting = counts.waiting
        self._count_soon()

    def _count_soon(self) -> None:
        self._count_due = True
        if not self._counting and not self._closed:
            self._counting = True
            _ = self._tasks.spawn(self._count(), name="count who needs the agent")

    async def _count(self) -> None:
        """Those who wait, and the agent's own with something unread: from the store, so that it cannot stick."""
        try:
            while self._count_due and not self._closed:
                self._count_due = False
                mine = await self._inbox.conversations(State.ACTIVE)
                unread = sum(1 for one in mine if one.unread or one.returned_at is not None)
                if not self._closed:
                    self.tray.set_number(self._waiting + unread)
                    await self.notifier.set_number(self._waiting + unread)
                await asyncio.sleep(COUNT_PAUSE)
        except StorageError:
            log.warning("who needs the agent could not be counted")
        finally:
            self._counting = False

    async def _use_autostart(self, *, asked: bool) -> None:
        if self._demo:
            return
        on = self._settings.start_at_login
        try:
            await asyncio.to_thread(autostart.use, self._profile, on=on, asked=asked)
        except autostart.AutostartError as error:
            self._parts.navigation.notice(str(error))
