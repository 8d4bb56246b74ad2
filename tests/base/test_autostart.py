"""The start at login: the entry is right for how the program was installed, starts it, and can be taken out again."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop.base import autostart
from agent_desktop.base.autostart import AutostartError, DesktopFile, Entry, LaunchAgent, RunValue, command, entry, use
from agent_desktop.base.profile import Profile

ODD = ["/opt/A b/agent-desktop", "--profile", 'it"s $HOME `x` 100% \\ ü']


@pytest.fixture
def home_profile() -> Profile:
    """The profile in the usual folders."""
    return Profile.default()


@pytest.mark.parametrize("kind", [DesktopFile, LaunchAgent])
def test_an_entry_reads_back_and_goes_again(kind: type[DesktopFile | LaunchAgent], tmp_path: Path) -> None:
    place: Entry = kind(tmp_path / "new folder" / "entry")
    assert place.read() is None
    place.remove()
    for wanted in (ODD, ["/usr/bin/agent-desktop"]):
        place.write(wanted)
        assert place.read() == wanted
    place.remove()
    assert place.read() is None


@pytest.mark.skipif(sys.platform != "linux", reason="the desktop's own file format")
def test_a_desktop_takes_the_entry_and_starts_the_program(profile: Profile, tmp_path: Path) -> None:
    script = tmp_path / "a program"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/started"\n', encoding="utf-8")
    script.chmod(0o755)
    file = tmp_path / "autostart" / "agent-desktop.desktop"
    DesktopFile(file).write([str(script), "--profile", '100% of $HOME \\ "it\'s"'])
    subprocess.run(["desktop-file-validate", str(file)], check=True)
    gio = subprocess.run(["gio", "launch", str(file)], check=False, capture_output=True, timeout=20)
    assert gio.returncode == 0, gio.stderr
    assert (tmp_path / "started").read_text(encoding="utf-8") == '--profile\n100% of $HOME \\ "it\'s"\n'


def test_the_macs_entry_runs_at_login(tmp_path: Path) -> None:
    file = tmp_path / "io.github.agent_desktop.plist"
    LaunchAgent(file).write(ODD)
    content = plistlib.loads(file.read_bytes())
    assert (content["Label"], content["RunAtLoad"], content["ProgramArguments"]) == (file.stem, True, ODD)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b'[Desktop Entry]\nExec="half\n', b"<plist><dict>"])
def test_a_broken_entry_is_written_anew(content: bytes, tmp_path: Path, profile: Profile) -> None:
    for kind in (DesktopFile, LaunchAgent):
        file = tmp_path / "entry"
        file.write_bytes(content)
        use(profile, on=True, place=kind(file))
        assert kind(file).read() == command(profile)


def test_the_command_starts_what_runs_now(profile: Profile, home_profile: Profile) -> None:
    start = command(home_profile)
    said = subprocess.run([*start, "--version"], capture_output=True, text=True, check=True).stdout
    assert said.startswith("Agent Desktop ")
    assert "--profile" not in start
    assert command(profile) == [*start, "--profile", str(profile.folder)]


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home_profile: Profile) -> None:
    program = tmp_path / "agent-desktop"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert command(home_profile) == [str(program)]


def test_windows_starts_the_program_without_a_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home_profile: Profile
) -> None:
    for name in ("agent-desktop.exe", "Agent Desktop.exe", "python.exe", "pythonw.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert command(home_profile) == [str(tmp_path / "pythonw.exe"), "-m", "agent_desktop"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "agent-desktop.exe"))
    assert command(home_profile) == [str(tmp_path / "Agent Desktop.exe")]
    assert autostart.run_line(["C:\\A b\\x.exe", "--profile", "D:\\p"]) == '"C:\\A b\\x.exe" "--profile" "D:\\p"'


def test_each_profile_has_an_entry_of_its_own(
    profile: Profile, home_profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert entry(profile) != entry(home_profile)
    for system, kind in {"linux": DesktopFile, "darwin": LaunchAgent, "win32": RunValue}.items():
        monkeypatch.setattr(sys, "platform", system)
        assert isinstance(entry(profile), kind)


def test_what_is_right_is_left_alone(profile: Profile, tmp_path: Path) -> None:
    place = DesktopFile(tmp_path / "entry.desktop")
    use(profile, on=True, place=place)
    turned_off = place.file.read_text(encoding="utf-8").replace("enabled=true", "enabled=false")
    place.file.write_text(turned_off, encoding="utf-8")
    use(profile, on=True, place=place)
    assert place.file.read_text(encoding="utf-8") == turned_off


def test_a_start_does_not_remove_what_somebody_else_made(profile: Profile, tmp_path: Path) -> None:
    place = DesktopFile(tmp_path / "entry.desktop")
    place.write(["/home/me/my own start"])
    use(profile, on=False, asked=False, place=place)
    assert place.read() is not None
    use(profile, on=False, place=place)
    assert place.read() is None
    use(profile, on=True, place=place)
    use(profile, on=False, asked=False, place=place)
    assert place.read() is None


def test_a_folder_that_cannot_be_written_is_a_sentence(profile: Profile, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AutostartError, match="Starting at login cannot be changed"):
        use(profile, on=True, place=DesktopFile(tmp_path / "file" / "entry.desktop"))


@pytest.mark.skipif(sys.platform != "win32", reason="the registry of Windows")
def test_the_registry_has_it_and_loses_it() -> None:
    place = RunValue("Agent Desktop test")
    try:
        place.write(["C:\\A b\\x.exe", "--profile", "D:\\p"])
        assert place.read() == ["C:\\A b\\x.exe", "--profile", "D:\\p"]
    finally:
        place.remove()
    assert place.read() is None
