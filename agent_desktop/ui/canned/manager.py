"""The dialog in which canned replies are written, thrown away, imported and exported."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.canned import CannedBook, CannedError, CannedReply, Import, check, clashes, clean
from agent_desktop.ui.canned.files import Files
from agent_desktop.ui.canned.form import ReplyForm
from agent_desktop.ui.canned.popup import Replies, RowDelegate
from agent_desktop.ui.canned.review import ImportReview
from agent_desktop.ui.text.fuzzy import score
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.dialogs import Question
from agent_desktop.ui.widgets.fitting import fit, show_placeholder
from agent_desktop.ui.widgets.text_fields import LineField
from agent_desktop.ui.widgets.windows import windows

SIZE = (820, 540)


class CannedManager(QDialog):
    """Works on a copy of the book, which Save puts in the place of what is there. Open it with ``windows().open()``."""

    def __init__(self, book: CannedBook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._theme = theme
        self._replies: list[CannedReply] = list(book.replies)
        self._shown: list[int] = []
        self._current: int | None = None
        self.setWindowTitle(self.tr("Canned replies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE)
        self.model = Replies(self)
        self.view = QListView()
        self.filter = LineField()
        self.form = ReplyForm(theme)
        self.problem = QLabel()
        self.files = Files(self)
        self._lay_out()
        self._connect()
        self._list()
        self._select(0 if self._replies else None)
        self._say(book.problem or "", bad=True)
        if not self._replies:
            self.add()

    # --- for tests and other programs --------------------------------------------------------------------------------

    @property
    def replies(self) -> list[CannedReply]:
        """The working copy."""
        return list(self._replies)

    @property
    def changed(self) -> bool:
        """Whether something would be lost by closing."""
        meant = sorted(
            (clean(reply) for reply in self._replies if reply != CannedReply("", "")), key=lambda one: one.key
        )
        return meant != list(self._book.replies)

    def add(self) -> None:
        """Begin a new reply."""
        if CannedReply("", "") not in self._replies:
            self._replies.append(CannedReply("", ""))
        self.filter.clear()
        self._list()
        self._select(self._replies.index(CannedReply("", "")))
        self.form.shortcut.setFocus()

    def delete(self) -> None:
        """Throw away the reply that is shown. Cancel brings it back."""
        if self._current is None:
            return
        at = self._current
        gone = self._replies.pop(at)
        self._list()
        self._select(min(at, len(self._replies) - 1) if self._replies else None)
        if gone.shortcut:
            self._say(self.tr("“{name}” will be deleted when you save.").replace("{name}", gone.shortcut))

    def review(self, read: Import) -> None:
        """Show what a file holds, and take it in when the agent wants it."""
        review = ImportReview(read, [clean(reply) for reply in self._replies], self._theme, self)
        review.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        review.accepted.connect(lambda: self.take_in(read.replies, read.problems))
        windows().open(review)

    def take_in(self, replies: tuple[CannedReply, ...], problems: tuple[str, ...]) -> None:
        """Add imported replies; one with the same shortcut and language is replaced."""
        known = {clean(reply).key: place for place, reply in enumerate(self._replies)}
        added = replaced = 0
        for reply in replies:
            at = known.get(reply.key)
            if at is None:
                self._replies.append(reply)
                added += 1
            elif self._replies[at] != reply:
                self._replies[at] = reply
                replaced += 1
        if CannedReply("", "") in self._replies:
            self._replies.remove(CannedReply("", ""))
        self.filter.clear()
        self._list()
        self._select(0 if self._replies else None)
        said = [
            self.tr("%n replies added,", "", added) + " " + self.tr("%n replaced; save to keep them.", "", replaced)
        ]
        if problems:
            said.append(self.tr("%n could not be imported:", "", len(problems)))
            said += problems[:8]
            if len(problems) > 8:
                said.append("…")
        self._say("\n".join(said), bad=bool(problems))

    def save(self) -> None:
        """Keep the working copy, if all of it is right, and close; otherwise show what is not."""
        self._replies = [reply for reply in self._replies if reply != CannedReply("", "")]
        for at, reply in enumerate(self._replies):
            try:
                check(clean(reply))
            except CannedError as error:
                self._show_wrong(at, str(error))
                return
        for key in clashes(clean(reply) for reply in self._replies):
            at = max(place for place, reply in enumerate(self._replies) if clean(reply).key == key)
            self._show_wrong(at, self.tr("Two replies have the same shortcut and language. Rename one of them."))
            return
        try:
            self._book.replace(self._replies)
        except CannedError as error:
            self._list()
            self._select(0 if self._replies else None)
            self._say(str(error), bad=True)
            return
        self.accept()

    def reject(self) -> None:
        """Close, and ask before changes are lost."""
        if not self.changed:
            super().reject()
            return
        title = self.tr("Save the changes?")
        text = self.tr("You have unsaved changes to canned replies.")
        question = Question(self, title, text, [self.tr("Save"), self.tr("Discard"), self.tr("Keep editing")])
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.finished.connect(lambda: self._answered(question.chosen))
        windows().open(question)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.changed:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    # --- within ------------------------------------------------------------------------------------------------------

    def _answered(self, chosen: int | None) -> None:
        if chosen == 0:
            self.save()
        elif chosen == 1:
            super().reject()

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a reply"))
        self.filter.setAccessibleName(self.tr("Find a reply"))
        show_placeholder(self.filter)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self._theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Canned replies"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._new = QPushButton(self.tr("New"))
        self._delete = QPushButton(self.tr("Delete"))
        self._import = QPushButton(self.tr("Import…"))
        self._export = QPushButton(self.tr("Export…"))
        cancel, save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        save.setProperty("kind", "primary")
        for button in (self._new, self._delete, self._import, self._export, cancel, save):
            button.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.save)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.filter)
        left.addWidget(self.view, 1)
        edit = QHBoxLayout()
        edit.addWidget(self._new)
        edit.addWidget(self._delete)
        edit.addStretch(1)
        left.addLayout(edit)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        right = QVBoxLayout()
        right.addWidget(self.form, 1)
        right.addWidget(self.problem)
        panes = QHBoxLayout()
        panes.setSpacing(Space.XL)
        panes.addLayout(left, 2)
        panes.addLayout(right, 3)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        for button in (self._import, self._export):
            below.addWidget(button)
        below.addStretch(1)
        for button in (cancel, save):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(panes, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._new.clicked.connect(self.add)
        self._delete.clicked.connect(self.delete)
        self._import.clicked.connect(self.files.ask_import)
        self._export.clicked.connect(lambda: self.files.ask_export(self._replies))
        self.files.read.connect(self.review)
        self.files.said.connect(self._say)
        self.filter.textChanged.connect(self._filtered)
        self.form.edited.connect(self._edited)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._chosen)
        for keys, slot in (("Ctrl+N", self.add), ("Ctrl+S", self.save), ("Ctrl+F", self.filter.setFocus)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        QShortcut(QKeySequence("Del"), self.view, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            self.delete
        )

    def _list(self) -> None:
        query = self.filter.text().strip()
        self._shown = [
            at
            for at, reply in enumerate(self._replies)
            if score(query, reply.shortcut) is not None or query.casefold() in reply.text.casefold()
        ]
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(True)
        self.model.show([self._replies[at] for at in self._shown])
        selection.blockSignals(blocked)

    def _filtered(self) -> None:
        self._list()
        self._select(self._current if self._current in self._shown else next(iter(self._shown), None))

    def _select(self, at: int | None) -> None:
        self._current = at
        self._delete.setEnabled(at is not None)
        self._export.setEnabled(any(reply.shortcut for reply in self._replies))
        self.form.show_reply(self._replies[at] if at is not None else None)
        if at is not None and at in self._shown:
            index = self.model.index(self._shown.index(at))
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flag)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._shown) and self._shown[index.row()] != self._current:
            self._say("")
            self._select(self._shown[index.row()])

    def _edited(self) -> None:
        if self._current is None:
            return
        self._say("")
        self._replies[self._current] = self.form.reply
        self._list()
        if self._current not in self._shown:
            self._shown.append(self._current)
            self.model.show([self._replies[at] for at in self._shown])
        index = self.model.index(self._shown.index(self._current))
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_wrong(self, at: int, sentence: str) -> None:
        self.filter.clear()
        self._list()
        self._select(at)
        self._say(sentence, bad=True)
        reply = clean(self._replies[at])
        (self.form.text if reply.shortcut and not reply.text else self.form.shortcut).setFocus()

    def _say(self, sentence: str, bad: bool = False) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.problem.setAccessibleName(sentence)
        color = self._theme.tokens.bad if bad else self._theme.tokens.text_2
        self.problem.setStyleSheet(f"color: {color};")
