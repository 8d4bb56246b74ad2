"""The platform's side of every conversation: what customers, the bot and agents do, and who is told of it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agent_desktop.base.tasks import Tasks
from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox import shapes, wire
from agent_desktop.sandbox.config import SandboxConfig
from agent_desktop.sandbox.conversation import Conversation, Person, Phase, Raw, Said, Speaker
from agent_desktop.sandbox.delivery import Delivery, Webhook
from agent_desktop.sandbox.ids import dice, message_id, session_id
from agent_desktop.sandbox.pace import Pace
from agent_desktop.sandbox.phrases import phrases

BOTS = {"ko3123ze": "Parcel assistant", "sh0pbox7": "Box shop"}
"""The bots of this account: id and name."""
MAIN_BOT = "ko3123ze"

LEAVE, AGAIN = "offload.leave-message", "offload.again"
"""Dialog states of the two choices in the "offloading closed" dialog."""


@dataclass(frozen=True)
class Handover:
    """What became of an offload: whether somebody took it, and whether it reached the webhook at all."""

    accepted: bool
    reached: bool


class Platform:
    """Holds all conversations. Every method only notes what happens and queues the webhook's requests."""

    def __init__(self, config: SandboxConfig, pace: Pace, webhook: Webhook, tasks: Tasks) -> None:
        self.config = config
        self.pace = pace
        self._webhook = webhook
        self._tasks = tasks
        self._echoes = 0
        self._asked: set[asyncio.Future[Delivery]] = set()
        self.conversations: dict[ConversationKey, Conversation] = {}
        self.changed = webhook.changed

    def open(self, person: Person, *, bot_id: str = MAIN_BOT, session: str | None = None) -> Conversation:
        """Begin a conversation; nothing is said yet. Without ``session`` an id is made as the channel has them."""
        rolls = dice(self.config.seed, "session", len(self.conversations))
        while True:
            key = ConversationKey(bot_id, person.version, session or session_id(person.channel, rolls))
            if key not in self.conversations:
                break
            if session is not None:
                raise ValueError(f"there is already a conversation with the session id {session!r}")
        conversation = Conversation(key, person)
        self.conversations[key] = conversation
        self.changed.beat()
        return conversation

    @property
    def idle(self) -> bool:
        """True if every message has reached the webhook or was given up."""
        return self._webhook.idle and not self._echoes

    def close(self) -> None:
        """Let go of everybody who waits for an offload's answer: none will come."""
        for answered in self._asked:
            answered.cancel()

    # --- what is said ------------------------------------------------------------------------------------------------

    def user_says(self, conversation: Conversation, message: Raw) -> Said:
        """The customer sends a message (a ``messageType`` and its fields)."""
        said = self._add(conversation, Speaker.USER, message)
        self._send(conversation, [said])
        return said

    def bot_says(self, conversation: Conversation, *messages: Raw) -> None:
        """The bot sends messages, in one request."""
        if messages:
            self._send(conversation, [self._add(conversation, Speaker.BOT, message) for message in messages])

    def agent_says(self, conversation: Conversation, messages: Sequence[Raw]) -> None:
        """An agent's messages, already in the bot's shape; they come back to the webhook after the echo delay."""
        said = [self._add(conversation, Speaker.AGENT, message) for message in messages]
        if not said or not self.config.echo:
            return
        if not self.config.echo_delay:
            self._send(conversation, said)
            return
        self._echoes += 1
        _ = self._tasks.spawn(self._echo(conversation, said), name="echo an agent's message")

    async def _echo(self, conversation: Conversation, said: Sequence[Said]) -> None:
        try:
            await self.pace.sleep(self.config.echo_delay)
            self._send(conversation, said)
        finally:
            self._echoes -= 1
            self.changed.beat()

    def _add(self, conversation: Conversation, speaker: Speaker, message: Raw) -> Said:
        key = conversation.key
        rolls = dice(self.config.seed, key.session_id, len(conversation.transcript))
        said = conversation.add(speaker, message, self.pace.now(), message_id(rolls))
        self.changed.beat()
        return said

    def _send(self, conversation: Conversation, said: Sequence[Said]) -> None:
        body = wire.messages_request(conversation, said, self.pace.now(), self.config.dialect)
        self._webhook.post(conversation, "messages", body)

    # --- who answers -------------------------------------------------------------------------------------------------

    async def offload(self, conversation: Conversation, payload: Mapping[str, Any] | None) -> Handover:
        """Ask for a person. Declined or unreachable: the bot plays its dialog for that and goes on."""
        conversation.payload = payload or {}
        self._move(conversation, Phase.ASKING)
        body = wire.offload_request(
            conversation, conversation.transcript, payload, self.pace.now(), self.config.dialect
        )
        answered: asyncio.Future[Delivery] = asyncio.get_running_loop().create_future()

        def done(delivery: Delivery) -> None:
            if not answered.done():
                answered.set_result(delivery)

        self._asked.add(answered)
        try:
            self._webhook.post(conversation, "offload", body, done)
            delivery = await answered
        finally:
            self._asked.discard(answered)
        handover = Handover(delivery.arrived and delivery.answer.get("offloadSuccess") is True, delivery.arrived)
        self._after_offload(conversation, handover, pause=delivery.answer.get("pauseBot") is True)
        return handover

    def _after_offload(self, conversation: Conversation, handover: Handover, *, pause: bool) -> None:
        if conversation.phase is Phase.AGENT:
            return  # an agent took over in the meantime
        if handover.accepted:
            self._move(conversation, Phase.AGENT if pause else Phase.BOT)
            return
        self._move(conversation, Phase.BOT)
        words = phrases(conversation.person.language)
        reason = words.closed if handover.reached else words.disabled
        self.bot_says(conversation, shapes.chips(reason, (words.leave, LEAVE), (words.again, AGAIN)))

    def pause(self, conversation: Conversation) -> None:
        """A person answers from now on."""
        self._move(conversation, Phase.AGENT)

    def resume(self, conversation: Conversation) -> None:
        """The bot answers again, and says so."""
        if conversation.phase is not Phase.BOT:
            self._move(conversation, Phase.BOT)
            self.bot_says(conversation, shapes.text(phrases(conversation.person.language).resumed))

    def _move(self, conversation: Conversation, phase: Phase) -> None:
        conversation.move(phase)
        self.changed.beat()
