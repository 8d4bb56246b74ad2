"""Reads a request's body within limits of size and time."""

import asyncio
import zlib

from aiohttp import web


class BodyRefused(Exception):
    """The body was refused. ``status`` and ``str()`` make the answer; ``raw`` is the body if all of it arrived."""

    def __init__(self, status: int, sentence: str, raw: bytes | None = None) -> None:
        super().__init__(sentence)
        self.status = status
        self.raw = raw


class ClientGone(Exception):
    """The connection ended before the body. There is nobody to answer."""


async def read_body(request: web.BaseRequest, limit: int, timeout: float) -> bytes:
    """Return the whole body, decompressed.

    Args:
        request: The request.
        limit: Maximum size in bytes, before and after decompression.
        timeout: Seconds within which the body must arrive.

    Raises:
        BodyRefused: The body is too large, too slow, or not encoded properly.
        ClientGone: The connection ended before the body.
    """
    headers = request.headers
    length = request.content_length
    if length is not None and length > limit:
        raise too_large(limit)
    if "Expect" in headers:
        await _go_on(request)
    content = request.content
    raw = content.read_nowait() if content.is_eof() else await _collect(request, limit, timeout)
    if len(raw) > limit:
        raise too_large(limit)
    encoding = headers.get("Content-Encoding")
    return raw if encoding is None else decompress(raw, encoding, limit)


def too_large(limit: int) -> BodyRefused:
    """Return the refusal of a body over the limit."""
    return BodyRefused(413, f"The body is larger than {limit} bytes.")


async def _go_on(request: web.BaseRequest) -> None:
    """Answer ``Expect: 100-continue``: the sender waits for that before it sends the body."""
    if request.headers["Expect"].lower() != "100-continue":
        raise BodyRefused(417, "The only expectation met here is 100-continue.")
    if request.version >= (1, 1):
        try:
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        except OSError as error:
            raise ClientGone from error
        # aiohttp considers written bytes the start of the final answer.
        request.writer.output_size = 0


async def _collect(request: web.BaseRequest, limit: int, timeout: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(timeout):
            while chunk := await request.content.readany():
                size += len(chunk)
                if size > limit:
                    raise too_large(limit)
                chunks.append(chunk)
    except TimeoutError:
        raise BodyRefused(408, "The body did not arrive in time.") from None
    except web.RequestPayloadError:
        raise BodyRefused(400, "The body's transfer encoding is broken.") from None
    except (OSError, RuntimeError) as error:
        # A lost connection shows as any of these, depending on when it was lost.
        if request.protocol.connected:
            raise
        raise ClientGone from error
    return b"".join(chunks)


def decompress(raw: bytes, encoding: str, limit: int) -> bytes:
    """Return a body without its ``Content-Encoding``. Never holds more than ``limit`` bytes.

    Raises:
        BodyRefused: The encoding is unknown, the body is damaged, or it is too large.
    """
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return raw
    if encoding in ("gzip", "x-gzip"):
        return _inflate(raw, zlib.MAX_WBITS | 16, limit)
    if encoding == "deflate":
        # The name means the zlib format, but some senders leave out its two header bytes.
        zlib_format = len(raw) >= 2 and raw[0] & 0x0F == 8 and (raw[0] << 8 | raw[1]) % 31 == 0
        return _inflate(raw, zlib.MAX_WBITS if zlib_format else -zlib.MAX_WBITS, limit)
    raise BodyRefused(415, "The content encodings understood here are gzip and deflate.", raw)


def _inflate(raw: bytes, window: int, limit: int) -> bytes:
    inflater = zlib.decompressobj(window)
    try:
        body = inflater.decompress(raw, limit + 1)
    except zlib.error:
        raise BodyRefused(400, "The body is not compressed as its content encoding says.", raw) from None
    if len(body) > limit:
        raise too_large(limit)
    if not inflater.eof or inflater.unused_data:
        raise BodyRefused(400, "The compressed body is cut off or has something behind its end.", raw)
    return body
