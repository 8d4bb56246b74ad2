"""Why the server could not start, as sentences that say what to do."""

import errno
import socket


class BindError(Exception):
    """The server cannot listen at its address. ``str()`` is a sentence for the agent."""

    def __init__(self, sentence: str, host: str, port: int) -> None:
        super().__init__(sentence)
        self.host = host
        self.port = port


class PortInUse(BindError):
    """Another program, or another Agent Desktop, listens on the port."""


def bind_error(error: OSError | ValueError, host: str, port: int) -> BindError:
    """The sentence for what the operating system said when the server tried to listen."""
    if isinstance(error, (socket.gaierror, ValueError)):
        # ValueError: a text that cannot be a host's name at all.
        return BindError(
            f"The webhook's host {host!r} is not known on this machine. Set webhook.host to 127.0.0.1.", host, port
        )
    if error.errno == errno.EADDRINUSE:
        return PortInUse(
            f"Port {port} on {host} is in use by another program. "
            f"Close that program, or set webhook.port to another port and point your tunnel at it.",
            host,
            port,
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return BindError(
            f"This system does not let you listen on port {port}. Set webhook.port to a port above 1023.", host, port
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return BindError(
            f"This machine does not have the address {host}. Set webhook.host to 127.0.0.1, or to one of its own.",
            host,
            port,
        )
    reason = error.strerror or type(error).__name__
    return BindError(f"The webhook cannot listen on {host}, port {port}: {reason}.", host, port)
