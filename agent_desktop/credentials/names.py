"""The secrets' names, and what each may hold."""

import re
import sys

from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.safe_text import is_unseen, seen_part
from agent_desktop.credentials.errors import UnfitSecret
from agent_desktop.tunnel_declarations import DECLARATIONS

API_TOKEN = "api-token"  # noqa: S105 - a name, not a token
"""The REST API's bearer token, ``tokenId:tokenSecret``."""
VERIFY_TOKEN = "verify-token"  # noqa: S105 - a name, not a token
"""What Chatlayer sends with every webhook request."""
OLD_VERIFY_TOKEN = "verify-token-old"  # noqa: S105 - a name, not a token
"""Those before, which count for a while after a rotation, each with its time, as a JSON array: beside the present one
in the keyring, so that nobody but the keyring's owner can make their time longer."""
OLD_VERIFY_TOKEN_UNTIL = "verify-token-old-until"  # noqa: S105 - a name, not a token
"""Until when, in ISO 8601, from versions that kept one such token; its value stood in the entry above by itself."""
DATABASE_KEY = "database-key"
"""The key of the encrypted database, as text."""

AT_START = (VERIFY_TOKEN, DATABASE_KEY, API_TOKEN, OLD_VERIFY_TOKEN)
"""Those that every start needs."""

PUBLIC = (API_TOKEN, VERIFY_TOKEN, *(secret.id for one in DECLARATIONS for secret in one.secrets))
"""Those that a person sets: the last ones for the tunnels, each only where its provider is used. The program makes and
keeps the others itself."""

TOKENS = frozenset(
    {API_TOKEN, VERIFY_TOKEN, OLD_VERIFY_TOKEN, *(one.id for way in DECLARATIONS for one in way.secrets if one.token)}
)
"""Those that are made by a machine and copied: what cannot be seen at their ends came along by mistake."""

LONGEST = 1280 if sys.platform == "win32" else 65_536
"""Characters an entry can hold; Windows' credential manager takes 2,560 bytes of UTF-16."""

_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_API_TOKEN = re.compile(r"[!-~]+:[!-~]+")
_QUOTES = "\"'`‘’‚‛“”„‟«»‹›"


def trimmed(name: str, value: str) -> str:
    """A value as the program uses it: a token without what cannot be seen at its ends, wherever it comes from.

    A password can begin or end with a space: it only loses one line break at its end.
    """
    if name in TOKENS:
        return seen_part(value)
    return value.removesuffix("\n").removesuffix("\r")


def holdable(name: str, value: str) -> str:
    """The value as the keyring keeps it. Raises :class:`UnfitSecret` for one that it cannot keep."""
    value = trimmed(name, value)
    if not value.strip():
        raise UnfitSecret(fill(translate("credentials", "The value for %1 is empty."), name))
    if len(value) > LONGEST:
        raise UnfitSecret(
            fill(
                translate("credentials", "The value for %1 has %2 characters. The keyring accepts at most %3."),
                name,
                len(value),
                LONGEST,
            )
        )
    if _BREAKS.search(value):
        raise _unseen(name)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise UnfitSecret(fill(translate("credentials", "The value for %1 is not valid text."), name)) from None
    return value


def fit(name: str, value: str) -> str:
    """What a person enters, as it is kept: the one rule of command line, set-up, settings and main window.

    Args:
        name: One of the secrets' names.
        value: As it was typed, pasted or piped.

    Returns:
        The value to use and to keep, see :func:`trimmed`.

    Raises:
        UnfitSecret: It cannot be such a secret. ``str()`` says what to do.
    """
    value = holdable(name, value)
    if name in TOKENS:
        if value[0] in _QUOTES or value[-1] in _QUOTES:
            words = translate("credentials", "The value for %1 is in quotation marks. Enter it without them.")
            raise UnfitSecret(fill(words, name))
        if any(char != " " and is_unseen(char) for char in value):
            raise _unseen(name)
    if name == API_TOKEN and (not _API_TOKEN.fullmatch(value) or any(char in _QUOTES for char in value)):
        raise UnfitSecret(
            translate(
                "credentials",
                "An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.",
            )
        )
    return value


def _unseen(name: str) -> UnfitSecret:
    words = translate("credentials", "The value for %1 contains a line break or another invisible character.")
    return UnfitSecret(fill(words, name))
