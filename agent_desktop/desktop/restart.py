"""Restarts the program, for settings that are read only at the start."""

import logging
import os
import subprocess
import sys
from collections.abc import Mapping


def command() -> list[str]:
    """Return the command that starts this process again."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def start_again(environment: Mapping[str, str]) -> None:
    """Become a new run of the program, in this environment. Call it last: everything is closed and the lock given back.

    Windows cannot replace a process: there another one is started.
    """
    logging.shutdown()
    if sys.platform == "win32":
        subprocess.Popen(command(), env=dict(environment), close_fds=True)
        return
    os.execve(sys.executable, command(), dict(environment))  # noqa: S606 - its own command line
