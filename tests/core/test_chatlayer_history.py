"""The platform's record: the forms that it may have, and when it is certainly whole."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from agent_desktop.base.clock import SystemClock
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.core.chatlayer_history import PAGE, in_order, read_row
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import Health, History, Sought
from agent_desktop.protocol import ConversationKey, Intro, Text, fingerprint, kind_of
from tests.helpers.chatlayer_server import Api

KEY = ConversationKey("b", "LIVE", "s")


def row(number: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "actor": "user",
        "message": {"messageType": "text", "text": f"m{number}"},
        "createdAt": 1_795_428_000_000 + number * 1000,
    }


def rows(count: int) -> list[dict[str, Any]]:
    return [row(number) for number in range(count)]


Serve = Callable[[Any, list[dict[str, Any]]], Any]


def paged(first: int, size: int = PAGE) -> Serve:
    """Pages are counted from ``first`` and hold ``size`` rows."""

    def serve(query: Any, every: list[dict[str, Any]]) -> Any:
        page = int(query.get("page", first)) - first
        return {"data": every[page * size : (page + 1) * size] if page >= 0 else []}

    return serve


def older(query: Any, every: list[dict[str, Any]]) -> Any:
    """The older API [doc]."""
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", 20))
    return {"rows": every[offset : offset + limit], "count": len(every)}


def older_with_a_count_of_its_page(query: Any, every: list[dict[str, Any]]) -> Any:
    part = older(query, every)["rows"]
    return {"rows": part, "count": len(part)}


def small_with_a_count_of_its_page(query: Any, every: list[dict[str, Any]]) -> Any:
    offset = int(query.get("offset", 0))
    part = every[offset : offset + 20]
    return {"rows": part, "count": len(part)}


def deaf(query: Any, every: list[dict[str, Any]]) -> Any:
    """Knows neither pages nor limits, and has no more than its newest rows."""
    return {"data": every[-30:]}


def deaf_older(query: Any, every: list[dict[str, Any]]) -> Any:
    return {"rows": every[:20], "count": len(every)}


def cut_older(query: Any, every: list[dict[str, Any]]) -> Any:
    """Says how many there are, but has only some of them."""
    part = older(query, every[-30:])["rows"]
    return {"rows": part, "count": len(every)}


def clamping(query: Any, every: list[dict[str, Any]]) -> Any:
    """Shows its last page for all that are behind it."""
    last = (len(every) - 1) // PAGE
    page = min(int(query.get("page", 1)) - 1, last)
    return {"data": every[page * PAGE : (page + 1) * PAGE]}


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    api = Api()
    await api.start()
    yield api
    await api.stop()


async def history(api: Api, serve: Serve, every: list[dict[str, Any]], sought: Sought | None = None) -> Any:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response(serve(request.query, every))

    api.answer = answer
    config = ChatlayerConfig(region="custom", base_url=api.base_url)
    async with ChatlayerClient(config, lambda: "id:secret") as client:
        platform = ChatlayerPlatform(client, SystemClock(), Health(), "Chatlayer")
        return await (platform.history(KEY) if sought is None else platform.find(KEY, sought))


@pytest.mark.parametrize("count", [1, 99, 100, 101, 250])
@pytest.mark.parametrize(
    "serve",
    [
        *(paged(1), paged(0), paged(1, 20), paged(0, 20)),
        *(older, older_with_a_count_of_its_page, small_with_a_count_of_its_page),
    ],
    ids=[
        *("from 1", "from 0", "small from 1", "small from 0"),
        *("older", "older, counts the page", "older, counts the small page"),
    ],
)
async def test_it_is_whole_if_it_comes_to_an_end(api: Api, serve: Serve, count: int) -> None:
    found: History = await history(api, serve, rows(count))
    assert [item.content for item in found.items] == [Text(f"m{number}") for number in range(count)]
    assert found.whole


@pytest.mark.parametrize(
    "serve", [deaf, deaf_older, clamping, cut_older], ids=["deaf", "older and deaf", "clamping", "cut"]
)
async def test_rows_that_come_again_or_are_fewer_than_counted_prove_nothing(api: Api, serve: Serve) -> None:
    found: History = await history(api, serve, rows(150))
    assert found.items
    assert not found.whole


async def test_a_reply_is_absent_only_from_a_whole_record(api: Api) -> None:
    first = read_row(row(0))
    assert first.sent_at is not None
    sought = Sought(fingerprint(Text("the reply")), first.sent_at, 0, 0, fingerprint(Text("m29")))
    assert await history(api, paged(1), rows(30), sought) is False
    assert await history(api, deaf, rows(30), sought) is None
    there = [*rows(30), {**row(30), "actor": "bot", "message": {"text": "the reply"}}]
    assert await history(api, deaf, there, sought) is True


async def test_of_a_record_with_other_conversations_nothing_is_believed(api: Api) -> None:
    mixed = [{**one, "sessionId": "s" if number % 2 else "another"} for number, one in enumerate(rows(250))]
    assert await history(api, paged(1), mixed) is None
    assert await history(api, paged(1), [{**one, "sessionId": "an inner id"} for one in rows(9)]) is not None


async def test_an_empty_record_is_not_whole(api: Api) -> None:
    assert await history(api, paged(1), []) == History((), whole=False)


@pytest.mark.parametrize("shape", [{"rows": [row(1)]}, {"data": {"rows": [row(1)]}}, {"data": [row(1)]}, [row(1)]])
async def test_the_forms_of_a_list(api: Api, shape: Any) -> None:
    found: History = await history(api, lambda query, every: shape, [])
    assert [item.content for item in found.items] == [Text("m1")]


def test_rows_of_unknown_kinds_are_kept_in_their_place() -> None:
    odd = {**row(2), "message": {"messageType": "hologram", "caption": "look"}}
    items = in_order([row(1), odd, row(3)])
    assert items is not None
    assert [kind_of(item.content) for item in items] == ["text", "unknown", "text"]
    assert [item.actor for item in items] == ["user"] * 3


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_row_without_a_time_stays_where_it_was(newest_first: bool) -> None:
    undated = {"actor": "bot", "message": {"text": "undated"}}
    given = [row(1), undated, row(2), row(3)]
    items = in_order(given[::-1] if newest_first else given)
    assert items is not None
    assert [item.content for item in items] == [Text("m1"), Text("undated"), Text("m2"), Text("m3")]


def test_a_row_that_is_no_object_is_kept() -> None:
    items = in_order([row(1), {"value": "loose"}])
    assert items is not None
    assert len(items) == 2


@pytest.mark.parametrize(
    ("message", "content"),
    [
        (None, Intro()),
        ({}, Intro()),
        ({"messageType": "intro"}, Intro()),
        ({"messageType": "text", "text": "hi"}, Text("hi")),
        ({"text": "hi"}, Text("hi")),
    ],
)
def test_an_introduction_of_the_older_api(message: Any, content: Any) -> None:
    assert read_row({"id": "1", "isIntro": True, "message": message, "createdAt": 1_795_428_000_000}).content == content


@pytest.mark.parametrize(
    ("fields", "actor"),
    [
        ({"actor": "user"}, "user"),
        ({"type": "bot"}, "bot"),
        ({"actor": "operator"}, "bot"),
        ({"message": {"messageType": "text", "text": "x"}}, "user"),
        ({}, "bot"),
    ],
)
def test_who_wrote_it(fields: dict[str, Any], actor: str) -> None:
    assert read_row({"message": {"text": "x"}, **fields}).actor == actor
