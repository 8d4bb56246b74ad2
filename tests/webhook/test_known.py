"""The shortcut is taken only with an aiohttp that is known, and all is as safe without it."""

import ast
import asyncio
import inspect
from typing import Any

import pytest
from aiohttp import StreamReader, web

from agent_desktop.webhook import known, server, shortcut
from agent_desktop.webhook.connection import Connection
from tests.helpers.raw_http import Raw, request
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.helpers.webhook_bodies import messages, offload

SLOTS = tuple(web.RequestHandler.__dict__["__slots__"])


def changed(slots: tuple[str, ...] = SLOTS, **members: Any) -> type[web.RequestHandler]:
    """aiohttp's class as another release could have it."""
    methods = {name: getattr(web.RequestHandler, name) for name in known.METHODS}
    changes = {"writing_paused": web.RequestHandler.writing_paused, **methods, **members}
    made = type("RequestHandler", (), {"__slots__": slots})
    for name, member in changes.items():
        setattr(made, name, member)
    return made


def test_the_version_that_is_installed_is_known() -> None:
    # Where this fails after an update, read what changed in aiohttp beside shortcut.py; see VERSIONS.
    assert known.unknown() == ""
    assert known.unknown(changed()) == ""


@pytest.mark.parametrize("version", ["3.12.0", "3.14.4", "3.14.6", "3.14.5.dev0", "3.15.0", "4.0.0"])
def test_another_version_is_not_known(version: str) -> None:
    assert known.unknown(version=version) == f"its version {version}"


@pytest.mark.parametrize("name", known.FIELDS[web.RequestHandler])
def test_a_field_is_gone(name: str) -> None:
    assert known.unknown(changed(tuple(slot for slot in SLOTS if slot != name))) == f"RequestHandler without {name}"


@pytest.mark.parametrize("name", known.METHODS)
def test_a_method_takes_something_else(name: str) -> None:
    def other(self: Any, further: int) -> None: ...

    assert known.unknown(changed(**{name: other})) == f"RequestHandler.{name}"


def test_the_parts_beside_it_have_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert known.unknown(changed(writing_paused=lambda self: False)) == "RequestHandler.writing_paused"
    with monkeypatch.context() as change:
        change.setattr(StreamReader, "read_nowait", lambda self: b"")
        assert known.unknown() == "StreamReader.read_nowait"
    with monkeypatch.context() as change:
        change.setattr(known, "HttpRequestParser", object)
        assert known.unknown() == "a parser without message_consumed"
    with monkeypatch.context() as change:
        change.setattr(known, "RawRequestMessage", object)
        assert known.unknown().startswith("a request without method")


@pytest.fixture
def strange(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The aiohttp that is installed is another one; the methods of the requests that it handles by itself."""
    fewer = changed(tuple(slot for slot in SLOTS if slot != "_waiter"))
    monkeypatch.setattr(server, "unknown", lambda: known.unknown(fewer))
    seen: list[str] = []
    handle = Connection._handle_request

    async def noted(self: Connection, req: Any, *rest: Any) -> Any:
        seen.append(req.method)
        return await handle(self, req, *rest)

    monkeypatch.setattr(Connection, "_handle_request", noted)
    return seen


async def test_without_it_all_go_the_long_way(strange: list[str], service: Any) -> None:
    async with Raw(service.server.port) as raw:
        for body, answer in ((messages(), b"{}"), (offload(), b'{"offloadSuccess": true, "pauseBot": true}')):
            await raw.send(request("POST", service.target, body))
            assert await raw.answer() == (200, answer)
        service.receiver.broken = True
        await raw.send(request("POST", service.target, messages()))
        assert (await raw.answer())[0] == 503
    assert strange == ["POST", "POST", "POST"]
    assert len(service.receiver.events) == 2


async def test_without_it_stopping_lets_a_request_be_answered(strange: list[str], service: Any) -> None:
    async with Raw(service.server.port) as raw:
        service.receiver.gate.clear()
        await raw.send(request("POST", service.target, messages()))
        await until(service.receiver.entered.is_set)
        stopping = asyncio.ensure_future(service.server.stop())
        await turns()
        service.receiver.gate.set()
        assert (await raw.answer())[0] == 200
        await stopping
    assert strange == ["POST"]


def test_all_that_the_shortcut_uses_is_looked_at() -> None:
    listed = {name for names in known.FIELDS.values() for name in names} | set(known.METHODS)
    own = set(vars(shortcut.Shortcut))
    source = ast.parse(inspect.getsource(shortcut))
    used = {
        node.attr
        for node in ast.walk(source)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    }
    assert {name for name in used if name.startswith("_")} - own <= listed
