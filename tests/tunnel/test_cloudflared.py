"""cloudflared, by a stand-in program that speaks its two endpoints."""

import json
import os
from typing import Any

import pytest

from agent_desktop.tunnel import Phase, TunnelDown, TunnelTrouble, make
from agent_desktop.tunnel.providers.cloudflared import CloudflaredTunnel
from tests.helpers.until import until


def tunnel(desk: Any, cloudflared: Any, **config: str) -> CloudflaredTunnel:
    context = desk.context(provider="cloudflared", cloudflared_path=str(cloudflared.program), **config)
    return CloudflaredTunnel(context, watch=0.05)


async def test_a_quick_tunnel_gets_another_url_each_time(desk: Any, cloudflared: Any) -> None:
    provider = tunnel(desk, cloudflared)
    assert not provider.stable_url
    first = await provider.start(9003, "/")
    await provider.stop()
    second = await provider.start(9003, "/")
    await provider.stop()
    assert first != second
    assert first.endswith(".trycloudflare.com")
    arguments = json.loads(cloudflared.said("arguments"))
    assert arguments[arguments.index("--url") + 1] == "http://127.0.0.1:9003"
    assert arguments[arguments.index("--config") + 1] == os.devnull
    assert "--no-autoupdate" in arguments
    assert cloudflared.said("token") == ""


async def test_a_named_tunnel_keeps_its_token_out_of_the_arguments(desk: Any, cloudflared: Any) -> None:
    desk.secrets["cloudflared-token"] = "named-tunnel-token"
    cloudflared.say("target", "9003")
    provider = tunnel(desk, cloudflared, cloudflared_hostname="desk.example.org")
    assert provider.stable_url
    assert await provider.start(9003, "/hook") == "https://desk.example.org/hook"
    await provider.stop()
    assert "named-tunnel-token" not in cloudflared.said("arguments")
    assert cloudflared.said("token") == "named-tunnel-token"


async def test_a_named_tunnel_without_its_token(desk: Any, cloudflared: Any) -> None:
    with pytest.raises(TunnelDown, match="cloudflared-token") as caught:
        await tunnel(desk, cloudflared, cloudflared_hostname="desk.example.org").start(9003, "/")
    assert not caught.value.retry


@pytest.mark.parametrize(
    ("mode", "trouble", "retry"),
    [
        ("bad-token", TunnelTrouble.AUTH, False),
        ("limit", TunnelTrouble.LIMIT, True),
        ("old", TunnelTrouble.CONFIG, False),
        ("no-network", TunnelTrouble.NETWORK, True),
    ],
)
async def test_its_reasons_in_our_words(
    desk: Any, cloudflared: Any, mode: str, trouble: TunnelTrouble, retry: bool
) -> None:
    cloudflared.say("mode", mode)
    with pytest.raises(TunnelDown) as caught:
        await tunnel(desk, cloudflared).start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (trouble, retry)
    assert "http" not in caught.value.sentence
    assert not (desk.folder / "cloudflared.pid").exists()


async def test_one_that_never_gets_ready_is_ended(desk: Any, cloudflared: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent_desktop.tunnel.providers.cloudflared.START_WITHIN", 0.8)
    cloudflared.say("mode", "never")
    with pytest.raises(TunnelDown) as caught:
        await tunnel(desk, cloudflared).start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.NETWORK, True)


async def test_a_lost_link_and_its_return_are_told(desk: Any, cloudflared: Any) -> None:
    provider = tunnel(desk, cloudflared)
    url = await provider.start(9003, "/")
    cloudflared.say("unready")
    await until(lambda: desk.states, "the loss")
    (cloudflared.folder / "unready").unlink()
    await until(lambda: len(desk.states) > 1, "the return")
    await provider.stop()
    assert [state.phase for state in desk.states] == [Phase.RECONNECTING, Phase.UP]
    assert desk.states[1].url == url


async def test_no_program(desk: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TunnelDown) as caught:
        await make(desk.context(provider="cloudflared")).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.MISSING
    with pytest.raises(TunnelDown) as caught:
        await make(desk.context(provider="cloudflared", cloudflared_path=str(tmp_path))).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.MISSING
    broken = tmp_path / "broken"
    broken.write_text("no program at all")
    broken.chmod(0o700)
    with pytest.raises(TunnelDown) as caught:
        await make(desk.context(provider="cloudflared", cloudflared_path=str(broken))).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.CONFIG
