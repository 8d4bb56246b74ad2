"""Turns an answer that is no success into the error that says what to do."""

from collections.abc import Mapping
from datetime import datetime

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer.answers import is_page, media_type
from agent_desktop.chatlayer.errors import (
    ChatlayerError,
    Effect,
    Forbidden,
    NotAuthorised,
    NotFound,
    NotTheApi,
    RateLimited,
    Redirected,
    Refused,
    ServerError,
)
from agent_desktop.chatlayer.limits import retry_at
from agent_desktop.chatlayer.reasons import clean, reason_in

AGAIN = frozenset({408, 421, 425})
"""4xx by which a server says: not now, send it again later."""
NOT_BEGUN = AGAIN | {501, 503, 505}
"""By these, a server says that it has not begun. After any other 5xx it, or one behind it, may have done the call."""
DONE_ELSEWHERE = frozenset({302, 303})
"""Redirects that can also mean that the call was carried out, and that the result is elsewhere (RFC 9110)."""
LONGEST_TYPE = 40
"""Characters of a foreign content type that are shown."""


def refusal(
    status: int, headers: Mapping[str, str], body: bytes, token: str, now: datetime, *, acts: bool
) -> ChatlayerError:
    """Return the error for an answer with a status other than 2xx.

    Args:
        status: The HTTP status.
        headers: The answer's headers.
        body: As much of the body as was read.
        token: The API token, which must not be shown.
        now: The present moment, in UTC.
        acts: True if the call was to change something.
    """
    content_type = headers.get("Content-Type", "")
    tail = _tail(body, content_type, token)
    undone = Effect.REFUSED if acts else Effect.NONE
    if 400 <= status < 500 and status != 429 and status not in AGAIN and is_page(body, content_type):
        # Chatlayer answers in JSON: its token and its conversations are not what is wrong here.
        return not_the_api(status, kind_of(content_type, body), undone)
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
            effect=Effect.MAYBE if acts and status not in NOT_BEGUN else Effect.NONE,
            status=status,
            retry_at=retry_at(headers, now),
        )
    if 300 <= status < 400:
        return _redirected(status, Effect.MAYBE if acts and status in DONE_ELSEWHERE else undone)
    return Refused(fill(translate("chatlayer", "Chatlayer refused this (%1)%2"), status, tail), status=status)


def _redirected(status: int, effect: Effect) -> Redirected:
    if effect is Effect.MAYBE:
        words = translate(
            "chatlayer", "Chatlayer's address answers with a redirect (%1). The call may have arrived anyway."
        )
    else:
        words = translate(
            "chatlayer", "Chatlayer's address answers with a redirect (%1). Check the region or chatlayer.base_url."
        )
    return Redirected(fill(words, status), status=status, effect=effect)


def reported(status: int, body: bytes, content_type: str, token: str) -> Refused:
    """Return the error for an answer of the API that has a status of 2xx, and says that the call failed."""
    return Refused(
        fill(translate("chatlayer", "Chatlayer refused this (%1)%2"), status, _tail(body, content_type, token)),
        status=status,
    )


def kind_of(content_type: str, body: bytes) -> str:
    """Return in a word what came instead of the API's answer: its content type, or that there was nothing."""
    return clean(media_type(content_type))[:LONGEST_TYPE] if body.strip() else translate("chatlayer", "empty")


def not_the_api(status: int, kind: str, effect: Effect) -> NotTheApi:
    """Return the error for an answer that is not the API's."""
    seen = f"{status}, {kind}" if kind else str(status)
    if effect is Effect.MAYBE:
        words = translate(
            "chatlayer",
            "The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call"
            " may have arrived anyway.",
        )
    else:
        words = translate(
            "chatlayer",
            "The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check"
            " the internet connection, the region and chatlayer.base_url.",
        )
    return NotTheApi(fill(words, seen), status=status, effect=effect)


def _tail(body: bytes, content_type: str, token: str) -> str:
    """Return the reason in a body as the end of a sentence, or only its full stop."""
    reason = reason_in(body, content_type, token)
    return (f": {reason}" if reason else "").rstrip(".") + ("" if reason.endswith(("!", "?", "…")) else ".")
