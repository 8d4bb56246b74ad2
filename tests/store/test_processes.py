"""The store and other processes: killed in the middle, ended without closing, read by a second one."""

# A test's loop has nothing else to do meanwhile.
# ruff: noqa: ASYNC220, ASYNC221

import asyncio
import subprocess
import sys
from pathlib import Path

import agent_desktop
from agent_desktop.inbox.ports import Batch
from agent_desktop.store import Store, encode_key, new_key, open_store
from tests.helpers.store_values import conversation, message

ROOT = Path(agent_desktop.__file__).parents[1]

WRITER = """
import asyncio, sys
from pathlib import Path
from tests.helpers.store_values import conversation, message
from agent_desktop.inbox.ports import Batch
from agent_desktop.store import decode_key, open_store

async def main():
    store = await open_store(Path(sys.argv[1]), key=decode_key(sys.argv[2]) if sys.argv[2] else None)
    first = await store.last_id() + 1
    for n in range(first, first + 1_000_000, 10):
        messages = [message(n + i, text="y" * 3000) for i in range(1, 10)]
        await store.write(Batch(conversations=[conversation(1, unread=n)], messages=messages))
        print(n + 9, flush=True)

asyncio.run(main())
"""

CARELESS = """
import asyncio, sys
from pathlib import Path
from tests.helpers.store_values import conversation
from agent_desktop.inbox.ports import Batch
from agent_desktop.store import open_store

async def main():
    store = await open_store(Path(sys.argv[1]), key=None)
    await store.write(Batch(conversations=[conversation()]))
    raise SystemExit(7)

asyncio.run(main())
"""

READER = """
import asyncio, sys
from pathlib import Path
from agent_desktop.store import decode_key, open_store

async def main():
    store = await open_store(Path(sys.argv[1]), key=decode_key(sys.argv[2]) if sys.argv[2] else None, read_only=True)
    found = await store.all_conversations()
    print(len(found), len((await store.page(1)).messages), await store.integrity())
    await store.close()

asyncio.run(main())
"""


def command(script: str, *args: str) -> list[str]:
    return [sys.executable, "-W", "error", "-c", script, *args]


def as_argument(key: bytes | None) -> str:
    return "" if key is None else encode_key(key)


async def test_whatever_was_acknowledged_survives_a_kill(path: Path, key: bytes | None) -> None:
    for round_ in range(1, 4):
        acknowledged = 0
        process = subprocess.Popen(command(WRITER, str(path), as_argument(key)), stdout=subprocess.PIPE, cwd=ROOT)
        with process:
            assert process.stdout is not None
            for _ in range(25 * round_):
                acknowledged = int(process.stdout.readline())
            process.kill()
        store = await open_store(path, key=key)
        last = await store.last_id()
        assert last >= acknowledged
        assert last % 10 == 0  # batches are whole
        assert await store.integrity() is None
        found = await store.conversation(1)
        assert found is not None
        assert found.unread == last - 9
        await store.close()


async def test_a_program_that_ends_without_closing_does_end(path: Path) -> None:
    ended = subprocess.run(command(CARELESS, str(path)), cwd=ROOT, timeout=30, check=False)
    assert ended.returncode == 7
    store = await open_store(path, key=None)
    assert await store.conversation(1) == conversation()
    await store.close()


async def test_a_second_process_reads_while_the_first_writes(path: Path, key: bytes | None, store: Store) -> None:
    await store.write(Batch(conversations=[conversation()], messages=[message(id_) for id_ in range(2, 40)]))
    reader = await asyncio.create_subprocess_exec(
        *command(READER, str(path), as_argument(key)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    ended = asyncio.create_task(reader.communicate())
    id_ = 40
    while not ended.done():
        await store.write(Batch(messages=[message(id_)]))
        id_ += 1
    out, errors = await ended
    assert (out.decode().split(), errors) == (["1", out.decode().split()[1], "None"], b"")
    assert int(out.split()[1]) >= 38
    await store.write(Batch(messages=[message(id_)]))
    assert await store.message(id_) is not None


async def test_a_wrong_key_prints_nothing(path: Path) -> None:
    await (await open_store(path, key=new_key())).close()
    ended = subprocess.run(
        command(READER, str(path), encode_key(new_key())), cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert ended.returncode == 1
    assert "StoreKeyWrong" in ended.stderr
    assert "hmac" not in ended.stderr
