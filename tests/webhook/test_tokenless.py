"""Handovers without the verify token: refused, recognised, and accepted only by choice and from known callers."""

import asyncio
import logging
from typing import Any

import pytest

from agent_desktop.protocol import OffloadEvent
from agent_desktop.webhook.addresses import AllowList
from agent_desktop.webhook.handler import TOKENLESS_AT_ONCE, TOKENLESS_BYTES
from tests.helpers.raw_http import Raw, request
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload

CHATLAYER = "34.78.158.115"
FROM = {"X-Forwarded-For": CHATLAYER}
BEHIND_PROXY = {"trust_forwarded": True, "allowed": (CHATLAYER,)}


def kinds(service: Any) -> list[str]:
    return [str(seen.kind) for seen in service.seen]


async def test_a_handover_without_the_token_is_refused_and_told(service: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    status, answer, _ = await service.call("POST", service.server.url, data=offload())
    assert (status, answer) == (401, {"error": "The verify token is missing or wrong."})
    assert [(str(seen.kind), seen.status, seen.caller) for seen in service.seen] == [("tokenless", 401, "127.0.0.1")]
    assert service.receiver.events == service.receiver.quarantined == []
    assert "refused a handover without the verify token from 127.0.0.1" in caplog.text


@pytest.mark.parametrize("body", [messages(), b"", b"{}", b"not JSON", b"\xff", b'{"event": "offload"}', b"[" * 10_000])
async def test_nothing_else_without_the_token_is_taken_for_a_handover(service: Any, body: bytes) -> None:
    assert (await service.call("POST", service.server.url, data=body))[0] == 401
    assert kinds(service) == ["stranger"]


async def test_a_handover_with_a_wrong_token_is_one_of_a_wrong_token(service: Any) -> None:
    assert (await service.call("POST", service.url("wrong"), data=offload()))[0] == 401
    assert kinds(service) == ["rejected"]


@pytest.mark.parametrize("query", ["=wrong&{key}=wrong", "=&{key}=wrong", "=tok&{key}=wrong"])
async def test_a_handover_with_two_tokens_is_none_without_a_token(make: Any, query: str) -> None:
    key = "challenge.verifyToken"
    async with make(**BEHIND_PROXY, tokenless_handovers=True) as service:
        url = f"{service.server.url}?{key}{query.format(key=key)}"
        assert (await service.call("POST", url, data=offload(), headers=FROM))[0] == 401
        assert service.receiver.events == []
        assert "tokenless" not in kinds(service)


async def test_by_default_the_allow_list_alone_accepts_nothing(make: Any) -> None:
    async with make(**BEHIND_PROXY) as service:
        assert (await service.call("POST", service.server.url, data=offload(), headers=FROM))[0] == 401
        assert service.seen[-1].caller == CHATLAYER
        assert service.receiver.events == []


@pytest.mark.parametrize("accepting", [True, False])
async def test_by_choice_a_listed_caller_needs_no_token_for_a_handover(make: Any, accepting: bool) -> None:
    async with make(**BEHIND_PROXY, tokenless_handovers=True) as service:
        service.receiver.accepting = accepting
        status, answer, _ = await service.call("POST", service.server.url, data=offload(), headers=FROM)
        assert (status, answer) == (200, {"offloadSuccess": accepting, "pauseBot": accepting})
        assert isinstance(service.receiver.events[0][0], OffloadEvent)
        assert kinds(service) == ["offload"]


async def test_the_choice_is_for_handovers_only(make: Any) -> None:
    async with make(**BEHIND_PROXY, tokenless_handovers=True) as service:
        for body in (messages(), b"not JSON", b'{"event": "else", "botId": "b", "sessionId": "s"}'):
            assert (await service.call("POST", service.server.url, data=body, headers=FROM))[0] == 401
        assert (await service.call("GET", service.server.url, headers=FROM))[0] == 401
        assert service.receiver.events == service.receiver.quarantined == []


@pytest.mark.parametrize(
    ("config", "caller"),
    [
        ({"trust_forwarded": True, "allowed": ()}, CHATLAYER),
        ({"trust_forwarded": True, "allowed": ("0.0.0.0/0",)}, CHATLAYER),
        ({"trust_forwarded": True, "allowed": (CHATLAYER,)}, "8.8.8.8"),
        ({"trust_forwarded": True, "allowed": ("10.0.0.0/16",)}, "10.0.0.7"),
        ({"trust_forwarded": False, "allowed": ("127.0.0.1", CHATLAYER)}, CHATLAYER),
    ],
    ids=["no list", "everybody", "another caller", "a private network", "the caller is not known"],
)
async def test_the_choice_does_nothing_where_the_list_does_not_say_who_calls(
    make: Any, config: dict[str, Any], caller: str
) -> None:
    async with make(**config, tokenless_handovers=True) as service:
        headers = {"X-Forwarded-For": caller}
        assert (await service.call("POST", service.server.url, data=offload(), headers=headers))[0] == 401
        assert service.receiver.events == []


async def test_a_handover_that_was_accepted_so_and_cannot_be_stored_is_503(make: Any) -> None:
    async with make(**BEHIND_PROXY, tokenless_handovers=True) as service:
        service.receiver.broken = True
        assert (await service.call("POST", service.server.url, data=offload(), headers=FROM))[0] == 503


async def test_a_large_body_without_the_token_is_not_read(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {TOKENLESS_BYTES + 1}\r\n\r\n".encode())
        assert (await raw.answer())[0] == 401


async def test_slow_strangers_hold_a_few_places_only(service: Any) -> None:
    slow = [Raw(service.server.port) for _ in range(TOKENLESS_AT_ONCE)]
    for raw in slow:
        await raw.__aenter__()
        await raw.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    await until(lambda: service.server._handler._tokenless == TOKENLESS_AT_ONCE)
    async with Raw(service.server.port) as raw:
        await raw.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        assert (await raw.answer())[0] == 401, "at once, before its body is there"
    for raw in slow:
        await raw.__aexit__(None, None, None)
    await until(lambda: service.server._handler._tokenless == 0)


async def test_whoever_fails_too_often_is_not_read_any_more(make: Any) -> None:
    async with make(failures_per_minute=2) as service:
        for _ in range(2):
            assert (await service.call("POST", service.server.url, data=b"x"))[0] == 401
        async with Raw(service.server.port) as raw:
            await raw.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
            assert (await raw.answer())[0] == 429, "its body is not waited for"


async def test_many_at_once_are_told_with_their_caller(service: Any) -> None:
    await asyncio.gather(*(service.call("POST", service.server.url, data=offload()) for _ in range(5)))
    await until(lambda: sum(seen.count for seen in service.seen) == 5)
    assert {seen.caller for seen in service.seen} == {"127.0.0.1"}


async def test_a_body_that_is_cut_off_is_no_handover(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(request("POST", "/", offload())[:-10])
        await until(lambda: service.server._handler._tokenless == 1)
    await until(lambda: service.server._handler._tokenless == 0)
    assert service.seen == []


def test_who_is_identified() -> None:
    listed = AllowList([CHATLAYER, "35.236.0.0/16", "8.0.0.0/8", "2001:4860::/32", "127.0.0.1"])
    known = ("34.78.158.115", "35.236.1.2", "2001:4860::1", "::ffff:34.78.158.115")
    assert all(listed.identifies(address) for address in known)
    assert not any(listed.identifies(address) for address in ("8.8.8.8", "127.0.0.1", "35.237.0.1", "", "unknown"))
