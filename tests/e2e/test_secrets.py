"""After a busy run, tokens, the database's key and what people wrote are nowhere but where they belong."""

import json
import re
import signal
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import API_TOKEN, VERIFY
from tests.e2e.program import TOKEN, Program
from tests.e2e.screen import Screen
from tests.e2e.test_black_box import RIGHT, actions
from tests.helpers.chatlayer_server import Api
from tests.helpers.until import until

CUSTOMER = "my-iban-is-BE71096123456769"
NAME = "Wilhelmina-Vanderquist"
REPLY = "our-answer-4711-confidential"
DRAFT = "an-unfinished-thought-8899"
MALFORMED = "half-a-body-with-5544-in-it"
WORDS = (CUSTOMER, NAME, REPLY, DRAFT, MALFORMED)


def body(text: str, session: str = "s-1") -> bytes:
    message = {"messageType": "text", "text": text, "sender": {"id": session, "firstname": NAME}}
    item = {"actor": "user", "message": message, "timestamp": "2026-11-23T10:00:00.000Z"}
    event: dict[str, Any] = {"botId": "b", "version": "LIVE", "sessionId": session, "channel": "web"}
    return json.dumps({**event, "event": "offload", "payload": {"topic": CUSTOMER}, "transcript": [item]}).encode()


async def busy(program: Program, screen: Screen, api: Api) -> None:
    """Good and bad requests, replies that succeed and fail in every way, a draft, a second start, a locked screen."""
    assert await program.post(body(CUSTOMER), **RIGHT) == 200
    assert await program.post(body(CUSTOMER), params={TOKEN: VERIFY + "x"}) == 401
    assert await program.post(f'{{"event": "{MALFORMED}'.encode(), **RIGHT) == 400
    assert await program.post(json.dumps({"event": MALFORMED, "sessionId": "s"}).encode(), **RIGHT) in (200, 400)
    assert await program.post(body(CUSTOMER)[:-9] + b"\xff\xfe" + MALFORMED.encode(), **RIGHT) == 400
    await screen.wait_for_title("(1) Agent Desktop")
    await screen.keys("alt+Down")
    for status in (503, 429, 404, 401, 200):
        before = len(actions(api))
        api.reply(status, json={"message": f"{REPLY} {API_TOKEN}"}, headers={"x-echo": API_TOKEN})
        await screen.types(f"{REPLY}-{status}")
        await screen.keys("Return")
        if status == 503:
            await until(lambda seen=before: len(actions(api)) > seen)  # type: ignore[misc]
    await screen.types(DRAFT)
    await program.wait_for_draft(DRAFT)
    assert (await program.cli()).returncode == 0
    await program.cli("doctor")
    await program.cli("export", "--conversation", CUSTOMER)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_nothing_leaks(program: Program, desk_screen: Screen, api: Api, tmp_path: Path) -> None:
    await program.start(VERIFY)
    key = (await program.database_key()).hex()
    await busy(program, desk_screen, api)
    secrets = [VERIFY, API_TOKEN, API_TOKEN.partition(":")[2], key, key.upper()]

    process = Path("/proc") / str(program.pid)
    for name in ("cmdline", "environ"):
        assert_free(process.joinpath(name).read_bytes(), [*secrets, *WORDS], f"/proc/PID/{name}")
    limits = process.joinpath("limits").read_text()
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE), "a core would hold them"
    if process.joinpath("coredump_filter").exists():
        assert int(process.joinpath("coredump_filter").read_text(), 16) == 0, "so would what a collector gets"

    for form in ("json", "html", "text"):
        out = tmp_path / f"export.{form}"
        done = await program.cli("export", "--format", form, "--output", str(out))
        assert done.returncode == 0, done.stderr
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        assert CUSTOMER.encode() in out.read_bytes()
        assert_free(out.read_bytes() + (done.stdout + done.stderr).encode(), secrets, f"export.{form}")

    folder = program.profile.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    check_files(folder, [*secrets, *WORDS])
    assert program.crash() == -signal.SIGABRT
    files = check_files(folder, [*secrets, *WORDS])
    assert {"config.toml", "inbox.db", "window.ini", "agent-desktop.log", "crash.log"} <= files
    assert (folder / "logs" / "crash.log").stat().st_size
    assert_free(program.output.read_bytes(), [*secrets, *WORDS], "the terminal")
    for command in (("credentials", "status"), ("doctor",)):
        said = await program.cli(*command)
        assert_free((said.stdout + said.stderr).encode(), [*secrets, *WORDS], " ".join(command))


def check_files(folder: Path, forbidden: list[str]) -> set[str]:
    """Every file of the profile is its owner's alone and free of these words; their names."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        assert not path.stat().st_mode & 0o077 or path.name == "config.toml", f"others may read {path.name}"
        assert_free(path.read_bytes(), forbidden, path.name)
    for path in folder.rglob("*"):
        if path.is_dir():
            assert not path.stat().st_mode & 0o077, f"others may look into {path.name}"
    return {path.name for path in files}


def assert_free(content: bytes, forbidden: list[str], place: str) -> None:
    for word in forbidden:
        for form in (word.encode(), word.encode("utf-16-le")):
            assert form not in content, f"{word!r} is in {place}"
