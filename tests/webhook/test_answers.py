"""What the webhook answers to requests that have the right token."""

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.protocol import MessagesEvent, OffloadEvent
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload

SAMPLES = sorted((Path(__file__).parents[1] / "protocol" / "samples").glob("*.json"))


async def test_health_check(service: Any) -> None:
    status, body, headers = await service.call("GET")
    assert (status, body) == (200, {"status": "ok"})
    assert headers["Content-Type"].startswith("application/json")
    assert "aiohttp" not in headers["Server"]
    assert [seen.kind for seen in service.seen] == ["health_check"]


async def test_messages_are_handed_over_with_the_digest_of_the_body(service: Any) -> None:
    body = messages()
    status, answer, _ = await service.call("POST", data=body)
    assert (status, answer) == (200, {})
    [(event, digest)] = service.receiver.events
    assert isinstance(event, MessagesEvent)
    assert event.key.session_id == "s-1"
    assert digest == hashlib.sha256(body).digest()


@pytest.mark.parametrize("accepting", [True, False])
async def test_an_offload_is_accepted_or_declined(service: Any, accepting: bool) -> None:
    service.receiver.accepting = accepting
    status, answer, _ = await service.call("POST", data=offload())
    assert (status, answer) == (200, {"offloadSuccess": accepting, "pauseBot": accepting})
    assert isinstance(service.receiver.events[0][0], OffloadEvent)


@pytest.mark.parametrize(
    ("name", "body"), [(path.stem, path.read_bytes()) for path in SAMPLES], ids=[path.stem for path in SAMPLES]
)
async def test_every_sample_is_taken(service: Any, name: str, body: bytes) -> None:
    status, answer, _ = await service.call("POST", data=body)
    assert status == 200
    assert answer == ({"offloadSuccess": True, "pauseBot": True} if "offload" in name else {})
    assert len(service.receiver.events) == 1
    assert service.receiver.quarantined == []


async def test_the_content_type_does_not_matter(service: Any) -> None:
    status, _, _ = await service.call("POST", data=messages(), headers={"Content-Type": "text/plain; charset=x"})
    assert status == 200


async def test_an_unknown_event_is_kept_aside_and_answered_200(service: Any) -> None:
    body = json.dumps({"event": "typing", "botId": "b", "version": "LIVE", "sessionId": "s"}).encode()
    status, answer, _ = await service.call("POST", data=body, headers={"Content-Type": "application/json"})
    assert (status, answer) == (200, {})
    [(reason, kept, content_type)] = service.receiver.quarantined
    assert reason
    assert kept == body
    assert content_type == "application/json"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"SECRET-WORDS",
        b"[]",
        b"null",
        b'"text"',
        b'{"event":"messages"}',
        b'{"event":"messages","botId":"b","messages":[]}',
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"a":' * 100_000,
    ],
    ids=range(10),
)
async def test_what_cannot_be_read_is_kept_aside_and_refused_with_a_sentence(service: Any, body: bytes) -> None:
    status, answer, _ = await service.call("POST", data=body)
    assert status == 400
    assert answer["error"].endswith(".")
    assert "SECRET-WORDS" not in answer["error"]
    assert [kept for _, kept, _ in service.receiver.quarantined] == [body]


async def test_a_store_that_cannot_write_is_503_for_everything(service: Any) -> None:
    service.receiver.broken = True
    for body in (messages(), offload(), b"no json", b'{"event":"new","botId":"b","version":"LIVE","sessionId":"s"}'):
        status, answer, headers = await service.call("POST", data=body)
        assert status == 503
        assert answer["error"]
        assert headers["Retry-After"]
    service.receiver.broken = False
    assert (await service.call("POST", data=messages()))[0] == 200


async def test_the_answer_waits_for_the_store(service: Any) -> None:
    service.receiver.gate.clear()
    call = asyncio.ensure_future(service.call("POST", data=messages()))
    await service.receiver.entered.wait()
    await turns()
    assert not call.done()
    service.receiver.gate.set()
    assert (await call)[0] == 200


async def test_a_client_that_goes_away_does_not_stop_the_storing(service: Any) -> None:
    service.receiver.gate.clear()
    async with Raw(service.server.port) as raw:
        await raw.send(request("POST", service.target, messages()))
        await service.receiver.entered.wait()
        raw.writer.transport.abort()
    await until(lambda: service.server.connections == 0)
    service.receiver.gate.set()
    await until(lambda: len(service.receiver.events) == 1)


async def test_stopping_lets_a_running_request_end(make: Any) -> None:
    async with make() as service:
        service.receiver.gate.clear()
        call = asyncio.ensure_future(service.call("POST", data=messages()))
        await service.receiver.entered.wait()
        stop = asyncio.ensure_future(service.server.stop())
        await turns()
        service.receiver.gate.set()
        assert (await call)[0] == 200
        await stop
        assert len(service.receiver.events) == 1


async def test_requests_one_behind_the_other_on_one_connection(service: Any) -> None:
    bodies = [messages(session=f"s-{n}") for n in range(50)]
    async with Raw(service.server.port) as raw:
        await raw.send(b"".join(request("POST", service.target, body) for body in bodies))
        for _ in bodies:
            assert await raw.answer() == (200, b"{}")
    assert [event.key.session_id for event, _ in service.receiver.events] == [f"s-{n}" for n in range(50)]


async def test_old_clients_and_closing_ones_get_proper_answers(service: Any) -> None:
    for version, header in (("1.0", ""), ("1.1", "Connection: close\r\n")):
        async with Raw(service.server.port) as raw:
            await raw.send(f"GET {service.target} HTTP/{version}\r\nHost: x\r\n{header}\r\n".encode())
            text = await raw.ended()
        assert text.split(b" ", 2)[1] == b"200"
        assert text.endswith(b'\r\n\r\n{"status": "ok"}')
