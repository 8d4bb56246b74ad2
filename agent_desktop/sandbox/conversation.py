"""A conversation as it truly happened: the reference that every receiver can be compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox.pace import Pulse

Raw = dict[str, Any]


class Speaker(StrEnum):
    """Who said it. The platform itself calls an agent's message ``bot`` from then on."""

    USER = "user"
    BOT = "bot"
    AGENT = "agent"


class Phase(StrEnum):
    """Who answers the customer: the bot, nobody yet (the bot asked for a person), or a person."""

    BOT = "bot"
    ASKING = "asking"
    AGENT = "agent"


@dataclass(frozen=True)
class Person:
    """A customer. ``channel`` is what requests say; an ``emulator`` customer talks to the DRAFT version."""

    first: str = ""
    last: str = ""
    language: str = "en"
    channel: str = "web"

    @property
    def version(self) -> str:
        return "DRAFT" if self.channel == "emulator" else "LIVE"

    def sender(self, session_id: str, bot_id: str) -> Raw:
        """The ``sender`` object of a live message; what it holds depends on the channel, as on the platform."""
        sender: Raw = {"id": session_id, "botId": bot_id, "botType": self.wire_channel}
        if self.channel == "emulator":
            sender["isEmulator"] = "true"
        if self.first:
            sender["firstname"] = self.first
        elif self.channel == "web":
            sender["firstname"] = "Guest"
        if self.last:
            sender["lastname"] = self.last
        if self.language and self.channel != "messenger":
            sender["preferredLanguage"] = self.language
        return sender

    @property
    def wire_channel(self) -> str:
        """The channel as live messages name it: the emulator is a web chat."""
        return "web" if self.channel == "emulator" else self.channel


@dataclass(frozen=True)
class Said:
    """One message of the truth. ``message`` is the platform's own shape, without id, time and sender."""

    number: int
    speaker: Speaker
    message: Raw
    at: datetime
    id: str


@dataclass
class Conversation:
    """All that is known of one conversation. ``transcript`` only grows; ``changed`` beats at every change."""

    key: ConversationKey
    person: Person
    transcript: list[Said] = field(default_factory=list)
    phase: Phase = Phase.BOT
    session_data: dict[str, Any] = field(default_factory=dict)
    payload: Mapping[str, Any] = field(default_factory=dict)
    lost: int = 0
    """Webhook requests given up after all resends."""
    changed: Pulse = field(default_factory=Pulse)

    @property
    def paused(self) -> bool:
        """True if the bot keeps silent because a person answers."""
        return self.phase is Phase.AGENT

    def add(self, speaker: Speaker, message: Raw, now: datetime, message_id: str) -> Said:
        """Append a message. Times have milliseconds and never repeat inside a conversation, as on the platform."""
        at = now.replace(microsecond=now.microsecond // 1000 * 1000)
        if self.transcript:
            at = max(at, self.transcript[-1].at + timedelta(milliseconds=1))
        said = Said(len(self.transcript) + 1, speaker, message, at, message_id)
        self.transcript.append(said)
        self.changed.beat()
        return said

    def move(self, phase: Phase) -> None:
        """Change who answers."""
        if phase is not self.phase:
            self.phase = phase
            self.changed.beat()

    def last(self, *speakers: Speaker) -> Said | None:
        """The newest message of any of these speakers."""
        return next((said for said in reversed(self.transcript) if said.speaker in speakers), None)
