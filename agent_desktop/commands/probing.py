"""Who answers at the webhook's port and at its public URL: this program, somebody else, or nobody."""

import asyncio
import errno
import hmac
import json
import secrets
import socket
import ssl
import sys
from enum import Enum
from urllib.parse import urlencode

import aiohttp
import truststore
from yarl import URL

from agent_desktop.commands.result import Result, fail, ok, skip, warn
from agent_desktop.settings import TunnelSettings, WebhookSettings
from agent_desktop.webhook import PROBE_HEADER, probe_answer

TIMEOUT = aiohttp.ClientTimeout(total=8, connect=5)
MOST = 4096


class Who(Enum):
    """Who answered."""

    US = "us"
    OTHER = "other"
    TOKEN_REFUSED = "token refused"  # noqa: S105 - a word, not a token
    NOBODY = "nobody"


async def ask(url: str, verify: str) -> Who:
    """Ask a webhook to prove that it is this program: only it can answer the nonce. Follows no redirect."""
    nonce = secrets.token_urlsafe(24)
    target = URL(f"{url}?{urlencode({'challenge.verifyToken': verify})}", encoded=True)
    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    connector = aiohttp.TCPConnector(ssl=tls)
    try:
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT, connector=connector, trust_env=True) as session,
            session.get(target, headers={PROBE_HEADER: nonce}, allow_redirects=False) as response,
        ):
            body = await response.content.read(MOST)
            if response.status == 401:
                return Who.TOKEN_REFUSED
    except (aiohttp.ClientConnectionError, TimeoutError):
        return Who.NOBODY
    except aiohttp.ClientError:
        return Who.OTHER  # something answered that does not speak HTTP
    try:
        said = json.loads(body)["probe"]
    except (ValueError, KeyError, TypeError, IndexError):
        return Who.OTHER
    right = isinstance(said, str) and hmac.compare_digest(said.encode(), probe_answer(verify, nonce).encode())
    return Who.US if right else Who.OTHER


async def port(settings: WebhookSettings, verify: str | None) -> tuple[Result, bool]:
    """Whether the webhook's port is free or held by the program itself; and whether the program is running."""
    place = f"{settings.host}:{settings.port}"
    if settings.port == 0:
        return ok("port", "Any free one is taken (webhook.port is 0)."), False
    try:
        await asyncio.get_running_loop().run_in_executor(None, _listen, settings.host, settings.port)
    except _InUse:
        return await _holder(place, settings, verify)
    except _Unusable as reason:
        hint = "Change webhook.host or webhook.port in the settings."
        return fail("port", f"{place} cannot be used: {reason} {hint}"), False
    return ok("port", f"{place} is free; the program is not running."), False


async def _holder(place: str, settings: WebhookSettings, verify: str | None) -> tuple[Result, bool]:
    if verify is None:
        return warn("port", f"{place} is in use; who holds it cannot be asked without the verify token."), False
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - compared, not bound
    answer = await ask(f"http://{f'[{host}]' if ':' in host else host}:{settings.port}{settings.path}", verify)
    if answer is Who.US:
        return ok("port", f"{place} is used by Agent Desktop itself, which is running."), True
    if answer is Who.TOKEN_REFUSED:
        return fail("port", f"{place} is used by a webhook with another verify token, maybe another profile's."), False
    return fail("port", f"{place} is used by another program. End it, or change webhook.port in the settings."), False


async def public_url(settings: TunnelSettings, verify: str | None, *, running: bool) -> Result:
    """Whether the public URL leads to this program."""
    what = "public URL"
    if not settings.public_url:
        return warn(what, "There is none (tunnel.public_url), so Chatlayer cannot reach the webhook.")
    if verify is None:
        return skip(what, "It needs the verify token.")
    if not running:
        return skip(what, f"{settings.public_url} is checked while the program is running.")
    answer = await ask(settings.public_url, verify)
    if answer is Who.US:
        return ok(what, f"{settings.public_url} leads to this program.")
    if answer is Who.NOBODY:
        return fail(what, f"{settings.public_url} does not answer. Is the tunnel or proxy running?")
    return fail(what, f"{settings.public_url} answers, but it is not this program. Does the tunnel lead to its port?")


class _InUse(Exception):
    """Somebody listens there."""


class _Unusable(Exception):
    """Nobody can listen there. ``str()`` says why."""


def _listen(host: str, number: int) -> None:
    """Listen for a moment. Raises :class:`_InUse` or :class:`_Unusable`."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, number, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as listener:
            if sys.platform == "win32":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections that just ended are fine
            listener.bind(address)
            listener.listen(1)
    except socket.gaierror:
        raise _Unusable("this machine has no such address.") from None
    except PermissionError:
        raise _Unusable("ports below 1024 need more rights.") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise _InUse from None
        raise _Unusable(f"{error.strerror or error}.") from None
