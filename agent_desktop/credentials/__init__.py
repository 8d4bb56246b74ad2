"""Secrets, kept in the operating system's keyring and nowhere else; one entry each per profile.

Without a keyring they live in :class:`MemoryCredentials` for this session, which the window must say.
"""

from agent_desktop.credentials.errors import (
    CredentialsError,
    KeyringFailed,
    KeyringLocked,
    KeyringUnavailable,
    UnfitSecret,
)
from agent_desktop.credentials.names import API_TOKEN, DATABASE_KEY, VERIFY_TOKEN
from agent_desktop.credentials.rotation import (
    OldToken,
    Rotated,
    forget_old_tokens,
    old_verify_tokens,
    rotate_verify_token,
    still_counting,
)
from agent_desktop.credentials.stores import Credentials, KeyringCredentials, MemoryCredentials, ensure_verify_token

__all__ = [
    "API_TOKEN",
    "DATABASE_KEY",
    "VERIFY_TOKEN",
    "Credentials",
    "CredentialsError",
    "KeyringCredentials",
    "KeyringFailed",
    "KeyringLocked",
    "KeyringUnavailable",
    "MemoryCredentials",
    "OldToken",
    "Rotated",
    "UnfitSecret",
    "ensure_verify_token",
    "forget_old_tokens",
    "old_verify_tokens",
    "rotate_verify_token",
    "still_counting",
]
