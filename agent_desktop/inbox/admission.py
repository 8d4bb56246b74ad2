"""Decides which offloads are accepted. Pure, except for counting conversations.

Each offload is decided once: one that comes again gets the same answer.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from agent_desktop.inbox.filters import leaves
from agent_desktop.inbox.hours import Hours
from agent_desktop.inbox.model import Availability, Cause, Conversation, Presence, Record

LANGUAGE_KEYS = ("language", "lang", "locale")
"""Keys of a handover payload that name the customer's language, in this order."""
LONGEST = 80
"""Maximum number of characters of a customer's value in a reason."""


class Why(StrEnum):
    """Why an offload is declined."""

    AWAY = "away"
    OFFLINE = "offline"
    CLOSED = "closed"
    HOLIDAY = "holiday"
    LANGUAGE = "language"
    SKILL = "skill"
    FULL = "full"
    UNREADABLE = "unreadable"


class Refusal(Record, frozen=True, kw_only=True):
    """A reason with what it depends on: ``cause`` of an absence, ``count`` and ``limit``, ``key`` and ``value``."""

    why: Why
    details: dict[str, Any] = {}

    @property
    def record(self) -> dict[str, Any]:
        """The reason as it is stored with the conversation and in its transcript."""
        return {"reason": self.why.value, **self.details}


class Rules(Record, frozen=True, kw_only=True):
    """Which customers are accepted.

    * ``hours``: the opening hours.
    * ``at_once``: maximum number of conversations that wait or are answered; 0 for no limit. Snoozed ones do not count.
    * ``languages``: accepted languages; ``nl`` includes ``nl-BE``. A customer whose language is unknown is accepted.
    * ``skills``: for each key of the handover payload the accepted values, in any case; ``""`` means that the key may
      be missing.

    An empty rule accepts everybody.
    """

    hours: Hours = Hours()
    at_once: int = 0
    languages: tuple[str, ...] = ()
    skills: Mapping[str, tuple[str, ...]] = {}


class Reception(Record, frozen=True, kw_only=True):
    """Whether new customers are accepted at a moment.

    ``refusal`` is why everybody is declined; None if those who fit the rules are accepted. ``changes_at`` is when this
    changes without an action: the agent's return, the next opening or closing. ``attended`` is the number of
    conversations that wait or are answered.
    """

    presence: Presence
    rules: Rules = Rules()
    refusal: Refusal | None = None
    changes_at: datetime | None = None
    attended: int = 0


class Workload(Protocol):
    """What a decision reads of the inbox, within the transaction that it belongs to."""

    @property
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    async def attended(self) -> int:
        """Return how many conversations wait or are answered now; snoozed ones do not count."""
        ...


Decide = Callable[[Workload, Conversation], Awaitable[Refusal | None]]
"""Decides about an offload: returns why it is declined, or None if it is accepted."""


class Admission:
    """Decides by the agent's presence and by the rules at that moment."""

    def __init__(self, presence: Callable[[], Presence]) -> None:
        self.rules = Rules()
        self._presence = presence

    async def decide(self, workload: Workload, conversation: Conversation) -> Refusal | None:
        """Return why an offload is declined; None if it is accepted.

        Conversations that other commands of the same group have just accepted count already.
        """
        rules = self.rules
        refused = (
            absent(self._presence(), workload.now) or closed(rules.hours, workload.now) or unfit(rules, conversation)
        )
        if refused is not None or not rules.at_once:
            return refused
        return full(rules, await workload.attended())

    def reception(self, now: datetime, attended: int) -> Reception:
        """Return whether new customers are accepted now.

        Args:
            now: The present moment, in UTC.
            attended: The number of conversations that wait or are answered.
        """
        presence, rules = self._presence(), self.rules
        refusal = absent(presence, now)
        if refusal is not None:
            changes = presence.until
        else:
            refusal = closed(rules.hours, now) or full(rules, attended)
            changes = rules.hours.changes_at(now)
        return Reception(presence=presence, rules=rules, refusal=refusal, changes_at=changes, attended=attended)


def absent(presence: Presence, now: datetime) -> Refusal | None:
    """Return the refusal of an agent who is not there. An absence whose end has come is over, even if not noted."""
    if presence.availability is Availability.AVAILABLE or presence.is_over(now):
        return None
    if presence.availability is Availability.OFFLINE:
        return Refusal(why=Why.OFFLINE)
    chosen = presence.cause is Cause.CHOSEN
    return Refusal(why=Why.AWAY, details={} if chosen else {"cause": presence.cause.value})


def closed(hours: Hours, now: datetime) -> Refusal | None:
    """Return the refusal outside the opening hours."""
    if hours.is_open(now):
        return None
    return Refusal(why=Why.HOLIDAY if hours.is_holiday(now) else Why.CLOSED)


def full(rules: Rules, attended: int) -> Refusal | None:
    """Return the refusal because of too many conversations."""
    if not rules.at_once or attended < rules.at_once:
        return None
    return Refusal(why=Why.FULL, details={"count": attended, "limit": rules.at_once})


def unfit(rules: Rules, conversation: Conversation) -> Refusal | None:
    """Return the refusal because of the customer's language, or of values of the handover payload."""
    if rules.languages:
        language = language_of(conversation)
        if language and not any(_speaks(one, language) for one in rules.languages):
            return Refusal(why=Why.LANGUAGE, details={"value": language[:LONGEST]})
    if not rules.skills:
        return None
    given: dict[str, list[str]] = {}
    for key, value in leaves(conversation.payload):
        given.setdefault(_folded(key), []).append(value)
    for key, accepted in rules.skills.items():
        values = [value for value in given.get(_folded(key), ()) if value.strip()]
        wanted = {_folded(value) for value in accepted}
        if not accepted or any(_folded(value) in wanted for value in values or ("",)):
            continue
        details = {"key": key, "value": ", ".join(values)[:LONGEST]} if values else {"key": key}
        return Refusal(why=Why.SKILL, details=details)
    return None


def language_of(conversation: Conversation) -> str:
    """Return the customer's language: from the payload, else from the customer's messages; empty if unknown."""
    named = {_folded(key): value for key, value in conversation.payload.items() if isinstance(value, str)}
    spoken = next((named[key] for key in LANGUAGE_KEYS if named.get(key, "").strip()), None)
    return (spoken or conversation.customer.language or "").strip()


def _speaks(accepted: str, language: str) -> bool:
    wanted, given = (_folded(one).replace("_", "-") for one in (accepted, language))
    return given == wanted or given.startswith(f"{wanted}-")


def _folded(text: str) -> str:
    return text.strip().casefold()


async def unreadable(_workload: Workload, _conversation: Conversation) -> Refusal | None:
    """Decline an offload that could not be understood when it came."""
    return Refusal(why=Why.UNREADABLE)


def refusal_of(record: Mapping[str, Any]) -> Refusal | None:
    """Return a stored reason; None for one that this version does not know."""
    try:
        why = Why(record.get("reason", ""))
    except ValueError:
        return None
    return Refusal(why=why, details={key: value for key, value in record.items() if key != "reason"})
