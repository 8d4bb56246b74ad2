"""Remembers and says that a handover without the verify token was refused.

Chatlayer documents the token for the health check and for messages, but for handovers nowhere [open]. If it does not
send it, every handover is refused, and nobody would know why no customer comes. One small file of the profile keeps the
newest refusal, so that a restart and ``doctor`` say it too. It has no text of the conversation.
"""

import logging
import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.inbox import Health, Level, Part
from agent_desktop.settings import WebhookSettings
from agent_desktop.webhook import AllowList, Seen, SeenKind, is_public

log = logging.getLogger(__name__)

FILE = "refused-handover.json"
WRITE_EVERY = timedelta(minutes=1)
"""Anybody can send such a request, so the file is not written for each of them."""


class RefusedHandover(msgspec.Struct, frozen=True):
    """The newest handover that was refused: when, and from which address, as far as that is known."""

    at: datetime
    caller: str = ""


class RefusedHandovers:
    """Watches the webhook's requests. ``folder`` is the profile's."""

    def __init__(self, folder: Path, settings: WebhookSettings, health: Health) -> None:
        self._file = folder / FILE
        self._settings = settings
        self._health = health
        self._written: datetime | None = None
        self.newest = refused_handover(folder)
        self._say()

    def seen(self, seen: Seen) -> None:
        """Note requests that came in. A handover that was taken shows that handovers get through."""
        if seen.kind is SeenKind.TOKENLESS:
            self.newest = RefusedHandover(seen.at, seen.caller)
            if self._written is None or abs(seen.at - self._written) >= WRITE_EVERY:
                self._written = seen.at
                self._write()
            self._say()
        elif seen.kind is SeenKind.OFFLOAD:
            self.forget()

    def use(self, settings: WebhookSettings) -> None:
        """Use other settings. The choice to accept such handovers ends what was said, as it answers it."""
        chosen = settings.tokenless_handovers and not self._settings.tokenless_handovers
        self._settings = settings
        if chosen and self.newest is not None and can_accept(self.newest, settings):
            self.forget()
        else:
            self._say()

    def forget(self) -> None:
        """Say it no longer, until another one is refused."""
        if self.newest is None:
            return
        self.newest = self._written = None
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s cannot be removed: %s", FILE, error.strerror)
        self._say()

    def _say(self) -> None:
        if self.newest is not None:
            sentence = translate("handovers", "Handover refused: no verify token")
            self._health.set(Part.HANDOVERS, Level.WARN, sentence, explained(self.newest, self._settings))
        elif Part.HANDOVERS in self._health.conditions:
            self._health.set(Part.HANDOVERS, Level.OK, translate("handovers", "Handovers"))

    def _write(self) -> None:
        try:
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=f".{FILE}-")
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.encode(self.newest))
            Path(name).replace(self._file)
        except OSError as error:
            log.warning("%s cannot be written: %s", FILE, error.strerror)


def refused_handover(folder: Path) -> RefusedHandover | None:
    """Return the newest refused handover of the profile in ``folder``; None if there is none."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=RefusedHandover)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        log.warning("%s cannot be read (%s)", FILE, type(error).__name__)
        return None


def can_accept(refused: RefusedHandover, settings: WebhookSettings) -> bool:
    """Return True if handovers from the same sender are accepted once ``webhook.tokenless_handovers`` is on."""
    return AllowList(settings.allow_list).identifies(refused.caller)


def explained(refused: RefusedHandover, settings: WebhookSettings) -> str:
    """Return what happened and what to do, in sentences."""
    words = translate(
        "handovers",
        "A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether"
        " handovers carry the token.",
    )
    happened = fill(words, refused.caller, f"{refused.at.astimezone():%Y-%m-%d %H:%M}")
    if not is_public(refused.caller):
        todo = translate(
            "handovers",
            "Your tunnel or proxy does not tell the sender's address, so such handovers cannot be accepted. Use one"
            " that sets X-Forwarded-For.",
        )
    elif not can_accept(refused, settings):
        todo = translate(
            "handovers",
            "If Chatlayer sent it, enter Chatlayer's addresses as allowed callers (webhook.allow_list), then turn on"
            " “Accept handovers without the token”. If not, ignore it.",
        )
    elif not settings.tokenless_handovers:
        todo = translate(
            "handovers",
            "If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server"
            " (webhook.tokenless_handovers). If not, ignore it.",
        )
    else:
        todo = translate("handovers", "The next one will be accepted.")
    return f"{happened} {todo}"
