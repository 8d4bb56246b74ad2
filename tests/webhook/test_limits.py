"""Limits on failures, connections and patience, and who may call from where."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.webhook import connection
from agent_desktop.webhook.addresses import AllowList, caller, normal
from agent_desktop.webhook.connection import NEVER
from agent_desktop.webhook.limits import MAX_ADDRESSES, FailureLimit
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import later
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages


async def test_failures_are_limited_and_the_right_token_never_is(make: Any) -> None:
    async with make(failures_per_minute=3) as service:
        wrong = service.url("wrong")
        statuses = [(await service.call("GET", wrong))[0] for _ in range(5)]
        assert statuses == [401, 401, 401, 429, 429]
        status, answer, headers = await service.call("POST", service.url("wrong"), data=messages())
        assert (status, answer) == (429, {"error": "Too many failed requests."})
        assert 1 <= int(headers["Retry-After"]) <= 60
        assert (await service.call("GET", service.server.url + "other"))[0] == 429
        assert (await service.call("GET"))[0] == 200
        for _ in range(20):
            assert (await service.call("POST", data=messages()))[0] == 200
        # Not even what is wrong with an authenticated request is hidden behind the limit.
        assert (await service.call("POST", data=b"no json"))[0] == 400


def test_the_limit_ends_with_its_minute() -> None:
    now = 100.0
    limit = FailureLimit(2, lambda: now)
    assert [limit.failed("a") for _ in range(4)] == [False, False, True, True]
    assert limit.failed("b") is False
    now = 130.0
    assert limit.failed("a") is True
    assert limit.retry_after("a") == 30
    now = 161.0
    assert limit.failed("a") is False


def test_the_limit_remembers_a_bounded_number_of_addresses() -> None:
    limit = FailureLimit(1)
    for n in range(MAX_ADDRESSES * 2):
        limit.failed(str(n))
    assert len(limit._counts) == MAX_ADDRESSES


@pytest.mark.parametrize("started", [b"", b"P", b"POST / HTTP/1.1\r\nHost: x\r\n", b"GET / HTTP/1.1\r\nA: bbb"])
async def test_a_head_that_does_not_end_is_cut_off(make: Any, started: bytes) -> None:
    async with make(headers_timeout=30) as service, Raw(service.server.port) as raw:
        await raw.send(started)
        await until(lambda: service.server.connections == 1)
        await later(25)
        assert service.server.connections == 1
        await later(10)
        assert service.server.connections == 0
        assert await raw.ended() == b""


async def test_dripping_bytes_buys_no_time(make: Any) -> None:
    async with make(headers_timeout=30) as service, Raw(service.server.port) as raw:
        await raw.send(b"GET / HTTP/1.1\r\n")
        await until(lambda: service.server.connections == 1)
        passed = 0
        while service.server.connections:
            await raw.send(b"X-A: b\r\n")
            await later(5)
            passed += 5
        assert 30 <= passed <= 40


async def test_a_second_request_on_a_connection_has_its_limit_too(make: Any) -> None:
    async with make(headers_timeout=30) as service, Raw(service.server.port) as raw:
        await raw.send(request("GET", service.target))
        assert (await raw.answer())[0] == 200
        await later(60)  # longer than a head may take: an idle connection is none
        await raw.send(request("GET", service.target))
        assert (await raw.answer())[0] == 200
        await raw.send(b"GET /")
        await until(lambda: all(one.asking_since < NEVER for one in service.server._gate._connections))
        await later(25)
        assert service.server.connections == 1
        await later(10)
        assert service.server.connections == 0


async def test_an_idle_connection_ends_after_its_time(make: Any) -> None:
    async with make(keepalive_timeout=30) as service, Raw(service.server.port) as raw:
        await raw.send(request("GET", service.target))
        assert (await raw.answer())[0] == 200
        await later(25)
        assert service.server.connections == 1
        await later(10)
        assert service.server.connections == 0
        assert await raw.ended() == b""


async def test_a_slow_receiver_is_no_slow_client(make: Any) -> None:
    async with make(headers_timeout=30, body_timeout=30, keepalive_timeout=30) as service:
        service.receiver.gate.clear()
        call = asyncio.ensure_future(service.call("POST", data=messages()))
        await service.receiver.entered.wait()
        await later(100)
        assert not call.done()
        service.receiver.gate.set()
        assert (await call)[0] == 200


async def test_a_full_house_makes_room_for_the_next(make: Any) -> None:
    async with make(max_connections=4) as service:
        hogs = []
        for _ in range(4):
            hog = await Raw(service.server.port).__aenter__()
            await hog.send(b"POST /")
            hogs.append(hog)
        await until(lambda: service.server.connections == 4)
        for _ in range(10):
            async with Raw(service.server.port) as raw:
                await raw.send(request("GET", service.target))
                assert (await raw.answer())[0] == 200
        assert service.server.connections <= 4
        assert await hogs[0].ended() == b""
        for hog in hogs:
            await hog.__aexit__(None, None, None)


async def test_connections_at_work_are_not_thrown_out(make: Any) -> None:
    async with make(max_connections=2) as service:
        service.receiver.gate.clear()
        calls = [asyncio.ensure_future(service.call("POST", data=messages(session=str(n)))) for n in range(2)]
        await until(lambda: service.server.connections == 2)
        await service.receiver.entered.wait()
        # Both handlers have begun once both requests were read.
        await until(lambda: sum(c.busy for c in service.server._gate._connections) == 2)
        async with Raw(service.server.port) as raw:
            assert await raw.ended() == b""
        service.receiver.gate.set()
        assert [(await call)[0] for call in calls] == [200, 200]


@pytest.mark.parametrize(("allowed", "status"), [(("127.0.0.0/8",), 200), (("34.78.158.115", "10.0.0.0/8"), 403)])
async def test_the_allow_list(make: Any, allowed: tuple[str, ...], status: int) -> None:
    async with make(allowed=allowed) as service:
        assert (await service.call("GET"))[0] == status
        assert (await service.call("POST", data=messages()))[0] == status
        assert (await service.call("GET", service.url("wrong")))[0] == 401
        assert len(service.receiver.events) == (1 if status == 200 else 0)
        # The program's own probe comes from wherever this machine is on the internet.
        assert (await service.call("GET", headers={"X-Agent-Desktop-Probe": "n"}))[0] == 200


async def test_forwarded_addresses_count_only_where_they_are_believed(make: Any) -> None:
    async with make(allowed=("34.78.158.115",)) as service:
        good = {"X-Forwarded-For": "1.2.3.4, 34.78.158.115"}
        assert (await service.call("GET", headers=good))[0] == 403
        service.server.trust_forwarded = True
        assert (await service.call("GET", headers=good))[0] == 200
        for bad in ("34.78.158.115, 1.2.3.4", "nonsense", ""):
            assert (await service.call("GET", headers={"X-Forwarded-For": bad}))[0] == 403
        assert (await service.call("GET"))[0] == 403


def test_addresses_in_all_their_clothes() -> None:
    for text in ("1.2.3.4", " 1.2.3.4 ", "1.2.3.4:80", "::ffff:1.2.3.4", "[::ffff:1.2.3.4]:80", '"1.2.3.4"'):
        assert str(normal(text)) == "1.2.3.4"
    assert str(normal("[2001:db8::1]:443")) == "2001:db8::1"
    assert str(normal("fe80::1%eth0")) == "fe80::1"
    assert normal("unix") is None
    assert caller("", None) == "unknown"
    assert caller("9.9.9.9", ["a, b", "c, 1.1.1.1"]) == "1.1.1.1"


@pytest.mark.parametrize(
    ("peer", "found"),
    [
        *[(here, "34.78.158.115") for here in ("127.0.0.1", "::1", "::ffff:127.0.0.1")],
        *[(there, there) for there in ("192.168.1.7", "8.8.8.8", "fe80::1")],
        ("", "unknown"),
    ],
)
def test_a_tunnel_is_believed_of_this_computer_only(peer: str, found: str) -> None:
    assert caller(peer, ["34.78.158.115"], from_anywhere=False) == found
    assert caller(peer, ["34.78.158.115"]) == "34.78.158.115"


@pytest.mark.parametrize("entry", ["::ffff:34.78.158.115", "::ffff:34.78.158.0/120", "34.78.158.115/32"])
def test_an_allowed_address_can_be_written_as_ipv6(entry: str) -> None:
    allowed = AllowList([entry])
    assert allowed.allows("34.78.158.115")
    assert allowed.identifies("::ffff:34.78.158.115")
    assert not allowed.allows("34.78.159.115")
    everybody = AllowList(["::ffff:0:0/96"])
    assert everybody.allows("8.8.8.8")
    assert not everybody.identifies("8.8.8.8")


def test_an_allow_list_names_its_bad_entry() -> None:
    with pytest.raises(ValueError, match=r"'example\.com' in webhook\.allow_list"):
        AllowList(["10.0.0.1", "example.com"])
    assert AllowList(["10.0.0.7/8"]).allows("10.9.9.9")
    assert not AllowList(["10.0.0.0/8"]).allows("2001:db8::1")
    assert not AllowList(["10.0.0.0/8"]).allows("unknown")
    assert AllowList([]).allows("unknown")


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_address_is_read_without_an_error(peer: str, forwarded: list[str]) -> None:
    assert isinstance(caller(peer, forwarded), str)


def begun(service: Any, *headers: str) -> bytes:
    """A request with the right token whose body has only begun."""
    lines = [f"POST {service.target} HTTP/1.1", "Host: test", "Content-Length: 1000", *headers, "", '{"half": ']
    return "\r\n".join(lines).encode()


def arriving(service: Any) -> list[Any]:
    return [one for one in service.server._gate._connections if one.receiving_since < NEVER]


async def hogs(service: Any, count: int, *headers: str) -> list[Raw]:
    """Connections whose bodies do not come to their end."""
    found = []
    for _ in range(count):
        raw = await Raw(service.server.port).__aenter__()
        await raw.send(begun(service, *headers))
        found.append(raw)
        await until(lambda: len(arriving(service)) == len(found))
    return found


async def test_slow_bodies_with_the_token_keep_nobody_out(make: Any) -> None:
    async with make(max_connections=8) as service:
        slow = await hogs(service, 8)
        for number in range(20):
            async with Raw(service.server.port) as raw:
                await raw.send(request("POST", service.target, messages(session=str(number))))
                assert (await raw.answer())[0] == 200
        assert service.server.connections <= 8
        assert await slow[0].ended() == b"", "the one that was slow for longest"
        assert len(service.receiver.events) == 20
        assert service.receiver.quarantined == []
        for raw in slow:
            await raw.__aexit__(None, None, None)


async def test_a_newcomer_is_not_thrown_out_for_the_next(make: Any) -> None:
    async with make(max_connections=4) as service:
        slow = await hogs(service, 4)
        async with Raw(service.server.port) as newcomer:
            await until(lambda: len(arriving(service)) == 3)
            slow += await hogs_beside(service, 2)
            await newcomer.send(request("POST", service.target, messages()))
            assert (await newcomer.answer())[0] == 200
        for raw in slow:
            await raw.__aexit__(None, None, None)


async def hogs_beside(service: Any, count: int) -> list[Raw]:
    """Further slow bodies, each of which takes the place of the one that was slow for longest."""
    found = []
    for _ in range(count):
        oldest = min(one.receiving_since for one in arriving(service))
        raw = await Raw(service.server.port).__aenter__()
        await raw.send(begun(service))
        found.append(raw)

        def replaced(oldest: float = oldest) -> bool:
            return len(arriving(service)) == 3 and min(one.receiving_since for one in arriving(service)) > oldest

        await until(replaced)
    return found


async def test_of_several_peers_the_one_with_most_slow_bodies_makes_room(make: Any) -> None:
    async with make(max_connections=6, trust_forwarded=True) as service:
        patient = await hogs(service, 2, "X-Forwarded-For: 1.1.1.1")
        others = []
        for _ in range(4):
            raw = await Raw(service.server.port).__aenter__()
            await raw.send(begun(service, "X-Forwarded-For: 2.2.2.2"))
            others.append(raw)
            await until(lambda: len(arriving(service)) == 2 + len(others))
        async with Raw(service.server.port) as raw:
            await raw.send(request("GET", service.target))
            assert (await raw.answer())[0] == 200
        assert sorted(one.peer for one in arriving(service)) == ["1.1.1.1"] * 2 + ["2.2.2.2"] * 3
        for raw in (*patient, *others):
            await raw.__aexit__(None, None, None)


async def test_bodies_that_arrive_have_a_limit_together(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BODIES", 100_000)
    async with make(max_body_bytes=50_000) as service:
        slow = []
        for _ in range(6):
            raw = await Raw(service.server.port).__aenter__()
            head = f"POST {service.target} HTTP/1.1\r\nHost: test\r\nContent-Length: 50000\r\n\r\n"
            await raw.send(head.encode() + b" " * 30_000)
            slow.append(raw)
        await until(lambda: service.server.connections == 3)
        assert sum(one.received for one in arriving(service)) <= 100_000
        assert await slow[0].ended() == b""
        assert (await service.call("POST", data=messages()))[0] == 200
        for raw in slow:
            await raw.__aexit__(None, None, None)


TINY_CHUNKS = b"1\r\n \r\n" * 5_000
EXTENSIONS = (b"1;" + b"x" * 3_000 + b"\r\n \r\n") * 10
LAST_CHUNK, FIELDS = b"0\r\n", (b"A: " + b"x" * 3_000 + b"\r\n") * 10


@pytest.mark.parametrize(
    ("first", "more"),
    [
        pytest.param(b"", TINY_CHUNKS, id="tiny chunks"),
        pytest.param(b"", EXTENSIONS, id="extensions of chunks"),
        pytest.param(LAST_CHUNK, FIELDS, id="fields behind the last chunk"),
    ],
)
async def test_what_is_no_part_of_a_body_counts_as_well(
    make: Any, monkeypatch: pytest.MonkeyPatch, first: bytes, more: bytes
) -> None:
    """It takes memory and time, too."""
    monkeypatch.setattr(connection, "BODIES", 100_000)
    async with make(max_body_bytes=50_000) as service, Raw(service.server.port) as slow:
        head = f"POST {service.target} HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n"
        await slow.send(head.encode() + first)
        await until(lambda: len(arriving(service)) == 1)
        for _ in range(4):
            await slow.send(more)
        await until(lambda: service.server.connections == 0)
        assert await slow.ended() == b""
        assert (await service.call("POST", data=messages()))[0] == 200
