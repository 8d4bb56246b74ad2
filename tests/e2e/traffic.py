"""A busy shift against a service that dies now and then: customers write, the bot answers, the agent presses Enter."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from agent_desktop.base.tasks import Tasks
from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox import Person, Phase, Sandbox, Visitor
from tests.e2e.service_process import Gone, NotUp, ServiceProcess

OPEN = 12
"""Conversations that go on at once."""
LENGTH = 40
"""Messages after which a customer goes."""
CHANNELS = ("web", "whatsapp", "messenger", "emulator")

Said = tuple[ConversationKey, str]


@dataclass
class Entered:
    """Every Enter: ``stored`` those whose reply was on disk, in order; ``unknown`` those whose service died first."""

    stored: list[Said] = field(default_factory=list)
    unknown: list[Said] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)


class Traffic:
    """Invents what happens, from a seed."""

    def __init__(self, sandbox: Sandbox, service: ServiceProcess, dice: random.Random) -> None:
        self._sandbox = sandbox
        self._service = service
        self._dice = dice
        self._tasks = Tasks()
        self._open: list[Visitor] = []
        self._busy: set[ConversationKey] = set()
        self._number = 0
        self.entered = Entered()

    async def run(self, pause: float) -> None:
        """Go on until cancelled; something happens every ``pause`` seconds on average."""
        while True:
            await asyncio.sleep(self._dice.uniform(0, 2 * pause))
            self._step()

    async def rest(self) -> None:
        """Everything that was begun is over."""
        await self._tasks.wait(20)

    async def close(self) -> None:
        await self._tasks.close()

    def _step(self) -> None:
        dice = self._dice
        self._open = [one for one in self._open if len(one.conversation.transcript) < LENGTH]
        if len(self._open) < OPEN and (not self._open or dice.random() < 0.2):
            visitor = self._sandbox.customer(Person(f"Kim {self._number}", "", "en", dice.choice(CHANNELS)))
            self._open.append(visitor)
            visitor.opens()
            return
        visitor = dice.choice(self._open)
        what = dice.random()
        if what < 0.35:
            visitor.says(self._words())
        elif what < 0.5 and visitor.conversation.phase is Phase.BOT:
            self._sandbox.bot_says(visitor.conversation, *({"text": self._words()} for _ in range(dice.randint(1, 3))))
        elif what < 0.6 and visitor.conversation.phase is Phase.BOT:
            _ = self._tasks.spawn(visitor.asks_for_person({"topic": "parcels"}), name="ask for a person")
        else:
            _ = self._tasks.spawn(self._reply(visitor.conversation.key), name="press Enter")

    def _words(self) -> str:
        """Mostly something new, now and then something that was said before."""
        self._number += 1
        return f"words {self._number}" if self._dice.random() < 0.8 else self._dice.choice(("ok", "yes", "thanks"))

    async def _reply(self, key: ConversationKey) -> None:
        if key in self._busy:
            return  # an agent presses one key after the other
        self._busy.add(key)
        self._number += 1
        said = (key, f"reply {self._number}" if self._dice.random() < 0.8 else "ok")
        try:
            answer: dict[str, Any] = await self._service.reply(*said)
        except Gone:
            self.entered.unknown.append(said)
        except NotUp:
            self.entered.refused["no window to press it in"] += 1
        else:
            if "error" in answer:
                self.entered.refused[answer["error"]] += 1
            else:
                self.entered.stored.append(said)
        finally:
            self._busy.discard(key)
