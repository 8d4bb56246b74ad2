"""Who needs the agent: conversations that wait, and the agent's own with something new in them."""

from collections.abc import Iterable, Iterator

from agent_desktop.alerts.alert import Item, Kind
from agent_desktop.inbox.model import Conversation, State


class Attention:
    """Follows the conversations that wait or are the agent's. All others cost a look at their state."""

    def __init__(self) -> None:
        self._followed: dict[int, Conversation] = {}
        self._waiting: set[int] = set()

    @property
    def waiting(self) -> frozenset[int]:
        """Ids of the conversations that wait for the agent."""
        return frozenset(self._waiting)

    def seed(self, conversations: Iterable[Conversation]) -> None:
        """Know these as they are: they are no news. What was told since is newer, and stays."""
        for conversation in conversations:
            if conversation.id not in self._followed:
                self._keep(conversation)

    def take(self, conversations: Iterable[Conversation]) -> Iterator[tuple[int, Kind]]:
        """Follow conversations. Yield the id and the kind of each event that the agent was not told of."""
        for conversation in conversations:
            before = self._followed.get(conversation.id)
            if conversation.state in (State.BOT, State.CLOSED):
                if before is not None:
                    self.forget(conversation.id)
                continue
            self._keep(conversation)
            kind = _news(before, conversation)
            if kind is not None:
                yield conversation.id, kind

    def forget(self, conversation_id: int) -> None:
        """Stop following a conversation: it needs nobody any more, or it was deleted."""
        self._followed.pop(conversation_id, None)
        self._waiting.discard(conversation_id)

    def calls(self, conversation_id: int, kind: Kind) -> bool:
        """Return True if what was once news still needs the agent."""
        conversation = self._followed.get(conversation_id)
        if conversation is None:
            return False
        if kind is Kind.WAITING:
            return conversation.state is State.WAITING
        if conversation.state is not State.ACTIVE:
            return False
        return conversation.unread > 0 or conversation.returned_at is not None

    def item(self, conversation_id: int, kind: Kind) -> Item:
        """A conversation that is followed, as an alert names it."""
        conversation = self._followed[conversation_id]
        since = conversation.waiting_since if kind is Kind.WAITING else None
        return Item(conversation_id, kind, conversation.title, since or conversation.last_at)

    def _keep(self, conversation: Conversation) -> None:
        if conversation.state in (State.WAITING, State.ACTIVE):
            self._followed[conversation.id] = conversation
        if conversation.state is State.WAITING:
            self._waiting.add(conversation.id)
        else:
            self._waiting.discard(conversation.id)


def _news(before: Conversation | None, now: Conversation) -> Kind | None:
    if now.state is State.WAITING:
        return Kind.WAITING if before is None or before.state is not State.WAITING else None
    if before is None:
        return None  # just taken over from the bot, by the agent
    if now.unread > before.unread:
        return Kind.MESSAGE
    if now.returned_at is not None and before.returned_at is None:
        return Kind.BACK
    return None
