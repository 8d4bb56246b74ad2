"""SSH to an own server, with a real sshd; and to services that print their URL."""

import asyncio
import os
import socket
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.tunnel import Phase, Provider, TunnelDown, TunnelTrouble, make
from agent_desktop.tunnel.ssh_presets import PRESETS, find_url
from tests.helpers.ssh_service import SshService
from tests.helpers.sshd import Sshd, free_port
from tests.helpers.until import until


@pytest.fixture
def remote_port() -> int:
    return free_port()


@pytest.fixture
def tunnel(desk: Any, sshd: Sshd, remote_port: int) -> Provider:
    """A tunnel to the sshd, not started."""
    return make(desk.ssh(sshd, remote_port))


async def refusal(provider: Provider) -> TunnelDown:
    """Why it does not start."""
    with pytest.raises(TunnelDown) as caught:
        await provider.start(9003, "/")
    return caught.value


async def test_the_server_is_asked_about_once_and_pinned(tunnel: Provider, desk: Any, sshd: Sshd) -> None:
    await tunnel.start(9003, "/")
    await tunnel.stop()
    (key,) = desk.asked
    assert (key.host, key.port, key.kind) == ("127.0.0.1", sshd.port, "ssh-ed25519")
    assert key.fingerprint == sshd.fingerprint()
    file = desk.folder / "known_hosts"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found = await asyncio.to_thread(
        subprocess.run,
        ["ssh-keygen", "-F", f"[127.0.0.1]:{sshd.port}", "-f", str(file)],
        capture_output=True,
        check=False,
    )
    assert found.returncode == 0, "OpenSSH reads the file"
    await tunnel.start(9003, "/")
    await tunnel.stop()
    assert len(desk.asked) == 1


async def test_a_server_that_nobody_confirms_gets_nothing(tunnel: Provider, desk: Any, sshd: Sshd) -> None:
    desk.trusting = False
    down = await refusal(tunnel)
    assert (down.trouble, down.retry) == (TunnelTrouble.AUTH, False)
    assert sshd.fingerprint() in down.sentence
    assert not (desk.folder / "known_hosts").exists()


async def test_another_key_than_the_pinned_one_is_never_asked_about(tunnel: Provider, desk: Any, sshd: Sshd) -> None:
    await tunnel.start(9003, "/")
    await tunnel.stop()
    sshd.kill()
    sshd.make_key("host")
    await sshd.start()
    down = await refusal(tunnel)
    assert (down.trouble, down.retry) == (TunnelTrouble.AUTH, False)
    assert "a different key than before" in down.sentence
    assert str(desk.folder / "known_hosts") in down.sentence
    assert len(desk.asked) == 1


async def test_a_damaged_pin_does_not_open_the_door(tunnel: Provider, desk: Any, sshd: Sshd) -> None:
    (desk.folder / "known_hosts").write_text(f"[127.0.0.1]:{sshd.port} ssh-ed25519 AAAAbroken\n")
    assert (await refusal(tunnel)).trouble is TunnelTrouble.AUTH
    assert desk.asked == []


async def test_a_user_who_is_not_let_in(desk: Any, sshd: Sshd, remote_port: int, tmp_path: Any) -> None:
    (sshd.folder / "authorized").write_text("")
    down = await refusal(make(desk.ssh(sshd, remote_port)))
    assert (down.trouble, down.retry) == (TunnelTrouble.AUTH, False)
    assert "ssh-password" in down.sentence


async def test_a_key_with_a_passphrase(desk: Any, sshd: Sshd, remote_port: int) -> None:
    command = ["ssh-keygen", "-q", "-p", "-N", "the-passphrase", "-f", str(sshd.key)]
    await asyncio.to_thread(subprocess.run, command, check=True)
    provider = make(desk.ssh(sshd, remote_port))
    down = await refusal(provider)
    assert (down.trouble, down.retry) == (TunnelTrouble.AUTH, False)
    assert "ssh-passphrase" in down.sentence
    desk.secrets["ssh-passphrase"] = "wrong-passphrase"
    assert "ssh-passphrase" in (await refusal(provider)).sentence
    desk.secrets["ssh-passphrase"] = "the-passphrase"
    await provider.start(9003, "/")
    await provider.stop()


async def test_a_key_in_the_agent(
    desk: Any, sshd: Sshd, remote_port: int, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = str(tmp_path_factory.mktemp("a") / "s")
    agent = subprocess.Popen(  # noqa: ASYNC220 - it is only started
        ["ssh-agent", "-D", "-a", place], stdout=subprocess.DEVNULL
    )
    try:
        await until(lambda: Path(place).exists(), "the agent")
        environment = {**os.environ, "SSH_AUTH_SOCK": place}
        await asyncio.to_thread(subprocess.run, ["ssh-add", "-q", str(sshd.key)], env=environment, check=True)
        monkeypatch.setenv("SSH_AUTH_SOCK", place)
        provider = make(desk.ssh(sshd, remote_port, ssh_key=""))
        await provider.start(9003, "/")
        await provider.stop()
    finally:
        agent.terminate()
        agent.wait(5)


async def test_a_key_that_is_not_there(desk: Any, sshd: Sshd, remote_port: int) -> None:
    down = await refusal(make(desk.ssh(sshd, remote_port, ssh_key="~/no-such-key")))
    assert (down.trouble, down.retry) == (TunnelTrouble.CONFIG, False)
    assert "tunnel.ssh_key" in down.sentence


async def test_forwarding_that_the_server_refuses(desk: Any, sshd: Sshd, remote_port: int) -> None:
    sshd.kill()
    sshd.options = ["AllowTcpForwarding no"]
    await sshd.start()
    down = await refusal(make(desk.ssh(sshd, remote_port)))
    assert (down.trouble, down.retry) == (TunnelTrouble.CONFIG, False)
    assert "AllowTcpForwarding" in down.sentence


async def test_a_port_that_is_taken(desk: Any, sshd: Sshd) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        provider = make(desk.ssh(sshd, taken, ssh_bind="127.0.0.1"))
        down = await refusal(provider)
        assert (down.trouble, down.retry) == (TunnelTrouble.LIMIT, True)
        assert str(taken) in down.sentence
    await provider.start(9003, "/")
    await provider.stop()


async def test_nobody_answers(desk: Any, sshd: Sshd, remote_port: int) -> None:
    sshd.kill()
    down = await refusal(make(desk.ssh(sshd, remote_port)))
    assert (down.trouble, down.retry) == (TunnelTrouble.NETWORK, True)


async def test_what_answers_is_no_ssh_server(desk: Any, sshd: Sshd, remote_port: int) -> None:
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        down = await refusal(make(desk.ssh(sshd, remote_port, ssh_port=server.sockets[0].getsockname()[1])))
    assert (down.trouble, down.retry) == (TunnelTrouble.NETWORK, True)


async def test_a_half_open_link_shows_after_two_silent_keepalives(tunnel: Provider, desk: Any, sshd: Sshd) -> None:
    await tunnel.start(9003, "/")
    sshd.freeze()
    try:
        await until(lambda: desk.states, "the end of the link")
        assert desk.states[0].phase is Phase.DOWN
    finally:
        await tunnel.stop()
        sshd.thaw()


async def test_the_server_can_end_the_session_and_the_same_port_is_had_again(
    tunnel: Provider, desk: Any, sshd: Sshd
) -> None:
    await tunnel.start(9003, "/")
    sshd.kill()
    await until(lambda: desk.states, "the end of the link")
    await tunnel.stop()
    await sshd.start()
    await tunnel.start(9003, "/")
    await tunnel.stop()
    assert len(desk.states) == 1


# Services that make up a URL


def service_context(desk: Any, service: SshService) -> Any:
    return desk.context(
        provider="ssh", ssh_preset="localhost.run", ssh_host="127.0.0.1", ssh_port=service.port, keepalive=0.3
    )


async def test_a_service_that_gives_another_url_later_is_heard(desk: Any, ssh_service: SshService) -> None:
    provider = make(service_context(desk, ssh_service))
    assert await provider.start(9003, "/hook") == "https://abc123.lhr.life/hook"
    ssh_service.say("abc123")
    ssh_service.say("def456")
    await until(lambda: desk.states, "the new URL")
    await provider.stop()
    assert [(state.phase, state.url) for state in desk.states] == [(Phase.UP, "https://def456.lhr.life/hook")]
    assert not provider.stable_url


async def test_a_service_that_never_says_its_url(
    desk: Any, ssh_service: SshService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent_desktop.tunnel.providers.ssh.PRINTED_WITHIN", 0.3)
    ssh_service.silent = True
    down = await refusal(make(service_context(desk, ssh_service)))
    assert (down.trouble, down.retry) == (TunnelTrouble.NETWORK, True)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("abc.lhr.life tunneled with tls termination, https://abc.lhr.life\r\n", "https://abc.lhr.life"),
        ("\x1b[32mhttps://abc.lhr.life\x1b[0m\n", "https://abc.lhr.life"),
        ("https://ABC.lhr.life/path?x=1", "https://abc.lhr.life"),
        ("see https://lhr.life.evil.example and https://evil-lhr.life", None),
        ("https://user@evil.example/abc.lhr.life", None),
        ("http://abc.lhr.life", None),
        ("", None),
    ],
)
def test_only_the_service_s_own_addresses_count(text: str, url: str | None) -> None:
    assert find_url(text, PRESETS["localhost.run"].domains) == url


def test_sish_prints_addresses_under_its_own_name() -> None:
    assert find_url("HTTP: http://desk.tuns.sh\nHTTPS: https://desk.tuns.sh\n", ("tuns.sh",)) == "https://desk.tuns.sh"
