"""Joins the window's actions, menus and settings with the dialogs of the records."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox import Changes, Conversation
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.retention_rules import Expiry
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.list import ConversationListModel, ListPane
from agent_desktop.ui.pictures import Album
from agent_desktop.ui.records.words import conversations_words
from agent_desktop.ui.shell.banner import BannerKind, Banners, Offer
from agent_desktop.ui.shell.current_conversation import CurrentConversation
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.navigation import Navigation
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.windows import windows

if TYPE_CHECKING:
    from agent_desktop.ui.conversation import ConversationPane
    from agent_desktop.ui.records.ports import BackupPort
    from agent_desktop.ui.records.retention_dialog import RetentionPort


class RecordsActions(QObject):
    """``backups`` is missing in the demo, which keeps nothing."""

    def __init__(
        self,
        window: QWidget,
        inbox: InboxApi,
        tasks: Tasks,
        theme: Theme,
        retention: "RetentionPort",
        album: Album,
        backups: "BackupPort | None",
        *,
        actions: Actions,
        navigation: Navigation,
        current: CurrentConversation,
        frame: Frame,
        pane: "ConversationPane",
        list_pane: ListPane,
        banners: Banners,
        model: ConversationListModel,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._retention = retention
        self._album = album
        self._backups = backups
        self._actions = table = actions
        self._navigation = navigation
        self._banners = banners
        self._model = model
        table["export"].triggered.connect(lambda: self.export(navigation.current))
        table["erase"].triggered.connect(self._erase_opened)
        table["old_conversations"].triggered.connect(self.show_old)
        table["backup"].triggered.connect(self.back_up)
        table["restore"].triggered.connect(self.restore)
        for name in ("backup", "restore"):
            table[name].setEnabled(backups is not None)
        pane.export_wanted.connect(table["export"].trigger)
        pane.erase_wanted.connect(table["erase"].trigger)
        list_pane.export_wanted.connect(self.export)
        list_pane.erase_wanted.connect(self.erase)
        current.changed.connect(self._meet)
        frame.changed.connect(self._apply)
        banners.offer(BannerKind.RECORDS, Offer("look", self.tr("Review")))
        banners.chosen.connect(self._chosen)
        self._meet(navigation.current)

    def ask(self, told: Expiry) -> None:
        """Say that old conversations would go, and wait for the agent; or, with nothing, say it no longer."""
        words = self.tr("%1 are older than the settings allow. Nothing is deleted until you confirm.")
        words = words.replace("%1", conversations_words(told.conversations))
        self._banners.set_banner(BannerKind.RECORDS, words if told.conversations else None)

    def export(self, conversation: Conversation | None) -> None:
        """Ask what of a conversation, or of all, is to be exported, and where to."""
        from agent_desktop.ui.records.export import ExportDialog

        self._open(ExportDialog(conversation, self._model.only, self._inbox, self._tasks, self._theme, self._window))

    def erase(self, conversation: Conversation) -> None:
        """Show what is kept of the customer of a conversation, and erase it if the agent wants that."""
        from agent_desktop.ui.records.erase import EraseDialog

        self._open(EraseDialog(conversation, self._inbox, self._tasks, self._theme, self._window))

    def show_old(self) -> None:
        """Show what would be deleted because it is old."""
        from agent_desktop.ui.records.retention_dialog import RetentionDialog

        self._open(RetentionDialog(self._retention, self._tasks, self._theme, self._window))

    def back_up(self) -> None:
        """Ask for a passphrase and a place, and save the profile there."""
        from agent_desktop.ui.records.backup import BackupDialog

        if self._backups is not None:
            self._open(BackupDialog(self._backups, self._tasks, self._theme, self._window))

    def restore(self) -> None:
        """Ask for a backup and its passphrase, and put it in place of the profile."""
        from agent_desktop.ui.records.restore import RestoreDialog

        if self._backups is not None:
            self._open(RestoreDialog(self._backups, self._tasks, self._theme, self._window))

    def _open(self, dialog: QDialog) -> None:
        windows().open(dialog)

    def _erase_opened(self) -> None:
        conversation = self._navigation.current
        if conversation is not None:
            self.erase(conversation)

    def _meet(self, conversation: Conversation | None) -> None:
        self._actions["erase"].setEnabled(conversation is not None)

    def _apply(self, changes: Changes) -> None:
        if changes.erased:
            self._album.forget()

    def _chosen(self, kind: BannerKind, _name: str) -> None:
        if kind is BannerKind.RECORDS:
            self.show_old()
