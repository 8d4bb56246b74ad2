"""What a screen reader is told while the agent does something else: new messages, and replies that did not arrive."""

from collections import OrderedDict
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from agent_desktop.inbox.model import Author, Changes, Conversation, Delivery, Message, State
from agent_desktop.inbox.ports import Clock
from agent_desktop.protocol import label_of
from agent_desktop.ui.list import ConversationListModel
from agent_desktop.ui.shell.current_conversation import CurrentConversation
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.widgets.announcing import announce

translate = QCoreApplication.translate

FRESH = timedelta(minutes=2)
"""What is older was filled in, and is no news."""
KNOWN = 500
"""So many messages are remembered as told."""
MOST = 3
"""More messages than this at once are counted, not read out."""
LENGTH = 200
FAILED = (Delivery.FAILED, Delivery.UNCONFIRMED)
CONCERNED = (State.WAITING, State.ACTIVE)


class ScreenReader(QObject):
    """Listens to what the window draws, and announces it in the name of ``window``.

    It tells of customers who wait or are answered, not of those with the bot, unless theirs is the open conversation.
    """

    def __init__(
        self, window: QWidget, frame: Frame, model: ConversationListModel, current: CurrentConversation, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._current = current
        self._clock = clock
        self._told: OrderedDict[tuple[int, str], None] = OrderedDict()
        frame.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        known = {conversation.id: conversation for conversation in changes.conversations}
        said: list[tuple[Message, Conversation | None]] = []
        for message in changes.messages:
            conversation = known.get(message.conversation_id) or self._model.conversation(message.conversation_id)
            if message.author is Author.AGENT and message.delivery in FAILED:
                self._tell_failure(message, conversation)
            elif message.author is Author.USER and self._is_news(message, conversation):
                said.append((message, conversation))
        if len(said) > MOST:
            announce(self._window, translate("speaking", "%n new message(s)", None, len(said)))
        else:
            for message, conversation in said:
                announce(self._window, _line(message, conversation))

    def _is_news(self, message: Message, conversation: Conversation | None) -> bool:
        if self._clock.now() - message.sent_at > FRESH or not self._is_first(message, "said"):
            return False
        opened = self._current.conversation
        if opened is not None and opened.id == message.conversation_id:
            return True
        return conversation is not None and conversation.state in CONCERNED

    def _tell_failure(self, message: Message, conversation: Conversation | None) -> None:
        if not self._is_first(message, str(message.delivery)):
            return
        if message.delivery is Delivery.FAILED:
            words = translate("speaking", "Your reply to %1 was not sent. %2")
        else:
            words = translate("speaking", "Your reply to %1 may not have arrived. %2")
        reason = plain_line(message.error or "")
        announce(self._window, words.replace("%1", _name(conversation)).replace("%2", reason).strip(), urgent=True)

    def _is_first(self, message: Message, what: str) -> bool:
        mark = (message.id, what)
        if mark in self._told:
            return False
        self._told[mark] = None
        if len(self._told) > KNOWN:
            self._told.popitem(last=False)
        return True


def _line(message: Message, conversation: Conversation | None) -> str:
    text = plain_line(message.text)[:LENGTH] or label_of(message.kind)
    return translate("speaking", "%1: %2").replace("%1", _name(conversation)).replace("%2", text)


def _name(conversation: Conversation | None) -> str:
    return plain_line(conversation.title) if conversation is not None else translate("speaking", "a customer")
