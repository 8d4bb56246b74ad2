"""Linux: real services on a private bus, a real X server, and honest silence without them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("needs D-Bus", allow_module_level=True)

from agent_desktop.senses import Sensed, system_senses
from agent_desktop.senses.linux import LinuxSenses

SERVICE = Path(__file__).parent.parent / "helpers" / "saver_service.py"
MUTTER, SAVER, LOGIND = "org.gnome.Mutter.IdleMonitor", "org.freedesktop.ScreenSaver", "org.freedesktop.login1"


class Desktop:
    """A private bus, and whoever is started on it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers = folder / "answers.json"
        self.bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        assert self.bus.stdout is not None
        address = self.bus.stdout.readline().strip()
        for which in ("SESSION", "SYSTEM"):
            monkeypatch.setenv(f"DBUS_{which}_BUS_ADDRESS", address)
        self.services: list[subprocess.Popen[str]] = []

    def start(self, *names: str) -> None:
        service = subprocess.Popen(
            [sys.executable, str(SERVICE), str(self.answers), *names], stdout=subprocess.PIPE, text=True
        )
        self.services.append(service)
        assert service.stdout is not None
        assert service.stdout.readline() == "ready\n"

    def say(self, **answers: Any) -> None:
        self.answers.write_text(json.dumps(answers))

    def stop(self) -> None:
        for process in (*self.services, self.bus):
            process.terminate()
            process.communicate(timeout=40)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path, monkeypatch)
    yield desktop
    desktop.stop()


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")


@pytest.fixture
def no_x(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)


@pytest.fixture
def senses() -> Iterator[list[LinuxSenses]]:
    made: list[LinuxSenses] = []
    yield made
    for one in made:
        one.close()


def test_gnome_under_wayland(desktop: Desktop, wayland: None, senses: list[LinuxSenses]) -> None:
    desktop.say(GetIdletime=61_500, GetActive=False, LockedHint=False)
    desktop.start(MUTTER, "org.gnome.ScreenSaver", LOGIND)
    senses.append(LinuxSenses())
    assert senses[0].look() == Sensed(idle=61.5, locked=False)
    desktop.say(GetIdletime=200, GetActive=False, LockedHint=True)
    assert senses[0].look() == Sensed(idle=0.2, locked=True)


@pytest.mark.parametrize("name", [SAVER, "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"])
def test_any_screen_saver_tells_of_a_lock(desktop: Desktop, wayland: None, senses: list[Any], name: str) -> None:
    desktop.say(GetActive=True)
    desktop.start(name)
    senses.append(LinuxSenses())
    assert senses[0].look() == Sensed(idle=None, locked=True)


def test_logind_says_no_where_the_screen_saver_says_yes(desktop: Desktop, wayland: None, senses: list[Any]) -> None:
    desktop.say(GetActive=True, LockedHint=False)
    desktop.start(SAVER, LOGIND)
    senses.append(LinuxSenses())
    assert senses[0].look().locked is True


def test_kde_tells_under_x_only(
    desktop: Desktop, no_x: None, senses: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.say(GetSessionIdleTime=42_000)
    desktop.start(SAVER)
    senses.append(LinuxSenses())
    assert senses[0].look() == Sensed(idle=42.0, locked=None)
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert senses[0].look() == Sensed()


def test_nobody_tells(desktop: Desktop, no_x: None, senses: list[Any]) -> None:
    senses.append(LinuxSenses())
    assert senses[0].look() == Sensed()


def test_without_a_bus(tmp_path: Path, no_x: None, senses: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for which in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{which}_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    senses.append(system_senses())
    assert senses[0].look() == Sensed()


def test_a_bus_that_ends_and_comes_back(
    desktop: Desktop, wayland: None, senses: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.say(GetIdletime=1000)
    desktop.start(MUTTER)
    senses.append(LinuxSenses())
    assert senses[0].look().idle == 1.0
    desktop.stop()
    assert senses[0].look() == Sensed()
    again = Desktop(tmp_path, monkeypatch)
    try:
        again.start(MUTTER)
        assert senses[0].look().idle == 1.0
    finally:
        again.stop()


@pytest.mark.skipif(not os.environ.get("DISPLAY") or not shutil.which("xdotool"), reason="needs an X server")
def test_the_x_server_tells_itself(desktop: Desktop, senses: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    desktop.say(GetIdletime=99_000)
    desktop.start(MUTTER)
    senses.append(LinuxSenses())
    for place in ("10", "20"):
        subprocess.run(["xdotool", "mousemove", place, place], check=True)
        idle = senses[0].look().idle
        assert idle is not None
        assert idle < 60, "since the pointer moved, and not what the service says"
