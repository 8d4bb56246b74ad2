"""A new verify token, with the one before accepted for a while.

Chatlayer is given the new one by hand, and calls with the old one until then.
"""

import secrets
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from agent_desktop.credentials.names import OLD_VERIFY_TOKEN, OLD_VERIFY_TOKEN_UNTIL, VERIFY_TOKEN
from agent_desktop.credentials.stores import Credentials


class OldToken(NamedTuple):
    """The verify token before the present one, and until when it counts (UTC)."""

    value: str
    until: datetime


async def rotate_verify_token(credentials: Credentials, now: datetime, keep: timedelta) -> tuple[str, OldToken | None]:
    """Make a new verify token; the present one counts for ``keep`` longer. Raises ``CredentialsError``.

    The old one is kept first: if the keyring fails in between, the present one goes on being the only one.
    """
    present = await credentials.get(VERIFY_TOKEN)
    old = OldToken(present, now + keep) if present is not None and keep > timedelta() else None
    if old is not None:
        await credentials.set(OLD_VERIFY_TOKEN, old.value, entered=False)
        await credentials.set(OLD_VERIFY_TOKEN_UNTIL, old.until.isoformat(timespec="seconds"))
    else:
        await forget_old_token(credentials)
    token = secrets.token_urlsafe(24)
    await credentials.set(VERIFY_TOKEN, token)
    return token, old


async def old_verify_token(credentials: Credentials, now: datetime) -> OldToken | None:
    """The token that still counts beside the present one; one whose time is over is deleted.

    Raises ``CredentialsError``.
    """
    value = await credentials.get(OLD_VERIFY_TOKEN)
    if value is None:
        return None
    until = _moment(await credentials.get(OLD_VERIFY_TOKEN_UNTIL))
    if until is not None and until > now:
        return OldToken(value, until)
    await forget_old_token(credentials)
    return None


async def forget_old_token(credentials: Credentials) -> None:
    """Let only the present verify token count. Raises ``CredentialsError``."""
    await credentials.delete(OLD_VERIFY_TOKEN)
    await credentials.delete(OLD_VERIFY_TOKEN_UNTIL)


def _moment(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
