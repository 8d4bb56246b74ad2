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
    """Without reading every authority of the system for two TLS contexts, 20 to 40 ms each. All connections here bring
    their own (truststore's); those that aiohttp has instead know none: the one that checks trusts nobody."""
    context = ssl.SSLContext
    usual = context.load_default_certs
    context.load_default_certs = _load_none  # type: ignore[method-assign, assignment]
    context.set_default_verify_paths = _load_none  # type: ignore[method-assign, assignment]
    try:
        import aiohttp  # noqa: F401
    finally:
        context.load_default_certs = usual  # type: ignore[method-assign]
        del context.set_default_verify_paths  # its own is that of the class below


def _load_none(_context: ssl.SSLContext, _purpose: object = None) -> None:
    """In place of reading the authorities."""
