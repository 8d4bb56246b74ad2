"""One section of the list: the conversations of a state that are loaded, in order, and those of them that match."""

from bisect import bisect_left, insort
from collections.abc import Mapping

from agent_desktop.inbox.model import Conversation, State
from agent_desktop.ui.list.matching import Matches

Key = tuple[float, int]

WINDOWED = frozenset({State.BOT, State.CLOSED})
"""The states of which only the newest are loaded, and more on demand."""
PAGE = 200


def sort_key(conversation: Conversation) -> Key:
    """Waiting by longest wait, everything else by newest message first."""
    if conversation.state is State.WAITING:
        return ((conversation.waiting_since or conversation.last_at).timestamp(), conversation.id)
    return (-conversation.last_at.timestamp(), -conversation.id)


class Section:
    """Keeps ``shown`` (ids in order, those that match the filter) and everything loaded, in the same order.

    ``total`` is how many there are in the store; ``more`` says that the store has some that are not loaded; ``limit``
    is how many may stay loaded.
    """

    def __init__(self, state: State, *, collapsed: bool = False) -> None:
        self.state = state
        self.collapsed = collapsed
        self.total = 0
        self.more = state in WINDOWED
        self.limit = PAGE
        self.shown: list[int] = []
        self._shown_keys: list[Key] = []
        self._loaded: list[tuple[Key, int]] = []
        self._keys: dict[int, Key] = {}

    def __len__(self) -> int:
        return len(self._loaded)

    def __contains__(self, conversation_id: int) -> bool:
        return conversation_id in self._keys

    def position(self, conversation_id: int) -> int | None:
        """The place among the shown ones, or None."""
        key = self._keys.get(conversation_id)
        if key is None:
            return None
        place = bisect_left(self._shown_keys, key)
        found = place < len(self.shown) and self.shown[place] == conversation_id
        return place if found else None

    def beyond_window(self, conversation: Conversation) -> bool:
        """Whether it sorts after everything loaded while the store has more: then a later page will bring it."""
        if not self.more:
            return False
        return not self._loaded or sort_key(conversation) > self._loaded[-1][0]

    def add(self, conversation: Conversation, *, shown: bool) -> None:
        """Take it in; it must not be there yet."""
        key = sort_key(conversation)
        insort(self._loaded, (key, conversation.id))
        self._keys[conversation.id] = key
        if shown:
            place = bisect_left(self._shown_keys, key)
            self._shown_keys.insert(place, key)
            self.shown.insert(place, conversation.id)

    def remove(self, conversation_id: int) -> None:
        """Let it go; it must be there."""
        place = self.position(conversation_id)
        if place is not None:
            del self.shown[place], self._shown_keys[place]
        key = self._keys.pop(conversation_id)
        del self._loaded[bisect_left(self._loaded, (key, conversation_id))]

    def surplus(self, keep: int | None) -> list[int]:
        """Ids at the end that are more than the window should hold, but none from ``keep`` upwards.

        There is slack of a page, so that not every new message pushes one out.
        """
        if self.state not in WINDOWED or len(self._loaded) <= self.limit + PAGE:
            return []
        tail = [conversation_id for _, conversation_id in self._loaded[self.limit :]]
        return tail[tail.index(keep) + 1 :] if keep in tail else tail

    def refilter(self, conversations: Mapping[int, Conversation], matches: Matches | None) -> None:
        """Choose anew which are shown."""
        pairs = [pair for pair in self._loaded if matches is None or matches(conversations[pair[1]])]
        self._shown_keys = [key for key, _ in pairs]
        self.shown = [conversation_id for _, conversation_id in pairs]
