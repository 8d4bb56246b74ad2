"""The export: its JSON is a contract; nothing a customer writes gets out of hand; files are safe."""

import asyncio
import json
import os
import stat
import subprocess
import sys
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.credentials import DATABASE_KEY, KeyringCredentials
from agent_desktop.inbox.model import Author
from agent_desktop.store import encode_key, new_key, open_store
from tests.commands.conftest import Run, fill, texts

pytestmark = pytest.mark.usefixtures("filled")


def test_the_json_is_what_other_programs_expect(run: Run) -> None:
    done = run("export")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert list(data) == ["conversations"]
    first, second = data["conversations"]
    assert {name: first[name] for name in ("bot_id", "version", "session_id", "channel", "state")} == {
        "bot_id": "bot-1",
        "version": "LIVE",
        "session_id": "session/1",
        "channel": "whatsapp",
        "state": "active",
    }
    assert first["customer"] == {
        "name": "Emma <Peeters>",
        "language": "nl",
        "sender_id": "s-1",
        "raw": {"firstname": "Emma"},
    }
    assert first["payload"] == {"department": "billing & more", "order": {"id": 88213}}
    assert [one["actor"] for one in first["messages"]] == ["user", "bot", "agent", "supervisor", "bot", "bot"]
    assert first["messages"][2] == {
        "actor": "agent",
        "kind": "text",
        "text": "Let me look",
        "sent_at": "2026-05-12T08:30:03.123Z",
        "delivery": "failed",
        "raw": {"textMessageTemplate": {"textMessages": [{"text": "Let me look"}]}},
    }
    assert first["messages"][0]["delivery"] is None
    assert first["messages"][0]["raw"]["message"]["messageType"] == "text"
    assert [one["kind"] for one in first["events"]] == ["handed_over"]
    assert [one["text"] for one in first["notes"]] == ["prefers phone"]
    assert (second["session_id"], second["channel"], second["messages"], second["payload"]) == (
        "session-2",
        None,
        [],
        {},
    )


def test_one_conversation_only(run: Run) -> None:
    found = json.loads(run("export", "--conversation", "session-2").stdout)["conversations"]
    assert [one["session_id"] for one in found] == ["session-2"]
    missing = run("export", "--conversation", "nobody")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert 'no conversation with the session ID "nobody"' in missing.stderr


class Reader(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.policy = ""
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.add(tag)
        if tag == "a":
            self.links.append(values["href"] or "")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_holds_everything_and_runs_nothing(run: Run) -> None:
    page = Reader(run("export", "--format", "html").stdout)
    assert not page.tags & {"script", "img", "link", "iframe", "form"}
    assert "default-src 'none'" in page.policy
    assert page.links == ["https://example.org/a.png?b=1&c=2"]
    for words in (
        "<script>alert(1)</script>",
        "Emma <Peeters>",
        "Let me look",
        "not sent",
        "prefers phone",
        "billing & more",
    ):
        assert words in page.text
    assert "handed over by the bot" in page.text


def test_the_text_cannot_command_a_terminal(run: Run) -> None:
    text = run("export", "--format", "text").stdout
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "2026-05-12 08:30:01 UTC  Bot\n    One moment" in text
    assert "Agent (not sent)" in text


def test_a_file_is_private_and_replaced_as_a_whole(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "out" / "all.json"
    assert "cannot be written" in run("export", "--output", str(target)).stderr
    target.parent.mkdir()
    target.write_text("old")
    target.chmod(0o644)
    done = run("export", "--output", str(target))
    assert (done.returncode, done.stdout) == (0, "")
    assert len(json.loads(target.read_text(encoding="utf-8"))["conversations"]) == 2
    assert [entry.name for entry in target.parent.iterdir()] == ["all.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    done = run("export", "--output", str(target.parent))
    assert (done.returncode, "is a folder" in done.stderr) == (2, True)


def test_a_reader_that_goes_away_is_no_error(run: Run, filled: Profile) -> None:
    command = [sys.executable, "-m", "agent_desktop", "--profile", str(filled.folder), "export"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ))
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(30)


async def test_beside_a_program_that_writes(run: Run, filled: Profile) -> None:
    store = await open_store(filled.database, key=None)
    try:
        done = await asyncio.to_thread(run, "export")
    finally:
        await store.close()
    assert done.returncode == 0, done.stderr


async def test_long_conversations_come_whole_and_in_order(run: Run, profile: Profile) -> None:
    first = next(one for one in texts() if one.author is Author.USER)
    many = [
        msgspec.structs.replace(first, id=100 + n, text=f"line {n}", sent_at=first.sent_at + timedelta(seconds=n // 3))
        for n in range(1201)
    ]
    profile.database.unlink()
    await fill(profile.database, None, many)
    data = json.loads((await asyncio.to_thread(run, "export")).stdout)
    assert [one["text"] for one in data["conversations"][0]["messages"]] == [f"line {n}" for n in range(1201)]


@pytest.mark.usefixtures("keyring_session")
async def test_an_encrypted_database_needs_its_key(run: Run, profile: Profile) -> None:
    profile.database.unlink()
    key = new_key()
    await fill(profile.database, key)
    without = await asyncio.to_thread(run, "export")
    assert without.returncode == 2
    assert "encrypted" in without.stderr
    credentials = KeyringCredentials(profile.id)
    await credentials.set(DATABASE_KEY, encode_key(key))
    done = await asyncio.to_thread(run, "export")
    await credentials.delete(DATABASE_KEY)
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["conversations"]) == 2
    assert key.hex() not in done.stdout


def test_without_a_database(run: Run, profile: Profile) -> None:
    profile.database.unlink()
    done = run("export")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Start the program once" in done.stderr
    assert not profile.database.exists()
