"""What the webhook gets looks like the platform's own requests, in both dialects."""

import json
from pathlib import Path
from typing import Any

import pytest

from agent_desktop import protocol
from agent_desktop.sandbox import Person, Sandbox, shapes
from tests.helpers.sandbox import Receiver, running

SAMPLES = Path(__file__).parents[1] / "protocol" / "samples"
TESTER = Person(language="en", channel="emulator")


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def outline(value: Any) -> Any:
    """The names of the fields and the types of the values."""
    if isinstance(value, dict):
        return {name: outline(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [outline(entry) for entry in value]
    return float if isinstance(value, int | float) and not isinstance(value, bool) else type(value)


async def test_customer_messages_have_the_fields_of_the_samples(hook: Receiver, sandbox: Sandbox) -> None:
    tester = sandbox.customer(TESTER)
    tester.opens()
    tester.says("hi there")
    tester.shares(0, 0)
    sandbox.bot_says(tester.conversation, shapes.chips("Choose", "Set Variables"))
    tester.presses("Set Variables")
    await sandbox.settled()
    bodies = [body for body in hook.bodies if body["messages"][0]["actor"] == "user"]
    for body, kind in zip(bodies, ("intro", "text", "location", "postback"), strict=True):
        expected, found = outline(sample(f"messages-user-{kind}")), outline(body)
        # The samples differ among themselves in these two.
        for fields in (expected, found):
            sender = fields["messages"][0]["message"]["sender"]
            sender.pop("preferredLanguage", None)
            sender.pop("firstname", None)
        assert found == expected, kind


async def test_bot_messages_have_the_fields_of_the_samples(hook: Receiver, sandbox: Sandbox) -> None:
    tester = sandbox.customer(TESTER)
    for name in ("text", "quick-replies", "carousel"):
        sandbox.bot_says(tester.conversation, *(item["message"] for item in sample(f"messages-bot-{name}")["messages"]))
    await sandbox.settled()
    for body, name in zip(hook.bodies, ("text", "quick-replies", "carousel"), strict=True):
        assert outline(body) == outline(sample(f"messages-bot-{name}"))


async def test_an_offload_has_the_fields_of_the_sample(hook: Receiver, sandbox: Sandbox) -> None:
    tester = sandbox.customer(TESTER)
    sandbox.bot_says(tester.conversation, shapes.text("Hi"), shapes.chips("Choose", "first options"))
    tester.presses("first options")
    await tester.asks_for_person()
    (body,) = hook.of("offload")
    expected = sample("offload-transcript")
    assert outline(body)["transcript"][2] == outline(expected)["transcript"][2]
    assert set(body) == set(expected)


async def test_the_protocol_reads_everything(hook: Receiver, sandbox: Sandbox) -> None:
    visitor = sandbox.customer(Person("Aisha", "Yassin", "ar", "line"))
    visitor.opens()
    visitor.uploads(f"{sandbox.files_url}label.png")
    visitor.uploads_old(f"{sandbox.files_url}label.png")
    await visitor.asks_for_person({"department": "billing"})
    events = [protocol.parse_request(json.dumps(body).encode()) for body in hook.bodies]
    contents = [item.content for event in events if isinstance(event, protocol.MessagesEvent) for item in event.items]
    assert [protocol.kind_of(content) for content in contents] == ["intro", "files", "files"]
    offload = events[-1]
    assert isinstance(offload, protocol.OffloadEvent)
    assert offload.payload == {"department": "billing"}
    assert offload.channel == "line"
    assert all(item.id is None and item.sent_at is not None for item in offload.transcript)
    assert [item.sent_at for item in offload.transcript] == [said.at for said in visitor.conversation.transcript]


async def test_the_legacy_dialect(hook: Receiver) -> None:
    async with running(hook.url, dialect="legacy") as sandbox:
        visitor = sandbox.customer(Person("Emma", "", "nl", "web"))
        visitor.opens()
        sandbox.bot_says(visitor.conversation, shapes.chips("Hi", "I'm a button"))
        visitor.presses("I'm a button")
        visitor.uploads("https://files.example/receipt.png")
        visitor.shares(50.85, 4.35)
        await visitor.asks_for_person({"customerTier": "gold"})
    expected = {item["message"].get("messageType"): item for item in sample("legacy-messages")["messages"]}
    for item in hook.items(visitor.conversation):
        kind = item["message"].get("messageType")
        if item["type"] == "user":
            assert item == expected[kind]
        else:
            assert set(item) == {"type", "message"}
    (offload,) = hook.of("offload")
    assert offload["type"] == "offload"
    assert "event" not in offload
    assert set(offload) == set(sample("legacy-offload"))


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (Person(language="en", channel="web"), {"botType": "web", "firstname": "Guest", "preferredLanguage": "en"}),
        (Person("A", "B", "en", "messenger"), {"botType": "messenger", "firstname": "A", "lastname": "B"}),
        (Person(language="", channel="emulator"), {"botType": "web", "isEmulator": "true"}),
    ],
)
def test_senders_differ_between_channels(person: Person, expected: dict[str, str]) -> None:
    assert person.sender("s", "b") == {"id": "s", "botId": "b", **expected}


async def test_times_never_repeat_in_a_conversation(sandbox: Sandbox) -> None:
    visitor = sandbox.customer(Person("Thijs"))
    said = [visitor.says("??") for _ in range(50)]
    assert len({one.at for one in said}) == len({one.id for one in said}) == 50
    assert [one.at for one in said] == sorted(one.at for one in said)
    await sandbox.settled()
