"""Plays a sound, by what every system brings along: winsound, afplay, or the player of PipeWire, PulseAudio or ALSA.

That needs no library, and a sound server that hangs holds up a process of its own and not this one. The loudness is
worked into the samples, because not all of these players have one. Where nothing can be heard, a sentence says so.
"""

import array
import asyncio
import contextlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

from agent_desktop.base import resources
from agent_desktop.base.external_programs import systems_own
from agent_desktop.base.i18n import translate

SOUNDS = ("chime", "drop", "knock")
"""The sounds that there are; each is a file in the resources."""
LONGEST = 5.0
"""Seconds that playing may take: the longest sound has half of one, and a sound device may have to wake up."""
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""Linux's players in the order in which they are tried."""


class SoundError(Exception):
    """A sound could not be played. ``str()`` is a sentence for the agent."""


class Player:
    """Plays one sound at a time: one that is asked for while another is heard is left out."""

    def __init__(self) -> None:
        self._busy = asyncio.Lock()

    async def play(self, name: str, volume: int) -> None:
        """Play a sound at ``volume`` percent, and return when it has ended. Raises :class:`SoundError`."""
        if self._busy.locked() or volume <= 0 or name not in SOUNDS:
            return
        async with self._busy:
            data = await asyncio.to_thread(at_volume, resources.path("sounds", f"{name}.wav"), volume)
            if sys.platform == "win32":
                await asyncio.to_thread(_on_windows, data)
            else:
                await _by_process(data)


def at_volume(file: Path, volume: int) -> bytes:
    """A WAV file's bytes, quieter. The ear hears tenfold as twice as loud, so percents are taken squared."""
    with wave.open(str(file), "rb") as source:
        parameters = source.getparams()
        values = array.array("h", source.readframes(parameters.nframes))
    if sys.byteorder == "big":
        values.byteswap()
    factor = (min(volume, 100) / 100) ** 2
    quieter = array.array("h", (round(value * factor) for value in values))
    if sys.byteorder == "big":
        quieter.byteswap()
    target = io.BytesIO()
    with wave.open(target, "wb") as made:
        made.setparams(parameters)
        made.writeframes(quieter.tobytes())
    return target.getvalue()


def players() -> list[list[str]]:
    """The commands of this system that play the file whose name follows them."""
    if sys.platform == "darwin":
        return [["/usr/bin/afplay"]]
    return [[program, *arguments] for name, *arguments in PLAYERS if (program := shutil.which(name))]


async def _by_process(data: bytes) -> None:
    commands = players()
    if not commands:
        raise SoundError(
            translate(
                "alerts",
                "Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.",
            )
        )
    handle, name = tempfile.mkstemp(prefix="agent-desktop-", suffix=".wav")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        for command in commands:
            if await _ran([*command, name]):
                return
    except OSError as error:
        raise SoundError(
            translate("alerts", "The sound cannot be played: %1.").replace("%1", error.strerror or str(error))
        ) from None
    finally:
        await asyncio.to_thread(Path(name).unlink, missing_ok=True)
    raise SoundError(translate("alerts", "No sound device responds, so you cannot hear any sound."))


async def _ran(command: list[str]) -> bool:
    """Run a player to its end, and end it if it takes too long. Return True if it succeeded."""
    process = await asyncio.create_subprocess_exec(
        *command,
        env=systems_own(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(LONGEST):
            return await process.wait() == 0
    except TimeoutError:
        return False
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _on_windows(data: bytes) -> None:
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(data, winsound.SND_MEMORY | winsound.SND_NODEFAULT)
        except RuntimeError:
            raise SoundError(translate("alerts", "No sound device responds, so you cannot hear any sound.")) from None
