"""What the SSH tunnel costs and how it recovers, with a real sshd on this machine: latency against the same requests
without it, time from a restarted sshd to *reachable*, and the requests lost meanwhile with Chatlayer's three resends.

How long Chatlayer waits between resends is not published; here it is what the sandbox does: 0.5, 1 and 2 seconds.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp

from agent_desktop.tunnel import (
    Context,
    HostKey,
    Pace,
    Prober,
    Provider,
    State,
    Supervisor,
    Surroundings,
    TunnelState,
    make,
)
from agent_desktop.webhook import PROBE_HEADER, WebhookConfig, WebhookServer, probe_answer
from tests.benchmarks.figure import Figure, percentile
from tests.helpers.sshd import Sshd, free_port, why_no_sshd
from tests.helpers.tunnel_config import tunnel_config
from tests.helpers.webhook_receiver import Receiver

TOKEN = "tok-3f9a_Zq-secret"  # a made-up one
SAMPLES = Path(__file__).parent.parent / "protocol" / "samples"
REQUESTS = 600
RESTARTS = 7
EACH_SECOND = 20
RESENDS = (0.5, 1.0, 2.0)
OUTAGES = (0.0, 2.0, 5.0)
PATIENCE = 90.0


def measure() -> list[Figure]:
    """All of it; about two minutes."""
    reason = why_no_sshd()
    if reason is not None:
        raise SystemExit(reason)
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    (folder / "sshd").mkdir()
    (folder / "profile").mkdir()
    sshd = Sshd(folder / "sshd")
    await sshd.start()
    server = WebhookServer(Receiver(), lambda: (TOKEN,), WebhookConfig(port=0))
    await server.start()
    port = free_port()
    try:
        async with _supervised(sshd, folder / "profile", port, server) as supervisor:
            await _until(lambda: supervisor.status.standing is TunnelState.REACHABLE)
            figures = await _latency(server.port, port)
            figures += await _recovery(sshd, supervisor)
            figures += await _losses(sshd, supervisor, port)
            figures.append(await _half_open(sshd, supervisor))
            return figures
    finally:
        await server.stop()
        sshd.kill()


async def _latency(direct: int, tunnelled: int) -> list[Figure]:
    """The same request to the webhook itself and through the tunnel, in turn, so that all else is the same."""
    body = _sample()
    figures = []
    for fresh, words in ((False, "open connection"), (True, "new connection each")):
        times: dict[int, list[float]] = {direct: [], tunnelled: []}
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=fresh)) as session:
            for number in range(REQUESTS + 20):
                for port, taken in times.items():
                    begun = time.perf_counter()
                    await _post(session, port, body)
                    if number >= 20:
                        taken.append((time.perf_counter() - begun) * 1000)
        for row, name, figure in (
            ("T1" if not fresh else "T2", "median", median),
            ("T1" if not fresh else "T2", "95 %", lambda values: percentile(values, 95)),
        ):
            figures.append(
                Figure(
                    row=row,
                    name=f"POST through ssh, {words}, {name}",
                    value=figure(times[tunnelled]),
                    baseline=figure(times[direct]),
                    unit="ms",
                )
            )
    return figures


async def _recovery(sshd: Sshd, supervisor: Supervisor) -> list[Figure]:
    """From a killed sshd's new start to *reachable*."""
    times = []
    for _ in range(RESTARTS):
        sshd.kill()
        await _until(lambda: supervisor.status.standing is not TunnelState.REACHABLE)
        await sshd.start()
        begun = time.perf_counter()
        await _until(lambda: supervisor.status.standing is TunnelState.REACHABLE)
        times.append((time.perf_counter() - begun) * 1000)
    return [
        Figure(row="T3", name="restarted sshd to reachable, median", value=median(times), unit="ms"),
        Figure(row="T3", name="restarted sshd to reachable, longest", value=max(times), unit="ms"),
    ]


async def _losses(sshd: Sshd, supervisor: Supervisor, port: int) -> list[Figure]:
    """Requests that did not arrive, of those sent steadily while sshd is killed and started again."""
    figures = []
    for outage in OUTAGES:
        sent: list[asyncio.Task[bool]] = []
        over = asyncio.Event()
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            flow = asyncio.create_task(_flow(session, port, sent, over))
            await asyncio.sleep(1)
            sshd.kill()
            begun = time.perf_counter()
            await asyncio.sleep(outage)
            await sshd.start()
            await _until(lambda: supervisor.status.standing is not TunnelState.REACHABLE)
            await _until(lambda: supervisor.status.standing is TunnelState.REACHABLE)
            unreachable = time.perf_counter() - begun
            await asyncio.sleep(1)
            over.set()
            await flow
            lost = [await task for task in sent].count(False)
        words = f"sshd away for {outage:g} s (unreachable {unreachable:.1f} s)"
        figures.append(Figure(row="T4", name=f"lost, {words}", value=lost, baseline=len(sent), unit="req"))
    return figures


async def _half_open(sshd: Sshd, supervisor: Supervisor) -> Figure:
    """How long a server that no longer answers, with its connection open, is still called reachable."""
    sshd.freeze()
    begun = time.perf_counter()
    await _until(lambda: supervisor.status.standing is not TunnelState.REACHABLE)
    taken = time.perf_counter() - begun
    sshd.thaw()
    return Figure(row="T5", name="half-open link until it shows", value=taken, unit="s", reach=60, absolute=True)


async def _flow(session: aiohttp.ClientSession, port: int, sent: list[asyncio.Task[bool]], over: asyncio.Event) -> None:
    body = _sample()
    while not over.is_set():
        sent.append(asyncio.create_task(_delivered(session, port, body)))
        await asyncio.sleep(1 / EACH_SECOND)


async def _delivered(session: aiohttp.ClientSession, port: int, body: bytes) -> bool:
    """Whether a request arrived in the end, as Chatlayer sends it: once, and three times more."""
    for pause in (*RESENDS, None):
        try:
            if await _post(session, port, body) == 200:
                return True
        except (aiohttp.ClientError, OSError, TimeoutError):
            if pause is None:
                return False
        if pause is not None:
            await asyncio.sleep(pause)
    return False


async def _post(session: aiohttp.ClientSession, port: int, body: bytes) -> int:
    url = f"http://127.0.0.1:{port}/?challenge.verifyToken={TOKEN}"
    async with session.post(url, data=body, headers={"Content-Type": "application/json"}) as response:
        await response.read()
        return response.status


def _sample() -> bytes:
    return next(
        body for body in (file.read_bytes() for file in sorted(SAMPLES.glob("*.json"))) if b'"messages"' in body
    )


@asynccontextmanager
async def _supervised(sshd: Sshd, folder: Path, port: int, server: WebhookServer) -> AsyncIterator[Supervisor]:
    config = tunnel_config(
        provider="ssh",
        public_url=f"http://127.0.0.1:{port}/",
        ssh_host="127.0.0.1",
        ssh_port=sshd.port,
        ssh_user=sshd.user,
        ssh_key=str(sshd.key),
        ssh_remote_port=port,
    )
    context = Context(config, folder, trust=_trust)

    def build(told: Callable[[State], None]) -> Provider:
        context.changed = told
        return make(context)

    prober = Prober(lambda: TOKEN, PROBE_HEADER, probe_answer)
    supervisor = Supervisor(build, prober, Surroundings(pace=Pace()))
    task: asyncio.Task[Any] = asyncio.create_task(supervisor.run(server.port))
    try:
        yield supervisor
    finally:
        task.cancel()
        await asyncio.wait([task])
        await prober.close()


async def _trust(key: HostKey) -> bool:
    return True


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - a fine look at the time is what is wanted here
            await asyncio.sleep(0.002)
