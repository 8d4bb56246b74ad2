"""The developer's commands: what they decide, and the session that they make for the tests."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from agent_desktop import cli
from tests.helpers.until import PATIENCE

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems have their own desktop")


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """packaging/dev.py as a module."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    spec = importlib.util.spec_from_file_location("dev", PACKAGING / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    for name in ("dev_environment", "dev_session", "dev_system"):
        sys.modules.pop(name, None)


def call(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(PACKAGING / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environ}, timeout=2 * PATIENCE)


def test_it_explains_itself() -> None:
    done = call("--help")
    assert done.returncode == 0
    for command in ("setup", "demo", "run", "test", "bench", "build", "lock"):
        assert command in done.stdout
    assert call("tset").returncode == 2
    assert call("setup", "now").returncode == 2


@linux
def test_without_a_display_it_says_what_to_do() -> None:
    done = call("run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "There is no display here" in done.stderr
    assert "dev.py demo" in done.stderr


class Starts:
    """What dev.py would start, in place of starting it."""

    def __init__(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        self.became: list[str] | None = None
        self.ran: list[str] | None = None
        self.environment: dict[str, str] = {}
        self.display_opens = True
        monkeypatch.setattr(dev, "PICTURE", tmp_path / "build" / "demo.png")
        monkeypatch.setattr(dev.LOCKED, "setup", lambda level: None)
        for name in ("ensure", "ensure_programs"):
            monkeypatch.setattr(dev.dev_system, name, lambda names, purpose: None)
        monkeypatch.setattr(dev, "can_open_display", lambda: self.display_opens)
        monkeypatch.setattr(dev, "become", self._become)
        monkeypatch.setattr(dev.dev_session, "display", lambda: nullcontext({"DISPLAY": ":virtual"}))
        monkeypatch.setattr(dev.dev_session, "run", self._run)

    def _become(self, command: list[str], environment: dict[str, str]) -> int:
        self.became = command[3:]
        return 0

    def _run(self, command: list[str], environment: dict[str, str], cwd: Path) -> int:
        self.ran, self.environment = command[3:], environment
        return 0


@pytest.fixture
def starts(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Starts:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return Starts(dev, monkeypatch, tmp_path)


@linux
def test_a_demo_without_a_display_runs_by_itself(dev: ModuleType, starts: Starts) -> None:
    assert dev.main(["demo"]) == 0
    assert starts.ran == ["--demo", "--walkthrough", str(dev.PICTURE)]
    assert starts.environment["DISPLAY"] == ":virtual"
    assert dev.PICTURE.parent.is_dir()
    assert dev.main(["demo", "--screenshot", "here.png"]) == 0
    assert starts.ran == ["--demo", "--screenshot", "here.png"]
    assert dev.main(["demo", "--walkthrough=here.png"]) == 0
    assert starts.ran == ["--demo", "--walkthrough=here.png"]
    assert starts.became is None


@linux
def test_a_demo_with_a_display_opens_its_window_there(
    dev: ModuleType, starts: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.main(["demo"]) == 0
    assert starts.became == ["--demo"]
    starts.became, starts.display_opens = None, False
    assert dev.main(["demo"]) == 0
    assert starts.became is None, "it is the display of a session that has ended"
    assert starts.ran is not None
    assert "--walkthrough" in starts.ran


@linux
def test_what_opens_no_window_needs_no_display(dev: ModuleType, starts: Starts) -> None:
    (commands,) = (action for action in cli._parser()._actions if action.dest == "command")
    assert commands.choices is not None
    for command in commands.choices:
        assert dev.main(["run", command]) == 0
        assert starts.became == [command]


def test_it_installs_again_only_when_something_changed(dev: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("a")
    (tmp_path / "constraints.txt").write_text("b")
    made = dev.Environment(tmp_path, "venv", tmp_path / "constraints.txt")
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    assert not made.is_current("program")
    made.stamp.write_text("{broken")
    assert not made.is_current("program")
    made.stamp.write_text(json.dumps(made.wanted("program")))
    assert made.is_current("program")
    assert not made.is_current("dev"), "the tests need more than the program"
    made.stamp.write_text(json.dumps(made.wanted("dev")))
    assert made.is_current("program")
    assert made.is_current("dev")
    (tmp_path / "constraints.txt").write_text("c")
    assert not made.is_current("dev")
    (tmp_path / "constraints.txt").write_text("b")
    assert made.is_current("dev")
    made.python.unlink()
    assert not made.is_current("dev")


def test_the_lowest_versions_are_the_lower_bounds(dev: ModuleType) -> None:
    lowest = sys.modules["dev_environment"].lowest
    wanted = ["A-b>=6.8.3,<7", "c.d[x,y]>=2.0", "e>=1; sys_platform == 'win32'"]
    assert lowest({"dependencies": wanted}) == ["A-b==6.8.3", "c.d==2.0", "e==1; sys_platform == 'win32'"]
    with pytest.raises(dev.Failed, match="f<2 in pyproject"):
        lowest({"dependencies": ["f<2"]})
    lowest(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"])


def test_the_locked_versions_are_names_and_versions_only() -> None:
    lines = [line for line in (PACKAGING / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert lines == sorted(lines, key=str.lower)
    for line in lines:
        name, _, version = line.partition("==")
        assert name.replace("-", "").replace("_", "").replace(".", "").isalnum()
        assert version
        assert not set(version) & set(" ;@/#")
    qt = next(line.partition("==")[2] for line in lines if line.startswith("PySide6_Essentials=="))
    assert tuple(map(int, qt.split(".")[:2])) < (6, 12)


@linux
def test_a_bare_locale_gets_letters(dev: ModuleType) -> None:
    assert dev.utf8({})["LC_ALL"] == "C.UTF-8"
    assert dev.utf8({"LANG": "C"})["LC_ALL"] == "C.UTF-8"
    assert dev.utf8({"LANG": "de_BE.UTF-8"}) == {"LANG": "de_BE.UTF-8"}
    assert dev.utf8({"LC_ALL": "POSIX", "LANG": "de_BE.UTF-8"})["LC_ALL"] == "C.UTF-8"


@linux
@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs dpkg")
def test_what_is_not_installed_is_found(dev: ModuleType) -> None:
    system = dev.dev_system
    assert system.missing(("dpkg", "no-such-package", ("no-such-a", "no-such-b"))) == ["no-such-package", "no-such-a"]
    assert system.missing((("no-such-a", "dpkg"),)) == []


@linux
def test_without_rights_the_exact_line_is_said(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    system = dev.dev_system
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "missing", lambda wanted: ["xvfb", "libegl1"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system.Missing, match="sudo apt-get install -y --no-install-recommends xvfb libegl1"):
        system.ensure(("xvfb",), "the tests")


PROBE = """
import json, os, subprocess, sys
import keyring
keyring.set_password("a", "b", "c")
print(json.dumps({
    "home": os.environ["HOME"],
    "runtime": os.environ["XDG_RUNTIME_DIR"],
    "config": os.environ.get("XDG_CONFIG_HOME"),
    "display": os.environ["DISPLAY"],
    "found": keyring.get_password("a", "b"),
    "stdin": sys.stdin.read(),
}))
sys.exit(7)
"""


@pytest.mark.usefixtures("keyring_session")
def test_the_session_of_the_tests(tmp_path: Path) -> None:
    script = tmp_path / "probe.py"
    script.write_text(PROBE)
    code = (
        f"import sys, os; sys.path.insert(0, {str(PACKAGING)!r}); import dev_session; from pathlib import Path\n"
        f"sys.exit(dev_session.run_tests([sys.executable, {str(script)!r}], dict(os.environ), Path.cwd()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=2 * PATIENCE,
        env={**os.environ, "XDG_CONFIG_HOME": "/x"},
    )
    assert done.returncode == 7, done.stderr
    said = json.loads(done.stdout)
    assert said["found"] == "c"
    assert said["stdin"] == ""
    assert said["config"] is None
    assert said["home"] != os.environ["HOME"]
    assert not Path(said["home"]).exists(), "its folders are gone"
    assert not Path(said["runtime"]).exists()
    assert not Path(f"/tmp/.X11-unix/X{said['display'].removeprefix(':')}").exists(), "its screen is gone"


@linux
def test_stopping_it_stops_what_it_started(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    child = f"import os, pathlib, time; pathlib.Path({str(pid_file)!r}).write_text(str(os.getpid())); time.sleep(60)"
    code = (
        f"import sys, os, signal; sys.path.insert(0, {str(PACKAGING)!r})\n"
        "import dev, dev_session; from pathlib import Path\n"
        "signal.signal(signal.SIGTERM, dev.stop)\n"
        f"dev_session.run([sys.executable, '-c', {child!r}], dict(os.environ), Path.cwd())"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE)
    end = time.monotonic() + PATIENCE
    while not (pid_file.exists() and pid_file.read_text()):
        assert time.monotonic() < end
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=PATIENCE)
    assert b"KeyboardInterrupt" in stderr
    assert not is_alive(int(pid_file.read_text()))


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that ended and waits to be asked for its exit code does not."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
