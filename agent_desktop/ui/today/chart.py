"""A small chart of bars: hovered or walked through with the arrows, it says each slot in words."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.today.series import Picture, draw_bar
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.tooltips import plain_tip

HEIGHT = 164
HEAD = 26
FOOT = 20
"""Usual heights of the whole, of the title above it and of the labels below it, in pixels."""
KEY = 10
WIDEST_BAR = 28
EVERY = (1, 2, 3, 4, 6, 7, 8, 12, 14, 24, 30, 61, 91, 183, 100_000)
"""Distances between labels."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Chart(QWidget):
    """``title`` heads it. Give it a :class:`Picture` with :meth:`show_picture`."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._picture = Picture()
        self._place: int | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        font = theme.font("caption")
        self._head_height, self._foot_height = height_for(font, HEAD, around=8), height_for(font, FOOT, around=6)
        self._least = HEIGHT - HEAD - FOOT + self._head_height + self._foot_height
        self.setMinimumSize(260, self._least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def picture(self) -> Picture:
        """The picture that the chart shows."""
        return self._picture

    @property
    def place(self) -> int | None:
        """The slot that the arrows are at."""
        return self._place

    def show_picture(self, picture: Picture, summary: str) -> None:
        """Show this; ``summary`` is what a screen reader says of the whole."""
        self._picture = picture
        if self._place is not None and self._place >= len(picture.slots):
            self._place = None
        self.setAccessibleName(f"{self._title}. {summary}")
        self._describe(said=False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self._least)

    # --- where things are --------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        metrics = self.fontMetrics()
        steps = self._picture.steps(self._picture.most)
        room = max(metrics.horizontalAdvance(self._picture.words(step)) for step in steps) + Space.S + Space.XS
        top = self._head_height + Space.S
        return QRectF(room, top, max(10, self.width() - room - Space.XS), self.height() - top - self._foot_height)

    def _slot_at(self, x: float) -> int | None:
        plot, count = self._plot(), len(self._picture.slots)
        if not count or not plot.left() <= x < plot.right():
            return None
        return min(count - 1, int((x - plot.left()) / plot.width() * count))

    def slot_middle(self, place: int) -> QPoint:
        """Return the middle of a slot, in the widget's pixels."""
        plot = self._plot()
        width = plot.width() / len(self._picture.slots)
        return QPointF(plot.left() + (place + 0.5) * width, plot.center().y()).toPoint()

    # --- drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setFont(self._theme.font("caption"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        self._head(painter)
        picture, plot = self._picture, self._plot()
        steps = picture.steps(picture.most)
        top = steps[-1] or 1
        metrics = self.fontMetrics()
        for step in steps:
            y = plot.bottom() - step / top * plot.height()
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(plot.left(), round(y) + 0.5), QPointF(plot.right(), round(y) + 0.5))
            painter.setPen(color("text_3"))
            label = QRectF(0, y - metrics.height() / 2, plot.left() - Space.S, metrics.height())
            painter.drawText(label, RIGHT, picture.words(step))
        if not picture.slots:
            return
        width = plot.width() / len(picture.slots)
        lit = self._place if self.hasFocus() else self._hovered
        if lit is not None and lit < len(picture.slots):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(
                QRectF(plot.left() + lit * width, plot.top(), width, plot.height()), Radius.CONTROL, Radius.CONTROL
            )
        for place in range(len(picture.slots)):
            self._bars(painter, place, QRectF(plot.left() + place * width, plot.top(), width, plot.height()), top)
        self._labels(painter, plot, width)
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)

    def _head(self, painter: QPainter) -> None:
        """The title at the left, the meaning of the bars behind it."""
        painter.setFont(self._theme.font("caption", bold=True))
        painter.setPen(self._theme.color("text_2"))
        wide = painter.fontMetrics().horizontalAdvance(self._title)
        high = self._head_height
        painter.drawText(QRect(Space.XS, 0, wide + 2, high), LEFT, self._title)
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        x = Space.XS + wide + Space.L
        for one in self._picture.series:
            needed = KEY + Space.XS + metrics.horizontalAdvance(one.name)
            if x + needed > self.width():
                return  # a narrow chart shows it in a tooltip instead
            draw_bar(painter, QRectF(x, (high - KEY) / 2, KEY, KEY), self._theme.color(one.color), one.look)
            painter.setPen(self._theme.color("text_2"))
            painter.drawText(QRect(x + KEY + Space.XS, 0, needed, high), LEFT, one.name)
            x += needed + Space.M

    def _bars(self, painter: QPainter, place: int, slot: QRectF, top: float) -> None:
        series = self._picture.series
        overlaid = any(one.behind for one in series)
        across = 1 if overlaid else max(1, len(series))
        gap = min(4.0, slot.width() * 0.15)
        width = max(1.0, min((slot.width() - 2 * gap) / across, WIDEST_BAR))
        left = slot.center().x() - width * across / 2
        for number, one in enumerate(series):
            value = one.values[place]
            if not value:
                continue
            height = max(2.0, value / top * slot.height())
            x = left if overlaid else left + number * width
            inset = 0.0 if one.behind or not overlaid else width * 0.25
            bar = QRectF(x + inset, slot.bottom() - height, max(1.0, width - 2 * inset), height)
            if not overlaid and width > 4:
                bar.adjust(0, 0, -1, 0)
            draw_bar(painter, bar, self._theme.color(one.color), one.look)

    def _labels(self, painter: QPainter, plot: QRectF, width: float) -> None:
        """As many as there is room for, at even distances."""
        slots = self._picture.slots
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(slot.label) for slot in slots) + Space.S
        every = next(step for step in EVERY if step * width >= widest)
        painter.setPen(self._theme.color("text_3"))
        for place in range(0, len(slots), every):
            middle = plot.left() + (place + 0.5) * width
            x = min(max(middle - widest / 2, 0), self.width() - widest)
            area = QRectF(x, plot.bottom() + 3, widest, self._foot_height - 3)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, slots[place].label)

    # --- pointing at it ----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._slot_at(event.position().x())
        if place != self._hovered:
            self._hovered = place
            self.update()
        if place is not None:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(self._picture.said(place)), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(self._slot_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._picture.slots) - 1
        here = self._place
        moves = {
            Qt.Key.Key_Left: max(0, (here if here is not None else last + 1) - 1),
            Qt.Key.Key_Right: min(last, (here if here is not None else -1) + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = moves.get(Qt.Key(event.key()))
        if place is None or last < 0:
            super().keyPressEvent(event)
            return
        self._go(place)
        QToolTip.showText(self.mapToGlobal(self.slot_middle(place)), plain_tip(self._picture.said(place)), self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _go(self, place: int | None) -> None:
        self._place = place
        self._describe(said=True)
        self.update()

    def _describe(self, *, said: bool) -> None:
        words = "" if self._place is None else self._picture.said(self._place).replace("\n", ", ")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if said and words:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
