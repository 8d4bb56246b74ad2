"""The key of the encrypted database: 256 random bits, kept in the keyring as 64 hexadecimal digits."""

import secrets

from agent_desktop.base.i18n import fill, translate

KEY_BYTES = 32


def new_key() -> bytes:
    """Return a new key from the operating system's random source."""
    return secrets.token_bytes(KEY_BYTES)


def encode_key(key: bytes) -> str:
    """Return the key as text for the keyring. Raises :class:`ValueError` if it does not have 32 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError(fill(translate("store", "A database key must have %1 bytes, not %2."), KEY_BYTES, len(key)))
    return key.hex()


def decode_key(text: str) -> bytes:
    """Return the key from its text. Raises :class:`ValueError` with a sentence, never the text, if it is no key."""
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(
            fill(
                translate("store", "The database key in the keyring does not consist of %1 hexadecimal digits."),
                KEY_BYTES * 2,
            )
        )
    return key
