"""A message of no known kind."""

import json
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.kinds.content import Content, ExportLine, Extra, KindName, LineLook
from agent_desktop.protocol.kinds.pieces import joined
from agent_desktop.protocol.remainder import extras_of

_VOLATILE = frozenset({"id", "timestamp", "sender", "channelType", "actor"})


class Unknown(Content, frozen=True):
    """A message of a kind this program does not know, or too broken to be of a known one.

    ``label`` is the platform's word for the kind, or empty; ``raw`` is the whole message (the whole item where it has
    no message; ``{"value": …}`` where the item is not even an object).
    """

    label: str
    raw: dict[str, Any]

    names = (KindName("unknown", QT_TRANSLATE_NOOP("kinds", "Unknown message"), "code"),)
    examples = ({"messageType": "hologram", "caption": "a caption", "beam": {"x": 1600}},)

    def readable(self) -> tuple[Extra, ...]:
        """Return all that a person could read in it."""
        return extras_of(self.raw, "")

    def plain_text(self) -> str:
        return joined(extra.text for extra in self.readable())

    def essence(self) -> Any:
        return "unknown", {key: value for key, value in self.raw.items() if key not in _VOLATILE}

    def lines(self) -> list[ExportLine]:
        whole = ExportLine(f"[{self.label}] {json.dumps(self.raw, ensure_ascii=False)}", look=LineLook.RAW)
        return [*(extra.line() for extra in self.readable()), whole]
