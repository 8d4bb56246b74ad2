"""What asyncssh raises, in words for people. Its own texts can hold user names and are dropped."""

import logging
import socket

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel.provider import TunnelDown, TunnelTrouble

log = logging.getLogger(__name__)


def explained(error: Exception, host: str, port: int) -> TunnelDown:
    """An error of connecting, logging in or forwarding as one of ours."""
    import asyncssh

    log.warning("ssh: %s", type(error).__name__)
    place = f"{host} (port {port})"
    if isinstance(error, asyncssh.HostKeyNotVerifiable):
        return TunnelDown(
            TunnelTrouble.AUTH, fill(translate("tunnel", "The key of %1 is not the trusted one."), host), retry=False
        )
    if isinstance(error, asyncssh.PermissionDenied):
        return TunnelDown(
            TunnelTrouble.AUTH,
            fill(
                translate(
                    "tunnel",
                    "%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password:"
                    " credentials set ssh-password.",
                ),
                host,
            ),
            retry=False,
        )
    if isinstance(error, asyncssh.KeyEncryptionError):
        return TunnelDown(
            TunnelTrouble.AUTH,
            translate(
                "tunnel",
                "The stored passphrase does not open the SSH key: credentials set ssh-passphrase.",
            ),
            retry=False,
        )
    if isinstance(error, asyncssh.KeyImportError):
        return TunnelDown(
            TunnelTrouble.AUTH,
            translate(
                "tunnel",
                "The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase."
                " Otherwise check tunnel.ssh_key.",
            ),
            retry=False,
        )
    if isinstance(error, asyncssh.KeyExchangeFailed):
        return TunnelDown(
            TunnelTrouble.CONFIG,
            fill(translate("tunnel", "%1 and this program support no common encryption method."), host),
            retry=False,
        )
    if isinstance(error, asyncssh.IllegalUserName):
        return TunnelDown(
            TunnelTrouble.CONFIG, translate("tunnel", "tunnel.ssh_user is not a valid user name."), retry=False
        )
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError):
        return TunnelDown(
            TunnelTrouble.CONFIG, translate("tunnel", "The file in tunnel.ssh_key cannot be read."), retry=False
        )
    if isinstance(error, socket.gaierror):
        return TunnelDown(
            TunnelTrouble.NETWORK,
            fill(translate("tunnel", "%1 was not found. Check the spelling of tunnel.ssh_host and the network."), host),
            retry=True,
        )
    if isinstance(error, ConnectionRefusedError):
        return TunnelDown(
            TunnelTrouble.NETWORK, fill(translate("tunnel", "No SSH server answers at %1."), place), retry=True
        )
    if isinstance(error, TimeoutError):
        return TunnelDown(
            TunnelTrouble.NETWORK, fill(translate("tunnel", "%1 did not answer in time."), place), retry=True
        )
    if isinstance(error, asyncssh.ChannelOpenError):
        return TunnelDown(
            TunnelTrouble.LIMIT,
            fill(translate("tunnel", "%1 does not open a session in which it could provide the URL."), host),
            retry=True,
        )
    if isinstance(error, ValueError):
        return TunnelDown(
            TunnelTrouble.CONFIG,
            translate("tunnel", "The SSH settings in [tunnel] contradict each other."),
            retry=False,
        )
    return TunnelDown(TunnelTrouble.NETWORK, fill(translate("tunnel", "Connection to %1 lost."), place), retry=True)
