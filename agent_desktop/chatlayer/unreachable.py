"""Explains why no connection could be made, in a sentence that says what to do."""

import aiohttp

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer.errors import NoNetwork


def why_not_connected(error: BaseException) -> NoNetwork:
    """Return the error for a call of which nothing was sent."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return NoNetwork(
            translate(
                "chatlayer",
                "Chatlayer's certificate is not trusted by this computer. Check its clock, and whether your "
                "office's certificate is installed.",
            )
        )
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return NoNetwork(
            translate("chatlayer", "No encrypted connection to Chatlayer could be made. Check the proxy or firewall.")
        )
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return NoNetwork(
            translate(
                "chatlayer", "The proxy server cannot be reached. Check HTTPS_PROXY and the system's proxy settings."
            )
        )
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return NoNetwork(
            fill(
                translate("chatlayer", "The proxy server did not let the call through (%1). Check the proxy settings."),
                error.status,
            )
        )
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return NoNetwork(
            translate("chatlayer", "Chatlayer's address could not be found. Check the internet connection.")
        )
    if isinstance(error, ConnectionRefusedError) or (
        isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, ConnectionRefusedError)
    ):
        return NoNetwork(
            translate(
                "chatlayer", "Chatlayer's address takes no connections. Check the internet connection and the region."
            )
        )
    return NoNetwork(translate("chatlayer", "No connection to Chatlayer could be made. Check the internet connection."))
