"""Handing over: taken, declined, unreachable; and who answers afterwards."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from aiohttp import web

from agent_desktop.sandbox import Person, Phase, Sandbox, Speaker, Visitor, shapes
from tests.helpers.sandbox import DECLINE, Client, Receiver, client_of, running
from tests.helpers.until import until


def bot_texts(visitor: Visitor) -> list[str]:
    return [said.message["text"] for said in visitor.conversation.transcript if said.speaker is Speaker.BOT]


async def test_taken(hook: Receiver, sandbox: Sandbox, emma: Visitor) -> None:
    emma.opens()
    sandbox.bot_says(emma.conversation, shapes.text("Hallo!"), shapes.chips("Wat wil je?", "Factuur", "Mens"))
    emma.presses("Mens")
    handover = await emma.asks_for_person({"department": "billing", "orderId": 88213})
    assert handover.accepted
    assert handover.reached
    assert emma.conversation.paused
    (offload,) = hook.of("offload")
    assert offload["payload"] == {"department": "billing", "orderId": 88213}
    kinds = [item["message"].get("messageType") for item in offload["transcript"]]
    assert kinds == ["intro", None, None, "postback"]
    pressed = offload["transcript"][-1]["message"]
    assert pressed["text"] == pressed["title"] == "Mens"
    assert all("id" not in item["message"] for item in offload["transcript"])
    assert all("id" in item["message"] for item in hook.items(emma.conversation) if item["actor"] == "user")


async def test_without_variables_there_is_no_payload(hook: Receiver, emma: Visitor) -> None:
    await emma.asks_for_person()
    assert "payload" not in hook.of("offload")[0]


@pytest.mark.parametrize("answer", [DECLINE, {}, [], {"offloadSuccess": "true", "pauseBot": True}, None])
async def test_declined_plays_the_closed_dialog(
    hook: Receiver, sandbox: Sandbox, emma: Visitor, answer: object
) -> None:
    hook.offload = answer
    handover = await emma.asks_for_person()
    assert not handover.accepted
    assert handover.reached
    assert emma.conversation.phase is Phase.BOT
    assert bot_texts(emma) == ["Al mijn collega's zijn bezet of al naar huis."]
    await sandbox.settled()
    titles = [reply["title"] for reply in hook.items(emma.conversation)[-1]["message"]["quick_replies"]]
    assert titles == ["Laat een bericht achter", "Probeer opnieuw"]


async def test_unreachable_plays_another_dialog(hook: Receiver, sandbox: Sandbox, emma: Visitor) -> None:
    hook.answers.extend([503] * 4)
    handover = await emma.asks_for_person()
    assert (handover.accepted, handover.reached) == (False, False)
    assert bot_texts(emma) == ["Ik kan mijn collega's nu niet bereiken."]
    await sandbox.settled()


async def test_taken_without_a_pause_leaves_the_bot_on(hook: Receiver, emma: Visitor) -> None:
    hook.offload = {"offloadSuccess": True, "pauseBot": False}
    assert (await emma.asks_for_person()).accepted
    assert emma.conversation.phase is Phase.BOT
    assert bot_texts(emma) == []


async def test_the_answer_of_a_resend_counts(hook: Receiver, sandbox: Sandbox, emma: Visitor) -> None:
    hook.answers.extend([500, 500])
    assert (await emma.asks_for_person()).accepted
    assert sandbox.deliveries[-1].attempts == [500, 500, 200]


async def test_an_agent_who_takes_over_meanwhile_keeps_it(
    hook: Receiver, sandbox: Sandbox, client: Client, emma: Visitor
) -> None:
    gate = asyncio.Event()

    async def declines_late(_: Mapping[str, Any]) -> web.Response:
        await gate.wait()
        return web.json_response(DECLINE)

    hook.answers.append(declines_late)
    asking = asyncio.create_task(emma.asks_for_person())
    await until(lambda: not hook.answers)
    assert emma.conversation.phase is Phase.ASKING
    assert (await client.act(emma.conversation, {"pauseBot": True}))[0] == 200
    gate.set()
    await asking
    assert emma.conversation.paused
    assert bot_texts(emma) == []


async def test_pausing_and_handing_back(sandbox: Sandbox, client: Client, emma: Visitor) -> None:
    assert await client.act(emma.conversation, {"pauseBot": True}) == (200, {})
    assert emma.conversation.paused
    closing = {"sendMessages": [{"textMessageTemplate": {"textMessages": [{"text": "Dag!"}]}}], "pauseBot": False}
    assert (await client.act(emma.conversation, closing))[0] == 200
    assert emma.conversation.phase is Phase.BOT
    assert [said.message["text"] for said in emma.conversation.transcript] == [
        "Dag!",
        "Je bent weer bij mij, de bot. Nog iets?",
    ]
    assert (await client.act(emma.conversation, {"pauseBot": False}))[0] == 200
    assert len(emma.conversation.transcript) == 2
    await sandbox.settled()


async def test_other_names_for_pausing(hook: Receiver) -> None:
    async with (
        running(hook.url, pause={"bot": "off"}, resume={"bot": "on"}) as sandbox,
        client_of(sandbox) as client,
    ):
        conversation = sandbox.customer(Person("Ann")).conversation
        assert (await client.act(conversation, {"pauseBot": True}))[0] == 400
        assert (await client.act(conversation, {"bot": "off"}))[0] == 200
        assert conversation.paused
        assert (await client.act(conversation, {"bot": "on"}))[0] == 200
        assert not conversation.paused
        await sandbox.settled()
