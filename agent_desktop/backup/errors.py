"""The errors of backups. Each is a sentence for the user."""

import errno

from agent_desktop.base.i18n import translate


class BackupError(Exception):
    """The backup cannot be made or read. ``str()`` is a sentence; nothing that was there has changed."""


class WrongPassphrase(BackupError):
    """The passphrase does not open the file."""


def damaged() -> BackupError:
    """Return the error for a backup file that was changed or damaged."""
    return BackupError(
        translate("backup", "The backup is damaged or incomplete, so nothing was restored. Use another copy of it.")
    )


def refused(error: OSError, doing: str) -> BackupError:
    """A file operation failed. ``doing`` is the place."""
    if error.errno == errno.ENOSPC:
        return BackupError(translate("backup", "The disk is full. Free some space, then try again."))
    words = translate("backup", "%1 cannot be used: %2.")
    return BackupError(words.replace("%1", doing).replace("%2", error.strerror or type(error).__name__))
