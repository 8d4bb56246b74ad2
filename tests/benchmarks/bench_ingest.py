"""Row 1: how many messages a second become durable in the whole program, against a handler that only answers."""

import statistics

import msgspec
from aiohttp import web

from tests.benchmarks.figure import Figure
from tests.benchmarks.load import Order, Report, send
from tests.benchmarks.running import open_conversation, play, program, settled

ROUNDS = 5
SECONDS = 4.0


def measure() -> list[Figure]:
    """Requests a second, each the median of several rounds that take turns."""
    return play(_measure())


async def _measure() -> list[Figure]:
    async def answer(request: web.Request) -> web.StreamResponse:
        await request.read()
        return web.Response()

    bare_app = web.Application()
    bare_app.router.add_post("/", answer)
    runner = web.AppRunner(bare_app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    whole, bare, many = [], [], []
    async with program() as running:
        await send(Order(port=running.port, token=running.token, seconds=1.0))
        await open_conversation(running, "bench-0")
        for turn in range(ROUNDS):
            first = (turn + 1) * 1_000_000
            whole.append(_rate(await send(_order(running.port, running.token, first))))
            await settled(running)  # else the baseline would pay for it
            bare.append(_rate(await send(_order(site.port, running.token, first))))
        for turn in range(ROUNDS):
            order = msgspec.structs.replace(
                _order(running.port, running.token, (turn + 10) * 1_000_000), connections=64
            )
            many.append(_rate(await send(order)))
    await runner.cleanup()
    value, baseline = statistics.median(whole), statistics.median(bare)
    return [
        Figure(
            row="1",
            name="durable messages a second, window open",
            value=value,
            baseline=baseline,
            unit="/s",
            reach=0.6,
            at_least=True,
        ),
        Figure(
            row="1",
            name="... from 64 connections, which share more commits",
            value=statistics.median(many),
            baseline=baseline,
            unit="/s",
        ),
    ]


def _order(port: int, token: str, first: int) -> Order:
    return Order(port=port, token=token, seconds=SECONDS, first=first)


def _rate(report: Report) -> float:
    if report.refused:
        raise RuntimeError(f"{report.refused} requests were refused")
    return len(report.answered) / report.seconds
