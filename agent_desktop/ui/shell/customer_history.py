"""Other conversations of the same customer, and the way back from them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.customer_history import EarlierConversation
from agent_desktop.inbox.model import Changes, Conversation
from agent_desktop.inbox.ports import StorageError
from agent_desktop.ui.text.words import day, plain_line
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.headed import Headed
from agent_desktop.ui.widgets.tooltips import plain_tip

FIRST = 5
TOPICS = ("topic", "subject", "intent", "reason", "department", "category", "skill", "queue")
"""Keys of a payload that say what a conversation is about, the telling ones first."""


class Link(QPushButton):
    """A line that opens something, cut where the pane is too narrow for it."""

    def __init__(self, words: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(words, name)

    def say(self, words: str, name: str) -> None:
        """What stands there, and what a screen reader says."""
        self._words = words
        self.setAccessibleName(name)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(20, self.width() - 8))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._words) if shown != self._words else "")


class CustomerHistoryBox(Headed):
    """``wanted(conversation)``: open this one. ``left``: the way back has ended. ``failed(sentence)``."""

    wanted = Signal(object)
    left = Signal()
    failed = Signal(str)

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Earlier conversations"), parent)
        self.body.setSpacing(2)
        self._inbox = inbox
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._came_from: list[Conversation] = []
        self._opening: int | None = None
        self._found: Sequence[EarlierConversation] = ()
        self._all = False
        self.links: list[Link] = []
        self.back = Link()
        self.back.clicked.connect(self.go_back)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._none = QLabel(self.tr("None on this computer."))
        self._none.setProperty("kind", "caption")
        self._none.setWordWrap(True)
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self.back)
        self.body.addLayout(self._list)
        self.body.addWidget(self._none)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()
        self._show()

    @property
    def can_go_back(self) -> bool:
        """True if the open conversation was opened from here."""
        return bool(self._came_from)

    def meet(self, conversation: Conversation | None) -> None:
        """Another conversation may be open now, or this one has changed."""
        old, self._conversation = self._conversation, conversation
        self.setVisible(conversation is not None)
        if conversation is None:
            self._came_from = []
            return
        if old is not None and old.id == conversation.id:
            if old.customer.sender_id != conversation.customer.sender_id:
                self._read()
            return
        from_here = self._opening == conversation.id
        if not from_here:
            self._came_from = []
        self._opening = None
        had_keyboard = from_here and any(link.hasFocus() for link in (self.back, *self.links))
        self._found, self._all = (), False
        self._show(known=False)
        if had_keyboard and self.can_go_back:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.left.emit()
        self._read()

    def apply(self, changes: Changes) -> None:
        """Apply the changes of a frame that concern this customer."""
        opened = self._conversation
        if opened is None:
            return
        listed = {one.conversation.id for one in self._found}
        if changes.erased:
            gone = set(changes.erased)
            self._came_from = [one for one in self._came_from if one.id not in gone]
            self.back.setVisible(self.can_go_back)
            if listed & gone:
                self._read()
                return
        for one in changes.conversations:
            if one.id == opened.id:
                continue
            same = one.customer.sender_id is not None and one.customer.sender_id == opened.customer.sender_id
            if one.id in listed or same:
                self._read()
                return

    def go_back(self) -> None:
        """Open the conversation again that the agent came from."""
        if self._came_from:
            before = self._came_from.pop()
            self._opening = before.id
            self._spawn_open(before)

    def _open(self, conversation: Conversation) -> None:
        if self._conversation is not None:
            self._came_from.append(self._conversation)
            self._opening = conversation.id
            self._spawn_open(conversation)

    def _spawn_open(self, conversation: Conversation) -> None:
        async def find() -> None:
            try:
                newest = await self._inbox.conversation(conversation.id)
            except StorageError as error:
                self.failed.emit(str(error))
                return
            if newest is None:
                self.failed.emit(self.tr("This conversation no longer exists."))
            elif self._opening == conversation.id:
                self.wanted.emit(newest)

        _ = self._tasks.spawn(find(), name="open another conversation of the customer")

    def _read(self) -> None:
        opened = self._conversation
        if opened is None:
            return

        async def read() -> None:
            try:
                found: Sequence[EarlierConversation] = await self._inbox.earlier_conversations(opened.id)
            except StorageError as error:
                self.failed.emit(str(error))
                return
            if self._conversation is not None and self._conversation.id == opened.id and found != self._found:
                self._found = found
                self._show()
            elif not found:
                self._show()

        _ = self._tasks.spawn(read(), name="read a customer's other conversations")

    def _show_all(self) -> None:
        self._all = True
        self._show()
        if len(self.links) > FIRST:
            self.links[FIRST].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, known: bool = True) -> None:
        for link in self.links:
            self._list.removeWidget(link)
            link.hide()
            link.deleteLater()
        opened = self._conversation
        shown = self._found if self._all else self._found[:FIRST]
        self.links = [self._link(one) for one in shown]
        for link in self.links:
            self._list.addWidget(link)
            link.show()
        later = opened is not None and any(one.conversation.last_at > opened.last_at for one in self._found)
        self.rename(self.tr("Other conversations") if later else self.tr("Earlier conversations"))
        self._none.setVisible(known and not self._found)
        self._more.setVisible(len(shown) < len(self._found))
        self._more.setText(self.tr("Show %n more", "", len(self._found) - len(shown)))
        self.back.setVisible(self.can_go_back)
        if self._came_from:
            before = self._came_from[-1]
            words = self.tr("Back to %1 · %2").replace("%2", day(before.last_at, self._inbox.clock.now()))
            words = words.replace("%1", plain_line(before.title, 40))
            self.back.say(f"← {words}", words)

    def _link(self, one: EarlierConversation) -> Link:
        count = self.tr("%n message(s)", "", one.messages)
        parts = [day(one.conversation.last_at, self._inbox.clock.now()), topic(one.conversation), count]
        if one.conversation.key.version != "LIVE":
            parts.append(plain_line(one.conversation.key.version, 12))
        words = " · ".join(part for part in parts if part)
        link = Link(words, self.tr("Open the conversation: %1").replace("%1", words))
        link.setFont(self.theme.font("secondary"))
        link.clicked.connect(lambda: self._open(one.conversation))
        return link

    def _restyle(self) -> None:
        tokens = self.theme.tokens
        for part in (self._none, self._more, self.back, *self.links):
            part.setFont(self.theme.font("secondary"))
        self.setStyleSheet(f"Link {{ color: {tokens.text_2}; }} Link:hover, Link:focus {{ color: {tokens.accent}; }}")


def topic(conversation: Conversation) -> str:
    """A word on what a conversation was about: of its payload, its tags, or what was said last."""
    payload: dict[str, Any] = {key.lower(): value for key, value in conversation.payload.items()}
    plain = [payload.get(key) for key in TOPICS] + list(payload.values())
    for value in plain:
        if isinstance(value, str) and value.strip() and len(value) <= 60:
            return plain_line(value, 32)
    return plain_line(conversation.tags[0] if conversation.tags else conversation.last_text, 32)
