"""One request, with its redirects: each address is checked, and the answer's head before its body."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from yarl import URL

from agent_desktop.pictures.addresses import Allowed, checked
from agent_desktop.pictures.connecting import Private, check_literal
from agent_desktop.pictures.errors import PictureError, PictureProblem

MOVED = frozenset({301, 302, 303, 307, 308})
GONE = frozenset({404, 410})
CLOSED_TO_US = frozenset({401, 402, 403, 407, 451})


@asynccontextmanager
async def answer(
    session: aiohttp.ClientSession,
    method: str,
    address: str,
    *,
    allowed: Allowed,
    redirects: int,
    idle: float,
    accept: str = "*/*",
) -> AsyncIterator[aiohttp.ClientResponse]:
    """The answer of the last address, with status 200 and a body that is not compressed.

    ``idle`` is how many seconds may pass without a byte. Raises :class:`PictureError`.
    """
    url = checked(address)
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=idle, sock_read=idle)
    try:
        for _ in range(redirects + 1):
            check_literal(url, allowed)
            async with session.request(
                method, url, allow_redirects=False, timeout=timeout, headers={"Accept": accept}
            ) as response:
                if response.status not in MOVED:
                    _check_head(response)
                    yield response
                    return
                url = _next(url, response)
        raise PictureError(PictureProblem.REDIRECTS)
    except PictureError:
        raise
    except TimeoutError as error:
        raise PictureError(PictureProblem.SLOW) from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        # ValueError: what aiohttp says to an answer that it cannot parse in some of its layers.
        raise PictureError(_trouble(error)) from error


def _next(url: URL, response: aiohttp.ClientResponse) -> URL:
    """Where a redirect leads. Never from https to http, where others could read and change it."""
    try:
        target = checked(url.join(URL(response.headers.get("Location", ""))))
    except ValueError as error:
        raise PictureError(PictureProblem.ADDRESS) from error
    if url.scheme == "https" and target.scheme != "https":
        raise PictureError(PictureProblem.ADDRESS)
    return target


def _check_head(response: aiohttp.ClientResponse) -> None:
    status = response.status
    if status in GONE:
        raise PictureError(PictureProblem.NOT_FOUND, str(status))
    if status in CLOSED_TO_US:
        raise PictureError(PictureProblem.REFUSED, str(status))
    if status != 200:
        raise PictureError(PictureProblem.SERVER, str(status))
    # A few kilobytes can unpack to gigabytes, and nothing compressed was asked for.
    if response.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise PictureError(PictureProblem.COMPRESSED)


def _trouble(error: BaseException) -> PictureProblem:
    """The reason behind an error of the library."""
    if isinstance(error, Private) or isinstance(getattr(error, "os_error", None), Private):
        return PictureProblem.PRIVATE
    if isinstance(error, aiohttp.InvalidURL):
        return PictureProblem.ADDRESS
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
        return PictureProblem.CERTIFICATE
    return PictureProblem.UNREACHABLE
