"""Starting, stopping, listening, and what the server tells of what it saw."""

import asyncio
import errno
import logging
import socket
from typing import Any

import pytest

from agent_desktop.protocol import MessagesEvent, OffloadEvent
from agent_desktop.webhook import BindError, PortInUse, Seen, SeenKind, WebhookConfig, WebhookServer
from agent_desktop.webhook.errors import bind_error
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import later, turns
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload
from tests.helpers.webhook_receiver import Receiver
from tests.webhook.conftest import TOKEN


def server(**config: Any) -> WebhookServer:
    return WebhookServer(Receiver(), lambda: [TOKEN], WebhookConfig(**{"port": 0, **config}))


async def test_a_port_in_use_says_which_and_what_to_do() -> None:
    first = server()
    await first.start()
    second = server(port=first.port)
    with pytest.raises(PortInUse) as caught:
        await second.start()
    assert str(first.port) in str(caught.value)
    assert "webhook.port" in str(caught.value)
    assert caught.value.port == first.port
    assert caught.value.__context__ is None
    assert not second.running
    await first.stop()
    await second.start()
    assert second.running
    await second.stop()


@pytest.mark.parametrize("host", ["203.0.113.7", "no-such-host.invalid", "host\x00name", "a..b", "x" * 300])
async def test_an_address_that_is_not_ours(host: str) -> None:
    with pytest.raises(BindError, match=r"webhook\.host"):
        await server(host=host).start()


def test_other_reasons_not_to_listen_are_sentences_too() -> None:
    assert "1023" in str(bind_error(OSError(errno.EACCES, "denied"), "127.0.0.1", 80))
    assert "Too many open files" in str(bind_error(OSError(errno.EMFILE, "Too many open files"), "127.0.0.1", 80))


@pytest.mark.parametrize(
    "wrong",
    [
        {"port": 70000},
        {"port": -1},
        {"path": "x"},
        {"path": "/a?b"},
        {"path": "/a b"},
        {"max_body_bytes": 0},
        {"host": " "},
    ],
)
def test_wrong_settings_are_sentences(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"webhook.*\.$"):
        WebhookConfig(**wrong)


async def test_start_and_stop_any_number_of_times() -> None:
    one = server()
    await one.stop()
    await one.start()
    port = one.port
    await one.start()
    assert one.port == port
    assert one.url == f"http://127.0.0.1:{port}/"
    assert TOKEN not in one.url
    await one.stop()
    await one.stop()
    assert not one.running
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
    await one.start()
    await one.stop()


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
async def test_ipv6() -> None:
    one = server(host="::1")
    try:
        await one.start()
    except BindError:
        pytest.skip("the system has no ::1")
    assert one.url == f"http://[::1]:{one.port}/"
    await one.stop()


async def test_stopping_does_not_wait_for_open_connections() -> None:
    one = server()
    await one.start()
    async with Raw(one.port) as idle, Raw(one.port) as half, Raw(one.port) as body:
        await idle.send(request("GET", f"/?challenge.verifyToken={TOKEN}"))
        assert (await idle.answer())[0] == 200
        await half.send(b"POST /")
        await body.send(
            f"POST /?challenge.verifyToken={TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx".encode()
        )
        await until(lambda: one.connections == 3)
        stopping = asyncio.ensure_future(one.stop())
        await turns()
        await later(WebhookConfig().shutdown_timeout)
        assert stopping.done()
        await stopping
        assert await idle.ended() == b""
    assert one.connections == 0


async def test_what_was_seen_is_told(make: Any) -> None:
    async with make() as service:
        await service.call("POST", data=messages())
        assert [(s.kind, s.status, s.count, s.is_event) for s in service.seen] == [("messages", 200, 1, True)]
        assert service.seen[0].at.utcoffset().total_seconds() == 0
        for _ in range(20):
            await service.call("POST", data=messages())
        await service.call("GET", service.url("wrong"))
        await service.server.stop()
        told: dict[SeenKind, int] = {}
        for seen in service.seen:
            told[seen.kind] = told.get(seen.kind, 0) + seen.count
        assert told == {SeenKind.MESSAGES: 21, SeenKind.REJECTED: 1}
        assert not service.seen[-1].is_event


async def test_many_requests_are_told_of_together(make: Any) -> None:
    async with make() as service, Raw(service.server.port) as raw:
        await raw.send(request("GET", service.target) * 500)
        for _ in range(500):
            assert (await raw.answer())[0] == 200
        await service.server.stop()
        assert sum(seen.count for seen in service.seen) == 500
        assert len(service.seen) < 100


async def test_a_listener_that_fails_does_not_fail_the_request(service: Any, caplog: pytest.LogCaptureFixture) -> None:
    words = "SECRET-" + "WORDS"

    def fail(_seen: Seen) -> None:
        raise RuntimeError(words)

    service.server.seen.connect(fail)
    assert (await service.call("POST", data=messages()))[0] == 200
    assert any("RuntimeError" in record.getMessage() for record in caplog.records)


class Failing:
    """A receiver with a bug: it fails on messages, on transcripts, or on all that it gets."""

    def __init__(self, *, on_everything: bool = False) -> None:
        self.on_everything = on_everything
        self.words = "SECRET-" + "WORDS"
        self.offloads: list[OffloadEvent] = []

    async def __call__(self, event: MessagesEvent | OffloadEvent, _digest: bytes) -> bool:
        if self.on_everything or isinstance(event, MessagesEvent) or event.transcript:
            raise LookupError(self.words)
        self.offloads.append(event)
        return True


async def test_messages_that_the_program_fails_on_are_kept(service: Any, caplog: pytest.LogCaptureFixture) -> None:
    service.receiver.receive = Failing()
    data = messages()
    status, body, _ = await service.call("POST", data=data)
    assert (status, body) == (200, {})
    [kept] = service.receiver.quarantined
    assert "LookupError" in kept[0]
    assert kept[1] == data
    [record] = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert "LookupError" in record.getMessage()
    assert "handler.py" in record.getMessage()


async def test_an_offload_that_the_program_fails_on_is_handed_over_without_its_transcript(service: Any) -> None:
    service.receiver.receive = failing = Failing()
    data = offload(transcript=[{"actor": "user", "message": {"text": "SECRET-WORDS"}}], payload={"team": "billing"})
    status, body, _ = await service.call("POST", data=data)
    assert (status, body) == (200, {"offloadSuccess": True, "pauseBot": True})
    assert [kept[1] for kept in service.receiver.quarantined] == [data]
    assert [event.payload for event in failing.offloads] == [{"team": "billing"}]


async def test_an_offload_that_cannot_be_taken_at_all_is_declined_and_kept(service: Any) -> None:
    service.receiver.receive = Failing(on_everything=True)
    status, body, _ = await service.call("POST", data=offload())
    assert (status, body) == (200, {"offloadSuccess": False, "pauseBot": False})
    assert len(service.receiver.quarantined) == 1


async def test_where_it_cannot_even_be_kept_chatlayer_is_asked_to_send_it_again(service: Any) -> None:
    async def fail(*_args: Any) -> None:
        raise LookupError

    service.receiver.receive = Failing()
    service.receiver.quarantine = fail
    status, _, headers = await service.call("POST", data=messages())
    assert (status, headers["Retry-After"]) == (503, "1")


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
        f"GET /?challenge.verifyToken={TOKEN} HTTQ/1.1\r\n\r\n".encode(),
        f"GE T /?challenge.verifyToken={TOKEN} HTTP/1.1\r\n\r\n".encode(),
        f"POST /?challenge.verifyToken={TOKEN} HTTP/1.1\r\nContent-Length: x\r\n\r\n".encode(),
        f"POST /?{TOKEN} HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n".encode(),
        f"GET /?challenge.verifyToken={TOKEN} HTTP/1.1\r\nbroken header {TOKEN}\r\n\r\n".encode(),
        f"GET /?challenge.verifyToken={TOKEN}{'x' * 20000} HTTP/1.1\r\n\r\n".encode(),
        b"GET / HTTP/1.1\r\n" + b"A: " + b"x" * 20000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 1000 + b"\r\n",
        f"GET http://[ HTTP/1.1\r\nX: {TOKEN}\r\n\r\n".encode(),
    ],
    ids=range(10),
)
async def test_what_is_no_http_is_refused_without_quoting_it(service: Any, garbage: bytes) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(garbage)
        status, body = await raw.answer()
        assert status == 400
        assert body == b'{"error": "This is not a proper HTTP request."}'
        await raw.ended()


@pytest.mark.parametrize("upgrade", ["websocket", "h2c", "tcp"])
async def test_an_upgrade_is_not_made(service: Any, upgrade: str) -> None:
    async with Raw(service.server.port) as raw:
        body = messages()
        await raw.send(request("POST", service.target, body, "Connection: Upgrade", f"Upgrade: {upgrade}"))
        assert await raw.answer() == (200, b"{}")
        await raw.send(request("POST", service.target, body))
        assert await raw.answer() == (200, b"{}")
    assert len(service.receiver.events) == 2


async def test_connect_is_refused(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(b"CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n")
        assert (await raw.answer())[0] in (400, 404, 405)
