"""Requests that were set aside can be tried again, and deleted."""

import hashlib
import json

import pytest
from msgspec.structs import replace

from agent_desktop.inbox import InboxError, State
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import OffloadEvent, parse_request
from tests.inbox.conftest import Bench, user


async def kept(bench: Bench, body: bytes) -> int:
    await bench.inbox.quarantine("The event is of an unknown kind.", body, "application/json")
    return (await bench.inbox.quarantined())[0].id


async def test_what_is_understood_now_is_taken_in(bench: Bench) -> None:
    body = bench.body("messages", "messages", [user("hello", "00:01", "a")], "s1")
    number = await kept(bench, json.dumps(body).encode())
    assert await bench.inbox.replay(number) is None
    assert bench.texts() == ["user:hello"]
    assert not await bench.inbox.quarantined()
    with pytest.raises(InboxError):
        await bench.inbox.replay(number)
    await bench.deliver(body)
    assert bench.texts() == ["user:hello"]


@pytest.mark.parametrize(
    "body", [b"{", b"\xff\x00", b"", b"[" * 100_000, b'{"botId":"b","sessionId":"s","version":"LIVE","event":"dance"}']
)
async def test_what_is_still_not_understood_stays(bench: Bench, body: bytes) -> None:
    number = await kept(bench, body)
    sentence = await bench.inbox.replay(number)
    assert sentence
    assert sentence.endswith(".")
    assert [one.body for one in await bench.inbox.quarantined()] == [body]


async def test_an_old_offload_brings_its_transcript_but_hands_nobody_over(bench: Bench) -> None:
    body = bench.body("offload", "transcript", [user("help", "00:01")], "s1")
    number = await kept(bench, json.dumps(body).encode())
    assert await bench.inbox.replay(number) is None
    assert bench.only.state is State.BOT
    assert bench.texts() == ["user:help"]
    assert bench.lines() == ["declined"]


async def test_it_can_be_deleted(bench: Bench) -> None:
    number = await kept(bench, b"{")
    await bench.inbox.forget_quarantined(number)
    assert not await bench.inbox.quarantined()


async def test_one_that_the_program_fails_on_stays(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps(bench.body("messages", "messages", [user("hello", "00:01", "a")], "s1")).encode()
    number = await kept(bench, body)

    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(Unit, "begin", fail)
    sentence = await bench.inbox.replay(number)
    assert sentence is not None
    assert "report" in sentence
    monkeypatch.undo()
    assert await bench.inbox.replay(number) is None
    assert bench.texts() == ["user:hello"]


async def test_a_handover_taken_without_its_transcript_gets_it_from_the_quarantine(bench: Bench) -> None:
    """As the webhook does with an offload on which the program fails."""
    body = bench.body("offload", "transcript", [user("help", "00:01")], "s1") | {"timestamp": "2026-11-23T10:00:02Z"}
    data = json.dumps(body).encode()
    event = parse_request(data)
    assert isinstance(event, OffloadEvent)
    assert await bench.inbox.receive(replace(event, transcript=()), hashlib.sha256(data).digest())
    number = await kept(bench, data)
    assert bench.only.state is State.WAITING
    assert await bench.inbox.replay(number) is None
    assert (bench.texts(), bench.only.state, bench.lines()) == (["user:help"], State.WAITING, ["handed_over"])
