"""Profiles: places, ids, rights."""

import stat
import sys
from pathlib import Path

import pytest

from agent_desktop.base.profile import Profile, ProfileError


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_holds_everything(tmp_path: Path) -> None:
    profile = Profile.at(tmp_path / "anna")
    assert profile.config == tmp_path / "anna" / "config.toml"
    assert profile.database == tmp_path / "anna" / "inbox.db"
    assert profile.logs == tmp_path / "anna" / "logs"
    assert not profile.folder.exists(), "asking makes nothing"


def test_the_default_is_in_the_usual_folders() -> None:
    profile = Profile.default()
    assert profile.id == "default"
    assert profile.folder.name == "agent-desktop"
    assert Path.home() in profile.folder.parents


def test_the_same_folder_has_the_same_id_and_others_have_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    ids = {Profile.at(place).id for place in ("~/anna", "anna", "x/../anna", tmp_path / "anna", "anna/")}
    assert len(ids) == 1
    assert Profile.at("ben").id not in ids


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_its_folders_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "profile"
    Profile.at(folder).create()
    assert mode(folder) == mode(folder / "logs") == 0o700
    folder.chmod(0o755)
    Profile.at(folder).create()
    assert mode(folder) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_a_folder_that_others_share_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "somebody's.txt").touch()
    Profile.at(shared).create()
    assert mode(shared) == 0o755


def test_a_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProfileError, match="is a file"):
        Profile.at(tmp_path / "file").create()
    with pytest.raises(ProfileError, match="cannot be used"):
        Profile.at(tmp_path / "file" / "below").create()
