"""Who answers a customer, by the window's keys and requests alone. The platform remembers what it is told."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.inbox import Conversation
from agent_desktop.sandbox import Person, Sandbox, Speaker, Visitor
from agent_desktop.sandbox.conversation import Phase
from tests.e2e.program import PATIENCE, Program
from tests.e2e.screen import Screen
from tests.helpers.sandbox import API, VERIFY, running
from tests.helpers.until import until


class Desk:
    """One agent, one customer, and the platform between them."""

    def __init__(self, program: Program, screen: Screen, sandbox: Sandbox, visitor: Visitor) -> None:
        self.program = program
        self.screen = screen
        self.sandbox = sandbox
        self.visitor = visitor

    async def makes(self, keys: str, condition: Callable[[Conversation], object]) -> None:
        """Press keys until the conversation is stored like this: the window may not show yet what was stored before."""
        async with asyncio.timeout(PATIENCE):
            while True:
                await self.screen.keys(keys)
                for _ in range(20):
                    found = await self.program.conversations()
                    if found and condition(found[0]):
                        return
                    await asyncio.sleep(0.1)

    async def kept(self, condition: Callable[[Conversation], object]) -> None:
        """Wait until the conversation is stored like this."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = await self.program.conversations()
                if found and condition(found[0]):
                    return
                await asyncio.sleep(0.1)

    async def replies(self, text: str) -> None:
        """Type and send, and wait until the customer has it."""
        await self.screen.types(text)
        await self.screen.keys("Return")
        await until(lambda: self.arrived.count(text) == 1)

    @property
    def arrived(self) -> list[str]:
        return [one.message["text"] for one in self.transcript if one.speaker is Speaker.AGENT]

    @property
    def transcript(self) -> list[Any]:
        return list(self.visitor.conversation.transcript)

    @property
    def switches(self) -> list[bool]:
        """Each pause and resume that the platform took, in order."""
        return [one.body["pauseBot"] for one in self.sandbox.received if "pauseBot" in one.body]

    async def phase(self, phase: Phase) -> None:
        await until(lambda: self.visitor.conversation.phase is phase, f"the phase {phase}")


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_the_bot_is_paused_exactly_while_somebody_answers(desk_screen: Screen, tmp_path: Path) -> None:
    async with running(None, speed=4.0, timeout=10.0) as sandbox:
        program = Program(tmp_path / "profile", desk_screen.environment, sandbox.base_url)
        try:
            await program.set_tokens(VERIFY, API)
            await program.start(VERIFY)
            sandbox.connect(program.url)
            visitor = sandbox.customer(Person("Ann"))
            visitor.says("Hello")
            desk = Desk(program, desk_screen, sandbox, visitor)
            await walk(desk)
            assert await program.end() == 0
        finally:
            program.close()
            await program.forget_secrets()


async def walk(desk: Desk) -> None:
    sandbox, visitor, keys = desk.sandbox, desk.visitor, desk.screen.keys
    assert (await visitor.asks_for_person()).accepted
    await desk.screen.wait_for_title("(1) Agent Desktop")
    await keys("alt+Down")
    await desk.replies("one")
    await desk.phase(Phase.AGENT)

    # Closed while the API is down, and taken back: the resume that waits is not wanted any more.
    sandbox.fail_next(1000, status=503, path="/actions")
    await desk.makes("ctrl+w", lambda one: one.state == "closed")
    await desk.makes("ctrl+shift+t", lambda one: one.state == "active")
    sandbox.heal()
    await desk.replies("two")
    assert False not in desk.switches
    assert visitor.conversation.phase is Phase.AGENT

    # A reply of which nobody knows whether it arrived does not keep the bot silent once the conversation is closed.
    sandbox.fail_next(1, status=502, path="/actions")  # by a server on the way, that may have passed it on
    sandbox.fail_next(1000, status=404, path="/messages")
    await desk.screen.types("three")
    await keys("Return")
    await desk.kept(lambda one: one.failed == 1)
    await keys("ctrl+w")
    await desk.phase(Phase.BOT)
    sandbox.heal()

    # Opening the chat again is not speaking.
    visitor.opens()
    await sandbox.settled(30)
    await desk.kept(lambda one: one.state == "closed" and not one.bot_paused)
    visitor.says("It is me again")
    await desk.kept(lambda one: one.state == "bot")

    # The pause is refused, the bot hands over, and closing lets it answer again.
    sandbox.fail_next(1, status=400, path="/actions")
    await desk.makes("ctrl+t", lambda one: one.state == "active" and not one.bot_paused)
    assert (await visitor.asks_for_person()).accepted
    await desk.kept(lambda one: one.bot_paused)
    await desk.phase(Phase.AGENT)
    await keys("ctrl+w")
    await desk.phase(Phase.BOT)
    await desk.kept(lambda one: one.state == "closed" and not one.bot_paused)
    assert desk.arrived == ["one", "two"]
