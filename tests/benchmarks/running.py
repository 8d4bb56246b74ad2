"""The whole program with its window, inside the measuring process, and how long its loop stands still."""

import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from agent_desktop.base.profile import Profile
from agent_desktop.core.service import Service
from agent_desktop.credentials import API_TOKEN, DATABASE_KEY, KeyringCredentials
from agent_desktop.desktop import app as composition
from agent_desktop.desktop.options import Options
from agent_desktop.desktop.single_instance import SingleInstance
from agent_desktop.settings import load
from agent_desktop.store import encode_key
from agent_desktop.ui.shell.window import MainWindow

T = TypeVar("T")
TICK_MS = 5
CONFIG = '[chatlayer]\nregion = "custom"\nbase_url = "http://127.0.0.1:9"\n\n[webhook]\nport = 0\n'
"""As the program comes, but on a free port and with a Chatlayer that is not there: nothing is measured of it."""


def play(work: Coroutine[Any, Any, T]) -> T:
    """Run a measurement on the kind of loop that the program uses."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]  # it is a QApplication
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        result: T = loop.run_until_complete(work)
        return result


class Program(msgspec.Struct, frozen=True):
    """What runs."""

    window: MainWindow
    service: Service

    @property
    def port(self) -> int:
        """Where the webhook listens."""
        return self.service.server.port

    @property
    def token(self) -> str:
        """The verify token, as it stands in a URL."""
        return self.service.verify_token


async def prepare(profile: Profile, key: bytes | None) -> None:
    """Put into the keyring what an agent has there who has used the program before."""
    profile.create()
    profile.config.write_text(CONFIG, encoding="utf-8")
    credentials = KeyringCredentials(profile.id)
    if key is not None:
        await credentials.set(DATABASE_KEY, encode_key(key))
    await credentials.set(API_TOKEN, "bench:bench")
    credentials.close()


@asynccontextmanager
async def program(folder: Path | None = None, key: bytes | None = None) -> AsyncIterator[Program]:
    """The program, listening and with its list filled, as ``agent-desktop --profile`` starts it; ended afterwards."""
    logging.getLogger().addHandler(logging.NullHandler())
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as empty:
        profile = Profile.at(folder or empty)
        await prepare(profile, key)
        single = SingleInstance(profile.folder)
        single.acquire()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        options = Options(profile=profile, settings=load(profile.config), read=lambda: load(profile.config))
        made = composition.App(options, application, single)
        running = asyncio.ensure_future(made.main())
        try:
            await until(lambda: running.done() or (made._service is not None and made._service.server.running))
            if running.done():
                raise RuntimeError(f"the program did not start: {running.result()}")
            assert made._window is not None
            assert made._service is not None
            yield Program(made._window, made._service)
        finally:
            made._ended.set()
            await running
            single.release()


async def until(true: Callable[[], object], *, patience: float = 60.0) -> None:
    """Let the program work until something holds."""
    end = time.perf_counter() + patience
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError("it did not happen")
        await asyncio.sleep(0.002)


async def open_conversation(program: Program, session: str) -> None:
    """Show the conversation with this session id."""

    def row() -> Any:
        return next((one for one in program.window.model.in_order() if one.key.session_id == session), None)

    await until(row)
    program.window.navigation.open(row())
    await until(lambda: program.window.pane.transcript.transcript.rowCount() > 0)


async def settled(program: Program) -> None:
    """What was left for later is done: messages are in the index for searching."""
    await program.service.store.index()


class Stalls:
    """Gaps between the ticks of a 5 ms timer, in milliseconds: the longest is how long nothing could be clicked."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """End; all gaps."""
        self._timer.stop()
        return self.gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now
