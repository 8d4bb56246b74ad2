"""The program without its window: inbox, webhook server, Chatlayer client, reachability.

Builds the parts below the window, starts them in order, and stops them in the reverse order.
"""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desktop.base.clock import SteadyClock, SystemClock
from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.logs import redactor
from agent_desktop.base.tasks import Tasks
from agent_desktop.chatlayer import ChatlayerClient
from agent_desktop.core.api_retry import ApiRetry
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.core.config_mapping import admission_rules, chatlayer_config, tunnel_config, webhook_config
from agent_desktop.core.file_watch import watch_file
from agent_desktop.core.heartbeat import Heartbeat
from agent_desktop.core.kept_requests import KeptRequests
from agent_desktop.core.profile_opener import Opened
from agent_desktop.core.reachability import Reachability
from agent_desktop.core.refused_handovers import RefusedHandovers
from agent_desktop.core.retention import Retention
from agent_desktop.core.trial_conversation import Switchboard, TrialConversation
from agent_desktop.credentials import (
    API_TOKEN,
    VERIFY_TOKEN,
    CredentialsError,
    OldToken,
    forget_old_tokens,
    old_verify_tokens,
    rotate_verify_token,
    still_counting,
)
from agent_desktop.credentials.names import fit
from agent_desktop.inbox import Failure, Health, Level, Part, SendFailed, StorageError
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.settings import Settings
from agent_desktop.tunnel import Prober
from agent_desktop.webhook import BindError, Seen, SeenKind, WebhookServer
from agent_desktop.webhook.probe import PROBE_HEADER, probe_answer

if TYPE_CHECKING:
    from agent_desktop.pictures import PictureFetcher

log = logging.getLogger(__name__)

NAMES = {"eu": "Chatlayer EU", "us": "Chatlayer US", "asia": "Chatlayer Asia", "staging": "Chatlayer staging"}

MEND_EVERY = 2.0
"""Seconds between two attempts to write to a store that could not be written."""


class Service:
    """Everything between Chatlayer and the window.

    Args:
        settings: The settings.
        opened: The opened profile.
        name: The name of the platform in the status bar; None for that of its region.
        secrets_changed: A file whose time changes when a secret was changed from outside.
    """

    def __init__(
        self, settings: Settings, opened: Opened, *, name: str | None = None, secrets_changed: Path | None = None
    ) -> None:
        self.tasks = Tasks()
        self.credentials = opened.credentials
        self.verify_token = opened.verify_token
        self._old_tokens: tuple[OldToken, ...] = ()
        self._secrets_changed = secrets_changed
        self._settings = settings
        self._name = name
        self._applying: asyncio.Task[None] | None = None
        self.store = opened.store
        self._api_token: str | None = None
        self.bind_error: BindError | None = None
        """Why the webhook does not listen, after an attempt; None if it does."""
        self._mending: asyncio.Task[None] | None = None
        clock = SystemClock()
        health = Health()
        waits = SteadyClock(clock)
        self._client = ChatlayerClient(chatlayer_config(settings.chatlayer), lambda: self._api_token, now=waits.now)
        self.platform = ChatlayerPlatform(
            self._client, waits, health, name or NAMES.get(settings.chatlayer.region, "Chatlayer")
        )
        self.trial = TrialConversation(self.tasks)
        board = Switchboard(self.platform, lambda: self.trial.platform)
        self.inbox = Inbox(opened.store, board, clock, health=health)
        self.inbox.use_rules(admission_rules(settings.availability))
        self.retention = Retention(self.inbox.records, clock, lambda: _days_of(self._settings))
        self.kept_requests = KeptRequests(opened.store.request_file(), self.inbox, clock.now)
        self.server = WebhookServer(
            self.inbox,
            self._tokens,
            webhook_config(settings.webhook),
            clock=clock,
            spare=self.kept_requests.keep,
        )
        self.refused_handovers = RefusedHandovers(opened.store.path.parent, settings.webhook, health)
        self.server.seen.connect(self._seen)
        self._pictures: PictureFetcher | None = None
        self._prober = Prober(lambda: self.verify_token, PROBE_HEADER, probe_answer)
        self.reachability = Reachability(
            self.inbox,
            self.server,
            self._prober,
            settings,
            self.credentials,
            folder=opened.store.path.parent,
            tasks=self.tasks,
        )

    def ensure_pictures(self) -> "PictureFetcher":
        """Make what fetches the pictures and files of messages, unless it is there already, and return it."""
        if self._pictures is None:
            from agent_desktop.pictures import PictureFetcher

            self._pictures = PictureFetcher()
        return self._pictures

    async def start(self) -> None:
        """Load what the store holds, and send what waits. Raises ``StorageError`` if the store cannot be read."""
        await self.read_api_token()
        await self._read_old_tokens()
        await self.inbox.start()
        _ = self.tasks.spawn(self._take_kept(), name="take in what could not be stored before")
        heartbeat = Heartbeat(self.inbox, self.inbox.clock)
        _ = self.tasks.spawn(heartbeat.run(), name="note whether requests get through")
        _ = self.tasks.spawn(self.retention.run(), name="delete what was kept for long enough")
        again = ApiRetry(
            self.inbox.health,
            self.check_platform,
            self.inbox.resume_outbox,
            lambda: self.inbox.outbox_blocked is not None,
        )
        _ = self.tasks.spawn(again.run(), name="ask Chatlayer again while it is not reached")
        if self._secrets_changed is not None:
            watch = watch_file(self._secrets_changed, self._read_secrets)
            _ = self.tasks.spawn(watch, name="see whether a secret was changed from outside")

    async def listen(self) -> bool:
        """Start the webhook server. Returns True if it listens; otherwise ``health`` has the reason."""
        health, self.bind_error = self.inbox.health, None
        try:
            await self.server.start()
        except BindError as error:
            self.bind_error = error
            log.warning("%s", error)
            health.set(Part.WEBHOOK, Level.BAD, translate("service", "Webhook not listening"), str(error))
            health.set(Part.REACHABLE, Level.BAD, translate("service", "Not reachable"), str(error))
            return False
        health.set(Part.WEBHOOK, Level.OK, translate("service", "Webhook listening"), self.server.url)
        return True

    def watch(self, public_url: str | None = None) -> None:
        """Become reachable by the settings, or at ``public_url``, and keep checking that."""
        self.reachability.start(public_url)

    def use_settings(self, settings: Settings) -> None:
        """Apply other settings. Parts whose settings are the same are not interrupted.

        Changes are applied one after the other; :meth:`settled` waits for the last one.
        """
        self._applying = self.tasks.spawn(self._apply(settings, self._applying), name="apply other settings")

    async def settled(self) -> None:
        """Return when the settings given last are applied."""
        if self._applying is not None:
            await asyncio.wait((self._applying,))

    async def _apply(self, settings: Settings, previous: asyncio.Task[None] | None) -> None:
        if previous is not None:
            await asyncio.wait((previous,))  # each compares with the one before
        before, self._settings = self._settings, settings
        self.reachability.use(settings)
        self.refused_handovers.use(settings.webhook)
        self.inbox.use_rules(admission_rules(settings.availability))
        if settings.webhook.old_token_hours != before.webhook.old_token_hours:
            await self._read_old_tokens()
        if settings.records != before.records:
            self.retention.look_soon()
        if chatlayer_config(settings.chatlayer) != chatlayer_config(before.chatlayer):
            self._client.configure(chatlayer_config(settings.chatlayer))
            self.platform.rename(self._name or NAMES.get(settings.chatlayer.region, "Chatlayer"))
            self.inbox.resume_outbox()
            _ = self.tasks.spawn(self.check_platform(), name="see whether the API takes the token")
        moved = webhook_config(settings.webhook) != webhook_config(before.webhook)
        if moved:
            await self.server.stop()
            self.server.configure(webhook_config(settings.webhook))
            if not await self.listen():
                return
        if moved or _tunnel_of(settings) != _tunnel_of(before):
            self.reachability.start()

    async def rotate_verify_token(self) -> int:
        """Make a new verify token. The present one counts for some hours more. Raises ``CredentialsError``.

        Returns:
            How many earlier tokens count beside it.
        """
        keep = timedelta(hours=self._settings.webhook.old_token_hours)
        rotated = await rotate_verify_token(self.credentials, self.inbox.clock.now(), keep)
        self.verify_token = rotated.token
        self._use_old_tokens(rotated.old)
        return len(rotated.old)

    async def read_api_token(self) -> None:
        """Read the API token from the keyring, where it may have changed."""
        try:
            self._api_token = await self.credentials.get(API_TOKEN)
        except CredentialsError as error:
            self.inbox.health.set(Part.KEYRING, Level.BAD, translate("service", "Keyring"), str(error))
        else:
            if self.credentials.lasting:
                self.inbox.health.set(Part.KEYRING, Level.OK, translate("service", "Keyring"))

    @property
    def has_api_token(self) -> bool:
        """True if there is an API token, right or wrong."""
        return bool(self._api_token)

    def keyring_missing(self, sentence: str) -> None:
        """Show that secrets last only until the program ends."""
        self.inbox.health.set(
            Part.KEYRING,
            Level.WARN,
            sentence,
            translate("service", "Tokens are stored only until you quit the program."),
        )

    async def _read_old_tokens(self) -> None:
        """Read the earlier verify tokens that still count. None does if the settings keep none."""
        try:
            if self._settings.webhook.old_token_hours:
                self._use_old_tokens(await old_verify_tokens(self.credentials, self.inbox.clock.now()))
            else:
                self._old_tokens = ()
                await forget_old_tokens(self.credentials)
        except CredentialsError as error:
            log.warning("the earlier verify tokens cannot be read: %s", type(error).__name__)

    def _use_old_tokens(self, tokens: tuple[OldToken, ...]) -> None:
        """Accept these earlier tokens, too. The log leaves them out: the keyring has told it only their list."""
        for one in tokens:
            redactor.learn(one.value)
        self._old_tokens = tokens

    async def _read_secrets(self) -> None:
        """Read secrets that were changed from outside."""
        before = self._api_token
        await self.read_api_token()
        await self._read_old_tokens()
        try:
            self.verify_token = await self.credentials.get(VERIFY_TOKEN) or self.verify_token
        except CredentialsError as error:
            log.warning("the verify token cannot be read: %s", type(error).__name__)
        self.reachability.try_now()
        if self._api_token != before:
            self.inbox.resume_outbox()
            await self.check_platform()

    def _tokens(self) -> tuple[str, ...]:
        """Return the verify tokens that count now."""
        old = still_counting(self._old_tokens, self.inbox.clock.now())
        return (self.verify_token, *(one.value for one in old))

    async def use_api_token(self, token: str) -> None:
        """Store a new API token and send what waits. Raises ``CredentialsError`` if it cannot be stored."""
        token = fit(API_TOKEN, token)
        await self.credentials.set(API_TOKEN, token)
        self._api_token = token
        self.inbox.resume_outbox()
        await self.check_platform()

    async def check_platform(self) -> None:
        """Make a harmless call, so that the API's condition is known before the first reply."""
        try:
            await self.platform.check()
        except SendFailed as failure:
            log.info("the API is not well: %s", failure.failure)
            if failure.failure is Failure.UNAUTHORISED:
                self.inbox.hold_outbox(str(failure))

    async def stop(self) -> None:
        """Stop listening, finish what is being stored and sent, close everything."""
        await self.server.stop()
        await self.trial.stop()
        await self.tasks.close()
        await self.inbox.stop()
        await self._prober.close()
        if self._pictures is not None:
            await self._pictures.close()
        await self._client.close()
        await self.store.close()
        self.credentials.close()

    def _seen(self, seen: Seen) -> None:
        health = self.inbox.health
        self.reachability.seen(seen)
        self.refused_handovers.seen(seen)
        if seen.is_event or seen.kind is SeenKind.HEALTH_CHECK:
            health.last_event = seen.at
            health.changed.emit(Part.WEBHOOK)
        if seen.kind in (SeenKind.KEPT, SeenKind.FAILED):
            reason = self.inbox.storage_error or translate("service", "Messages cannot be saved right now.")
            if seen.kind is SeenKind.KEPT:
                words = translate("service", "%1 Requests are kept in a file until then and taken in automatically.")
            else:
                words = translate(
                    "service",
                    "%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.",
                )
            health.set(Part.STORAGE, Level.BAD, translate("service", "Storage"), fill(words, reason))
            self._mend_soon()
        elif seen.is_event:
            health.set(Part.STORAGE, Level.OK, translate("service", "Storage"))

    async def _take_kept(self) -> None:
        """Take in the requests that an earlier run could not store."""
        try:
            await self.kept_requests.restore()
        except StorageError as error:
            log.warning("requests that were kept in a file cannot be taken in now: %s", error)
            self._mend_soon()

    def _mend_soon(self) -> None:
        if self._mending is None or self._mending.done():
            self._mending = self.tasks.spawn(self._mend_storage(), name="see whether the store can be written")

    async def _mend_storage(self) -> None:
        """Show what is wrong with the store, and when it works again, also if no message comes."""
        while True:
            await asyncio.sleep(MEND_EVERY)
            try:
                await self.inbox.check_storage()
                await self.kept_requests.restore()
            except StorageError as error:
                self.inbox.health.set(Part.STORAGE, Level.BAD, translate("service", "Storage"), str(error))
            else:
                self.inbox.health.set(Part.STORAGE, Level.OK, translate("service", "Storage"))
                return


def _days_of(settings: Settings) -> tuple[int, int]:
    """Return for how many days closed conversations, and those that stayed with the bot, are kept."""
    return settings.records.keep_closed_days, settings.records.keep_bot_days


def _tunnel_of(settings: Settings) -> tuple[object, ...]:
    """Return the settings that the tunnel is started with."""
    return tunnel_config(settings.tunnel), settings.tunnel.offline_after
