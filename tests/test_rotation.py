"""A new verify token: the one before counts for a while, in a program that runs as in one that starts."""

import asyncio
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.commands import credentials as command
from agent_desktop.core.file_watch import watch_file
from agent_desktop.core.profile_opener import Opened
from agent_desktop.core.service import Service
from agent_desktop.credentials import VERIFY_TOKEN, MemoryCredentials, old_verify_tokens, rotate_verify_token
from agent_desktop.credentials.names import LONGEST
from agent_desktop.credentials.rotation import MOST
from agent_desktop.settings import Settings, WebhookSettings
from agent_desktop.store import open_store
from tests.helpers.until import until

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
DAY = timedelta(hours=24)
HOUR = timedelta(hours=1)


async def test_the_one_before_counts_until_its_time_is_over() -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "first"})
    token, old = await rotate_verify_token(memory, NOW, DAY)
    assert len(token) >= 32
    assert await memory.get(VERIFY_TOKEN) == token
    assert old == (("first", NOW + DAY),)
    assert await old_verify_tokens(memory, NOW + DAY - timedelta(seconds=1)) == old
    assert await old_verify_tokens(memory, NOW + DAY) == ()
    assert await old_verify_tokens(memory, NOW) == (), "it was deleted when its time was over"


async def test_each_earlier_token_counts_until_its_own_time_is_over() -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "first"})
    second, _ = await rotate_verify_token(memory, NOW, DAY)
    third, _ = await rotate_verify_token(memory, NOW + HOUR, DAY)
    _, old = await rotate_verify_token(memory, NOW + 2 * HOUR, DAY)
    assert old == (("first", NOW + DAY), (second, NOW + DAY + HOUR), (third, NOW + DAY + 2 * HOUR))
    assert await old_verify_tokens(memory, NOW + DAY) == old[1:]
    assert await old_verify_tokens(memory, NOW) == old[1:], "what is over does not come back"
    assert await old_verify_tokens(memory, NOW + DAY + 2 * HOUR) == ()


@pytest.mark.parametrize("pause", [timedelta(), timedelta(seconds=1), timedelta(minutes=5)])
async def test_many_rotations_do_not_end_the_token_that_chatlayer_has(pause: timedelta) -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "chatlayer-has-this"})
    now = NOW
    for _ in range(200):
        token, old = await rotate_verify_token(memory, now, DAY)
        assert old[0] == ("chatlayer-has-this", NOW + DAY)
        assert len({one.value for one in old} | {token}) == len(old) + 1 <= MOST + 1
        now += pause


async def test_the_token_in_use_for_the_shortest_time_goes_first() -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "first"})
    now, made = NOW, []
    for number in range(MOST + 1):
        token, _ = await rotate_verify_token(memory, now, 30 * DAY)
        made.append(token)
        now += timedelta(minutes=1) if number == 5 else HOUR
    kept = [one.value for one in await old_verify_tokens(memory, now)]
    assert kept == ["first", *made[:5], *made[6:-1]]


async def test_a_token_that_was_set_back_counts_once() -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "first"})
    await rotate_verify_token(memory, NOW, DAY)
    await memory.set(VERIFY_TOKEN, "first")
    _, old = await rotate_verify_token(memory, NOW + HOUR, DAY)
    assert old == (("first", NOW + HOUR + DAY),)


async def test_a_token_that_leaves_no_room_is_not_kept() -> None:
    memory = MemoryCredentials({VERIFY_TOKEN: "x" * LONGEST})
    _, old = await rotate_verify_token(memory, NOW, DAY)
    assert old == ()


async def test_the_one_token_that_an_earlier_version_kept_still_counts() -> None:
    until_when = (NOW + HOUR).isoformat()
    memory = MemoryCredentials(
        {VERIFY_TOKEN: "second", "verify-token-old": "first", "verify-token-old-until": until_when}
    )
    assert await old_verify_tokens(memory, NOW) == (("first", NOW + HOUR),)
    _, old = await rotate_verify_token(memory, NOW, DAY)
    assert old == (("first", NOW + HOUR), ("second", NOW + DAY))
    assert await old_verify_tokens(memory, NOW) == old


@pytest.mark.parametrize("present", [{}, {VERIFY_TOKEN: "first"}])
async def test_without_a_time_nothing_old_counts(present: dict[str, str]) -> None:
    memory = MemoryCredentials(present)
    await rotate_verify_token(memory, NOW, DAY)
    await rotate_verify_token(memory, NOW, DAY)
    _, old = await rotate_verify_token(memory, NOW, timedelta())
    assert old == ()
    assert await old_verify_tokens(memory, NOW) == ()


@pytest.mark.parametrize("until_when", [None, "", "tomorrow", "2026-11-24T10:00:00"])
async def test_an_old_token_without_a_readable_time_does_not_count(until_when: str | None) -> None:
    memory = MemoryCredentials({"verify-token-old": "first"})
    if until_when is not None:
        memory._values["verify-token-old-until"] = until_when
    assert await old_verify_tokens(memory, NOW) == ()


async def test_a_running_program_takes_it_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(watch_file.__kwdefaults__, "every", 0.01)
    memory = MemoryCredentials({VERIFY_TOKEN: "first-token"})
    marker = tmp_path / "secrets-changed"
    opened = Opened(memory, "first-token", await open_store(tmp_path / "inbox.db", key=None))
    service = Service(Settings(webhook=WebhookSettings(port=0)), opened, secrets_changed=marker)
    await service.start()
    assert await service.listen()
    try:
        async with aiohttp.ClientSession() as http:

            async def status(token: str) -> int:
                async with http.get(service.server.url, params={"challenge.verifyToken": token}) as answer:
                    return answer.status

            assert await status("first-token") == 200
            token, _ = await rotate_verify_token(memory, datetime.now(UTC), DAY)
            assert await status(token) == 401
            marker.touch()
            await until(lambda: service.verify_token == token)
            assert (await status(token), await status("first-token")) == (200, 200)
            assert await status("another") == 401
            third, _ = await rotate_verify_token(memory, datetime.now(UTC), DAY)
            os.utime(marker, (1, 1))
            await until(lambda: service.verify_token == third)
            assert await service.rotate_verify_token() == 3, "the window makes one, too"
            for each in ("first-token", token, third, service.verify_token):
                assert await status(each) == 200
            settings = Settings(webhook=WebhookSettings(port=0, old_token_hours=0))
            service.use_settings(settings)
            await service.settled()
            assert (await status(service.verify_token), await status("first-token")) == (200, 401)
            assert await old_verify_tokens(memory, datetime.now(UTC)) == ()
    finally:
        await service.stop()


async def test_a_file_is_watched_from_before_it_exists(tmp_path: Path) -> None:
    path, calls = tmp_path / "file", 0

    async def changed() -> None:
        nonlocal calls
        calls += 1

    task = asyncio.create_task(watch_file(path, changed, every=0.005))
    await asyncio.sleep(0)
    path.touch()
    await until(lambda: calls == 1)
    path.unlink()
    await until(lambda: calls == 2)
    task.cancel()
    await asyncio.wait([task])


def test_the_command_line_tells_the_running_program(profile: Profile) -> None:
    command._tell(profile)
    assert profile.secrets_changed.stat().st_mode & 0o777 == 0o600
    assert profile.secrets_changed.stat().st_size == 0
