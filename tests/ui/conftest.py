"""The window's tests run on Qt's own loop, as the program does: ``async def`` tests under qasync."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any

import pytest
import pytestqt.plugin
import qasync
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.theme import Theme
from tests.helpers.accessible import missing
from tests.helpers.activation import keys_activate
from tests.helpers.fake_inbox import FakeInbox


class Loop(qasync.QEventLoop):  # type: ignore[misc,unused-ignore]  # qasync has no types
    """qasync handles what is left after the loop has stopped; here that still finds its loop.

    ``_set_running_loop`` is asyncio's function for those who write a loop; it has no other name.
    """

    def run_forever(self) -> Any:
        result = super().run_forever()
        asyncio._set_running_loop(self)
        return result

    def run_until_complete(self, future: Any) -> Any:
        try:
            return super().run_until_complete(future)
        finally:
            asyncio._set_running_loop(None)


def qt_loop() -> asyncio.AbstractEventLoop:
    """A loop on the one QApplication."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)  # as in the program: the loop outlives its windows
    kept.append(app)
    loop = Loop(app, set_running_loop=False)
    kept_loops[:] = [loop]
    return loop


def process_events() -> None:
    """In place of pytest-qt's own, which handles what is due between a test's phases.

    There the test's loop does not run, and what is asyncio's would find none, or another one. In the program Qt's
    events are always handled while the loop runs, so here they are too.
    """
    app = QApplication.instance()
    if app is None:
        return
    loop = next(iter(kept_loops), None)
    if loop is not None and loop.is_closed():
        return  # what is still due belongs to nobody any more
    before = asyncio._get_running_loop()
    asyncio._set_running_loop(before or loop)
    try:
        app.processEvents()
    finally:
        asyncio._set_running_loop(before)


pytestqt.plugin._process_events = process_events  # it has no setting that leaves this out
keys_activate()


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": qt_loop}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Whatever window a test leaves open, with what it put in, has a name on all that can be used in it."""
    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog | QMainWindow) and window.isVisible():
            problems = missing(window)
            assert not problems, f"{type(window).__name__}: no accessible name for {problems}"


kept_loops: list[asyncio.AbstractEventLoop] = []
"""The loop of the present test."""
kept: list[object] = []
"""Holds the QApplication, which would end with its last reference."""


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, dressed on the application as in the program."""
    theme = Theme()
    theme.apply(qapp)
    yield theme
    theme.deleteLater()


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
async def tasks() -> AsyncIterator[Tasks]:
    """Fails the test when one of its tasks failed."""
    failures: list[str] = []
    tasks = Tasks(lambda name, error: failures.append(f"{name}: {error!r}"))
    yield tasks
    await tasks.close()
    assert not failures
