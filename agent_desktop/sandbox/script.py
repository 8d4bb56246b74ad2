"""How a scripted customer is written down: who they are, what happens before an agent comes, how they talk then.

In every text ``{files}`` stands for the address of the sandbox's files, ``{first}`` for the customer's first name and
``{order}`` for their order number, so that one script serves many customers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agent_desktop.sandbox.conversation import Person, Raw
from agent_desktop.sandbox.platform import MAIN_BOT


@dataclass(frozen=True)
class Opens:
    """The customer opens the conversation."""


@dataclass(frozen=True)
class Says:
    """The customer writes. ``after`` is the pause before it in seconds; without it, as long as typing takes."""

    words: str
    after: float | None = None


@dataclass(frozen=True)
class Presses:
    """The customer presses the newest button or quick reply with this title."""

    title: str


@dataclass(frozen=True)
class Uploads:
    """The customer sends files of the sandbox, by name; ``old`` as the first generation said it."""

    names: tuple[str, ...]
    old: bool = False


@dataclass(frozen=True)
class Shares:
    """The customer shares a place, in degrees."""

    lat: float
    long: float


@dataclass(frozen=True)
class Sends:
    """The customer sends a message of any kind, known or not."""

    message: Raw


@dataclass(frozen=True, init=False)
class BotSays:
    """The bot sends these messages in one request."""

    messages: tuple[Raw, ...]

    def __init__(self, *messages: Raw) -> None:
        object.__setattr__(self, "messages", messages)


@dataclass(frozen=True)
class Waits:
    """Nothing happens for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class AsksForPerson:
    """The bot hands over, with this payload."""

    payload: Mapping[str, Any] | None = None


Step = Opens | Says | Presses | Uploads | Shares | Sends | BotSays | Waits | AsksForPerson


@dataclass(frozen=True)
class Hears:
    """What the customer does once when an agent uses any of these words (lower case, parts of words count)."""

    words: tuple[str, ...]
    then: tuple[Step, ...]


@dataclass(frozen=True)
class Talk:
    """How the customer talks with an agent.

    To each answer the first fitting ``hears`` is played, else the next of ``turns``, else once a goodbye. Who is not
    answered for ``patience`` seconds (0: never mind) asks whether anybody is there. ``afterwards`` is played once when
    the agent has handed back to the bot.
    """

    hears: tuple[Hears, ...] = ()
    turns: tuple[tuple[Step, ...], ...] = ()
    patience: float = 45.0
    afterwards: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Script:
    """A customer. ``arrives`` is in seconds after the sandbox began; ``tempo`` stretches every pause of theirs."""

    name: str
    person: Person
    arrives: float
    steps: tuple[Step, ...]
    talk: Talk = field(default_factory=Talk)
    tempo: float = 1.0
    bot: str = MAIN_BOT
    order: int = 88213


def filled(value: Any, words: Mapping[str, str]) -> Any:
    """The same JSON value with ``{name}`` replaced in all its texts."""
    if isinstance(value, str):
        for name, word in words.items():
            value = value.replace("{" + name + "}", word)
        return value
    if isinstance(value, Mapping):
        return {key: filled(entry, words) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [filled(entry, words) for entry in value]
    return value
