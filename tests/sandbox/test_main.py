"""``python -m agent_desktop.sandbox``, as a process of its own."""

import asyncio
import io
import sys

import aiohttp
import pytest

from agent_desktop.sandbox import __main__ as program
from tests.helpers.sandbox import VERIFY, Receiver
from tests.helpers.until import until

HELLO = {"first": "Ann", "last": "", "language": "en", "channel": "web"}


async def test_runs_alone(hook: Receiver) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "agent_desktop.sandbox", "--webhook", hook.url, "--token-stdin", "--no-customers"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{VERIFY}\n".encode())
        lines = [(await asyncio.wait_for(process.stdout.readline(), 20)).decode().split() for _ in range(4)]
        assert [line[0] for line in lines] == ["REST", "Page", "API", "Webhook"]
        base, token = lines[0][2], lines[2][2]
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{base}/v1/bots", headers={"Authorization": f"Bearer {token}"}) as answer:
                assert answer.status == 200
            async with session.post(f"{base}/page/conversations", json=HELLO) as answer:
                assert answer.status == 200
        await until(lambda: len(hook.of("messages")) == 2)
        assert set(hook.tokens) == {VERIFY}
        process.terminate()
        _, errors = await asyncio.wait_for(process.communicate(), 10)
        assert (process.returncode, errors) == (0, b"")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        ([], "", "verify_token is empty"),
        (["--api-token-stdin"], "verify\nnocolon\n", "tokenId:tokenSecret"),
        (["--speed", "0"], "verify\n", "speed is 0.0"),
        (["--webhook", "nowhere"], "verify\n", "http:// or https://"),
    ],
)
def test_says_what_is_wrong(
    arguments: list[str],
    given: str,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    assert program.main(["--webhook", "http://127.0.0.1:1/", "--token-stdin", *arguments]) == 2
    assert words in capsys.readouterr().err
