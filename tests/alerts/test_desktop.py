"""Notifications on a private bus: of a real service (dunst), of one that can do little, and of none at all."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from agent_desktop.alerts.desktop import DesktopNotifier
from tests.helpers.until import until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the tray's icon shows them")

SERVICE = Path(__file__).parents[1] / "helpers" / "notification_service.py"
ALL = ("actions", "body", "body-markup")
DUNST = "[global]\n    notification_limit = 5\n[urgency_normal]\n    timeout = 60\n"


class Heard:
    """What a notifier told."""

    def __init__(self, notifier: DesktopNotifier) -> None:
        self.clicked: list[str] = []
        self.closed: list[str] = []
        notifier.clicked.connect(self.clicked.append)
        notifier.closed.connect(self.closed.append)


@pytest.fixture
async def notifier() -> AsyncIterator[DesktopNotifier]:
    made = DesktopNotifier()
    yield made
    await made.close()


class Service:
    """The poor service in a process of its own."""

    def __init__(self, *abilities: str) -> None:
        command = [sys.executable, str(SERVICE), *abilities]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.said() == "ready"

    def said(self) -> object:
        """The next thing that it was told."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def send(self, line: str) -> None:
        """Let it send a signal."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.terminate()
        self.process.communicate(timeout=40)


@pytest.fixture
def service(bus: object, request: pytest.FixtureRequest) -> Iterator[Service]:
    made = Service(*getattr(request, "param", ALL))
    yield made
    made.end()


@pytest.fixture
def dunst(bus: object, tmp_path: Path) -> Iterator[None]:
    """A real notification service, on the test's display."""
    if shutil.which("dunst") is None or not os.environ.get("DISPLAY"):
        pytest.skip("needs dunst and a display; run packaging/dev.py test")
    config = tmp_path / "dunstrc"
    config.write_text(DUNST, encoding="utf-8")
    process = subprocess.Popen(["dunst", "-conf", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while subprocess.run(["dunstctl", "is-paused"], capture_output=True, check=False).stdout != b"false\n":
        assert process.poll() is None, "dunst did not start"
    yield
    process.terminate()
    process.wait(5)


async def control(*arguments: str) -> list[str]:
    """What dunst's own tool says."""
    done = await asyncio.to_thread(
        subprocess.run, ["dunstctl", *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout.split("\n")


async def shown() -> dict[int, tuple[str, str]]:
    """The notifications that dunst has now, by number: title and text."""
    listed = json.loads("\n".join(await control("history")))["data"][0]
    return {one["id"]["data"]: (one["summary"]["data"], one["body"]["data"]) for one in listed}


async def counted(what: str) -> int:
    return int((await control("count", what))[0] or -1)


async def test_a_real_service_shows_replaces_and_tells_of_the_press(dunst: None, notifier: DesktopNotifier) -> None:
    heard = Heard(notifier)
    assert await notifier.show("customers", "Emma is waiting", "<b>Hi</b> & where's my parcel?")
    assert await counted("displayed") == 1
    assert await notifier.show("customers", "2 customers are waiting", "Emma\nJan")
    assert await counted("displayed") == 1, "the second took the place of the first"
    await control("action")
    await until(lambda: heard.clicked == ["customers"], "the press")
    await control("close")
    await until(lambda: heard.closed == ["customers"], "the closing")
    assert list((await shown()).values()) == [("2 customers are waiting", "Emma\nJan")]


async def test_a_customers_marks_stay_words(dunst: None, notifier: DesktopNotifier) -> None:
    heard = Heard(notifier)
    assert await notifier.show("customers", "Emma", "<b>Hi</b> & <a href='http://x'>press</a>")
    await control("close")
    await until(lambda: heard.closed)
    assert [text for _, text in (await shown()).values()] == ["<b>Hi</b> & <a href='http://x'>press</a>"]
    assert heard.clicked == []


async def test_it_is_taken_away_again(dunst: None, notifier: DesktopNotifier) -> None:
    assert await notifier.show("customers", "Emma is waiting", "")
    assert await notifier.show("notice", "Not reachable", "")
    assert await counted("displayed") == 2
    await notifier.withdraw("customers")
    assert await counted("displayed") == 1
    await notifier.close()
    assert await counted("displayed") == 0


async def test_a_service_that_holds_back_is_said(dunst: None, notifier: DesktopNotifier) -> None:
    assert not [one for one in await notifier.limits() if "blocks notifications" in one]
    await control("set-paused", "true")
    assert [one for one in await notifier.limits() if "blocks notifications" in one]


async def test_words_are_masked_only_where_marks_are_read(service: Service, notifier: DesktopNotifier) -> None:
    assert await notifier.show("customers", "A & B", "<b>Nothing</b> & waits.")
    assert service.said() == [1, "A & B", "&lt;b&gt;Nothing&lt;/b&gt; &amp; waits.", ["default", "Open"]]


@pytest.mark.parametrize("service", [("body",)], indirect=True)
async def test_a_service_without_marks_and_presses_gets_none(service: Service, notifier: DesktopNotifier) -> None:
    assert await notifier.show("customers", "Emma", "1 < 2")
    assert service.said() == [1, "Emma", "1 < 2", []]
    assert [one for one in await notifier.limits() if "cannot open the conversation" in one]


async def test_only_our_own_notifications_count(service: Service, notifier: DesktopNotifier) -> None:
    heard = Heard(notifier)
    await notifier.show("customers", "Emma", "")
    service.send("ActionInvoked 7 default")
    service.send("ActionInvoked 1 other")
    service.send("ActionInvoked 1 default")
    service.send("NotificationClosed 1")
    await until(lambda: heard.closed)
    assert (heard.clicked, heard.closed) == (["customers"], ["customers"])


async def test_another_program_cannot_press_for_the_agent(service: Service, notifier: DesktopNotifier) -> None:
    heard = Heard(notifier)
    await notifier.show("customers", "Emma", "")
    forged = [
        *("dbus-send", "--session", "--type=signal", "/org/freedesktop/Notifications"),
        *("org.freedesktop.Notifications.ActionInvoked", "uint32:1", "string:default"),
    ]
    await asyncio.to_thread(subprocess.run, forged, check=True)
    service.send("NotificationClosed 1")
    await until(lambda: heard.closed)
    assert heard.clicked == []


async def test_wayland_gets_its_token(
    service: Service, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    heard = Heard(notifier)
    await notifier.show("customers", "Emma", "")
    service.send("ActivationToken 1 token-1")
    service.send("ActionInvoked 1 default")
    await until(lambda: heard.clicked)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"


async def test_the_taskbar_is_told_the_number(bus: object, notifier: DesktopNotifier) -> None:
    watch = ["dbus-monitor", "--session", "interface=com.canonical.Unity.LauncherEntry"]
    monitor = await asyncio.create_subprocess_exec(*watch, stdout=asyncio.subprocess.PIPE)
    assert monitor.stdout is not None
    heard: list[str] = []

    async def hear(last: str) -> None:
        async with asyncio.timeout(5):
            while not heard or last not in heard[-1]:
                heard.append((await monitor.stdout.readline()).decode())  # type: ignore[union-attr]

    await hear("NameLost")
    await notifier.set_number(3)
    await hear("boolean true")
    assert any("application://agent-desktop.desktop" in line for line in heard)
    assert any("int64 3" in line for line in heard)
    await notifier.close()
    await hear("boolean false")
    assert any("int64 0" in line for line in heard)
    monitor.terminate()
    await monitor.wait()


async def test_a_service_that_comes_back_is_used(bus: object, notifier: DesktopNotifier) -> None:
    first = Service(*ALL)
    assert await notifier.show("customers", "one", "")
    first.end()
    second = Service(*ALL)
    assert await notifier.show("customers", "two", "")
    second.end()


async def test_a_bus_that_ends_breaks_nothing(
    bus: "subprocess.Popen[str]", service: Service, notifier: DesktopNotifier
) -> None:
    assert await notifier.show("customers", "one", "")
    bus.terminate()
    bus.wait(5)
    assert not await notifier.show("customers", "two", "")
    await notifier.withdraw("customers")


async def test_without_a_service_it_says_so(
    notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    assert not await notifier.show("customers", "a", "b")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not await notifier.show("customers", "a", "b")
    assert "no notification service" in (await notifier.limits())[0]
