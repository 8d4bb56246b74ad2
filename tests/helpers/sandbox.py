"""A tiny receiver that plays Agent Desktop for the sandbox, and a client for the sandbox's REST API."""

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp
from aiohttp import web
from yarl import URL

from agent_desktop.sandbox import Conversation, Sandbox, SandboxConfig

VERIFY = "verify-me:ü/&?"
API = "id:secret"
TAKE = {"offloadSuccess": True, "pauseBot": True}
DECLINE = {"offloadSuccess": False, "pauseBot": False}

Answer = Callable[[Mapping[str, Any]], Awaitable[web.Response]]


@dataclass
class Receiver:
    """Answers 200 and takes every offload, unless told otherwise: ``answers`` are used up first."""

    url: str = ""
    bodies: list[dict[str, Any]] = field(default_factory=list)
    tokens: list[str | None] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    answers: deque[int | Answer] = field(default_factory=deque)
    offload: Any = field(default_factory=lambda: dict(TAKE))
    healthy: bool = True

    def of(self, event: str, conversation: Conversation | None = None) -> list[dict[str, Any]]:
        """The accepted bodies of an event."""
        return [
            body
            for body in self.bodies
            if (body.get("event") or body.get("type")) == event
            and (conversation is None or body["sessionId"] == conversation.key.session_id)
        ]

    def items(self, conversation: Conversation) -> list[dict[str, Any]]:
        """Every item of the ``messages`` events of a conversation, in order of arrival."""
        return [item for body in self.of("messages", conversation) for item in body["messages"]]

    async def handle(self, request: web.Request) -> web.Response:
        self.methods.append(request.method)
        self.tokens.append(request.query.get("challenge.verifyToken"))
        if request.method == "GET":
            return web.json_response({"status": "ok"} if self.healthy else {}, status=200 if self.healthy else 500)
        body = await request.json()
        if self.answers:
            answer = self.answers.popleft()
            if callable(answer):
                return await answer(body)
            if answer != 200:
                return web.json_response({}, status=answer)
        self.bodies.append(body)
        offload = (body.get("event") or body.get("type")) == "offload"
        return web.json_response(self.offload if offload else {})


@asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver that listens."""
    made = Receiver()
    app = web.Application(client_max_size=8 * 1024 * 1024)
    app.router.add_route("*", "/hook", made.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield made
    finally:
        await runner.cleanup()


@asynccontextmanager
async def running(webhook_url: str | None, **settings: Any) -> AsyncIterator[Sandbox]:
    """A sandbox for tests: fast, without scripted customers, echoing at once; ``settings`` change that."""
    cast = settings.pop("cast", None)
    config = SandboxConfig(
        **{
            "verify_token": VERIFY,
            "api_token": API,
            "webhook_url": webhook_url,
            "speed": 100.0,
            "customers": False,
            "echo_delay": 0.0,
            **settings,
        }
    )
    sandbox = Sandbox(config) if cast is None else Sandbox(config, cast=cast)
    await sandbox.start()
    try:
        yield sandbox
    finally:
        await sandbox.stop()


class Client:
    """Calls the REST API as an agent's program does."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        self.headers = {"Authorization": f"Bearer {API}"}

    async def call(self, method: str, path: str, body: object = None, **query: str) -> tuple[int, Any]:
        """The status and the JSON of the answer (None where there is none)."""
        url = URL(f"{self.sandbox.base_url}{path}", encoded=True).update_query(query)
        async with self.session.request(method, url, json=body, headers=self.headers) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None

    async def act(self, conversation: Conversation, body: object) -> tuple[int, Any]:
        """An actions call."""
        return await self.call("POST", path_of(conversation, "actions"), body, version=conversation.key.version)

    async def text(self, conversation: Conversation, *words: str) -> int:
        """Send texts; the status of the answer."""
        templates = [{"textMessageTemplate": {"textMessages": [{"text": one}]}} for one in words]
        return (await self.act(conversation, {"sendMessages": templates}))[0]


@asynccontextmanager
async def client_of(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(sandbox, session)


def path_of(conversation: Conversation, end: str) -> str:
    """The path of a call about a conversation, with its session id escaped."""
    return f"/v1/bots/{conversation.key.bot_id}/conversations/{quote(conversation.key.session_id, safe='')}/{end}"
