"""The commands that work without the window: credentials, export and doctor. No Qt.

:func:`known` tells the errors that are sentences for the user from those that are mistakes of the program.
"""

from agent_desktop.commands.errors import CommandError, known

__all__ = ["CommandError", "known"]
