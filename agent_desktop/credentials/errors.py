"""What can go wrong with secrets, and how each of the keyring's many errors becomes one of three."""

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate


class CredentialsError(Exception):
    """A secret cannot be read or kept. ``str()`` is a sentence that says what to do, and never holds a secret."""


class KeyringUnavailable(CredentialsError):
    """There is no keyring here that can be used: none installed, not running, or one that keeps plain text."""


class KeyringLocked(CredentialsError):
    """The keyring is locked, and nobody unlocked it."""


class KeyringFailed(CredentialsError):
    """The keyring is there but refused, or did something unexpected."""


class UnfitSecret(CredentialsError):
    """A value that this entry cannot hold."""


UNAVAILABLE = QT_TRANSLATE_NOOP(
    "credentials",
    "The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet,"
    " then try again.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "credentials", "The keyring is locked. Unlock it (log in again, or open your password manager), then try again."
)


def translated(error: Exception) -> CredentialsError:
    """The error of a keyring, or of what it is built on, as one of ours. Its own words are left out: they may hold
    more than they should."""
    if isinstance(error, CredentialsError):
        return error
    from keyring import errors as keyring_errors  # not before it is needed: it costs a tenth of a second at start

    # an error while looking for the collection is wrapped; what it was says whether somebody refused to unlock it
    names = {kind.__name__ for one in (error, error.__cause__) for kind in type(one).__mro__}
    if isinstance(error, keyring_errors.KeyringLocked) or names & {"LockedException", "PromptDismissedException"}:
        return KeyringLocked(translate("credentials", LOCKED))
    if isinstance(error, (keyring_errors.NoKeyringError, keyring_errors.InitError)):
        return KeyringUnavailable(translate("credentials", UNAVAILABLE))
    # secretstorage's own errors are not keyring errors, and the D-Bus library's are plain connection errors
    if "SecretServiceNotAvailableException" in names or isinstance(error, (OSError, EOFError, ImportError)):
        return KeyringUnavailable(translate("credentials", UNAVAILABLE))
    return KeyringFailed(
        fill(
            translate(
                "credentials",
                "The keyring failed (%1). Check whether your password manager opens, then try again.",
            ),
            type(error).__name__,
        )
    )
