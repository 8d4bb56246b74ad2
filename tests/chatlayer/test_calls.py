"""Every call: its method, path, headers and body, and what is made of its answer."""

import gzip
import json
from typing import Any
from urllib.parse import unquote

import pytest

from agent_desktop.chatlayer import Bot, ChatlayerClient, NotPossible, Unreadable
from agent_desktop.protocol import ConversationKey
from tests.chatlayer.conftest import KEY, TEXT, TOKEN, Make
from tests.helpers.chatlayer_server import Api

CAROUSEL = {"carouselTemplate": {"elements": [{"title": "A card"}]}}
LIST = {"listTemplate": {"size": "LARGE", "elements": [{"title": "A card"}]}}


async def test_send(api: Api, client: ChatlayerClient) -> None:
    await client.send(KEY, TEXT)
    [request] = api.requests
    assert request["method"] == "POST"
    assert request["target"] == "/v1/bots/bot-1/conversations/session-1/actions?version=LIVE"
    assert request["headers"]["Authorization"] == f"Bearer {TOKEN}"
    assert request["headers"]["Content-Type"] == "application/json"
    assert json.loads(request["body"]) == {"sendMessages": [TEXT]}


async def test_text_of_any_kind_goes_out(api: Api, client: ChatlayerClient) -> None:
    text = 'مرحبا 👩‍👩‍👧 \ud83d \x00 " \\ é'
    await client.send(KEY, {"textMessageTemplate": {"textMessages": [{"text": text}]}})
    assert json.loads(api.requests[0]["body"])["sendMessages"][0]["textMessageTemplate"]["textMessages"] == [
        {"text": text}
    ]


async def test_pause_and_resume(api: Api, client: ChatlayerClient, make: Make) -> None:
    await client.pause(KEY)
    await client.resume(KEY)
    other = make(api.base_url, pause={"bot": {"paused": 1}}, resume={"bot": None})
    await other.pause(KEY)
    await other.resume(KEY)
    assert [json.loads(request["body"]) for request in api.requests] == [
        {"pauseBot": True},
        {"pauseBot": False},
        {"bot": {"paused": 1}},
        {"bot": None},
    ]
    assert {request["target"].partition("?")[0] for request in api.requests} == {
        "/v1/bots/bot-1/conversations/session-1/actions"
    }


async def test_legacy(api: Api, make: Make) -> None:
    client = make(api.base_url, api="legacy")
    assert not client.can_pause
    await client.send(KEY, TEXT)
    await client.send(KEY, CAROUSEL)
    text, carousel = (json.loads(request["body"]) for request in api.requests)
    assert {request["target"] for request in api.requests} == {"/api/webview"}
    assert text["botId"] == "bot-1"
    assert text["senderId"] == "session-1"
    assert text["messages"] == [{"type": "text", "config": {"textMessages": [{"text": "SECRET-WORDS"}]}}]
    assert carousel["messages"][0]["type"] == "carousel"


async def test_legacy_says_what_it_cannot_do_and_sends_nothing(api: Api, make: Make) -> None:
    client = make(api.base_url, api="legacy")
    for call in (client.send(KEY, LIST), client.pause(KEY), client.resume(KEY), client.send(KEY, {"x": {}})):
        with pytest.raises(NotPossible) as caught:
            await call
        assert caught.value.sentence.endswith(".")
        assert caught.value.effect == "refused"
    assert api.requests == []


HOSTILE = ["a/b", "a%2Fb", "a?b#c", "..", ".", "...", "a b", "é☃", "a\\b", "%", "a;b", "a+b&c=d", "\ud800", "../../x"]


@pytest.mark.parametrize("session", HOSTILE)
async def test_ids_are_escaped_once_and_wholly(api: Api, client: ChatlayerClient, session: str) -> None:
    await client.send(ConversationKey(session, "DRAFT", session), TEXT)
    path, _, query = api.requests[0]["target"].partition("?")
    parts = path.split("/")
    assert parts[:3] == ["", "v1", "bots"]
    assert [parts[4], parts[6]] == ["conversations", "actions"]
    assert len(parts) == 7
    assert unquote(parts[3], errors="surrogatepass") == unquote(parts[5], errors="surrogatepass") == session
    assert parts[5] not in (".", "..")
    assert query == "version=DRAFT"


async def test_a_version_is_escaped_too(api: Api, client: ChatlayerClient) -> None:
    await client.send(ConversationKey("b", "A&B=C #é", "s"), TEXT)
    assert api.requests[0]["target"].endswith("/actions?version=A%26B%3DC%20%23%C3%A9")


async def test_an_empty_id_goes_nowhere(api: Api, client: ChatlayerClient) -> None:
    for key in (ConversationKey("", "LIVE", "s"), ConversationKey("b", "LIVE", "")):
        with pytest.raises(NotPossible):
            await client.delete_session_data(key)
    assert api.requests == []


async def test_a_base_url_with_a_path(api: Api, make: Make) -> None:
    await make(api.base_url + "/gate%20way/").send(KEY, TEXT)
    assert api.requests[0]["target"].startswith("/gate%20way/v1/bots/")


@pytest.mark.parametrize("wrapped", [False, True])
async def test_bots(api: Api, client: ChatlayerClient, wrapped: bool) -> None:
    rows: Any = [{"id": "1", "name": "One", "more": 1}, {"id": 2}, {"name": "no id"}, "junk"]
    api.reply(json={"data": rows} if wrapped else rows)
    assert await client.bots() == [Bot("1", "One"), Bot("2", "2")]
    assert api.requests[0]["target"] == "/v1/bots"
    assert api.requests[0]["method"] == "GET"


async def test_conversations(api: Api, client: ChatlayerClient) -> None:
    row = {"user": {"id": "u", "sessionId": "s"}}
    api.reply(json={"data": [row], "page": 2})
    assert await client.conversations("b/1", "DRAFT", page=2, limit=50) == [row]
    assert api.requests[0]["target"] == "/v1/bots/b%2F1/conversations?version=DRAFT&page=2&limit=50"


async def test_messages_come_as_they_are(api: Api, client: ChatlayerClient) -> None:
    rows = [{"id": "1", "actor": "user", "message": {"text": "hi"}, "createdAt": "x"}, {"anything": [1]}]
    api.reply(json={"data": rows})
    assert (await client.messages(KEY)).rows == rows
    assert api.requests[0]["target"] == "/v1/bots/bot-1/conversations/session-1/messages?version=LIVE"


async def test_session_data(api: Api, client: ChatlayerClient) -> None:
    api.reply(json={"lang": "nl"})
    assert await client.session_data(KEY) == {"lang": "nl"}
    api.reply(204)
    await client.delete_session_data(KEY)
    assert [request["method"] for request in api.requests] == ["GET", "DELETE"]
    assert {r["target"] for r in api.requests} == {"/v1/bots/bot-1/conversations/session-1/session-data?version=LIVE"}


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"\xff", b"[" * 100_000, b"3", b'"x"', b'{"data": 3}'])
async def test_answers_that_are_something_else(api: Api, client: ChatlayerClient, body: bytes) -> None:
    api.reply(body=body)
    for call in (client.bots(), client.messages(KEY), client.conversations("b")):
        with pytest.raises(Unreadable):
            await call


async def test_an_answer_has_a_size_limit(api: Api, make: Make) -> None:
    client = make(api.base_url, max_answer_bytes=1000)
    api.reply(body=b"[" + b" " * 998 + b"]")
    assert await client.bots() == []
    api.reply(body=b"[" + b" " * 999 + b"]")
    with pytest.raises(Unreadable, match="too large"):
        await client.bots()
    # Packed small, unpacked large.
    api.reply(body=gzip.compress(b" " * 50_000_000), headers={"Content-Encoding": "gzip"})
    with pytest.raises(Unreadable, match="too large"):
        await client.bots()


async def test_a_new_token_counts_at_once(api: Api, make: Make) -> None:
    tokens = ["one", " two\n"]
    client = make(api.base_url, token=lambda: tokens.pop(0))
    await client.pause(KEY)
    await client.pause(KEY)
    assert [request["headers"]["Authorization"] for request in api.requests] == ["Bearer one", "Bearer two"]


async def test_no_cookies_are_kept(api: Api, client: ChatlayerClient) -> None:
    api.reply(json={}, headers={"Set-Cookie": "a=b; Path=/"})
    await client.pause(KEY)
    await client.pause(KEY)
    assert "Cookie" not in api.requests[1]["headers"]
