"""The composition root: starts the loop, opens the profile, joins the service with the window, and ends it all.

The window closes at once; what is being stored and sent then gets two seconds to come to its end.
"""

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from agent_desktop.base import logs
from agent_desktop.base.i18n import translate
from agent_desktop.core.profile_opener import NotOpened, Opened, Opener
from agent_desktop.core.service import Service
from agent_desktop.credentials import CredentialsError, KeyringCredentials
from agent_desktop.desktop.application import start_qt
from agent_desktop.desktop.options import Options
from agent_desktop.desktop.restart import start_again
from agent_desktop.desktop.single_instance import SingleInstance
from agent_desktop.desktop.window_controller import WindowController
from agent_desktop.inbox import InboxApi, StorageError
from agent_desktop.settings import Settings
from agent_desktop.ui.shell.gc_in_gui_thread import GuiThreadCollector
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.text.translation import speak
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.widgets import dialogs
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from agent_desktop.core.demo import Demo
    from agent_desktop.ui.composer import Aids

T = TypeVar("T")
log = logging.getLogger(__name__)

LONGEST_END = 2.0
"""Seconds that closing may take."""
ENDING = ("SIGTERM", "SIGINT", "SIGHUP")
"""The signals at which the program ends in order; the last one says that its terminal was closed."""


class Result(NamedTuple):
    """How a run of the program ended."""

    code: int
    """The exit code."""
    restart: dict[str, str] | None = None
    """The environment in which the program is to start again, or None if it is not to."""


def run(options: Options) -> Result:
    """Open the window and stay until it is closed."""
    os.umask(0o077)  # nobody else on this computer reads what the program writes
    before = dict(os.environ)
    _scale(options)
    application = start_qt(options.clean_up)
    speak(application, options.settings.ui.language)
    # The last window's closing must not end the loop before everything is stored.
    application.setQuitOnLastWindowClosed(False)
    single = SingleInstance(options.profile.folder)
    if not single.acquire():
        if single.ask_first_to_present():
            return Result(0)
        sys.stderr.write(
            translate("app", "agent-desktop: another process uses this profile and does not respond. End it first.\n")
        )
        return Result(1)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    app = App(options, application, single)
    try:
        with loop:
            code: int = loop.run_until_complete(app.main())
    finally:
        single.release()
    if app.again:
        log.info("the program starts again")
    return Result(code, before if app.again else None)


def _scale(options: Options) -> None:
    """Qt takes the size of everything from the environment, before it starts."""
    scale = options.settings.ui.scale
    if scale != 1:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale))


def show_problem(sentence: str, file: Path | None = None) -> None:
    """Show a sentence in a window, to somebody who started the program where no terminal shows it.

    ``file`` is what has to be mended: it can be opened there, and the program started again.
    """
    before = dict(os.environ)
    application = start_qt()
    speak(application, "system")
    theme = Theme()
    theme.apply(application)
    with QEventLoop(application) as loop:
        again: bool = loop.run_until_complete(_mend(sentence, file))
    if again:
        start_again(before)


async def _mend(sentence: str, file: Path | None) -> bool:
    """Whether to try once more."""
    leave = translate("app", "Quit")
    if file is None:
        await _ask("Agent Desktop", sentence, [leave])
        return False
    title, choices = translate("app", "The settings cannot be used"), [translate("app", "Try again")]
    while True:
        chosen = await _ask(title, sentence, [*choices, translate("app", "Open file"), leave])
        if chosen != 1:
            return chosen == 0
        open_outside(QUrl.fromLocalFile(str(file)))


class Stopped(Exception):
    """The program is to end, before what it waited for was there."""


class App:
    """One run of the program."""

    def __init__(self, options: Options, application: QApplication, single: SingleInstance) -> None:
        self._options = options
        self._single = single
        self._theme = Theme(Mode(options.settings.ui.theme))
        self._theme.apply(application)
        self._ended = asyncio.Event()
        self.again = False
        """Whether the program is to start again when it has ended."""
        self._garbage = GuiThreadCollector(application)
        self._demo = _demo() if options.demo else None
        self._window: MainWindow | None = None
        self._service: Service | None = None
        self._desk: WindowController | None = None

    async def main(self) -> int:
        """From opening the profile to closing it."""
        for name in ENDING:
            self._end_at(name)
        settings = self._options.settings
        try:
            if self._demo is not None:
                settings = await self._demo.start(settings)
            opened = await self._unless_ended(self._open())
        except (NotOpened, Stopped):
            await self._stop()
            return 1
        if opened.settings_changed and self._options.read is not None:
            settings = self._options.read()
        self._service = service = Service(
            settings,
            opened,
            name=self._demo.name if self._demo else None,
            secrets_changed=None if self._demo else self._options.profile.secrets_changed,
        )
        self._window = window = MainWindow(
            service.inbox,
            service.tasks,
            self._theme,
            WindowOptions(
                state_file=self._options.profile.folder / "window.ini",
                demo=self._demo is not None,
                encrypted=settings.storage.encryption == "on",
                aids=lambda: self._aids(settings),
                at_once=False,
            ),
        )
        window.closing.connect(self._ended.set)
        self._single.present_asked.connect(window.present_again)
        self._join(window, service)
        self._desk = WindowController(self._options, settings, window, service, self._theme, self._demo)
        self._desk.restart_wanted.connect(self._restart)
        window.show()
        try:
            await service.start()
            await window.fill()
        except StorageError as error:
            await dialogs.ask(
                window, translate("app", "The conversations cannot be read"), str(error), [translate("app", "Quit")]
            )
            window.close_now()
            await self._stop()
            return 1
        if opened.keyring_problem is not None:
            service.keyring_missing(opened.keyring_problem)
        await self._come_alive(service)
        await window.deferred_parts.make()
        await window.reopen()
        # What is there now stays: to look through all of it takes 110 ms, in which nobody can type; the rest takes 6.
        gc.freeze()
        self._garbage.start()
        await self._desk.begin()
        code = await self._until_the_end(window, service)
        await self._stop()
        return code

    async def _unless_ended(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what ``work`` returns. Raises :class:`Stopped` when the program is to end meanwhile."""
        task = asyncio.ensure_future(work)
        ended = asyncio.ensure_future(self._ended.wait())
        await asyncio.wait((task, ended), return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if task.done():
            return task.result()
        task.cancel()
        await asyncio.wait((task,))
        raise Stopped

    def _aids(self, settings: Settings) -> "Aids":
        """What helps to write, from the profile; the demo has its own canned replies."""
        from agent_desktop.canned import CannedBook
        from agent_desktop.ui.composer import Aids
        from agent_desktop.ui.emoji import Recent
        from agent_desktop.ui.spelling import Spelling

        profile = self._options.profile
        if self._demo is not None:
            book = self._demo.canned()
        else:
            book = CannedBook(profile.canned)
            book.load()
        spelling = Spelling(profile.folder, on=settings.ui.spelling)
        return Aids(book, settings.agent.name, settings.ui.undo_seconds, Recent(profile.emoji), spelling)

    async def _open(self) -> Opened:
        options = self._options
        waiting = Waiting(self._theme)
        encrypted = options.settings.storage.encryption == "on"
        opener = Opener(options.profile, encrypted=encrypted, ask=_ask, waiting=waiting.set_shown)
        waiting.again.connect(opener.ask_again)
        waiting.quitting.connect(self._ended.set)
        if self._demo is not None:
            return await opener.open(self._demo.credentials())
        keyring = options.credentials or KeyringCredentials(options.profile.id, learned=logs.redactor.learn)
        return await opener.open(keyring)

    def _join(self, window: MainWindow, service: Service) -> None:
        """Let the window ask for what only the service can do."""
        window.token_entered.connect(
            lambda token: service.tasks.spawn(self._use_token(window, service, token), name="use a new API token")
        )
        window.retry_wanted.connect(
            lambda _kind: service.tasks.spawn(self._retry(service), name="try again what failed")
        )
        service.tasks.on_error = lambda _name, _error: window.navigation.notice(
            translate("app", "An unexpected error occurred. The log has the details. All stored data is safe.")
        )

    async def _use_token(self, window: MainWindow, service: Service, token: str) -> None:
        try:
            await service.use_api_token(token)
        except CredentialsError as error:
            window.navigation.notice(str(error))

    async def _retry(self, service: Service) -> None:
        """The keyring may be there again, or the port free."""
        await service.read_api_token()
        if not service.server.running:
            await self._come_alive(service)
        service.reachability.try_now()
        service.inbox.resume_outbox()

    async def _come_alive(self, service: Service) -> None:
        """Listen, tell the sandbox in the demo, and keep an eye on whether Chatlayer gets through."""
        listening = await service.listen()
        # afterwards: reading the system's authorities for the first connection would hold it up
        _ = service.tasks.spawn(service.check_platform(), name="see whether the API takes the token")
        if not listening:
            return
        if self._demo is not None:
            self._demo.sandbox.connect(service.server.url)
            service.watch(service.server.url)
        else:
            service.watch()

    async def _until_the_end(self, window: MainWindow, service: Service) -> int:
        """Wait until the program is to end, and return its exit code."""
        code = 0
        if (script := self._script(window, service.inbox)) is not None:
            try:
                code = await self._unless_ended(script)
            except Stopped:
                code = 1
            self._ended.set()
        await self._ended.wait()
        # What is written but not sent is stored before the window goes.
        try:
            if window.pane is not None:
                await asyncio.wait_for(window.pane.flush(), LONGEST_END)
        except (TimeoutError, StorageError) as error:
            log.warning("the last draft could not be stored: %s", type(error).__name__)
        window.close_now()
        return code

    def _script(self, window: MainWindow, inbox: InboxApi) -> Coroutine[Any, Any, int] | None:
        """Return what the demo is to do by itself before it ends, if anything; its result is the exit code."""
        if self._options.walkthrough is not None:
            from agent_desktop.desktop.walkthrough import walk_through

            return walk_through(window, self._options.walkthrough)
        if self._options.screenshot is not None:
            from agent_desktop.desktop.screenshot import take_screenshot

            return take_screenshot(window, inbox, self._options.screenshot)
        return None

    async def _stop(self) -> None:
        if self._desk is not None:
            self._desk.close()
        try:
            async with asyncio.timeout(LONGEST_END):
                if self._desk is not None:
                    await self._desk.alerting.leave()
                if self._demo is not None:
                    await self._demo.sandbox.stop()
                if self._service is not None:
                    await self._service.stop()
        except TimeoutError:
            log.warning("not everything came to its end in %s s", LONGEST_END)

    def _restart(self) -> None:
        self.again = True
        self._ended.set()

    def _end_at(self, name: str) -> None:
        """End in order when the system asks for it."""
        try:
            number = signal.Signals[name]
            if name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN:
                return  # nohup: it is to outlive its terminal
            asyncio.get_running_loop().add_signal_handler(number, self._ended.set)
        except (KeyError, NotImplementedError, RuntimeError):  # Windows has no such handlers
            log.debug("no handler for %s here", name)


def _demo() -> "Demo":
    from agent_desktop.core.demo import Demo  # its sandbox would hold up every other start

    return Demo()


async def _ask(title: str, text: str, choices: Sequence[str]) -> int | None:
    return await dialogs.ask(None, title, text, choices)
