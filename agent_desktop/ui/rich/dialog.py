"""The dialog in which a reply that is more than text is built, looked at, and sent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.inbox.ports import Clock
from agent_desktop.protocol import Template
from agent_desktop.ui.keys.rounds import go_on, stops
from agent_desktop.ui.rich.checks import Placeholder, problems
from agent_desktop.ui.rich.forms import form_for
from agent_desktop.ui.rich.kinds import RichKind, kind_name
from agent_desktop.ui.rich.preview import Preview
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import UprightArea, fit

SIZE = (900, 600)


class RichDialog(QDialog):
    """``send_requested(template)``: it is right and to be sent; then call :meth:`sent` or :meth:`failed`.

    ``name`` is the customer's. Open it with ``windows().open()``.
    """

    send_requested = Signal(object)

    def __init__(
        self, kind: RichKind, name: str, theme: Theme, clock: Clock, parent: QWidget | None = None, *, text: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tried = False
        title = self.tr("{kind} for {name}").replace("{kind}", kind_name(kind))
        self.setWindowTitle(title.replace("{name}", plain_line(name, 60)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE)
        self.form = form_for(kind, text, theme)
        self.preview = Preview(theme, clock)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.send = QPushButton(self.tr("Send"))
        self.send.setProperty("kind", "primary")
        self.as_written = QPushButton(self.tr("Send as written"))
        self.as_written.setProperty("kind", "link")
        self.as_written.setCursor(Qt.CursorShape.PointingHandCursor)
        self._cancel = QPushButton(self.tr("Cancel"))
        for button in (self.send, self.as_written, self._cancel):
            button.setAutoDefault(False)
        self.as_written.clicked.connect(lambda: self._go(self.template))
        self.send.clicked.connect(self.try_to_send)
        self._cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.try_to_send)
        self.send.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self._scroll = UprightArea()
        self._lay_out()
        # What is scrolled to is laid out only after it was given the keyboard: a card that was just added.
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._bring_into_sight)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda: self._follow.start())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.form.edited.connect(self._edited)
        self._edited()

    @property
    def template(self) -> Template:
        """The reply as it is filled in."""
        return self.form.template()

    def try_to_send(self) -> None:
        """Send it, or say what has to be put right first."""
        if not self.send.isEnabled():
            return
        self._tried = True
        found = problems(self.template)
        self._show_problems(found)
        if not found:
            self._go(self.template)

    def sent(self) -> None:
        """It is in the outbox."""
        self.accept()

    def failed(self, sentence: str) -> None:
        """It could not be put into the outbox; everything stays as it is filled in."""
        self.send.setEnabled(True)
        self._say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next(stops(self.form), None)
        if first is not None:
            first.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the form as it is read: Qt's order is that in which its fields were made."""
        return go_on([self], 1 if forward else -1) or super().focusNextPrevChild(forward)

    def _focus_moved(self, _before: object, _now: object) -> None:
        self._follow.start()

    def _bring_into_sight(self) -> None:
        present, inside = QApplication.focusWidget(), self._scroll.widget()
        if present is not None and inside is not None and inside.isAncestorOf(present):
            self._scroll.ensureWidgetVisible(present, 0, Space.XL)

    def _edited(self) -> None:
        self.preview.draw(self.template)
        if self._tried:
            self._show_problems(problems(self.template))

    def _go(self, template: Template) -> None:
        self.send.setEnabled(False)
        self.as_written.hide()
        self.send_requested.emit(template)

    def _show_problems(self, found: Sequence[str]) -> None:
        self._say("\n".join(found[:4]))
        self.as_written.setVisible(bool(found) and all(isinstance(one, Placeholder) for one in found))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setStyleSheet(f"color: {self._theme.tokens.bad};")
        self.problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = self._scroll
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the form in it takes the keyboard, and scrolls it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        head = QLabel(self.tr("Preview for the customer"))
        head.setProperty("kind", "secondary")
        head.setFont(self._theme.font("secondary"))
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(head)
        right.addWidget(self.preview, 1)
        panes = QHBoxLayout()
        panes.setSpacing(Space.XL)
        panes.addWidget(scroll, 1)
        panes.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.problem, 1)
        below.addWidget(self.as_written)
        below.addStretch()
        below.addWidget(self._cancel)
        below.addWidget(self.send)
        self.problem.hide()
        self.as_written.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(panes, 1)
        layout.addLayout(below)
