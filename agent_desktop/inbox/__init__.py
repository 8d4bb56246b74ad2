"""The heart: conversations, messages, their rules and states; outbox; availability. No Qt, no HTTP, no SQL.

User interfaces talk to :class:`InboxApi`. This package exports that interface, the values, and the ports. What stands
behind them is imported from its own module, such as ``agent_desktop.inbox.inbox.Inbox`` where the program is built.
"""

from agent_desktop.inbox.admission import Reception, Refusal, Rules, Why
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.health import Condition, Health, Level, Part
from agent_desktop.inbox.hours import Hours
from agent_desktop.inbox.model import (
    Author,
    Availability,
    Cause,
    Changes,
    Conversation,
    Counts,
    Customer,
    Delivery,
    Hit,
    Message,
    OutboxEntry,
    OutboxKind,
    Page,
    Presence,
    QuarantinedRequest,
    State,
    TimeSource,
)
from agent_desktop.inbox.ports import (
    Batch,
    Clock,
    Entry,
    Failure,
    History,
    InboxError,
    Platform,
    Repository,
    SendFailed,
    Sought,
    StorageError,
)

__all__ = [
    "Author",
    "Availability",
    "Batch",
    "Cause",
    "Changes",
    "Clock",
    "Condition",
    "Conversation",
    "Counts",
    "Customer",
    "Delivery",
    "Entry",
    "Facets",
    "Failure",
    "Filter",
    "Health",
    "History",
    "Hit",
    "Hours",
    "InboxApi",
    "InboxError",
    "Level",
    "Message",
    "OutboxEntry",
    "OutboxKind",
    "Page",
    "Part",
    "Platform",
    "Presence",
    "QuarantinedRequest",
    "Reception",
    "Refusal",
    "Repository",
    "Rules",
    "SendFailed",
    "Sought",
    "State",
    "StorageError",
    "TimeSource",
    "Why",
]
