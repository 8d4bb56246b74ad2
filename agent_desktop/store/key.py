"""The key of the encrypted database: 256 random bits, kept in the keyring as 64 hexadecimal digits."""

import secrets

from agent_desktop.base.i18n import fill, translate

KEY_BYTES = 32


def new_key() -> bytes:
    """A fresh key from the operating system's random source."""
    return secrets.token_bytes(KEY_BYTES)


def encode_key(key: bytes) -> str:
    """The key as text for the keyring. Raises :class:`ValueError` when it has not 32 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError(fill(translate("store", "A database key has %1 bytes, not %2."), KEY_BYTES, len(key)))
    return key.hex()


def decode_key(text: str) -> bytes:
    """The key from its text. Raises :class:`ValueError` with a sentence (never the text) when it is not one."""
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(
            fill(translate("store", "The database key in the keyring is not %1 hexadecimal digits."), KEY_BYTES * 2)
        )
    return key
