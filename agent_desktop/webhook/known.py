"""Whether the aiohttp that is installed is inside as shortcut.py knows it.

The shortcut uses what aiohttp keeps for itself and may change in any release. It is therefore taken only with the
releases whose connection class was read through, and only when that class looks as it did then. With every other one,
and with one that somebody patched, requests go aiohttp's own way: slower by a quarter, and as safe.
"""

import inspect
from collections.abc import Sequence

import aiohttp
from aiohttp import StreamReader, web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.http import HttpRequestParser, RawRequestMessage

VERSIONS = frozenset({"3.14.5"})
"""Before one is added: read ``RequestHandler`` (``start``, ``data_received``, ``shutdown``, ``_process_keepalive``) of
that release beside shortcut.py, and run tests/webhook with it."""

FIELDS = {
    web.RequestHandler: [
        "_close",
        "_force_close",
        "_handler_waiter",
        "_keepalive_handle",
        "_keepalive_timeout",
        "_manager",
        "_messages",
        "_next_keepalive_close_time",
        "_read_bufsize",
        "_request_in_progress",
        "_waiter",
    ],
    BaseProtocol: ["_loop", "_parser", "transport"],
}
"""What the shortcut reads or sets; a name that is gone would be a new one of its own, which nobody looks at."""

METHODS = {
    "data_received": ("self", "data"),
    "start": ("self",),
    "shutdown": ("self", "timeout"),
    "_process_keepalive": ("self",),
}
READER = {
    "__init__": ("self", "protocol", "limit", "timer", "loop"),
    "feed_data": ("self", "data", "size"),
    "feed_eof": ("self",),
    "is_eof": ("self",),
    "read_nowait": ("self", "n"),
}
MESSAGE = ("method", "path", "version", "headers", "should_close", "upgrade")


def unknown(handler: type[web.RequestHandler] = web.RequestHandler, version: str = aiohttp.__version__) -> str:
    """What of this aiohttp's connection class is not as the shortcut knows it, for the log; empty when all is."""
    if version not in VERSIONS:
        return f"its version {version}"
    for known, fields in FIELDS.items():
        own = handler if known is web.RequestHandler else known
        if missing := sorted(set(fields) - set(_slots(own))):
            return f"{own.__name__} without {', '.join(missing)}"
    for own, methods in ((handler, METHODS), (StreamReader, READER)):
        for name, parameters in methods.items():
            if _parameters(own, name) != parameters:
                return f"{own.__name__}.{name}"
    if not isinstance(getattr(handler, "writing_paused", None), property):
        return f"{handler.__name__}.writing_paused"
    if not hasattr(HttpRequestParser, "message_consumed"):
        return "a parser without message_consumed"
    if missing := [name for name in MESSAGE if not hasattr(RawRequestMessage, name)]:
        return f"a request without {', '.join(missing)}"
    return ""


def _slots(own: type) -> Sequence[str]:
    slots: Sequence[str] = own.__dict__.get("__slots__", ())
    return slots


def _parameters(own: type, name: str) -> tuple[str, ...]:
    method = getattr(own, name, None)
    return tuple(inspect.signature(method).parameters) if inspect.isfunction(method) else ()
