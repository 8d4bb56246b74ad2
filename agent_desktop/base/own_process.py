"""How this same program, installed or frozen, is started once more for work that needs a process of its own."""

import os
import sys
from collections.abc import Mapping

SPELL = "_spell"
"""Serves one dictionary until its input ends. No command for people."""
PICTURES = "_pictures"
"""Decodes pictures until its input ends. No command for people."""

NEEDED = frozenset(
    {
        "HOME",
        "LANG",
        "LC_ALL",
        "LC_CTYPE",
        "LD_LIBRARY_PATH",
        "PATH",
        "PYTHONHOME",
        "PYTHONPATH",
        "SYSTEMDRIVE",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "USERPROFILE",
        "WINDIR",
    }
)
"""The environment that finding and starting the program can need. It leads to no session bus and no keyring."""


def command(name: str, *arguments: str) -> list[str]:
    """Return the program and its arguments, as for ``QProcess`` or ``subprocess``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, name, *arguments]
    # -P: what lies in the folder that the program was started in is no part of it
    return [sys.executable, "-P", "-m", "agent_desktop", name, *arguments]


def bare_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return of an environment only what such a process needs."""
    return {name: value for name, value in environment.items() if name.upper() in NEEDED}
