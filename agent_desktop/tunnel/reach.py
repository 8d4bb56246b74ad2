"""Asks the public address whether it leads to this very program. Nothing else makes the program say "reachable"."""

import hmac
import re
import secrets
import ssl
from collections.abc import Callable, Mapping

import aiohttp
import msgspec
import truststore
from yarl import URL

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel_declarations import DECLARATIONS

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
LARGEST_ANSWER = 65_536


class Reach(msgspec.Struct, frozen=True):
    """What a probe showed: whether the public address leads here, and otherwise a sentence that says why not."""

    ok: bool
    sentence: str = ""


class Prober:
    """Calls the public URL as Chatlayer would, with a fresh nonce that only this program can answer.

    ``token`` gives the verify token; ``header`` names the nonce's header and ``expected(token, nonce)`` the answer
    that this program's webhook gives to it.
    """

    def __init__(self, token: Callable[[], str | None], header: str, expected: Callable[[str, str], str]) -> None:
        self._token = token
        self._header = header
        self._expected = expected
        self._session: aiohttp.ClientSession | None = None

    async def probe(self, public_url: str) -> Reach:
        """One request through the internet and back."""
        token = self._token()
        if token is None:
            return Reach(ok=False, sentence=translate("tunnel", "There is no verify token yet."))
        nonce = secrets.token_urlsafe(24)
        try:
            url = URL(public_url).update_query({"challenge.verifyToken": token})
            async with self._open().get(
                url, headers={self._header: nonce}, allow_redirects=False, timeout=TIMEOUT
            ) as response:
                body = await _start_of(response)
                status = response.status
                refused = _refused(response.headers)
        except TimeoutError:
            return Reach(ok=False, sentence=translate("tunnel", "The public address did not answer within 10 seconds."))
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return Reach(ok=False, sentence=_why(error))
        if status == 200 and self._is_mine(body, token, nonce):
            return Reach(ok=True)
        if refused:
            return Reach(ok=False, sentence=refused)
        if status == 401:
            return Reach(
                ok=False,
                sentence=translate(
                    "tunnel", "Another server, or a program with another verify token, answers at the public address."
                ),
            )
        if 300 <= status < 400:
            return Reach(
                ok=False,
                sentence=translate(
                    "tunnel",
                    "The public address redirects to another address. Chatlayer would not follow the redirect.",
                ),
            )
        return Reach(
            ok=False,
            sentence=fill(
                translate("tunnel", "The public address does not lead to this program (it answers %1)."), status
            ),
        )

    async def close(self) -> None:
        """End all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _is_mine(self, body: bytes, token: str, nonce: str) -> bool:
        try:
            answer = msgspec.json.decode(body, type=dict[str, object])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return False
        proof = answer.get("probe")
        return isinstance(proof, str) and hmac.compare_digest(
            proof.encode("utf-8", "replace"), self._expected(token, nonce).encode()
        )

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(ssl=context, force_close=True), trust_env=True
            )
        return self._session


async def _start_of(response: aiohttp.ClientResponse) -> bytes:
    """Return as much of the body as is looked at. It can come in pieces."""
    body = b""
    while len(body) < LARGEST_ANSWER and (more := await response.content.read(LARGEST_ANSWER - len(body))):
        body += more
    return body


def _refused(headers: Mapping[str, str]) -> str:
    """Why a provider's own server did not pass the request on; empty when none says so."""
    for refusal in (one for each in DECLARATIONS for one in each.refusals):
        value = headers.get(refusal.header, "")
        if re.fullmatch(refusal.pattern, value):
            return fill(translate("tunnel", refusal.known.get(value, refusal.sentence)), value)
    return ""


def _why(error: Exception) -> str:
    """A sentence about a failed request. The library's own words hold the URL, and so the token."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
        return translate(
            "tunnel",
            "The certificate of the public address is not trusted by this computer. Renew it where your tunnel or"
            " proxy runs.",
        )
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return translate(
            "tunnel", "The host name of the public address was not found. Check the spelling and the network."
        )
    if isinstance(error, aiohttp.ClientConnectorError):
        return translate("tunnel", "Nothing answers at the public address. Check the tunnel or proxy, and the network.")
    if isinstance(error, aiohttp.InvalidURL | ValueError):
        return translate("tunnel", "The public address is not valid.")
    return translate("tunnel", "The connection to the public address was lost before it answered.")
