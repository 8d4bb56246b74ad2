"""Reading single fields that may be missing or of a wrong type. Nothing here raises."""

import math
from collections.abc import Mapping
from typing import Any

from agent_desktop.base.safe_text import is_blank

_BITS_OF_A_NUMBER = 256
_URLS = ("url", "link", "href", "fileUrl", "mediaUrl")


def text_of(value: Any) -> str | None:
    """A string as it is, a number in digits; ``None`` for everything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(value) if value.bit_length() <= _BITS_OF_A_NUMBER else None
    return repr(value) if isinstance(value, float) else None


def word_of(value: Any) -> str | None:
    """Like :func:`text_of`, with ``None`` for strings too that show nothing."""
    text = text_of(value)
    return text if text and not is_blank(text) else None


def number_of(value: Any) -> float | None:
    """A finite number, also out of a string."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def truth_of(value: Any) -> bool:
    """``true``, or the string ``"true"``, which the emulator sends."""
    return value is True or (isinstance(value, str) and value.strip().lower() == "true")


def object_of(value: Any) -> Mapping[str, Any]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def list_of(value: Any) -> list[Any]:
    """The array, or an empty one."""
    return value if isinstance(value, list) else []


def url_of(value: Any) -> str | None:
    """A string that is not blank. Whether it is an address that may be opened is for those who open it to say."""
    return value if isinstance(value, str) and value and not value.isspace() else None


def urls_of(value: Any) -> tuple[str, ...]:
    """The addresses in an array, or the one that stands there without it. An object there has its under ``url``, or
    another usual name."""
    return tuple(url for url in map(_address, value if isinstance(value, list) else [value]) if url)


def _address(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((url for name in _URLS if (url := url_of(value.get(name)))), None)
    return url_of(value)
