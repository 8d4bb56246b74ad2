"""Plays localhost.run and its kind: an SSH server that forwards, makes up a URL and prints it in the session."""

import asyncio
from pathlib import Path

import asyncssh

GREETING = (
    "\x1b[1mWelcome!\x1b[0m Read https://admin.example.net/docs, or https://lhr.life.evil.example/x first.\r\n"
    "your connection id is 1234\r\n"
)


class SshService:
    """Lets everybody in, like the free services. ``relay_port`` is where the made-up URL would lead."""

    def __init__(self, folder: Path) -> None:
        self.key = asyncssh.generate_private_key("ssh-ed25519")
        self.relay_port = 0
        self.name = "abc123"
        self.silent = False
        self.port = 0
        self.sessions: list[asyncssh.SSHServerProcess[str]] = []
        self._acceptor: asyncssh.SSHAcceptor | None = None
        self._connections: set[asyncssh.SSHServerConnection] = set()

    async def start(self) -> None:
        service = self

        class Server(asyncssh.SSHServer):
            def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
                self._conn = conn
                service._connections.add(conn)

            def connection_lost(self, exc: Exception | None) -> None:
                service._connections.discard(self._conn)

            def begin_auth(self, username: str) -> bool:
                return False

            async def server_requested(self, listen_host: str, listen_port: int) -> asyncssh.SSHListener:
                # Services do not open the port that is asked for; what comes to the URL is sent as if they had.
                conn = self._conn

                async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                    there, back = await conn.open_connection(listen_host, listen_port, encoding=None)
                    await asyncio.gather(_pump(reader, back), _pump(there, writer))

                listener = await asyncio.start_server(relay, "127.0.0.1", 0)
                service.relay_port = listener.sockets[0].getsockname()[1]
                return _Listener(listener, listen_port)

        self._acceptor = await asyncssh.listen(
            "127.0.0.1", self.port, server_factory=Server, server_host_keys=[self.key], process_factory=self._session
        )
        self.port = self._acceptor.get_port()

    async def _session(self, process: "asyncssh.SSHServerProcess[str]") -> None:
        self.sessions.append(process)
        process.stdout.write(GREETING)
        if not self.silent:
            self.say(self.name)
        await process.stdin.read()

    def say(self, name: str) -> None:
        """Print a URL, as localhost.run does again when it gives another one."""
        self.sessions[-1].stdout.write(f"{name}.lhr.life tunneled with tls termination, https://{name}.lhr.life\r\n")

    def cut(self) -> None:
        """Cut all links."""
        for connection in list(self._connections):
            connection.abort()

    async def stop(self) -> None:
        if self._acceptor is not None:
            self._acceptor.close()
            self.cut()
            await self._acceptor.wait_closed()


class _Listener(asyncssh.SSHListener):
    def __init__(self, server: asyncio.Server, port: int) -> None:
        super().__init__()
        self._server = server
        self._port = port

    def get_port(self) -> int:
        return self._port

    def close(self) -> None:
        self._server.close()

    async def wait_closed(self) -> None:
        await self._server.wait_closed()


async def _pump(reader: object, writer: object) -> None:
    try:
        while data := await reader.read(65536):  # type: ignore[attr-defined]
            writer.write(data)  # type: ignore[attr-defined]
            await writer.drain()  # type: ignore[attr-defined]
    except (OSError, asyncssh.Error):
        pass  # the other end is gone, which ends the relay
    finally:
        writer.close()  # type: ignore[attr-defined]
