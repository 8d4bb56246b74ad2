"""Canned replies: texts that an agent writes once and sends often.

The book of them in the profile, their variables, and their exchange as CSV and JSON. No Qt.
"""

from agent_desktop.canned.book import CannedBook
from agent_desktop.canned.exchange import Import, from_csv, from_json, to_csv, to_json
from agent_desktop.canned.model import CannedError, CannedReply, check, clashes, clean
from agent_desktop.canned.variables import NAMES, Values, fill, unfilled

__all__ = [
    "NAMES",
    "CannedBook",
    "CannedError",
    "CannedReply",
    "Import",
    "Values",
    "check",
    "clashes",
    "clean",
    "fill",
    "from_csv",
    "from_json",
    "to_csv",
    "to_json",
    "unfilled",
]
