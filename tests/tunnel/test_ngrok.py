"""ngrok: the real SDK's errors without a network, and its words in ours."""

import socket
import sys
from typing import Any

import pytest

from agent_desktop.tunnel import Phase, TunnelDown, TunnelTrouble, make
from agent_desktop.tunnel.providers.ngrok import NgrokTunnel, explained
from tests.helpers.ngrok_standin import TOKEN, Ngrok
from tests.helpers.until import until


async def test_the_real_sdk_without_a_network(desk: Any) -> None:
    pytest.importorskip("ngrok")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    desk.secrets["ngrok-token"] = "bad-ngrok-token"
    provider = NgrokTunnel(desk.context(provider="ngrok"), server=f"127.0.0.1:{port}")
    with pytest.raises(TunnelDown) as caught:
        await provider.start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.NETWORK, True)


async def test_the_real_sdk_with_a_server_that_says_nothing(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ngrok")
    monkeypatch.setattr("agent_desktop.tunnel.providers.ngrok.TIMEOUT", 0.3)
    desk.secrets["ngrok-token"] = "bad-ngrok-token"
    with socket.create_server(("127.0.0.1", 0)) as silent:
        provider = NgrokTunnel(desk.context(provider="ngrok"), server=f"127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(TunnelDown) as caught:
            await provider.start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.NETWORK, True)


@pytest.mark.parametrize(
    ("words", "trouble", "retry"),
    [
        ("authentication failed: bad-ngrok-token is no token\r\n\r\nERR_NGROK_105\r\n", TunnelTrouble.AUTH, False),
        ("bad-ngrok-token ERR_NGROK_107", TunnelTrouble.AUTH, False),
        ("Your account is limited to 1 simultaneous agent session ERR_NGROK_108", TunnelTrouble.LIMIT, True),
        ("ERR_NGROK_334", TunnelTrouble.LIMIT, True),
        ("ERR_NGROK_320", TunnelTrouble.CONFIG, False),
        ("ERR_NGROK_727", TunnelTrouble.LIMIT, False),
        ("ERR_NGROK_4018", TunnelTrouble.AUTH, False),
        ("ERR_NGROK_9999", TunnelTrouble.CONFIG, True),
        ("failed to establish tcp connection", TunnelTrouble.NETWORK, True),
    ],
)
def test_its_errors_in_our_words_without_the_token(words: str, trouble: TunnelTrouble, retry: bool) -> None:
    down = explained(ValueError("failed to connect session", words))
    assert (down.trouble, down.retry) == (trouble, retry)
    assert "bad-ngrok-token" not in down.sentence


@pytest.mark.parametrize("code", ["9" * 5000, "0" * 7, "-1", "٣"])
def test_a_code_that_is_none(code: str) -> None:
    assert explained(ValueError(f"ERR_NGROK_{code}")).trouble is TunnelTrouble.NETWORK


async def test_a_wrong_token(desk: Any, ngrok: Ngrok) -> None:
    desk.secrets["ngrok-token"] = "bad-ngrok-token"
    with pytest.raises(TunnelDown, match="ngrok-token") as caught:
        await make(desk.context(provider="ngrok")).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.AUTH
    assert "bad-ngrok" not in caught.value.sentence


async def test_the_sdk_mends_its_link_by_itself(desk: Any, ngrok: Ngrok) -> None:
    desk.secrets["ngrok-token"] = TOKEN
    provider = make(desk.context(provider="ngrok", domain="desk.ngrok.app"))
    url = await provider.start(9003, "/")
    assert url == "https://desk.ngrok.app"
    ngrok.beat(lost=False)
    ngrok.beat(lost=True)
    ngrok.beat(lost=True)
    ngrok.beat(lost=False)
    await until(lambda: len(desk.states) == 2, "both changes")
    assert [(state.phase, state.url) for state in desk.states] == [(Phase.RECONNECTING, ""), (Phase.UP, url)]
    await provider.stop()
    assert ngrok.sessions[0].closed
    ngrok.beat(lost=True)  # the thread may speak once more
    await provider.start(9003, "/")
    await provider.stop()
    assert len(desk.states) == 2


async def test_without_the_library(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ngrok", None)
    with pytest.raises(TunnelDown, match=r"pipx inject agent-desktop ngrok.*agent-desktop\[ngrok\]") as caught:
        await make(desk.context(provider="ngrok")).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.MISSING
    assert not caught.value.retry
