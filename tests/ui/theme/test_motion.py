"""Whether the system asks for no motion, as its desktops say it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_desktop.ui.theme import Theme, theme
from agent_desktop.ui.theme.motion import plasma_rests, prefers_reduced_motion

HELPER = Path(__file__).parents[2] / "helpers" / "portal.py"


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[General]\nx=1\n[KDE]\nSingleClick=true\n", False),
        ("[KDE]\nAnimationDurationFactor=none\n", False),
        ("no section\n", False),
    ],
)
def test_kde_says_it_in_its_file(tmp_path: Path, text: str, rests: bool) -> None:
    file = tmp_path / "kdeglobals"
    assert not plasma_rests(file)
    file.write_text(text, encoding="utf-8")
    assert plasma_rests(file) is rests


@pytest.mark.skipif(sys.platform != "linux", reason="portals are Linux's")
@pytest.mark.skipif(not os.environ.get("DBUS_SESSION_BUS_ADDRESS"), reason="needs a session bus")
def test_gnome_says_it_through_the_portal(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not prefers_reduced_motion()
    portal = subprocess.Popen([sys.executable, str(HELPER)], stdout=subprocess.PIPE, text=True)
    try:
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        assert prefers_reduced_motion()
    finally:
        portal.terminate()
        portal.wait(10)
        portal.stdout.close()


def test_the_theme_asks_once_and_only_when_it_is_needed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(theme, "prefers_reduced_motion", lambda: bool(asked.append(1)) or True)
    made = Theme()
    assert asked == []
    assert made.reduced_motion
    assert made.reduced_motion
    assert asked == [1]
