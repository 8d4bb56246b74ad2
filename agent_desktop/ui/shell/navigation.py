"""The ways around the window, for parts that must not know all of it."""

from PySide6.QtCore import QObject, Qt

from agent_desktop.inbox.model import Conversation
from agent_desktop.ui.list import ListPane
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.center_pane import CenterPane
from agent_desktop.ui.shell.current_conversation import CurrentConversation


class Navigation(QObject):
    """Opens conversations, moves the keyboard, and shows notices."""

    def __init__(
        self, list_pane: ListPane, current: CurrentConversation, center: CenterPane, banners: Banners, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._list = list_pane
        self._current = current
        self._center = center
        self._banners = banners

    @property
    def current(self) -> Conversation | None:
        """The conversation that is open, with its newest values."""
        return self._current.conversation

    def open(self, conversation: Conversation, *, typing: bool = False) -> None:
        """Show a conversation and mark it in the list.

        Args:
            conversation: the one to show.
            typing: whether to put the cursor into the composer.
        """
        self._list.view.set_opened(conversation.id)
        self._current.open(conversation)
        if typing:
            self.focus_composer()

    def open_and_type(self, conversation: Conversation | None) -> None:
        """Show a conversation with the cursor in the composer; without one, put it into the open conversation's."""
        if conversation is not None:
            self.open(conversation, typing=True)
        else:
            self.focus_composer()

    def open_message(self, conversation: Conversation, message_id: int, words: str) -> None:
        """Show a conversation at one of its messages, with the keyboard in the transcript.

        Args:
            conversation: the conversation of the message.
            message_id: the message to scroll to.
            words: what was searched for; it is marked.
        """
        self.open(conversation)
        pane = self._center.ensure_pane()
        pane.show_message(message_id, words)
        pane.transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_longest_waiting(self, leave_out: set[int]) -> None:
        """Show the customer who waits longest, but none of these conversations."""
        self.open_and_type(self._list.longest_waiting(leave_out))

    def focus_composer(self) -> None:
        """Put the cursor into the composer of the open conversation, if there is one."""
        if self.current is not None:
            self._center.ensure_pane().focus_composer()

    def notice(self, sentence: str) -> None:
        """Show a sentence in a banner until it is dismissed."""
        self._banners.set_banner(BannerKind.NOTICE, sentence)
