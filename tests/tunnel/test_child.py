"""A program that never outlives this one."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import psutil
import pytest

from agent_desktop.tunnel.child import Child, Note, began, end_noted
from tests.helpers.steered_loop import turns
from tests.helpers.until import until

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
IGNORING = """
import signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(file=sys.stderr, flush=True)
time.sleep(60)
"""
STUBBORN = [sys.executable, "-c", IGNORING]
PARENT = """
import asyncio, sys, os
from pathlib import Path
from agent_desktop.tunnel.child import Child
async def main():
    await Child(Path(sys.argv[1])).start([sys.executable, "-c", "import time; time.sleep(60)"], os.environ)
    print("started", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


def gone(pid: int) -> bool:
    return began(pid) is None


async def test_it_is_noted_while_it_runs(tmp_path: Path) -> None:
    child = Child(tmp_path / "pid")
    process = await child.start(SLEEP, os.environ)
    note = msgspec.json.decode((tmp_path / "pid").read_bytes(), type=Note)
    assert note == Note(process.pid, str(began(process.pid)))
    await child.stop()
    assert gone(process.pid)
    assert not (tmp_path / "pid").exists()
    await child.stop()


async def test_one_that_does_not_want_to_end_is_ended(tmp_path: Path) -> None:
    child = Child(tmp_path / "pid")
    process = await child.start(STUBBORN, os.environ)
    assert process.stdout is not None
    await process.stdout.readline()
    await child.stop()
    assert process.returncode == -signal.SIGKILL


async def test_a_stop_that_is_cut_short_still_ends_it(tmp_path: Path) -> None:
    child = Child(tmp_path / "pid")
    process = await child.start(STUBBORN, os.environ)
    assert process.stdout is not None
    await process.stdout.readline()
    task = asyncio.create_task(child.stop())
    await turns()
    task.cancel()
    await asyncio.wait([task])
    await process.wait()
    assert gone(process.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is Linux's")
async def test_it_ends_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    with subprocess.Popen([sys.executable, "-c", PARENT, str(file)], stdout=subprocess.PIPE) as parent:  # noqa: ASYNC220
        assert parent.stdout is not None
        await asyncio.to_thread(parent.stdout.readline)
        note = msgspec.json.decode(file.read_bytes(), type=Note)
        assert not gone(note.pid)
        parent.kill()
    await until(lambda: gone(note.pid), "the child's end")


LAST_WORD = """
import signal, sys, time
from pathlib import Path
signal.signal(signal.SIGTERM, lambda *_: (Path(sys.argv[1]).touch(), sys.exit()))
print(flush=True)
time.sleep(60)
"""
ASKING = """
import asyncio, sys, os
from pathlib import Path
from agent_desktop.tunnel.child import Child
async def main():
    process = await Child(Path(sys.argv[1]), asked=True).start([sys.executable, "-c", *sys.argv[2:]], os.environ)
    await process.stdout.readline()
    print("started", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is Linux's")
async def test_one_that_has_something_to_say_is_asked_to_end_with_its_parent(tmp_path: Path) -> None:
    file, said = tmp_path / "pid", tmp_path / "said"
    command = [sys.executable, "-c", ASKING, str(file), LAST_WORD, str(said)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:  # noqa: ASYNC220
        assert parent.stdout is not None
        await asyncio.to_thread(parent.stdout.readline)
        note = msgspec.json.decode(file.read_bytes(), type=Note)
        parent.kill()
    await until(lambda: gone(note.pid), "the child's end")
    assert said.exists()


async def test_the_next_start_ends_what_was_left(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    with subprocess.Popen(SLEEP) as left:  # noqa: ASYNC220
        file.write_bytes(msgspec.json.encode(Note(left.pid, str(began(left.pid)))))
        reaper = asyncio.create_task(asyncio.to_thread(left.wait))
        child = Child(file)
        process = await child.start(SLEEP, os.environ)
        await reaper
        assert left.returncode == -signal.SIGTERM
        await child.stop()
    assert gone(process.pid)


def test_a_process_that_only_has_the_same_number_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    with subprocess.Popen(SLEEP) as other:
        for note in (Note(other.pid, "another-boot:12345"), Note(other.pid, "")):
            file.write_bytes(msgspec.json.encode(note))
            assert not end_noted(file)
            assert not file.exists()
            assert psutil.Process(other.pid).is_running()
        other.kill()


@pytest.mark.parametrize(
    "content", [b"", b"not json", b'{"pid": "1"}', b'{"pid": 1, "began": ""}', b'{"pid": -1, "began": "x"}']
)
def test_a_damaged_note_ends_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "pid"
    file.write_bytes(content)
    assert not end_noted(file)
    assert not file.exists()
    assert not end_noted(file)
