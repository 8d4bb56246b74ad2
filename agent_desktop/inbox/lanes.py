"""The outbox as it is on disk: what waits for each conversation, in the order in which it goes out."""

from agent_desktop.inbox.model import OutboxEntry


class Lanes:
    """The entries that are stored, by conversation. Only commits change it."""

    def __init__(self) -> None:
        self._entries: dict[int, OutboxEntry] = {}
        self._lanes: dict[int, list[int]] = {}

    def get(self, entry_id: int) -> OutboxEntry | None:
        """Return the entry with this id, or None if it has left the outbox."""
        return self._entries.get(entry_id)

    def of(self, conversation_id: int) -> list[OutboxEntry]:
        """Return the entries of a conversation; the one that goes out first comes first."""
        return [self._entries[entry_id] for entry_id in self._lanes.get(conversation_id, ())]

    @property
    def conversations(self) -> list[int]:
        """The ids of all conversations that have entries."""
        return list(self._lanes)

    def put(self, entry: OutboxEntry) -> None:
        """Add an entry, or replace it."""
        if entry.id not in self._entries:
            lane = self._lanes.setdefault(entry.conversation_id, [])
            lane.append(entry.id)
            lane.sort()
        self._entries[entry.id] = entry

    def drop(self, entry_id: int) -> OutboxEntry | None:
        """Remove an entry and return it. Does nothing if it is unknown."""
        entry = self._entries.pop(entry_id, None)
        if entry is not None:
            lane = self._lanes[entry.conversation_id]
            lane.remove(entry_id)
            if not lane:
                del self._lanes[entry.conversation_id]
        return entry
