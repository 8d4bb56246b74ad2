"""Who is accepted: what an offload is measured by, and why it is declined. Pure, but for the count of conversations.

An offload that is known already gets the answer it had; what is decided here is decided once.
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
"""So many characters of a customer's value are kept in a reason."""


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
        """As it is kept with the conversation and in its transcript."""
        return {"reason": self.why.value, **self.details}


class Rules(Record, frozen=True, kw_only=True):
    """What this agent takes.

    ``at_once``: so many conversations wait or are answered at most, 0 for no limit; those put aside do not count.
    ``languages``: ``nl`` stands for ``nl-BE`` too; a customer whose language is not known is welcome. ``skills``:
    values by key of the handover payload, of which one must be there, in any case; ``""`` stands for a missing key.
    Empty ones ask for nothing.
    """

    hours: Hours = Hours()
    at_once: int = 0
    languages: tuple[str, ...] = ()
    skills: Mapping[str, tuple[str, ...]] = {}


class Reception(Record, frozen=True, kw_only=True):
    """How the agent stands towards new customers at a moment.

    ``refusal`` is why everybody would be declined, ``None`` where those who fit are accepted. ``changes_at`` is when
    that ends or begins by itself: the agent's return, the next opening or closing.
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
    """Decides by what the agent and the rules say at that moment."""

    def __init__(self, presence: Callable[[], Presence]) -> None:
        self.rules = Rules()
        self._presence = presence

    async def decide(self, workload: Workload, conversation: Conversation) -> Refusal | None:
        """Why this conversation is not accepted; ``None``: it is.

        Those that other commands of the same group have just accepted count already.
        """
        rules = self.rules
        refused = (
            absent(self._presence(), workload.now) or closed(rules.hours, workload.now) or unfit(rules, conversation)
        )
        if refused is not None or not rules.at_once:
            return refused
        return full(rules, await workload.attended())

    def reception(self, now: datetime, attended: int) -> Reception:
        """How things stand, with so many conversations that wait or are answered."""
        presence, rules = self._presence(), self.rules
        refusal = absent(presence, now)
        if refusal is not None:
            changes = presence.until
        else:
            refusal = closed(rules.hours, now) or full(rules, attended)
            changes = rules.hours.changes_at(now)
        return Reception(presence=presence, rules=rules, refusal=refusal, changes_at=changes, attended=attended)


def absent(presence: Presence, now: datetime) -> Refusal | None:
    """Declined because the agent is not there. Whose return was due is back, even if nobody has noted it yet."""
    if presence.availability is Availability.AVAILABLE or presence.is_over(now):
        return None
    if presence.availability is Availability.OFFLINE:
        return Refusal(why=Why.OFFLINE)
    chosen = presence.cause is Cause.CHOSEN
    return Refusal(why=Why.AWAY, details={} if chosen else {"cause": presence.cause.value})


def closed(hours: Hours, now: datetime) -> Refusal | None:
    """Declined outside the opening hours."""
    if hours.is_open(now):
        return None
    return Refusal(why=Why.HOLIDAY if hours.is_holiday(now) else Why.CLOSED)


def full(rules: Rules, attended: int) -> Refusal | None:
    """Declined because there are enough."""
    if not rules.at_once or attended < rules.at_once:
        return None
    return Refusal(why=Why.FULL, details={"count": attended, "limit": rules.at_once})


def unfit(rules: Rules, conversation: Conversation) -> Refusal | None:
    """Declined because of the customer's language, or of what the handover payload says."""
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
    """The customer's language: what the payload says, else the customer's own messages; empty when nobody says."""
    named = {_folded(key): value for key, value in conversation.payload.items() if isinstance(value, str)}
    spoken = next((named[key] for key in LANGUAGE_KEYS if named.get(key, "").strip()), None)
    return (spoken or conversation.customer.language or "").strip()


def _speaks(accepted: str, language: str) -> bool:
    wanted, given = (_folded(one).replace("_", "-") for one in (accepted, language))
    return given == wanted or given.startswith(f"{wanted}-")


def _folded(text: str) -> str:
    return text.strip().casefold()


async def unreadable(_workload: Workload, _conversation: Conversation) -> Refusal | None:
    """Declines what could not be understood in time."""
    return Refusal(why=Why.UNREADABLE)


def refusal_of(record: Mapping[str, Any]) -> Refusal | None:
    """A reason as it was kept; ``None`` for one that this version does not know."""
    try:
        why = Why(record.get("reason", ""))
    except ValueError:
        return None
    return Refusal(why=why, details={key: value for key, value in record.items() if key != "reason"})
