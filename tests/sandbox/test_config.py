"""Settings that make no sense are refused with a sentence."""

from typing import Any

import pytest

from agent_desktop.sandbox import Chaos, Sandbox, SandboxConfig

GOOD: dict[str, Any] = {"verify_token": "v", "api_token": "id:secret"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"verify_token": ""}, "verify_token is empty"),
        ({"api_token": "secret"}, "tokenId:tokenSecret"),
        ({"api_token": ":secret"}, "tokenId:tokenSecret"),
        ({"webhook_url": "ftp://127.0.0.1/"}, "http:// or https://"),
        ({"webhook_url": "127.0.0.1:9003"}, "http:// or https://"),
        ({"host": "0.0.0.0"}, "only listens on loopback"),
        ({"dialect": "new"}, "'current' or 'legacy'"),
        ({"speed": 0}, "more than 0"),
        ({"speed": float("nan")}, "more than 0"),
        ({"resends": -1}, "0 or more"),
        ({"echo_delay": -1.0}, "0 or more"),
        ({"rate_limit": 0}, "1 or more"),
    ],
)
def test_refuses(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        SandboxConfig(**{**GOOD, **change})


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_refuses_a_share_that_is_none(share: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        Chaos(repeat=share)


async def test_says_that_it_has_no_address_before_it_started() -> None:
    sandbox = Sandbox(SandboxConfig(**GOOD))
    with pytest.raises(RuntimeError, match="before it was started"):
        _ = sandbox.base_url
    await sandbox.stop()


async def test_starts_once_and_stops_twice() -> None:
    sandbox = Sandbox(SandboxConfig(**GOOD, customers=False))
    await sandbox.start()
    with pytest.raises(RuntimeError, match="already running"):
        await sandbox.start()
    taken = Sandbox(SandboxConfig(**GOOD, port=int(sandbox.base_url.rpartition(":")[2])))
    with pytest.raises(OSError, match="address already in use"):
        await taken.start()
    await taken.stop()
    await sandbox.stop()
    await sandbox.stop()
