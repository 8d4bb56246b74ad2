"""Do-not-disturb ends by itself and is kept over a restart."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.alerts import Quiet
from tests.helpers.fake_inbox import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "quiet-until"


def test_it_lasts_until_its_end(clock: FakeClock, file: Path) -> None:
    quiet = Quiet(clock, file)
    told: list[bool] = []
    quiet.changed.connect(lambda: told.append(quiet.on))
    assert not quiet.on
    quiet.begin(clock.now() + timedelta(minutes=30))
    assert quiet.on
    clock.advance(30 * 60 - 1)
    assert (quiet.on, quiet.over) == (True, False)
    clock.advance(1)
    assert (quiet.on, quiet.over, quiet.until) == (False, True, None)
    quiet.end()
    assert (quiet.over, told) == (False, [True, False])
    quiet.end()
    assert told == [True, False]


def test_it_is_kept_over_a_restart(clock: FakeClock, file: Path) -> None:
    end = clock.now() + timedelta(hours=1)
    Quiet(clock, file).begin(end)
    assert Quiet(clock, file).until == end
    clock.advance(3601)
    assert not Quiet(clock, file).on
    Quiet(clock, file).end()
    assert not file.exists()


@pytest.mark.parametrize("content", ["", "soon", "2026-11-23T11:00:00", "\xff", "9999-01-01T00:00:00+00:00"])
def test_a_file_that_makes_no_sense_silences_nothing(clock: FakeClock, file: Path, content: str) -> None:
    file.write_text(content, encoding="latin-1")
    assert not Quiet(clock, file).on


def test_a_folder_that_cannot_be_written_still_gives_quiet(clock: FakeClock, tmp_path: Path) -> None:
    quiet = Quiet(clock, tmp_path / "missing" / "quiet-until")
    quiet.begin(clock.now() + timedelta(minutes=1))
    assert quiet.on


def test_tomorrow_is_the_next_morning_here(clock: FakeClock) -> None:
    tomorrow = Quiet(clock).tomorrow().astimezone()
    here: datetime = clock.now().astimezone()
    assert (tomorrow.hour, tomorrow.minute) == (7, 0)
    assert tomorrow.date() == here.date() + timedelta(days=1)
