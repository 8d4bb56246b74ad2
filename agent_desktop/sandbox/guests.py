"""People who play a customer on the web page: their conversations, with the stand-in bot answering them."""

import secrets

from agent_desktop.base.tasks import Tasks
from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.bot import HUMAN, Bot
from agent_desktop.sandbox.conversation import Conversation, Person, Phase, Raw
from agent_desktop.sandbox.phrases import Phrases, phrases
from agent_desktop.sandbox.platform import Platform
from agent_desktop.sandbox.visitor import Visitor

GUESTS_AT_MOST = 200
BOT_PAUSE = 0.6


class TooMany(Exception):
    """No more conversations can be begun on the page."""


class Guest:
    """One conversation that a person leads by hand. What they do is answered by the bot until an agent has them."""

    def __init__(self, platform: Platform, bot: Bot, tasks: Tasks, person: Person) -> None:
        self._platform = platform
        self._bot = bot
        self._tasks = tasks
        self.conversation: Conversation = platform.open(person)
        self.visitor = Visitor(platform, self.conversation)

    def opens(self) -> None:
        self.visitor.opens()
        _ = self._tasks.spawn(self._welcome(), name="the bot welcomes a guest")

    def says(self, words: str) -> None:
        self._answer(self.visitor.says(words).message)

    def presses(self, title: str, payload: object) -> None:
        self._answer(self.visitor.press(title, payload).message)

    def uploads(self, url: str) -> None:
        self._answer(self.visitor.uploads(url).message)

    def shares(self, lat: float, long: float) -> None:
        self._answer(self.visitor.shares(lat, long).message)

    def wants_person(self) -> None:
        """As if the bot's button for that were pressed."""
        self._answer(
            self.visitor.press(self._words.human, shapes.payload(self._words.human, HUMAN, kind="button")).message
        )

    @property
    def _words(self) -> Phrases:
        return phrases(self.conversation.person.language)

    async def _welcome(self) -> None:
        await self._platform.pace.sleep(BOT_PAUSE)
        if not self.conversation.paused:
            self._platform.bot_says(self.conversation, *self._bot.welcome(self.conversation))

    def _answer(self, message: Raw) -> None:
        if self.conversation.phase is Phase.BOT:
            _ = self._tasks.spawn(self._bot_answers(message), name="the bot answers a guest")

    async def _bot_answers(self, message: Raw) -> None:
        await self._platform.pace.sleep(BOT_PAUSE)
        if self.conversation.phase is not Phase.BOT:
            return
        answer = self._bot.answer(self.conversation, message)
        if answer is not None:
            self._platform.bot_says(self.conversation, *answer)
            return
        self._platform.bot_says(self.conversation, shapes.text(self._words.connecting))
        person = self.conversation.person
        payload = {"department": "service", "language": person.language, "source": "sandbox page"}
        await self.visitor.asks_for_person(payload | self.conversation.session_data)


class Guests:
    """All guests, by a handle that cannot be guessed."""

    def __init__(self, platform: Platform, bot: Bot, tasks: Tasks) -> None:
        self._platform = platform
        self._bot = bot
        self._tasks = tasks
        self._guests: dict[str, Guest] = {}

    def enter(self, person: Person) -> str:
        """Begin a conversation and give its handle; raises :class:`TooMany` when there are too many."""
        if len(self._guests) >= GUESTS_AT_MOST:
            raise TooMany(f"there are already {GUESTS_AT_MOST} conversations; restart the sandbox for more")
        handle = secrets.token_hex(8)
        guest = self._guests[handle] = Guest(self._platform, self._bot, self._tasks, person)
        guest.opens()
        return handle

    def get(self, handle: str) -> Guest | None:
        return self._guests.get(handle)

    def wake(self) -> None:
        """Let everybody who follows a conversation look again."""
        for guest in self._guests.values():
            guest.conversation.changed.beat()
