"""One section of the list: those of its conversations that are loaded, in order."""

from bisect import bisect_left
from enum import StrEnum

from agent_desktop.inbox.model import Conversation, State

Key = tuple[float, int]


_APART = {"snoozed": State.ACTIVE, "declined": State.BOT}


class Shelf(StrEnum):
    """The sections of the list, from the top: the states, with what was put aside apart from the agent's others, and
    those whose offload was declined apart from the bot's others."""

    WAITING = State.WAITING.value
    MINE = State.ACTIVE.value
    SNOOZED = "snoozed"
    DECLINED = "declined"
    BOT = State.BOT.value
    CLOSED = State.CLOSED.value

    @property
    def state(self) -> State:
        """The state of its conversations."""
        return _APART.get(self.value) or State(self.value)

    @property
    def declined(self) -> bool | None:
        """Which of the bot's conversations stand here; ``None`` where that makes no difference."""
        return self is Shelf.DECLINED if self.state is State.BOT else None


def shelf_of(conversation: Conversation) -> Shelf:
    """Where a conversation stands in the list."""
    if conversation.state is State.ACTIVE and conversation.snoozed_until is not None:
        return Shelf.SNOOZED
    if conversation.is_declined:
        return Shelf.DECLINED
    return Shelf(conversation.state.value)


WINDOWED = frozenset({Shelf.DECLINED, Shelf.BOT, Shelf.CLOSED})
"""The sections of which only the newest are loaded, and more on demand."""
PAGE = 200


def sort_key(conversation: Conversation) -> Key:
    """Waiting by longest wait, snoozed by the soonest return, all others newest first: by decline, or by message."""
    if conversation.snoozed_until is not None and conversation.state is State.ACTIVE:
        return (conversation.snoozed_until.timestamp(), conversation.id)
    if conversation.state is State.WAITING:
        return ((conversation.waiting_since or conversation.last_at).timestamp(), conversation.id)
    if conversation.declined_at is not None and conversation.state is State.BOT:
        return (-conversation.declined_at.timestamp(), -conversation.id)
    return (-conversation.last_at.timestamp(), -conversation.id)


class Section:
    """Keeps ``shown``, the ids of what is loaded, in order.

    ``total`` is how many there are in the store; ``more`` says that the store has some that are not loaded; ``limit``
    is how many may stay loaded.
    """

    def __init__(self, shelf: Shelf, *, collapsed: bool = False) -> None:
        self.shelf = shelf
        self.collapsed = collapsed
        self.clear()

    def clear(self) -> None:
        """Nothing is loaded, and nothing known of the store."""
        self.total = 0
        self.more = self.shelf in WINDOWED
        self.limit = PAGE
        self.shown: list[int] = []
        self._order: list[Key] = []
        self._keys: dict[int, Key] = {}

    def __len__(self) -> int:
        return len(self.shown)

    def __contains__(self, conversation_id: int) -> bool:
        return conversation_id in self._keys

    def position(self, conversation_id: int) -> int | None:
        """The place in the order, or None."""
        key = self._keys.get(conversation_id)
        return None if key is None else bisect_left(self._order, key)

    def beyond_window(self, conversation: Conversation) -> bool:
        """Return True if it sorts after everything loaded while the store has more: then a later page will bring it."""
        if not self.more or self.shelf not in WINDOWED:
            return False
        return not self._order or sort_key(conversation) > self._order[-1]

    def add(self, conversation: Conversation) -> None:
        """Take it in; it must not be there yet."""
        key = sort_key(conversation)
        place = bisect_left(self._order, key)
        self._order.insert(place, key)
        self.shown.insert(place, conversation.id)
        self._keys[conversation.id] = key

    def remove(self, conversation_id: int) -> None:
        """Let it go; it must be there."""
        place = bisect_left(self._order, self._keys.pop(conversation_id))
        del self.shown[place], self._order[place]

    def surplus(self, keep: int | None) -> list[int]:
        """Ids at the end that are more than the window should hold, but none from ``keep`` upwards.

        There is slack of a page, so that not every new message pushes one out.
        """
        if self.shelf not in WINDOWED or len(self) <= self.limit + PAGE:
            return []
        tail = self.shown[self.limit :]
        return tail[tail.index(keep) + 1 :] if keep in tail else tail
