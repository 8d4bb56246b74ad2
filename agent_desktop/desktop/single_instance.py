"""One process a profile: the first holds a lock, the others ask it to show its window and end."""

import hashlib
import logging
import os
import sys
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

PRESENT = b"present\n"
PATIENCE_MS = 3000
SOCKET = "socket"
LONGEST_PATH = 80
"""Bytes of a socket's path. Systems take some hundred, of which Qt needs a few more for a moment."""


class SingleInstance(QObject):
    """Tries to be the first process of a profile. ``present_asked``: another one started, and has ended by now.

    The lock is the operating system's, so it is gone with the process however that ends.
    """

    present_asked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = _name(folder.resolve())
        self._lock = FileLock(folder / "lock", mode=0o600)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Whether this process is the first. Raises :class:`OSError` when the folder cannot be written."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        # The lock is ours, so a server of this name is the remains of a process that was killed.
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._called)
        if server.listen(self._name):
            self._server = server
        else:
            log.warning("a second start cannot reach this one: %s", server.errorString())
        return True

    def ask_first_to_present(self) -> bool:
        """Ask the process that holds the profile to show its window; ``False`` when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(PRESENT)
        socket.flush()
        # The first process answers by ending the connection.
        return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState or socket.waitForDisconnected(
            PATIENCE_MS
        )

    def release(self) -> None:
        """Let another process have the profile."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _called(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.present_asked.emit()


def _name(folder: Path) -> str:
    """Return where the first process of a profile listens: in its folder, which is closed to other users. Where that
    cannot be, the name goes to the system's own place for such sockets, which are the temporary files on Unix."""
    inside = str(folder / SOCKET)
    if sys.platform != "win32" and len(os.fsencode(inside)) <= LONGEST_PATH:
        return inside
    digest = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()
    return f"agent-desktop-{digest[:24]}"
