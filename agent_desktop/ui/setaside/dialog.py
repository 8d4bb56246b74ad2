"""The dialog over what was set aside: a list at the left, one request at the right, and what can be done with it."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import QuarantinedRequest
from agent_desktop.inbox.ports import InboxError, StorageError
from agent_desktop.ui.setaside.masking import report
from agent_desktop.ui.setaside.reading import readable
from agent_desktop.ui.text.words import moment_short, plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets import dialogs
from agent_desktop.ui.widgets.fitting import fit
from agent_desktop.ui.widgets.text_fields import TextArea
from agent_desktop.ui.widgets.tooltips import plain_tip

SIZE = (860, 560)
PAGE = 50
ID = Qt.ItemDataRole.UserRole


class SetAsideDialog(QDialog):
    """Open it with ``windows().open()``; it fills itself."""

    def __init__(self, inbox: InboxApi, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._tasks = tasks
        self._theme = theme
        self._requests: dict[int, QuarantinedRequest] = {}
        self.setWindowTitle(self.tr("Unreadable requests"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE)
        about = QLabel(
            self.tr(
                "Chatlayer sent these requests, but the program could not read them. They are stored completely."
                " After an update of this program, try them again. Until then, send a copy without personal data to"
                " the developers."
            )
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Unreadable requests"))
        self.list.setUniformItemSizes(True)
        self.body = TextArea()
        self.body.setReadOnly(True)
        self.body.setAccessibleName(self.tr("Request"))
        self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.again = QPushButton(self.tr("Try again"))
        self.copy = QPushButton(self.tr("Copy for a bug report"))
        self.delete = QPushButton(self.tr("Delete"))
        self.more = QPushButton(self.tr("Show older"))
        done = QPushButton(self.tr("Close"))
        for button in (self.again, self.copy, self.delete, self.more, done):
            button.setAutoDefault(False)
        self._lay_out(theme, about, done)
        self.list.currentItemChanged.connect(self._chosen)
        self.again.clicked.connect(lambda: self._do(self._try_again(), "try a set aside request again"))
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(lambda: self._do(self._delete(), "delete a set aside request"))
        self.more.clicked.connect(lambda: self._do(self.load(), "read what was set aside"))
        done.clicked.connect(self.reject)
        self._chosen()
        self.more.hide()
        self._do(self.load(), "read what was set aside")

    async def load(self) -> None:
        """Add the next requests to the list, newest first."""
        requests = await self._inbox.quarantined(offset=self.list.count(), limit=PAGE)
        for request in requests:
            if request.id in self._requests:
                continue
            self._requests[request.id] = request
            when = moment_short(request.arrived_at, self._inbox.clock.now())
            item = QListWidgetItem(f"{when}  {plain_line(request.reason)}")
            item.setToolTip(plain_tip(request.reason))
            item.setData(ID, request.id)
            self.list.addItem(item)
        self.more.setVisible(len(requests) == PAGE)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._chosen()

    @property
    def current(self) -> QuarantinedRequest | None:
        """The request that is shown."""
        chosen = self.list.currentRow()
        return self._requests.get(self.list.item(chosen).data(ID)) if chosen >= 0 else None

    def _lay_out(self, theme: Theme, about: QLabel, done: QPushButton) -> None:
        panes = QSplitter()
        panes.setHandleWidth(12)
        panes.addWidget(self.list)
        panes.addWidget(self.body)
        panes.setStretchFactor(1, 1)
        panes.setSizes([SIZE[0] * 2 // 5, SIZE[0] * 3 // 5])
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.again, self.copy, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(about)
        layout.addWidget(panes, 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        about.setFont(theme.font("secondary"))
        self.said.setFont(theme.font("secondary"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QListWidget, QPlainTextEdit {{ background: {tokens.surface_2}; color: {tokens.text};"
            f" border: 1px solid {tokens.line}; border-radius: 8px; padding: 4px; }}"
            "QListWidget::item { padding: 6px 8px; border-radius: 6px; }"
            f"QListWidget::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
            "QSplitter::handle { background: transparent; width: 8px; }"
        )

    def _chosen(self) -> None:
        request = self.current
        for button in (self.again, self.copy, self.delete):
            button.setEnabled(request is not None)
        if request is None:
            self.body.setPlainText("")
            self.said.setText(self.tr("There are no unreadable requests.") if not self.list.count() else "")
            return
        text, whole = readable(request.body)
        self.body.setPlainText(text)
        words = self.tr("%1 · %2 bytes").replace("%1", request.reason).replace("%2", str(len(request.body)))
        if not whole:
            words += " · " + self.tr("only the beginning is shown")
        self.said.setText(words)

    async def _try_again(self) -> None:
        request = self.current
        if request is None:
            return
        why = await self._inbox.replay(request.id)
        if why is not None:
            self.said.setText(self.tr("Still unreadable: %1").replace("%1", why))
            return
        self._drop(request.id)
        self.said.setText(self.tr("The request was read. Its messages are in their conversation now."))

    async def _delete(self) -> None:
        request = self.current
        if request is None:
            return
        title, text = self.tr("Delete this request?"), self.tr("Its content will be lost permanently.")
        if await dialogs.ask(self, title, text, [self.tr("Keep"), self.tr("Delete")]) == 1:
            await self._inbox.forget_quarantined(request.id)
            self._drop(request.id)

    def _copy(self) -> None:
        request = self.current
        if request is not None:
            QApplication.clipboard().setText(report(request))
            self.said.setText(
                self.tr("Copied. Names, texts, numbers and addresses are masked. Read it before you send it.")
            )

    def _drop(self, request_id: int) -> None:
        del self._requests[request_id]
        for row in range(self.list.count()):
            if self.list.item(row).data(ID) == request_id:
                self.list.takeItem(row)
                return

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        _ = self._tasks.spawn(self._guarded(work), name=name)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (StorageError, InboxError) as error:
            self.said.setText(str(error))
