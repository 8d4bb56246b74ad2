"""Every kind of message in the formats that people read, streamed a page at a time."""

import asyncio
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.export import FORMATS, ExportError, output, write
from agent_desktop.inbox import Author, Batch, Conversation, Message, TimeSource
from agent_desktop.inbox.model import Customer
from agent_desktop.protocol import MessagesEvent, OffloadEvent, kind_of, parse_request, plain_text
from agent_desktop.store import open_store
from tests.helpers.protocol_values import SAMPLES
from tests.helpers.store_values import at, conversation, message


def all_kinds() -> list[Message]:
    """What the platform's sample requests hold, with a line, a note and right-to-left words."""
    made: list[Message] = []
    for file in sorted(SAMPLES.glob("*.json")):
        event = parse_request(file.read_bytes())
        assert isinstance(event, MessagesEvent | OffloadEvent)
        items = event.items if isinstance(event, MessagesEvent) else event.transcript
        for item in items:
            number = len(made)
            author = Author.USER if item.actor == "user" else Author.BOT
            text, kind = plain_text(item.content), kind_of(item.content)
            when = at(number * 7200)
            fields: dict[str, Any] = {"kind": kind, "raw": item.raw, "sent_at": when, "external_id": None}
            made.append(message(100 + number, author=author, text=text, **fields))
    last = at(len(made) * 7200)
    arabic = "أين طلبي رقم 88213؟ <b>"
    body = {"actor": "user", "message": {"messageType": "text", "text": arabic}}
    made.append(message(500, text=arabic, raw=body, sent_at=last))
    made.append(message(501, author=Author.SYSTEM, kind="handed_over", text="", raw={}, sent_at=last))
    made.append(message(502, author=Author.NOTE, kind="note", text="called the depot", raw={}, sent_at=last))
    odd = {"actor": "bot", "message": {"hologram": {"x": 1}}}
    made.append(message(503, author=Author.BOT, kind="unknown", text="", raw=odd, sent_at=last))
    return made


async def exported(path: Path, name: str, messages: list[Message], *conversations: Conversation) -> str:
    store = await open_store(path / "inbox.db", key=None)
    try:
        await store.write(Batch(conversations=list(conversations), messages=messages))
        target = path / f"export.{name}"
        with output(target) as to:
            assert await write(store, [one.id for one in conversations] + [4711], FORMATS[name](), to) == len(
                conversations
            )
        if sys.platform != "win32":
            assert stat.S_IMODE(target.stat().st_mode) == 0o600
        return target.read_text(encoding="utf-8")
    finally:
        await store.close()


async def test_html_draws_every_kind(tmp_path: Path) -> None:
    customer = Customer(name="عائشة <ياسين>", sender_id="s", language="ar")
    page = await exported(tmp_path, "html", all_kinds(), conversation(1, customer=customer, tags=("vip",)))
    assert "<b>" not in page.replace("<bdi>", "")
    assert "&lt;ياسين&gt;" in page
    assert page.count('class="day"') >= 2
    for look in ("chip", "file", "card", "of-card", "raw"):
        assert f'class="{look}"' in page
    assert page.count("<details") == page.count('class="raw"') == page.count("<summary>Details</summary>")
    assert 'dir="auto"' in page
    assert "break-before: page" in page
    assert page.count("<article") == page.count("</article>") > 15


async def test_a_long_conversation_is_written_in_pages(tmp_path: Path) -> None:
    many = [message(100 + n, sent_at=at(n // 3)) for n in range(1003)]
    data = json.loads(await exported(tmp_path, "json", many, conversation(1), conversation(2)))
    assert [one["text"] for one in data["conversations"][0]["messages"]] == [f"message {100 + n}" for n in range(1003)]
    assert data["conversations"][1]["messages"] == []


async def test_progress_is_told(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "inbox.db", key=None)
    await store.write(Batch(conversations=[conversation(1)], messages=[message(100 + n) for n in range(450)]))
    told: list[tuple[int, int]] = []
    await write(store, [1], FORMATS["text"](), lambda _text: None, lambda *numbers: told.append(numbers))
    await store.close()
    assert told == [(0, 200), (0, 400), (0, 450), (1, 450)]


async def test_short_conversations_go_to_the_other_thread_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = range(1, 301)
    store = await open_store(tmp_path / "inbox.db", key=None)
    batch = Batch(
        conversations=[conversation(id_) for id_ in ids],
        messages=[message(1000 + id_, conversation_id=id_) for id_ in ids],
    )
    await store.write(batch)
    there, ways = asyncio.to_thread, 0

    async def counted(*work: Any) -> Any:
        nonlocal ways
        ways += 1
        return await there(*work)

    monkeypatch.setattr(asyncio, "to_thread", counted)
    texts: list[str] = []
    assert await write(store, ids, FORMATS["json"](), texts.append) == 300
    await store.close()
    found = json.loads("".join(texts))["conversations"]
    assert [one["messages"][0]["text"] for one in found] == [f"message {1000 + id_}" for id_ in ids]
    assert ways < 10


def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"), output(tmp_path / "missing" / "file.html"):
        pass
    with pytest.raises(ExportError, match="is a folder"), output(tmp_path):
        pass


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="The disk is full"), output(Path("/dev/full")) as to:
        to("x" * 100_000)


@pytest.mark.parametrize("form", ["text", "html"])
async def test_a_time_that_nobody_can_read_is_said(tmp_path: Path, form: str) -> None:
    raw = {"actor": "user", "message": {"messageType": "text", "text": "hi"}, "timestamp": "15.11.2021 <10:00>\n"}
    odd = message(100, raw=raw, time_source=TimeSource.ARRIVAL)
    said = await exported(tmp_path, form, [odd, message(101)], conversation(1))
    shown = "15.11.2021 &lt;10:00&gt;" if form == "html" else "15.11.2021 <10:00>"
    assert said.count("estimated; the message gives its time as") == 1
    assert shown in said
