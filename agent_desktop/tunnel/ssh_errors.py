"""What asyncssh raises, in words for people. Its own texts can hold user names and are dropped."""

import logging
import socket

from agent_desktop.tunnel.provider import Trouble, TunnelDown

log = logging.getLogger(__name__)


def explained(error: Exception, host: str, port: int) -> TunnelDown:
    """An error of connecting, logging in or forwarding as one of ours."""
    import asyncssh

    log.warning("ssh: %s", type(error).__name__)
    place = f"{host} (port {port})"
    if isinstance(error, asyncssh.HostKeyNotVerifiable):
        return TunnelDown(Trouble.AUTH, f"The key of {host} is not the one that is trusted.", retry=False)
    if isinstance(error, asyncssh.PermissionDenied):
        return TunnelDown(
            Trouble.AUTH,
            f"{host} does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password:"
            " credentials set ssh-password.",
            retry=False,
        )
    if isinstance(error, asyncssh.KeyEncryptionError):
        return TunnelDown(
            Trouble.AUTH,
            "The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.",
            retry=False,
        )
    if isinstance(error, asyncssh.KeyImportError):
        return TunnelDown(
            Trouble.AUTH,
            "The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise"
            " look at tunnel.ssh_key.",
            retry=False,
        )
    if isinstance(error, asyncssh.KeyExchangeFailed):
        return TunnelDown(Trouble.CONFIG, f"{host} and this program have no way of encrypting in common.", retry=False)
    if isinstance(error, asyncssh.IllegalUserName):
        return TunnelDown(Trouble.CONFIG, "tunnel.ssh_user is no user name.", retry=False)
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError):
        return TunnelDown(Trouble.CONFIG, "The file of tunnel.ssh_key cannot be read.", retry=False)
    if isinstance(error, socket.gaierror):
        return TunnelDown(
            Trouble.NETWORK, f"{host} is not known. Check the spelling of tunnel.ssh_host and the network.", retry=True
        )
    if isinstance(error, ConnectionRefusedError):
        return TunnelDown(Trouble.NETWORK, f"No SSH server answers at {place}.", retry=True)
    if isinstance(error, TimeoutError):
        return TunnelDown(Trouble.NETWORK, f"{place} did not answer in time.", retry=True)
    if isinstance(error, asyncssh.ChannelOpenError):
        return TunnelDown(Trouble.LIMIT, f"{host} does not open a session in which it could say the URL.", retry=True)
    if isinstance(error, ValueError):
        return TunnelDown(Trouble.CONFIG, "The SSH settings of [tunnel] cannot be used together.", retry=False)
    return TunnelDown(Trouble.NETWORK, f"The connection to {place} broke.", retry=True)
