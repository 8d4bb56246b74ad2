"""``agent-desktop credentials set|delete|status``: secrets in the keyring, without ever showing them."""

import asyncio
import getpass
import sys
from collections.abc import Awaitable
from typing import TypeVar

from agent_desktop.commands.errors import CommandError
from agent_desktop.credentials import VERIFY_TOKEN, KeyringCredentials
from agent_desktop.credentials.names import LONGEST, PUBLIC, fit
from agent_desktop.profile import Profile

PATIENCE = 2.0
"""Seconds after which a silent keyring is explained: it has asked for its password in a window of its own."""

SHORT = 16

T = TypeVar("T")


def run(profile: Profile, action: str, name: str | None) -> int:
    """Do one action; the exit code. ``name`` is only missing for ``status``, which then tells of all."""
    value = fit(name, _ask(name)) if action == "set" and name is not None else ""
    return asyncio.run(_run(profile, action, name, value))


async def _run(profile: Profile, action: str, name: str | None, value: str) -> int:
    credentials = KeyringCredentials(profile.id)
    try:
        if action == "status":
            stored = [await _status(credentials, one) for one in ([name] if name else PUBLIC)]
            return 0 if all(stored) else 1
        assert name is not None  # noqa: S101 - the command line demands it
        if action == "set":
            await _patiently(credentials.set(name, value))
            print(f"{name} is kept in the keyring.")
            if name == VERIFY_TOKEN and len(value) < SHORT:
                print(f"It is short: whoever guesses it can send you customers. {SHORT} characters are a minimum.")
        elif await _patiently(credentials.delete(name)):
            print(f"{name} is removed from the keyring.")
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
        print("Waiting for your keyring: it asks for its password in a window of its own.", file=sys.stderr)
    return await task


def _ask(name: str) -> str:
    """The value, from a terminal without showing it, else from standard input."""
    if sys.stdin is None:
        raise CommandError(f"There is no standard input to read the {name} from.")
    if sys.stdin.isatty():
        try:
            return getpass.getpass(f"{name} (it is not shown): ")
        except EOFError:
            return ""
    raw = sys.stdin.buffer.read(LONGEST * 4 + 1)  # four bytes are the most that a character takes
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise CommandError(f"The {name} on standard input is not UTF-8 text.") from None
