"""The program where there is no display, and the demo that needs nobody in front of it."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.base.test_display import NOWHERE
from tests.e2e.program import COMMAND, ROOT
from tests.e2e.screen import Screen, screen

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display"),
    pytest.mark.timeout(180),
]

HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
STEPS = ("1/5", "2/5", "3/5", "4/5", "5/5")
DEV = """
import sys
from pathlib import Path
sys.path.insert(0, {packaging!r})
import dev
dev.LOCKED.setup = lambda level: None  # this interpreter has everything
dev.dev_system.ensure = lambda packages, purpose: None
dev.LOCKED.python = Path(sys.executable)
dev.PICTURE = Path({picture!r})
sys.exit(dev.main(["demo"]))
"""


class Place:
    """A computer without a display, with folders of its own."""

    def __init__(self, folder: Path) -> None:
        self.temporary = folder / "temporary"
        self.home = folder / "home"
        runtime = folder / "run"
        for one in (self.temporary, self.home, runtime):
            one.mkdir(mode=0o700)
        outside = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        own = {"TMPDIR": str(self.temporary), "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
        self.environment = {**outside, **own, "PYTHONPATH": str(ROOT)}

    def run(self, *command: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        """Run a command to its end."""
        environment = {**self.environment, **environ}
        return subprocess.run(command, env=environment, cwd=self.home, capture_output=True, text=True, timeout=120)

    def start(self, *command: str, **environ: str) -> "subprocess.Popen[str]":
        """Start a command."""
        return subprocess.Popen(
            command,
            env={**self.environment, **environ},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def left(self) -> list[str]:
        """The names of what lies among the temporary files."""
        return sorted(path.name for path in self.temporary.iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
async def own_screen() -> AsyncIterator[Screen]:
    async with screen() as made:
        yield made


@pytest.fixture
def demo(place: Place, own_screen: Screen) -> Callable[..., "subprocess.Popen[str]"]:
    """Starts a demo with a window."""

    def start(*arguments: str) -> "subprocess.Popen[str]":
        return place.start(*COMMAND, "--demo", *arguments, **own_screen.environment)

    return start


@pytest.mark.parametrize("arguments", [(), ("--demo",), ("--demo", "--walkthrough", "demo.png")])
@pytest.mark.parametrize("environ", [{}, {"DISPLAY": NOWHERE}], ids=["none", "wrong"])
def test_without_a_display_it_says_so(place: Place, arguments: tuple[str, ...], environ: dict[str, str]) -> None:
    done = place.run(*COMMAND, *arguments, **environ)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("agent-desktop: The")
    assert "display" in done.stderr
    assert done.stderr.count("\n") == 1
    assert place.left() == []
    assert not list(place.home.iterdir()), "nothing was begun"


@pytest.mark.parametrize("arguments", [(), ("--demo",)])
def test_where_qt_cannot_start_it_says_why(place: Place, arguments: tuple[str, ...]) -> None:
    done = place.run(*COMMAND, *arguments, QT_QPA_PLATFORM="no-such-platform")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("agent-desktop: The window cannot be opened, because Qt cannot start: ")
    assert "no-such-platform" in done.stderr
    assert done.stderr.count("\n") == 1
    assert place.left() == []


def test_a_problem_without_a_display_and_a_terminal(place: Place, tmp_path: Path) -> None:
    """Then a window would show it, where there is one."""
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "config.toml").write_text("[webhook]\nport = 1.5\n")
    process = subprocess.run(
        [*COMMAND, "--profile", str(tmp_path / "profile")],
        env=place.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
    )
    assert process.returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("export",),
        ("doctor",),
        ("backup", "kept.backup"),
        ("restore", "none.backup"),
        ("credentials", "status"),
        ("--version",),
        ("--help",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_needs_qt(place: Place, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Whatever they find to say in an empty home: it is not about Qt, which is made to be missing."""
    (tmp_path / "without" / "PySide6").mkdir(parents=True)
    (tmp_path / "without" / "PySide6" / "__init__.py").write_text("raise SystemExit('PySide6 was imported')\n")
    done = place.run(*COMMAND, *arguments, PYTHONPATH=f"{tmp_path / 'without'}{os.pathsep}{ROOT}")
    assert done.returncode in (0, 1, 2)
    assert "PySide6 was imported" not in done.stderr
    assert "should not have" not in done.stderr
    assert place.left() == []


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda number: number.name)
async def test_a_demo_that_is_ended_leaves_nothing(
    place: Place, own_screen: Screen, demo: Callable[..., "subprocess.Popen[str]"], number: signal.Signals
) -> None:
    process = demo()
    await own_screen.wait_for_window(process.pid)
    assert place.left()
    process.send_signal(number)
    _, said = process.communicate(timeout=50)
    assert (process.returncode, said) == (0, "")
    assert place.left() == []


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda number: number.name)
def test_a_demo_that_is_ended_before_its_window_is_there_leaves_nothing(
    place: Place, demo: Callable[..., "subprocess.Popen[str]"], number: signal.Signals
) -> None:
    process = demo()
    wait(lambda: (place.left() or [""])[0] and list((place.temporary / place.left()[0]).glob("logs/*")))
    process.send_signal(number)
    _, said = process.communicate(timeout=50)
    assert said == ""
    assert place.left() == []


@pytest.mark.slow
async def test_what_a_killed_demo_leaves_is_removed_by_the_next(
    place: Place, own_screen: Screen, demo: Callable[..., "subprocess.Popen[str]"], tmp_path: Path
) -> None:
    process = demo()
    await own_screen.wait_for_window(process.pid)
    process.kill()
    process.communicate(timeout=50)
    (left,) = place.left()
    following = demo()
    wait(lambda: place.left() not in ([left], []) and left not in place.left())
    following.terminate()
    following.communicate(timeout=50)
    assert place.left() == []


@pytest.mark.slow
async def test_a_second_start_finds_the_first_whatever_its_folder_for_temporary_files(
    place: Place, own_screen: Screen, demo: Callable[..., "subprocess.Popen[str]"], tmp_path: Path
) -> None:
    with tempfile.TemporaryDirectory(prefix="p-") as profile:  # whose path is short enough for a socket
        process = demo("--profile", profile)
        try:
            await own_screen.wait_for_window(process.pid)
            elsewhere = {**own_screen.environment, "TMPDIR": str(tmp_path)}
            second = place.run(*COMMAND, "--profile", profile, **elsewhere)
            assert (second.returncode, second.stderr) == (0, "")
        finally:
            process.terminate()
            process.communicate(timeout=50)
        assert process.returncode == 0
    assert place.left() == []


@pytest.mark.slow
def test_the_demo_without_a_display_does_its_job_by_itself(place: Place, tmp_path: Path) -> None:
    picture = tmp_path / "build" / "demo.png"
    code = DEV.format(packaging=str(ROOT / "packaging"), picture=str(picture))
    done = place.run(sys.executable, "-c", code)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert "virtual screen" in lines[0]
    assert tuple(line.split()[0] for line in lines[1:]) == STEPS
    assert "handed over" in lines[2]
    assert "Delivered" in lines[4]
    assert lines[5].endswith(str(picture))
    image = QImage(str(picture))
    assert image.width() >= 720
    colours = {image.pixel(x, y) for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)}
    assert len(colours) > 50, "it is not blank"
    assert place.left() == []


def wait(condition: Callable[[], object]) -> None:
    """Return as soon as ``condition()`` is true."""
    end = time.monotonic() + 50
    while not condition():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.01)
