"""Loads the two big libraries without what this program does not need of them. To be done before anything else does."""

import builtins
import ssl


def lean() -> None:
    """Load Qt and aiohttp."""
    _qt()
    _aiohttp()


def _qt() -> None:
    """Without the hook that reads the source of each module imported afterwards, to see whether it switches Qt's
    optional spellings on (``from __feature__ import …``): that is a tenth of the start, and keeps all the sources."""
    plain = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401 - brings the others

    builtins.__import__ = plain


def _aiohttp() -> None:
    """Without a TLS context that knows every authority of the system, which takes 20 to 40 ms. All connections here
    bring their own (truststore's); the one that aiohttp has instead trusts nobody."""
    usual = ssl.create_default_context
    ssl.create_default_context = _trusting_nobody  # type: ignore[assignment]  # it is called without arguments
    try:
        import aiohttp  # noqa: F401
    finally:
        ssl.create_default_context = usual


def _trusting_nobody() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
