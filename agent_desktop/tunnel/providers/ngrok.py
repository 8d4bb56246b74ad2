"""ngrok, by its SDK: runs inside this program, needs one token, and gives a free account one fixed domain.

The SDK mends a lost link by itself, and tells of it on a thread of its own. Its errors can quote the token, so only
their codes are used. Codes: ngrok's documentation of errors, ``ERR_NGROK_105`` and so on.
"""

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.tunnel.program import require
from agent_desktop.tunnel.provider import Context, Phase, Provider, State, TunnelDown, TunnelTrouble, joined
from agent_desktop.tunnel_declarations.declared import NGROK, NGROK_TOKEN, NgrokOptions

if TYPE_CHECKING:
    from ngrok import Listener, Session

log = logging.getLogger(__name__)

TIMEOUT = 20.0
CLOSING = 0.7
CODE = re.compile(r"ERR_NGROK_([0-9]{1,6})(?![0-9])")

UNKNOWN = QT_TRANSLATE_NOOP(
    "tunnel",
    "ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.",
)
ERRORS: dict[int, TunnelDown] = {
    **dict.fromkeys((105, 106, 107, 4018), TunnelDown(TunnelTrouble.AUTH, UNKNOWN, retry=False)),
    108: TunnelDown(
        TunnelTrouble.LIMIT,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.",
        ),
        retry=True,
    ),
    334: TunnelDown(
        TunnelTrouble.LIMIT,
        QT_TRANSLATE_NOOP("tunnel", "Another ngrok session still uses this domain. End the other session."),
        retry=True,
    ),
    **dict.fromkeys(
        (319, 320, 326),
        TunnelDown(
            TunnelTrouble.CONFIG,
            QT_TRANSLATE_NOOP(
                "tunnel",
                "This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the"
                " ngrok dashboard.",
            ),
            retry=False,
        ),
    ),
    **dict.fromkeys(
        (725, 726, 727),
        TunnelDown(
            TunnelTrouble.LIMIT,
            QT_TRANSLATE_NOOP("tunnel", "ngrok's request limit for this month is used up. You need another plan."),
            retry=False,
        ),
    ),
}


class NgrokTunnel:
    """A session with ngrok and one HTTP endpoint in it."""

    id = "ngrok"
    # A free account has one domain for good, and gets it also unasked.
    stable_url = True
    writes_forwarded = True

    def __init__(self, context: Context, *, server: str | None = None) -> None:
        self._context = context
        self._server = server
        self._session: Session | None = None
        self._listener: Listener | None = None
        self._run = 0
        self._lost = False
        self._url = ""

    @property
    def monthly_requests(self) -> int:
        """What was set; the plan cannot be asked."""
        return self._context.config.of(NgrokOptions).monthly_requests

    async def start(self, port: int, path: str) -> str:
        """Open a session and lead its domain here."""
        require(NGROK, self._context.config)
        import ngrok

        token = await self._context.secret(NGROK_TOKEN)
        if not token:
            raise TunnelDown(
                TunnelTrouble.AUTH,
                translate(
                    "tunnel",
                    "There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set"
                    " ngrok-token.",
                ),
                retry=False,
            )
        self._run += 1
        builder = self._watched(ngrok.SessionBuilder().authtoken(token).client_info("agent-desktop", "1"))
        if self._server is not None:
            builder = builder.server_addr(self._server)
        try:
            async with asyncio.timeout(TIMEOUT):
                self._session = await builder.connect()
                endpoint = self._session.http_endpoint().forwards_to("Agent Desktop")
                if self._context.config.domain:
                    endpoint = endpoint.domain(self._context.config.domain)
                self._listener = await endpoint.listen_and_forward(f"http://127.0.0.1:{port}")
        except BaseException as error:
            await self.stop()
            if isinstance(error, TimeoutError):
                raise TunnelDown(
                    TunnelTrouble.NETWORK, translate("tunnel", "ngrok did not answer in time."), retry=True
                ) from None
            if not isinstance(error, Exception):
                raise
            raise explained(error) from None
        self._url = joined(self._listener.url(), path)
        return self._url

    async def stop(self) -> None:
        """End the endpoint and the session."""
        self._run += 1  # what the SDK's thread still says is about a session that is over
        self._lost = False
        listener, self._listener = self._listener, None
        session, self._session = self._session, None
        for part in (listener, session):
            if part is not None:
                try:
                    async with asyncio.timeout(CLOSING):
                        await part.close()
                except Exception as error:  # noqa: BLE001 - it is closing: the SDK's errors no longer matter
                    log.debug("closing ngrok: %s", type(error).__name__)

    def _watched(self, builder: Any) -> Any:
        loop, run = asyncio.get_running_loop(), self._run

        def tell(lost: bool) -> None:
            try:
                loop.call_soon_threadsafe(self._heard, run, lost)
            except RuntimeError:
                log.debug("ngrok spoke after the end of the loop")

        return builder.handle_disconnection(lambda address, error: tell(True)).handle_heartbeat(
            lambda latency: tell(False)
        )

    def _heard(self, run: int, lost: bool) -> None:
        """The link was lost, or beats; told on each beat, so only changes go on."""
        if run != self._run or lost == self._lost or not self._url or self._listener is None:
            return
        self._lost = lost
        self._context.changed(
            State(
                Phase.RECONNECTING,
                trouble=TunnelTrouble.NETWORK,
                sentence=translate("tunnel", "Connection to ngrok lost."),
            )
            if lost
            else State(Phase.UP, url=self._url)
        )


def explained(error: Exception) -> TunnelDown:
    """An error of the SDK in our words. Its own are dropped: some repeat the token."""
    found = CODE.search(" ".join(str(part) for part in error.args))
    if found is None:
        log.warning("ngrok: %s without a code", type(error).__name__)
        return TunnelDown(
            TunnelTrouble.NETWORK,
            translate("tunnel", "ngrok cannot be reached. Check the network and the firewall."),
            retry=True,
        )
    code = int(found[1])
    log.warning("ngrok: ERR_NGROK_%d", code)
    known = ERRORS.get(code)
    if known is not None:
        return TunnelDown(known.trouble, translate("tunnel", known.sentence), retry=known.retry)
    return TunnelDown(
        TunnelTrouble.CONFIG,
        fill(
            translate("tunnel", "ngrok refused the connection with ERR_NGROK_%1. See ngrok's error documentation."),
            code,
        ),
        retry=True,
    )


def make(context: Context) -> Provider:
    """The provider."""
    return NgrokTunnel(context)
