"""Handles a request, from its first line to its answer.

From Chatlayer's page "Offloading webhook" [doc, 2020-08]: the health check (``GET``), the two events, and the answers
that it expects. Whether, and how often, a request that was not answered with 200 is sent again is [open].
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from hashlib import sha256
from typing import Protocol, cast

from aiohttp import web
from msgspec.structs import replace

from agent_desktop.base.pace import beside
from agent_desktop.inbox.ports import StorageError
from agent_desktop.protocol import (
    MessagesEvent,
    OffloadEvent,
    ProtocolError,
    UnknownEvent,
    parse_request,
)
from agent_desktop.webhook.addresses import AllowList, caller
from agent_desktop.webhook.answers import ACCEPTED, DECLINED, EMPTY, OK, answer, json_answer, refusal
from agent_desktop.webhook.body import BodyRefused, ClientGone, read_body
from agent_desktop.webhook.config import WebhookConfig
from agent_desktop.webhook.connection import Connection, log_bug
from agent_desktop.webhook.limits import FailureLimit
from agent_desktop.webhook.probe import MAX_NONCE, PROBE_HEADER, probe_answer
from agent_desktop.webhook.seen import SeenKind
from agent_desktop.webhook.token import matching, named, presented, same_path, split_target

log = logging.getLogger(__name__)

Tokens = Callable[[], Sequence[bytes | str]]
Spare = Callable[[bytes, str], Awaitable[bool]]
"""Keeps a request's body, with its content type, in another place. Returns True if it is on disk there."""

BYTES_OF_A_MESSAGE = 100
UNAUTHORISED = "The verify token is missing or wrong."

TOKENLESS_BYTES = 1024 * 1024
"""Largest body, also unpacked, in which a handover without the token is recognised. Anybody can send one."""
TOKENLESS_AT_ONCE = 4
"""How many such bodies are read at the same time."""


class Note(Protocol):
    """Is told of every answered request. ``caller`` is the address of who sent it, where that matters."""

    def __call__(self, kind: SeenKind, status: int, caller: str = "") -> None: ...


class Receiver(Protocol):
    """Takes what came in. Every call returns after that is on disk, and raises ``StorageError`` if it cannot be."""

    async def receive(self, event: MessagesEvent | OffloadEvent, digest: bytes) -> bool:
        """Take an event.

        Args:
            event: The event.
            digest: The SHA-256 of the request's body, by which a repetition of it is recognised.

        Returns:
            Whether an offload was accepted; True for messages.

        Raises:
            StorageError: The event could not be stored.
        """
        ...

    async def quarantine(self, reason: str, body: bytes, content_type: str = "") -> None:
        """Keep a request that could not be understood.

        Args:
            reason: Why, as a sentence without any message text.
            body: The whole body, decompressed if possible.
            content_type: The request's ``Content-Type``.

        Raises:
            StorageError: The request could not be stored.
        """
        ...


class Handler:
    """Answers requests. ``note`` is called for each one, ``spare`` with those that the receiver cannot store."""

    def __init__(
        self, receiver: Receiver, tokens: Tokens, config: WebhookConfig, note: Note, spare: Spare | None = None
    ) -> None:
        self._receiver = receiver
        self._tokens = tokens
        self._config = config
        self._note = note
        self._spare = spare
        self._allowed = AllowList(config.allowed)
        self._failures = FailureLimit(config.failures_per_minute)
        self._path = config.path
        self._path_bytes = same_path(config.path)
        self._tokenless = 0
        self.trust_forwarded = config.trust_forwarded

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        """Return the answer to a request."""
        path, query = split_target(request.raw_path)
        if path != self._path and same_path(path) != self._path_bytes:
            known = matching(query, self._tokens()) is not None
            return self._reject(request, 404, "Not found.", SeenKind.MISPLACED if known else None)
        method = request.method
        if method not in ("POST", "GET"):
            return self._reject(request, 405, "Method not allowed.")
        token = matching(query, self._tokens())
        if token is None:
            if method == "POST" and not named(query):
                return await self._without_token(request)
            return self._reject(request, 401, UNAUTHORISED)
        nonce = request.headers.get(PROBE_HEADER) if method == "GET" else None
        if nonce is not None:
            return self._probe(token, nonce)
        if self._allowed and not self._allowed.allows(self._caller(request)):
            return self._reject(request, 403, "This address may not call here.")
        if method == "GET":
            self._note(SeenKind.HEALTH_CHECK, 200)
            return answer(OK)
        return await self._event(request)

    async def _without_token(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a POST without a token: 401, unless it is a handover and the agent accepts those from this caller.

        That a handover carries the token is documented nowhere [open]. So one that does not is told to the agent.
        """
        address = self._caller(request)
        accepting = self._config.tokenless_handovers and self._allowed.identifies(address)
        if not accepting and not self._worth_reading(request, address):
            return self._reject(request, 401, UNAUTHORISED)
        self._tokenless += 1
        try:
            body = await self._body(request, self._config.max_body_bytes if accepting else TOKENLESS_BYTES)
            event = await beside(parse_request, body, size=len(body) // BYTES_OF_A_MESSAGE)
        except ClientGone:
            return refusal(400, "The body is cut off.")
        except (BodyRefused, ProtocolError, RecursionError):
            return self._reject(request, 401, UNAUTHORISED)
        finally:
            self._tokenless -= 1
        if not isinstance(event, OffloadEvent):
            return self._reject(request, 401, UNAUTHORISED)
        if not accepting:
            return self._reject(request, 401, UNAUTHORISED, SeenKind.TOKENLESS)
        try:
            return await self._take(event, body, request)
        except StorageError:
            return await self._cannot_store(request, body)

    def _worth_reading(self, request: web.BaseRequest, address: str) -> bool:
        """Return True if reading the body of a request without a token costs little, and it may be Chatlayer's."""
        return (
            self._tokenless < TOKENLESS_AT_ONCE
            and self._allowed.allows(address)
            and not self._failures.reached(address)
            and "Expect" not in request.headers
            and (request.content_length or 0) <= TOKENLESS_BYTES
        )

    async def _event(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            body = await self._body(request, self._config.max_body_bytes)
        except ClientGone:
            log.info("a client went away in the middle of its request")
            return refusal(400, "The body is cut off.")
        except BodyRefused as refused:
            return await self._not_taken(request, refused.status, str(refused), refused.raw)
        try:
            # A long body beside the loop: a few megabytes can hold hundreds of thousands of messages.
            event = await beside(parse_request, body, size=len(body) // BYTES_OF_A_MESSAGE)
        except ProtocolError as error:
            return await self._not_taken(request, 400, str(error), body)
        except RecursionError:
            return await self._not_taken(request, 400, "The body is nested too deeply.", body)
        try:
            return await self._take(event, body, request)
        except StorageError:
            return await self._cannot_store(request, body)

    async def _body(self, request: web.BaseRequest, limit: int) -> bytes:
        """Return the body. While it arrives, its connection can be closed to make room for others."""
        connection = cast(Connection, request.protocol)
        connection.receive(self._caller(request))
        try:
            return await read_body(request, limit, self._config.body_timeout)
        finally:
            connection.complete()

    async def _take(
        self, event: MessagesEvent | OffloadEvent | UnknownEvent, body: bytes, request: web.BaseRequest
    ) -> web.StreamResponse:
        if isinstance(event, UnknownEvent):
            await self._receiver.quarantine("The event is of an unknown kind.", body, _content_type(request))
            self._note(SeenKind.UNKNOWN, 200)
            return answer(EMPTY)
        digest = sha256(body).digest()
        try:
            accepted = await self._receiver.receive(event, digest)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 - logged, and the request is kept whole
            log_bug("taking a webhook request in", error)
            accepted = await self._rescue(event, digest, body, request, type(error).__name__)
        if isinstance(event, OffloadEvent):
            self._note(SeenKind.OFFLOAD, 200)
            return answer(ACCEPTED if accepted else DECLINED)
        self._note(SeenKind.MESSAGES, 200)
        return answer(EMPTY)

    async def _rescue(
        self,
        event: MessagesEvent | OffloadEvent,
        digest: bytes,
        body: bytes,
        request: web.BaseRequest,
        error: str,
    ) -> bool:
        """Quarantine a request on which the program failed; hand its customer over all the same.

        Sent again it would fail again, so a status that asks for that would lose it: how often, if at all, Chatlayer
        tries is [open]. Kept whole, it can be replayed after an update. A handover is more than its transcript: without
        that it is taken as any other, so that a customer who was told to wait is seen to wait. Only if that fails, too,
        it is declined: then the bot goes on, and the customer is told that nobody is there.

        Returns:
            Whether the offload was accepted; False for messages.

        Raises:
            StorageError: It could not be quarantined.
        """
        sentence = f"The program failed on this request ({error}). Please report it."
        await self._receiver.quarantine(sentence, body, _content_type(request))
        if not isinstance(event, OffloadEvent):
            return False
        try:
            return await self._receiver.receive(replace(event, transcript=()), digest)
        except StorageError:
            raise
        except Exception as again:  # noqa: BLE001 - logged, and the request is kept already
            log_bug("taking an offload in without its transcript", again)
            return False

    async def _not_taken(
        self, request: web.BaseRequest, status: int, sentence: str, body: bytes | None
    ) -> web.Response:
        """Refuse a request that had the right token. Its body, if it was read, is quarantined."""
        if body is not None:
            try:
                await self._receiver.quarantine(sentence, body, _content_type(request))
            except StorageError:
                return await self._cannot_store(request, body)
        log.warning("a webhook request was not understood: %s", sentence)
        self._note(SeenKind.MALFORMED, status)
        return refusal(status, sentence)

    async def _cannot_store(self, request: web.BaseRequest, body: bytes) -> web.Response:
        """Ask for the request again; but keep it, as nobody knows whether that is done [open]."""
        kept = self._spare is not None and await self._spare(body, _content_type(request))
        if kept:
            log.error("a webhook request could not be stored in the database; it is kept in a file")
        else:
            log.error("a webhook request could not be stored; it is lost unless Chatlayer sends it again")
        self._note(SeenKind.KEPT if kept else SeenKind.FAILED, 503)
        return refusal(503, "The request cannot be stored now. Send it again.", retry_after=1)

    def _probe(self, token: bytes, nonce: str) -> web.Response:
        if not 0 < len(nonce) <= MAX_NONCE:
            self._note(SeenKind.MALFORMED, 400)
            return refusal(400, f"The probe's nonce must have 1 to {MAX_NONCE} characters.")
        self._note(SeenKind.PROBE, 200)
        return json_answer({"status": "ok", "probe": probe_answer(token, nonce)})

    def _reject(
        self, request: web.BaseRequest, status: int, sentence: str, kind: SeenKind | None = None
    ) -> web.Response:
        """Refuse a request without access. Nothing of it is logged: its path could be a misplaced token."""
        address = self._caller(request)
        if self._failures.failed(address):
            return refusal(429, "Too many failed requests.", retry_after=self._failures.retry_after(address))
        if kind is SeenKind.TOKENLESS:
            log.warning("refused a handover without the verify token from %s: %d", address, status)
        elif kind is SeenKind.MISPLACED:
            log.warning("a request from %s has the right verify token, but came to another path: %d", address, status)
        else:
            log.warning("refused a request from %s: %d", address, status)
        known = presented(split_target(request.raw_path)[1])
        self._note(kind or (SeenKind.REJECTED if known else SeenKind.STRANGER), status, address)
        return refusal(status, sentence)

    def _caller(self, request: web.BaseRequest) -> str:
        peer = request.protocol.peername
        forwarded = request.headers.getall("X-Forwarded-For", ()) if self.trust_forwarded else None
        anywhere = self._config.trust_forwarded  # else only the tunnel's program is trusted, which runs here
        return caller(str(peer[0]) if peer else "", forwarded, from_anywhere=anywhere)


def _content_type(request: web.BaseRequest) -> str:
    return request.headers.get("Content-Type", "")[:200]
