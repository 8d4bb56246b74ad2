"""The program as its command line starts it: ``python -m tests.benchmarks.real_window PROFILE``.

Says ``ready`` when rows of the list are painted and the webhook listens, and ends when its standard input ends.
"""

import asyncio
import gc
import sys
from typing import TYPE_CHECKING

from agent_desktop import cli

if TYPE_CHECKING:
    from agent_desktop.desktop.app import App, Result
    from agent_desktop.desktop.options import Options

start = cli._start


def observed_start(options: "Options") -> "Result":
    """What the command line does, with somebody who watches."""
    # in the order of cli.py
    gc.disable()
    from agent_desktop.core import service  # noqa: F401
    from agent_desktop.desktop import app

    main = app.App.main

    async def observed_main(self: "App") -> int:
        watching = asyncio.ensure_future(watch(self))
        try:
            return await main(self)
        finally:
            watching.cancel()

    app.App.main = observed_main  # type: ignore[method-assign]
    return start(options)


async def watch(app: "App") -> None:
    """Say when the window can be used, then wait to be told to end."""
    while app._service is None or app._window is None or not app._service.server.running:  # noqa: ASYNC110 - no event
        await asyncio.sleep(0.001)
    view = app._window.list.view
    while not view.model().rowCount():  # noqa: ASYNC110 - no event
        await asyncio.sleep(0.001)
    view.viewport().repaint()
    print("ready", flush=True)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(0, ended.set)
    await ended.wait()
    app._ended.set()


if __name__ == "__main__":
    cli._start = observed_start
    sys.exit(cli.main(["--profile", sys.argv[1]]))
