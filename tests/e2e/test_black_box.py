"""The program from outside: commands, requests, keys, a kill. There is no window manager on the screen."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from multidict import MultiDict

from tests.e2e.conftest import API_TOKEN, VERIFY
from tests.e2e.program import TOKEN, Program
from tests.e2e.screen import Screen
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api
from tests.helpers.until import until
from tests.helpers.webhook_bodies import offload

SAMPLES = sorted((Path(__file__).parents[1] / "protocol" / "samples").glob("*.json"))
RIGHT = {"params": {TOKEN: VERIFY}}


def actions(api: Api) -> list[dict[str, Any]]:
    """The calls that send replies, in order."""
    return [one for one in api.requests if one["method"] == "POST" and b"sendMessages" in one["body"]]


def text_of(request: dict[str, Any]) -> str:
    text: str = json.loads(request["body"])["sendMessages"][0]["textMessageTemplate"]["textMessages"][0]["text"]
    return text


async def deliver_samples(program: Program) -> None:
    for path in SAMPLES:
        assert await program.post(path.read_bytes(), **RIGHT) == 200, path.name


@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_a_day_at_the_desk(program: Program, desk_screen: Screen, api: Api) -> None:
    for name in ("verify-token", "api-token"):
        status = await program.cli("credentials", "status", name)
        assert status.returncode == 0
        assert VERIFY not in status.stdout
    await program.start(VERIFY)
    for wrong in ({TOKEN: "wrong"}, {}, MultiDict([(TOKEN, VERIFY), (TOKEN, VERIFY)]), {TOKEN.lower(): VERIFY}):
        assert await program.post(b"{}", params=wrong) == 401
    for _ in range(2):
        await deliver_samples(program)
    assert await program.post(b"no JSON", **RIGHT) == 400
    assert await program.post(b"x" * (9 * 1024 * 1024), **RIGHT) == 413
    once = json.loads((await program.cli("export")).stdout)
    await deliver_samples(program)
    assert json.loads((await program.cli("export")).stdout) == once

    # The longest waiting customer, chosen and answered with the keyboard alone.
    waiting = [one for one in await program.conversations() if one.state == "waiting"]
    await desk_screen.wait_for_title(f"({len(waiting)}) Agent Desktop")
    await desk_screen.keys("alt+Down")
    await desk_screen.types("Hello from the keyboard")
    await desk_screen.keys("Return")
    await until(lambda: actions(api))
    (sent,) = actions(api)
    session = min(waiting, key=lambda one: one.waiting_since or one.last_at).key
    assert sent["headers"]["Authorization"] == f"Bearer {API_TOKEN}"
    path, _, query = sent["target"].partition("?")
    assert path == f"/v1/bots/{session.bot_id}/conversations/{session.session_id}/actions"
    assert dict(parse_qsl(query)) == {"version": session.version}
    assert text_of(sent) == "Hello from the keyboard"

    # A second start brings the first one's window up, and ends.
    second = await program.cli()
    assert (second.returncode, second.stderr) == (0, "")

    await desk_screen.types("a draft")
    await program.wait_for_draft("a draft")
    before = json.loads((await program.cli("export")).stdout)
    program.kill()
    await program.start(VERIFY)
    after = json.loads((await program.cli("export")).stdout)
    for chat in after["conversations"]:  # nobody knows what came meanwhile, and this platform has no record
        chat["events"] = [event for event in chat["events"] if event["kind"] != "gap"]
    assert after == before
    replies = [one for chat in before["conversations"] for one in chat["messages"] if one["actor"] == "agent"]
    assert [(one["text"], one["delivery"]) for one in replies] == [("Hello from the keyboard", "sent")]

    # The conversation is open again, with its draft, and the cursor behind it.
    await desk_screen.wait_for_title(f"({len(waiting) - 1}) Agent Desktop" if len(waiting) > 1 else "Agent Desktop")
    await desk_screen.keys("ctrl+End")
    await desk_screen.types(" kept")
    await program.wait_for_draft("a draft kept")
    await desk_screen.keys("Return")
    await until(lambda: len(actions(api)) == 2)
    assert text_of(actions(api)[1]) == "a draft kept"

    doctor = await program.cli("doctor")
    found = [line.split()[:2] for line in doctor.stdout.splitlines()]
    for well in ("keyring", "database", "port"):
        assert ["ok", well] in found, doctor.stdout
    assert "requests" in doctor.stdout, doctor.stdout
    for form in ("html", "text"):
        assert "Hello from the keyboard" in (await program.cli("export", "--format", form)).stdout
    assert await program.end() == 0


@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_a_block_page_is_not_chatlayer(program: Program, desk_screen: Screen, api: Api) -> None:
    api.reply(200, body=BLOCK_PAGE, headers={"Content-Type": "text/html"})
    await program.start(VERIFY)
    assert await program.post(offload(session="blocked"), **RIGHT) == 200
    await desk_screen.wait_for_title("(1) Agent Desktop")
    await desk_screen.keys("alt+Down")
    await desk_screen.types("Hello")
    await desk_screen.keys("Return")
    await until(lambda: actions(api))

    async def reply() -> tuple[str, str]:
        told = json.loads((await program.cli("export")).stdout)
        (found,) = [one for chat in told["conversations"] for one in chat["messages"] if one["actor"] == "agent"]
        return found["text"], found["delivery"]

    async def is_unconfirmed() -> bool:
        return await reply() == ("Hello", "unconfirmed")

    await until(is_unconfirmed)
    asked = sum("/messages" in one["target"] for one in api.requests)
    await until(lambda: sum("/messages" in one["target"] for one in api.requests) > asked)  # the record is a page, too
    assert await is_unconfirmed()
    assert len(actions(api)) == 1
    doctor = await program.cli("doctor")
    (line,) = [one for one in doctor.stdout.splitlines() if "REST call" in one]
    assert line.split()[0] == "fail"
    assert await program.end() == 0
