"""The whole way: a real webhook behind a real sshd, supervised, with a real offload; and the probe itself."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from agent_desktop.protocol import OffloadEvent
from agent_desktop.tunnel import Pace, Prober, Supervisor, Surroundings, TunnelMemory, TunnelState, make
from agent_desktop.webhook import PROBE_HEADER, SeenKind, probe_answer
from tests.helpers.sshd import Sshd, free_port
from tests.helpers.until import until
from tests.tunnel.conftest import KEY, TOKEN

SAMPLES = Path(__file__).parent.parent / "protocol" / "samples"
QUICK = Pace(probe=0.5, probe_again=0.05, settle=1, settle_step=0.02, tick=0.05, first=0.05, longest=0.2)


@asynccontextmanager
async def probing() -> AsyncIterator[Prober]:
    prober = Prober(lambda: TOKEN, PROBE_HEADER, probe_answer)
    try:
        yield prober
    finally:
        await prober.close()


@asynccontextmanager
async def supervised(desk: Any, sshd: Sshd, port: int, webhook: Any) -> AsyncIterator[Supervisor]:
    """A tunnel to the webhook through sshd, kept up."""
    context = desk.ssh(sshd, port, public_url=f"http://127.0.0.1:{port}/")

    def build(told: Any) -> Any:
        context.changed = told
        return make(context)

    async with probing() as prober:
        supervisor = Supervisor(
            build, prober, Surroundings(memory=TunnelMemory(desk.folder / "tunnel.json"), pace=QUICK)
        )
        task = asyncio.create_task(supervisor.run(webhook.port))
        try:
            yield supervisor
        finally:
            task.cancel()
            await asyncio.wait([task])


def offload() -> bytes:
    """A sample's body."""
    return next(file.read_bytes() for file in sorted(SAMPLES.glob("*.json")) if b'"offload"' in file.read_bytes())


async def post(port: int, body: bytes) -> tuple[int, Any]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
        headers = {"Content-Type": "application/json"}
        async with session.post(f"http://127.0.0.1:{port}/?{KEY}={TOKEN}", data=body, headers=headers) as response:
            return response.status, await response.json()


async def test_an_offload_comes_through_before_and_after_sshd_was_killed(desk: Any, sshd: Sshd, webhook: Any) -> None:
    port = free_port()
    async with supervised(desk, sshd, port, webhook) as supervisor:
        await until(lambda: supervisor.status.standing is TunnelState.REACHABLE, "reachable")
        assert await post(port, offload()) == (200, {"offloadSuccess": True, "pauseBot": True})
        assert isinstance(webhook.receiver.events[0][0], OffloadEvent)

        sshd.kill()
        await until(lambda: supervisor.status.standing is not TunnelState.REACHABLE, "the loss")
        await until(lambda: supervisor.status.standing is TunnelState.UNREACHABLE, "not reachable")
        assert "No SSH server answers" in supervisor.status.sentence
        with pytest.raises(aiohttp.ClientError):
            await post(port, offload())

        await sshd.start()
        await until(lambda: supervisor.status.standing is TunnelState.REACHABLE, "reachable again")
        assert (await post(port, offload()))[0] == 200
        assert len(webhook.receiver.events) == 2


async def test_a_half_open_link_is_no_longer_called_reachable(desk: Any, sshd: Sshd, webhook: Any) -> None:
    port = free_port()
    async with supervised(desk, sshd, port, webhook) as supervisor:
        await until(lambda: supervisor.status.standing is TunnelState.REACHABLE, "reachable")
        sshd.freeze()
        await until(lambda: supervisor.status.standing is not TunnelState.REACHABLE, "the loss")
        sshd.thaw()
        await until(lambda: supervisor.status.standing is TunnelState.REACHABLE, "reachable again")


async def test_a_probe_is_told_from_real_traffic(desk: Any, sshd: Sshd, webhook: Any) -> None:
    kinds: list[SeenKind] = []
    webhook.server.seen.connect(lambda seen: kinds.append(seen.kind))
    async with probing() as prober:
        assert (await prober.probe(webhook.server.url)).ok
    assert kinds == [SeenKind.PROBE]
    assert not webhook.receiver.events
    assert not webhook.receiver.quarantined


async def test_two_webhooks_with_other_tokens_do_not_pass_for_each_other(webhook: Any) -> None:
    prober = Prober(lambda: "another-token", PROBE_HEADER, probe_answer)
    reach = await prober.probe(webhook.server.url)
    await prober.close()
    assert not reach.ok
    assert "another verify token" in reach.sentence


async def test_without_a_token_there_is_nothing_to_probe_with() -> None:
    prober = Prober(lambda: None, PROBE_HEADER, probe_answer)
    assert not (await prober.probe("http://127.0.0.1:1/")).ok
    await prober.close()


@asynccontextmanager
async def impostor(answer: Any) -> AsyncIterator[str]:
    async def handle(request: web.Request) -> web.StreamResponse:
        return answer(request)  # type: ignore[no-any-return]

    app = web.Application()
    app.router.add_route("*", "/", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "body", "headers", "words"),
    [
        (200, '{"status": "ok"}', {}, "does not lead to this program"),
        (200, '{"probe": "00"}', {}, "does not lead to this program"),
        (200, '{"probe": 5}', {}, "does not lead to this program"),
        (200, "[1]", {}, "does not lead to this program"),
        (200, "\ud800", {}, "does not lead to this program"),
        (200, "<html>Visit site</html>", {}, "does not lead to this program"),
        (302, "", {"Location": "https://example.org"}, "redirects"),
        (404, "", {"ngrok-error-code": "ERR_NGROK_3200"}, "ERR_NGROK_3200"),
        (403, "", {"ngrok-error-code": "ERR_NGROK_727"}, "used up"),
        (403, "", {"ngrok-error-code": f"<b>{TOKEN}</b>"}, "does not lead"),
        (530, "", {}, "530"),
    ],
)
async def test_what_is_not_this_program_is_never_taken_for_it(
    status: int, body: str, headers: dict[str, str], words: str
) -> None:
    raw = body.encode("utf-8", "surrogatepass")
    async with (
        probing() as prober,
        impostor(lambda request: web.Response(status=status, body=raw, headers=headers)) as url,
    ):
        reach = await prober.probe(url)
    assert not reach.ok
    assert words in reach.sentence
    assert TOKEN not in reach.sentence


async def test_a_recorded_answer_does_not_pass_again(webhook: Any) -> None:
    recorded: list[str] = []
    url, headers = f"{webhook.server.url}?{KEY}={TOKEN}", {PROBE_HEADER: "n" * 32}
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        recorded.append(json.dumps(await response.json()))
    async with probing() as prober, impostor(lambda request: web.Response(text=recorded[0])) as url:
        assert not (await prober.probe(url)).ok


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://", "ftp://example.org/", "http://[::1"])
async def test_addresses_where_nothing_is(url: str) -> None:
    async with probing() as prober:
        reach = await prober.probe(url)
    assert not reach.ok
    assert reach.sentence.endswith(".")
