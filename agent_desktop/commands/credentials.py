"""``agent-desktop credentials set|delete|status|rotate``: secrets in the keyring.

None is ever shown, but the verify token that ``rotate`` makes: it has to be pasted into Chatlayer.
"""

import asyncio
import getpass
import sys
from collections.abc import Awaitable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from agent_desktop.base.clock import SystemClock
from agent_desktop.base.profile import Profile
from agent_desktop.commands.errors import CommandError
from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, KeyringCredentials, OldToken, rotate_verify_token
from agent_desktop.credentials.names import LONGEST, PUBLIC, fit

PATIENCE = 2.0
"""Seconds after which a silent keyring is explained: it has asked for its password in a window of its own."""

SHORT = 16
SHOWN = 4
NEEDED = (API_TOKEN, VERIFY_TOKEN)
OPTIONAL = tuple(one for one in PUBLIC if one not in NEEDED)

T = TypeVar("T")


def run(profile: Profile, action: str, name: str | None) -> int:
    """Do one action; the exit code. ``name`` is only missing for ``status``, which then tells of all."""
    value = fit(name, _ask(name)) if action == "set" and name is not None else ""
    code = asyncio.run(_run(profile, action, name, value))
    if action != "status":
        _tell(profile)
    return code


def rotate(profile: Profile, keep: timedelta) -> int:
    """Make a new verify token, show it, and let the present one count for ``keep`` longer; the exit code.

    What is said names each earlier token that still counts, and until when.
    """
    asyncio.run(_rotate(profile, keep))
    _tell(profile)
    return 0


async def _rotate(profile: Profile, keep: timedelta) -> None:
    credentials = KeyringCredentials(profile.id)
    try:
        rotated = await _patiently(rotate_verify_token(credentials, SystemClock().now(), keep))
    finally:
        credentials.close()
    print(rotated.token)
    # The token alone on standard output, so that it can be piped somewhere; the words for people beside it.
    words = [
        "This is the new verify token. Paste it into Chatlayer: Settings > Offloading > Webhook, then Save.",
        *_still_valid(rotated.old),
        "A running program uses the new token within a few seconds.",
    ]
    print("\n".join(words), file=sys.stderr)


def _still_valid(old: Sequence[OldToken]) -> list[str]:
    """Which earlier tokens count, newest first. None is shown whole."""
    if not old:
        return ["Only this token is valid from now on."]
    *before, previous = old
    words = [f"The previous token{_ending(previous.value)} stays valid until {_local(previous.until)}."]
    words += [
        f"An earlier token{_ending(one.value)} stays valid until {_local(one.until)}." for one in reversed(before)
    ]
    words.append("To end them at once, set webhook.old_token_hours = 0, then rotate again.")
    return words


def _ending(token: str) -> str:
    """The end of a token, by which somebody who sees it in Chatlayer knows it; nothing of one that could be guessed."""
    shown = token[-SHOWN:]
    return f" (it ends in {shown})" if len(token) > SHORT and shown.isascii() and shown.isprintable() else ""


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _tell(profile: Profile) -> None:
    """Let a running program know that there is something new in the keyring."""
    if profile.folder.is_dir():
        profile.secrets_changed.touch(mode=0o600)


async def _run(profile: Profile, action: str, name: str | None, value: str) -> int:
    credentials = KeyringCredentials(profile.id)
    try:
        if action == "status":
            asked = [name] if name else [*NEEDED, *OPTIONAL]
            stored = {one: await _status(credentials, one) for one in asked}
            # Without a name, what only some tunnels need may be missing.
            return 0 if all(there for one, there in stored.items() if name or one in NEEDED) else 1
        assert name is not None  # noqa: S101 - the command line demands it
        if action == "set":
            await _patiently(credentials.set(name, value))
            print(f"{name} is stored in the keyring.")
            if name == VERIFY_TOKEN and len(value) < SHORT:
                print(
                    f"This token is short. Anyone who guesses it can send you customers. Use at least {SHORT}"
                    " characters."
                )
        elif await _patiently(credentials.delete(name)):
            print(f"{name} was removed from the keyring.")
        else:
            print(f"There was no {name} in the keyring.")
        return 0
    finally:
        credentials.close()


async def _status(credentials: KeyringCredentials, name: str) -> bool:
    stored = await _patiently(credentials.get(name)) is not None
    print(f"{name}: {'stored' if stored else 'missing'}")
    return stored


async def _patiently(work: Awaitable[T]) -> T:
    task = asyncio.ensure_future(work)
    done, _ = await asyncio.wait([task], timeout=PATIENCE)
    if not done:
        print("Waiting for your keyring: it asks for its password in a separate window.", file=sys.stderr)
    return await task


def _ask(name: str) -> str:
    """The value, from a terminal without showing it, else from standard input."""
    if sys.stdin is None:
        raise CommandError(f"There is no standard input to read the {name} from.")
    if sys.stdin.isatty():
        try:
            return getpass.getpass(f"{name} (input is hidden): ")
        except EOFError:
            return ""
    raw = sys.stdin.buffer.read(LONGEST * 4 + 1)  # four bytes are the most that a character takes
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise CommandError(f"The {name} on standard input is not UTF-8 text.") from None
