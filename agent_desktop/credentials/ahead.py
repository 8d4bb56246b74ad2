"""The secrets that every start needs, read by a process of its own while the program is being loaded.

The keyring's libraries take 60 ms and 16 MB, which each start would wait for and the open window keep, for a few reads
at its beginning. The child is this same program; what it says comes through a pipe that nobody else holds, and it ends
with its parent, also while the system's dialog is open. Whoever needs more than this, or to write, loads the libraries.
"""

import json
import logging
import os
import subprocess
import sys
import threading

from agent_desktop.base.i18n import translate
from agent_desktop.credentials.errors import LOCKED, KeyringLocked
from agent_desktop.credentials.names import API_TOKEN, DATABASE_KEY, OLD_VERIFY_TOKEN, VERIFY_TOKEN

log = logging.getLogger(__name__)

AHEAD = "_secrets"
"""The command of the program that is no command for people: it writes a profile's secrets to the pipe of its parent."""
NAMES = (VERIFY_TOKEN, DATABASE_KEY, API_TOKEN, OLD_VERIFY_TOKEN)


class Ahead:
    """Begins to read the secrets of a profile. Each of them can be taken once: later it may have changed.

    Raises ``OSError`` where no process can be started.
    """

    def __init__(self, profile_id: str) -> None:
        # -P: what lies in the folder that the program was started in is no part of it
        own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "agent_desktop"]
        self._values: dict[str, str | None] | None = None
        self._process = subprocess.Popen(
            [*own, AHEAD, profile_id],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def take(self, name: str) -> str | None:
        """A secret, ``None`` when there is none; waits for the child.

        Raises :class:`KeyringLocked` when nobody unlocked the keyring, and ``LookupError`` for what was not read.
        """
        if self._values is None:
            self._values = self._answer()
        return self._values.pop(name)

    def give_up(self) -> None:
        """Let the child end; whoever waits for a secret finds none."""
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        self._process.stdin.close()

    def close(self) -> None:
        """End the child, whatever it waits for."""
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _answer(self) -> dict[str, str | None]:
        assert self._process.stdout is not None  # noqa: S101 - for the type checker
        said = self._process.stdout.read()
        self.close()
        try:
            answer: dict[str, str | None] = json.loads(said)
        except ValueError:
            log.warning("the secrets were not read ahead (exit code %s)", self._process.returncode)
            return {}
        if answer.get("error") == KeyringLocked.__name__:
            raise KeyringLocked(translate("credentials", LOCKED))
        return answer


def main(profile_id: str) -> int:
    """The child: read them all, say them, and end; at once when the parent ends."""
    from agent_desktop.credentials import backend, errors

    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        answer = {name: backend.read(f"{name}@{profile_id}") for name in NAMES}
    except errors.CredentialsError as error:
        answer = {"error": type(error).__name__}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    sys.stdout.buffer.flush()
    return 0


def _end_with_parent() -> None:
    os.read(sys.stdin.fileno(), 1)
    os._exit(1)
