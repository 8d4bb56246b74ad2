"""A settings file that cannot be used at the start: it can be opened, and tried again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agent_desktop.desktop import app


@pytest.mark.parametrize(("answers", "again", "opened"), [([1, 1, 0], True, 2), ([2], False, 0), ([None], False, 0)])
async def test_a_broken_file_can_be_opened_and_tried_again(
    monkeypatch: pytest.MonkeyPatch, answers: list[int | None], again: bool, opened: int
) -> None:
    shown: list[Sequence[str]] = []
    files: list[QUrl] = []

    async def ask(title: str, text: str, choices: Sequence[str]) -> int | None:
        shown.append(choices)
        return answers.pop(0)

    monkeypatch.setattr(app, "_ask", ask)
    monkeypatch.setattr(QDesktopServices, "openUrl", files.append)
    assert await app._mend("config.toml: ui.scale is 9.", Path("/x/config.toml")) is again
    assert shown[0] == ["Try again", "Open file", "Quit"]
    assert len(files) == opened


async def test_what_no_file_mends_is_only_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(title: str, text: str, choices: Sequence[str]) -> int | None:
        assert list(choices) == ["Quit"]
        return 0

    monkeypatch.setattr(app, "_ask", ask)
    assert await app._mend("Something else.", None) is False
