"""What helps an agent to write, beside the inbox: their name, canned replies, and how the composer behaves."""

from dataclasses import dataclass, field

from agent_desktop.canned import CannedBook
from agent_desktop.ui.emoji import Recent
from agent_desktop.ui.spelling import Spelling


@dataclass
class Aids:
    """Handed to the composer by whoever builds the window. ``agent_name`` stands for ``{{agent.name}}``.

    ``undo_seconds`` is how long a reply is held before it is queued; 0 queues it at once."""

    canned: CannedBook = field(default_factory=CannedBook)
    agent_name: str = ""
    undo_seconds: int = 0
    emoji: Recent = field(default_factory=Recent)
    spelling: Spelling = field(default_factory=lambda: Spelling(on=False))
