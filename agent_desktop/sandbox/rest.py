"""The REST API: v1 and the legacy call, as the protocol's README describes them in section 2."""

import asyncio
import contextlib
import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox import wire
from agent_desktop.sandbox.actions import Actions, read_legacy, read_v1
from agent_desktop.sandbox.bot import Bot
from agent_desktop.sandbox.check import Refused
from agent_desktop.sandbox.conversation import Conversation, Phase, Raw
from agent_desktop.sandbox.faults import Faults
from agent_desktop.sandbox.limits import RateLimit
from agent_desktop.sandbox.platform import BOTS, Platform

PAGE_LIMIT = 1000
V1 = "/v1/bots/{bot}/conversations/{session}"

Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True)
class Received:
    """An accepted call: what it acted on, its body, and when. ``method`` and ``path`` are as they came."""

    key: ConversationKey
    method: str
    path: str
    body: Raw
    at: datetime


class RestApi:
    """The handlers. ``received`` holds every accepted call that changes something, in order."""

    def __init__(self, platform: Platform, bot: Bot, faults: Faults, limit: RateLimit) -> None:
        self._platform = platform
        self._bot = bot
        self._faults = faults
        self._limit = limit
        self._authorisation = f"Bearer {platform.config.api_token}".encode()
        self._closing = asyncio.Event()
        self.received: list[Received] = []

    async def close(self, _: web.Application) -> None:
        """Let delayed calls go: the server does not wait for those whose caller has gone away."""
        self._closing.set()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post(f"{V1}/actions", self._guarded(self._actions)),
            web.get(f"{V1}/messages", self._guarded(self._messages)),
            web.get(f"{V1}/session-data", self._guarded(self._session_data)),
            web.delete(f"{V1}/session-data", self._guarded(self._forget_session_data)),
            web.get("/v1/bots", self._guarded(self._bots)),
            web.get("/v1/bots/{bot}/conversations", self._guarded(self._conversations)),
            web.post("/api/webview", self._guarded(self._webview)),
        ]

    # --- every call --------------------------------------------------------------------------------------------------

    def _guarded(self, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def guarded(request: web.Request) -> web.StreamResponse:
            body = await request.read()
            fault = self._faults.take(_session_of(request, body), request.path)
            if fault is not None:
                if fault.delay:
                    with contextlib.suppress(TimeoutError):  # the usual end of a delay
                        await asyncio.wait_for(self._closing.wait(), fault.delay)
                if fault.drop == "before":
                    return _cut(request)
                if fault.status is not None:
                    return web.json_response(
                        fault.body or {"message": "fault"}, status=fault.status, headers=fault.headers
                    )
            response = await self._answer(request, handler)
            return _cut(request) if fault is not None and fault.drop == "after" else response

        return guarded

    async def _answer(self, request: web.Request, handler: Handler) -> web.Response:
        given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._authorisation):
            return _problem(401, "Unauthorized")
        allowed, headers = self._limit.take()
        if not allowed:
            response = _problem(429, "Too Many Requests")
        else:
            try:
                response = await handler(request)
            except Refused as reason:
                response = _problem(400, str(reason))
            except LookupError as missing:
                response = _problem(404, str(missing.args[0]))
        response.headers.update(headers)
        return response

    def _conversation(self, request: web.Request) -> Conversation:
        key = ConversationKey(request.match_info["bot"], _version(request), request.match_info["session"])
        if key.bot_id not in BOTS:
            raise LookupError("there is no such bot")
        conversation = self._platform.conversations.get(key)
        if conversation is None:
            raise LookupError("there is no such conversation")
        return conversation

    # --- what changes something --------------------------------------------------------------------------------------

    async def _actions(self, request: web.Request) -> web.Response:
        conversation = self._conversation(request)
        body = await _json(request)
        config = self._platform.config
        actions = read_v1(body, config.pause, config.resume, deaf=config.deaf)
        self._accept(request, conversation, body, actions)
        return web.json_response({})

    async def _webview(self, request: web.Request) -> web.Response:
        body = await _json(request)
        bot_id, sender, actions = read_legacy(body)
        # This call names no version.
        for version in ("LIVE", "DRAFT"):
            conversation = self._platform.conversations.get(ConversationKey(bot_id, version, sender))
            if conversation is not None:
                break
        else:
            raise LookupError("there is no such conversation")
        self._accept(request, conversation, body, actions)
        return web.json_response({})

    def _accept(self, request: web.Request, conversation: Conversation, body: Raw, actions: Actions) -> None:
        platform = self._platform
        self.received.append(Received(conversation.key, request.method, request.path, body, platform.pace.now()))
        conversation.session_data.update(actions.data)
        platform.agent_says(conversation, actions.messages)
        if actions.dialog is not None:
            platform.bot_says(conversation, *(self._bot.dialog(conversation, actions.dialog) or ()))
        if actions.pause is True:
            platform.pause(conversation)
        elif actions.pause is False:
            platform.resume(conversation)
        platform.changed.beat()

    async def _forget_session_data(self, request: web.Request) -> web.Response:
        conversation = self._conversation(request)
        conversation.session_data.clear()
        self.received.append(Received(conversation.key, request.method, request.path, {}, self._platform.pace.now()))
        return web.Response(status=204)

    # --- what only looks ---------------------------------------------------------------------------------------------

    async def _bots(self, _: web.Request) -> web.Response:
        return web.json_response([{"id": bot_id, "name": name} for bot_id, name in BOTS.items()])

    async def _conversations(self, request: web.Request) -> web.Response:
        bot_id, version = request.match_info["bot"], _version(request)
        if bot_id not in BOTS:
            raise LookupError("there is no such bot")
        sessions = [
            key.session_id for key in self._platform.conversations if (key.bot_id, key.version) == (bot_id, version)
        ]
        rows = [{"user": {"id": session, "sessionId": session}} for session in sessions]
        return web.json_response({"data": _part(request, rows, 100)})

    async def _messages(self, request: web.Request) -> web.Response:
        rows = [wire.history_row(said) for said in self._conversation(request).transcript]
        return web.json_response({"data": _part(request, rows, PAGE_LIMIT)})

    async def _session_data(self, request: web.Request) -> web.Response:
        conversation = self._conversation(request)
        data = dict(conversation.session_data)
        if self._platform.config.tells_paused:
            data["internal"] = {"isPaused": conversation.phase is Phase.AGENT}
        return web.json_response({"data": data})


def _problem(status: int, message: str) -> web.Response:
    return web.json_response({"statusCode": status, "message": message}, status=status)


def _cut(request: web.Request) -> web.Response:
    """End the connection without an answer; the response returned is never seen."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _version(request: web.Request) -> str:
    version = request.query.get("version", "")
    if version not in ("DRAFT", "LIVE"):
        raise Refused("version must be DRAFT or LIVE")
    return version


async def _json(request: web.Request) -> Raw:
    try:
        value = json.loads(await request.read())
    except ValueError:
        raise Refused("the body is not JSON") from None
    if not isinstance(value, dict):
        raise Refused("the body must be an object")
    return value


def _session_of(request: web.Request, body: bytes) -> str | None:
    """The session that a call is about, also for the legacy call, which says it in its body."""
    session = request.match_info.get("session")
    if session is None and request.path == "/api/webview":
        try:
            session = json.loads(body).get("senderId")
        except (ValueError, AttributeError):
            session = None
    return session


def _part(request: web.Request, rows: list[Raw], default: int) -> list[Raw]:
    """The page that ``page`` (from 1) and ``limit`` ask for."""
    numbers = []
    for name, fallback, most in (("page", 1, 10**6), ("limit", default, PAGE_LIMIT)):
        given = request.query.get(name, str(fallback))
        if not given.isascii() or not given.isdigit() or not 1 <= int(given) <= most:
            raise Refused(f"{name} must be a number from 1 to {most}")
        numbers.append(int(given))
    page, limit = numbers
    return rows[(page - 1) * limit : page * limit]
