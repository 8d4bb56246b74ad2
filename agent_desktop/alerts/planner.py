"""What is told when. Pure: it is told what happens and what time it is, and says what is due.

News of a moment gather into one alert, and so does what is still shown: there is never more than one notification for
customers. While do-not-disturb is on, news are kept and told together at its end, as far as they still matter then.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from agent_desktop.alerts.alert import Alert, Kind
from agent_desktop.alerts.attention import Attention
from agent_desktop.inbox.model import Changes, Conversation
from agent_desktop.inbox.ports import Clock
from agent_desktop.settings import AlertsSettings

GATHER = timedelta(milliseconds=300)
"""News that come within this time are told together."""
PAUSE = timedelta(seconds=2)
"""Between two alerts, however much happens: nobody hears five sounds at once."""
RANK = {Kind.WAITING: 0, Kind.BACK: 1, Kind.MESSAGE: 2}


class Planner:
    """Feed it with :meth:`take`; ask :meth:`due` at :attr:`next_at`, and whenever something else has changed.

    ``quiet()`` says whether nothing is to be told now, ``on_screen(id)`` whether the agent sees the newest message of
    that conversation at this moment.
    """

    def __init__(
        self,
        clock: Clock,
        settings: AlertsSettings,
        *,
        quiet: Callable[[], bool],
        on_screen: Callable[[int], bool],
    ) -> None:
        self.settings = settings
        self._clock = clock
        self._quiet = quiet
        self._on_screen = on_screen
        self._attention = Attention()
        self._news: dict[int, Kind] = {}
        self._news_at: datetime | None = None
        self._told_at: datetime | None = None
        self._reminded_at: datetime | None = None
        self._shown: dict[int, Kind] = {}

    def seed(self, conversations: list[Conversation]) -> None:
        """What the store held at the start. Those who wait already are reminded of, not announced."""
        self._attention.seed(conversations)
        if self._attention.waiting and self._reminded_at is None:
            self._reminded_at = self._clock.now()

    def take(self, changes: Changes) -> None:
        """Something changed."""
        for conversation_id in changes.erased:
            self._attention.forget(conversation_id)
            self._news.pop(conversation_id, None)
        if not changes.conversations:
            return
        self._follow_clock()
        nobody_waited = not self._attention.waiting
        for conversation_id, kind in self._attention.take(changes.conversations):
            wanted = self.settings.waiting if kind is Kind.WAITING else self.settings.messages
            if wanted:
                self._news.pop(conversation_id, None)
                self._news[conversation_id] = kind
        if self._news and self._news_at is None:
            self._news_at = self._clock.now()
        if nobody_waited and self._attention.waiting:
            self._reminded_at = self._clock.now()

    @property
    def next_at(self) -> datetime | None:
        """When :meth:`due` is to be asked again; ``None`` when only something new can make a difference."""
        if self._quiet():
            return None
        self._follow_clock()
        moments = [moment for moment in (self._news_due, self._reminder_due) if moment is not None]
        return min(moments, default=None)

    @property
    def showing(self) -> bool:
        """True if a notification is to be seen, as far as is known."""
        return bool(self._shown)

    def due(self) -> Alert | None:
        """Return the notifications to show now. They then count as shown."""
        if self._quiet():
            return None
        now = self._follow_clock()
        if self._news_due is not None and now >= self._news_due:
            news = {who: kind for who, kind in self._news.items() if self._matters(who, kind)}
            self._news, self._news_at = {}, None
            if news:
                return self._tell({**self._still_shown(), **news}, min(news.values(), key=RANK.__getitem__), now)
        if self._reminder_due is not None and now >= self._reminder_due:
            self._reminded_at = now
            waiting = {who: Kind.WAITING for who in self._attention.waiting if not self._on_screen(who)}
            if waiting:
                return self._tell({**self._still_shown(), **waiting}, Kind.WAITING, now, repeated=True)
        return None

    def settled(self) -> bool:
        """Return True if a notification is shown that is no longer of use, because the agent has seen to all of it."""
        if not self._shown or (self._still_shown() and not self._quiet()):
            return False
        self._shown = {}
        return True

    def closed(self) -> None:
        """Note that a notification was closed: the next event gets a notification of its own."""
        self._shown = {}

    def _follow_clock(self) -> datetime:
        """Now. Where the clock was set back, nothing waits until it shows again what it showed before."""
        now = self._clock.now()

        def not_later(moment: datetime | None) -> datetime | None:
            return None if moment is None else min(moment, now)

        self._news_at, self._told_at = not_later(self._news_at), not_later(self._told_at)
        self._reminded_at = not_later(self._reminded_at)
        return now

    @property
    def _news_due(self) -> datetime | None:
        if self._news_at is None:
            return None
        gathered = self._news_at + GATHER
        return gathered if self._told_at is None else max(gathered, self._told_at + PAUSE)

    @property
    def _reminder_due(self) -> datetime | None:
        every = self.settings.repeat_seconds
        if not every or not self.settings.waiting or not self._attention.waiting or self._reminded_at is None:
            return None
        return self._reminded_at + timedelta(seconds=every)

    def _matters(self, conversation_id: int, kind: Kind) -> bool:
        return self._attention.calls(conversation_id, kind) and not self._on_screen(conversation_id)

    def _still_shown(self) -> dict[int, Kind]:
        return {who: kind for who, kind in self._shown.items() if self._matters(who, kind)}

    def _tell(self, who: dict[int, Kind], sound: Kind, now: datetime, *, repeated: bool = False) -> Alert:
        self._shown, self._told_at = who, now
        if Kind.WAITING in who.values():
            self._reminded_at = now
        items = [self._attention.item(*entry) for entry in who.items()]
        items.sort(key=lambda item: (RANK[item.kind], item.since, item.conversation_id))
        return Alert(tuple(items), sound, repeated)
