"""A value of the tree with those below it, which are made when they are looked at first."""

import json
from typing import Any

MAX_DEPTH = 8
"""What is nested deeper is shown as JSON."""
MOST = 500
"""So many values of one object or list are shown."""


class Node:
    """``key`` is the name in an object or the place in a list, from 1; the root has none."""

    def __init__(self, key: str, value: Any, parent: "Node | None" = None, row: int = 0) -> None:
        self.key = key
        self.value = value
        self.parent = parent
        self.row = row
        self.depth: int = 0 if parent is None else parent.depth + 1
        self._children: list[Node] | None = None

    @property
    def nested(self) -> bool:
        """True if there is something below it."""
        return isinstance(self.value, dict | list) and bool(self.value) and self.depth <= MAX_DEPTH

    @property
    def children(self) -> "list[Node]":
        """The nodes below this one, at most :data:`MOST`."""
        if self._children is None:
            pairs: list[tuple[str, Any]] = []
            if self.nested and isinstance(self.value, dict):
                pairs = [(str(key), item) for key, item in self.value.items()]
            elif self.nested:
                pairs = [(str(number), item) for number, item in enumerate(self.value[:MOST], 1)]
            self._children = [Node(key, item, self, row) for row, (key, item) in enumerate(pairs[:MOST])]
        return self._children

    @property
    def text(self) -> str:
        """The value as a person writes it; JSON where there is no plain form. This is what is copied."""
        return as_text(self.value)


def as_text(value: Any) -> str:
    """A plain value as it is; anything else as JSON."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, indent=2 if isinstance(value, dict | list) and value else None)
    except RecursionError:
        return "…"
