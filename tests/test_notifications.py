"""A notification reaches a real service on a private session bus; without one nothing breaks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop.notifications import Notifications, _over_dbus

SERVICE = Path(__file__).parent / "helpers" / "notification_service.py"
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt's tray icon tells of it")


@linux
def test_it_reaches_the_notification_service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    service = None
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = subprocess.Popen(
            [sys.executable, str(SERVICE)], stdout=subprocess.PIPE, text=True, env={**os.environ, "LANG": "C.UTF-8"}
        )
        assert service.stdout is not None
        assert service.stdout.readline() == "ready\n"
        assert _over_dbus("Not reachable", "<b>Nothing</b> answers & waits.")
        assert service.stdout.readline() == "Not reachable|&lt;b&gt;Nothing&lt;/b&gt; answers &amp; waits.\n"
    finally:
        for process in (service, bus):
            if process is not None:
                process.terminate()
                process.communicate(timeout=5)


@linux
async def test_without_a_service_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    assert not await Notifications().show("a", "b")
