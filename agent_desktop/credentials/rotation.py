"""A new verify token, with those before it accepted for a while.

Chatlayer is given the new one by hand, and calls with the one that it has until then. So a rotation never ends an
earlier token: each counts until its own time is over, however many others were made since.
"""

import json
import secrets
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from agent_desktop.credentials.names import LONGEST, OLD_VERIFY_TOKEN, OLD_VERIFY_TOKEN_UNTIL, VERIFY_TOKEN
from agent_desktop.credentials.stores import Credentials

MOST = 20
"""Maximum number of old tokens that count at a time: each is compared with every request."""


class OldToken(NamedTuple):
    """An earlier verify token, and until when it counts (UTC)."""

    value: str
    until: datetime


class Rotated(NamedTuple):
    """The new verify token, and the earlier ones that count beside it, the one that ends first at the beginning."""

    token: str
    old: tuple[OldToken, ...]


async def rotate_verify_token(credentials: Credentials, now: datetime, keep: timedelta) -> Rotated:
    """Make a new verify token; the present one counts for ``keep`` longer, those before it as long as they did.

    With a ``keep`` of zero all earlier tokens end at once. The old ones are kept first: if the keyring fails in
    between, the present one goes on being the only one. Raises ``CredentialsError``.
    """
    old: tuple[OldToken, ...] = ()
    if keep > timedelta():
        present = await credentials.get(VERIFY_TOKEN)
        old = await old_verify_tokens(credentials, now)
        if present is not None:
            old = _fitting((*(one for one in old if one.value != present), OldToken(present, now + keep)))
    if old:
        await credentials.set(OLD_VERIFY_TOKEN, _written(old), entered=False)
        await credentials.delete(OLD_VERIFY_TOKEN_UNTIL)
    else:
        await forget_old_tokens(credentials)
    token = secrets.token_urlsafe(24)
    await credentials.set(VERIFY_TOKEN, token)
    return Rotated(token, old)


async def old_verify_tokens(credentials: Credentials, now: datetime) -> tuple[OldToken, ...]:
    """The tokens that still count beside the present one, the one that ends first at the beginning.

    Those whose time is over are deleted. Raises ``CredentialsError``.
    """
    value = await credentials.get(OLD_VERIFY_TOKEN)
    if value is None:
        return ()
    kept = _read(value)
    if kept is None:  # from a version that kept one token, and its time in an entry of its own
        until = _moment(await credentials.get(OLD_VERIFY_TOKEN_UNTIL))
        kept = [] if until is None else [OldToken(value, until)]
    counting = still_counting(kept, now)
    if not counting:
        await forget_old_tokens(credentials)
    elif len(counting) < len(kept):
        await credentials.set(OLD_VERIFY_TOKEN, _written(counting), entered=False)
    return counting


async def forget_old_tokens(credentials: Credentials) -> None:
    """Let only the present verify token count. Raises ``CredentialsError``."""
    await credentials.delete(OLD_VERIFY_TOKEN)
    await credentials.delete(OLD_VERIFY_TOKEN_UNTIL)


def still_counting(tokens: Iterable[OldToken], now: datetime) -> tuple[OldToken, ...]:
    """Those of the tokens whose time is not over, the one that ends first at the beginning."""
    return tuple(sorted((one for one in tokens if one.until > now), key=lambda one: one.until))


def _fitting(tokens: Sequence[OldToken]) -> tuple[OldToken, ...]:
    """As many of the tokens as may count and as the entry can hold.

    Whoever makes many tokens in a row pastes none of those between: the one that was the present one for the shortest
    time goes first. The oldest, which Chatlayer most likely has, goes last.
    """
    kept = list(tokens)
    while kept and (len(kept) > MOST or len(_written(kept)) > LONGEST):
        spans = [after.until - before.until for before, after in pairwise(kept)]
        del kept[spans.index(min(spans)) + 1 if spans else 0]
    return tuple(kept)


def _written(tokens: Iterable[OldToken]) -> str:
    return json.dumps([[one.value, one.until.isoformat()] for one in tokens], ensure_ascii=False)


def _read(text: str) -> list[OldToken] | None:
    """What :func:`_written` has written; None for anything else."""
    try:
        found: Any = json.loads(text)
        made = [(value, _moment(until)) for value, until in found]
    except (ValueError, TypeError, RecursionError):
        return None
    return [OldToken(value, until) for value, until in made if isinstance(value, str) and until is not None]


def _moment(text: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
        return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
