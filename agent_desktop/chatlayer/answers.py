"""What the body of an answer shows: whether the API answered at all, and whether the call succeeded.

A company filter, a Wi-Fi sign-in page or a mistyped address answers with 200, too. "All responses are formatted in
JSON" [doc, of the older API], so only JSON is believed. What the actions call answers, and whether a failure can come
with a status of 2xx, is published nowhere [open].
"""

import re
from typing import Any

import msgspec

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
DONE = frozenset({"success", "successful", "succeeded", "issuccess", "ok", "accepted", "sent", "delivered"})
ERRORS = frozenset({"error", "errors", "errorcode", "errormessage"})
STATUS = frozenset({"status", "statuscode", "code", "result", "type"})
VERDICT = frozenset({*DONE, *ERRORS, *STATUS, "message", "detail", "details", "reason", "title"})
"""Fields that say how a call ended, as :func:`_plain` writes their names."""
NO = frozenset({"false", "no", "0"})
FAILED = frozenset({
    "error", "errors", "fail", "failed", "failure", "denied", "rejected", "blocked", "forbidden", "unauthorized",
})  # fmt: skip
"""What ``success`` and ``status`` say, in lower case, when a call failed."""
ERROR_STATUS = re.compile(r"[45][0-9][0-9](?![0-9])", re.ASCII)
PARTS = frozenset({"data", "result", "results", "response", "actions", "messages", "sendmessages"})
DEEPEST = 3
MOST = 100
"""How far the parts of an answer are looked through: levels, and entries of a list."""


VALUES_AT_MOST = 250_000
"""Values in an answer: two bytes of JSON can become a hundred in memory, and decoding them holds up everything else."""


class NotJson(ValueError):
    """The body is not the JSON of an API."""


class TooManyValues(NotJson):
    """The body would take too much time and memory."""


def json_of(body: bytes, content_type: str) -> Any:
    """Return the value in a body, whatever its content type: frameworks mark JSON as ``text/html``, too.

    A bare number or text is believed only if it is marked as JSON: "403" is also what a filter may say.

    Raises:
        NotJson: The body is something else.
        TooManyValues: It was not decoded.
    """
    if sum(body.count(sign) for sign in (b"{", b"[", b",")) > VALUES_AT_MOST:
        raise TooManyValues
    try:
        value = msgspec.json.decode(body.removeprefix(BYTE_ORDER_MARK))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NotJson from None
    if not isinstance(value, dict | list) and "json" not in media_type(content_type):
        raise NotJson
    return value


def media_type(content_type: str) -> str:
    """Return a content type in lower case, without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def is_page(body: bytes, content_type: str) -> bool:
    """Return True if the answer is a page for a browser."""
    try:
        json_of(body, content_type)
    except NotJson:
        start = body[:512].removeprefix(BYTE_ORDER_MARK).lstrip()
        return "html" in media_type(content_type) or start.startswith(b"<")
    return False


def reports_failure(value: Any) -> bool:
    """Return True if an answer itself says that the call failed, in one of the usual ways, whatever its status is."""
    if not isinstance(value, dict):
        return _is_error_status(value)
    return any(_says_failed(_plain(name), said) for name, said in value.items())


def action_failed(value: Any, depth: int = 0) -> bool:
    """Return True if the answer to a call that changes something says that it, or a part of it, failed.

    An object inside of the answer counts only if it has no other fields than such words: it can as well hold a bot's
    variables, which have any name.
    """
    if (depth == 0 or not isinstance(value, dict) or VERDICT.issuperset(map(_plain, value))) and reports_failure(value):
        return True
    if depth >= DEEPEST:
        return False
    if isinstance(value, list):
        entries = [entry for entry in value[:MOST] if isinstance(entry, dict | list)]
        return any(reports_failure(entry) or action_failed(entry, depth + 1) for entry in entries)
    parts = [part for name, part in value.items() if _plain(name) in PARTS] if isinstance(value, dict) else []
    return any(action_failed(part, depth + 1) for part in parts if isinstance(part, dict | list))


def _plain(name: str) -> str:
    """Return a field's name without what frameworks write in different ways: ``isSuccess``, ``is_success``."""
    return name.lower().replace("_", "").replace("-", "")


def _says_failed(name: str, said: Any) -> bool:
    if name in DONE:
        return _denies(said)
    if name in ERRORS:
        return said not in (None, False, 0, "", [], {})
    return name in STATUS and _is_error_status(said)


def _denies(value: Any) -> bool:
    """Return True for false, in each way to write it."""
    if isinstance(value, str):
        return value.strip().lower() in NO | FAILED
    return isinstance(value, int | float) and not value


def _is_error_status(value: Any) -> bool:
    if isinstance(value, str):
        word = value.strip().lower()
        return word in FAILED or word == "false" or ERROR_STATUS.match(word) is not None
    if isinstance(value, bool):
        return not value
    return isinstance(value, int | float) and 400 <= value < 600
