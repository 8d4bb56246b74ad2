"""A profile with conversations, and the program as a process."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.inbox.model import Author, Conversation, Customer, Delivery, Message, State
from agent_desktop.inbox.ports import Batch
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import open_store

Run = Callable[..., "subprocess.CompletedProcess[str]"]

START = datetime(2026, 5, 12, 8, 30, 0, 123456, tzinfo=UTC)


@pytest.fixture
def run(profile: Profile) -> Run:
    """Runs ``agent-desktop`` with the test's profile, to its end."""

    def call(*arguments: str, stdin: str | bytes = "", **environ: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "agent_desktop", "--profile", str(profile.folder), *arguments]
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(command, input=raw, capture_output=True, env={**os.environ, **environ}, timeout=100)
        assert b"Traceback" not in done.stderr
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())

    return call


def texts() -> list[Message]:
    """One message of each author; what a customer writes is hostile."""
    hostile = "<script>alert(1)</script> \x1b[31m \u202egnp.exe & “quoted”"
    template = {"textMessageTemplate": {"textMessages": [{"text": "Let me look"}]}}
    rows: list[tuple[Author, str, str, dict[str, object], Delivery | None]] = [
        (Author.USER, "text", hostile, item("user", {"messageType": "text", "text": hostile}), None),
        (Author.BOT, "text", "One moment", item("bot", {"text": "One moment"}), None),
        (Author.SYSTEM, "handed_over", "", {"accepted": True}, None),
        (Author.AGENT, "text", "Let me look", template, Delivery.FAILED),
        (Author.NOTE, "note", "prefers phone", {}, None),
        (Author.OTHER, "text", "watching", item("supervisor", {"text": "watching"}), None),
        (Author.BOT, "image", "", item("bot", media("javascript:alert(1)")), None),
        (Author.BOT, "image", "", item("bot", media("https://example.org/a.png?b=1&c=2")), None),
    ]
    return [
        Message(
            id=10 + number,
            conversation_id=1,
            author=author,
            kind=kind,
            text=text,
            raw=raw,
            delivery=delivery,
            sent_at=START + timedelta(seconds=number),
            arrived_at=START + timedelta(seconds=number),
        )
        for number, (author, kind, text, raw, delivery) in enumerate(rows)
    ]


def item(actor: str, message: dict[str, object]) -> dict[str, object]:
    return {"actor": actor, "message": message}


def media(url: str) -> dict[str, object]:
    return {"attachment": {"type": "image", "payload": {"url": url}}}


def conversations() -> list[Conversation]:
    """Two sessions."""
    customer = Customer(name="Emma <Peeters>", sender_id="s-1", language="nl", raw={"firstname": "Emma"})
    one = Conversation(
        id=1,
        key=ConversationKey("bot-1", "LIVE", "session/1"),
        state=State.ACTIVE,
        channel="whatsapp",
        customer=customer,
        payload={"department": "billing & more", "order": {"id": 88213}},
        created_at=START,
        last_at=START,
    )
    two = Conversation(id=2, key=ConversationKey("bot-1", "DRAFT", "session-2"), created_at=START, last_at=START)
    return [one, two]


async def fill(path: Path, key: bytes | None, messages: list[Message] | None = None) -> None:
    """Write the conversations into a new database."""
    store = await open_store(path, key=key)
    await store.write(Batch(conversations=conversations(), messages=texts() if messages is None else messages))
    await store.close()


@pytest.fixture
async def filled(profile: Profile) -> Profile:
    """The profile with conversations in a plain database, which needs no keyring."""
    await fill(profile.database, None)
    return profile
