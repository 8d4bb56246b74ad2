"""The inbox as user interfaces see it: the one interface between what a person looks at and what is stored.

The window, notifications, exports and the command line know :class:`InboxApi` alone. ``inbox.inbox.Inbox`` implements
it in this process. The interface can also be spoken over a connection, and keeps to rules that make this possible:

* Arguments and results are values: numbers, texts, moments, and immutable structs of these. There are no callbacks,
  futures, or objects that live on the other side. A reply template travels as its v1 JSON
  (``protocol.template_to_v1``), because the union of templates has no tag.
* What is read without waiting is a snapshot. A signal tells when it has changed; what depends on the time
  (:meth:`InboxApi.reception`) is computed where it is asked for.
* A command that is sent again changes nothing the second time, or raises ``InboxError``. The exceptions are
  :meth:`InboxApi.reply`, :meth:`InboxApi.retry` and :meth:`NotesApi.add_note`: over a connection that can break, each
  call of them needs an id of its own.

Unless a method says otherwise, it raises :class:`~agent_desktop.inbox.ports.StorageError` if the store cannot be read
or written, and :class:`~agent_desktop.inbox.ports.InboxError` if the call makes no sense now (an empty reply, a
conversation that no longer exists). ``str()`` of both is one sentence for the agent. A method that changes something
returns after the change is on disk.

All moments are aware datetimes in UTC. Ids are this program's own positive integers.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from psygnal import SignalInstance

from agent_desktop.inbox.admission import Reception
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.customer_records import ConversationSummary, CustomerRecords
from agent_desktop.inbox.filters import Facets, Filter
from agent_desktop.inbox.health import Health
from agent_desktop.inbox.model import (
    Availability,
    Cause,
    Conversation,
    Counts,
    Hit,
    Message,
    Page,
    Presence,
    QuarantinedRequest,
    State,
)
from agent_desktop.inbox.ports import Clock
from agent_desktop.inbox.work_figures import WorkFigures
from agent_desktop.protocol import ConversationKey, Template


class NotesApi(Protocol):
    """The part of the inbox that parts of the window get which write notes. It has no method that sends anything."""

    @property
    def clock(self) -> Clock:
        """The inbox's source of time."""
        ...

    async def notes(self, conversation_id: int) -> Sequence[Message]:
        """Return the notes of a conversation, newest first."""
        ...

    async def add_note(self, conversation_id: int, text: str) -> Message:
        """Add a note at the end of a transcript. A note is never sent.

        Args:
            conversation_id: The conversation.
            text: Not blank, at most 20,000 characters; white space around it is removed.

        Returns:
            The new note. The draft of a note in this conversation is cleared.

        Raises:
            InboxError: The text is blank or too long, or the conversation no longer exists.
        """
        ...

    async def edit_note(self, message_id: int, text: str) -> None:
        """Replace the text of a note. It keeps its place.

        Args:
            message_id: The note.
            text: As in :meth:`add_note`.

        Raises:
            InboxError: The text is blank or too long, or there is no such note.
        """
        ...

    async def delete_note(self, message_id: int) -> None:
        """Delete a note for good.

        Raises:
            InboxError: There is no such note.
        """
        ...

    async def save_note_draft(self, conversation_id: int, text: str) -> None:
        """Keep the text of a note that is not finished; an empty text removes it."""
        ...


class InboxApi(NotesApi, Protocol):
    """Conversations, their messages, the replies on their way, and the agent's availability."""

    # --- signals -----------------------------------------------------------------------------------------------------

    @property
    def changed(self) -> SignalInstance:
        """``changed(Changes)``: what one transaction has changed, after it is on disk."""
        ...

    @property
    def availability_changed(self) -> SignalInstance:
        """``availability_changed(Availability)``. Also emitted for another return time, cause, or other rules."""
        ...

    @property
    def outbox_changed(self) -> SignalInstance:
        """``outbox_changed()``: :attr:`outbox_blocked` or :attr:`outbox_waits_until` is another."""
        ...

    @property
    def quarantine_changed(self) -> SignalInstance:
        """``quarantine_changed()``: a request was quarantined, or has left the quarantine."""
        ...

    # --- snapshots, read without waiting -----------------------------------------------------------------------------

    @property
    def health(self) -> Health:
        """The conditions of the program's parts. It has a ``changed`` signal of its own; user interfaces only read."""
        ...

    @property
    def availability(self) -> Availability:
        """Whether the agent is there. Offloads are accepted only then, and only by the rules."""
        ...

    @property
    def presence(self) -> Presence:
        """The availability, when an absence ends, and who decided on it."""
        ...

    @property
    def outbox_blocked(self) -> str | None:
        """Why nothing is sent at all, as a sentence for the agent; None while replies are sent."""
        ...

    @property
    def outbox_waits_until(self) -> datetime | None:
        """Until when the platform's rate limit holds all replies back; None if it does not."""
        ...

    @property
    def clock_error(self) -> timedelta:
        """How far this computer's clock is ahead of the platform's; negative if it is behind, zero if unknown."""
        ...

    def reception(self, attended: int) -> Reception:
        """Return whether a new customer would be accepted now, and if not, why and until when.

        Args:
            attended: How many conversations wait or are answered now (``Counts.waiting + Counts.active``).
        """
        ...

    # --- reading conversations ---------------------------------------------------------------------------------------

    async def conversation(self, conversation_id: int) -> Conversation | None:
        """Return a conversation, or None if it does not exist."""
        ...

    async def conversation_by_key(self, key: ConversationKey) -> Conversation | None:
        """Return the conversation that the platform knows by this key, or None if it does not exist."""
        ...

    async def conversations(
        self,
        state: State,
        *,
        offset: int = 0,
        limit: int = 200,
        only: Filter | None = None,
        declined: bool | None = None,
    ) -> Sequence[Conversation]:
        """Return a page of the conversations in a state.

        Args:
            state: The state.
            offset: How many conversations to skip.
            limit: How many to return at most.
            only: Return only those that match this filter.
            declined: For ``State.BOT`` only. True: those whose offload was declined; False: the others; None: all.

        Returns:
            ``State.WAITING``: the longest wait first. Declined ones: the last declined first. All others: the newest
            message first.
        """
        ...

    async def counts(self, only: Filter | None = None) -> Counts:
        """Return how many conversations, unread messages, replies and quarantined requests there are.

        Args:
            only: Count only conversations that match this filter. Then the other numbers are zero.
        """
        ...

    async def facets(self) -> Facets:
        """Return the values that conversations can be filtered by, taken from the newest conversations."""
        ...

    async def summaries(
        self, only: Filter, since: datetime | None = None, until: datetime | None = None
    ) -> Sequence[ConversationSummary]:
        """Return a short form of all conversations that match a filter, newest first.

        Args:
            only: The filter; an empty one matches everything.
            since: Leave out conversations whose last message is older.
            until: Leave out conversations that began at this moment or later.
        """
        ...

    async def earlier_conversations(self, conversation_id: int) -> Sequence[EarlierConversation]:
        """Return other conversations of the same customer, newest first, 20 at most."""
        ...

    async def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """Search everything that is stored.

        Args:
            text: Words and "phrases"; all of them must occur. Case and accents do not matter.
            limit: How many conversations, and how many messages, to return at most.

        Returns:
            Conversations whose name, tags or payload match, then messages that match; each newest first.
        """
        ...

    async def search_is_whole(self) -> bool:
        """Return False while the search index is built anew, as after some updates: older messages may be missing."""
        ...

    async def search_in(self, conversation_id: int, text: str) -> Sequence[int]:
        """Return the ids of the messages of a conversation that contain all words, oldest first, 1,000 at most."""
        ...

    async def session_data(self, conversation_id: int) -> dict[str, Any]:
        """Ask the platform for the variables of a conversation. They are not kept.

        Returns:
            The session data, a JSON object [client: ``GET …/session-data``].

        Raises:
            SendFailed: The platform did not answer, or refused.
        """
        ...

    async def work_figures(self, first: date, last: date, *, zone: str | None = None) -> WorkFigures:
        """Return the figures of a period of days.

        Args:
            first: The first day.
            last: The last day, not before the first.
            zone: The IANA name of the time zone whose midnights divide the days, such as ``Europe/Brussels``; None
                means that of the computer that asks.

        Raises:
            InboxError: The time zone is unknown.
        """
        ...

    # --- reading messages --------------------------------------------------------------------------------------------

    async def page(self, conversation_id: int, *, before: tuple[datetime, int] | None = None, limit: int = 60) -> Page:
        """Return the newest messages of a transcript, in the transcript's order.

        Args:
            conversation_id: The conversation.
            before: ``(sent_at, id)`` of a message; return only messages before it.
            limit: How many messages to return at most.
        """
        ...

    async def page_around(self, message_id: int, *, limit: int = 60) -> Page | None:
        """Return a message and those around it, or None if it no longer exists.

        Args:
            message_id: The message.
            limit: How many messages to return, about half of them before it.
        """
        ...

    async def page_after(self, conversation_id: int, *, after: tuple[datetime, int], limit: int = 60) -> Page:
        """Return the oldest messages after a place in a transcript, in the transcript's order.

        Args:
            conversation_id: The conversation.
            after: ``(sent_at, id)`` of the message before them.
            limit: How many messages to return at most.
        """
        ...

    # --- what the agent does with a conversation ---------------------------------------------------------------------

    async def take(self, conversation_id: int) -> None:
        """Begin to answer a conversation. A bot that still answers is told to pause.

        Taking a conversation again has no effect, unless the platform refused to pause the bot: then it is asked again.
        """
        ...

    async def close(self, conversation_id: int, *, closing: Template | None = None) -> None:
        """Close a conversation and hand it back to the bot.

        Args:
            conversation_id: The conversation.
            closing: A last reply, sent before the bot resumes.

        Raises:
            InboxError: The last reply is empty, or the conversation no longer exists.
        """
        ...

    async def reopen(self, conversation_id: int) -> None:
        """Begin to answer a closed conversation again."""
        ...

    async def dismiss(self, conversation_id: int) -> None:
        """Leave a conversation whose offload was declined to the bot, and list it no longer as declined."""
        ...

    async def snooze(self, conversation_id: int, until: datetime) -> None:
        """Snooze a conversation until a moment, or until its customer writes.

        Raises:
            InboxError: The moment is past, or the conversation is not the agent's.
        """
        ...

    async def unsnooze(self, conversation_id: int) -> None:
        """End a snooze. Does nothing if the conversation is not snoozed."""
        ...

    async def mark_read(self, conversation_id: int) -> None:
        """Note that the agent has seen all messages of a conversation."""
        ...

    async def save_draft(self, conversation_id: int, text: str, cursor: int) -> None:
        """Keep the text of a reply that is not finished.

        Args:
            conversation_id: The conversation.
            text: The text; an empty one removes the draft.
            cursor: The place of the cursor in the text, in characters from its beginning.
        """
        ...

    async def change_tags(self, conversation_id: int, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Add tags to a conversation, and remove others.

        Raises:
            InboxError: A tag is longer than 40 characters, or there would be more than 20 tags.
        """
        ...

    # --- replies -----------------------------------------------------------------------------------------------------

    async def reply(self, conversation_id: int, template: Template) -> Message:
        """Queue a reply. It takes the conversation and clears its draft.

        Args:
            conversation_id: The conversation.
            template: The reply.

        Returns:
            The reply as it stands in the transcript. ``changed`` tells how far it has come after that.

        Raises:
            InboxError: The reply is empty, or the conversation no longer exists.
        """
        ...

    async def retry(self, message_id: int) -> None:
        """Send a failed or unconfirmed reply again, as the last entry of its transcript.

        Raises:
            InboxError: The reply is neither failed nor unconfirmed.
        """
        ...

    async def confirm_arrived(self, message_id: int) -> None:
        """Note that an unconfirmed reply has arrived, as the agent knows.

        Raises:
            InboxError: The reply is not unconfirmed.
        """
        ...

    async def delete_reply(self, message_id: int) -> Template:
        """Delete a reply that has not been sent.

        Returns:
            What it said, for writing it anew.

        Raises:
            InboxError: The reply is being sent, or has arrived.
        """
        ...

    def resume_outbox(self) -> None:
        """Try again to send everything that waits. Returns at once and raises nothing."""
        ...

    # --- the agent ---------------------------------------------------------------------------------------------------

    async def set_availability(
        self,
        availability: Availability,
        *,
        until: datetime | None = None,
        cause: Cause = Cause.CHOSEN,
        only_from: Presence | None = None,
    ) -> bool:
        """Accept offloads or decline them from now on, also after a restart.

        Args:
            availability: The new availability.
            until: When an absence ends by itself.
            cause: Who decided on it.
            only_from: Change it only if the presence is still this one.

        Returns:
            False if another presence was chosen meanwhile, so that nothing was changed.

        Raises:
            InboxError: ``until`` is past.
        """
        ...

    def forget_clock(self) -> None:
        """Measure :attr:`clock_error` anew, after a clock was set. Returns at once and raises nothing."""
        ...

    # --- the quarantine ----------------------------------------------------------------------------------------------

    async def quarantined(self, *, offset: int = 0, limit: int = 100) -> Sequence[QuarantinedRequest]:
        """Return a page of the requests that could not be understood, newest first.

        Args:
            offset: How many requests to skip.
            limit: How many to return at most.
        """
        ...

    async def replay(self, request_id: int) -> str | None:
        """Try again to understand a quarantined request, as after an update.

        Returns:
            None if it was understood: its messages are in their conversation, and it has left the quarantine.
            Otherwise the reason, as a sentence for the agent.

        Raises:
            InboxError: The request is no longer in quarantine.
        """
        ...

    async def forget_quarantined(self, request_id: int) -> None:
        """Delete a quarantined request for good. Does nothing if it is no longer there."""
        ...

    # --- erasing -----------------------------------------------------------------------------------------------------

    async def customer_records(self, conversation_id: int) -> CustomerRecords:
        """Return everything that is stored of the customer of a conversation.

        Raises:
            InboxError: The conversation no longer exists.
        """
        ...

    async def hand_back(self, conversation_ids: Sequence[int]) -> bool:
        """Close conversations and wait until the platform has taken them back, 10 seconds at most.

        Returns:
            False if the platform could not be told in that time.
        """
        ...

    async def erase(self, conversation_ids: Sequence[int], quarantined: Sequence[int] = ()) -> None:
        """Erase conversations, and requests in quarantine, for good.

        Returns when nobody can find them any more. :meth:`purged` waits until the database holds nothing of them.

        Args:
            conversation_ids: The conversations. Those that no longer exist are ignored.
            quarantined: Ids of quarantined requests.
        """
        ...

    async def purged(self) -> None:
        """Wait until the database holds nothing any more of what was erased. This can take minutes.

        Raises:
            StorageError: It could not be removed now. That is tried again at the next start.
        """
        ...
