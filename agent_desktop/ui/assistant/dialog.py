"""The assistant's window: the steps at the left, the present one at the right, and the way on below."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.assistant.connection import ConnectionPage
from agent_desktop.ui.assistant.page import Page
from agent_desktop.ui.assistant.paste import PastePage
from agent_desktop.ui.assistant.ports import Progress, SetupPort
from agent_desktop.ui.assistant.reach import ReachPage
from agent_desktop.ui.assistant.verify import VerifyPage
from agent_desktop.ui.assistant.wait import WaitPage
from agent_desktop.ui.forms import Work, paragraph
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import HighRows, UprightArea, fit, list_width
from agent_desktop.ui.widgets.icons import icon

SIZE = (820, 600)
SMALLEST = (640, 440)
STEPS, STEP = 220, 40
"""Usual width of the list of steps and height of one, in pixels."""


class Assistant(QDialog):
    """Show it with ``show()``. ``rehearsed(conversation)``: a test customer waits; ``left``: it was closed."""

    rehearsed = Signal(int)
    left = Signal()

    def __init__(self, port: SetupPort, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Setup"))
        fit(self, *SIZE, SMALLEST)
        self._port = port
        self._work = work = Work(tasks, self)
        self._theme = theme
        self._busy = False
        self.wait_page = WaitPage(port, work, theme)
        self.pages: list[Page] = [
            ConnectionPage(port, work, theme),
            VerifyPage(port, work, theme),
            ReachPage(port, work, theme),
            PastePage(port, work, theme),
            self.wait_page,
        ]
        self.steps = QListWidget()
        self.steps.setObjectName("steps")
        self.steps.setItemDelegate(HighRows(STEP, self.steps))
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.addItems([f"{number}.  {page.step}" for number, page in enumerate(self.pages, 1)])
        self.stack = QStackedWidget()
        for page in self.pages:
            scroll = UprightArea()
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(page)
            self.stack.addWidget(scroll)
            page.changed.connect(self._show_state)
        self.later = QPushButton(self.tr("Finish later"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setProperty("kind", "primary")
        self.next.setDefault(True)
        for button in (self.later, self.back):
            button.setAutoDefault(False)
        self._lay_out()

        self.later.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self.go_to(self.stack.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        self.steps.currentRowChanged.connect(self.go_to)
        self.wait_page.rehearsed.connect(self._rehearsed)
        port.changed.connect(self._refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        names = [page.name for page in self.pages]
        kept = port.progress.step
        self.go_to(names.index(kept) if kept in names else 0)

    @property
    def page(self) -> Page:
        """The present step."""
        return self.pages[self.stack.currentIndex()]

    def go_to(self, place: int) -> None:
        """Turn to a step, counted from 0; where one was is kept."""
        if not 0 <= place < len(self.pages):
            return
        self.stack.setCurrentIndex(place)
        if self.steps.currentRow() != place:
            self.steps.setCurrentRow(place)
        self.page.refresh()
        self._port.keep_progress(Progress(self.page.name, self._port.progress.finished))
        self._show_state()
        if not self.steps.hasFocus():
            (self.page.first or self.next).setFocus()

    # --- putting together --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(Space.L, Space.L, Space.M, Space.L)
        left.setSpacing(Space.M)
        left.addWidget(self.steps, 1)
        left.addWidget(
            paragraph(
                self._theme,
                self.tr("You can stop at any step. Completed steps are saved."),
                kind="caption",
                role="caption",
            )
        )
        self._side = side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setLayout(left)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        foot.setSpacing(Space.S)
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addLayout(right, 1)

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#side {{ background: {tokens.surface_2}; border-right: 1px solid {tokens.line}; }}"
            "#steps { background: transparent; border: none; outline: none; }"
            f"#steps::item {{ padding: 0 10px; border-radius: 6px; color: {tokens.text}; }}"
            f"#steps::item:hover {{ background: {tokens.customer}; }}"
            f"#steps::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
            f"#steps::item:selected:focus {{ border: 1px solid {tokens.accent}; }}"
        )
        self._show_state()
        self._side.setFixedWidth(list_width(self.steps, STEPS) + Space.L + Space.M)

    # --- what happens ------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        said = self.page.remark.text
        self.page.refresh()
        self._show_state()
        if self.page.remark.text != said:
            self._reveal()

    def _reveal(self) -> None:
        """Roll to what there is to say: in a low window it stands below the fields, out of sight."""
        scroll, remark = self.stack.currentWidget(), self.page.remark
        if isinstance(scroll, QScrollArea) and remark.text:
            QTimer.singleShot(0, remark, lambda: scroll.ensureWidgetVisible(remark, 0, Space.M))

    def _show_state(self) -> None:
        """Which steps are done, and what the buttons say."""
        for place, page in enumerate(self.pages):
            item = self.steps.item(place)
            done = page.done
            name, tone = ("check", "ok") if done else ("circle-dot", "text_3")
            item.setIcon(icon(name, self._theme.color(tone)))
            state = self.tr("%1, done") if done else self.tr("%1, not done yet")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, state.replace("%1", page.step))
        self.back.setEnabled(self.stack.currentIndex() > 0)
        self.next.setText(self.page.next_text)
        kind = "primary" if self.page.pressing else ""
        if self.next.property("kind") != kind:
            self.next.setProperty("kind", kind)
            self.next.style().polish(self.next)

    def _go_on(self) -> None:
        if not self._busy:
            self._busy = True
            self._show_state()
            self._work.spawn(self._leave_page(self.page), name=f"set-up: {self.page.name}")
            QTimer.singleShot(0, self, self._reveal)

    async def _leave_page(self, page: Page) -> None:
        try:
            ready = await page.go_on()
        finally:
            self._busy = False
        self._show_state()
        self._reveal()
        if not ready or page is not self.page:
            return
        if page is self.wait_page:
            self._finish()
        else:
            self.go_to(self.stack.currentIndex() + 1)

    def _finish(self) -> None:
        self._port.keep_progress(Progress(self.page.name, finished=True))
        self.close()

    def _rehearsed(self, conversation: int) -> None:
        """The test customer waits in the main window: that is where to look now."""
        self._finish()
        self.rehearsed.emit(conversation)

    def done(self, result: int) -> None:
        self._port.changed.disconnect(self._refresh, missing_ok=True)
        super().done(result)
        self.left.emit()
        self._work.leave()
