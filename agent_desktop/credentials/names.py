"""The secrets' names, and what each may hold."""

import re
import sys

from agent_desktop.base.i18n import fill, translate
from agent_desktop.credentials.errors import UnfitSecret

API_TOKEN = "api-token"  # noqa: S105 - a name, not a token
"""The REST API's bearer token, ``tokenId:tokenSecret``."""
VERIFY_TOKEN = "verify-token"  # noqa: S105 - a name, not a token
"""What Chatlayer sends with every webhook request."""
OLD_VERIFY_TOKEN = "verify-token-old"  # noqa: S105 - a name, not a token
"""The one before, which counts for a while after a rotation."""
OLD_VERIFY_TOKEN_UNTIL = "verify-token-old-until"  # noqa: S105 - a name, not a token
"""Until when, in ISO 8601; beside it in the keyring, so that nobody but the keyring's owner can make it longer."""
DATABASE_KEY = "database-key"
"""The key of the encrypted database, as text."""

NGROK_TOKEN = "ngrok-token"  # noqa: S105 - a name, not a token
CLOUDFLARED_TOKEN = "cloudflared-token"  # noqa: S105 - a name, not a token
SSH_PASSWORD = "ssh-password"  # noqa: S105 - a name, not a password
SSH_PASSPHRASE = "ssh-passphrase"  # noqa: S105 - a name, not a passphrase
"""What the tunnels need, each only where its provider is used."""

AT_START = (VERIFY_TOKEN, DATABASE_KEY, API_TOKEN, OLD_VERIFY_TOKEN)
"""Those that every start needs."""

PUBLIC = (API_TOKEN, VERIFY_TOKEN, NGROK_TOKEN, CLOUDFLARED_TOKEN, SSH_PASSWORD, SSH_PASSPHRASE)
"""Those that a person sets; the program makes and keeps the others itself."""

LONGEST = 1280 if sys.platform == "win32" else 65_536
"""Characters an entry can hold; Windows' credential manager takes 2,560 bytes of UTF-16."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def fit(name: str, value: str) -> str:
    """The value as it is kept: without one line break at its end. Raises :class:`UnfitSecret`."""
    value = value.removesuffix("\n").removesuffix("\r")
    if not value.strip():
        raise UnfitSecret(fill(translate("credentials", "There is no value for %1: it is empty."), name))
    if len(value) > LONGEST:
        raise UnfitSecret(
            fill(
                translate("credentials", "The value for %1 has %2 characters; the keyring takes at most %3."),
                name,
                len(value),
                LONGEST,
            )
        )
    if _UNSEEN.search(value):
        raise UnfitSecret(
            fill(
                translate(
                    "credentials", "The value for %1 holds a line break or another character that cannot be seen."
                ),
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
                "An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.",
            )
        )
    return value
