"""The platform's reason for a refusal, made safe to show: short, one line, no control characters, no token."""

import re
import unicodedata
from typing import Any

import msgspec

LONGEST = 200
KEYS = ("message", "error_description", "detail", "error", "reason", "title", "errors")


def reason_in(body: bytes, content_type: str, token: str) -> str:
    """Return the reason that an error's body states, or an empty string. HTML pages state none."""
    try:
        text = _find(msgspec.json.decode(body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        text = body.decode("utf-8", "replace") if content_type.startswith("text/plain") else ""
    return clean(text, token)


def clean(text: str, token: str = "") -> str:
    """Return a text as one line of at most ``LONGEST`` characters, without the token if it is quoted there."""
    for secret in sorted({token, *token.split(":")}, key=len, reverse=True):
        if len(secret) >= 4:
            text = text.replace(secret, "…")
    text = "".join(" " if unicodedata.category(c).startswith(("C", "Z")) else c for c in text[: LONGEST * 10])
    text = re.sub(r" +", " ", text).strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _find(value: Any, depth: int = 0) -> str:
    if isinstance(value, str):
        return value
    if depth > 4:
        return ""
    if isinstance(value, list):
        return "; ".join(filter(None, (_find(entry, depth + 1) for entry in value[:3])))
    if isinstance(value, dict):
        for key in KEYS:
            if value.get(key) and (text := _find(value[key], depth + 1)):
                return text
    return ""
