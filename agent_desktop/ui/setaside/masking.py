"""Makes a request that was set aside fit for a bug report: its structure stays, what it says of anybody goes.

Letters become ``x`` and digits ``0``, so that lengths, punctuation and odd characters, which bugs depend on, can still
be seen. Only words of the wire format itself, times, and the beginning of ids are left as they are.
"""

import json
import re
import unicodedata
from typing import Any

from agent_desktop import __version__
from agent_desktop.base.safe_text import INDENT, escaped, on_one_line
from agent_desktop.inbox.model import QuarantinedRequest

WORD = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?")
URL = re.compile(r"([a-z][a-z0-9+.-]{1,15})://[^\s\"'<>\\]+", re.IGNORECASE)
CONTENT_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9.+-]{1,40}", re.IGNORECASE)
STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)

ENUMS = frozenset({
    "event", "type", "actor", "version", "channel", "channelType", "messageType", "template_type", "content_type",
    "botType", "uploadStatus", "preferredLanguage", "size",
})  # fmt: skip
"""Keys whose values are words of the wire format."""
IDS = frozenset({"id", "botId", "sessionId", "senderId", "nextDialogstateId", "nextDialogstate"})
TIMES = frozenset({"timestamp", "createdAt"})
FIELDS = ENUMS | IDS | TIMES | {
    "messages", "transcript", "payload", "message", "text", "title", "subtitle", "sender", "firstname", "lastname",
    "isEmulator", "urls", "url", "data", "fileUrl", "coordinates", "lat", "long", "parameters", "attachment",
    "elements", "buttons", "quick_replies", "image_url", "item_url", "default_action", "value", "name", "user", "code",
    "error",
}  # fmt: skip
"""Keys that the platform is known to use; any other is the bot builder's, and could name a person."""

SHORT_ID = 4
LONGEST_TEXT = 400
MOST = 200_000
"""Characters of a report's body; a bug is seldom that far in."""
DEEPEST = 60


def report(request: QuarantinedRequest) -> str:
    """The whole text for a bug report. Nothing in it says who the customer is or what was said."""
    kind = CONTENT_TYPE.match(request.content_type)
    lines = [
        f"Agent Desktop {__version__}: a request that was set aside",
        f"Arrived: {request.arrived_at:%Y-%m-%dT%H:%M:%SZ}",
        f"Reason: {on_one_line(request.reason)}",
        f"Content type: {escaped(kind[0] if kind else shape(request.content_type))}",
        f"Size: {len(request.body)} bytes",
        "Body, with personal data masked:",
        *(f"{INDENT}{escaped(line)}" for line in masked_body(request.body).split("\n")),
    ]
    return "\n".join(lines)


def masked_body(body: bytes) -> str:
    """The body without personal data: as JSON where it is some, else as text of the same shape."""
    try:
        value = json.loads(body)
        text = json.dumps(masked(value), ensure_ascii=True, indent=1)
    except (ValueError, RecursionError):
        text = masked_text(body.decode("utf-8", "surrogateescape"))
    return text if len(text) <= MOST else f"{text[:MOST]}\n… and {len(text) - MOST} more characters"


def masked(value: Any, key: str = "", depth: int = 0) -> Any:
    """A JSON value without personal data. ``key`` is the one that it stands under."""
    if depth > DEEPEST:
        return "… deeper"
    if isinstance(value, dict):
        return _masked_object(value, depth)
    if isinstance(value, list):
        return [masked(item, key, depth + 1) for item in value]
    if isinstance(value, str):
        return _masked_string(value, key)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return 0.5 if value == value and abs(value) < 1e300 else str(value)
    if key in TIMES or abs(value) < 10:
        return value
    return _round(value)


def _masked_object(value: dict[str, Any], depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, item in value.items():
        shown = name if name in FIELDS else shape(name)
        while shown in result:
            shown += "'"
        result[shown] = masked(item, name, depth + 1)
    return result


def _masked_string(text: str, key: str) -> str:
    if key in ENUMS and WORD.fullmatch(text):
        return text
    if TIME.fullmatch(text):
        return text
    if key in IDS:
        return f"{text[:SHORT_ID]}…({len(text)})" if len(text) > 2 * SHORT_ID else shape(text)
    return _masked_words(text)


def _masked_words(text: str) -> str:
    """Text with its shape alone; of addresses the scheme is left as well."""
    parts, end = [], 0
    for found in URL.finditer(text[: LONGEST_TEXT * 2]):
        parts += [shape(text[end : found.start()]), f"{found[1]}://{shape(found[0][len(found[1]) + 3 :])}"]
        end = found.end()
    parts.append(shape(text[end:]))
    return _cut("".join(parts))


def masked_text(text: str) -> str:
    """What is no JSON: all but the format's own words in its shape. Bytes that are no UTF-8 show as ``\\xNN``."""
    parts, end = [], 0
    for found in STRING.finditer(text[:MOST]):
        inner = found[0].strip('"')
        parts.append(_shape_outside(text[end : found.start()]))
        parts.append(found[0] if inner in FIELDS or _is_enum(inner) else _cut(shape(found[0])))
        end = found.end()
    parts.append(_shape_outside(text[end:MOST]))
    return "".join(parts)


def _is_enum(word: str) -> bool:
    return word in {"messages", "offload", "user", "bot", "LIVE", "DRAFT", "text", "intro", "postback", "template"}


def _shape_outside(text: str) -> str:
    kept = ("true", "false", "null")
    return re.sub(r"[^\W_]+|[\udc80-\udcff]", lambda word: word[0] if word[0] in kept else shape(word[0]), text)


def shape(text: str) -> str:
    """Letters as ``x`` and ``X``, digits as ``0``; punctuation, spaces and invisible characters as they are."""
    return "".join(map(_shape_of, text))


def _shape_of(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs":
        return f"\\x{ord(char) - 0xDC00:02x}" if 0xDC80 <= ord(char) <= 0xDCFF else "\\ud800"
    if category.startswith("N"):
        return "0"
    if category == "Lu":
        return "X"
    if category[0] == "L":
        return "x"
    # A picture can be somebody's flag, but which one it is seldom makes a bug.
    return "☺" if category == "So" else char


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…(+{len(text) - LONGEST_TEXT})"


def _round(number: int) -> int:
    """A number with as many digits."""
    size = len(str(abs(number))) if abs(number) < 10**100 else 100
    return int("1" + "0" * (size - 1)) * (-1 if number < 0 else 1)
