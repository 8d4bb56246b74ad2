"""Turns an answer that is no success into the error that says what to do."""

from collections.abc import Mapping
from datetime import datetime

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer.errors import (
    ChatlayerError,
    Forbidden,
    NotAuthorised,
    NotFound,
    RateLimited,
    Redirected,
    Refused,
    ServerError,
)
from agent_desktop.chatlayer.limits import retry_at
from agent_desktop.chatlayer.reasons import reason_in

AGAIN = frozenset({408, 421, 425})
"""4xx by which a server says: not now, send it again later."""


def refusal(status: int, headers: Mapping[str, str], body: bytes, token: str, now: datetime) -> ChatlayerError:
    """Return the error for an answer with this status. ``now`` is in UTC."""
    reason = reason_in(body, headers.get("Content-Type", ""), token)
    tail = (f": {reason}" if reason else "").rstrip(".") + ("" if reason.endswith(("!", "?", "…")) else ".")
    if status == 401:
        return NotAuthorised(
            translate(
                "chatlayer", "Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here."
            ),
            status=401,
        )
    if status == 403:
        return Forbidden(
            fill(translate("chatlayer", "The API token has no permission for this with this bot (403)%1"), tail),
            status=403,
        )
    if status == 404:
        return NotFound(
            fill(translate("chatlayer", "Chatlayer does not know this bot or conversation (404)%1"), tail), status=404
        )
    if status == 429:
        return RateLimited(
            translate("chatlayer", "Chatlayer accepts no more calls at the moment."),
            status=429,
            retry_at=retry_at(headers, now),
        )
    if status >= 500 or status in AGAIN:
        return ServerError(
            fill(translate("chatlayer", "Chatlayer cannot do this right now (%1)%2"), status, tail),
            status=status,
            retry_at=retry_at(headers, now),
        )
    if 300 <= status < 400:
        return Redirected(
            fill(
                translate(
                    "chatlayer",
                    "Chatlayer's address answers with a redirect (%1). Check the region or chatlayer.base_url.",
                ),
                status,
            ),
            status=status,
        )
    return Refused(fill(translate("chatlayer", "Chatlayer refused this (%1)%2"), status, tail), status=status)
