"""The variables of canned replies: ``{{customer.name}}``, ``{{agent.name}}`` and ``{{payload.KEY}}``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

VARIABLE = re.compile(r"\{\{[ \t]*([^\s{}][^{}\n]{0,100}?)[ \t]*\}\}")
NAMES = ("customer.name", "agent.name", "payload.")
"""What there is; a key of the handover payload follows the last one."""


@dataclass(frozen=True)
class Values:
    """What the variables stand for in one conversation. ``payload`` is the handover's, with any JSON in it."""

    customer: str = ""
    agent: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)

    def of(self, name: str) -> str | None:
        """The value of a variable; None for one that is unknown, empty, or not a plain value."""
        if name == "customer.name":
            return self.customer.strip() or None
        if name == "agent.name":
            return self.agent.strip() or None
        if name.startswith("payload."):
            return _plain(_find(self.payload, name.removeprefix("payload.")))
        return None


class Gap(NamedTuple):
    """A variable that stands in a text unfilled: its name, and where it is, in characters."""

    name: str
    start: int
    end: int


def fill(text: str, values: Values) -> str:
    """The text with every variable replaced that has a value. What a value holds is not filled again."""
    return VARIABLE.sub(lambda match: values.of(match[1]) or match[0], text)


def unfilled(text: str) -> list[Gap]:
    """All variables that stand in a text, in its order. None may be left when it is sent."""
    if "{{" not in text:
        return []
    return [Gap(match[1], match.start(), match.end()) for match in VARIABLE.finditer(text)]


def _find(payload: Mapping[str, Any], path: str) -> Any:
    """A key may itself hold dots; otherwise dots lead into objects."""
    if path in payload:
        return payload[path]
    head, dot, rest = path.partition(".")
    inner = payload.get(head)
    return _find(inner, rest) if dot and isinstance(inner, Mapping) else None


def _plain(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        return value.replace("\x00", "").strip() or None
    return None
