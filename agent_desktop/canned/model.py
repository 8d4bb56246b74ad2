"""One canned reply, and what it may hold."""

import re
from collections.abc import Iterable

import msgspec

from agent_desktop.base.i18n import fill, translate

SHORTCUT_MAX = 40
TEXT_MAX = 10_000
LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


class CannedError(ValueError):
    """Canned replies that cannot be read, kept or used. ``str()`` is a sentence."""


class CannedReply(msgspec.Struct, frozen=True):
    """``shortcut`` is what is typed after the slash, without it. ``language`` is a code such as ``nl`` or ``pt-BR``, or
    empty for a text that fits every customer."""

    shortcut: str
    text: str
    language: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """The shortcut and the language, in lower case: no two replies may have the same."""
        return self.shortcut.casefold(), self.language.casefold()


def clean(reply: CannedReply) -> CannedReply:
    """The same without what creeps in: spaces around, slashes before the shortcut, other systems' line ends."""
    text = reply.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()
    return CannedReply(reply.shortcut.strip().lstrip("/").strip(), text, reply.language.strip().replace("_", "-"))


def check(reply: CannedReply) -> None:
    """Raises :class:`CannedError` for a reply that could not be found or sent."""
    if not reply.shortcut:
        raise CannedError(translate("canned", "The shortcut is missing."))
    if any(char.isspace() for char in reply.shortcut) or not reply.shortcut.isprintable():
        raise CannedError(
            fill(translate("canned", "The shortcut “%1” must be one word, without spaces."), _short(reply.shortcut))
        )
    if len(reply.shortcut) > SHORTCUT_MAX:
        raise CannedError(
            fill(
                translate("canned", "The shortcut “%1” is longer than %2 characters."),
                _short(reply.shortcut),
                SHORTCUT_MAX,
            )
        )
    if not reply.text:
        raise CannedError(fill(translate("canned", "The text of “%1” is missing."), reply.shortcut))
    if len(reply.text) > TEXT_MAX:
        raise CannedError(
            fill(translate("canned", "The text of “%1” is longer than %2 characters."), reply.shortcut, f"{TEXT_MAX:,}")
        )
    if reply.language and not LANGUAGE.fullmatch(reply.language):
        raise CannedError(
            fill(
                translate("canned", "“%1” is not a language code. Use a code such as nl, fr or pt-BR."),
                _short(reply.language),
            )
        )


def clashes(replies: Iterable[CannedReply]) -> set[tuple[str, str]]:
    """Return the keys that more than one of these replies has."""
    seen: set[tuple[str, str]] = set()
    double: set[tuple[str, str]] = set()
    for reply in replies:
        (double if reply.key in seen else seen).add(reply.key)
    return double


def _short(text: str) -> str:
    shown = "".join(char if char.isprintable() else " " for char in text[:31])
    return f"{shown[:30]}…" if len(text) > 30 else shown
