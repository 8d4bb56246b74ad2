"""Connections to public addresses only.

A name is looked up once, each of its addresses is checked, and the connection is made to those very addresses: a name
that answers otherwise the second time ("rebinding") gains nothing. The socket of every connection is made here too, so
that nothing, whatever way it took, is connected to without the check.
"""

import asyncio
import socket
import ssl
from typing import Any

import aiohttp
import truststore
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from agent_desktop.base.i18n import translate
from agent_desktop.pictures.addresses import Allowed, is_public
from agent_desktop.pictures.errors import PictureError, PictureProblem

AGENT = "Mozilla/5.0 (compatible; Agent-Desktop)"


class PublicResolver(AbstractResolver):
    """Looks names up through ``inner`` and refuses those of which any address is not public."""

    def __init__(self, inner: AbstractResolver | None = None) -> None:
        self._inner = inner or aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a name. Raises :class:`PictureError` for a private one, ``OSError`` for none."""
        found = await self._inner.resolve(host, port, family)
        if not all(is_public(result["host"]) for result in found):
            raise PictureError(PictureProblem.PRIVATE)
        return found

    async def close(self) -> None:
        await self._inner.close()


class Private(OSError):
    """A connection to a private address was about to be made."""


def new_session(allowed: Allowed, resolver: AbstractResolver | None = None) -> aiohttp.ClientSession:
    """A session without cookies, passwords and proxies: through a proxy, nobody here would see the address."""

    def guarded(info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, address = info
        if not allowed.takes(address[0], address[1]):
            raise Private(translate("pictures", "a private address"))
        return socket.socket(family=family, type=kind, proto=protocol)

    connector = aiohttp.TCPConnector(
        resolver=PublicResolver(resolver),
        use_dns_cache=False,
        ssl=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        socket_factory=guarded,
        loop=asyncio.get_running_loop(),
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": AGENT, "Accept-Encoding": "identity"},
        trust_env=False,
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None),
    )


def check_literal(url: URL, allowed: Allowed) -> None:
    """Refuse an address that is written in numbers and not public, before anything is connected."""
    host = url.host or ""
    if (":" in host or host.replace(".", "").isdigit()) and not allowed.takes(host, url.port or 0):
        raise PictureError(PictureProblem.PRIVATE)
