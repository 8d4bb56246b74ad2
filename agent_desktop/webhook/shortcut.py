"""The short way of the usual request: taken as soon as its last byte is there, and answered when it is on disk.

aiohttp wakes a task for each request, makes another one for it, and goes back to the first: four turns of the loop, of
which each costs some 10 µs where Qt turns it, beside objects that the usual request does not need. Whatever is unusual
about a request, its handling among it, leaves it to aiohttp as if nothing had been here. This uses what aiohttp keeps
for itself, so it is done only where known.py finds that as it was when this was written.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from aiohttp import HttpVersion11, StreamReader, web
from aiohttp.http import RawRequestMessage

from agent_desktop.webhook.answers import Ready


class AtOnce(Protocol):
    """Begins to handle a request and calls ``done`` when that is over; ``False``: it is too unusual for that.

    ``done(None)``: it is to be handled by aiohttp after all.
    """

    def __call__(self, message: RawRequestMessage, body: bytes, done: Callable[[Ready | None], None]) -> bool: ...


class Shortcut(web.RequestHandler):
    """A connection whose task sleeps on while such requests are handled, one at a time.

    Without ``at_once`` all are left to aiohttp.
    """

    __slots__ = ("_at_once",)

    def __init__(
        self, manager: web.Server, at_once: AtOnce | None, *, loop: asyncio.AbstractEventLoop, **options: Any
    ) -> None:
        super().__init__(manager, loop=loop, **options)
        self._at_once = at_once

    def begin(self) -> None:
        """A request's head is complete and its handling starts."""

    def end(self) -> None:
        """The request was handled."""

    def data_received(self, data: bytes) -> None:
        if self._at_once is None:
            super().data_received(data)
            return
        # The future on which the connection's task sleeps is kept from aiohttp, which would wake it.
        asleep, self._waiter = self._waiter, None
        try:
            super().data_received(data)
        finally:
            self._waiter = asleep
        if asleep is not None and not asleep.done() and self._messages and not self._take(asleep, self._at_once):
            asleep.set_result(None)

    def _take(self, asleep: asyncio.Future[None], at_once: AtOnce) -> bool:
        message, payload = self._messages[0]
        if len(self._messages) > 1 or not isinstance(message, RawRequestMessage) or not payload.is_eof():
            return False
        if message.method != "POST" or message.version != HttpVersion11 or message.should_close or message.upgrade:
            return False
        if self.writing_paused or self._close:
            return False
        # So aiohttp lets the request come to its end when the server stops, and does not find the connection idle.
        self._waiter = None
        self._request_in_progress = True
        self.begin()
        body = payload.read_nowait()  # calls data_received, for what it may have held back
        try:
            taken = at_once(message, body, partial(self._done, asleep, message, body))
        except Exception:  # noqa: BLE001 - it fails again on the long way, where that is dealt with
            taken = False
        if not taken:
            self._leave_to_aiohttp(message, body)
            self._over(asleep)
        return True

    def _done(
        self, asleep: asyncio.Future[None], message: RawRequestMessage, body: bytes, answer: Ready | None
    ) -> None:
        if answer is None:
            self._leave_to_aiohttp(message, body)
        else:
            self._messages.popleft()
            if self._parser is not None:
                self._parser.message_consumed()
            if self._manager is not None:
                self._manager.requests_count += 1
            if self.transport is not None:
                self.transport.write(answer.data())
            self._keep_open()
        self._over(asleep)

    def _leave_to_aiohttp(self, message: RawRequestMessage, body: bytes) -> None:
        payload = StreamReader(self, self._read_bufsize, loop=self._loop)
        payload.feed_data(body)
        payload.feed_eof()
        self._messages[0] = (message, payload)

    def _keep_open(self) -> None:
        """Wait so long for the next request."""
        self._next_keepalive_close_time = self._loop.time() + self._keepalive_timeout
        if self._keepalive_handle is None and self.transport is not None:
            self._keepalive_handle = self._loop.call_at(self._next_keepalive_close_time, self._process_keepalive)

    def _over(self, asleep: asyncio.Future[None]) -> None:
        self.end()
        self._waiter = asleep
        self._request_in_progress = False
        if self._handler_waiter is not None:
            self._handler_waiter.set_result(None)
        if asleep.done():
            return
        if self._close or self._force_close:
            asleep.cancel()
        elif self._messages:
            asleep.set_result(None)
