"""The rules of echoes in ``docs/rules-of-the-heart.md`` that were broken once."""

from datetime import timedelta

import msgspec
import pytest

from agent_desktop.inbox import Delivery
from agent_desktop.protocol import (
    CarouselTemplate,
    QuickReplyTemplate,
    ReplyCard,
    Template,
    TextTemplate,
    UrlButton,
    echo_messages,
)
from agent_desktop.protocol.model import PostbackPayload, ReplyChip
from tests.helpers.until import until
from tests.inbox.conftest import Bench, bot
from tests.inbox.rules_bench import OK, offload, one, replies, states, unconfirmed


@pytest.fixture
async def waiting(bench: Bench) -> Bench:
    await offload(bench, 1)
    return bench


BUTTON = UrlButton("Open", "https://example.com")
TEMPLATES: list[Template] = [
    TextTemplate("Café "),
    TextTemplate("one\r\ntwo"),
    QuickReplyTemplate("Which?", (ReplyChip("A", PostbackPayload("x")), ReplyChip("B", PostbackPayload("y")))),
    CarouselTemplate((ReplyCard("Card", "below", None, (BUTTON,)),)),
]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda one: type(one).__name__)
async def test_each_echo_marks_one_reply_and_the_oldest(waiting: Bench, template: Template) -> None:
    for _ in range(3):
        await waiting.inbox.reply(one(waiting).id, template)
        waiting.clock.advance(1)
    await until(lambda: states(waiting) == [Delivery.SENT] * 3)
    (message,) = echo_messages(template)
    decomposed = msgspec.json.decode(msgspec.json.encode(message).replace("é".encode(), "e\u0301".encode()))
    for number in range(1, 4):
        item = {"actor": "bot", "message": decomposed, "timestamp": f"2026-11-23T10:00:1{number}Z"}
        for _ in range(2):
            await waiting.messages(item, timestamp=f"2026-11-23T10:00:1{number}Z")
        assert states(waiting) == [Delivery.DELIVERED] * number + [Delivery.SENT] * (3 - number)
    assert len(waiting.texts()) == 4


async def test_the_oldest_stays_the_oldest_after_a_retry_moved_it(waiting: Bench) -> None:
    first = await unconfirmed(waiting)
    await waiting.inbox.reply(one(waiting).id, OK)
    waiting.clock.advance(1)
    await waiting.inbox.retry(first.id)
    await until(lambda: states(waiting) == [Delivery.SENT, Delivery.SENT])
    assert replies(waiting)[-1].id == first.id
    await waiting.messages(bot("ok", "00:20"))
    assert states(waiting) == [Delivery.SENT, Delivery.DELIVERED]


async def test_what_was_sent_has_an_echo_rather_than_what_nobody_knows_of(waiting: Bench) -> None:
    await waiting.inbox.reply(one(waiting).id, OK)
    await until(lambda: states(waiting) == [Delivery.SENT])
    # As a restored copy has it: unconfirmed, and older.
    message = msgspec.structs.replace(replies(waiting)[0], id=1_000_000, delivery=Delivery.UNCONFIRMED)
    earlier = message.sent_at - timedelta(seconds=5)
    waiting.repository.messages[message.id] = msgspec.structs.replace(message, sent_at=earlier, arrived_at=earlier)
    await waiting.restart()
    await waiting.messages(bot("ok", "00:20"))
    assert states(waiting) == [Delivery.UNCONFIRMED, Delivery.DELIVERED]
