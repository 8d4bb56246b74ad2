"""A shift of eight hours in some minutes, with the window open: does anything grow without bound?

``dev.py bench`` does not run it; ``python -m tests.benchmarks.soak [--scale 0.1] [--rate 200]`` does, and needs a
display (a virtual one will do). Prints memory, open tasks, open files, the database's size and more at the start, at
each quarter and at the end; the exit code is 1 when something grows that should not.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from agent_desktop.sandbox import Person, Sandbox, SandboxConfig, Visitor
from tests.e2e.service_process import ServiceProcess

MESSAGES, CONVERSATIONS, REPLIES = 20_000, 300, 1_500
OPEN = 40
"""Conversations that go on at once; the others are over, or have not begun."""
CHANNELS = ("web", "whatsapp", "messenger")
COLUMNS = ("memory", "tasks", "files", "connections", "threads", "widgets", "objects", "database")
MEGA = 1024 * 1024
SLACK = {"memory": 40 * MEGA, "tasks": 10, "files": 10, "threads": 3, "widgets": 60}
"""How much more there may be at the end than in the middle, beside what the connections from outside account for. The
database grows with what is in it."""


class Shift:
    """Customers and an agent, from a seed; ``share`` is how much of the whole shift is over."""

    def __init__(self, sandbox: Sandbox, program: ServiceProcess, scale: float, rate: float) -> None:
        self._sandbox = sandbox
        self._program = program
        self._rate = rate
        self._dice = random.Random(8)
        self._messages, self._replies = int(MESSAGES * scale), int(REPLIES * scale)
        self._conversations = max(OPEN, int(CONVERSATIONS * scale))
        self._open: list[Visitor] = []
        self._begun = self._said = self._answered = 0
        self._jobs: set[asyncio.Task[Any]] = set()

    async def work(self, share: float) -> None:
        """Go on until this share of the shift is over."""
        began, before = time.monotonic(), self._said
        while self._said < self._messages * share:
            self._say()
            while self._begun < self._conversations * self._said / self._messages:
                self._begin()
            if self._answered < self._replies * self._said / self._messages:
                self._answered += 1
                self._spawn(self._answer(self._dice.choice(self._open)))
            late = began + (self._said - before) / self._rate - time.monotonic()
            if late > 0:
                await asyncio.sleep(late)
        await asyncio.gather(*self._jobs)
        await self._sandbox.settled(120)

    def _begin(self) -> None:
        self._begun += 1
        visitor = self._sandbox.customer(Person(f"Kim {self._begun}", "", "en", self._dice.choice(CHANNELS)))
        visitor.opens()
        self._said += 1
        self._open.append(visitor)
        if self._begun % 2:
            self._spawn(visitor.asks_for_person({"order": self._begun}))
        if len(self._open) > OPEN:
            gone = self._open.pop(0).conversation.key
            self._spawn(self._program.ask("close", key=[gone.bot_id, gone.version, gone.session_id]))

    def _say(self) -> None:
        if not self._open:
            self._begin()
        visitor = self._dice.choice(self._open)
        words = f"{self._said}: " + " ".join(self._dice.choices(("where", "is", "my", "parcel", "it", "says"), k=12))
        if visitor.conversation.paused or self._dice.random() < 0.5:
            visitor.says(words)
        else:
            self._sandbox.bot_says(visitor.conversation, {"text": words})
        self._said += 1

    async def _answer(self, visitor: Visitor) -> None:
        key = visitor.conversation.key
        await self._program.ask("open", key=[key.bot_id, key.version, key.session_id])
        await self._program.reply(key, f"Answer {self._answered}, with some words of comfort.")

    def _spawn(self, work: Any) -> None:
        job = asyncio.ensure_future(work)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)


async def soak(scale: float, rate: float, kinds: bool) -> int:
    """Run the shift; the exit code."""
    with tempfile.TemporaryDirectory(prefix="ad-soak-") as folder:
        profile = Path(folder) / "profile"
        config = SandboxConfig(
            verify_token="verify", api_token="id:secret", customers=False, rate_limit=10**9, speed=10.0
        )
        sandbox = Sandbox(config)
        await sandbox.start()
        program = ServiceProcess(
            profile, "verify", "id:secret", sandbox.base_url, module="tests.benchmarks.soak_window"
        )
        await program.open()
        try:
            sandbox.connect(await program.start())
            rows = []
            began = time.monotonic()
            shift = Shift(sandbox, program, scale, rate)
            for share in (0.02, 0.25, 0.5, 0.75, 1.0):
                await shift.work(share)
                await quiet(program)
                figures = await program.ask("figures", profile=str(profile), kinds=kinds)
                rows.append(figures)
                show(f"{share:4.0%} {time.monotonic() - began:5.0f} s", figures)
            if kinds:
                show_kinds(rows[2]["kinds"], rows[-1]["kinds"])
            await program.end()
        finally:
            await program.close()
            await sandbox.stop()
    for row in rows:  # each connection that the platform keeps open has a task and a file
        row["tasks"] -= row["connections"]
        row["files"] -= row["connections"]
    grown = [name for name, slack in SLACK.items() if rows[-1][name] > rows[2][name] + slack]
    print(f"grew without bound: {', '.join(grown)}" if grown else "nothing grows without bound")
    return 1 if grown else 0


async def quiet(program: ServiceProcess) -> None:
    """Every reply has arrived."""
    async with asyncio.timeout(60):
        while (await program.ask("state"))["pending"]:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.1)
    await asyncio.sleep(1.0)


def show(when: str, figures: dict[str, Any]) -> None:
    words = []
    for name in COLUMNS:
        value = figures[name]
        words.append(f"{name} {value / MEGA:.1f} MB" if name in ("memory", "database") else f"{name} {value}")
    print(f"{when}  {'  '.join(words)}", flush=True)


def show_kinds(middle: dict[str, int], end: dict[str, int]) -> None:
    grown = sorted(((end[kind] - middle.get(kind, 0), kind) for kind in end), reverse=True)
    for more, kind in grown[:25]:
        print(f"  {more:+8}  {kind}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="how much of the shift (default: all of it)")
    parser.add_argument("--rate", type=float, default=200.0, help="webhook messages a second")
    parser.add_argument("--kinds", action="store_true", help="also say of which objects there are more at the end")
    options = parser.parse_args()
    sys.exit(asyncio.run(soak(options.scale, options.rate, options.kinds)))
