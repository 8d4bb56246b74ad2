"""A whole profile in one file that only a passphrase opens, and the way back.

``archive`` writes and reads the file, in a published format; ``first_format`` reads the one before. ``making`` gathers
a profile's files, ``staging`` unpacks and checks them beside the present ones, and ``swapping`` puts them in place
while no program has the profile open.
"""

from agent_desktop.backup.errors import BackupError
from agent_desktop.backup.making import Making, make
from agent_desktop.backup.passphrase import Strength, strength_of
from agent_desktop.backup.staging import Staged, stage
from agent_desktop.backup.swapping import is_staged, swap

__all__ = ["BackupError", "Making", "Staged", "Strength", "is_staged", "make", "stage", "strength_of", "swap"]
