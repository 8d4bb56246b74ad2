"""The REST API: who may call, what it takes, refuses and gives back, and the faults on order."""

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest

from agent_desktop.sandbox import Chaos, Person, Sandbox, Speaker, Visitor, shapes
from tests.helpers.sandbox import Client, Receiver, client_of, path_of, running
from tests.helpers.steered_loop import later
from tests.helpers.until import until

PAYLOAD = {"nextDialogstateId": "next", "sessionDataToSet": [{"key": "colour", "value": "red"}]}
BUTTONS = [
    {"urlButton": {"title": "Docs", "url": "https://docs.example"}},
    {"phoneNumberButton": {"title": "Call", "phoneNumber": "+32 477 99 00 22"}},
    {"postBackButton": {"title": "Go", "payload": PAYLOAD}},
]
TEXTS = [{"text": "Choose"}]
CHIP = {"title": "Red", "payload": PAYLOAD}
CARD = {"title": "Box", "subTitle": "1 €", "imageUrl": "https://x.example/b.png"}
TEMPLATES: dict[str, dict[str, Any]] = {
    "text": {"textMessageTemplate": {"textMessages": [{"text": "Hello"}]}},
    "buttons": {"buttonTemplate": {"textMessages": TEXTS, "buttons": BUTTONS}},
    "chips": {"quickReplyTemplate": {"textMessages": TEXTS, "quickReplies": [CHIP]}},
    "image": {"attachmentTemplate": {"media": {"url": "https://x.example/a.png", "type": "image"}}},
    "carousel": {"carouselTemplate": {"elements": [{**CARD, "buttons": BUTTONS}, {"title": "Bare", "buttons": []}]}},
    "list": {"listTemplate": {"size": "LARGE", "button": BUTTONS[0], "elements": [{**CARD, "button": BUTTONS[2]}]}},
}


def sends(*templates: object) -> dict[str, Any]:
    return {"sendMessages": list(templates)}


@pytest.mark.parametrize("kind", TEMPLATES)
async def test_takes_each_template_and_echoes_it(
    hook: Receiver, sandbox: Sandbox, client: Client, emma: Visitor, kind: str
) -> None:
    assert await client.act(emma.conversation, sends(TEMPLATES[kind])) == (200, {})
    await sandbox.settled()
    (received,) = sandbox.received
    assert (received.key, received.body) == (emma.conversation.key, sends(TEMPLATES[kind]))
    (said,) = emma.conversation.transcript
    assert said.speaker is Speaker.AGENT
    (item,) = hook.items(emma.conversation)
    assert (item["actor"], item["message"]) == ("bot", said.message)


async def test_echoes_many_in_order_and_one_request(
    hook: Receiver, sandbox: Sandbox, client: Client, emma: Visitor
) -> None:
    await client.text(emma.conversation, "one", "two", "two", "three")
    await sandbox.settled()
    assert len(hook.bodies) == 1
    assert [item["message"]["text"] for item in hook.items(emma.conversation)] == ["one", "two", "two", "three"]


async def test_echo_comes_later_or_never(hook: Receiver) -> None:
    async with running(hook.url, echo_delay=20.0) as sandbox, client_of(sandbox) as client:
        emma = sandbox.customer(Person("Emma"))
        await client.text(emma.conversation, "hello")
        assert hook.bodies == []
        await sandbox.settled()
        assert len(hook.items(emma.conversation)) == 1
    hook.bodies.clear()
    async with running(hook.url, echo=False) as sandbox, client_of(sandbox) as client:
        lea = sandbox.customer(Person("Lea"))
        await client.text(lea.conversation, "hello")
        await lea.asks_for_person()
        assert hook.of("messages", lea.conversation) == []
        assert [item["actor"] for item in hook.of("offload", lea.conversation)[0]["transcript"]] == ["bot"]


REFUSED: list[tuple[object, str]] = [
    ({}, "asks for nothing"),
    ([], "must be an object"),
    (sends(), "at least 1"),
    ({"sendMessages": {}}, "must be an array"),
    ({"pauseBot": "yes"}, "unknown or wrong action: pauseBot"),
    ({"pauseBot": True, "other": 1}, "unknown or wrong action: other, pauseBot"),
    (sends({}), "exactly one key"),
    (sends({**TEMPLATES["text"], **TEMPLATES["chips"]}), "exactly one key"),
    (sends({"videoTemplate": {}}), "sendMessages[0].videoTemplate is not a known kind"),
    (sends({"textMessageTemplate": {"textMessages": [{"text": " "}]}}), "textMessages[0].text must be a text"),
    (sends({"textMessageTemplate": {"textMessages": [{"text": "x", "delay": 1}]}}), "delay is not a known field"),
    (sends({"textMessageTemplate": {"texts": []}}), "textMessages is missing"),
    (sends({"buttonTemplate": {"textMessages": TEXTS, "buttons": []}}), "at least 1"),
    (
        sends({"buttonTemplate": {"textMessages": TEXTS, "buttons": [{"urlButton": {"title": "x", "url": "x"}}]}}),
        "must be a URL",
    ),
    (
        sends({"buttonTemplate": {"textMessages": TEXTS, "buttons": [{"postBackButton": {"title": "x"}}]}}),
        "postBackButton.payload is missing",
    ),
    (
        sends({"quickReplyTemplate": {"textMessages": TEXTS, "quickReplies": [{"title": "x", "payload": {}}]}}),
        "nextDialogstateId is missing",
    ),
    (sends({"attachmentTemplate": {"media": {"url": "javascript:1", "type": "image"}}}), "must be a URL"),
    (sends({"attachmentTemplate": {"media": {"url": "https://x", "type": "gif"}}}), "one of image, video, audio, file"),
    (sends({"carouselTemplate": {"elements": [{"subTitle": "x"}]}}), "elements[0].title is missing"),
    (sends({"listTemplate": {"elements": [{"title": "x"}]}}), "size is missing"),
]


@pytest.mark.parametrize(("body", "reason"), REFUSED)
async def test_refuses_with_a_reason(
    sandbox: Sandbox, client: Client, emma: Visitor, body: object, reason: str
) -> None:
    status, answer = await client.act(emma.conversation, body)
    assert status == 400
    assert reason in answer["message"]
    assert not sandbox.received
    assert not emma.conversation.transcript


async def test_one_bad_template_refuses_them_all(client: Client, emma: Visitor) -> None:
    assert (await client.act(emma.conversation, sends(TEMPLATES["text"], {})))[0] == 400
    assert not emma.conversation.transcript


@pytest.mark.parametrize("header", [None, "", "Bearer id:wrong", "id:secret", "Basic id:secret", "Bearer id:sécret"])
async def test_wants_the_token(sandbox: Sandbox, client: Client, emma: Visitor, header: str | None) -> None:
    client.headers = {} if header is None else {"Authorization": header}
    status, answer = await client.act(emma.conversation, sends(TEMPLATES["text"]))
    assert (status, answer["message"]) == (401, "Unauthorized")
    assert (await client.call("GET", "/v1/bots"))[0] == 401
    assert not sandbox.received


async def test_unknown_places(client: Client, emma: Visitor) -> None:
    body = sends(TEMPLATES["text"])
    path = path_of(emma.conversation, "actions")
    assert (await client.call("POST", path, body, version="DRAFT"))[0] == 404
    assert (await client.call("POST", path, body, version="BETA"))[0] == 400
    assert (await client.call("POST", path, body))[0] == 400
    assert (await client.call("POST", path.replace("ko3123ze", "other"), body, version="LIVE"))[0] == 404
    assert (await client.call("GET", "/v1/bots/other/conversations", version="LIVE"))[0] == 404
    assert (await client.call("GET", path_of(emma.conversation, "nothing"), version="LIVE"))[0] == 404


@pytest.mark.parametrize("session", ["+32477/12 3", "a%2Fb", "?x=1&y", "ü..", "#"])
async def test_session_ids_that_need_escaping(sandbox: Sandbox, client: Client, session: str) -> None:
    visitor = sandbox.customer(Person("Ann"), session=session)
    assert await client.text(visitor.conversation, "hello") == 200
    assert sandbox.received[0].key.session_id == session
    with pytest.raises(ValueError, match="already"):
        sandbox.customer(Person("Ann"), session=session)
    await sandbox.settled()


async def test_lists_bots_and_conversations(sandbox: Sandbox, client: Client) -> None:
    assert {bot["id"] for bot in (await client.call("GET", "/v1/bots"))[1]} == {"ko3123ze", "sh0pbox7"}
    sessions = [sandbox.customer(Person(str(number))).conversation.key.session_id for number in range(5)]
    sandbox.customer(Person(channel="emulator"))
    path = "/v1/bots/ko3123ze/conversations"
    status, answer = await client.call("GET", path, version="LIVE")
    assert (status, [row["user"]["sessionId"] for row in answer["data"]]) == (200, sessions)
    pages = [(await client.call("GET", path, version="LIVE", page=str(n), limit="2"))[1]["data"] for n in (1, 2, 3, 4)]
    assert [row["user"]["id"] for page in pages for row in page] == sessions
    for wrong in ({"page": "0"}, {"limit": "x"}, {"limit": "100000"}, {"page": "-1"}):
        assert (await client.call("GET", path, version="LIVE", **wrong))[0] == 400


async def test_gives_the_history(sandbox: Sandbox, client: Client, emma: Visitor) -> None:
    emma.opens()
    sandbox.bot_says(emma.conversation, shapes.text("Hallo"))
    await client.text(emma.conversation, "Dag Emma")
    status, answer = await client.call("GET", path_of(emma.conversation, "messages"), version="LIVE")
    assert status == 200
    assert [(row["actor"], row["message"]) for row in answer["data"]] == [
        ("user", {"messageType": "intro"}),
        ("bot", {"text": "Hallo"}),
        ("bot", {"text": "Dag Emma"}),
    ]
    assert [row["id"] for row in answer["data"]] == [said.id for said in emma.conversation.transcript]
    assert all(row["createdAt"].endswith("Z") for row in answer["data"])
    await sandbox.settled()


async def test_pressed_replies_set_session_data(sandbox: Sandbox, client: Client, emma: Visitor) -> None:
    await client.act(emma.conversation, sends(TEMPLATES["chips"]))
    pressed = emma.presses("Red")
    assert pressed.message["nextDialogstateId"] == "next"
    path = path_of(emma.conversation, "session-data")
    assert await client.call("GET", path, version="LIVE") == (200, {"data": {"colour": "red"}})
    assert await client.call("DELETE", path, version="LIVE") == (204, None)
    assert await client.call("GET", path, version="LIVE") == (200, {"data": {}})
    with pytest.raises(ValueError, match="there is no button"):
        emma.presses("Blue")
    await sandbox.settled()


async def test_the_legacy_call(hook: Receiver, sandbox: Sandbox, client: Client, emma: Visitor) -> None:
    key = emma.conversation.key
    body = {
        "botId": key.bot_id,
        "senderId": key.session_id,
        "session": {"namespace": "agent", "data": {"seen": True}},
        "messages": [
            {"type": "text", "config": {"textMessages": [{"text": "Dag"}]}},
            {"type": "carousel", "config": {"elements": [
                {"title": "Doos", "subTitle": "", "buttons": [
                    {"type": "web_url", "title": "Kijk", "url": "https://x.example"}]}]}},
        ],
    }  # fmt: skip
    assert await client.call("POST", "/api/webview", body) == (200, {})
    await sandbox.settled()
    words = [shapes.words(item["message"]) for item in hook.items(emma.conversation)]
    assert [word.strip() for word in words] == ["Dag", "Doos"]
    assert emma.conversation.session_data == {"agent": {"seen": True}}
    nothing = {"botId": key.bot_id, "senderId": key.session_id, "messages": []}
    dialog = {**nothing, "action": {"nextDialogstate": "menu.invoice"}}
    for wrong, status in (
        (nothing, 400),
        ({**body, "senderId": "nobody"}, 404),
        ({**body, "extra": 1}, 400),
        ({**nothing, "messages": [{"type": "video", "config": {}}]}, 400),
        ({**nothing, "messages": [{"type": "text", "config": {}}]}, 400),
        ({**body, "botId": None}, 400),
        (dialog, 200),
    ):
        assert (await client.call("POST", "/api/webview", wrong))[0] == status, wrong
    assert emma.conversation.transcript[-1].speaker is Speaker.BOT
    await sandbox.settled()


async def test_rate_limit(hook: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        running(hook.url, rate_limit=2, rate_window=600) as sandbox,
        aiohttp.ClientSession(headers={"Authorization": "Bearer id:secret"}) as session,
    ):
        found = []
        for _ in range(3):
            async with session.get(f"{sandbox.base_url}/v1/bots") as answer:
                found.append((answer.status, answer.headers["x-ratelimit-remaining"]))
                assert answer.headers["x-ratelimit-limit"] == "2"
                reset = int(answer.headers["x-ratelimit-reset"]) / 1000
        assert found == [(200, "1"), (200, "0"), (429, "0")]
        assert 0 < reset - time.time() <= 600
        monkeypatch.setattr("agent_desktop.sandbox.limits.time", SimpleNamespace(time=lambda: reset + 1))
        async with session.get(f"{sandbox.base_url}/v1/bots") as answer:
            assert answer.status == 200


async def test_fails_on_order(sandbox: Sandbox, client: Client, emma: Visitor) -> None:
    other = sandbox.customer(Person("Ann"))
    sandbox.fail_next(2, status=503, session=emma.conversation.key.session_id)
    sandbox.fail_next(status=429, headers={"Retry-After": "7"}, body={"message": "slow down"}, path="/v1/bots")
    assert await client.text(other.conversation, "fine") == 200
    assert [await client.text(emma.conversation, "x") for _ in range(3)] == [503, 503, 200]
    assert await client.call("GET", "/v1/bots") == (429, {"message": "slow down"})
    sandbox.fail_next(5, status=500)
    sandbox.heal()
    assert await client.text(emma.conversation, "well again") == 200
    with pytest.raises(ValueError, match="needs a status"):
        sandbox.fail_next()
    with pytest.raises(ValueError, match="no effect"):
        sandbox.fail_next(status=500, drop="after")


@pytest.mark.parametrize(("drop", "arrived"), [("before", 0), ("after", 1)])
async def test_drops_connections(sandbox: Sandbox, client: Client, emma: Visitor, drop: Any, arrived: int) -> None:
    sandbox.fail_next(drop=drop)
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.text(emma.conversation, "hello?")
    assert len(sandbox.received) == len(emma.conversation.transcript) == arrived
    assert await client.text(emma.conversation, "hello") == 200


async def test_a_late_answer_takes_effect_after_the_caller_gave_up(
    sandbox: Sandbox, client: Client, emma: Visitor
) -> None:
    sandbox.fail_next(delay=60)
    call = asyncio.ensure_future(client.text(emma.conversation, "late"))
    await until(lambda: not sandbox._faults)
    call.cancel()
    await asyncio.wait([call])
    await later(50)
    assert not sandbox.received
    await later(20)
    await sandbox.wait_for(lambda: bool(sandbox.received))
    await sandbox.settled()


async def test_chaos(hook: Receiver) -> None:
    async with running(hook.url, chaos=Chaos(refuse=1.0)) as sandbox, client_of(sandbox) as client:
        assert await client.text(sandbox.customer(Person()).conversation, "x") == 503
    async with running(hook.url, chaos=Chaos(cut=1.0)) as sandbox, client_of(sandbox) as client:
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.text(sandbox.customer(Person()).conversation, "x")
        assert len(sandbox.received) == 1
