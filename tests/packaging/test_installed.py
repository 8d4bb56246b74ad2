"""A user's life with the Debian package: install, work, update, work on, remove. On the real machine."""

import asyncio
import json
import os
import shutil
import socket
from pathlib import Path

import pytest
from installers import about

from agent_desktop.base.profile import Profile
from agent_desktop.credentials import API_TOKEN, DATABASE_KEY, VERIFY_TOKEN, KeyringCredentials
from agent_desktop.sandbox import Sandbox
from agent_desktop.sandbox.conversation import Person
from tests.helpers.installed import NAME, PROGRAM, Window, call, started, why_not
from tests.helpers.sandbox import API, running
from tests.helpers.until import until
from tests.packaging.conftest import Built

VERIFY = "a-verify-token-of-some-length"
OLDER = "0.0.1"
LEFTOVER = "usr/lib/agent-desktop/_internal/only-in-the-older-one"
SITE = '[chatlayer]\nbase_url = "{url}"\n\n[webhook]\nport = {port}\npath = "/from-the-machine"\n'
OWN = '[webhook]\npath = "/hook"\n'

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("keyring_session"),
    pytest.mark.skipif(why_not() is not None, reason=str(why_not())),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool"),
]


async def test_install_work_update_and_remove(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if PROGRAM.exists() and await installed_version() != OLDER:  # that one is what a killed run left behind
        pytest.skip("the program is installed here already, and stays as it is")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    profile = Profile.default()
    older = await older_package(built.deb, tmp_path)
    secrets = KeyringCredentials(profile.id)
    async with running(None, verify_token=VERIFY) as sandbox:
        set_up(tmp_path, profile, sandbox)
        try:
            await call("dpkg", "--install", older)
            assert await installed_version() == OLDER
            assert await call(NAME, "--version") == f"Agent Desktop {about.version()}\n"
            nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "XDG_SESSION_TYPE": ""}
            assert "There is no display" in await call(NAME, code=2, **nowhere)
            assert "5/5  Picture of the window" in await call(NAME, "--demo", "--walkthrough", tmp_path / "demo.png")
            await call(NAME, "credentials", "set", "api-token", stdin=API)
            await call(NAME, "credentials", "set", "verify-token", stdin=VERIFY)
            async with started(tmp_path / "first.log") as window:
                await work(sandbox, window, "Where is my parcel?", "It left the depot this morning.")
                said = await call(NAME, "doctor")
                for line in (
                    "can be read.",
                    "is used by Agent Desktop, which is running",
                    "accepted the token, which has access to",
                    "1 conversation",
                ):
                    assert line in said

            await call("dpkg", "--install", built.deb)
            assert await installed_version() == about.version()
            assert not (Path("/") / LEFTOVER).exists(), "files of the older version do not stay"
            kept = json.dumps(json.loads(await call(NAME, "export")))
            assert "Where is my parcel?" in kept
            assert "It left the depot this morning." in kept
            async with started(tmp_path / "second.log") as window:
                await work(sandbox, window, "And the second one?", "It comes tomorrow.")

            files = [line for line in (await call("dpkg", "--listfiles", NAME)).splitlines() if NAME in line]
            assert all(map(exists, files))
            await call("dpkg", "--remove", NAME)
            assert not [path for path in files if exists(path)], "nothing of the package stays"
            assert profile.database.stat().st_size > 0
            assert profile.config.read_text() == OWN
            assert await secrets.get(API_TOKEN) == API
        finally:
            await call("dpkg", "--purge", NAME, code=None)
            for name in (API_TOKEN, VERIFY_TOKEN, DATABASE_KEY):
                await secrets.delete(name)
            secrets.close()
    said = [(tmp_path / name).read_text() for name in ("first.log", "second.log")]
    assert said == ["", ""], "it complained on the terminal"


async def older_package(newer: Path, folder: Path) -> Path:
    """The same program as an older version, with a file that the newer one has not."""
    tree, made = folder / "older", folder / "older.deb"
    await call("dpkg-deb", "--raw-extract", newer, tree)
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(text.replace(f"\nVersion: {about.version()}\n", f"\nVersion: {OLDER}\n"), encoding="utf-8")
    (tree / LEFTOVER).touch()
    await call("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, made)
    shutil.rmtree(tree)
    return made


async def installed_version() -> str:
    return await call("dpkg-query", "--show", "--showformat", "${Version}", NAME)


def exists(path: str) -> bool:
    """Whether there is such a file, also a link that leads nowhere."""
    return os.path.lexists(path)


def set_up(folder: Path, profile: Profile, sandbox: Sandbox) -> None:
    """Defaults for the whole machine, one of which the user's own file overrides."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = folder / "etc" / NAME / "config.toml"
    site.parent.mkdir(parents=True)
    site.write_text(SITE.format(url=sandbox.base_url, port=port))
    profile.config.parent.mkdir(parents=True)
    profile.config.write_text(OWN)
    sandbox.connect(f"http://127.0.0.1:{port}/hook")


async def work(sandbox: Sandbox, window: Window, question: str, answer: str) -> None:
    """A customer asks for a person and gets an answer, which is typed into the window."""
    async with asyncio.timeout(40):
        while not (await sandbox.check_webhook()).ok:  # noqa: ASYNC110 - another process has no event for us
            await asyncio.sleep(0.1)
    visitor = sandbox.customer(Person(first="Emma"))
    visitor.says(question)
    assert (await visitor.asks_for_person()).accepted
    await window.focus()
    await window.press("alt+Down")
    await window.type(answer)
    await window.press("Return")
    await until(lambda: any(answer in json.dumps(call.body) for call in sandbox.received))
