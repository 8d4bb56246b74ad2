"""``agent-desktop backup`` and ``restore`` as processes, with the real keyring."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop import cli
from agent_desktop.backup import stage
from agent_desktop.backup.staging import set_ready
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import DATABASE_KEY, KeyringCredentials, MemoryCredentials
from agent_desktop.store import decode_key, encode_key, new_key, open_store
from tests.commands.conftest import Run, fill

PHRASE = "correct horse battery\n"


def program(folder: Path, *arguments: str, stdin: str = PHRASE) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "agent_desktop", "--profile", str(folder), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, env=dict(os.environ), timeout=100)


@pytest.mark.usefixtures("keyring_session")
async def test_saved_and_brought_back_elsewhere(run: Run, profile: Profile, tmp_path: Path) -> None:
    key = new_key()
    await fill(profile.database, key)
    profile.config.write_text('[agent]\nname = "Zoë"\n', encoding="utf-8")
    here = KeyringCredentials(profile.id)
    await here.set(DATABASE_KEY, encode_key(key))
    target = tmp_path / "saved.agentdesktop"
    short = await asyncio.to_thread(run, "backup", str(target), stdin="short\n")
    assert (short.returncode, "at least 8" in short.stderr) == (2, True)
    done = await asyncio.to_thread(run, "backup", str(target), stdin=PHRASE)
    assert done.returncode == 0, done.stderr
    await here.delete(DATABASE_KEY)
    here.close()

    there = Profile.at(tmp_path / "there")
    wrong = await asyncio.to_thread(program, there.folder, "restore", str(target), stdin="wrong horse battery\n")
    assert (wrong.returncode, "does not open" in wrong.stderr) == (2, True)
    assert not there.database.exists()
    done = await asyncio.to_thread(program, there.folder, "restore", str(target))
    assert done.returncode == 0, done.stderr
    assert "contains 2 conversations" in done.stdout
    assert there.config.read_text(encoding="utf-8") == '[agent]\nname = "Zoë"\n'
    credentials = KeyringCredentials(there.id)
    text = await credentials.get(DATABASE_KEY)
    await credentials.delete(DATABASE_KEY)
    credentials.close()
    assert text is not None
    store = await open_store(there.database, key=decode_key(text))
    assert len(await store.all_conversations()) == 2
    await store.close()


async def test_the_next_start_puts_in_place_what_was_checked(profile: Profile, tmp_path: Path) -> None:
    from tests.backup.test_backup import PHRASE as WORDS
    from tests.backup.test_backup import Desk, saved

    file = await saved(Desk(tmp_path / "elsewhere"), tmp_path / "backup")
    profile.config.write_text("[ui]\n", encoding="utf-8")
    await stage(profile, file, WORDS, MemoryCredentials())
    assert cli._finish_restore(profile) is None
    assert profile.config.read_text(encoding="utf-8") == "[ui]\n", "not before it is wanted"
    set_ready(profile)
    told = cli._finish_restore(profile)
    assert profile.config.read_text(encoding="utf-8").startswith("[agent]")
    assert profile.database.exists()
    (aside,) = profile.folder.glob("before-restore-*")
    assert told == aside, "the window says where it is"
    assert (aside / "config.toml").read_text(encoding="utf-8") == "[ui]\n"
