"""Who gets in: the token, its places and shapes, other paths and methods."""

import asyncio
import hmac
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.webhook import PROBE_HEADER, probe_answer
from agent_desktop.webhook.server import LINGER
from agent_desktop.webhook.token import matching, presented, split_target
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import later
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages
from tests.webhook.conftest import KEY, TOKEN

UNIFORM = {"error": "The verify token is missing or wrong."}


@pytest.mark.parametrize(
    "query",
    [
        "",
        f"{KEY}=",
        f"{KEY}",
        f"{KEY}=wrong",
        f"{KEY}={TOKEN}x",
        f"{KEY}={TOKEN[:-1]}",
        f"{KEY}={TOKEN.upper()}",
        f"{KEY}=%FF%FE",
        f"{KEY}={TOKEN}&{KEY}={TOKEN}",
        f"{KEY}={TOKEN}&{KEY}=wrong",
        f"{KEY}=wrong&{KEY}={TOKEN}",
        f"{KEY}={TOKEN}&challenge%2EverifyToken=wrong",
        f"{KEY.lower()}={TOKEN}",
        f"verifyToken={TOKEN}",
        f"x={KEY}={TOKEN}",
    ],
)
async def test_one_401_for_everything_that_is_not_the_token(service: Any, query: str) -> None:
    for method, body in (("GET", b""), ("POST", messages())):
        async with Raw(service.server.port) as raw:
            await raw.send(request(method, f"/?{query}", body))
            status, answer = await raw.answer()
            assert status == 401
            assert answer == b'{"error": "The verify token is missing or wrong."}'
            assert await raw.ended() == b""
    assert service.receiver.events == []


async def test_the_token_is_found_anywhere_in_the_query(service: Any) -> None:
    encoded = "".join(f"%{ord(c):02x}" for c in TOKEN)
    for query in (f"a=b&{KEY}={TOKEN}&c", f"challenge%2EverifyToken={TOKEN}", f"{KEY}={encoded}"):
        async with Raw(service.server.port) as raw:
            await raw.send(request("GET", f"/?{query}"))
            assert (await raw.answer())[0] == 200


async def test_an_absolute_target_is_a_target(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(request("GET", f"http://anything{service.target}"))
        assert (await raw.answer())[0] == 200


async def test_old_and_new_token_both_count_during_a_rotation(service: Any) -> None:
    service.tokens[:] = [b"new-token", TOKEN]
    assert (await service.call("GET"))[0] == 200
    assert (await service.call("GET", service.url("new-token")))[0] == 200
    service.tokens[:] = ["new-token"]
    assert (await service.call("GET"))[0] == 401


async def test_without_a_token_of_its_own_nobody_gets_in(service: Any) -> None:
    for tokens in ([], [""], [b""]):
        service.tokens[:] = tokens
        for query in ("", f"?{KEY}=", f"?{KEY}={TOKEN}"):
            assert (await service.call("GET", service.server.url + query))[0] == 401


async def test_a_token_of_any_script(service: Any) -> None:
    service.tokens[:] = ["pässwörd+ ☃&="]
    async with service.http.get(service.server.url, params={KEY: "pässwörd+ ☃&="}) as response:
        assert response.status == 200


async def test_401_comes_before_the_body_is_sent(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        head = f"POST /?{KEY}=wrong HTTP/1.1\r\nHost: x\r\nContent-Length: 8388608\r\n\r\n"
        await raw.send(head.encode())
        assert (await raw.answer())[0] == 401
        await later(LINGER)
        assert service.server.connections == 0, "it is not kept for the 8 MB that may still come"


async def test_a_big_body_with_a_wrong_token_still_sees_the_401(service: Any) -> None:
    async with Raw(service.server.port) as raw:
        sending = asyncio.ensure_future(raw.send(request("POST", "/", b"x" * 8 * 1024 * 1024)))
        assert (await raw.answer())[0] == 401
        await sending


async def test_the_rest_of_a_refused_request_is_not_looked_at(service: Any) -> None:
    """A stranger's chunks of a byte each would hold everything up for seconds."""
    async with Raw(service.server.port) as raw:
        await raw.send(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert (await raw.answer())[0] == 401
        (connection,) = service.server._gate._connections
        before = connection.received
        connection.data_received(b"1\r\n \r\n" * 10_000 + b"zz\r\nno chunk\r\n" + request("GET", service.target))
        assert connection.received == before
        await later(LINGER)
        assert service.server.connections == 0
        assert await raw.ended() == b""
    assert [(one.kind, one.status) for one in service.seen] == [("stranger", 401)]


async def test_expect_is_answered_only_with_the_token(service: Any) -> None:
    body = messages()
    for target, first in ((service.target, b"HTTP/1.1 100"), ("/", b"HTTP/1.1 401")):
        async with Raw(service.server.port) as raw:
            head = f"POST {target} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: {len(body)}\r\n\r\n"
            await raw.send(head.encode())
            assert (await raw.line()).startswith(first)
            if b"100" in first:
                await raw.reader.readuntil(b"\r\n")
                await raw.send(body)
                assert await raw.answer() == (200, b"{}")


async def test_an_expectation_that_nobody_can_meet(service: Any) -> None:
    status, _, _ = await service.call("POST", data=messages(), headers={"Expect": "magic"})
    assert status == 417


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
async def test_other_methods_are_405_without_a_hint(service: Any, method: str) -> None:
    async with Raw(service.server.port) as raw:
        await raw.send(request(method, service.target))
        head = await raw.ended()
    assert head.split(b" ", 2)[1] == b"405"
    assert b"\r\nAllow:" not in head


@pytest.mark.parametrize("path", ["/x", "//x", "/../", "/%2e", "/index.html", "/%00", "/\x80"])
async def test_other_paths_are_404_with_any_token(service: Any, path: str) -> None:
    for query in ("", f"?{KEY}={TOKEN}"):
        async with Raw(service.server.port) as raw:
            await raw.send(f"POST {path}{query} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".encode("latin-1"))
            status, body = await raw.answer()
        assert status in (400, 404)
        assert TOKEN.encode() not in body


async def test_a_path_of_its_own(make: Any) -> None:
    async with make(path="/hook/é") as service:
        assert service.server.url.endswith("/hook/é")
        assert (await service.call("GET"))[0] == 200
        async with Raw(service.server.port) as raw:
            await raw.send(request("GET", f"/hook/%C3%A9?{KEY}={TOKEN}"))
            assert (await raw.answer())[0] == 200
        async with Raw(service.server.port) as raw:
            await raw.send(request("GET", service.target))
            assert (await raw.answer())[0] == 404


@pytest.mark.parametrize(
    ("configured", "called"),
    [
        ("/chatlayer", ["/chatlayer", "/chatlayer/", "//chatlayer", "//chatlayer//", "/%63hatlayer/"]),
        ("/chatlayer/", ["/chatlayer", "/chatlayer/"]),
        ("/a/b", ["/a/b/", "/a//b"]),
        ("/", ["/", "//"]),
    ],
)
async def test_a_slash_too_many_is_the_same_path(make: Any, configured: str, called: list[str]) -> None:
    async with make(path=configured) as service:
        for path in called:
            for method, body in (("GET", b""), ("POST", messages())):
                async with Raw(service.server.port) as raw:
                    await raw.send(request(method, f"{path}?{KEY}={TOKEN}", body))
                    assert (await raw.answer())[0] == 200, path
            async with Raw(service.server.port) as raw:
                await raw.send(request("GET", f"{path}?{KEY}=wrong"))
                assert (await raw.answer())[0] == 401, path


async def test_the_right_token_at_another_path_is_told(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    async with make(path="/chatlayer") as service:
        for path, kind in (("/elsewhere", "misplaced"), ("/chatlayer/x", "misplaced"), ("/Chatlayer", "misplaced")):
            seen = len(service.seen)
            async with Raw(service.server.port) as raw:
                await raw.send(request("GET", f"{path}?{KEY}={TOKEN}"))
                assert await raw.answer() == (404, b'{"error": "Not found."}')
            await until(lambda seen=seen: len(service.seen) > seen)
            assert str(service.seen[-1].kind) == kind
        assert "has the right verify token, but came to another path" in caplog.text
        async with Raw(service.server.port) as raw:
            await raw.send(request("GET", f"/elsewhere?{KEY}=wrong"))
            assert (await raw.answer())[0] == 404
        await until(lambda: str(service.seen[-1].kind) == "rejected")


async def test_a_probe_proves_that_it_is_this_program(service: Any) -> None:
    status, body, _ = await service.call("GET", headers={PROBE_HEADER: "nonce-1"})
    assert status == 200
    assert hmac.compare_digest(body["probe"], probe_answer(TOKEN, "nonce-1"))
    assert body["probe"] != probe_answer(TOKEN, "nonce-2")
    assert body["probe"] != probe_answer("other", "nonce-1")
    assert [seen.kind for seen in service.seen] == ["probe"]


async def test_a_probe_without_the_token_learns_nothing(service: Any) -> None:
    status, body, _ = await service.call("GET", service.url("wrong"), headers={PROBE_HEADER: "nonce-1"})
    assert (status, body) == (401, UNIFORM)


async def test_a_probe_with_a_silly_nonce(service: Any) -> None:
    for nonce in ("", "n" * 129):
        assert (await service.call("GET", headers={PROBE_HEADER: nonce}))[0] == 400


async def test_a_probe_header_does_not_change_a_post(service: Any) -> None:
    status, body, _ = await service.call("POST", data=messages(), headers={PROBE_HEADER: "n"})
    assert (status, body) == (200, {})


@given(st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_any_token_is_found_when_escaped_by_the_rules(token: str) -> None:
    for escape in (quote, quote_plus):
        assert matching(f"a=1&{KEY}={escape(token)}", [token]) == token.encode()


@pytest.mark.parametrize("unseen", [" ", " \r\n", "\u00a0", "\u200b", "\ufeff", "\ufe0f"])
def test_a_token_that_was_copied_with_something_unseen_matches(unseen: str) -> None:
    """The set-up of older versions showed the token with it, so Chatlayer may have it too."""
    for escape in (quote, quote_plus):
        assert matching(f"{KEY}={escape(TOKEN + unseen)}", [TOKEN]) == TOKEN.encode()
    assert matching(f"{KEY}={quote(unseen)}", [TOKEN]) is None
    assert matching(f"{KEY}={quote(TOKEN[:-1] + unseen + TOKEN[-1])}", [TOKEN]) is None


@given(st.text())
def test_any_query_is_read_without_an_error(query: str) -> None:
    readings = presented(query.encode("utf-8", "replace").decode("latin-1"))
    assert len(readings) <= 2
    split_target(query)
