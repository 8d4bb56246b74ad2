"""Which user is at the other end of a local socket, as the operating system says: nobody can pretend to be another."""

import os
import socket
import struct
import sys

MAC_LEVEL, MAC_PEER, MAC_SIZE = 0, 1, 76
"""``SOL_LOCAL``, ``LOCAL_PEERCRED`` and the size of ``struct xucred`` (macOS, sys/un.h and sys/ucred.h)."""
LINUX_PEER = struct.Struct("3i")
"""``struct ucred``: process, user, group (unix(7))."""


def own_user() -> int | None:
    """The user of this process; None on Windows, whose pipes are asked in another way (see ``single_instance``)."""
    if sys.platform == "win32":
        return None
    return os.geteuid()


def user_of_peer(descriptor: int) -> int | None:
    """Return the user at the other end of a connected Unix socket; None on Windows.

    Raises:
        OSError: The connection is gone.
    """
    if sys.platform == "win32":
        return None
    with socket.socket(fileno=os.dup(descriptor)) as end:
        if sys.platform == "darwin":
            return int(struct.unpack_from("=II", end.getsockopt(MAC_LEVEL, MAC_PEER, MAC_SIZE))[1])
        return int(LINUX_PEER.unpack(end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, LINUX_PEER.size))[1])
