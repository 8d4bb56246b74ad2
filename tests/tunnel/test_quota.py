"""Counting a provider's requests, and what the profile remembers."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.tunnel.memory import Kept, TunnelMemory
from agent_desktop.tunnel.quota import Quota


class Month:
    """A clock that is set."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 16, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


def test_warnings_come_once_each_and_again_next_month(tmp_path: Path) -> None:
    month, memory = Month(), TunnelMemory(tmp_path / "tunnel.json")
    quota = Quota(20_000, memory, month)
    assert quota.count(15_999) is None
    assert quota.sentence() == "79% of this month's 20,000 requests are used."
    assert not quota.short
    assert quota.count(1) == "80% of this month's 20,000 requests are used."
    assert quota.short
    assert quota.count(2_999) is None
    assert "95%" in str(quota.count(1))
    memory.save()
    again = Quota(20_000, TunnelMemory(tmp_path / "tunnel.json"), month)
    assert again.count(1) is None, "a restart does not warn again"
    assert again.used == 19_001
    assert "used up" in str(again.count(5_000))
    month.at += timedelta(days=20)
    assert again.used == 0
    assert not again.short
    assert again.count(16_000) is not None


def test_probes_take_at_most_half() -> None:
    month, memory = Month(), TunnelMemory()
    quota = Quota(20_000, memory, month)
    assert quota.interval(60) == 60
    quota.count(5_001)  # half of the month is over, half of that half is for probes
    assert quota.interval(60) == 300
    month.at += timedelta(days=10)
    assert quota.interval(60) == 60
    quota.count(14_500)
    assert quota.interval(60) == 900


def test_no_limit_counts_nothing() -> None:
    quota = Quota(0, TunnelMemory(), Month())
    assert quota.count(10**6) is None
    assert (quota.used, quota.percent, quota.sentence(), quota.interval(60)) == (0, 0, "", 60)


def test_the_file_is_private_and_written_only_when_something_changed(tmp_path: Path) -> None:
    file = tmp_path / "tunnel.json"
    memory = TunnelMemory(file)
    memory.save()
    assert not file.exists()
    memory.kept.known = "https://one.example.org"
    memory.save()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.stat().st_mtime_ns
    memory.save()
    assert file.stat().st_mtime_ns == before
    assert TunnelMemory(file).kept.known == "https://one.example.org"
    assert [entry.name for entry in tmp_path.iterdir()] == ["tunnel.json"]


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"requests": "many"}'])
def test_a_damaged_file_is_started_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "tunnel.json"
    file.write_bytes(content)
    memory = TunnelMemory(file)
    assert memory.kept == Kept()
    memory.kept.requests = 1
    memory.save()
    assert TunnelMemory(file).kept.requests == 1


def test_a_profile_that_cannot_be_written_is_borne(tmp_path: Path) -> None:
    memory = TunnelMemory(tmp_path / "gone" / "tunnel.json")
    memory.kept.requests = 1
    memory.save()
    assert memory.kept.requests == 1
