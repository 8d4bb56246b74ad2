"""The command line: what it answers, on which channel, with which exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop import __version__, cli
from agent_desktop.base.profile import Profile
from tests.commands.conftest import Run
from tests.commands.conftest import run as run  # a fixture

SECRET = "tokenId:hush-hush"


def test_the_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"Agent Desktop {__version__}\n")


@pytest.mark.usefixtures("keyring_session")
def test_credentials_from_standard_input(run: Run) -> None:
    assert run("credentials", "status", "api-token").stdout == "api-token: missing\n"
    done = run("credentials", "set", "api-token", stdin=f"{SECRET}\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert SECRET not in done.stdout
    done = run("credentials", "status", "api-token")
    assert (done.returncode, done.stdout) == (0, "api-token: stored\n")
    done = run("credentials", "status")
    assert done.returncode == 1
    assert done.stdout.startswith("api-token: stored\nverify-token: missing\n")
    assert run("credentials", "delete", "api-token").returncode == 0
    assert "There was no api-token" in run("credentials", "delete", "api-token").stdout


@pytest.mark.usefixtures("keyring_session")
def test_a_short_verify_token_is_kept_with_a_warning(run: Run) -> None:
    done = run("credentials", "set", "verify-token", stdin="abc")
    assert done.returncode == 0
    assert "short" in done.stdout
    run("credentials", "delete", "verify-token")


@pytest.mark.usefixtures("keyring_session")
def test_the_verify_token_is_rotated(run: Run, profile: Profile) -> None:
    run("credentials", "set", "verify-token", stdin="the-first-verify-token")
    done = run("credentials", "rotate", "verify-token")
    assert done.returncode == 0
    assert len(done.stdout.strip()) >= 32
    assert "the-first-verify-token" not in done.stdout + done.stderr
    assert "The previous token (it ends in oken) stays valid until" in done.stderr
    assert profile.secrets_changed.exists()
    second = done.stdout.strip()
    done = run("credentials", "rotate", "verify-token")
    assert done.stderr.count("stays valid until") == 2
    assert f"The previous token (it ends in {second[-4:]}) stays valid" in done.stderr
    assert "An earlier token (it ends in oken) stays valid" in done.stderr
    assert second not in done.stdout + done.stderr
    profile.config.write_text("[webhook]\nold_token_hours = 0\n", encoding="utf-8")
    assert "Only this token is valid from now on." in run("credentials", "rotate", "verify-token").stderr
    assert run("credentials", "rotate", "api-token").returncode == 2
    run("credentials", "delete", "verify-token")


@pytest.mark.parametrize(
    ("stdin", "sentence"),
    [
        ("", "is empty"),
        ("\n", "is empty"),
        ("a b", "without spaces"),
        (b"\xff\xfe", "not UTF-8"),
        ("a\nb\n", "line break"),
        ("nocolon\n", "both parts"),
        ('"id:secret" \r\n', "quotation marks"),
    ],
)
def test_values_that_are_refused(run: Run, stdin: str | bytes, sentence: str) -> None:
    done = run("credentials", "set", "api-token", stdin=stdin)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("agent-desktop: ")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_value_on_the_command_line_is_refused(run: Run) -> None:
    done = run("credentials", "set", "api-token", SECRET)
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no session bus")
def test_without_a_keyring(run: Run, tmp_path: Path) -> None:
    done = run("credentials", "status", DBUS_SESSION_BUS_ADDRESS="", XDG_RUNTIME_DIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "The keyring cannot be reached." in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_wrong_setting_is_one_sentence(run: Run, profile: Profile) -> None:
    profile.config.write_text("[webhook]\nport = 'x'\n")
    for command in (["doctor"], []):
        done = run(*command)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            f'agent-desktop: {profile.config}: webhook.port is "x". It must be a whole number from 0 to 65535.\n'
        )


def test_the_profile_can_be_said_before_and_after_the_command(profile: Profile, tmp_path: Path) -> None:
    parser = cli._parser()
    assert parser.parse_args(["--profile", "a", "export"]).profile == "a"
    assert parser.parse_args(["export", "--profile", "b"]).profile == "b"
    assert parser.parse_args(["--profile", "a", "credentials", "set", "api-token", "--profile", "b"]).profile == "b"
    assert parser.parse_args(["export"]).profile is None


def test_what_does_not_go_together(run: Run, profile: Profile) -> None:
    assert "cannot be used with export" in run("--demo", "export").stderr
    assert "--screenshot requires --demo" in run("--screenshot", "x.png").stderr
    assert "--walkthrough requires --demo" in run("--walkthrough", "x.png").stderr
    assert "not allowed with" in run("--demo", "--walkthrough", "x.png", "--screenshot", "x.png").stderr
    profile.database.touch()
    assert "contains conversations" in run("--demo").stderr


def test_a_folder_that_cannot_be_a_profile(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert cli.main(["--profile", str(tmp_path / "file")]) == 2
    assert "is a file. It must be a folder" in capfd.readouterr().err


def test_the_unexpected_goes_to_the_log(profile: Profile, tmp_path: Path) -> None:
    code = (
        "import sys; from agent_desktop.commands import doctor; from agent_desktop import cli\n"
        "def broken(*_): raise KeyError('a customer')\n"
        "doctor.run = broken\n"
        f"sys.exit(cli.main(['--profile', {str(profile.folder)!r}, 'doctor']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "unexpected error occurred (KeyError)" in done.stderr
    log = (profile.logs / "agent-desktop.log").read_text()
    assert "in broken" in log
    assert "KeyError (its message is left out)" in log


def test_starting_a_command_loads_neither_qt_nor_the_server() -> None:
    code = "import sys, agent_desktop.cli; print([m for m in ('PySide6', 'aiohttp', 'sqlalchemy') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert done.stdout == "[]\n"


def test_a_library_that_qt_lacks_is_named(profile: Profile, tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").touch()
    (package / "QtCore.py").write_text(f"raise ImportError({reason!r}, name='PySide6.QtCore')")
    command = [sys.executable, "-m", "agent_desktop", "--profile", str(profile.folder)]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 2
    said = f"Qt cannot be loaded: {reason}. Install what is missing with this system's packages; the README says which."
    assert done.stderr == f"agent-desktop: {said}\n"
