"""Two starts of one profile meet at a socket that only this user can reach, and believe nobody else."""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_desktop.desktop.single_instance import ADDRESS, LONGEST_PATH, PREFIX, SOCKET, SingleInstance
from tests.helpers.until import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes have no files")

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from agent_desktop.desktop.single_instance import SingleInstance
application = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]), user=int(sys.argv[2]))
print(second.acquire(), second.ask_first_to_present())
"""
LISTENS = """
import os, socket, sys
os.setuid(int(sys.argv[2]))
with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    os.chmod(sys.argv[1], 0o777)
    server.listen()
    print("ready", flush=True)
    while True:
        server.accept()[0].close()
"""
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user, too")


async def start_second(folder: Path, user: int | None = None) -> str:
    """What a second start finds: whether it is the first, and whether the first one answers."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SECOND, str(folder), str(os.geteuid() if user is None else user)),
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    return out.decode().strip()


class First:
    """The first process of a profile, and how often it was asked to show itself."""

    def __init__(self, folder: Path, user: int | None = None) -> None:
        self.asked = 0
        self.instance = SingleInstance(folder, user=user)
        self.instance.present_asked.connect(self._ask)

    def _ask(self) -> None:
        self.asked += 1


@pytest.fixture
def short(qapp: QApplication) -> Iterator[Path]:
    """A profile's folder whose path leaves room for a socket."""
    with tempfile.TemporaryDirectory(prefix="ad-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def long(short: Path) -> Path:
    """One whose path does not."""
    folder = short / ("x" * LONGEST_PATH)
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(params=["short", "long"])
def folder(request: pytest.FixtureRequest) -> Path:
    made: Path = request.getfixturevalue(request.param)
    return made


def address_of(folder: Path) -> Path:
    return Path((folder / ADDRESS).read_text(encoding="utf-8"))


async def test_a_second_start_shows_the_first(folder: Path) -> None:
    first = First(folder)
    assert first.instance.acquire()
    assert await start_second(folder) == "False True"
    await until(lambda: first.asked == 1)
    place = address_of(folder)
    assert place.parent.stat().st_mode & 0o777 == 0o700
    first.instance.release()
    assert not place.exists()
    assert folder == place.parent or not place.parent.exists()
    assert await start_second(folder) == "True False"


async def test_another_user_is_neither_answered_nor_believed(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    first = First(folder, user=NOBODY + 1)
    assert first.instance.acquire()
    assert await start_second(folder, user=NOBODY + 1) == "False False", "the first one is somebody else"
    await start_second(folder)
    await until(lambda: caplog.text.count("another user") == 2)
    assert first.asked == 0
    first.instance.release()


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder in which everybody may write."""
    with tempfile.TemporaryDirectory(prefix="ad-", dir="/tmp") as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


@pytest.fixture
def foreign(shared: Path) -> Iterator[Path]:
    """A socket of another user."""
    place = shared / SOCKET
    other = subprocess.Popen([sys.executable, "-c", LISTENS, str(place), str(NOBODY)], stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline() == b"ready\n"
    yield place
    other.kill()
    other.wait()
    other.stdout.close()


@as_root
async def test_a_socket_of_another_user_is_left_alone(long: Path, foreign: Path) -> None:
    """They listen before the first start does: the program starts, and a second one is not fooled."""
    note = long / ADDRESS
    note.write_text(str(foreign), encoding="utf-8")
    assert await start_second(long) == "True False", "the program starts, whatever there is"
    note.write_text(str(foreign), encoding="utf-8")
    first = First(long)
    assert first.instance._lock.acquire()
    assert await start_second(long) == "False False"
    first.instance._lock.release()


async def test_a_folder_that_is_open_to_others_holds_no_socket(shared: Path, qapp: QApplication) -> None:
    first = First(shared)
    assert first.instance.acquire()
    assert shared not in address_of(shared).parents
    assert await start_second(shared) == "False True"
    first.instance.release()


@as_root
async def test_the_word_of_another_user_is_not_read(short: Path, caplog: pytest.LogCaptureFixture) -> None:
    (short / ADDRESS).write_text("/somewhere/else", encoding="utf-8")
    os.chown(short / ADDRESS, NOBODY, NOBODY)
    first = First(short)
    assert first.instance.acquire()
    assert "belongs to another user" in caplog.text
    assert await start_second(short) == "False True"
    first.instance.release()


async def test_what_a_killed_process_left_is_removed(long: Path, short: Path) -> None:
    left = short / f"{PREFIX}left"
    left.mkdir()
    server = await asyncio.start_unix_server(lambda _reader, writer: writer.close(), left / SOCKET)
    server.close()
    (long / ADDRESS).write_text(str(left / SOCKET), encoding="utf-8")
    first = First(long)
    assert first.instance.acquire()
    assert not left.exists()
    first.instance.release()


async def test_an_ordinary_file_is_never_removed(short: Path) -> None:
    kept = short / "kept.txt"
    kept.write_text("mine", encoding="utf-8")
    (short / ADDRESS).write_text(str(kept), encoding="utf-8")
    first = First(short)
    assert first.instance.acquire()
    assert kept.read_text(encoding="utf-8") == "mine"
    assert await start_second(short) == "False True"
    first.instance.release()
