"""Real keys in the real window, up to its kill and from its first moment: what was entered is what happens."""

import asyncio
import os
import random
from pathlib import Path

import pytest

from agent_desktop.inbox.unit import UNDER_WAY
from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox import Person, Speaker, Visitor
from tests.e2e.program import Program
from tests.e2e.screen import Screen
from tests.e2e.traffic import Entered
from tests.e2e.truth import Kept, compare, read_store
from tests.helpers.sandbox import API, VERIFY, running
from tests.helpers.until import until

ROUNDS = max(2, int(os.environ.get("TESTS_KILLS", "0")) // 50)


@pytest.mark.slow
@pytest.mark.timeout(60 + 10 * ROUNDS)
async def test_enter_and_a_kill(desk_screen: Screen, tmp_path: Path) -> None:
    dice = random.Random(7)
    async with running(None, speed=5.0, echo_delay=0.3) as sandbox:
        program = Program(tmp_path / "p", desk_screen.environment, sandbox.base_url)
        try:
            await program.set_tokens(VERIFY, API)
            await program.start(VERIFY)
            sandbox.connect(program.url)
            visitor = sandbox.customer(Person("Ann"))
            visitor.says("Is anybody there?")
            await visitor.asks_for_person()
            await desk_screen.wait_for_title("(1) Agent Desktop")
            await desk_screen.keys("alt+Down")
            typed = []
            for number in range(ROUNDS):
                await desk_screen.keys("ctrl+a", "Delete")
                await desk_screen.types(f"reply {number}")
                await program.wait_for_draft(f"reply {number}")
                await desk_screen.keys("Return")
                typed.append((visitor.conversation.key, f"reply {number}"))
                await asyncio.sleep(dice.uniform(0, 0.15))
                program.kill()
                visitor.says(f"words {number}")
                await program.start(VERIFY)
                # With a number when not even the Enter had come through, so that the customer is still waiting.
                await desk_screen.wait_for_title("Agent Desktop", "(1) Agent Desktop")
            await sandbox.settled(60)
            kept = await when_settled(program, visitor.conversation.key)
            assert await program.end() == 0
        finally:
            program.close()
            await program.forget_secrets()
        verdict = compare(sandbox, kept, Entered(unknown=typed))
        assert not verdict.wrong, "\n".join(verdict.wrong)
        print(f"\n{ROUNDS} kills of the window after Enter: {dict(verdict.replies)}")


@pytest.mark.slow
@pytest.mark.timeout(60 + 20 * ROUNDS)
async def test_what_is_typed_into_a_new_window_arrives_whole(desk_screen: Screen, tmp_path: Path) -> None:
    """The keys come as soon as the window has the keyboard: parts of it, and the conversation, are not there yet."""
    async with running(None, speed=5.0, echo_delay=0.05) as sandbox:
        program = Program(tmp_path / "p", desk_screen.environment, sandbox.base_url)
        try:
            await program.set_tokens(VERIFY, API)
            await program.start(VERIFY)
            sandbox.connect(program.url)
            visitor = sandbox.customer(Person("Ann"))
            visitor.says("Is anybody there?")
            await visitor.asks_for_person()
            await desk_screen.wait_for_title("(1) Agent Desktop")
            await desk_screen.keys("alt+Down")
            typed: list[str] = []
            for number in range(ROUNDS):
                assert await program.end() == 0
                program.open()
                await desk_screen.wait_for_title("Agent Desktop", "(1) Agent Desktop")
                typed.append(f"reply {number}, from the first key to the last")
                await desk_screen.types(typed[-1])
                await desk_screen.keys("Return")
                await until(lambda: len(replies(visitor)) == len(typed))
                assert replies(visitor) == typed
            assert await program.end() == 0
        finally:
            program.close()
            await program.forget_secrets()


def replies(visitor: Visitor) -> list[str]:
    """What the agent wrote, as it arrived."""
    return [one.message["text"] for one in visitor.conversation.transcript if one.speaker is Speaker.AGENT]


async def when_settled(program: Program, key: ConversationKey) -> Kept:
    """The store, as soon as no reply is under way."""
    async with asyncio.timeout(60):
        while True:
            kept = await read_store(str(program.profile.folder), (await program.database_key()).hex())
            if key in kept and not any(one.delivery in UNDER_WAY for one in kept[key][1]):
                return kept
            await asyncio.sleep(0.2)
