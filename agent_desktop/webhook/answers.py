"""The server's answers. All of them are JSON, and none tells more than its reader may know."""

import json
from typing import Any

from aiohttp import web

HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    # Replaces aiohttp's header, which reveals versions.
    "Server": "Agent-Desktop",
}


OK = b'{"status": "ok"}'
EMPTY = b"{}"
ACCEPTED = b'{"offloadSuccess": true, "pauseBot": true}'
DECLINED = b'{"offloadSuccess": false, "pauseBot": false}'


def answer(body: bytes, status: int = 200) -> web.Response:
    """An answer with this JSON."""
    return web.Response(body=body, status=status, headers=HEADERS)


def refusal(status: int, sentence: str, *, retry_after: int | None = None) -> web.Response:
    """Return an error. The connection is closed after it: the rest of a refused request is not read.

    Args:
        status: The HTTP status.
        sentence: What is wrong.
        retry_after: Seconds after which the request may be sent again.
    """
    response = json_answer({"error": sentence}, status)
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    response.force_close()
    return response


def json_answer(value: dict[str, Any], status: int = 200) -> web.Response:
    """Return a JSON answer."""
    return answer(json.dumps(value).encode(), status)
