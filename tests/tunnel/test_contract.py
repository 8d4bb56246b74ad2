"""What all providers have in common, shown with each of them."""

import io
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from agent_desktop.tunnel import PROVIDERS, Phase, Provider, TunnelConfig, TunnelDown, make
from tests.helpers.ngrok_standin import TOKEN
from tests.helpers.sshd import free_port
from tests.helpers.tunnel_kinds import KINDS
from tests.helpers.until import until

HTTP = aiohttp.ClientTimeout(total=60)


@dataclass
class Kind:
    """One provider in surroundings that work. ``public`` gives the port of 127.0.0.1 behind its public URL."""

    make: Callable[[], Provider]
    public: Callable[[], int]
    url: Callable[[], str]
    cut: Callable[[], object] | None
    phase: Phase = Phase.DOWN
    ends: bool = True
    states: list[Any] = field(default_factory=list)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, desk: Any, local: int) -> Kind:
    """Each provider in turn."""
    fixture = request.getfixturevalue
    name = request.param.partition(" ")[0]
    if name == "manual":
        context = desk.context(provider=name, public_url=f"http://127.0.0.1:{local}/hook")
        found = Kind(lambda: make(context), lambda: local, lambda: f"http://127.0.0.1:{local}/hook", None, ends=False)
    elif name == "ngrok":
        module = fixture("ngrok")
        desk.secrets["ngrok-token"] = TOKEN
        context = desk.context(provider=name)
        found = Kind(
            lambda: make(context),
            lambda: module.relay_port,
            lambda: "https://made-up.ngrok-free.app/hook",
            lambda: module.beat(lost=True),
            Phase.RECONNECTING,
        )
    elif request.param == "ssh":
        sshd, port = fixture("sshd"), free_port()
        context = desk.ssh(sshd, port)
        found = Kind(lambda: make(context), lambda: port, lambda: f"http://127.0.0.1:{port}/hook", sshd.kill)
    elif name == "ssh":
        service = fixture("ssh_service")
        context = desk.context(
            provider=name, ssh_preset="localhost.run", ssh_host="127.0.0.1", ssh_port=service.port, keepalive=0.3
        )
        found = Kind(
            lambda: make(context), lambda: service.relay_port, lambda: "https://abc123.lhr.life/hook", service.cut
        )
    elif name == "zrok":
        standin = fixture("zrok")
        named = request.param.endswith("named")
        standin.say("names", "desk")
        context = desk.context(provider=name, zrok_path=str(standin.program), zrok_name="desk" if named else "")
        found = Kind(
            lambda: make(context),
            lambda: int(standin.said("relay")),
            lambda: "https://desk.shares.zrok.io/hook" if named else "",
            lambda: kill_child(desk, "zrok.pid"),
        )
    else:
        standin = fixture("cloudflared")
        named = request.param.endswith("named")
        config = {"cloudflared_hostname": "desk.example.org"} if named else {}
        desk.secrets["cloudflared-token"] = "named-tunnel-token"
        standin.say("target", str(local))
        context = desk.context(provider=name, cloudflared_path=str(standin.program), **config)
        found = Kind(
            lambda: make(context),
            lambda: int(standin.said("relay")),
            lambda: "https://desk.example.org/hook" if named else "",
            lambda: kill_child(desk, "cloudflared.pid"),
        )
    found.states = desk.states
    return found


def kill_child(desk: Any, file: str) -> None:
    """As if the program crashed."""
    import json

    import psutil

    psutil.Process(json.loads((desk.folder / file).read_bytes())["pid"]).kill()


@pytest.fixture
async def local() -> AsyncIterator[int]:
    """A server in place of the webhook, which answers what it gets."""

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=request.path.encode() + b" " + await request.read())

    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


async def ask(port: int, body: bytes = b"hello") -> bytes:
    """What comes back from the public side."""
    async with (
        aiohttp.ClientSession(timeout=HTTP) as session,
        session.post(f"http://127.0.0.1:{port}/hook", data=io.BytesIO(body)) as response,
    ):
        return await response.read()


def closed(port: int) -> bool:
    """Whether nobody listens there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) != 0


async def test_requests_come_through_until_it_is_stopped_and_again_after_a_start(kind: Kind, local: int) -> None:
    provider = kind.make()
    await provider.stop()  # nothing runs yet, so nothing happens
    first = await provider.start(local, "/hook")
    try:
        assert first == kind.url() or (not kind.url() and first.startswith("https://made-up-"))
        assert first.endswith("/hook")
        assert await ask(kind.public()) == b"/hook hello"
        large = bytes(range(256)) * 4096 * 4
        assert await ask(kind.public(), large) == b"/hook " + large
    finally:
        await provider.stop()
        await provider.stop()
    if kind.ends:
        await until(lambda: closed(kind.public()), "the end of the public side")
    second = await provider.start(local, "/hook")
    try:
        assert await ask(kind.public()) == b"/hook hello"
        if provider.stable_url:
            assert second == first
    finally:
        await provider.stop()
    assert not [state for state in kind.states if state.phase is Phase.DOWN], "a wanted stop is no trouble"


async def test_a_lost_link_is_told_with_what_it_means(kind: Kind, local: int) -> None:
    if kind.cut is None:
        pytest.skip("it has no link")
    provider = kind.make()
    await provider.start(local, "/hook")
    try:
        kind.cut()
        await until(lambda: kind.states, "the provider's word")
        state = kind.states[0]
        assert state.phase is kind.phase
        assert state.trouble is not None
        assert state.retry
        assert state.sentence.endswith(".")
    finally:
        await provider.stop()


async def test_it_says_what_it_is(kind: Kind) -> None:
    provider = kind.make()
    assert provider.id in PROVIDERS
    assert isinstance(provider.stable_url, bool)
    assert isinstance(provider.writes_forwarded, bool)
    assert provider.monthly_requests >= 0
    assert (provider.monthly_requests > 0) == (provider.id == "ngrok")


async def test_starting_can_be_given_up(kind: Kind, local: int) -> None:
    import asyncio

    provider = kind.make()
    task = asyncio.create_task(provider.start(local, "/hook"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    await provider.stop()


@pytest.mark.parametrize("name", PROVIDERS)
async def test_without_any_settings_it_says_what_is_missing(
    name: str, desk: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    provider = make(desk.context(provider=name))
    with pytest.raises(TunnelDown) as caught:
        await provider.start(9003, "/")
    assert not caught.value.retry
    assert caught.value.sentence.endswith(".")


def test_an_unknown_one_is_refused_with_the_known_names(desk: Any) -> None:
    with pytest.raises(TunnelDown, match=", ".join(PROVIDERS)):
        make(desk.context(provider="carrier-pigeon"))
    assert TunnelConfig().provider == "none"


def test_a_provider_that_nobody_chose_costs_nothing() -> None:
    import subprocess
    import sys

    modules = ", ".join(f"agent_desktop.tunnel.providers.{name}" for name in PROVIDERS)
    unwanted = ("asyncssh", "ngrok", "PySide6", "psutil")
    code = f"import sys, {modules}; print([name for name in {unwanted} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
