"""Starting the program once more."""

import sys

import pytest

from agent_desktop.desktop.restart import command


def test_it_starts_as_it_was_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-m", "agent_desktop", "--profile", "/somewhere"])
    assert command() == [sys.executable, "-m", "agent_desktop", "--profile", "/somewhere"]


def test_an_installed_program_starts_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["agent-desktop", "--profile", "/somewhere"])
    assert command() == [sys.executable, "--profile", "/somewhere"]
