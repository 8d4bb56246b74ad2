"""Errors of the commands."""


class CommandError(Exception):
    """A command cannot do what it was asked to. ``str()`` is a sentence."""


def known(error: Exception) -> bool:
    """Return True if ``str(error)`` is a sentence for the user."""
    from agent_desktop.backup.errors import BackupError
    from agent_desktop.base.profile import ProfileError
    from agent_desktop.credentials import CredentialsError
    from agent_desktop.export import ExportError
    from agent_desktop.inbox.ports import StorageError
    from agent_desktop.settings import SettingsError

    return isinstance(
        error, (BackupError, CommandError, CredentialsError, ExportError, ProfileError, SettingsError, StorageError)
    )
