"""What holds for every test: own folders, no settings from outside, and nothing left running."""

import asyncio
import faulthandler
import gc
import inspect
import logging
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from agent_desktop.base import logs
from agent_desktop.base.profile import Profile
from tests.helpers.real_keyring import why_no_keyring
from tests.helpers.steered_loop import SteeredLoop

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no reason to doubt what a test has found.
settings.register_profile("house", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("house")

# As in the program (ui/garbage.py): a collection in a database's thread would destroy Qt's objects there.
gc.disable()
_tests: list[int] = []

PATIENCE = 40.0
"""Seconds in which tasks that were cancelled at the end of a test may come to their end."""


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop of all tests but the window's, which have Qt's."""
    return {"steered": SteeredLoop}


def pytest_addoption(parser: pytest.Parser) -> None:
    """How much the longest tests do."""
    parser.addoption(
        "--mutated-requests", type=int, default=300, help="how many mutated requests the webhook must withstand"
    )
    walks = int(os.environ.get("TESTS_WALKS", "0"))
    parser.addoption("--walks", type=int, default=walks, help="number of random walks of tests/inbox/test_heart.py")
    parser.addoption("--part", default="1/1", help="which part of how many, such as 2/2; whole folders stay together")


def pytest_configure() -> None:
    """A shell lets what it starts in the background ignore Ctrl+C, and so would the programs that tests start and end
    by it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what belongs to the other parts."""
    part, parts = (int(number) for number in config.getoption("--part").split("/"))
    if parts > 1:
        mine = share_out(items, parts)[part - 1]
        config.hook.pytest_deselected(items=[item for item in items if item.path.parent not in mine])
        items[:] = [item for item in items if item.path.parent in mine]


def share_out(items: list[pytest.Item], parts: int) -> list[set[Path]]:
    """The folders of each part, so that all take about as long: a slow test counts as much as many others, and one of
    the window as three.

    Whole folders, since their tests share what is costly to make, such as the installers.
    """
    weights: dict[Path, int] = {}
    for item in items:
        folder = item.path.parent
        usual = 3 if "ui" in folder.parts else 1
        weights[folder] = weights.get(folder, 0) + (30 if item.get_closest_marker("slow") else usual)
    shares: list[set[Path]] = [set() for _ in range(parts)]
    loads = [0] * parts
    for path, weight in sorted(weights.items(), key=lambda entry: (-entry[1], entry[0])):
        least = loads.index(min(loads))
        shares[least].add(path)
        loads[least] += weight
    return shares


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees, or writes into, the folders of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith("AGENT_DESKTOP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "CONFIG_DIRS"):
        monkeypatch.setenv(f"XDG_{name}", str(home / name.lower()))


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A task that is still running after a test, or that died unheard, fails it."""
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("_no_tasks_left")
    complaints: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: complaints.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("asyncio")
    logger.addHandler(handler)
    yield
    if request.node.get_closest_marker("asyncio_errors") is None:
        _tests.append(1)
        # What is destroyed while pending says so now, not in the next test.
        gc.collect(2 if len(_tests) % 100 == 0 else 1)
        assert not complaints, f"asyncio complained: {complaints}"
    logger.removeHandler(handler)


@pytest.fixture
async def _no_tasks_left() -> AsyncIterator[None]:
    before = asyncio.all_tasks()
    yield
    left = asyncio.all_tasks() - before - {asyncio.current_task()}
    if left:
        _, left = await asyncio.wait(left, timeout=PATIENCE)
    assert not left, f"still running: {', '.join(sorted(task.get_name() for task in left))}"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile of the test's own, with its folders."""
    made = Profile.at(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
def keyring_session() -> None:
    """The desktop's real keyring, unlocked. Only where there is one: `packaging/dev.py test` brings it along."""
    reason = why_no_keyring()
    if reason is None:
        return
    if os.environ.get("TESTS_HAVE_KEYRING"):
        pytest.fail(f"the keyring of the test session does not work: {reason}")
    pytest.skip(f"needs a desktop session with an unlocked keyring ({reason}); run packaging/dev.py test")


@pytest.fixture
def logs_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For tests that set the log up: the process has its own handlers and hooks back afterwards, and its crashes are
    told where pytest wants them."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    own = logging.getLogger("agent_desktop").level
    monkeypatch.setattr(logs, "redactor", logs.Redactor())
    monkeypatch.setattr(logs, "_crash_file", None)
    monkeypatch.setattr(faulthandler, "enable", lambda _: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    if logs._crash_file is not None:
        logs._crash_file.close()
    root.setLevel(level)
    logging.getLogger("agent_desktop").setLevel(own)
    logging.captureWarnings(False)
