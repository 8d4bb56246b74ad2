"""Explains why the server could not start, in sentences that say what to do."""

import errno
import socket

from agent_desktop.base.i18n import fill, translate


class BindError(Exception):
    """The server cannot listen at its address. ``str()`` is a sentence for the agent."""

    def __init__(self, sentence: str, host: str, port: int) -> None:
        super().__init__(sentence)
        self.host = host
        self.port = port


class PortInUse(BindError):
    """Another program, or another Agent Desktop, listens on the port."""


def bind_error(error: OSError | ValueError, host: str, port: int) -> BindError:
    """Return the error for what the operating system said when the server tried to listen."""
    if isinstance(error, (socket.gaierror, ValueError)):
        # ValueError: the text cannot be the name of a host.
        return BindError(
            fill(
                translate(
                    "webhook",
                    "The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.",
                ),
                f"{host!r}",
            ),
            host,
            port,
        )
    if error.errno == errno.EADDRINUSE:
        return PortInUse(
            fill(
                translate(
                    "webhook",
                    "Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use"
                    " another port here (webhook.port) and in your tunnel.",
                ),
                port,
                host,
            ),
            host,
            port,
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return BindError(
            fill(
                translate(
                    "webhook", "This system does not allow listening on port %1. Set webhook.port to a port above 1023."
                ),
                port,
            ),
            host,
            port,
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return BindError(
            fill(
                translate(
                    "webhook",
                    "This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of"
                    " this computer.",
                ),
                host,
            ),
            host,
            port,
        )
    reason = error.strerror or type(error).__name__
    return BindError(
        fill(translate("webhook", "The webhook cannot listen on %1, port %2: %3."), host, port, reason), host, port
    )
