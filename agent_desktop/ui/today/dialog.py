"""The window of the figures: which days, the numbers, and below them charts or a table, while work goes on."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.model import Author, Changes
from agent_desktop.inbox.ports import StorageError
from agent_desktop.inbox.work_figures import WorkFigures
from agent_desktop.ui.forms import Remark, Tone, Work
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.today import pictures, wording
from agent_desktop.ui.today.chart import Chart
from agent_desktop.ui.today.saving import Saving
from agent_desktop.ui.today.span import Preset, SpanBar
from agent_desktop.ui.today.table import FiguresTable
from agent_desktop.ui.today.tile import Tile
from agent_desktop.ui.widgets.empty import EmptyState
from agent_desktop.ui.widgets.fitting import UprightArea, fit

SIZE = (940, 680)
SMALLEST = (640, 440)
SETTLE_MS = 600
"""After a change the figures are read anew at most so often."""
TICK_MS = 20_000


class TodayDialog(QDialog):
    """Reads the figures by itself, and anew whenever something happens; ``frame`` tells what."""

    def __init__(
        self, inbox: InboxApi, tasks: Tasks, theme: Theme, frame: Frame, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._theme = theme
        self._work = Work(tasks, self)
        self._shift: WorkFigures | None = None
        self._reading = self._stale = self._left = False
        self.setObjectName("today")
        self.setWindowTitle(self.tr("Today"))
        fit(self, *SIZE, SMALLEST)
        self.span = SpanBar(theme, inbox.clock.now())
        self.division = ChoiceBox(theme)
        self.division.setAccessibleName(self.tr("Group charts by"))
        self.division.addItem(self.tr("By day"), pictures.by_day)
        self.division.addItem(self.tr("By hour of the day"), pictures.by_clock)
        self.as_table = QPushButton(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(self.tr("Show the figures as a table instead of charts"))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Save the figures in a spreadsheet file (CSV)"))
        self.saving = Saving(self)
        self.remark = Remark(theme)
        self.handled = Tile(theme, self.tr("Handled"), wording.handled_means())
        self.waiting = Tile(theme, self.tr("Waiting"), f"{wording.waiting_means()}\n\n{wording.handed_over_means()}")
        self.declined = Tile(theme, self.tr("Declined"), wording.declined_means())
        means = wording.spread_means()
        self.response = Tile(theme, self.tr("First response"), f"{wording.response_means()}\n\n{means}")
        self.handling = Tile(theme, self.tr("Handling time"), f"{wording.handling_means()}\n\n{means}")
        self.charts = [
            Chart(theme, self.tr("Conversations")),
            Chart(theme, self.tr("First response")),
            Chart(theme, self.tr("Handling time")),
        ]
        for chart, words in zip(
            self.charts,
            (wording.handed_over_means(), wording.response_means(), wording.handling_means()),
            strict=True,
        ):
            chart.setWhatsThis(words)
        self.table = FiguresTable(theme)
        self.nothing = EmptyState(theme, "clock", "", "")
        self._foot = QLabel(
            self.tr(
                "Point at a number to see what it counts. Times are measured by this computer's clock. Deleted or"
                " erased conversations are no longer counted."
            )
        )
        self._foot.setProperty("kind", "caption")
        self._foot.setWordWrap(True)
        self._lay_out()
        self._settle = self._timer(SETTLE_MS, self._read, single=True)
        self._tick = self._timer(TICK_MS, self._look_at_clock, single=False)
        self._tick.start()
        self.span.changed.connect(self._read)
        self.division.currentIndexChanged.connect(lambda _index: self._show())
        self.as_table.toggled.connect(lambda _on: self._show())
        self.export.clicked.connect(self._export)
        self.saving.said.connect(lambda words, bad: self.remark.say(Tone.BAD if bad else Tone.OK, words))
        self._frame = frame
        frame.changed.connect(self._heard)
        self.finished.connect(self._leave)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.division.hide()
        self.export.setEnabled(False)
        self._read()

    @property
    def shift(self) -> WorkFigures | None:
        """The figures that are shown; None until they were read."""
        return self._shift

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.span)
        top.addWidget(self.division)
        top.addStretch(1)
        for button in (self.as_table, self.export):
            button.setAutoDefault(False)
            top.addWidget(button)
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.S)
        for tile, share in (
            (self.handled, 3),
            (self.waiting, 3),
            (self.declined, 3),
            (self.response, 4),
            (self.handling, 4),
        ):
            tiles.addWidget(tile, share)
        drawn = QWidget()
        drawn.setObjectName("charts")
        charts = QGridLayout(drawn)
        charts.setContentsMargins(0, 0, Space.XS, 0)
        charts.setHorizontalSpacing(Space.L)
        charts.setVerticalSpacing(Space.M)
        charts.addWidget(self.charts[0], 0, 0, 1, 2)
        for column, chart in enumerate(self.charts[1:]):
            charts.addWidget(chart, 1, column)
            charts.setColumnStretch(column, 1)
        area = UprightArea()
        area.setObjectName("chartArea")
        area.setFrameShape(UprightArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(drawn)
        self._area = area
        self._body = QStackedWidget()
        for part in (self.nothing, area, self.table):
            self._body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(top)
        layout.addLayout(tiles)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.remark)
        layout.addWidget(self._foot)

    def _timer(self, interval: int, then: Callable[[], None], *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    # --- reading -----------------------------------------------------------------------------------------------------

    def _heard(self, changes: Changes) -> None:
        """Something happened: read anew, but not for each of many."""
        tells = any(message.author in (Author.SYSTEM, Author.AGENT) for message in changes.messages)
        if (tells or changes.conversations or changes.erased) and not self._settle.isActive():
            self._settle.start()

    def _look_at_clock(self) -> None:
        self.span.look(self._inbox.clock.now())

    def _read(self) -> None:
        self._stale = True
        if not self._reading and not self._left:
            self._reading = True
            self._work.spawn(self._load(), name="read the figures")

    async def _load(self) -> None:
        """Read until what was read is what is asked for."""
        try:
            while self._stale and not self._left:
                self._stale = False
                begun = time.perf_counter()
                try:
                    shift = await self._inbox.work_figures(self.span.first, self.span.last)
                except StorageError as error:
                    self.remark.say(Tone.BAD, str(error))
                    continue
                # What takes long, as a year does, is not read all the time.
                self._settle.setInterval(max(SETTLE_MS, round((time.perf_counter() - begun) * 10_000)))
                if not self._stale:
                    if self.remark.tone is Tone.BAD:
                        self.remark.clear()
                    self._shift = shift
                    self._show()
        finally:
            self._reading = False

    # --- showing -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        shift = self._shift
        if shift is None:
            return
        self._show_numbers(shift)
        self.export.setEnabled(True)
        several = len(shift.days) > 1
        self.division.setVisible(several and bool(shift.whole))
        divide = self.division.currentData() if several else pictures.by_hour
        division = divide(shift)
        if not shift.whole:
            self._say_nothing(shift)
            self._body.setCurrentWidget(self.nothing)
            return
        if self.as_table.isChecked():
            self.table.fill([slot.name for slot in division.slots], division.parts, shift.whole)
            self._body.setCurrentWidget(self.table)
            return
        shown = (
            pictures.counts(division),
            pictures.times(division, lambda part: part.response),
            pictures.times(division, lambda part: part.handling),
        )
        for chart, picture in zip(self.charts, shown, strict=True):
            chart.show_picture(picture, pictures.summary(picture))
        self._body.setCurrentWidget(self._area)

    def _show_numbers(self, shift: WorkFigures) -> None:
        whole = shift.whole
        untaken = self.tr("%n closed without being taken", "", whole.untaken) if whole.untaken else ""
        self.handled.say(wording.number(whole.handled), untaken)
        came = self.tr("%n handed over", "", whole.handed_over)
        over = shift.whole.end <= self._inbox.clock.now()
        when = self.tr("at the end") if over else self.tr("now")
        self.waiting.say(wording.number(shift.waiting), f"{when} · {came}")
        self.declined.say(wording.number(whole.declined), "")
        for tile, spread in ((self.response, whole.response), (self.handling, whole.handling)):
            about = ""
            if spread.count:
                words = self.tr("median of %1 · 90%: %2")
                about = words.replace("%1", wording.number(spread.count)).replace(
                    "%2", wording.duration(spread.percentile_90)
                )
            if tile is self.handling and whole.snoozed:
                aside = self.tr("snoozed: %1 in %n conversation(s)", "", whole.snoozed)
                about += "\n" + aside.replace("%1", wording.duration(whole.snoozed_seconds))
            tile.say(wording.duration(spread.median), about)

    def _say_nothing(self, shift: WorkFigures) -> None:
        if shift.whole.end > self._inbox.clock.now() and self.span.chosen is Preset.TODAY:
            title = self.tr("Nothing yet today")
            text = self.tr("Today's figures appear here as soon as a customer is handed over to you.")
        else:
            title = self.tr("No figures for these days")
            text = self.tr("No customer was handed over, handled or declined. Choose other days at the top.")
        self.nothing.say(title, text)

    def _export(self) -> None:
        if self._shift is not None:
            self.saving.ask(self._shift)

    def _leave(self) -> None:
        self._left = self._stale = True  # figures that are still being read are not shown
        self._settle.stop()
        self._tick.stop()
        self._frame.changed.disconnect(self._heard)
        self._work.leave()

    def _restyle(self) -> None:
        surface = self._theme.tokens.surface
        self.setStyleSheet(f"#charts, #chartArea {{ background: {surface}; border: none; }}")
        self._foot.setFont(self._theme.font("caption"))
