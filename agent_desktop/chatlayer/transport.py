"""One HTTP request to the platform, with exact knowledge of how far it came.

aiohttp repeats a request automatically if its kept-alive connection turns out to be dead, but only for methods that
change nothing when repeated (``IDEMPOTENT_METHODS`` in its client), never a POST. A test checks this.
"""

import asyncio
import contextlib
import json
import logging
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import aiohttp
import truststore
from yarl import URL

from agent_desktop.base.i18n import translate
from agent_desktop.chatlayer.answers import NotJson, TooManyValues, action_failed, json_of, media_type, reports_failure
from agent_desktop.chatlayer.config import ChatlayerConfig, is_loopback
from agent_desktop.chatlayer.errors import (
    ChatlayerError,
    ConnectionLost,
    Effect,
    NoNetwork,
    NotAuthorised,
    TimedOut,
    Unreadable,
)
from agent_desktop.chatlayer.limits import RateLimit, rate_limit
from agent_desktop.chatlayer.refusals import kind_of, not_the_api, refusal, reported
from agent_desktop.chatlayer.unreachable import why_not_connected

log = logging.getLogger(__name__)

SessionFactory = Callable[[], aiohttp.ClientSession]
Token = Callable[[], str | None]

ERROR_BYTES = 64 * 1024
ACTION_BYTES = 1024 * 1024
"""Bytes that are read of the answer to a call that changes something. A larger one is none of the API's."""
AT_ONCE = 64 * 1024
"""A body larger than this is decoded beside the event loop."""


class _Progress:
    """Notes whether a request began to be sent."""

    started = False


class Transport:
    """Makes requests. ``rate_limit`` is the limit that the last answer stated which stated one."""

    def __init__(
        self, config: ChatlayerConfig, token: Token, now: Callable[[], datetime], factory: SessionFactory | None
    ) -> None:
        self._config = config
        self._base = config.base
        self._token = token
        self._now = now
        self._factory = factory or self._new_session
        self._session: aiohttp.ClientSession | None = None
        self._closed = False
        self.rate_limit: RateLimit | None = None

    async def close(self) -> None:
        """Close all connections. Later calls fail as :class:`NoNetwork`."""
        self._closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def request(
        self, method: str, path: str, *, query: str = "", body: Mapping[str, Any] | None = None, free: bool = False
    ) -> Any:
        """Make a request and return the JSON of its answer, which shows that the API answered; None after a 204.

        Args:
            method: The HTTP method.
            path: The path below the base URL, already escaped.
            query: The query, already escaped, without the question mark.
            body: A JSON object to send.
            free: The answer's fields can have any name, so that none of them says that the call failed.

        Raises:
            ChatlayerError: The call did not succeed.
        """
        token = checked_token(self._token())
        url = URL(f"{self._base}{path}{'?' if query else ''}{query}", encoded=True)
        progress = _Progress()
        began = time.monotonic()
        failure: ChatlayerError
        try:
            return await self._exchange(method, url, token, body, free, progress)
        except ChatlayerError as error:
            failure = error
        except TimeoutError:
            failure = _timed_out(progress.started)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # ValueError: what aiohttp says to an answer that it cannot parse in some of its layers.
            failure = _lost() if progress.started else why_not_connected(error)
        finally:
            log.debug("%s %s took %d ms", method, path.rpartition("/")[2], (time.monotonic() - began) * 1000)
        # Raised out here so that the library's exception, which holds the request and so the token, is not chained.
        log.info("a call to Chatlayer failed: %s", type(failure).__name__)
        raise failure.with_traceback(None)

    async def _exchange(
        self, method: str, url: URL, token: str, body: Mapping[str, Any] | None, free: bool, progress: _Progress
    ) -> Any:
        # ASCII only: a lone surrogate, which a broken emoji leaves in a text, has no UTF-8.
        data = None if body is None else json.dumps(body).encode()
        async with self._open().request(
            method,
            url,
            data=data,
            headers={"Content-Type": "application/json"} if data is not None else None,
            allow_redirects=False,
            middlewares=(_bearer(token),),
            trace_request_ctx=progress,
        ) as response:
            now = self._now()
            self.rate_limit = rate_limit(response.headers, now) or self.rate_limit
            if not 200 <= response.status < 300:
                text = b""
                # The status alone decides. Without a readable body there is only no reason to show.
                with contextlib.suppress(aiohttp.ClientError, OSError):
                    text = (await _read(response, ERROR_BYTES))[0]
                raise refusal(response.status, response.headers, text, token, now, acts=method != "GET")
            return await self._value(response, token, free)

    async def _value(self, response: aiohttp.ClientResponse, token: str, free: bool) -> Any:
        """Return what a 2xx answer holds. The status alone is no success: any page on the way has it, too."""
        acts = response.method != "GET"
        status, content_type = response.status, response.headers.get("Content-Type", "")
        content, whole = await _read(response, ACTION_BYTES if acts else self._config.max_answer_bytes)
        if not whole:
            raise _too_large(status, acts)
        if acts and status == 204 and not content and "html" not in media_type(content_type):
            return None
        failure: ChatlayerError
        try:
            if len(content) > AT_ONCE:
                value = await asyncio.to_thread(json_of, content, content_type)
            else:
                value = json_of(content, content_type)
        except TooManyValues:
            failure = _too_large(status, acts)
        except NotJson:
            failure = not_the_api(status, kind_of(content_type, content), Effect.MAYBE if acts else Effect.NONE)
        else:
            if free or not (action_failed(value) if acts else reports_failure(value)):
                return value
            failure = reported(status, content, content_type, token)
        raise failure

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise NoNetwork(translate("chatlayer", "The program is closing."))
        if self._session is None:
            self._session = self._factory()
            self._session.trace_configs.append(_tracing())
        return self._session

    def _new_session(self) -> aiohttp.ClientSession:
        config = self._config
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)),
            timeout=aiohttp.ClientTimeout(total=config.total_timeout, connect=config.connect_timeout),
            # The office's proxy, from the environment. A token for this computer never goes to a proxy.
            trust_env=not is_loopback(self._base),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": "Agent-Desktop", "Accept": "application/json"},
        )


def checked_token(token: str | None) -> str:
    """Return the token as it can stand in a header.

    Raises:
        NotAuthorised: There is none, or it holds characters that no token has.
    """
    token = (token or "").strip()
    if not token:
        raise NotAuthorised(translate("chatlayer", "There is no API token yet. Enter one here or in setup."))
    if not (token.isascii() and token.isprintable()):
        raise NotAuthorised(
            translate("chatlayer", "The API token contains invalid characters. Copy it from Chatlayer again.")
        )
    return token


def _bearer(token: str) -> aiohttp.ClientMiddlewareType:
    """Return a middleware that adds the token.

    An ``Authorization`` among the request's own headers would make aiohttp fail for users whose ``~/.netrc`` has an
    entry for the host.
    """

    async def add(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        request.headers["Authorization"] = f"Bearer {token}"
        return await handler(request)

    return add


def _tracing() -> aiohttp.TraceConfig:
    """Return a trace that notes when a request begins to be written to an established connection."""

    async def begun(_session: aiohttp.ClientSession, context: SimpleNamespace, _params: object) -> None:
        context.trace_request_ctx.started = True

    tracing = aiohttp.TraceConfig()
    tracing.on_request_headers_sent.append(begun)
    tracing.freeze()
    return tracing


async def _read(response: aiohttp.ClientResponse, limit: int) -> tuple[bytes, bool]:
    """Return the body and True; nothing and False if it is larger than ``limit`` bytes."""
    chunks: list[bytes] = []
    size = 0
    while chunk := await response.content.readany():
        size += len(chunk)
        if size > limit:
            response.close()
            return b"", False
        chunks.append(chunk)
    return b"".join(chunks), True


def _too_large(status: int, acts: bool) -> Unreadable:
    if acts:
        return not_the_api(status, translate("chatlayer", "too large"), Effect.MAYBE)
    return Unreadable(translate("chatlayer", "Chatlayer's answer is too large for this program."), status=status)


def _timed_out(sent: bool) -> TimedOut:
    if sent:
        return TimedOut(
            translate("chatlayer", "Chatlayer did not answer in time. The call may have arrived anyway."),
            sent=True,
        )
    return TimedOut(
        translate("chatlayer", "Chatlayer could not be reached in time. Check the internet connection."), sent=False
    )


def _lost() -> ConnectionLost:
    return ConnectionLost(
        translate("chatlayer", "The connection to Chatlayer was lost before it answered. The call may have arrived.")
    )
