"""The program, as the set-up assistant sees it: the assistant's port over service, settings and keyring."""

import logging
import os
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import msgspec
from psygnal import Signal

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.chatlayer import (
    ChatlayerClient,
    ChatlayerConfig,
    ChatlayerError,
    Forbidden,
    NotAuthorised,
    Refused,
    Unreadable,
)
from agent_desktop.core.config_mapping import chatlayer_config
from agent_desktop.core.refused_handovers import can_accept, explained
from agent_desktop.core.service import Service
from agent_desktop.core.trial_conversation import TrialDeclined, TrialFailed
from agent_desktop.credentials import API_TOKEN, CredentialsError
from agent_desktop.desktop.settings_service import SettingsService
from agent_desktop.inbox import Level, Part, SendFailed, State
from agent_desktop.inbox.health import Condition
from agent_desktop.inbox.refusals import reason_of
from agent_desktop.settings import ChatlayerSettings, Settings, SettingsError
from agent_desktop.ui.assistant.ports import Arrival, Progress, SetupFailed
from agent_desktop.webhook import Seen, SeenKind

log = logging.getLogger(__name__)

FILE = "setup.json"
MISPLACED = QT_TRANSLATE_NOOP(
    "setup_port",
    "a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in"
    " Chatlayer.",
)
LOOKED_AT = 15.0
"""Seconds that somebody who looks at a check waits for it."""

REFUSED = {
    401: QT_TRANSLATE_NOOP(
        "setup_port",
        "a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.",
    ),
    403: QT_TRANSLATE_NOOP(
        "setup_port",
        "a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the"
        " list.",
    ),
    404: QT_TRANSLATE_NOOP(
        "setup_port", "a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer."
    ),
}


class _Kept(msgspec.Struct):
    """The file in the profile. ``checked``: when Chatlayer's health check came, with the URL that it called."""

    step: str = ""
    finished: bool = False
    checked: datetime | None = None
    url: str = ""


class SetupService:
    """Implements ``SetupPort``. ``changed()`` when anything that the assistant reads may be another."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, service: Service, configuring: SettingsService, folder: Path) -> None:
        self._service = service
        self._configuring = configuring
        self._file = folder / FILE
        self._kept = _read(self._file)
        self._refused: Arrival | None = None
        service.server.seen.connect(self._seen)
        service.inbox.health.changed.connect(self._tell)
        configuring.changed.connect(self._tell)

    def close(self) -> None:
        """Listen no longer."""
        self._service.server.seen.disconnect(self._seen, missing_ok=True)
        self._service.inbox.health.changed.disconnect(self._tell, missing_ok=True)
        self._configuring.changed.disconnect(self._tell, missing_ok=True)

    @property
    def settings(self) -> Settings:
        return self._configuring.settings

    @property
    def lasting(self) -> bool:
        return self._service.credentials.lasting

    @property
    def begun(self) -> bool:
        """Whether the assistant was ever shown in this profile."""
        return bool(self._kept.step)

    @property
    def progress(self) -> Progress:
        return Progress(self._kept.step, self._kept.finished)

    def keep_progress(self, progress: Progress) -> None:
        """Remember where the assistant was left. A profile that cannot be written is logged: nothing else needs it."""
        self._kept.step, self._kept.finished = progress.step, progress.finished
        self._save()

    async def has_secret(self, name: str) -> bool:
        try:
            return await self._service.credentials.get(name) is not None
        except CredentialsError as error:
            log.warning("the keyring does not say whether there is a %s: %s", name, type(error).__name__)
            return False

    # --- the account -------------------------------------------------------------------------------------------------

    async def find_bots(self, region: str, base_url: str, token: str) -> tuple[str, ...]:
        if not token:
            try:
                token = await self._service.credentials.get(API_TOKEN) or ""
            except CredentialsError as error:
                raise SetupFailed(str(error)) from None
        chosen = msgspec.structs.replace(self.settings.chatlayer, region=region, base_url=base_url)
        try:
            async with ChatlayerClient(_quick(chosen), lambda: token) as client:
                bots = await client.bots()
        except NotAuthorised:
            raise SetupFailed(
                translate(
                    "setup_port",
                    "Chatlayer does not accept this token. Each region has its own tokens. Check the region first."
                    " Then copy the token again or create a new one.",
                )
            ) from None
        except (Unreadable, Refused) as error:
            raise SetupFailed(_not_the_api(region, error)) from None
        except ChatlayerError as error:
            raise SetupFailed(str(error)) from None
        return tuple(bot.name for bot in bots)

    async def keep_connection(self, region: str, base_url: str, token: str) -> None:
        try:
            self._configuring.save({"chatlayer.region": region, "chatlayer.base_url": base_url or None})
            await self._service.settled()
            if token:
                await self._service.use_api_token(token)
        except (SettingsError, CredentialsError) as error:
            raise SetupFailed(str(error)) from None

    @property
    def verify_token(self) -> str:
        return self._service.verify_token

    async def rotate_verify_token(self) -> int:
        try:
            earlier = await self._service.rotate_verify_token()
        except CredentialsError as error:
            raise SetupFailed(str(error)) from None
        self._kept.checked = None  # Chatlayer does not have this one yet
        self._save()
        self._tell()
        return earlier

    # --- reachability ------------------------------------------------------------------------------------------------

    @property
    def local_url(self) -> str:
        return self._service.server.url

    @property
    def public_url(self) -> str:
        return self._service.inbox.health.public_url or ""

    @property
    def reachable(self) -> Condition:
        conditions = self._service.inbox.health.conditions
        webhook = conditions.get(Part.WEBHOOK)
        if webhook is not None and webhook.level is Level.BAD:
            return webhook
        return conditions.get(Part.REACHABLE) or Condition(Level.OFF, translate("setup_port", "Not started yet."))

    async def use_tunnel(self, values: Mapping[str, Any], secrets: Mapping[str, str]) -> None:
        before = self.settings
        try:
            for name, value in secrets.items():
                await self._service.credentials.set(name, value)
            self._configuring.save(values)
        except (SettingsError, CredentialsError) as error:
            raise SetupFailed(str(error).removeprefix(f"{self._configuring.place}: ")) from None
        self._refused = None  # whoever called the address before is not told of this one yet
        if self.settings.tunnel != before.tunnel:
            await self._service.settled()
        elif self._service.server.running:
            self._service.reachability.start()  # with the secrets as they are now

    # --- the proof ---------------------------------------------------------------------------------------------------

    @property
    def arrival(self) -> Arrival | None:
        kept = self._kept
        if kept.checked is not None and kept.url == self.public_url:
            return Arrival(kept.checked, ok=True)
        return self._refused

    @property
    def refused_handover(self) -> str:
        refused = self._service.refused_handovers.newest
        return "" if refused is None else explained(refused, self.settings.webhook)

    @property
    def can_accept_tokenless(self) -> bool:
        refused, webhook = self._service.refused_handovers.newest, self.settings.webhook
        return refused is not None and not webhook.tokenless_handovers and can_accept(refused, webhook)

    def accept_tokenless(self) -> None:
        try:
            self._configuring.save({"webhook.tokenless_handovers": True})
        except SettingsError as error:
            raise SetupFailed(str(error)) from None

    async def check_pausing(self) -> str:
        try:
            works = await self._service.platform.check_pausing()
        except SendFailed as error:
            raise SetupFailed(str(error)) from None
        if works:
            return translate("setup_port", "Chatlayer paused and resumed the bot. The field names fit this account.")
        return translate(
            "setup_port",
            "This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot"
            " in Chatlayer's emulator, then try again. Some accounts do not tell it at all.",
        )

    async def rehearse(self) -> int:
        service = self._service
        if not service.server.running:
            raise SetupFailed(
                translate(
                    "setup_port",
                    "The webhook is not listening, so no test conversation can start. See the message at the top of"
                    " the window.",
                )
            )
        try:
            key = await service.trial.begin(service.server.url, service.verify_token)
        except TrialDeclined as error:
            raise SetupFailed(await self._why_declined(error)) from None
        except TrialFailed as error:
            raise SetupFailed(str(error)) from None
        for state in (State.WAITING, State.ACTIVE, State.BOT):
            for conversation in await service.inbox.conversations(state):
                if conversation.key == key:
                    return conversation.id
        raise SetupFailed(translate("setup_port", "The test conversation did not arrive. See the log for the reason."))

    async def _why_declined(self, error: TrialDeclined) -> str:
        conversation = await self._service.inbox.conversation_by_key(error.key)
        reason = reason_of(conversation.declined) if conversation is not None else ""
        if not reason:
            return str(error)
        words = translate("setup_port", "The test customer was declined: %1. Change this, then try again.")
        return fill(words, reason)

    def _seen(self, seen: Seen) -> None:
        if seen.kind is SeenKind.HEALTH_CHECK or (seen.is_event and self._kept.checked is None):
            self._kept.checked, self._kept.url = seen.at, self.public_url
            self._refused = None
            self._save()
            self._tell()
        elif seen.kind is SeenKind.MISPLACED:
            self._refused = Arrival(seen.at, ok=False, sentence=translate("setup_port", MISPLACED))
            self._tell()
        elif seen.kind is SeenKind.REJECTED and seen.status in REFUSED:
            self._refused = Arrival(seen.at, ok=False, sentence=translate("setup_port", REFUSED[seen.status]))
            self._tell()

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def _save(self) -> None:
        try:
            handle, name = tempfile.mkstemp(prefix=f".{FILE}-", dir=self._file.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(self._kept))
            Path(name).replace(self._file)
        except OSError as error:
            log.warning("%s cannot be written: %s", FILE, error.strerror)


def _not_the_api(region: str, error: ChatlayerError) -> str:
    """What an answer that is no list of bots means: mostly that the address is not the API's."""
    if isinstance(error, Forbidden):
        return translate(
            "setup_port",
            "The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role"
            " Admin or Member.",
        )
    if region == "custom":
        return translate(
            "setup_port",
            "This address answers, but not like Chatlayer's API. Check it. Enter it without /v1.",
        )
    return fill(translate("setup_port", "Chatlayer did not return your bots. Check the region. (%1)"), error)


def _quick(settings: ChatlayerSettings) -> ChatlayerConfig:
    """Somebody looks at the answer: they are not to wait half a minute for it."""
    return chatlayer_config(msgspec.structs.replace(settings, timeout=min(settings.timeout, LOOKED_AT)))


def _read(file: Path) -> _Kept:
    try:
        return msgspec.json.decode(file.read_bytes(), type=_Kept)
    except FileNotFoundError:
        return _Kept()
    except (OSError, msgspec.MsgspecError) as error:
        log.warning("%s cannot be read (%s); the set-up begins anew", FILE, type(error).__name__)
        return _Kept()
