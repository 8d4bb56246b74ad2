"""Who answers at the webhook's port and at its public URL: this program, somebody else, or nobody."""

import asyncio
import errno
import socket
import sys
from pathlib import Path

from agent_desktop.commands.result import Result, fail, ok, skip, warn
from agent_desktop.settings import TunnelSettings, WebhookSettings
from agent_desktop.tunnel import Prober, Reach, TunnelMemory
from agent_desktop.tunnel_declarations import NONE, find
from agent_desktop.webhook import PROBE_HEADER, probe_answer


class _InUse(Exception):
    """Somebody listens there."""


class _Unusable(Exception):
    """Nobody can listen there. ``str()`` says why."""


async def port(settings: WebhookSettings, verify: str | None) -> tuple[Result, bool]:
    """Whether the webhook's port is free or held by the program itself; and whether the program is running."""
    place = f"{settings.host}:{settings.port}"
    if settings.port == 0:
        return ok("port", "Any free port is used (webhook.port is 0)."), False
    try:
        await asyncio.get_running_loop().run_in_executor(None, _listen, settings.host, settings.port)
    except _InUse:
        return await _holder(place, settings, verify)
    except _Unusable as reason:
        hint = "Change webhook.host or webhook.port in the settings."
        return fail("port", f"{place} cannot be used: {reason} {hint}"), False
    return ok("port", f"{place} is free; the program is not running."), False


async def public_url(settings: TunnelSettings, folder: Path, verify: str | None, *, running: bool) -> Result:
    """Whether the public URL leads to this program. ``folder`` is the profile's, where a tunnel keeps its URL."""
    what, url, declaration = "public URL", settings.public_url, find(settings.provider)
    if declaration is None or declaration is NONE:
        return warn(
            what, "No public URL is set (tunnel.provider, tunnel.public_url), so Chatlayer cannot reach the webhook."
        )
    if not declaration.only_watched:
        url = TunnelMemory(folder / "tunnel.json").kept.url
        if not url:
            return warn(what, f"{settings.provider} has not provided a URL yet. Start the program once.")
    if verify is None:
        return skip(what, "Requires the verify token.")
    if not running:
        return skip(what, f"{url} can only be checked while the program is running.")
    reach = await _probe(url, verify)
    return ok(what, f"{url} leads to this program.") if reach.ok else fail(what, f"{url}: {reach.sentence}")


async def _holder(place: str, settings: WebhookSettings, verify: str | None) -> tuple[Result, bool]:
    if verify is None:
        return warn("port", f"{place} is in use. Without the verify token, doctor cannot tell by which program."), False
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - compared, not bound
    url = f"http://{f'[{host}]' if ':' in host else host}:{settings.port}{settings.path}"
    if (await _probe(url, verify)).ok:
        return ok("port", f"{place} is used by Agent Desktop, which is running."), True
    return fail(
        "port",
        f"{place} is used by another program, or by another profile of this program. Close it, or change webhook.port.",
    ), False


async def _probe(url: str, verify: str) -> Reach:
    prober = Prober(lambda: verify, PROBE_HEADER, probe_answer)
    try:
        return await prober.probe(url)
    finally:
        await prober.close()


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
        raise _Unusable("this computer has no such address.") from None
    except PermissionError:
        raise _Unusable("ports below 1024 need more permissions.") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise _InUse from None
        raise _Unusable(f"{error.strerror or error}.") from None
