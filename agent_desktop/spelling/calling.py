"""How the checking process is started: by this same program, installed or frozen."""

import sys

SPELL = "_spell"
"""The command of the program that is no command for people: it serves one dictionary until its input ends."""


def command(stem: str) -> list[str]:
    """The program and its arguments for a dictionary."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SPELL, stem]
    # -P: what lies in the folder that the program was started in is no part of it
    return [sys.executable, "-P", "-m", "agent_desktop", SPELL, stem]
