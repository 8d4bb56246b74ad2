"""What arrives at a screen reader on Linux: the tree and the announcements, over the real accessibility bus."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

LAUNCHERS = [Path(folder, "at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")]
LAUNCHER = next((str(path) for path in LAUNCHERS if path.exists()), None)
PATIENCE = 30
ROOT = "/org/a11y/atspi/accessible/root"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
    pytest.mark.skipif(
        not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")),
        reason="needs a display: Qt's offscreen platform does not speak with the accessibility bus",
    ),
    pytest.mark.skipif(LAUNCHER is None or shutil.which("dbus-daemon") is None, reason="at-spi2-core is not installed"),
]


@pytest.fixture
def folder() -> Iterator[str]:
    """A short path: sockets have no room for a long one."""
    with tempfile.TemporaryDirectory(prefix="a11y-") as folder:
        yield folder


@pytest.fixture
def bus(folder: str) -> Iterator[dict[str, str]]:
    """The environment of a session of its own, with an accessibility bus."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": folder}
    launcher = subprocess.Popen([str(LAUNCHER), "--launch-immediately"], env=environment)
    yield environment
    for process in (launcher, daemon):
        process.terminate()
        process.wait(10)
    daemon.stdout.close()


@pytest.fixture
def window(bus: dict[str, str]) -> Iterator[None]:
    environment = {**bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    root = Path(__file__).parents[3]
    process = subprocess.Popen([sys.executable, "-m", "tests.helpers.spoken_window"], env=environment, cwd=root)
    yield
    process.terminate()
    process.wait(10)


class Reader:
    """Speaks with the accessibility bus as a screen reader does."""

    def __init__(self, address: str) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._call = new_method_call
        self._address = DBusAddress
        session = open_dbus_connection(address)
        a11y = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        place = session.send_and_get_reply(new_method_call(a11y, "GetAddress"), timeout=PATIENCE).body[0]
        session.close()
        self.connection = open_dbus_connection(place)

    def ask(self, name: str, path: str, method: str, *arguments: Any, signature: str | None = None) -> Any:
        interface, _, member = method.rpartition(".")
        address = self._address(path, bus_name=name, interface=interface)
        message = self._call(address, member, signature, arguments)
        return self.connection.send_and_get_reply(message, timeout=PATIENCE).body[0]

    def listen(self) -> None:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        registry = "org.a11y.atspi.Registry"
        self.ask_nothing(registry, "/org/a11y/atspi/registry", f"{registry}.RegisterEvent", "object:announcement")
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self.connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)

    def ask_nothing(self, name: str, path: str, method: str, argument: str) -> None:
        interface, _, member = method.rpartition(".")
        address = self._address(path, bus_name=name, interface=interface)
        self.connection.send_and_get_reply(self._call(address, member, "s", (argument,)), timeout=PATIENCE)

    def announcement(self) -> tuple[str, int]:
        """The next words that are said, and how urgent they are."""
        from jeepney import HeaderFields

        while True:
            message = self.connection.receive(timeout=PATIENCE)
            if message.header.fields.get(HeaderFields.member) == "Announcement":
                return message.body[3][1], message.body[1]

    def names(self, name: str, path: str, depth: int = 0) -> Iterator[str]:
        """The names of everything below an object."""
        yield self.ask(
            name, path, "org.freedesktop.DBus.Properties.Get", "org.a11y.atspi.Accessible", "Name", signature="ss"
        )[1]
        if depth < 12:
            for child, inner in self.ask(name, path, "org.a11y.atspi.Accessible.GetChildren"):
                yield from self.names(child, inner, depth + 1)


@pytest.mark.usefixtures("window")
def test_new_messages_and_names_arrive_at_a_screen_reader(bus: dict[str, str]) -> None:
    reader = Reader(bus["DBUS_SESSION_BUS_ADDRESS"])
    reader.listen()
    words, urgency = reader.announcement()
    assert words.startswith("Emma Peeters: Is anybody there? ")
    assert urgency == 1, "polite"
    applications = reader.ask("org.a11y.atspi.Registry", ROOT, "org.a11y.atspi.Accessible.GetChildren")
    names = [text for name, path in applications for text in reader.names(name, path)]
    for expected in ("Top bar", "Conversation list", "Conversations", "Details", "Status bar", "Filter the list"):
        assert expected in names
    assert any(text.startswith("Emma Peeters, Web, waiting for 2:00") for text in names)
    reader.connection.close()
