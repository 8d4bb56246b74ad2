"""The hits of a search as rows: two sections, each under its header."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from agent_desktop.inbox.model import Author, Hit
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.search_terms import Query, parse_query
from agent_desktop.ui.floating import SectionedModel
from agent_desktop.ui.text.words import TURNING, moment_short, plain_line

translate = QCoreApplication.translate
ItemRole = Qt.ItemDataRole
# The same length, so that the marks stay where they are.
_HARMLESS = dict.fromkeys([*TURNING, *range(32), *range(127, 160)], " ")


class Role(IntEnum):
    """What a row tells beside its words: its Hit (None for a header), and the :class:`Query`."""

    HIT = ItemRole.UserRole + 1
    QUERY = ItemRole.UserRole + 2


class HitsModel(SectionedModel[Hit]):
    """Is fed with the hits of one search."""

    HEADING = 32
    ROW = 54
    LINES = 2

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[Hit | str] = []
        self.query = Query()

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show the hits of this text instead."""
        self.query = parse_query(text)
        conversations = [hit for hit in hits if hit.message_id is None]
        messages = [hit for hit in hits if hit.message_id is not None]
        self.show_sections(
            (
                (translate("search", "Conversations"), conversations),
                (translate("search", "Messages"), messages),
            )
        )

    def item_data(self, item: Hit, role: int) -> Any:
        if role == Role.HIT:
            return item
        if role == Role.QUERY:
            return self.query
        if role == ItemRole.DisplayRole:
            return plain_line(item.conversation.title)
        if role == ItemRole.AccessibleTextRole:
            return spoken(item, self._clock.now())
        return None


def writer(hit: Hit) -> str:
    """Who wrote the message of a hit, where it is not the customer."""
    return {
        Author.BOT: translate("search", "Bot:"),
        Author.AGENT: translate("search", "You:"),
        Author.NOTE: translate("search", "Note:"),
    }.get(hit.author or Author.USER, "")


def harmless(text: str) -> str:
    """Foreign text that turns and breaks nothing, as long as it was."""
    return text.translate(_HARMLESS)


def stamp(hit: Hit, now: datetime) -> str:
    """When the message of a hit was said, or a conversation's last one."""
    return moment_short(hit.sent_at or hit.conversation.last_at, now)


def spoken(hit: Hit, now: datetime) -> str:
    """All that the row shows, in words."""
    said = f"{writer(hit)} {plain_line(hit.excerpt()[0])}".strip()
    return ", ".join(part for part in (plain_line(hit.conversation.title), said, stamp(hit, now)) if part)
