"""Plays one scripted customer: the steps before an agent comes, then the talk, at a human pace."""

import random
from collections import deque
from collections.abc import Sequence
from functools import partial
from urllib.parse import quote

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Phase, Raw, Speaker
from agent_desktop.sandbox.phrases import phrases
from agent_desktop.sandbox.platform import Platform
from agent_desktop.sandbox.script import (
    AsksForPerson,
    BotSays,
    Hears,
    Opens,
    Presses,
    Says,
    Script,
    Sends,
    Shares,
    Step,
    Uploads,
    Waits,
    filled,
)
from agent_desktop.sandbox.visitor import Visitor

QUIET = 2.5
"""Seconds without a further message after which an agent seems to have finished, for the customer's patience."""
TRY_AGAIN = 40.0


class Player:
    """One customer at work. ``rolls`` is theirs alone, so that the same seed gives the same customer."""

    def __init__(self, platform: Platform, script: Script, files: str, rolls: random.Random) -> None:
        self._pace = platform.pace
        self._platform = platform
        self._script = script
        self._rolls = rolls
        self._files = files
        self._words = {"files": files, "first": script.person.first, "order": str(script.order)}
        self.conversation = platform.open(script.person, bot_id=script.bot)
        self._visitor = Visitor(platform, self.conversation)
        self._hears: list[Hears] = list(script.talk.hears)
        self._turns: deque[tuple[Step, ...]] = deque(script.talk.turns)
        self._hurry: deque[str] = deque(phrases(script.person.language).hurry)
        self._said_goodbye = False
        self._heard = 0

    async def play(self) -> None:
        """Play the script, then talk for as long as anybody answers. Ends only by being cancelled."""
        for step in self._script.steps:
            if self._taken():
                break  # somebody took over from the bot: what it would have said is no longer said
            await self._step(step)
        await self._talk()

    # --- the talk ----------------------------------------------------------------------------------------------------

    async def _talk(self) -> None:
        afterwards = deque([self._script.talk.afterwards])
        patience = self._script.talk.patience
        while True:
            paused = self._taken()
            waits = bool(paused and patience and self._hurry and not self._said_goodbye)
            limit = self._pace.real(patience * self._rolls.uniform(0.8, 1.3)) if waits else None
            something = await self.conversation.changed.until(partial(self._news, paused), limit)
            if not something:
                self._visitor.says(self._hurry.popleft())
                patience *= 1.6
            elif self._agent_messages() > self._heard:
                await self._react()
            elif paused and not self._taken() and afterwards:
                await self._steps(afterwards.popleft())

    def _news(self, paused: bool) -> bool:
        return self._agent_messages() > self._heard or self._taken() is not paused

    def _taken(self) -> bool:
        """Return True if a person answers now; asked again after every pause."""
        return self.conversation.paused

    async def _react(self) -> None:
        """Let the agent finish, then answer everything at once."""
        while True:
            count = self._agent_messages()
            await self._pause(QUIET)
            if self._agent_messages() == count:
                break
        said = [said.message for said in self.conversation.transcript if said.speaker is Speaker.AGENT][self._heard :]
        self._heard = count
        await self._steps(self._reaction(said))

    def _reaction(self, said: Sequence[Raw]) -> Sequence[Step]:
        offered = [choice["title"] for message in said for choice in shapes.choices(message)]
        if offered:
            return (Presses(self._rolls.choice(offered)),)
        words = " ".join(shapes.words(message) for message in said).lower()
        for hears in self._hears:
            if any(word in words for word in hears.words):
                self._hears.remove(hears)
                return hears.then
        if self._turns:
            return self._turns.popleft()
        if not self._said_goodbye:
            self._said_goodbye = True
            return (Says(phrases(self._script.person.language).bye),)
        return ()

    def _agent_messages(self) -> int:
        return sum(said.speaker is Speaker.AGENT for said in self.conversation.transcript)

    # --- single steps ------------------------------------------------------------------------------------------------

    async def _steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            await self._step(step)

    async def _step(self, step: Step) -> None:
        visitor = self._visitor
        match step:
            case BotSays(messages=messages):
                await self._pause(0.3)
                if not self._taken():
                    self._platform.bot_says(self.conversation, *filled(messages, self._words))
            case Waits(seconds=seconds):
                await self._pause(seconds)
            case AsksForPerson():
                await self._ask(step)
            case Opens():
                visitor.opens()
            case Says(words=words, after=after):
                await self._pause(0.8 + min(7.0, len(words) / 15) if after is None else after)
                visitor.says(filled(words, self._words))
            case Presses(title=title):
                await self._pause(1.5)
                visitor.presses(filled(title, self._words))
            case Uploads(names=names, old=old):
                await self._pause(2.5)
                (visitor.uploads_old if old else visitor.uploads)(*(self._files + quote(name) for name in names))
            case Shares(lat=lat, long=long):
                await self._pause(2.0)
                visitor.shares(lat, long)
            case Sends(message=message):
                await self._pause(1.5)
                visitor.sends(filled(message, self._words))

    async def _ask(self, step: AsksForPerson) -> None:
        """Ask for a person; declined, try once more a little later, then leave a message with the bot."""
        payload = None if step.payload is None else filled(step.payload, self._words)
        person = self._script.person
        if payload:
            # What a bot has in its variables by then, for whoever asks for them.
            known = {"handover": payload, "user": {"firstName": person.first, "language": person.language}}
            self.conversation.session_data.update(known)
        words = phrases(person.language)
        for title in (words.again, None):
            await self._pause(0.5)
            if self.conversation.phase is not Phase.BOT:
                return
            handover = await self._visitor.asks_for_person(payload)
            if handover.accepted or self._taken():
                return
            await self._pause(TRY_AGAIN if title else 2.0)
            if self._taken():
                return
            self._visitor.presses(title or words.leave)
        self._platform.bot_says(self.conversation, shapes.text(words.left))

    async def _pause(self, seconds: float) -> None:
        await self._pace.sleep(seconds * self._script.tempo * self._rolls.uniform(0.8, 1.25))
