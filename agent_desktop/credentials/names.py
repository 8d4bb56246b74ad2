"""The secrets' names, and what each may hold."""

import re
import sys

from agent_desktop.base.i18n import fill, translate
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

LONGEST = 1280 if sys.platform == "win32" else 65_536
"""Characters an entry can hold; Windows' credential manager takes 2,560 bytes of UTF-16."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def fit(name: str, value: str) -> str:
    """The value as it is kept: without one line break at its end. Raises :class:`UnfitSecret`."""
    value = value.removesuffix("\n").removesuffix("\r")
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
    if _UNSEEN.search(value):
        raise UnfitSecret(
            fill(
                translate("credentials", "The value for %1 contains a line break or another invisible character."),
                name,
            )
        )
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise UnfitSecret(fill(translate("credentials", "The value for %1 is not valid text."), name)) from None
    if name == API_TOKEN and (not value.isascii() or " " in value):
        raise UnfitSecret(
            translate(
                "credentials",
                "An API token consists of letters, digits and punctuation without spaces, like tokenId:tokenSecret.",
            )
        )
    return value
