"""One row of a transcript: the message, what is in it, and how it stands to its neighbours."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent_desktop.inbox.model import Author, Delivery, Message
from agent_desktop.protocol import (
    Content,
    Postback,
    ProtocolError,
    Unknown,
    echo_contents,
    parse_item,
    template_from_v1,
)

GROUP_SPAN = timedelta(minutes=2)
PRESS_REACH = 40
"""How many rows back a press may belong to."""
MAX_OPTIONS = 1000
BEHIND_REACH = 200
"""How many of the newest rows may wait behind a reply that nobody knows the fate of."""

_revisions = itertools.count(1)

Key = tuple[datetime, int]


@dataclass(slots=True, eq=False)
class Entry:
    """A row. ``revision`` is new whenever anything that is drawn has changed.

    ``starts_day``: a day separator stands above it. ``starts_group``: it does not continue the row above.
    ``options`` are the titles that a customer can press here, ``pressed`` those that were. ``behind``: a queued reply
    that goes out only when the agent has decided about one above it.
    """

    message: Message
    contents: tuple[Content, ...]
    options: frozenset[str] = frozenset()
    starts_day: bool = False
    starts_group: bool = True
    pressed: tuple[str, ...] = ()
    behind: bool = False
    revision: int = field(default_factory=lambda: next(_revisions))

    @property
    def key(self) -> Key:
        """Its place in the order."""
        return (self.message.sent_at, self.message.id)

    @property
    def is_line(self) -> bool:
        """Whether it is a line across the transcript, not somebody's words."""
        return self.message.author is Author.SYSTEM or (len(self.contents) == 1 and self.contents[0].is_event)

    def touch(self) -> None:
        """Say that it has to be drawn anew."""
        self.revision = next(_revisions)


def make_entry(message: Message) -> Entry:
    """A row for a message, not yet placed between others."""
    contents = contents_of(message)
    titles = (title.strip() for content in contents for title in itertools.islice(content.all_options(), MAX_OPTIONS))
    return Entry(message, contents, frozenset(titles))


def contents_of(message: Message) -> tuple[Content, ...]:
    """What a message holds. Notes and system lines hold none; a reply that can't be read is shown as it is."""
    if message.author in (Author.NOTE, Author.SYSTEM):
        return ()
    if message.author is Author.AGENT:
        try:
            return echo_contents(template_from_v1(message.raw))
        except ProtocolError:
            return (Unknown(label=message.kind, raw=message.raw),)
    return (parse_item(message.raw).content,)


def place(entries: Sequence[Entry], at: int, *, oldest_known: bool) -> bool:
    """Work out how row ``at`` stands to the one above; tells whether that has changed.

    ``oldest_known``: there is nothing older than the first row.
    """
    entry = entries[at]
    above = entries[at - 1] if at else None
    if above is None:
        day, group = oldest_known, True
    else:
        day = local(entry.message.sent_at).date() != local(above.message.sent_at).date()
        group = (
            day
            or entry.is_line
            or above.is_line
            or above.message.author is not entry.message.author
            or entry.message.sent_at - above.message.sent_at > GROUP_SPAN
        )
    if (day, group) == (entry.starts_day, entry.starts_group):
        return False
    entry.starts_day, entry.starts_group = day, group
    entry.touch()
    return True


def mark_press(entries: Sequence[Entry], at: int) -> int | None:
    """If row ``at`` is a customer's press, mark what they pressed; gives the row that changed."""
    entry = entries[at]
    if entry.message.author is not Author.USER or not isinstance(entry.contents[0], Postback):
        return None
    title = entry.contents[0].title.strip()
    for row in range(at - 1, max(-1, at - 1 - PRESS_REACH), -1):
        candidate = entries[row]
        if title in candidate.options:
            if title in candidate.pressed:
                return None
            candidate.pressed = (*candidate.pressed, title)
            candidate.touch()
            return row
    return None


def mark_behind(entries: Sequence[Entry]) -> list[int]:
    """Find the queued replies that wait behind an unconfirmed one; gives the rows where that has changed."""
    changed = []
    stuck = False
    for row in range(max(0, len(entries) - BEHIND_REACH), len(entries)):
        entry = entries[row]
        delivery = entry.message.delivery
        behind = stuck and delivery is Delivery.QUEUED
        stuck = stuck or delivery is Delivery.UNCONFIRMED
        if behind is not entry.behind:
            entry.behind = behind
            entry.touch()
            changed.append(row)
    return changed


def local(moment: datetime) -> datetime:
    """A UTC time in the zone of this machine."""
    return moment.astimezone()
