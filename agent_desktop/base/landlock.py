"""Lets this process open nothing any more, on Linux: the kernel's Landlock, from 5.13 on.

The numbers are those of ``linux/landlock.h`` and ``linux/prctl.h``; the calls have the same numbers on all machines.
"""

import ctypes
import sys

CREATE_RULESET = 444
RESTRICT_SELF = 446
VERSION = 1
PR_SET_NO_NEW_PRIVS = 38

FILES = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
"""What can be forbidden of files, and from which version on: all of reading, writing, running, listing and removing."""
CONNECTIONS = {4: 0b11}
"""Listening and connecting by TCP."""
OTHERS = {6: 0b11}
"""Abstract sockets of other processes, and signals to them."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("connections", ctypes.c_uint64), ("others", ctypes.c_uint64))


def forbid_opening() -> bool:
    """Forbid this process to open files, to connect and to look into other processes. It keeps what is open.

    Returns:
        False where the system cannot do that.
    """
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    version = library.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    if version < 1:
        return False

    def known(rights: dict[int, int]) -> int:
        return sum(bits for since, bits in rights.items() if since <= version)

    rules = _Ruleset(known(FILES), known(CONNECTIONS), known(OTHERS))
    # Older kernels know a shorter structure, and refuse one with more in it than zeros.
    ruleset = library.syscall(CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(ctypes.sizeof(rules)), 0)
    if ruleset < 0 or library.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(library.syscall(RESTRICT_SELF, ruleset, 0) == 0)
