"""A real sshd on a free port of 127.0.0.1, with keys and a configuration of its own, that can be killed and frozen."""

import asyncio
import contextlib
import getpass
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

import psutil

SSHD = shutil.which("sshd") or "/usr/sbin/sshd"
PATIENCE = 40.0


def why_no_sshd() -> str | None:
    """Why there can be none here; ``None`` when there can."""
    if not Path(SSHD).exists():
        return "there is no sshd; packaging/dev.py test installs openssh-server"
    if os.geteuid() == 0:
        # Debian's service makes it at boot; a container has no boot.
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    return None


def free_port() -> int:
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Sshd:
    """The server and its sessions. ``key`` is the file of the only key that it lets in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.user = getpass.getuser()
        self.key = folder / "client"
        self.options = ["AllowTcpForwarding remote"]
        self._process: subprocess.Popen[bytes] | None = None
        self.make_key("host")
        self.make_key("client")
        (folder / "authorized").write_bytes((folder / "client.pub").read_bytes())

    def make_key(self, name: str) -> None:
        """A new key under this name, in place of an older one."""
        for file in (self.folder / name, self.folder / f"{name}.pub"):
            file.unlink(missing_ok=True)
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", str(self.folder / name)], check=True
        )

    def fingerprint(self) -> str:
        """The server's, as ssh-keygen shows it."""
        command = ["ssh-keygen", "-l", "-E", "sha256", "-f", str(self.folder / "host.pub")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[1]

    async def start(self) -> None:
        """Listen; returns when it does."""
        config = self.folder / "config"
        lines = [
            f"ListenAddress 127.0.0.1:{self.port}",
            f"HostKey {self.folder / 'host'}",
            f"AuthorizedKeysFile {self.folder / 'authorized'}",
            f"PidFile {self.folder / 'pid'}",
            "StrictModes no",
            "UsePAM no",
            "PasswordAuthentication no",
            "PermitRootLogin prohibit-password",
            "LogLevel QUIET",
            *self.options,
        ]
        config.write_text("\n".join(lines) + "\n")
        self._process = subprocess.Popen(  # noqa: ASYNC220 - it is only started
            [SSHD, "-D", "-f", str(config)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        async with asyncio.timeout(PATIENCE):
            while True:
                with contextlib.suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                    writer.close()
                    await writer.wait_closed()
                    return
                await asyncio.sleep(0.01)

    def kill(self) -> None:
        """End the server and all its sessions, at once."""
        if self._process is None:
            return
        for process in self._all():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._process.wait(PATIENCE)
        self._process = None

    def freeze(self) -> None:
        """Stop answering, with all connections open."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Go on after :meth:`freeze`."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        for process in self._all():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(number)

    def _all(self) -> list[psutil.Process]:
        assert self._process is not None
        server = psutil.Process(self._process.pid)
        return [*server.children(recursive=True), server]
