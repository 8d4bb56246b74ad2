"""The system's keyring itself: choosing one that is safe, and calling it. Everything here blocks."""

import contextlib
import logging
import os
import sys
from typing import TYPE_CHECKING

from agent_desktop.base.i18n import fill, translate
from agent_desktop.credentials.errors import CredentialsError, KeyringFailed, KeyringUnavailable, translated

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "agent-desktop"

log = logging.getLogger(__name__)

UNSAFE = ("keyring.backends.fail.", "keyring.backends.null.", "keyrings.alt.")
"""The backend that refuses, the one that forgets, and those that keep files of their own, most in plain text."""

if sys.platform == "darwin":
    SYSTEM = ("keyring.backends.macOS.Keyring",)
elif sys.platform == "win32":
    SYSTEM = ("keyring.backends.Windows.WinVaultKeyring",)
else:
    SYSTEM = (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    )


def read(user: str) -> str | None:
    """An entry's value, ``None`` when there is none. Raises :class:`CredentialsError`."""
    try:
        return choose().get_password(SERVICE, user)
    except Exception as error:  # errors of all keyring backends; see translated
        raise _logged(error) from error


def write(user: str, value: str) -> None:
    """Keep a value, and make sure that it can be read back. Raises :class:`CredentialsError`."""
    try:
        backend = choose()
        backend.set_password(SERVICE, user, value)
        kept = backend.get_password(SERVICE, user)
    except Exception as error:
        raise _logged(error) from error
    if kept != value:
        raise KeyringFailed(
            translate("credentials", "The keyring did not store the value: it returned a different one.")
        )


def remove(user: str) -> bool:
    """Remove an entry. Return True if there was one. Raises :class:`CredentialsError`."""
    from keyring.errors import PasswordDeleteError

    try:
        backend = choose()
        if backend.get_password(SERVICE, user) is None:  # the error of deleting does not tell missing from refused
            return False
        backend.delete_password(SERVICE, user)
    except PasswordDeleteError as error:
        raise KeyringFailed(translate("credentials", "The keyring did not remove the entry.")) from error
    except Exception as error:
        raise _logged(error) from error
    return True


def name() -> str:
    """Return the name of the keyring. Raises :class:`CredentialsError`."""
    try:
        return str(choose().name)
    except Exception as error:
        raise _logged(error) from error


def choose() -> "KeyringBackend":
    """The keyring to use: the one that the user configured, else the system's own. Raises ``KeyringUnavailable``.

    It is looked for anew while there is none, so that a session bus that comes up later is found: the library itself
    looks once and remembers.
    """
    import keyring

    named = os.environ.get("PYTHON_KEYRING_BACKEND")
    try:
        chosen = keyring.get_keyring()
    except (ImportError, AttributeError, ValueError):
        raise KeyringUnavailable(
            fill(translate("credentials", 'PYTHON_KEYRING_BACKEND is "%1", but there is no such keyring.'), named)
        ) from None
    if _is_safe(chosen):
        return chosen
    if named is not None:
        raise KeyringUnavailable(
            fill(
                translate(
                    "credentials",
                    "PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or"
                    " set it to a keyring of the system.",
                ),
                _path(chosen),
            )
        )
    for path in SYSTEM:
        with contextlib.suppress(Exception):  # not installed or not running: the next one
            backend = keyring.core.load_keyring(path)
            keyring.set_keyring(backend)
            return backend
    raise translated(keyring.errors.NoKeyringError())


def _is_safe(backend: "KeyringBackend") -> bool:
    # the chainer tries one after the other, also such as are not safe: what it holds is chosen from above
    return not _path(backend).startswith((*UNSAFE, "keyring.backends.chainer."))


def _path(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _logged(error: Exception) -> CredentialsError:
    problem = translated(error)
    log.warning("keyring: %s (%s)", type(problem).__name__, type(error).__name__)
    return problem
