"""From a request's bytes to a JSON object; everything that can go wrong on the way becomes a sentence."""

import re
from typing import Any

import msgspec

from agent_desktop.protocol.model import ProtocolError

MAX_DEPTH = 100
"""How deep arrays and objects may lie in each other. Real requests stay below 15."""

_decode = msgspec.json.Decoder().decode
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?P<half>[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_POSITION = re.compile(r"\(byte (\d+)\)")


def decode_object(body: bytes) -> dict[str, Any]:
    """The JSON object in ``body``: UTF-8, with or without a byte order mark; of equal keys the last one counts.

    Half a surrogate pair, which JavaScript writes when it cuts a text in the middle of an emoji, becomes U+FFFD.
    Raises :class:`ProtocolError` for everything that is not an object nested at most :data:`MAX_DEPTH` deep.
    """
    body = body.removeprefix(_BYTE_ORDER_MARK)
    if not body.strip():
        raise ProtocolError("The request has no body; a JSON object was expected.")
    data = _decode_tolerant(body)
    if not isinstance(data, dict):
        raise ProtocolError("The request's body is JSON, but not an object.")
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH and _deeper_than(data, MAX_DEPTH):
        raise _too_deep()
    return data


def _decode_tolerant(body: bytes) -> Any:
    try:
        return _decode(body)
    except RecursionError:
        raise _too_deep() from None
    except UnicodeDecodeError:
        raise ProtocolError("The request's body is not valid UTF-8.") from None
    except msgspec.DecodeError as error:
        repaired = _ESCAPE.sub(_whole, body) if b"\\u" in body else body
        if repaired != body:
            return _decode_tolerant(repaired)
        raise ProtocolError(_sentence(error)) from None


def _whole(escape: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if escape["half"] else escape[0]


def _sentence(error: msgspec.DecodeError) -> str:
    if isinstance(error, msgspec.ValidationError):
        return "The request's body holds a number that is too large to read."
    position = _POSITION.search(str(error))
    where = f" (it goes wrong at byte {position[1]})" if position else ""
    return f"The request's body is not valid JSON{where}."


def _too_deep() -> ProtocolError:
    return ProtocolError(f"The request's body is nested deeper than {MAX_DEPTH} levels.")


def _deeper_than(data: dict[str, Any], limit: int) -> bool:
    level: list[Any] = [data]
    for _ in range(limit):
        level = [
            child
            for parent in level
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True
