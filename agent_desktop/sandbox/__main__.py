"""``python -m agent_desktop.sandbox``: the sandbox alone, against any receiver."""

import argparse
import asyncio
import contextlib
import logging
import secrets
import signal
import sys
from collections.abc import Sequence
from typing import TextIO

from agent_desktop.base.safe_text import seen_part
from agent_desktop.sandbox.config import Chaos, SandboxConfig
from agent_desktop.sandbox.server import Sandbox


def parser() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(
        prog="python -m agent_desktop.sandbox",
        description="A simulated Chatlayer on loopback. It calls a webhook, accepts REST calls, and serves a web page"
        " on which a person acts as a customer.",
    )
    arguments.add_argument("--webhook", required=True, metavar="URL", help="address of the webhook")
    arguments.add_argument(
        "--token-stdin",
        action="store_true",
        required=True,
        help="read the webhook's verify token from the first line of standard input",
    )
    arguments.add_argument(
        "--api-token-stdin",
        action="store_true",
        help="read the API token (tokenId:tokenSecret) from the second line; otherwise a token is created and printed",
    )
    arguments.add_argument(
        "--port", type=int, default=0, help="port of the REST API and the web page (default: any free port)"
    )
    arguments.add_argument("--dialect", choices=("current", "legacy"), default="current")
    arguments.add_argument(
        "--speed", type=float, default=1.0, metavar="N", help="run N times faster than real customers"
    )
    arguments.add_argument("--seed", type=int, default=1, help="seed of the simulated customers")
    arguments.add_argument(
        "--no-customers", action="store_true", help="no simulated customers, only those from the web page"
    )
    arguments.add_argument("--no-echo", action="store_true", help="do not return the agent's messages as bot messages")
    arguments.add_argument(
        "--repeat", type=float, default=0.0, metavar="SHARE", help="share of requests that are sent twice (0 to 1)"
    )
    return arguments


def settings(options: argparse.Namespace, lines: TextIO) -> SandboxConfig:
    """The configuration, with the tokens read from ``lines``. Raises ``ValueError`` with a sentence."""
    verify = seen_part(lines.readline())
    api = seen_part(lines.readline()) if options.api_token_stdin else f"sandbox:{secrets.token_hex(16)}"
    return SandboxConfig(
        verify_token=verify,
        api_token=api,
        webhook_url=options.webhook,
        port=options.port,
        seed=options.seed,
        speed=options.speed,
        dialect=options.dialect,
        customers=not options.no_customers,
        echo=not options.no_echo,
        chaos=Chaos(repeat=options.repeat),
    )


async def run(config: SandboxConfig, *, show_token: bool) -> None:
    """Run until interrupted."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers on the loop
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    sandbox = Sandbox(config)
    await sandbox.start()
    try:
        say(f"REST API  {sandbox.base_url}")
        say(f"Page      {sandbox.page_url}")
        if show_token:
            say(f"API token {config.api_token}")
        health = await sandbox.check_webhook()
        say("Webhook   reachable" if health.ok else f"Webhook   {health.reason}; retrying")
        await stop.wait()
    finally:
        await sandbox.stop()


def say(line: str) -> None:
    print(line, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 after an interrupt, 2 for settings that make no sense, 1 for a port that is taken."""
    options = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    try:
        config = settings(options, sys.stdin)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    try:
        asyncio.run(run(config, show_token=not options.api_token_stdin))
    except OSError as error:
        print(f"The sandbox cannot listen: {error.strerror or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
