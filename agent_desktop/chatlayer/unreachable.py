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
                "This computer does not trust Chatlayer's certificate. Check the clock of this computer, and whether"
                " the certificate of your organisation is installed.",
            )
        )
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return NoNetwork(
            translate(
                "chatlayer", "Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall."
            )
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
                translate("chatlayer", "The proxy server blocked the call (%1). Check the proxy settings."),
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
                "chatlayer", "Chatlayer's address refuses connections. Check the internet connection and the region."
            )
        )
    return NoNetwork(translate("chatlayer", "Could not connect to Chatlayer. Check the internet connection."))
