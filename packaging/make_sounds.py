"""Makes the three sounds of the alerts from sine waves: python3 packaging/make_sounds.py. Standard library only.

They are ours alone, so no licence comes with them. The files are kept in the repository; run it after a change here.
"""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Callable
from pathlib import Path

RATE = 44_100
LOUDEST = 0.6
"""The peak of every sound, of 1: the agent's volume goes down from here."""
RISE, FALL = 0.004, 0.04
"""Seconds in which a sound comes and goes, so that it does not click."""
FOLDER = Path(__file__).parents[1] / "resources" / "sounds"

Sound = Callable[[float], float]


def chime(t: float) -> float:
    """Two soft bells, the second one higher."""
    return _bell(t, 880.0) + _bell(t - 0.11, 1318.5)


def drop(t: float) -> float:
    """A drop of water: a tone that slides upwards and is gone."""
    phase = 520.0 * t + 0.5 * 1900.0 * t * t
    return math.sin(2 * math.pi * phase) * math.exp(-t * 17)


def knock(t: float) -> float:
    """Two taps on wood."""
    return _tap(t, 440.0) + 0.8 * _tap(t - 0.12, 392.0)


SOUNDS: dict[str, tuple[Sound, float]] = {"chime": (chime, 0.5), "drop": (drop, 0.24), "knock": (knock, 0.32)}
"""Each with its length in seconds."""


def _bell(t: float, pitch: float) -> float:
    if t < 0:
        return 0.0
    tone = math.sin(2 * math.pi * pitch * t) * math.exp(-t * 7)
    overtone = math.sin(2 * math.pi * 2.76 * pitch * t) * math.exp(-t * 22)
    return min(1.0, t / RISE) * (tone + 0.18 * overtone)


def _tap(t: float, pitch: float) -> float:
    if t < 0:
        return 0.0
    tone = math.sin(2 * math.pi * pitch * t) * math.exp(-t * 24)
    wood = math.sin(2 * math.pi * 3.93 * pitch * t) * math.exp(-t * 70)
    return min(1.0, t / RISE) * (tone + 0.35 * wood)


def samples(sound: Sound, seconds: float) -> bytes:
    """A sound as 16-bit samples, as loud as all others and with a soft beginning and end."""
    count = round(seconds * RATE)
    values = [sound(place / RATE) * _edge(place / RATE, seconds) for place in range(count)]
    most = max(map(abs, values))
    return struct.pack(f"<{count}h", *(round(value / most * LOUDEST * 32_767) for value in values))


def _edge(t: float, seconds: float) -> float:
    return min(1.0, t / RISE, (seconds - t) / FALL)


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (sound, seconds) in SOUNDS.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(sound, seconds))


if __name__ == "__main__":
    main()
