"""Disk full, read-only profile, locked database, locked keyring: said clearly, nothing lost, and on again by itself."""

import asyncio
import contextlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.sandbox import Person, Sandbox, Visitor
from agent_desktop.store.engine import connect
from tests.e2e.conftest import API_TOKEN, VERIFY
from tests.e2e.keyring_session import keyring_session
from tests.e2e.program import COMMAND, ROOT, Program
from tests.e2e.screen import Screen
from tests.e2e.service_process import ServiceProcess, service_process
from tests.e2e.test_black_box import RIGHT, SAMPLES, actions, text_of
from tests.e2e.traffic import Entered
from tests.e2e.truth import compare, read_store
from tests.helpers.chatlayer_server import Api
from tests.helpers.sandbox import API, running
from tests.helpers.sandbox import VERIFY as SANDBOX_VERIFY
from tests.helpers.until import until

WORDS = "x" * 20_000


class Shop:
    """A service with one customer, whose store is about to get into trouble."""

    def __init__(self, sandbox: Sandbox, service: ServiceProcess, folder: Path, visitor: Visitor) -> None:
        self.sandbox = sandbox
        self.service = service
        self.folder = folder
        self.visitor = visitor

    async def storage(self, level: str) -> str:
        """Wait until the storage's condition is at this level; its sentence."""
        async with asyncio.timeout(60):
            while True:
                health: dict[str, Any] = (await self.service.ask("state"))["health"]
                if health.get("storage", ["ok", ""])[0] == level:
                    return str(health.get("storage", ["ok", ""])[1])
                await asyncio.sleep(0.02)

    @property
    def refused(self) -> int:
        """How often the webhook was answered 503."""
        return sum(delivery.attempts.count(503) for delivery in self.sandbox.deliveries)

    async def trouble(self) -> str:
        """Customers write until something cannot be stored; what the window says then."""
        async with asyncio.timeout(60):
            while not self.refused:
                self.visitor.says(WORDS)
                await asyncio.sleep(0.02)
        return await self.storage("bad")

    async def enter(self, text: str) -> dict[str, Any]:
        return await self.service.reply(self.visitor.conversation.key, text)

    async def all_is_well(self, entered: Entered) -> None:
        """After the trouble, without a restart: everything arrives, and is there once."""
        await self.storage("ok")
        await self.sandbox.settled(30)
        assert all(delivery.arrived for delivery in self.sandbox.deliveries)
        answer = await self.enter("reply 2")
        assert "id" in answer
        entered.stored.append((self.visitor.conversation.key, "reply 2"))
        async with asyncio.timeout(60):
            while (await self.service.ask("state"))["pending"]:  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.05)
        await self.sandbox.settled(30)
        await self.service.end()
        verdict = compare(self.sandbox, await read_store(str(self.folder), self.service.key), entered)
        assert not verdict.wrong, "\n".join(verdict.wrong)


@contextlib.asynccontextmanager
async def shop(folder: Path) -> AsyncIterator[Shop]:
    # Patient resends: what is tried is the recovery, not how long Chatlayer tries.
    async with (
        running(None, speed=20.0, resends=60, backoff=0.5, timeout=5.0) as sandbox,
        service_process(folder, SANDBOX_VERIFY, API, sandbox.base_url) as service,
    ):
        sandbox.connect(await service.start())
        visitor = sandbox.customer(Person("Ann"))
        visitor.opens()
        await sandbox.settled()
        yield Shop(sandbox, service, folder, visitor)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0 or not mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", place):
        pytest.skip("only root may mount a small disk, and not everywhere")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def mount(*arguments: object) -> bool:
    return subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False).returncode == 0


async def test_a_full_disk(small_disk: Path) -> None:
    filler = small_disk / "filler"
    async with shop(small_disk / "p") as it:
        filler.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 256 * 1024))
        assert "disk that contains the conversations is full" in await it.trouble()
        entered = Entered()
        answer = await it.enter("reply 1")  # a few bytes may still fit; if not, a sentence says so
        if "id" in answer:
            entered.stored.append((it.visitor.conversation.key, "reply 1"))
        else:
            assert answer["error"] == "StorageError" or "full" in answer["sentence"]
        filler.unlink()
        await it.all_is_well(entered)


async def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """What a quota does, for those who may not mount: the file system refuses larger files."""
    async with shop(tmp_path / "p") as it:
        database = tmp_path / "p" / "inbox.db-wal"
        _, most = resource.prlimit(it.service.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(it.service.pid, resource.RLIMIT_FSIZE, (database.stat().st_size + 8192, most))
        assert "disk" in await it.trouble()
        resource.prlimit(it.service.pid, resource.RLIMIT_FSIZE, (most, most))
        await it.all_is_well(Entered())


async def test_a_database_that_another_program_holds(tmp_path: Path) -> None:
    async with shop(tmp_path / "p") as it:
        other = connect(Profile.at(tmp_path / "p").database, bytes.fromhex(it.service.key), writable=True)
        other.execute("BEGIN IMMEDIATE")
        assert "Another program has locked" in await it.trouble()
        answer = await it.enter("reply 1")
        assert "Another program has locked" in answer["sentence"]
        other.execute("ROLLBACK")
        other.close()
        await it.all_is_well(Entered())


async def test_a_lock_while_a_reply_is_on_its_way(tmp_path: Path) -> None:
    """The request goes out, and its outcome cannot be noted until the lock is gone."""
    async with shop(tmp_path / "p") as it:
        await it.visitor.asks_for_person()
        it.sandbox.fail_next(delay=1.0, path="/actions")
        entered = Entered(stored=[(it.visitor.conversation.key, "reply 1")])
        assert "id" in await it.enter("reply 1")
        await until(lambda: not it.sandbox._faults)
        other = connect(Profile.at(tmp_path / "p").database, bytes.fromhex(it.service.key), writable=True)
        other.execute("BEGIN IMMEDIATE")
        await it.trouble()
        await until(lambda: it.sandbox.received)
        other.execute("ROLLBACK")
        other.close()
        await it.all_is_well(entered)
        assert len([one for one in it.sandbox.received if "sendMessages" in one.body]) == 2


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A profile folder with conversations in it, which nobody can write to."""
    folder = tmp_path / "p"
    folder.mkdir()
    if os.geteuid() != 0:
        yield folder
        folder.chmod(0o700)
        return
    if not mount("-t", "tmpfs", "tmpfs", folder):
        pytest.skip("root cannot be kept from writing without mounting")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


async def test_a_read_only_profile(read_only: Path) -> None:
    async with shop(read_only) as it:
        it.visitor.says("kept")
        await it.sandbox.settled()
        await it.service.end()
        if os.geteuid() == 0:
            assert mount("-o", "remount,ro", read_only)
        else:
            read_only.chmod(0o500)  # noqa: ASYNC240 - nothing else runs meanwhile
        start = await asyncio.to_thread(
            subprocess.run,
            [*COMMAND, "--profile", str(read_only)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert start.returncode == 2
        assert "Cannot write to" in start.stderr or "Read-only file system" in start.stderr
        assert "Traceback" not in start.stderr
        kept = await read_store(str(read_only), it.service.key)
        assert [one.text for one in kept[it.visitor.conversation.key][1]] == ["", "kept"]


@pytest.mark.timeout(180)
@pytest.mark.skipif(sys.platform != "linux", reason="the keyring is locked through its own bus")
async def test_a_keyring_that_is_locked_meanwhile(desk_screen: Screen, api: Api, tmp_path: Path) -> None:
    """What the program has read it still has: it goes on. Only what needs the keyring says that it is locked."""
    async with keyring_session() as keyring:
        program = Program(tmp_path / "p", {**desk_screen.environment, **keyring.environment}, api.base_url)
        try:
            await program.set_tokens(VERIFY, API_TOKEN)
            await program.start(VERIFY)
            await keyring.lock()
            for path in SAMPLES:
                assert await program.post(path.read_bytes(), **RIGHT) == 200, path.name
            await desk_screen.wait_for_title("(2) Agent Desktop")
            await desk_screen.keys("alt+Down")
            await desk_screen.types("Still here")
            await desk_screen.keys("Return")
            await until(lambda: actions(api))
            assert text_of(actions(api)[0]) == "Still here"
            doctor = await program.cli("doctor")
            assert doctor.returncode == 1
            # Which of the two it is depends on how fast the keyring asks for its password.
            assert "The keyring is locked" in doctor.stdout or "is waiting for its password" in doctor.stdout
            export = await program.cli("export")
            assert export.returncode == 2
            assert "keyring is locked" in export.stderr
            await keyring.unlock()
            assert "Still here" in (await program.cli("export")).stdout
            assert await program.end() == 0
        finally:
            program.close()
