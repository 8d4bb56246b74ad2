"""The bar that chooses the days: a preset, or from one date to another."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QLabel, QToolButton, QWidget

from agent_desktop.ui.forms.boxes import CHEVRON, ChoiceBox
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.icons import icon, pixmap

YEARS = 5
"""So far back dates can be chosen."""


class Preset(StrEnum):
    """The choices."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    SEVEN = "seven"
    THIRTY = "thirty"
    DATES = "dates"


def days_of_preset(preset: Preset, today: date) -> tuple[date, date]:
    """The first and the last day of a choice; a week begins as the locale says, and ends today."""
    if preset is Preset.YESTERDAY:
        return today - timedelta(days=1), today - timedelta(days=1)
    if preset is Preset.WEEK:
        begins = QLocale().firstDayOfWeek().value
        return today - timedelta(days=(today.isoweekday() - begins) % 7), today
    if preset is Preset.SEVEN:
        return today - timedelta(days=6), today
    if preset is Preset.THIRTY:
        return today - timedelta(days=29), today
    return today, today


class Calendar(QCalendarWidget):
    """The month that a date field opens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        """Weekends are days like others, and the arrows are the window's own."""
        for day, role in (*((day, "text") for day in Qt.DayOfWeek), (None, "text_3")):
            look = QTextCharFormat()
            look.setForeground(self._theme.color(role))
            if day is None:
                self.setHeaderTextFormat(look)
            else:
                self.setWeekdayTextFormat(day, look)
        for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture, self._theme.color("text_2")))


class DateField(QDateEdit):
    """A date with a calendar, in the window's own look."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_pattern(QLocale()))
        self.setKeyboardTracking(False)  # a half-typed date is none
        self.setCalendarWidget(Calendar(theme, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        image = pixmap("chevron-down", self._theme.color("text_2"), CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - CHEVRON - Space.S, (self.height() - CHEVRON) // 2, image)


def date_sheet(theme: Theme) -> str:
    """The look of :class:`DateField` and its calendar, in the present colours."""
    tokens = theme.tokens
    return (
        f"QDateEdit {{ background: {tokens.surface_2}; color: {tokens.text}; border: 1px solid {tokens.line};"
        " border-radius: 6px; padding: 0 10px; min-height: 30px; }"
        f"QDateEdit:focus {{ border-color: {tokens.accent}; background: {tokens.surface}; }}"
        "QDateEdit::drop-down { border: none; width: 26px; } QDateEdit::down-arrow { image: none; }"
        f"QCalendarWidget QWidget {{ alternate-background-color: {tokens.surface_2}; }}"
        f"#qt_calendar_navigationbar {{ background: {tokens.surface}; }}"
        f"QCalendarWidget {{ background: {tokens.surface}; }}"
        f"QCalendarWidget QToolButton {{ color: {tokens.text}; background: transparent; border: none; }}"
        f"QCalendarWidget QAbstractItemView {{ background: {tokens.surface}; color: {tokens.text};"
        f" selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent}; outline: none; }}"
        f"QCalendarWidget QAbstractItemView:disabled {{ color: {tokens.text_3}; }}"
    )


class SpanBar(QWidget):
    """``changed``: other days. ``first`` and ``last`` say which."""

    changed = Signal()

    def __init__(self, theme: Theme, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = now.astimezone().date()
        self.preset = ChoiceBox(theme)
        self.preset.setAccessibleName(self.tr("Days"))
        for preset, words in (
            (Preset.TODAY, self.tr("Today")),
            (Preset.YESTERDAY, self.tr("Yesterday")),
            (Preset.WEEK, self.tr("This week")),
            (Preset.SEVEN, self.tr("Last 7 days")),
            (Preset.THIRTY, self.tr("Last 30 days")),
            (Preset.DATES, self.tr("Custom range")),
        ):
            self.preset.addItem(words, preset)
        self.begin = DateField(theme, self.tr("From"))
        self.end = DateField(theme, self.tr("To"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        dash = QLabel("–")
        dash.setProperty("kind", "secondary")
        for part in (self.preset, self.begin, dash, self.end):
            layout.addWidget(part)
        self._limit()
        self._show(*days_of_preset(Preset.TODAY, self._today))
        self.preset.currentIndexChanged.connect(lambda _index: self._chosen())
        self.begin.dateChanged.connect(lambda _date: self._typed(self.begin))
        self.end.dateChanged.connect(lambda _date: self._typed(self.end))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def first(self) -> date:
        """The first day."""
        return _python(self.begin.date())

    @property
    def last(self) -> date:
        """The last day."""
        return _python(self.end.date())

    @property
    def chosen(self) -> Preset:
        """The chosen preset."""
        return Preset(self.preset.currentData())

    def choose(self, preset: Preset) -> None:
        """Choose a preset."""
        self.preset.setCurrentIndex(self.preset.findData(preset))

    def look(self, now: datetime) -> None:
        """Look whether a new day has begun. If so, a chosen preset moves with it."""
        today = now.astimezone().date()
        if today != self._today:
            self._today = today
            self._limit()
            if self.chosen is not Preset.DATES:
                self._chosen()

    def _limit(self) -> None:
        for field in (self.begin, self.end):
            blocked = field.blockSignals(True)
            field.setDateRange(_qt(self._today - timedelta(days=366 * YEARS)), _qt(self._today))
            field.blockSignals(blocked)

    def _chosen(self) -> None:
        if self.chosen is Preset.DATES:
            self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show(*days_of_preset(self.chosen, self._today))
        self.changed.emit()

    def _typed(self, field: DateField) -> None:
        """A date was entered; the other one follows where they would be the wrong way round."""
        first, last = self.first, self.last
        if first > last:
            first, last = (first, first) if field is self.begin else (last, last)
        blocked = self.preset.blockSignals(True)
        self.choose(Preset.DATES)
        self.preset.blockSignals(blocked)
        self._show(first, last)
        self.changed.emit()

    def _show(self, first: date, last: date) -> None:
        for field, day in ((self.begin, first), (self.end, last)):
            blocked = field.blockSignals(True)
            field.setDate(_qt(day))
            field.blockSignals(blocked)

    def _restyle(self) -> None:
        self.setStyleSheet(date_sheet(self._theme))


def _pattern(locale: QLocale) -> str:
    """The locale's short form with all four figures of the year."""
    if locale.name() == "C":
        return "yyyy-MM-dd"
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
