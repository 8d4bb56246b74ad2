"""The demo's folder among the temporary files."""

import tempfile
from pathlib import Path

import pytest
from filelock import FileLock

from agent_desktop.base import logs
from agent_desktop.base.temporary_profile import IN_USE, PREFIX, TemporaryProfile


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("logs_as_before")
def test_it_is_there_and_is_removed(folder: Path) -> None:
    with TemporaryProfile() as temporary:
        temporary.profile.create()
        logs.setup(temporary.profile.logs)
        assert temporary.profile.folder.parent == folder
        assert (temporary.profile.logs / logs.LOG).exists()
    assert not list(folder.iterdir())


def test_it_is_removed_after_an_error(folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt), TemporaryProfile():
        raise KeyboardInterrupt
    assert not list(folder.iterdir())


def test_what_a_killed_demo_left_is_removed(folder: Path) -> None:
    left = folder / f"{PREFIX}left"
    left.mkdir()
    (left / IN_USE).touch()
    (left / "inbox.db").touch()
    with TemporaryProfile():
        assert not left.exists()


def test_nothing_else_is_removed(folder: Path) -> None:
    running, links_to, others = (folder / f"{PREFIX}{name}" for name in ("running", "link", "others"))
    elsewhere = folder / "elsewhere"
    for one in (running, elsewhere, others):
        one.mkdir()
    for one in (running, elsewhere):
        (one / IN_USE).touch()
    links_to.symlink_to(elsewhere)
    with FileLock(running / IN_USE), TemporaryProfile():
        pass
    assert {path.name for path in folder.iterdir()} == {running.name, links_to.name, others.name, elsewhere.name}
    assert [path.name for path in elsewhere.iterdir()] == [IN_USE]
