"""The sounds are short, can be heard, and are played by real programs; no device is a sentence."""

import array
import asyncio
import importlib.util
import os
import shutil
import sys
import wave
from pathlib import Path

import pytest

from agent_desktop.alerts import SOUNDS, Player, SoundError, sounds
from agent_desktop.base import resources

MAKER = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


def values(file: Path) -> "array.array[int]":
    with wave.open(str(file), "rb") as source:
        assert (source.getnchannels(), source.getsampwidth(), source.getframerate()) == (1, 2, 44_100)
        return array.array("h", source.readframes(source.getnframes()))


@pytest.mark.parametrize("name", SOUNDS)
def test_each_can_be_heard_is_short_and_does_not_click(name: str) -> None:
    heard = values(resources.path("sounds", f"{name}.wav"))
    assert 0.15 < len(heard) / 44_100 < 0.6
    assert 15_000 < max(map(abs, heard)) < 25_000
    assert sum(abs(value) > 500 for value in heard) > 2000
    assert max(abs(heard[0]), abs(heard[-1])) < 200


def test_they_differ_and_are_small() -> None:
    files = [resources.path("sounds", f"{name}.wav") for name in SOUNDS]
    assert len({file.read_bytes() for file in files}) == 3
    assert sum(file.stat().st_size for file in files) < 100_000


@pytest.mark.parametrize("name", SOUNDS)
def test_they_are_what_the_script_makes(name: str) -> None:
    spec = importlib.util.spec_from_file_location("make_sounds", MAKER)
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    made = array.array("h", maker.samples(*maker.SOUNDS[name]))
    kept = values(resources.path("sounds", f"{name}.wav"))
    assert len(made) == len(kept)
    assert max(abs(a - b) for a, b in zip(made, kept, strict=True)) <= 1  # another C library may round otherwise


def test_the_volume_is_in_the_samples(tmp_path: Path) -> None:
    source = resources.path("sounds", "chime.wav")
    peaks = []
    for volume in (100, 50, 10):
        file = tmp_path / f"{volume}.wav"
        file.write_bytes(sounds.at_volume(source, volume))
        peaks.append(max(map(abs, values(file))))
    assert peaks[0] == max(map(abs, values(source)))
    assert peaks[1] == pytest.approx(peaks[0] / 4, rel=0.01)
    assert peaks[2] == pytest.approx(peaks[0] / 100, rel=0.05)


needs_aplay = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("aplay") is None, reason="needs aplay; run packaging/dev.py test"
)


@pytest.fixture
def alsa(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """ALSA's own player writes what is to be heard into a file, which is returned."""
    config, heard = tmp_path / "asound.conf", tmp_path / "heard.raw"
    config.write_text(
        f'pcm.!default {{ type file slave.pcm "null" file "{heard}" format "raw" }}\npcm.null {{ type null }}\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(config))
    monkeypatch.setattr(sounds, "PLAYERS", (("aplay", "-q"),))
    return heard


@needs_aplay
async def test_a_real_player_plays_the_samples(alsa: Path) -> None:
    await Player().play("knock", 50)
    with wave.open(str(resources.path("sounds", "knock.wav")), "rb") as source:
        expected = array.array("h", source.readframes(source.getnframes()))
    got = array.array("h", await asyncio.to_thread(alsa.read_bytes))
    assert len(got) >= len(expected)
    assert list(got[: len(expected)]) == [round(value / 4) for value in expected]


@needs_aplay
async def test_no_device_is_a_sentence(alsa: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    with pytest.raises(SoundError, match="No sound device responds"):
        await Player().play("chime", 60)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring one along")
async def test_no_player_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "PLAYERS", (("no-such-player",),))
    with pytest.raises(SoundError, match="paplay"):
        await Player().play("chime", 60)


@pytest.mark.skipif(sys.platform == "win32", reason="a program as a script")
async def test_one_that_hangs_is_ended_and_the_next_one_tried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sounds, "LONGEST", 0.2)
    monkeypatch.setattr(sounds, "players", lambda: [["sleep", "60", "#"], ["sh", "-c", f'cp "$0" {tmp_path}/heard']])
    await Player().play("drop", 60)
    assert values(tmp_path / "heard")


@pytest.mark.skipif(sys.platform == "win32", reason="a program as a script")
async def test_sounds_do_not_pile_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sounds, "players", lambda: [["sh", "-c", f"echo played >> {tmp_path}/heard; sleep 0.1", "sh"]])
    player = Player()
    await asyncio.gather(*(player.play("drop", 60) for _ in range(5)))
    assert (tmp_path / "heard").read_text(encoding="utf-8") == "played\n"
    await player.play("drop", 0)
    await player.play("none", 60)
    assert (tmp_path / "heard").read_text(encoding="utf-8") == "played\n"
