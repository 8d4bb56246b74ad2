"""The health check, resends, order and patience of the calls to the webhook."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from aiohttp import web

from agent_desktop.sandbox import Chaos, Person, Sandbox, Visitor
from tests.helpers.sandbox import VERIFY, Receiver, running
from tests.helpers.steered_loop import later
from tests.helpers.until import until


async def test_health_check(hook: Receiver, sandbox: Sandbox) -> None:
    assert (await sandbox.check_webhook()).ok
    assert hook.methods == ["GET"]
    assert hook.tokens == [VERIFY]


async def test_health_check_says_what_is_wrong(hook: Receiver, sandbox: Sandbox) -> None:
    hook.healthy = False
    assert (await sandbox.check_webhook()).reason == "the webhook answered 500 instead of 200"
    sandbox.connect(hook.url + "/elsewhere")
    assert "404" in (await sandbox.check_webhook()).reason
    sandbox.connect("http://127.0.0.1:1/")
    assert "cannot be reached" in (await sandbox.check_webhook()).reason
    with pytest.raises(ValueError, match="http://"):
        sandbox.connect("nowhere")


async def test_the_token_goes_in_the_query_beside_what_is_there(hook: Receiver, sandbox: Sandbox) -> None:
    sandbox.connect(hook.url + "?tenant=7")
    sandbox.customer(Person()).opens()
    await sandbox.settled()
    assert hook.tokens == [VERIFY]


@pytest.mark.parametrize("failures", [1, 3])
async def test_resends_until_it_is_answered_200(hook: Receiver, sandbox: Sandbox, emma: Visitor, failures: int) -> None:
    hook.answers.extend([500] * failures)
    emma.says("hallo")
    await sandbox.settled()
    assert sandbox.deliveries[0].attempts == [500] * failures + [200]
    assert sandbox.deliveries[0].arrived
    assert len(hook.items(emma.conversation)) == 1
    assert emma.conversation.lost == 0


async def test_gives_up_after_three_resends_and_goes_on(hook: Receiver, sandbox: Sandbox, emma: Visitor) -> None:
    hook.answers.extend([500, 503, 302, 201])
    emma.says("lost")
    emma.says("arrives")
    await sandbox.settled()
    assert [delivery.attempts for delivery in sandbox.deliveries] == [[500, 503, 302, 201], [200]]
    assert [item["message"]["text"] for item in hook.items(emma.conversation)] == ["arrives"]
    assert emma.conversation.lost == 1


async def test_an_answer_that_comes_too_late_is_a_failure(hook: Receiver) -> None:
    over = asyncio.Event()

    async def late(_: Mapping[str, Any]) -> web.Response:
        await over.wait()
        return web.Response()

    hook.answers.append(late)
    async with running(hook.url, timeout=30) as sandbox:
        visitor = sandbox.customer(Person())
        visitor.says("hello")
        await until(lambda: not hook.answers)
        await later(40)
        await sandbox.settled()
        (delivery,) = sandbox.deliveries
    over.set()
    assert len(delivery.attempts) == 2
    assert "Timeout" in str(delivery.attempts[0])


async def test_keeps_the_order_of_a_conversation_and_does_not_hold_up_others(hook: Receiver, sandbox: Sandbox) -> None:
    gate = asyncio.Event()

    async def held(body: Mapping[str, Any]) -> web.Response:
        await gate.wait()
        hook.bodies.append(dict(body))
        return web.json_response({})

    hook.answers.append(held)
    slow, quick = sandbox.customer(Person("Slow")), sandbox.customer(Person("Quick"))
    for number in range(20):
        slow.says(str(number))
    await until(lambda: not hook.answers)
    quick.says("me first")
    await until(lambda: hook.items(quick.conversation))
    assert not hook.items(slow.conversation)
    gate.set()
    await sandbox.settled()
    assert [item["message"]["text"] for item in hook.items(slow.conversation)] == list(map(str, range(20)))


async def test_repeats_by_chance(hook: Receiver) -> None:
    async with running(hook.url, chaos=Chaos(repeat=1.0)) as sandbox:
        visitor = sandbox.customer(Person())
        visitor.says("twice")
        await sandbox.settled()
    assert [item["message"]["text"] for item in hook.items(visitor.conversation)] == ["twice", "twice"]
    assert len(visitor.conversation.transcript) == 1


async def test_without_an_address_nothing_arrives_and_nothing_breaks() -> None:
    async with running(None) as sandbox:
        assert not (await sandbox.check_webhook()).ok
        visitor = sandbox.customer(Person())
        visitor.opens()
        await sandbox.settled()
        assert visitor.conversation.lost == 1


async def test_stopping_in_the_middle_leaves_nothing_behind(hook: Receiver) -> None:
    over = asyncio.Event()

    async def never(_: Mapping[str, Any]) -> web.Response:
        await over.wait()
        return web.Response()

    hook.answers.append(never)
    async with running(hook.url) as sandbox:
        asking = asyncio.create_task(sandbox.customer(Person()).asks_for_person())
        await until(lambda: not hook.answers)
    with pytest.raises(asyncio.CancelledError):
        await asking
    over.set()
