"""What a row says."""

from datetime import timedelta
from typing import Any

import pytest

from agent_desktop.inbox.model import Author, Customer, Delivery, State
from agent_desktop.ui.composer.standing import ReplyState
from agent_desktop.ui.list.row import RowLine, second_line, stamp
from tests.helpers.fake_inbox import FakeInbox


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"last_text": "Hi", "last_author": Author.USER}, RowLine("Hi")),
        ({"last_text": "Hi", "last_author": Author.BOT}, RowLine("Hi", "Bot:")),
        ({"last_text": "Hi", "last_author": Author.AGENT}, RowLine("Hi", "You:")),
        ({"last_text": "Hi", "draft": "I will\nlook"}, RowLine("I will look", "Draft:", "bad")),
        (
            {"last_text": "Hi", "draft": "x", "last_delivery": Delivery.FAILED, "failed": 1},
            RowLine("Hi", "Not sent:", "bad"),
        ),
        ({"last_text": "Hi", "last_delivery": Delivery.UNCONFIRMED}, RowLine("Hi", "Unconfirmed:", "bad")),
        ({"last_text": "And now?", "failed": 2}, RowLine("And now?", "2 to check ·", "bad")),
        ({"last_kind": "location", "last_author": Author.USER}, RowLine("Location", icon="map-pin")),
        ({"last_kind": "files", "last_text": "a.pdf"}, RowLine("a.pdf", icon="paperclip")),
        ({"last_kind": "text", "last_text": "\u3164", "last_author": Author.USER}, RowLine("Empty message")),
        ({"last_kind": "text", "last_text": "\u200b", "last_author": Author.BOT}, RowLine("Empty message")),
        ({}, RowLine("")),
    ],
)
def test_second_line(inbox: FakeInbox, fields: dict[str, Any], line: RowLine) -> None:
    assert second_line(inbox.add("x", **fields)) == line


@pytest.mark.parametrize("name", ["\u3164", "\u200b \u2060", "\u2800", " Guest ", ""])
def test_a_customer_whose_name_cannot_be_seen_is_a_guest(inbox: FakeInbox, name: str) -> None:
    conversation = inbox.add(customer=Customer(name=name))
    assert conversation.title.startswith("Guest ")
    assert not conversation.is_named
    assert ReplyState.of(conversation).name == conversation.title


@pytest.mark.parametrize(
    ("seconds", "text", "tone", "strong"),
    [(5, "0:05", "text_2", False), (92, "1:32", "warn", True), (252, "4:12", "bad", True)],
)
def test_the_timer_turns_amber_and_red(inbox: FakeInbox, seconds: int, text: str, tone: str, strong: bool) -> None:
    now = inbox.clock.now()
    mark = stamp(inbox.add("x", state=State.WAITING, waiting_since=now - timedelta(seconds=seconds)), now)
    assert (mark.text, mark.tone, mark.strong) == (text, tone, strong)
