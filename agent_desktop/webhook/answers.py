"""The server's answers, all of them JSON, and none of them telling more than its reader may know."""

import json
from typing import Any

from aiohttp import web

HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    # In place of aiohttp's, which gives away versions.
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
    """An error, after which the connection is closed: nothing of a refused request's rest is read."""
    response = json_answer({"error": sentence}, status)
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    response.force_close()
    return response


def json_answer(value: dict[str, Any], status: int = 200) -> web.Response:
    """``value`` as the answer."""
    return answer(json.dumps(value).encode(), status)
