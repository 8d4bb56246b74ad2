"""The verify token: found in the query string, compared in constant time.

Chatlayer sends it under the literal key ``challenge.verifyToken``: [doc, 2020-08] for the health check and for
``messages``; that it comes with ``offload``, too, is [open].
"""

import hmac
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

from agent_desktop.base.safe_text import seen_part

TOKEN_KEY = b"challenge.verifyToken"


def decoded(text: str) -> bytes:
    """Return a percent-decoded part of a request's target. Bytes that are no UTF-8 stay as they were sent."""
    return unquote_to_bytes(text.encode("utf-8", "surrogateescape"))


def split_target(target: str) -> tuple[str, str]:
    """Split a request's target into path and query; neither is decoded. The origin of an absolute URL is dropped."""
    if not target.startswith("/"):
        _, scheme, rest = target.partition("://")
        if not scheme:
            return "", ""
        slash = rest.find("/")
        target = rest[slash:] if slash >= 0 else "/"
    path, _, query = target.partition("?")
    return path, query


def same_path(path: str) -> bytes:
    """Return a path such that those that people type for the same one are equal.

    A slash at the end, or one too many, is how an address looks that was put together by hand.
    """
    return b"/" + b"/".join(part for part in decoded(path).split(b"/") if part)


def _values(query: str) -> list[str]:
    pairs = [pair.partition("=") for pair in query.split("&")]
    return [value for name, _, value in pairs if name == "challenge.verifyToken" or decoded(name) == TOKEN_KEY]


def named(query: str) -> bool:
    """Return True if a raw query string has a token, be it one of several. An empty one is none."""
    return any(_values(query))


def presented(query: str) -> tuple[bytes, ...]:
    """Return the token in a raw query string, in each way it can be read; empty unless there is exactly one token.

    A ``+`` means a space in forms and itself in URLs, and senders differ: both readings are returned.
    """
    values = _values(query)
    if len(values) != 1 or not values[0]:
        return ()
    found = values[0]
    plain = decoded(found)
    return (plain, decoded(found.replace("+", " "))) if "+" in found else (plain,)


def matching(query: str, tokens: Iterable[bytes | str]) -> bytes | None:
    """Return the token that the query presents, or None. All are compared, so that the time needed tells nothing."""
    readings = presented(query)
    match: bytes | None = None
    for token in tokens:
        expected = token if isinstance(token, bytes) else token.encode("utf-8", "surrogatepass")
        if not expected:
            continue
        # Whoever copied the token may have copied a space with it; the program itself leaves that out (credentials).
        for reading in (*readings, *map(_seen_part, readings)):
            if hmac.compare_digest(reading, expected):
                match = expected
    return match


def _seen_part(reading: bytes) -> bytes:
    return seen_part(reading.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
