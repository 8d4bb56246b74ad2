"""The half of the inbox in memory that the details pane and the figures ask."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.days import days_of, hours_of
from agent_desktop.inbox.model import Conversation, Message
from agent_desktop.inbox.ports import SendFailed
from agent_desktop.inbox.work_figures import Spans, WorkFigures, compute_figures


class FakeDetails:
    """``session`` is the session data, or why there is none; ``spans`` and ``waited`` are what the figures tell."""

    calls: list[tuple[Any, ...]]
    _conversations: dict[int, Conversation]
    session: dict[str, Any] | SendFailed = {}
    spans = Spans()
    waited = 0

    def _of(self, conversation_id: int) -> list[Message]:
        raise NotImplementedError

    async def earlier(self, conversation: Conversation) -> Sequence[EarlierConversation]:
        sender = conversation.customer.sender_id
        others = [c for c in self._conversations.values() if c.id != conversation.id and c.customer.sender_id == sender]
        others.sort(key=lambda c: (c.last_at, c.id), reverse=True)
        return [EarlierConversation(conversation=c, messages=len(self._of(c.id))) for c in others if sender is not None]

    async def session_data(self, conversation_id: int) -> dict[str, Any]:
        self.calls.append(("session_data", conversation_id))
        if isinstance(self.session, SendFailed):
            raise self.session
        return self.session

    async def shift(self, first: date, last: date, now: datetime, zone: tzinfo | None = None) -> WorkFigures:
        self.calls.append(("shift", first, last))
        hours = hours_of(first, last, zone)
        shown = [hour.astimezone(zone).hour for hour in hours[:-1]]
        return compute_figures(self.spans, days_of(first, last, zone), hours, shown, self.waited)
