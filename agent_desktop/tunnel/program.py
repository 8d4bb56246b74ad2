"""A provider's program, which the user installs: found, started, read, and ended with this one."""

import asyncio
import logging
import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel.child import GRACE, Child
from agent_desktop.tunnel.config import TunnelConfig
from agent_desktop.tunnel.provider import TunnelDown, TunnelTrouble
from agent_desktop.tunnel_declarations import Declaration, find_program, missing

log = logging.getLogger(__name__)

LINES = 40
"""How many of the last lines of its output are kept, to say why it ended."""
LAST_WORDS = 0.5
"""Seconds for reading what a program that has ended left in its pipe."""


def require(declaration: Declaration, config: TunnelConfig) -> None:
    """Raise :class:`TunnelDown` when this computer lacks what the provider needs."""
    sentence = missing(declaration, config.options)
    if sentence:
        raise TunnelDown(TunnelTrouble.MISSING, sentence, retry=False)


def path_of(declaration: Declaration, config: TunnelConfig) -> str:
    """Return where the provider's program is. Raises :class:`TunnelDown`."""
    require(declaration, config)
    program = declaration.program
    found = find_program(program, config.options.get(program.option, "")) if program is not None else None
    assert found is not None  # noqa: S101 - it was required
    return found


class RunningProgram:
    """One run of a provider's program. Its output may hold URLs and is kept in memory only.

    ``heard(line)`` is called with each line. ``grace`` and ``asked`` are those of :class:`Child`.
    """

    def __init__(
        self, file: Path, *, heard: Callable[[str], None] | None = None, grace: float = GRACE, asked: bool = False
    ) -> None:
        self._child = Child(file, grace=grace, asked=asked)
        self._heard = heard
        self._reading: asyncio.Task[None] | None = None
        self._process: asyncio.subprocess.Process | None = None
        self.lines: deque[str] = deque(maxlen=LINES)

    async def start(self, command: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
        """Start it. Raises :class:`TunnelDown` when the system refuses to."""
        self.lines.clear()
        try:
            self._process = process = await self._child.start(command, environment)
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise TunnelDown(
                TunnelTrouble.CONFIG,
                fill(translate("tunnel", "%1 cannot be started: %2."), command[0], why),
                retry=False,
            ) from None
        self._reading = asyncio.create_task(self._read(process), name="read a tunnel program's output")

    @property
    def code(self) -> int | None:
        """The exit code of its last run, negative for a signal; None while it runs, and when it was never started."""
        return self._process.returncode if self._process is not None else None

    @property
    def runs(self) -> bool:
        """True if it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def ended(self, within: float) -> bool:
        """Wait for its end and the last of its output, at most so many seconds; return whether it has ended."""
        if self._reading is not None:
            await asyncio.wait([self._reading], timeout=within)
        return not self.runs

    async def stop(self) -> None:
        """End it, and read what it says meanwhile. Does nothing when it is not running."""
        await self._child.stop()
        reading, self._reading = self._reading, None
        if reading is not None:
            # A process that it started itself may still hold the pipe.
            await asyncio.wait([reading], timeout=LAST_WORDS)
            reading.cancel()
            await asyncio.wait([reading])

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        """Read until it ends. A pipe that nobody reads would stop the program."""
        assert process.stdout is not None  # noqa: S101 - it was asked for
        while True:
            try:
                line = await process.stdout.readline()
            except ValueError:  # a line longer than the buffer; what was read of it is dropped
                continue
            if not line:
                break
            text = line.decode("utf-8", "replace")
            self.lines.append(text)
            if self._heard is not None:
                self._heard(text)
        await process.wait()
