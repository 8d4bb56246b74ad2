"""A profile saved and brought back: on another computer, over the present one, and from files that are not whole."""

import asyncio
import contextlib
import errno
import json
import os
import pty
import re
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pyrage
import pytest

from agent_desktop.backup import (
    BackupError,
    Making,
    Strength,
    archive,
    is_staged,
    make,
    stage,
    strength_of,
    swap,
    swapping,
)
from agent_desktop.backup.errors import WrongPassphrase
from agent_desktop.backup.making import LEFT_AFTER
from agent_desktop.backup.staging import discard, folder_of, set_ready
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import API_TOKEN, DATABASE_KEY, MemoryCredentials
from agent_desktop.desktop.backup_service import BackupService
from agent_desktop.inbox import Author, Batch, Delivery, OutboxKind, State
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.store import Store, decode_key, encode_key, new_key, open_store
from tests.helpers.memory_repository import Clock, FakePlatform
from tests.helpers.steered_loop import turns
from tests.helpers.store_values import conversation, message, outbox_entry
from tests.helpers.until import until

REFUND = {"text": "Your refund of 900 EUR is granted"}
PHRASE = "correct horse battery"
LOCK = archive._lock
FIRST_FORMAT = Path(__file__).with_name("first-format.backup")


class Desk:
    """A computer with a profile and a keyring."""

    def __init__(self, folder: Path) -> None:
        self.profile = Profile.at(folder)
        self.profile.create()
        self.credentials = MemoryCredentials()

    async def key(self) -> bytes:
        text = await self.credentials.get(DATABASE_KEY)
        if text is None:
            text = encode_key(new_key())
            await self.credentials.set(DATABASE_KEY, text)
        return decode_key(text)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        store = await open_store(self.profile.database, key=await self.key())
        try:
            yield store
        finally:
            await store.close()

    async def restore(self, file: Path, phrase: str = PHRASE) -> Path:
        staged = await stage(self.profile, file, phrase, self.credentials)
        for name, value in staged.secrets.items():
            await self.credentials.set(name, value)
        set_ready(self.profile)
        assert is_staged(self.profile)
        return swap(self.profile)


@pytest.fixture(autouse=True)
def quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second that age takes for a passphrase, but for the tests of that."""
    if request.node.get_closest_marker("real_passphrase") is None:
        monkeypatch.setattr(archive, "_lock", lambda identity, phrase: phrase.encode() + b":" + identity)
        monkeypatch.setattr(archive, "_unlock", unlock)


def unlock(locked: bytes, phrase: str) -> bytes:
    known, _, identity = locked.partition(b":")
    if known != phrase.encode():
        raise WrongPassphrase("The passphrase does not open this backup.")
    return identity


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "here")


async def saved(desk: Desk, target: Path, *, with_secrets: bool = True) -> Path:
    """A profile with something of everything, backed up while its store is open."""
    profile = desk.profile
    profile.config.write_text('[agent]\nname = "Zoë"\n', encoding="utf-8")
    profile.canned.write_text("[]", encoding="utf-8")
    (profile.folder / "words.txt").write_text("Ghent\n", encoding="utf-8")
    (profile.folder / "cloudflared.pid").write_text("1", encoding="utf-8")
    await desk.credentials.set(API_TOKEN, "id:secret")
    async with desk.store() as store:
        reply = {"author": Author.AGENT, "external_id": None}
        await store.write(
            Batch(
                conversations=[conversation(1, pending=2, last_delivery=Delivery.QUEUED), conversation(2)],
                messages=[
                    message(100),
                    message(101, delivery=Delivery.QUEUED, **reply),
                    message(102, delivery=Delivery.SENDING, **reply),
                ],
                outbox=[
                    outbox_entry(200, message_id=101),
                    outbox_entry(201, message_id=102, state=Delivery.SENDING),
                ],
            )
        )
        await make(Making(profile, store, desk.credentials, with_secrets), target, PHRASE)
    return target


async def test_on_another_computer(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup")
    assert b"id:secret" not in file.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    there = Desk(tmp_path / "there")
    await there.restore(file)
    assert there.profile.config.read_text(encoding="utf-8") == '[agent]\nname = "Zoë"\n'
    assert (there.profile.folder / "words.txt").read_text(encoding="utf-8") == "Ghent\n"
    assert not (there.profile.folder / "cloudflared.pid").exists()
    assert await there.credentials.get(API_TOKEN) == "id:secret"
    async with there.store() as store:
        assert [one.id for one in await store.all_conversations()] == [1, 2]
        assert await store.integrity() is None
    assert [one.name for one in there.profile.folder.iterdir() if one.name.startswith(".")] == []


async def test_it_says_how_many_replies_still_wait_here(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup")
    async with here.store() as store:
        service = BackupService(here.profile, store, here.credentials, lambda: None)
        found = await service.open(file, PHRASE, lambda _: None)
    assert (found.conversations, found.unsent, found.on_their_way) == (2, 2, 2)
    service.forget()


async def at_work(store: Store) -> None:
    """Let an inbox work with a store for days. Its platform is sure that it has nothing, and must not be called."""
    clock, platform = Clock(), FakePlatform()
    inbox = Inbox(store, platform, clock)
    await inbox.start()
    for _ in range(6):
        platform.found = [False, False]
        clock.advance(12 * 3600)
        inbox.resume_outbox()
        await turns()
        await inbox.check_storage()  # everything before it is done
        await turns()
    assert platform.calls == []
    await inbox.stop()


async def test_what_was_under_way_is_not_sent_again(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup")
    there = Desk(tmp_path / "there")
    staged = await stage(there.profile, file, PHRASE, there.credentials)
    assert (staged.conversations, staged.unsent) == (2, 2)
    await there.restore(file)
    async with there.store() as store:
        await at_work(store)
        assert await store.outbox() == []
        for id_ in (101, 102):
            found = await store.message(id_)
            assert found is not None
            assert found.delivery is Delivery.UNCONFIRMED
            assert "may have arrived" in (found.error or "")
        one = await store.conversation(1)
        assert one is not None
        assert (one.pending, one.failed, one.last_delivery) == (0, 2, Delivery.UNCONFIRMED)


async def test_a_restored_copy_sends_nothing_by_itself(here: Desk, tmp_path: Path) -> None:
    """Whatever was in the outbox, and in whatever state, waits for a person; who sends it again gets it sent."""
    async with here.store() as store:
        reply = {
            "author": Author.AGENT,
            "external_id": None,
            "raw": {"textMessageTemplate": {"textMessages": [REFUND]}},
        }
        states = (Delivery.QUEUED, Delivery.SENDING, Delivery.UNCONFIRMED, Delivery.FAILED)
        await store.write(
            Batch(
                conversations=[
                    conversation(1, state=State.ACTIVE, bot_paused=True, pending=2, failed=2),
                    conversation(2, state=State.CLOSED, bot_paused=True),
                    conversation(3, state=State.WAITING, bot_paused=True),
                ],
                messages=[message(100 + n, delivery=state, **reply) for n, state in enumerate(states)],
                outbox=[
                    *(outbox_entry(200 + n, message_id=100 + n, state=state) for n, state in enumerate(states)),
                    outbox_entry(210, conversation_id=2, kind=OutboxKind.RESUME, body={}),
                    outbox_entry(211, conversation_id=3, kind=OutboxKind.PAUSE, body={}, state=Delivery.SENDING),
                ],
            )
        )
        await make(Making(here.profile, store, here.credentials, with_secrets=True), tmp_path / "backup", PHRASE)
    there = Desk(tmp_path / "there")
    await there.restore(tmp_path / "backup")
    async with there.store() as store:
        await at_work(store)
        platform, clock = FakePlatform(), Clock()
        inbox = Inbox(store, platform, clock)
        await inbox.start()
        kept = await inbox.conversation(1)
        assert kept is not None
        assert (kept.pending, kept.failed, kept.bot_answers) == (0, 4, True)
        await inbox.retry(101)
        await until(lambda: [what for what, _, _ in platform.calls] == ["send"])
        for number in (1, 2, 3):
            await inbox.take(number)  # nobody knows how the bot stands, so it is told
        await until(lambda: sorted(what for what, _, _ in platform.calls) == ["pause", "pause", "pause", "send"])
        await inbox.stop()


async def test_the_present_profile_is_moved_aside_and_stays_readable(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup")
    there = Desk(tmp_path / "there")
    there.profile.config.write_text("[ui]\n", encoding="utf-8")
    async with there.store() as store:
        await store.write(Batch(conversations=[conversation(77)]))
    key = await there.key()
    aside = await there.restore(file)
    assert await there.key() == key, "both databases have the same key"
    assert (aside / "config.toml").read_text(encoding="utf-8") == "[ui]\n"
    before = await open_store(aside / "inbox.db", key=key)
    assert [one.id for one in await before.all_conversations()] == [77]
    await before.close()
    async with there.store() as store:
        assert [one.id for one in await store.all_conversations()] == [1, 2]


async def test_without_the_tokens(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup", with_secrets=False)
    there = Desk(tmp_path / "there")
    await there.restore(file)
    assert await there.credentials.get(API_TOKEN) is None
    assert await there.credentials.get(DATABASE_KEY) is not None


async def test_a_plain_database(here: Desk, tmp_path: Path) -> None:
    store = await open_store(here.profile.database, key=None)
    await store.write(Batch(conversations=[conversation(5)]))
    await make(Making(here.profile, store, here.credentials), tmp_path / "backup", PHRASE)
    await store.close()
    there = Desk(tmp_path / "there")
    await there.restore(tmp_path / "backup")
    store = await open_store(there.profile.database, key=None)
    assert [one.id for one in await store.all_conversations()] == [5]
    await store.close()


@pytest.mark.real_passphrase
async def test_a_wrong_passphrase_is_said(here: Desk, tmp_path: Path) -> None:
    file = await saved(here, tmp_path / "backup")
    with pytest.raises(WrongPassphrase, match="does not open"):
        await stage(here.profile, file, "wrong horse battery", here.credentials)
    assert not (here.profile.folder / ".restoring").exists()


@pytest.mark.parametrize("harm", ["cut", "cut a little", "changed", "head", "empty", "other"])
async def test_damage_is_found_before_anything_is_replaced(here: Desk, tmp_path: Path, harm: str) -> None:
    file = await saved(here, tmp_path / "backup")
    data = bytearray(file.read_bytes())
    if harm == "changed":
        data[len(data) // 2] ^= 1
    elif harm == "head":
        data[40] ^= 1
    harmed = {
        "cut": data[: len(data) // 2],
        "cut a little": data[:-3000],
        "empty": b"",
        "other": b"PK",
    }
    file.write_bytes(bytes(harmed.get(harm, data)))
    config = here.profile.config.read_bytes()
    with pytest.raises(BackupError):
        await stage(here.profile, file, PHRASE, here.credentials)
    assert not is_staged(here.profile)
    assert here.profile.config.read_bytes() == config


async def test_nothing_is_written_while_the_program_runs(here: Desk, tmp_path: Path) -> None:
    from filelock import FileLock

    file = await saved(here, tmp_path / "backup")
    await stage(here.profile, file, PHRASE, here.credentials)
    set_ready(here.profile)
    with FileLock(here.profile.folder / "lock"), pytest.raises(BackupError, match="Close it"):
        swap(here.profile)
    assert here.profile.database.exists()
    discard(here.profile)
    assert not is_staged(here.profile)


async def test_a_place_that_cannot_be_written(here: Desk, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="cannot be used"):
        await saved(here, tmp_path / "missing" / "backup")
    assert [one for one in here.profile.folder.iterdir() if one.name.startswith(".")] == []


@pytest.mark.real_passphrase
@pytest.mark.skipif(shutil.which("age") is None or shutil.which("tar") is None, reason="needs age and tar")
async def test_it_opens_without_this_program(here: Desk, tmp_path: Path) -> None:
    """By the instructions in the file, with the tools that it names."""
    file = await saved(here, tmp_path / "backup")
    place = tmp_path / "by hand"
    place.mkdir()

    def run(*command: str) -> None:
        subprocess.run(command, cwd=place, check=True, timeout=50)

    run("tar", "-xf", str(file))
    assert "age --decrypt --identity identity.age profile.tar.age" in (place / "HOW-TO-OPEN.txt").read_text()
    answer(["age", "--decrypt", "--identity", "identity.age", "-o", "profile.tar", "profile.tar.age"], PHRASE, place)
    run("tar", "-xf", "profile.tar")
    key = json.loads((place / "secrets.json").read_text())[DATABASE_KEY]
    store = await open_store(place / "inbox.db", key=decode_key(key))
    assert [one.id for one in await store.all_conversations()] == [1, 2]
    await store.close()


def answer(command: list[str], words: str, place: Path) -> None:
    """Run a program that asks for a passphrase on its terminal, and answer."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(place)
        os.execvp(command[0], command)  # noqa: S606 - it asks on a terminal only
    os.read(terminal, 1000)
    os.write(terminal, words.encode() + b"\n")
    _, status = os.waitpid(pid, 0)
    assert status == 0


@pytest.mark.real_passphrase
async def test_the_same_letters_open_it_however_they_are_composed(here: Desk, tmp_path: Path) -> None:
    locked = archive._lock(b"key", "caf\u00e9 au lait")
    assert archive._unlock(locked, "cafe\u0301 au lait") == b"key"


@pytest.mark.real_passphrase
def test_more_work_than_this_computer_can_do_is_no_wrong_passphrase() -> None:
    locked = archive._lock(b"key", PHRASE)
    costly = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>31", locked)
    assert archive.work_of(costly) == 31
    with pytest.raises(BackupError, match="too busy") as raised:
        archive._unlock(costly, PHRASE)
    assert not isinstance(raised.value, WrongPassphrase)


def test_the_strongest_of_several_tries_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy computer chooses little work."""
    works = iter([14, 16, 15, 15, 15])
    monkeypatch.setattr(
        pyrage.passphrase, "encrypt", lambda _identity, _phrase: b"age\n-> scrypt c2FsdA %d\nrest" % next(works)
    )
    assert archive.work_of(LOCK(b"key", PHRASE)) == 16


async def test_a_backup_in_the_first_format_still_opens(tmp_path: Path) -> None:
    there = Desk(tmp_path / "there")
    with pytest.raises(WrongPassphrase):
        await stage(there.profile, FIRST_FORMAT, "wrong", there.credentials)
    await there.restore(FIRST_FORMAT)
    assert there.profile.config.read_text(encoding="utf-8") == '[agent]\nname = "Zoë"\n'
    async with there.store() as store:
        assert [one.id for one in await store.all_conversations()] == [1, 2]


@pytest.mark.parametrize("harm", ["cut", "changed", "longer", "head"])
async def test_damage_of_the_first_format_is_found(tmp_path: Path, harm: str) -> None:
    data = bytearray(FIRST_FORMAT.read_bytes())
    data[len(data) // 2 if harm == "changed" else 40] ^= harm in ("changed", "head")
    harmed = tmp_path / "backup"
    harmed.write_bytes({"cut": data[:-1], "longer": data + b"x"}.get(harm, data))
    there = Desk(tmp_path / "there")
    with pytest.raises(BackupError):
        await stage(there.profile, harmed, PHRASE, there.credentials)


@pytest.mark.parametrize("name", ["../inbox.db", "/etc/passwd", "a/b", "..", "a\\b"])
async def test_no_file_leads_out_of_its_folder(here: Desk, tmp_path: Path, name: str) -> None:
    with (tmp_path / "backup").open("wb") as file:
        archive.write(file, PHRASE, [archive.File(name, b"x")])
    with pytest.raises(BackupError):
        await stage(here.profile, tmp_path / "backup", PHRASE, here.credentials)


def test_how_strong_a_passphrase_is() -> None:
    assert strength_of("short") is Strength.SHORT
    assert strength_of("aaaaaaaaaaaa") is Strength.WEAK
    assert strength_of("kerstboom") is Strength.WEAK
    assert strength_of("kerstboom7") is Strength.FAIR
    assert strength_of("correct horse battery staple") is Strength.STRONG


async def test_others_write_while_it_is_made(here: Desk, tmp_path: Path) -> None:
    async with here.store() as store:
        await store.write(Batch(conversations=[conversation(1)], messages=[message(10 + n) for n in range(3000)]))

        async def write() -> None:
            for n in range(30):
                await store.write(Batch(messages=[message(100_000 + n)]))

        made = make(Making(here.profile, store, here.credentials), tmp_path / "backup", PHRASE)
        await asyncio.gather(made, write())
    there = Desk(tmp_path / "there")
    await there.restore(tmp_path / "backup")
    async with there.store() as store:
        assert await store.integrity() is None


class Killed(BaseException):
    """What nothing catches, as a kill."""


def contents(folder: Path) -> dict[str, bytes]:
    left_out = {"lock", "logs"}
    return {
        one.name: one.read_bytes() for one in sorted(folder.iterdir()) if one.is_file() and one.name not in left_out
    }


@pytest.mark.parametrize("again", [0, 1, 3])
@pytest.mark.parametrize("moves", range(9))
async def test_a_restore_that_was_killed_comes_to_its_end_at_the_next_start(
    here: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int, again: int
) -> None:
    file = await saved(here, tmp_path / "backup")
    there = Desk(tmp_path / "there")
    there.profile.config.write_text("[ui]\n", encoding="utf-8")
    (there.profile.folder / "words.txt").write_text("Bruges\n", encoding="utf-8")
    async with there.store() as store:
        await store.write(Batch(conversations=[conversation(77)]))
    before = contents(there.profile.folder)
    _ = await stage(there.profile, file, PHRASE, there.credentials)
    coming = contents(folder_of(there.profile))
    set_ready(there.profile)
    move = swapping._move
    left = moves

    def killed(old: Path, new: Path, moved: swapping.Moves) -> None:
        nonlocal left
        if left == 0:
            raise Killed
        left -= 1
        move(old, new, moved)

    monkeypatch.setattr(swapping, "_move", killed)
    with contextlib.suppress(Killed):
        swap(there.profile)
    if is_staged(there.profile):
        left = again
        with contextlib.suppress(Killed):
            swap(there.profile)
    monkeypatch.undo()
    if is_staged(there.profile):
        swap(there.profile)
    assert contents(there.profile.folder) == coming
    (aside,) = there.profile.folder.glob("before-restore-*")
    assert contents(aside) == before
    assert not is_staged(there.profile)


@pytest.mark.parametrize("moves", range(7))
async def test_a_restore_that_fails_goes_back_and_can_be_tried_again(
    here: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    file = await saved(here, tmp_path / "backup")
    (here.profile.folder / "cloudflared.pid").unlink()
    before = contents(here.profile.folder)
    _ = await stage(here.profile, file, PHRASE, here.credentials)
    coming = contents(folder_of(here.profile))
    set_ready(here.profile)
    move = swapping._move
    left = moves

    def failing(old: Path, new: Path, moved: swapping.Moves) -> None:
        nonlocal left
        left -= 1
        if left == -1:
            raise PermissionError(errno.EACCES, "not allowed")
        move(old, new, moved)

    monkeypatch.setattr(swapping, "_move", failing)
    with pytest.raises(BackupError, match="cannot be used"):
        swap(here.profile)
    assert contents(here.profile.folder) == before
    aside = swap(here.profile)
    assert contents(here.profile.folder) == coming
    assert contents(aside) == before


def test_what_a_kill_has_left_is_deleted_at_the_next_start(here: Desk) -> None:
    folder = here.profile.folder
    old, new, unpacked = folder / ".backing-up-old", folder / ".backing-up-new", folder / ".restoring"
    for place in (old, new, unpacked):
        place.mkdir()
        (place / "inbox.db").write_bytes(b"a customer who is erased since")
    os.utime(old, (time.time() - 2 * LEFT_AFTER,) * 2)
    store: Any = None
    BackupService(here.profile, store, here.credentials, lambda: None)
    assert not old.exists()
    assert new.exists(), "another process may be making it now"
    assert not unpacked.exists()
    unpacked.mkdir()
    set_ready(here.profile)
    BackupService(here.profile, store, here.credentials, lambda: None)
    assert is_staged(here.profile), "it is put in place by the next start"
