"""One process a profile: the first holds a lock, the others ask it to show its window and end.

They meet at a socket that only this user can reach, and each looks who is at the other end. Another user of the
computer could otherwise wait at a name that is known, and answer in the program's place.
"""

import logging
import os
import secrets
import stat
import sys
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from agent_desktop.desktop.peers import own_user, user_of_peer

log = logging.getLogger(__name__)

PRESENT = b"present\n"
PATIENCE_MS = 3000
SOCKET = "socket"
ADDRESS = "instance"
"""The file in the profile's folder that says where the first process listens."""
PREFIX = "agent-desktop-"
LONGEST_PATH = 80
"""Bytes of a socket's path. Systems take some hundred, of which Qt needs a few more for a moment."""


class SingleInstance(QObject):
    """Tries to be the first process of a profile. ``present_asked``: another one started, and has ended by now.

    The lock is the operating system's, so it is gone with the process however that ends.

    Args:
        folder: The profile's folder.
        user: Whose processes are answered and believed; by default those of the user of this one.
    """

    present_asked = Signal()

    def __init__(self, folder: Path, *, user: int | None = None) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._user = own_user() if user is None else user
        self._lock = FileLock(folder / "lock", mode=0o600)
        self._server: QLocalServer | None = None
        self._address = ""

    def acquire(self) -> bool:
        """Whether this process is the first. Raises :class:`OSError` when the folder cannot be written."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        self._clear(self._read_address())  # the lock is ours, so that is the remains of a process that was killed
        try:
            self._address = self._new_address()
        except OSError as error:
            log.warning("a second start cannot reach this one: %s", error.strerror or error)
            return True
        QLocalServer.removeServer(self._address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._called)
        if server.listen(self._address):
            self._server = server
        else:
            log.warning("a second start cannot reach this one: %s", server.errorString())
        return True

    def ask_first_to_present(self) -> bool:
        """Ask the process that holds the profile to show its window; ``False`` when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._read_address())
        if not socket.waitForConnected(PATIENCE_MS) or not self._is_ours(socket):
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
            self._clear(self._address)
        self._lock.release()

    def _called(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            ours = self._is_ours(socket)
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            if ours:
                self.present_asked.emit()

    def _is_ours(self, socket: QLocalSocket) -> bool:
        """Whether a process of this user is at the other end."""
        try:
            peer = user_of_peer(int(socket.socketDescriptor()))
        except OSError as error:
            log.warning("a connection ended before its user was known: %s", error.strerror)
            return False
        if peer != self._user:
            log.warning("a process of another user (%s) is at this profile's socket, and was left alone", peer)
        return peer == self._user

    def _new_address(self) -> str:
        """Choose where to listen, and note it for those that start later. Raises :class:`OSError`."""
        if sys.platform == "win32":
            address = PREFIX + secrets.token_hex(16)  # the name of a pipe: nobody else knows it, or may write to it
        else:
            inside = str(self._folder / SOCKET)
            fits = len(os.fsencode(inside)) <= LONGEST_PATH
            address = inside if fits and _is_private(self._folder) else str(_private_folder() / SOCKET)
        handle, name = tempfile.mkstemp(prefix=f".{ADDRESS}-", dir=self._folder)
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(address)
        Path(name).replace(self._folder / ADDRESS)
        return address

    def _read_address(self) -> str:
        """Where the first process listens, by its own word; versions that did not leave one were in the folder."""
        file = self._folder / ADDRESS
        try:
            if sys.platform == "win32" or file.lstat().st_uid == os.geteuid():
                return file.read_text(encoding="utf-8", errors="surrogateescape")
            log.warning("%s belongs to another user, and was not read", file.name)
        except FileNotFoundError:
            pass  # nobody has listened here yet
        except OSError as error:
            log.warning("%s cannot be read: %s", file.name, error.strerror)
        return str(self._folder / SOCKET)

    def _clear(self, address: str) -> None:
        """Remove a socket that nobody listens at, with the folder that was made for it."""
        if sys.platform == "win32":
            return  # a pipe is gone with its process
        place = Path(address)
        try:
            if stat.S_ISSOCK(place.lstat().st_mode):
                place.unlink()
        except FileNotFoundError:
            pass  # it was closed in order
        except (OSError, ValueError) as error:  # a path that is none; another socket is made
            log.info("the socket before cannot be removed: %s", error)
        try:
            if place.parent != self._folder and place.parent.name.startswith(PREFIX) and place.parent.exists():
                place.parent.rmdir()
        except OSError as error:
            log.info("the folder of the socket before cannot be removed: %s", error.strerror)


def _is_private(folder: Path) -> bool:
    """Whether only this user can put something there."""
    about = folder.stat()
    return about.st_uid == own_user() and not stat.S_IMODE(about.st_mode) & 0o022


def _private_folder() -> Path:
    """Make a folder of our own for a socket whose path would be too long, or open to others, in the profile."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    usable = runtime.is_absolute() and runtime.is_dir() and _is_private(runtime)
    places = [*([runtime] if usable else []), Path(tempfile.gettempdir()), Path("/tmp")]  # noqa: S108 - closed, see mkdtemp
    room = LONGEST_PATH - len(f"/{PREFIX}12345678/{SOCKET}")
    return Path(tempfile.mkdtemp(prefix=PREFIX, dir=next(one for one in places if len(os.fsencode(one)) <= room)))
