"""The program with its window, for the soak: moved and looked into over a Unix socket, see ``tests.e2e.driver``.

``python -m tests.benchmarks.soak_window SOCKET`` reads an order like the driver's from its standard input. Its secrets
are in memory; all else is as when a person starts it.
"""

import asyncio
import gc
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtWidgets import QApplication

from agent_desktop import settings
from agent_desktop.base import logs
from agent_desktop.base.profile import Profile
from agent_desktop.credentials import API_TOKEN, DATABASE_KEY, VERIFY_TOKEN, MemoryCredentials
from agent_desktop.desktop import app
from agent_desktop.desktop.options import Options
from agent_desktop.protocol import ConversationKey
from tests.e2e.driver import Desk, Order

CONFIG = """
[chatlayer]
region = "custom"
base_url = "{base_url}"
[webhook]
port = 0
"""


class WindowDesk(Desk):
    """What an agent does in the window, and what it costs."""

    def __init__(self, program: app.App) -> None:
        assert program._service is not None
        assert program._window is not None
        super().__init__(program._service)
        self._window = program._window
        self._inbox = program._service.inbox
        self._server = program._service.server
        self._commands |= {"open": self._open, "close": self._close, "figures": self._figures}

    async def _open(self, order: Order) -> Order:
        """Show a conversation."""
        conversation = await self._inbox.conversation_by_key(ConversationKey(*order["key"]))
        if conversation is not None:
            self._window.navigation.open(conversation)
        return {}

    async def _close(self, order: Order) -> Order:
        """Close a conversation."""
        conversation = await self._inbox.conversation_by_key(ConversationKey(*order["key"]))
        if conversation is not None:
            await self._inbox.close(conversation.id)
        return {}

    async def _figures(self, order: Order) -> Order:
        """What the process uses now: bytes, and numbers of things."""
        gc.collect()
        process = psutil.Process()
        folder = Path(order["profile"])
        answer = {
            "memory": process.memory_info().rss,
            "tasks": len(asyncio.all_tasks()),
            "files": process.num_fds(),
            "threads": process.num_threads(),
            "connections": self._server.connections,
            "widgets": len(QApplication.allWidgets()),
            "objects": len(gc.get_objects()),
            "database": size_of(folder),
        }
        if order.get("kinds"):
            kinds = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
            answer["kinds"] = dict(kinds.most_common(60))
        return answer


def size_of(folder: Path) -> int:
    """Bytes of the database with its companions."""
    return sum(path.stat().st_size for path in folder.glob("inbox.db*"))


class SoakedApp(app.App):
    """The program, which does what it is told once it listens."""

    order: dict[str, Any] = {}

    async def _until_the_end(self, window: Any, service: Any) -> int:
        reader, writer = await asyncio.open_unix_connection(self.order["socket"])
        desk = WindowDesk(self)

        async def answer(line: bytes) -> None:
            writer.write(json.dumps(await desk.do(json.loads(line))).encode() + b"\n")

        async def obey() -> None:
            async for line in reader:
                _ = service.tasks.spawn(answer(line), name="do what the soak says")
            self._ended.set()

        writer.write(json.dumps({"url": service.server.url}).encode() + b"\n")
        _ = service.tasks.spawn(obey(), name="listen to the soak")
        code = await super()._until_the_end(window, service)
        writer.close()
        return code


def main() -> int:
    """Run until the socket closes."""
    order = json.loads(sys.stdin.readline())
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    secrets = {API_TOKEN: order["api_token"], VERIFY_TOKEN: order["verify_token"], DATABASE_KEY: order["key"]}
    SoakedApp.order = order
    app.App = SoakedApp  # type: ignore[misc]
    app.KeyringCredentials = lambda *_, **__: MemoryCredentials(secrets)  # type: ignore[assignment,misc]
    profile = Profile.at(order["profile"])
    profile.create()
    logs.setup(profile.logs, "info")
    profile.config.write_text(CONFIG.format(base_url=order["base_url"]), encoding="utf-8")
    return app.run(Options(profile=profile, settings=settings.load(profile.config))).code


if __name__ == "__main__":
    sys.exit(main())
