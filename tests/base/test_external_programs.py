import os
import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agent_desktop.base.external_programs import systems_own
from agent_desktop.ui.widgets.outside import open_outside

BUNDLE = "/opt/agent-desktop/_internal"


@pytest.mark.parametrize("before", [None, "/usr/local/lib"])
def test_what_a_frozen_program_opens_finds_its_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []

    def opens(_url: QUrl) -> bool:
        seen.append(os.environ.get("LD_LIBRARY_PATH"))
        raise RuntimeError

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", BUNDLE)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    with pytest.raises(RuntimeError):
        open_outside(QUrl("https://example.com"))
    assert seen == [before]
    assert os.environ["LD_LIBRARY_PATH"] == BUNDLE


def test_a_program_that_is_not_frozen_changes_nothing() -> None:
    assert systems_own({"LD_LIBRARY_PATH": "/mine"}) == {"LD_LIBRARY_PATH": "/mine"}
