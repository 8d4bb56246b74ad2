"""``agent-desktop backup FILE`` and ``agent-desktop restore FILE``: a profile in one encrypted file, and the way back.

The passphrase is asked for on a terminal, else it is the first line of standard input.
"""

import asyncio
import getpass
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from agent_desktop.backup import Making, Strength, make, stage, strength_of, swap
from agent_desktop.backup.staging import set_ready
from agent_desktop.base.profile import Profile
from agent_desktop.base.safe_text import on_one_line
from agent_desktop.commands.errors import CommandError
from agent_desktop.commands.opening import opened
from agent_desktop.credentials import KeyringCredentials
from agent_desktop.settings import load


def back_up(profile: Profile, target: Path, *, with_secrets: bool) -> int:
    """Save the profile, also while the program runs; the exit code."""
    passphrase = _ask("Passphrase for the backup: ")
    if sys.stdin.isatty() and passphrase != _ask("Repeat the passphrase: "):
        raise CommandError("The passphrases do not match. Nothing was saved.")
    if strength_of(passphrase) is Strength.SHORT:
        raise CommandError("The passphrase is too short. Use at least 8 characters.")
    asyncio.run(_back_up(profile, target, passphrase, with_secrets=with_secrets))
    print(f"Profile saved to {target}.")
    return 0


def restore(profile: Profile, source: Path) -> int:
    """Put a backup in place of the profile, which is moved aside; the exit code."""
    profile.create()
    lock = FileLock(profile.folder / "lock", mode=0o600)
    try:
        with lock.acquire(blocking=False):
            asyncio.run(_restore(profile, source, _ask("Passphrase of the backup: ")))
    except Timeout:
        raise CommandError("Agent Desktop has this profile open. Close it, then try again.") from None
    aside = swap(profile)
    if any(aside.iterdir()):
        print(f"The previous profile was moved to {aside}.")
    else:
        aside.rmdir()
    load(profile.config)  # a sentence now is better than one at the next start
    return 0


async def _back_up(profile: Profile, target: Path, passphrase: str, *, with_secrets: bool) -> None:
    credentials = KeyringCredentials(profile.id)
    try:
        async with opened(profile, credentials) as store:
            await make(Making(profile, store, credentials, with_secrets), target, passphrase)
    finally:
        credentials.close()


async def _restore(profile: Profile, source: Path, passphrase: str) -> None:
    credentials = KeyringCredentials(profile.id)
    try:
        staged = await stage(profile, source, passphrase, credentials)
        for name, value in staged.secrets.items():
            await credentials.set(name, value, entered=False)
        set_ready(profile)
    finally:
        credentials.close()
    print(f"The backup was made at {on_one_line(staged.made_at)} and contains {staged.conversations} conversations.")
    if staged.unsent:
        print(
            f"{staged.unsent} replies were not delivered at the time of the backup. They are marked and not resent"
            " automatically."
        )


def _ask(words: str) -> str:
    if sys.stdin is None:
        raise CommandError("There is no standard input to read the passphrase from.")
    if sys.stdin.isatty():
        try:
            return getpass.getpass(words)
        except EOFError:
            return ""
    return sys.stdin.readline().rstrip("\r\n")
