"""The web page's own API: a customer played by hand, live news, files, and no way in for other sites."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from agent_desktop.sandbox import Conversation, Phase, Sandbox, Speaker, shapes
from tests.helpers.sandbox import Client, Receiver

EMMA = {"first": "Emma", "last": "", "language": "nl", "channel": "whatsapp"}


class Page:
    """The page as its own JavaScript uses it."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        self.base = sandbox.base_url
        self.headers = {"Origin": self.base, "Sec-Fetch-Site": "same-origin"}
        self.handle = ""

    async def post(self, path: str, body: object, **headers: str) -> tuple[int, Any]:
        merged = {**self.headers, "Content-Type": "application/json", **headers}
        async with self.session.post(self.base + path, data=json.dumps(body), headers=merged) as answer:
            return answer.status, await answer.json()

    async def enter(self, **fields: str) -> Conversation:
        status, answer = await self.post("/page/conversations", EMMA | fields)
        assert status == 200
        self.handle = answer["handle"]
        return list(self.sandbox.conversations.values())[-1]

    async def does(self, **fields: object) -> int:
        return (await self.post(f"/page/conversations/{self.handle}/messages", fields))[0]

    async def news(self, enough: Callable[[list[Any]], bool], last: str = "") -> list[Any]:
        """Events of the stream until there are enough."""
        headers = {"Last-Event-ID": last} if last else {}
        events: list[Any] = []
        url = f"{self.base}/page/conversations/{self.handle}/events"
        async with asyncio.timeout(5), self.session.get(url, headers=headers) as answer:
            assert answer.content_type == "text/event-stream"
            async for line in answer.content:
                if line.startswith(b"data: "):
                    events.append(json.loads(line[6:]))
                    if enough(events):
                        break
        return events


@pytest.fixture
async def page(sandbox: Sandbox) -> AsyncIterator[Page]:
    async with aiohttp.ClientSession() as session:
        yield Page(sandbox, session)


def texts(conversation: Conversation, speaker: Speaker) -> list[str]:
    return [shapes.words(said.message).strip() for said in conversation.transcript if said.speaker is speaker]


async def test_serves_the_page_and_its_files_with_strict_headers(page: Page) -> None:
    for path, kind in (("/", "text/html"), ("/page.css", "text/css"), ("/page.js", "text/javascript"),
                       ("/draw.js", "text/javascript")):  # fmt: skip
        async with page.session.get(page.base + path) as answer:
            assert (answer.status, answer.content_type) == (200, kind)
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            words = await answer.text()
    assert "innerHTML" not in words.replace("never innerHTML", "")


@pytest.mark.parametrize(
    "path", ["/page/../page.js", "/%2e%2e/server.py", "/files/../page.js", "/files/%2e%2e%2fx", "/x"]
)
async def test_serves_nothing_else(page: Page, path: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(page.base.rpartition(":")[2]))
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {page.base[7:]}\r\nConnection: close\r\n\r\n".encode())
    status = (await reader.readline()).split()[1]
    writer.close()
    await writer.wait_closed()
    assert status == b"404"


async def test_a_conversation_by_hand(page: Page, hook: Receiver, client: Client) -> None:
    emma = await page.enter()
    await page.sandbox.wait_for(lambda: len(emma.transcript) == 3)
    assert texts(emma, Speaker.BOT)[0] == "Hallo! Ik ben de pakjesbot."
    title = emma.transcript[-1].message["quick_replies"][1]["title"]
    payload = emma.transcript[-1].message["quick_replies"][1]["payload"]
    assert await page.does(kind="press", title=title, payload=payload) == 200
    await page.sandbox.wait_for(lambda: len(emma.transcript) == 7)
    assert await page.does(kind="text", text="qwerty") == 200
    await page.sandbox.wait_for(lambda: texts(emma, Speaker.BOT)[-1] == "Sorry, dat begreep ik niet.")
    assert await page.does(kind="location", lat=51.05, long=3.7) == 200
    assert await page.does(kind="file", name="invoice-2211.pdf") == 200
    assert (await page.post(f"/page/conversations/{page.handle}/person", {}))[0] == 200
    await page.sandbox.wait_for(lambda: emma.phase is Phase.AGENT)
    (offload,) = hook.of("offload", emma)
    assert offload["payload"]["source"] == "sandbox page"
    await client.text(emma, "Dag Emma")
    before = len(emma.transcript)
    assert await page.does(kind="text", text="dag!") == 200
    await page.sandbox.settled()
    assert [said.speaker for said in emma.transcript[before - 1 :]] == [Speaker.AGENT, Speaker.USER]


async def test_words_for_a_person_are_understood(page: Page, hook: Receiver) -> None:
    emma = await page.enter()
    await page.does(kind="text", text="Mag ik een MEDEWERKER spreken?")
    await page.sandbox.wait_for(lambda: emma.paused)
    assert len(hook.of("offload", emma)) == 1


async def test_news_arrive_live_and_go_on_where_they_were(page: Page, client: Client) -> None:
    emma = await page.enter(first="", channel="web")
    await page.sandbox.wait_for(lambda: len(emma.transcript) == 3)
    events = await page.news(lambda events: sum(len(event["said"]) for event in events) >= 3)
    assert events[0]["session"] == emma.key.session_id
    following = asyncio.create_task(page.news(lambda events: any(event["said"] for event in events), last="3"))
    assert not following.done()
    await client.text(emma, "hello, this is a person")
    events = await following
    assert [one["number"] for event in events for one in event["said"]] == [4]
    assert events[-1]["said"][0]["speaker"] == "agent"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"kind": "text", "text": " "}, "text must be a text"),
        ({"kind": "text", "text": "x" * 10_001}, "longer than"),
        ({"kind": "text", "text": 7}, "must be a text"),
        ({"kind": "press", "title": ""}, "title must be"),
        ({"kind": "file", "name": "../x"}, "name must be one of"),
        ({"kind": "location", "lat": 91, "long": 0}, "lat must be"),
        ({"kind": "location", "lat": True, "long": 0}, "lat must be"),
        ({"kind": "dance"}, "kind must be"),
        ([], "must be an object"),
    ],
)
async def test_refuses_what_makes_no_sense(page: Page, fields: object, reason: str) -> None:
    await page.enter()
    status, answer = await page.post(f"/page/conversations/{page.handle}/messages", fields)
    assert status == 400
    assert reason in answer["message"]


async def test_refuses_unknown_languages_and_conversations(page: Page) -> None:
    assert (await page.post("/page/conversations", EMMA | {"language": "xx"}))[0] == 400
    assert (await page.post("/page/conversations", EMMA | {"first": "x" * 201}))[0] == 400
    page.handle = "nobody"
    assert await page.does(kind="text", text="x") == 404
    async with page.session.get(f"{page.base}/page/conversations/nobody/events") as answer:
        assert answer.status == 404
    async with page.session.get(f"{page.base}/page/options") as answer:
        assert "nl" in {language["code"] for language in (await answer.json())["languages"]}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_other_sites_stay_out(page: Page, headers: dict[str, str], status: int) -> None:
    assert (await page.post("/page/conversations", EMMA, **headers))[0] == status
    assert not page.sandbox.conversations


async def test_foreign_names_bent_to_this_machine_read_nothing(page: Page) -> None:
    for path in ("/", "/page/options", "/files/label.png"):
        async with page.session.get(page.base + path, headers={"Host": "evil.example:80"}) as answer:
            assert answer.status == 403


async def test_uploads(page: Page) -> None:
    emma = await page.enter()
    path = f"/page/conversations/{page.handle}/files"

    async def upload(data: bytes, name: str) -> int:
        headers = page.headers | {"Content-Type": "application/octet-stream"}
        async with page.session.post(
            page.base + path, params={"name": name}, data=io.BytesIO(data), headers=headers
        ) as answer:
            return answer.status

    assert await upload(b"<script>alert(1)</script>", "..\\evil/<x>.html") == 200
    assert await upload(b"", "empty.txt") == 400
    assert await upload(b"x" * (5 * 1024 * 1024 + 1), "large.bin") == 413
    (url,) = [said.message["urls"][0] for said in emma.transcript if "urls" in said.message]
    async with page.session.get(url) as answer:
        assert answer.status == 200
        assert await answer.read() == b"<script>alert(1)</script>"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["Content-Security-Policy"]
    async with page.session.get(f"{page.base}/files/parcel.mp4") as answer:
        assert (answer.content_type, (await answer.read())[4:8]) == ("video/mp4", b"ftyp")
    async with page.session.get(f"{page.base}/files/label.png") as answer:
        assert answer.headers["Content-Disposition"].startswith("inline")
    async with page.session.get(f"{page.base}/files/none.png") as answer:
        assert answer.status == 404


async def test_stopping_ends_the_streams(page: Page) -> None:
    await page.enter()
    url = f"{page.base}/page/conversations/{page.handle}/events"
    async with page.session.get(url) as answer:
        await answer.content.readline()
        await page.sandbox.stop()
        await answer.read()
