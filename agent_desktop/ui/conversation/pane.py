"""The pane of one open conversation: header, transcript and composer, and what the agent does there."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agent_desktop.base.safe_text import is_blank
from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Changes, Conversation, State
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.inbox.search_terms import Query, parse_query
from agent_desktop.protocol import TextTemplate, template_text
from agent_desktop.ui.actions import key_of
from agent_desktop.ui.composer import Aids, Composer, ReplyState
from agent_desktop.ui.conversation.building import Building
from agent_desktop.ui.conversation.deleting import is_sure
from agent_desktop.ui.conversation.drafts import Drafts
from agent_desktop.ui.conversation.header import Header
from agent_desktop.ui.conversation.holding import Holding
from agent_desktop.ui.conversation.loading import Loader
from agent_desktop.ui.conversation.notice import Notice
from agent_desktop.ui.ending.ending import Ending
from agent_desktop.ui.notes import NoteMode
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.search.inside import SearchInside
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript import Hit, HitKind, TranscriptView
from agent_desktop.ui.transcript.links import is_safe
from agent_desktop.ui.widgets.empty import EmptyState
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.windows import windows

Opener = Callable[[QUrl], bool]


class ConversationPane(QWidget):
    """Shows one conversation at a time and tells the inbox what the agent does with it.

    ``opener`` opens an address outside of the program. Errors are said in the pane itself.
    """

    dismiss_wanted = Signal()
    """A declined conversation is to be left to the bot."""
    export_wanted = Signal()
    erase_wanted = Signal()
    next_wanted = Signal(int)
    """The conversation with this id is being closed, and the agent wants to go on with the next one."""

    def __init__(
        self,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        opener: Opener = open_outside,
        aids: Aids | None = None,
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._opener = opener
        self._current: Conversation | None = None
        self._sending = asyncio.Lock()
        self._reading_marked = False
        self.header = Header(theme, inbox.clock)
        self.notice = Notice(theme)
        self.transcript = TranscriptView(theme, inbox.clock)
        self.composer = Composer(theme, aids=aids)
        self.inside = SearchInside(inbox, tasks, theme)
        self._empty = EmptyState(theme, "messages-square", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.transcript)
        self._drafts = Drafts(self.composer, inbox, tasks, self)
        self.building = Building(
            inbox, tasks, theme, self.composer, self._drafts, self._sending, lambda: self._current, self
        )
        self.holding = Holding(theme, self)
        self._loader = Loader(self.transcript, inbox, tasks, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.inside, self.notice):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.holding.strip)
        self.notes = NoteMode(inbox, tasks, theme, self.composer, self)
        layout.addWidget(self.composer)
        layout.addWidget(self.notes.editor)
        self.ending = Ending(inbox, lambda: self._current, self._act, self._close, self)
        self.ending.join(self.header.more, self.header.snooze)
        self._connect()
        self._stand()
        self._show_emptiness()

    def _connect(self) -> None:
        for asked, deed in ((self.header.take_requested, self.take), (self.header.reopen_requested, self.reopen)):
            asked.connect(deed)
            asked.connect(self.focus_composer)
        self.header.close_requested.connect(self.close_current)
        self.header.dismiss_requested.connect(self.dismiss_wanted)
        self.header.records.export_wanted.connect(self.export_wanted)
        self.header.records.erase_wanted.connect(self.erase_wanted)
        self.ending.next_wanted.connect(self.next_wanted)
        self.header.records.search_wanted.connect(self.search_inside)
        self.composer.take_requested.connect(self.take)
        self.composer.send_requested.connect(self.send)
        self.composer.field.undo_asked.connect(self.holding.undo)
        self.holding.due.connect(self._due)
        self.holding.undone.connect(self._undone)
        self.building.sends.connect(self.holding.finish)
        self.composer.edited.connect(self._edited)
        self.composer.manage_wanted.connect(self.manage_canned)
        self._drafts.problem.connect(self.composer.complain)
        self.transcript.activated_hit.connect(self._do)
        self.transcript.left.connect(self.focus_composer)
        self.transcript.typed.connect(self.notes.type)
        self.transcript.transcript.rowsInserted.connect(self._show_rows)
        self.inside.found.connect(self._loader.show_message)
        self.inside.marked.connect(self.transcript.mark)
        self.inside.closed.connect(self.focus_composer)
        self.inside.failed.connect(self.notice.say)
        self._loader.loaded.connect(self._loaded)
        self._loader.failed.connect(self.notice.say)
        self._theme.changed.connect(self.update)

    # --- for the window ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> Conversation | None:
        """The open conversation, as it is now."""
        return self._current

    def use_album(self, album: Album) -> None:
        """Show the pictures of messages with this album."""
        self.transcript.use_album(album)

    @property
    def at_end(self) -> bool:
        """True if the newest message is on screen."""
        return self.transcript.at_end

    def close_with_line(self) -> None:
        """Ask for a last line, and close with it."""
        self.ending.ask_line()

    def close_and_next(self) -> None:
        """Close, and go on with the next customer who waits."""
        self.ending.close_and_next()

    def show_snooze_menu(self) -> None:
        """Offer until when the conversation can be snoozed."""
        self.header.snooze.showMenu()

    def begin_note(self) -> None:
        """Write a note in place of a reply."""
        self.notes.set_on(on=True)

    def toggle_note(self) -> None:
        """Change between a note and a reply."""
        self.notes.toggle()

    def open(self, conversation: Conversation | None) -> None:
        """Open a conversation, or none: header and composer are its own when this returns, so that what is typed next
        is written to the right customer; its messages follow."""
        asked = self._switch(conversation)
        if asked is not None:
            _ = self._tasks.spawn(self._loader.load(asked), name="show a conversation")

    async def show_conversation(self, conversation: Conversation | None) -> None:
        """The same, and returns when its messages are shown, or when another one was asked for."""
        asked = self._switch(conversation)
        if asked is not None:
            await self._loader.load(asked)

    def _switch(self, conversation: Conversation | None) -> int | None:
        """Make a conversation the current one; gives the number of the load that has to follow, if one has."""
        if conversation is not None and self._is_open(conversation.id):
            self._current = conversation
            self._stand()
            return None
        self._drafts.open(conversation)
        self._current = conversation
        self.notes.open(conversation)
        self.inside.meet(conversation.id if conversation else None)
        self.transcript.mark(Query())
        self.holding.open(conversation.id if conversation else None)
        self.notice.clear()
        self.composer.complain("")
        self._stand()
        return self._loader.ask(conversation.id if conversation else None, conversation.title if conversation else "")

    def apply(self, changes: Changes) -> None:
        """Take in what of these changes belongs to the open conversation, and forget what was erased."""
        for part in (self.holding, self._drafts, self.notes) if changes.erased else ():
            part.forget(changes.erased)
        current = self._current
        if current is None:
            return
        changed = next((one for one in changes.conversations if one.id == current.id), None)
        messages = tuple(one for one in changes.messages if one.conversation_id == current.id)
        if messages or changes.removed:
            self._loader.merge(messages, changes.removed)
            self.inside.refresh()
        if changed is not None:
            self._current = changed
            self.transcript.words.customer = changed.title
            self._stand()
            self._mark_read()

    def show_message(self, message_id: int, words: str = "") -> None:
        """Bring a message of the open conversation into sight, wherever it is, and mark these words."""
        self.transcript.mark(parse_query(words))
        self._loader.show_message(message_id)

    def search_inside(self) -> None:
        """Search in the open conversation."""
        if self._current is not None:
            self.inside.start(self._current.id)

    def focus_composer(self) -> None:
        """Put the cursor into the composer, or into the note that is written instead."""
        self.notes.focus()

    def send(self) -> None:
        """Send what is written, if anything is."""
        self._send(close=False)

    def send_and_close(self) -> None:
        """Send what is written and close the conversation."""
        self._send(close=True)

    def take(self) -> None:
        """Take the conversation, or take it over from the bot."""
        current = self._current
        if current is not None and (current.bot_answers or current.state is State.WAITING):
            self._act(lambda: self._inbox.take(current.id), self.tr("Could not take the conversation: {reason}"))

    def close_current(self) -> None:
        """Close the conversation: the bot answers again."""
        self._close("")

    def _close(self, last: str) -> None:
        """Close it, with a last reply where there is one."""
        current = self._current
        if current is not None and current.state in (State.WAITING, State.ACTIVE):
            self.holding.finish(current.id)
            self._act(
                lambda: self._close_in_turn(current.id, last), self.tr("Could not close the conversation: {reason}")
            )

    async def _close_in_turn(self, conversation_id: int, last: str) -> None:
        async with self._sending:
            await self._inbox.close(conversation_id, closing=TextTemplate(last) if last else None)

    def reopen(self) -> None:
        """Open a closed conversation again."""
        current = self._current
        if current is not None and current.state is State.CLOSED:
            self._act(lambda: self._inbox.reopen(current.id), self.tr("Could not reopen the conversation: {reason}"))

    def use(self, *, agent_name: str, undo_seconds: int, spelling: bool) -> None:
        """Change who answers, for how long a reply can be taken back, and whether its spelling is checked."""
        aids = self.composer.aids
        aids.agent_name, aids.undo_seconds = agent_name, undo_seconds
        aids.spelling.on = spelling
        self.composer.meet(self._current)

    def manage_canned(self) -> None:
        """Open the dialog with the canned replies."""
        from agent_desktop.ui.canned.manager import CannedManager

        windows().open(CannedManager(self.composer.aids.canned, self._theme, self.window()))

    async def flush(self) -> None:
        """Wait for replies that are being queued, then save every draft; what is held is one. For the program's end."""
        self.holding.stop()
        self.composer.aids.spelling.stop(wait=True)
        async with self._sending:
            await self._drafts.flush()
        await self.notes.flush()

    # --- sending -----------------------------------------------------------------------------------------------------

    def _send(self, *, close: bool) -> None:
        current = self._current
        if self.notes.on:
            return  # what is written now is no reply, and the reply is out of sight
        if current is None or is_blank(self.composer.text) or not self.composer.check():
            return
        self.composer.complain("")
        seconds = self.composer.aids.undo_seconds
        if seconds > 0:
            # The one that is held before it goes first.
            self.holding.finish(current.id)
            self.holding.hold(current.id, self._drafts.hold(), seconds, close=close)
            return
        text = self._drafts.take_out()
        _ = self._tasks.spawn(self._reply(current.id, text, close=close), name="queue a reply")

    def _due(self, conversation_id: int, text: str, close: bool) -> None:
        self._drafts.let_go(conversation_id)
        _ = self._tasks.spawn(self._reply(conversation_id, text, close=close), name="queue a reply")

    def _undone(self, conversation_id: int, _text: str) -> None:
        self._drafts.undo(conversation_id)
        self.focus_composer()

    async def _reply(self, conversation_id: int, text: str, *, close: bool) -> None:
        """One at a time, in the order of Enter."""
        async with self._sending:
            try:
                await self._inbox.reply(conversation_id, TextTemplate(text.strip()))
            except (StorageError, InboxError) as error:
                self._drafts.give_back(conversation_id, text)
                if self._is_open(conversation_id):
                    words = self.tr("Not sent. Your text is still here: {reason}").replace("{reason}", str(error))
                    self.composer.complain(words)
                return
            except BaseException:
                self._drafts.give_back(conversation_id, text)
                raise
            self._drafts.sent(conversation_id)
        if self._is_open(conversation_id):
            self.transcript.to_newest()
        if close:
            await self._attempt(
                lambda: self._inbox.close(conversation_id),
                self.tr("Sent, but the conversation could not be closed: {reason}"),
            )

    def _edited(self) -> None:
        if self.composer.problem:
            self.composer.complain("")

    # --- other deeds -------------------------------------------------------------------------------------------------

    def _do(self, hit: Hit) -> None:
        if hit.kind is HitKind.LINK:
            self._open_link(hit.value)
            return
        message_id = int(hit.value)
        refused = self.tr("That did not work: {reason}")
        match hit.kind:
            case HitKind.RETRY:
                self._act(lambda: self._inbox.retry(message_id), refused)
            case HitKind.ARRIVED:
                self._act(lambda: self._inbox.confirm_arrived(message_id), refused)
            case HitKind.DELETE:
                self._act(lambda: self._delete(message_id), refused)
            case HitKind.EDIT if self._current is not None:
                current = self._current.id
                self._act(lambda: self._edit(current, message_id), refused)

    async def _delete(self, message_id: int) -> None:
        if await is_sure(self.window()):
            await self._inbox.delete_reply(message_id)

    async def _edit(self, conversation_id: int, message_id: int) -> None:
        template = await self._inbox.delete_reply(message_id)
        self._drafts.add(conversation_id, template_text(template))
        if self._is_open(conversation_id):
            self.focus_composer()

    def _open_link(self, url: str) -> None:
        if not is_safe(url) or not self._opener(QUrl(url)):
            self.notice.say(self.tr("This link could not be opened. Copy it from its context menu instead."))

    def _act(self, deed: Callable[[], Coroutine[Any, Any, Any]], refused: str) -> None:
        self.notice.clear()
        _ = self._tasks.spawn(self._attempt(deed, refused), name="do what the agent asked for")

    async def _attempt(self, deed: Callable[[], Coroutine[Any, Any, Any]], refused: str) -> None:
        try:
            await deed()
        except (StorageError, InboxError) as error:
            self.notice.say(refused.replace("{reason}", str(error)))

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _is_open(self, conversation_id: int) -> bool:
        return self._current is not None and self._current.id == conversation_id

    def _stand(self) -> None:
        self.header.setVisible(self._current is not None)
        self.header.show_conversation(self._current)
        self.composer.stand(ReplyState.of(self._current))
        self.composer.meet(self._current)

    def _show_rows(self) -> None:
        self._stack.setCurrentWidget(self.transcript)

    def _loaded(self) -> None:
        self._show_emptiness()
        self._mark_read()

    def _show_emptiness(self) -> None:
        if self._current is None:
            self._empty.say(
                self.tr("No conversation is open"),
                self.tr(
                    "Choose one on the left, or press %1 for the next one. The customer who has waited longest is at"
                    " the top."
                ).replace("%1", key_of("next") or "↓"),
            )
        else:
            self._empty.say(self.tr("No messages yet"), self.tr("Messages from the customer and the bot appear here."))
        has_rows = self.transcript.transcript.rowCount() > 0
        self._stack.setCurrentWidget(self.transcript if has_rows else self._empty)

    def _mark_read(self) -> None:
        current = self._current
        seen = self.isVisible() and self.window().isActiveWindow()
        new = current is not None and (current.unread or current.returned_at is not None)
        if current is None or not new or not seen or self._reading_marked:
            return
        self._reading_marked = True
        _ = self._tasks.spawn(self._note_read(current.id), name="mark a conversation as read")

    async def _note_read(self, conversation_id: int) -> None:
        try:
            await self._inbox.mark_read(conversation_id)
        except (StorageError, InboxError):
            # The count stays as it is and is tried again with the next message; storage troubles are said elsewhere.
            return
        finally:
            self._reading_marked = False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._mark_read()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark_read()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
