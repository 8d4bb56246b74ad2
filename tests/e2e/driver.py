"""The real service without its window, in child processes that tests can kill; moved by lines of JSON.

``python -m tests.e2e.driver`` loads the program once. Each line on its standard input is an order, for which it forks a
child, whose process id it prints. The child opens the profile as the program does, starts the service, connects to the
order's Unix socket and does what it is told there, see :class:`Desk`. So a start costs a tenth of a second.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from agent_desktop.base import logs
from agent_desktop.base.profile import Profile
from agent_desktop.base.tasks import Tasks
from agent_desktop.core.profile_opener import Opener
from agent_desktop.core.service import Service
from agent_desktop.credentials import API_TOKEN, DATABASE_KEY, VERIFY_TOKEN, MemoryCredentials
from agent_desktop.inbox import Delivery, InboxError, State, StorageError
from agent_desktop.inbox.outbox import outbox
from agent_desktop.protocol import ConversationKey, TextTemplate
from agent_desktop.settings import Settings
from agent_desktop.settings.model import ChatlayerSettings, WebhookSettings

Order = dict[str, Any]


class Desk:
    """Does what the test says. Each command has a ``tag``, which its answer repeats."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._commands: dict[str, Callable[[Order], Awaitable[Order]]] = {
            "reply": self._reply,
            "state": self._state,
            "resume": self._resume,
            "undecided": self._undecided,
            "arrived": self._arrived,
            "decide": self._decide,
            "keyring": self._keyring,
        }

    async def do(self, order: Order) -> Order:
        """The answer; ``error`` is in it when the inbox had one."""
        try:
            answer = await self._commands[order["do"]](order)
        except (InboxError, StorageError) as error:
            answer = {"error": type(error).__name__, "sentence": str(error)}
        return {"tag": order["tag"], **answer}

    async def _reply(self, order: Order) -> Order:
        """Enter: answered when the reply is on disk."""
        conversation = await self._service.inbox.conversation_by_key(ConversationKey(*order["key"]))
        if conversation is None:
            return {"error": "unknown"}
        message = await self._service.inbox.reply(conversation.id, TextTemplate(order["text"]))
        return {"id": message.id}

    async def _state(self, order: Order) -> Order:
        inbox = self._service.inbox
        counts = await inbox.counts()
        conditions = {part.value: [one.level.value, one.detail] for part, one in inbox.health.conditions.items()}
        return {"pending": counts.pending, "failed": counts.failed, "health": conditions, "held": inbox.outbox_blocked}

    async def _resume(self, order: Order) -> Order:
        self._service.inbox.resume_outbox()
        return {}

    async def _undecided(self, order: Order) -> Order:
        """The replies whose fate only the agent can tell."""
        found = []
        for state in State:
            for one in await self._service.inbox.conversations(state, limit=100_000):
                if one.failed:
                    page = await self._service.inbox.page(one.id, limit=1000)
                    key = [one.key.bot_id, one.key.version, one.key.session_id]
                    found += [
                        {"key": key, "id": message.id, "text": message.text}
                        for message in page.messages
                        if message.delivery is Delivery.UNCONFIRMED
                    ]
        return {"replies": found}

    async def _arrived(self, order: Order) -> Order:
        """How many replies of a conversation with this text are known to have arrived."""
        conversation = await self._service.inbox.conversation_by_key(ConversationKey(*order["key"]))
        if conversation is None:
            return {"count": 0}
        page = await self._service.inbox.page(conversation.id, limit=1000)
        arrived = (Delivery.SENT, Delivery.DELIVERED)
        return {"count": sum(one.text == order["text"] and one.delivery in arrived for one in page.messages)}

    async def _decide(self, order: Order) -> Order:
        """The agent has looked: it arrived, or is sent again."""
        inbox = self._service.inbox
        await (inbox.confirm_arrived(order["id"]) if order["arrived"] else inbox.retry(order["id"]))
        return {}

    async def _keyring(self, order: Order) -> Order:
        await self._service.read_api_token()
        return {}


async def serve(order: Order) -> None:
    """Be the program until told to end, or killed."""
    outbox.ECHO_WAIT = timedelta(seconds=order.get("echo_wait", 3.0))
    outbox.LATEST = timedelta(seconds=order.get("latest", 15.0))
    profile = Profile.at(order["profile"])
    profile.create()
    logs.setup(profile.logs, "info")
    secrets = {API_TOKEN: order["api_token"], VERIFY_TOKEN: order["verify_token"], DATABASE_KEY: order["key"]}
    opener = Opener(profile, encrypted=True, ask=_nobody_there, waiting=lambda _: None)
    settings = Settings(
        chatlayer=ChatlayerSettings(region="custom", base_url=order["base_url"], timeout=5.0),
        webhook=WebhookSettings(port=0),
    )
    service = Service(settings, await opener.open(MemoryCredentials(secrets, learned=logs.redactor.learn)))
    await service.start()
    await service.listen()
    reader, writer = await asyncio.open_unix_connection(order["socket"])
    desk, tasks = Desk(service), Tasks()

    async def answer(line: bytes) -> None:
        writer.write(json.dumps(await desk.do(json.loads(line))).encode() + b"\n")

    writer.write(json.dumps({"url": service.server.url}).encode() + b"\n")
    async for line in reader:
        _ = tasks.spawn(answer(line), name="do what the test says")
    await service.stop()
    await tasks.close()
    writer.close()


async def _nobody_there(title: str, text: str, choices: Sequence[str]) -> int | None:
    sys.stderr.write(f"{title}: {text}\n")
    return None


def main() -> None:
    """Fork a child for each order."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system buries the children
    for line in iter(sys.stdin.readline, ""):
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asyncio.run(serve(json.loads(line)))
            os._exit(0)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
