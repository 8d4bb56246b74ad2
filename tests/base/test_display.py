"""Whether there is a display, asked without Qt."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desktop.base.display import problem

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")

NOWHERE = ":4095"
"""A display that no server has."""


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A socket that takes connections as a Wayland compositor does."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        yield {"XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.fixture
def x11() -> Iterator[str]:
    """A real X server of the test's own."""
    try:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "320x240x24", "-nolisten", "tcp", "-terminate"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    except FileNotFoundError:
        pytest.skip("needs Xvfb")
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    assert server.poll() is None, "asking must not be the server's first and last client, with which it ends"
    server.terminate()
    server.wait()
    server.stdout.close()


def test_neither_is_named() -> None:
    sentence = problem({})
    assert sentence is not None
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in sentence
    assert problem({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}) == sentence


@pytest.mark.parametrize("name", [NOWHERE, "nonsense", "127.0.0.1:4095", "/nowhere:0"])
def test_an_x_server_that_is_not_there(name: str) -> None:
    sentence = problem({"DISPLAY": name})
    assert sentence is not None
    assert f"cannot be opened (DISPLAY={name})" in sentence


def test_an_x_server(x11: str) -> None:
    assert problem({"DISPLAY": x11}) is None
    assert problem({"DISPLAY": x11, "QT_QPA_PLATFORM": "xcb"}) is None
    assert problem({"DISPLAY": x11, "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}) is None, "the next"
    assert problem({"DISPLAY": x11, "QT_QPA_PLATFORM": "wayland"}) is not None, "that one is not asked for"


def test_wayland(wayland: dict[str, str]) -> None:
    assert problem({**wayland, "WAYLAND_DISPLAY": "wayland-0"}) is None
    assert problem({**wayland, "XDG_SESSION_TYPE": "wayland"}) is None, "the usual name"
    assert problem({"WAYLAND_DISPLAY": f"{wayland['XDG_RUNTIME_DIR']}/wayland-0"}) is None
    assert problem({"WAYLAND_SOCKET": "5"}) is None
    sentence = problem({**wayland, "WAYLAND_DISPLAY": "wayland-1", "DISPLAY": NOWHERE})
    assert sentence is not None
    assert f"(WAYLAND_DISPLAY=wayland-1, DISPLAY={NOWHERE})" in sentence
    assert problem({"WAYLAND_DISPLAY": "wayland-0"}) is not None, "nobody knows in which folder"
    assert problem({**wayland, "QT_QPA_PLATFORM": "xcb"}) is not None, "that one is not asked for"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen"])
def test_platforms_without_a_display(platform: str) -> None:
    assert problem({"QT_QPA_PLATFORM": platform}) is None
