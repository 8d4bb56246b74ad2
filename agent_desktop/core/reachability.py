"""Connects the tunnel's supervisor with the inbox's health, the keyring and the settings."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import ClassVar

from psygnal import Signal

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.base.tasks import Tasks
from agent_desktop.core.config_mapping import tunnel_config
from agent_desktop.credentials import Credentials, CredentialsError
from agent_desktop.inbox import Availability, Level, Part, StorageError
from agent_desktop.inbox.api import InboxApi
from agent_desktop.settings import Settings
from agent_desktop.tunnel import (
    Context,
    HostKey,
    Prober,
    Provider,
    State,
    Status,
    Supervisor,
    Surroundings,
    TunnelConfig,
    TunnelDown,
    TunnelMemory,
    TunnelState,
    TunnelTrouble,
    make,
)
from agent_desktop.webhook import Seen, SeenKind, WebhookServer

log = logging.getLogger(__name__)

Trust = Callable[[HostKey], Awaitable[bool]]

NOT_SET_UP = QT_TRANSLATE_NOOP(
    "reachability", "Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one."
)


class Reachability:
    """Runs one supervisor at a time. ``folder`` is the profile's folder.

    ``trust`` asks the agent about an unknown SSH server; while it is None, unknown servers are refused.
    ``url_changed(old, new)`` and ``quota_short(sentence)`` are the supervisor's signals.
    """

    url_changed: ClassVar[Signal] = Signal(str, str)
    quota_short: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        inbox: InboxApi,
        server: WebhookServer,
        prober: Prober,
        settings: Settings,
        credentials: Credentials,
        *,
        folder: Path,
        tasks: Tasks,
    ) -> None:
        self._inbox = inbox
        self._server = server
        self._prober = prober
        self._settings = settings
        self._credentials = credentials
        self._folder = folder
        self._tasks = tasks
        self._supervisor: Supervisor | None = None
        self._running: list[asyncio.Task[None]] = []
        self.trust: Trust | None = None

    def use(self, settings: Settings) -> None:
        """Use other settings from the next :meth:`start` on."""
        self._settings = settings

    def start(self, public_url: str | None = None) -> None:
        """Become reachable by the settings, or watch ``public_url``. Ends what was started before."""
        config = tunnel_config(self._settings.tunnel)
        if public_url:
            config = TunnelConfig(provider="manual", public_url=public_url)
        if self._supervisor is not None:
            self._supervisor.changed.disconnect(self._show, missing_ok=True)  # its last reports no longer matter
        for task in self._running:
            task.cancel()
        self._supervisor = None
        if config.provider == "none":
            self._inbox.health.public_url = self._inbox.health.changed_from = None
            self._inbox.health.set(
                Part.REACHABLE,
                Level.WARN,
                translate("reachability", "Not reachable from outside"),
                translate("reachability", NOT_SET_UP),
            )
            return
        supervisor = self._supervised(config)
        supervisor.changed.connect(self._show)
        supervisor.url_changed.connect(lambda old, new: self.url_changed.emit(old, new))
        supervisor.quota_short.connect(lambda sentence: self.quota_short.emit(sentence))
        self._supervisor = supervisor
        self._show(supervisor.status)
        before = [task for task in self._running if not task.done()]
        run = self._tasks.spawn(self._run(supervisor, before), name=f"keep the tunnel up ({config.provider})")
        self._running = [*before, run]

    def try_now(self) -> None:
        """Try again at once, as after a change, or when the agent asks for it."""
        if self._supervisor is not None:
            self._supervisor.try_now()

    def seen(self, seen: Seen) -> None:
        """Note requests that came in. Chatlayer's own show that it knows the present URL."""
        supervisor = self._supervisor
        if supervisor is None:
            return
        supervisor.count(seen.count)
        if seen.is_event or seen.kind is SeenKind.HEALTH_CHECK:
            supervisor.confirm(seen.at)

    async def _run(self, supervisor: Supervisor, before: list[asyncio.Task[None]]) -> None:
        if before:  # the remote port and the program can be used by one tunnel only, so the old one must end first
            await asyncio.wait(before)
        webhook = self._settings.webhook
        try:
            await supervisor.run(self._server.port, webhook.path)
        finally:
            self._server.trust_forwarded = webhook.trust_forwarded

    def _supervised(self, config: TunnelConfig) -> Supervisor:
        context = Context(config, self._folder, secret=self._secret, trust=self._ask)

        def build(told: Callable[[State], None]) -> Provider:
            context.changed = told
            return make(context)

        around = Surroundings(
            availability=lambda: self._inbox.availability.value,
            set_availability=self._set_availability,
            offline_after=float(self._settings.tunnel.offline_after),
            memory=TunnelMemory(self._folder / "tunnel.json"),
            now=self._inbox.clock.now,
        )
        return Supervisor(build, self._prober, around)

    async def _secret(self, name: str) -> str | None:
        try:
            return await self._credentials.get(name)
        except CredentialsError as error:
            raise TunnelDown(TunnelTrouble.AUTH, str(error), retry=False) from None

    async def _ask(self, key: HostKey) -> bool:
        return self.trust is not None and await self.trust(key)

    async def _set_availability(self, availability: str) -> bool:
        try:
            # What the agent chooses at this very moment counts.
            return await self._inbox.set_availability(Availability(availability), only_from=self._inbox.presence)
        except StorageError as error:
            log.warning("the availability cannot be changed: %s", error)
            return False

    def _show(self, status: Status) -> None:
        health = self._inbox.health
        health.public_url = status.url or None
        health.last_probe = status.probed
        changed_from = status.changed_from or None
        news = health.changed_from != changed_from
        health.changed_from = changed_from
        self._trust_forwarded(status)
        level, sentence, detail = described(status)
        before = health.conditions.get(Part.REACHABLE)
        health.set(Part.REACHABLE, level, sentence, detail, since=status.since)
        if news and health.conditions.get(Part.REACHABLE) == before:
            health.changed.emit(Part.REACHABLE)

    def _trust_forwarded(self, status: Status) -> None:
        """Believe ``X-Forwarded-For`` if the tunnel writes it, and only while the tunnel is up."""
        supervisor = self._supervisor
        by_tunnel = supervisor is not None and supervisor.provider.writes_forwarded and bool(status.url)
        up = status.standing in (TunnelState.REACHABLE, TunnelState.CHECKING)
        self._server.trust_forwarded = self._settings.webhook.trust_forwarded or (by_tunnel and up)


def described(status: Status) -> tuple[Level, str, str]:
    """Return a status as level, sentence and detail of a condition."""
    where = status.url
    match status.standing:
        case TunnelState.REACHABLE if status.short:
            return (
                Level.WARN,
                translate("reachability", "Reachable, but few requests left"),
                f"{where} · {status.quota}",
            )
        case TunnelState.REACHABLE:
            return (
                Level.OK,
                translate("reachability", "Reachable"),
                f"{where} · {status.quota}" if status.quota else where,
            )
        case TunnelState.STARTING:
            return Level.BUSY, translate("reachability", "Starting the tunnel…"), ""
        case TunnelState.CHECKING:
            return Level.BUSY, translate("reachability", "Checking whether Chatlayer can reach you…"), where
        case TunnelState.RECONNECTING:
            return Level.BUSY, translate("reachability", "Not reachable, reconnecting…"), status.sentence
        case TunnelState.UNREACHABLE:
            again = (
                translate("reachability", "Retrying automatically.")
                if status.retry
                else translate("reachability", "Retries only when you ask for it.")
            )
            return Level.BAD, translate("reachability", "Not reachable"), f"{status.sentence} {again}".strip()
