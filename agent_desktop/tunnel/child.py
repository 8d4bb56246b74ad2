"""A program that runs beside this one and never outlives it.

On Linux the kernel ends it with its parent. Everywhere a file in the profile says which process it is: after a kill of
this program the next start ends that one, and only if it is still the same: its number with the moment of its start.
"""

import asyncio
import contextlib
import ctypes
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)

PR_SET_PDEATHSIG = 1
GRACE = 0.8
"""Seconds between asking a program to end and ending it."""


class Note(msgspec.Struct):
    """What the file says: which process, and when it began, in the system's own words."""

    pid: int
    began: str


class Child:
    """At most one running program. ``file`` is where it is noted.

    ``grace`` is how many seconds it gets to end when it is asked to. ``asked``: when this program is killed, ask it to
    end as well, for what it still has to tell its server; otherwise it is killed too.
    """

    def __init__(self, file: Path, *, grace: float = GRACE, asked: bool = False) -> None:
        self._file = file
        self._grace = grace
        self._farewell = signal.SIGTERM if asked else getattr(signal, "SIGKILL", signal.SIGTERM)
        self.process: asyncio.subprocess.Process | None = None

    async def start(self, command: Sequence[str], environment: Mapping[str, str]) -> asyncio.subprocess.Process:
        """Start a program; both of its outputs are to be read from the process's ``stdout``. Raises ``OSError``."""
        await self.clean_up()
        self.process = process = await asyncio.create_subprocess_exec(
            *command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            # Two calls of the C library in the new process; both are safe after a fork.
            preexec_fn=_die_with_parent(os.getpid(), self._farewell) if sys.platform == "linux" else None,
            start_new_session=sys.platform != "win32",
        )
        self._write(process.pid)
        return process

    async def stop(self) -> None:
        """Ask the program to end, and end it if it does not. Does nothing when none runs."""
        process, self.process = self.process, None
        if process is None:
            return
        try:
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.terminate()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._grace):
                        await process.wait()
        finally:  # also if the caller stops waiting
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
        await process.wait()
        self._file.unlink(missing_ok=True)

    async def clean_up(self) -> bool:
        """End what an earlier run of this program left behind. Return True if there was anything."""
        return await asyncio.to_thread(end_noted, self._file)

    def _write(self, pid: int) -> None:
        note = Note(pid, began(pid) or "")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.encode(note))
        except OSError as error:
            log.warning("%s cannot be written: %s", self._file.name, error.strerror)


def end_noted(file: Path) -> bool:
    """End the process that ``file`` names, if it is still that one, and remove the file. Blocks for at most 2 s."""
    try:
        note = msgspec.json.decode(file.read_bytes(), type=Note)
    except FileNotFoundError:
        return False
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        file.unlink(missing_ok=True)
        return False
    ended = False
    if note.pid > 1 and note.began and began(note.pid) == note.began:
        log.warning("ending a tunnel program that an earlier run left behind")
        for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
            with contextlib.suppress(OSError):
                os.kill(note.pid, number)
            if _gone(note, GRACE / 2):
                break
        ended = True
    file.unlink(missing_ok=True)
    return ended


def began(pid: int) -> str | None:
    """When a process began, in words that are the same for as long as it runs; ``None`` when there is none."""
    return _began_linux(pid) if sys.platform == "linux" else _began_elsewhere(pid)


def _began_linux(pid: int) -> str | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return None
    # The name in brackets can hold anything; the state is the first field behind it, the start the twentieth.
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] in ("Z", "X") else f"{boot}:{fields[19]}"


def _began_elsewhere(pid: int) -> str | None:
    import psutil

    try:
        return str(psutil.Process(pid).create_time())
    except psutil.Error:
        return None


def _gone(note: Note, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while began(note.pid) == note.began:
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _die_with_parent(parent: int, number: signal.Signals) -> "_DieWithParent":
    return _DieWithParent(ctypes.CDLL(None), parent, number)


class _DieWithParent:
    """Run in the new process, before it becomes the program. All that it needs is loaded before the fork."""

    def __init__(self, library: ctypes.CDLL, parent: int, number: signal.Signals) -> None:
        self._prctl = library.prctl
        self._parent = parent
        self._number = int(number)

    def __call__(self) -> None:
        self._prctl(PR_SET_PDEATHSIG, self._number)
        if os.getppid() != self._parent:  # it died in between
            os._exit(1)
