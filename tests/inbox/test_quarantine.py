"""Requests that were set aside can be tried again, and deleted."""

import json

import pytest

from agent_desktop.inbox import InboxError, State
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
