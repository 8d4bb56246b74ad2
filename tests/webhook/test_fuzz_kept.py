"""Mutated bodies of real requests, sent with the right token to the real thing: all of them are stored or set aside.

A few hundred by default; ``--mutated-requests 10000`` for the whole lot, which takes a few minutes.
"""

import asyncio
import copy
import gzip
import json
import logging
import random
from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desktop.base.clock import SystemClock
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.protocol import (
    MessagesEvent,
    OffloadEvent,
    ProtocolError,
    UnknownEvent,
    fingerprint,
    parse_request,
)
from agent_desktop.store import Store, new_key, open_store
from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers.memory_repository import FakePlatform
from tests.helpers.raw_http import Raw, request
from tests.webhook.conftest import KEY, TOKEN

SAMPLES = Path(__file__).parent.parent / "protocol" / "samples"
SEEDS = [json.loads(path.read_bytes()) for path in sorted(SAMPLES.glob("*.json"))]
TARGET = f"/?{KEY}={TOKEN}"
BATCH = 50
MEMORY = 150 * 1024 * 1024
ODD: list[Any] = [
    None, True, 0, -1, 1e308, 2**63, 2**200, "", " ", "\x00", "\u202e", "\ud800", "😀" * 50, "a" * 20_000, [], {}, [[]],
    {"": ""}, "2026-02-30T25:61:61Z", "0000-00-00", "9999999999999999", "-1", "NaN", "javascript:alert(1)", [None] * 50,
]  # fmt: skip
READABLE = (None, "identity", "gzip")
ENCODINGS = [None, *READABLE, "gzip, but it is not", "br"]


def broken_json(rng: random.Random) -> bytes:
    """A real request with parts of its structure changed, then perhaps some of its bytes."""
    body = copy.deepcopy(rng.choice(SEEDS))
    for _ in range(rng.randrange(4)):
        _change(body, rng)
    # Python's own decoder of what it encodes takes lone surrogates and infinities; so does the world.
    data = bytearray(json.dumps(body).encode())
    if rng.random() < 0.3:
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(data))
            data[at : at + rng.randrange(3)] = bytes(rng.randrange(256) for _ in range(rng.randrange(3)))
    if rng.random() < 0.03:
        data = bytearray(b"[" * 50_000 if rng.random() < 0.5 else b'{"a":' * 50_000)
    return bytes(data)


def _change(body: Any, rng: random.Random) -> None:
    """Change, remove, add or double something somewhere in a JSON value."""
    place = body
    while isinstance(place, dict | list) and place and rng.random() < 0.7:
        inner = place[rng.choice(list(place))] if isinstance(place, dict) else rng.choice(place)
        if not isinstance(inner, dict | list):
            break
        place = inner
    if isinstance(place, dict):
        name = rng.choice([*place, "event", "type", "sessionId", "new"])
        match rng.randrange(3):
            case 0:
                place.pop(name, None)
            case 1:
                place[name] = copy.deepcopy(rng.choice(ODD))
            case _:
                place[name] = copy.deepcopy(place.get(rng.choice([*place, name])))
    elif place and rng.random() < 0.5:
        place.append(copy.deepcopy(rng.choice(place)))
    else:
        place.insert(0, copy.deepcopy(rng.choice(ODD)))


def as_request(body: bytes, encoding: str | None) -> bytes:
    """The whole HTTP request."""
    if encoding is None:
        return request("POST", TARGET, body)
    sent = gzip.compress(body) if encoding == "gzip" else body
    return request("POST", TARGET, sent, f"Content-Encoding: {encoding.split(',')[0]}")


async def send_all(path: Path, key: bytes | None, requests: list[bytes]) -> list[int]:
    """Send them to a server on a real inbox and store; the statuses of their answers."""
    store = await open_store(path, key=key)
    inbox = Inbox(store, FakePlatform(), SystemClock())
    await inbox.start()
    server = WebhookServer(inbox, lambda: [TOKEN], WebhookConfig(port=0))
    await server.start()

    async def one(data: bytes) -> int:
        async with Raw(server.port) as raw:
            await raw.send(data)
            return (await raw.answer())[0]

    try:
        return list(await asyncio.gather(*map(one, requests)))
    finally:
        await server.stop()
        await inbox.stop()
        await store.close()


async def _in_its_conversation(store: Store, body: bytes) -> bool:
    try:
        event = parse_request(body)
    except ProtocolError:
        return False
    if isinstance(event, UnknownEvent):
        return False
    conversation = await store.conversation_by_key(event.key)
    assert conversation is not None
    assert isinstance(event, MessagesEvent | OffloadEvent)
    items = event.items if isinstance(event, MessagesEvent) else event.transcript
    prints = {entry.fingerprint for entry in await store.timeline(conversation.id)}
    assert {fingerprint(item.content) for item in items} <= prints
    return True


def test_every_mutated_request_with_the_token_is_stored_or_set_aside(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory, caplog: pytest.LogCaptureFixture
) -> None:
    wanted: int = pytestconfig.getoption("mutated_requests")
    caplog.set_level(logging.WARNING)  # captured are otherwise the very bodies, which takes the memory looked at here
    before = psutil.Process().memory_info().rss
    sent: Counter[int] = Counter()

    @settings(
        max_examples=max(1, wanted // BATCH), deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(seed=st.integers(0, 2**64))
    def check(seed: int) -> None:
        rng = random.Random(seed)
        path = tmp_path_factory.mktemp("fuzz") / "inbox.db"
        key = new_key() if rng.random() < 0.2 else None
        bodies = [broken_json(rng) for _ in range(BATCH)]
        encodings = [rng.choice(ENCODINGS) for _ in bodies]
        requests = [as_request(body, encoding) for body, encoding in zip(bodies, encodings, strict=True)]
        statuses = asyncio.run(send_all(path, key, requests))
        sent.update(statuses)
        assert set(statuses) <= {200, 400, 415}
        assert [one.getMessage() for one in caplog.records if one.levelname in ("ERROR", "CRITICAL")] == []
        caplog.clear()
        # What claims an encoding that it has not is set aside without being read.
        pairs = list(zip(bodies, encodings, strict=True))
        readable = [body for body, encoding in pairs if encoding in READABLE]
        asyncio.run(all_kept(path, key, readable, [body for body, encoding in pairs if encoding not in READABLE]))

    check()
    print(f"{sum(sent.values())} requests: {dict(sent)}")
    assert psutil.Process().memory_info().rss - before < MEMORY


async def all_kept(path: Path, key: bytes | None, readable: list[bytes], odd: list[bytes]) -> None:
    """After a restart every body is there: as messages of its conversation, or set aside whole."""
    store = await open_store(path, key=key)
    try:
        aside = Counter(one.body for one in await store.quarantined(limit=10_000))
        for body in odd:
            assert aside[body] > 0, f"lost: {body[:300]!r}"
            aside[body] -= 1
        for body in readable:
            if not await _in_its_conversation(store, body):
                assert aside[body] > 0, f"lost: {body[:300]!r}"
                aside[body] -= 1
    finally:
        await store.close()
