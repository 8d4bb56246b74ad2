"""The verify token: found in the query string, compared in constant time.

Chatlayer sends it with every request under the literal key ``challenge.verifyToken`` (its documentation on
offloading, webhook channel).
"""

import hmac
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

TOKEN_KEY = b"challenge.verifyToken"


def decoded(text: str) -> bytes:
    """``text`` of a request's target without its percent signs. Stray bytes come back as they were sent."""
    return unquote_to_bytes(text.encode("utf-8", "surrogateescape"))


def split_target(target: str) -> tuple[str, str]:
    """A request's target as raw path and raw query; neither is decoded. An absolute target loses its origin."""
    if not target.startswith("/"):
        _, scheme, rest = target.partition("://")
        if not scheme:
            return "", ""
        slash = rest.find("/")
        target = rest[slash:] if slash >= 0 else "/"
    path, _, query = target.partition("?")
    return path, query


def presented(query: str) -> tuple[bytes, ...]:
    """The token that a raw query string presents, in each way it can be read; empty unless it holds exactly one.

    A ``+`` is a space in forms and itself in URLs, and senders differ: both readings are given.
    """
    found: str | None = None
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name == "challenge.verifyToken" or decoded(name) == TOKEN_KEY:
            if found is not None:
                return ()
            found = value
    if not found:
        return ()
    plain = decoded(found)
    return (plain, decoded(found.replace("+", " "))) if "+" in found else (plain,)


def matching(query: str, tokens: Iterable[bytes | str]) -> bytes | None:
    """The one of ``tokens`` that the query presents, or ``None``. All are compared, so that time tells nothing."""
    readings = presented(query)
    match: bytes | None = None
    for token in tokens:
        expected = token if isinstance(token, bytes) else token.encode("utf-8", "surrogatepass")
        if not expected:
            continue
        for reading in readings:
            if hmac.compare_digest(reading, expected):
                match = expected
    return match
