"""How large things are that hold text: as large as the text needs in the fonts and the language in use.

The sizes of the design are what is usual. A font with wider letters, or a language with longer words, needs more.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFrame,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

FRAME = QSize(24, 48)
"""What a window's frame and title take of the screen at most."""
BESIDE_TEXT = 5
"""What a line edit keeps free at both sides of its text together, with the cursor."""
ICON_FRAME = 6
"""What a line edit keeps free round an icon in it."""
RELAYOUT = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize)
RESTYLE = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show)


def fit(window: QWidget, width: int, height: int, smallest: tuple[int, int] = (0, 0)) -> None:
    """Give a window this size, or less where the screen is smaller: its buttons stand at the bottom.

    It can be made as small as ``smallest``, but no smaller than what is in it needs.
    """
    window.resize(QSize(width, height).boundedTo(_room(window)))
    _Smallest(window, QSize(*smallest))


def height_for(font: QFont, usual: int, *, lines: int = 1, around: int = 0) -> int:
    """The height of something with ``lines`` of text and ``around`` pixels above and below them: at least the usual."""
    return max(usual, lines * QFontMetrics(font).height() + around)


def width_for(field: QLineEdit, text: str) -> int:
    """The width that a field needs to show a text whole."""
    field.ensurePolished()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    margins = field.textMargins()
    contents = QSize(field.fontMetrics().horizontalAdvance(text) + BESIDE_TEXT, 0)
    style, icons = field.style(), len(field.actions())
    needed = style.sizeFromContents(QStyle.ContentsType.CT_LineEdit, option, contents, field).width()
    icon = style.pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize, option, field) + ICON_FRAME
    gap = style.pixelMetric(QStyle.PixelMetric.PM_LineEditIconMargin, option, field)
    return needed + margins.left() + margins.right() + icons * (icon + gap)


def show_placeholder(field: QLineEdit) -> None:
    """Let a field be no narrower than the words that it shows while it is empty."""
    field.setMinimumWidth(width_for(field, field.placeholderText()))


def list_width(view: QListView, usual: int) -> int:
    """The width of a list that shows all of its rows' words: at least the usual."""
    view.ensurePolished()
    bar = view.verticalScrollBar().sizeHint().width()
    return max(usual, view.sizeHintForColumn(0) + bar + 2 * view.frameWidth())


class HighRows(QStyledItemDelegate):
    """Draws the rows of a list as usual, but makes them at least so many pixels high."""

    def __init__(self, height: int, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, self._height))


class SteadyArea(QScrollArea):
    """Scrolls up and down only. The scroll bar has its room always, and is drawn where there is something to scroll.

    Wrapped text can be higher where it is wider: a long word then has a line of its own. A bar that goes because the
    text beside it fits would come back because the wider text does not, each time within the last call, until the
    stack is full and the program crashes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))


class UprightArea(SteadyArea):
    """As wide as what is in it needs, also when that becomes wider."""

    def minimumSizeHint(self) -> QSize:
        hint, inner = super().minimumSizeHint(), self.widget()
        if inner is None:
            return hint
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return hint.expandedTo(QSize(inner.minimumSizeHint().width() + beside, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class FittedColumns(QObject):
    """Gives each column of a table the width that its header and its cells need, as Qt measures them.

    What is left of the table's width is shared by the columns that are ``growing``. Call :meth:`measure` when the
    cells are others.
    """

    def __init__(self, table: QTableView, growing: Collection[int]) -> None:
        super().__init__(table)
        self._table = table
        self._growing = growing
        self._needed: list[int] = []
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.measure()

    def measure(self) -> None:
        """Measure the width that each column needs."""
        header = self._table.horizontalHeader()
        self._needed = [
            max(header.sectionSizeHint(column), self._table.sizeHintForColumn(column))
            for column in range(header.count())
        ]
        self._share_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table:
            if event.type() in RESTYLE:
                self.measure()
        elif event.type() is QEvent.Type.Resize:
            self._share_out()
        return False

    def _share_out(self) -> None:
        spare = max(0, self._table.viewport().width() - sum(self._needed)) // len(self._growing)
        for column, width in enumerate(self._needed):
            grown = width + spare if column in self._growing else width
            self._table.horizontalHeader().resizeSection(column, grown)


class _Smallest(QObject):
    """Keeps a window at least as large as what is in it needs now, as far as the screen has room."""

    def __init__(self, window: QWidget, least: QSize) -> None:
        super().__init__(window)
        self._window = window
        self._least = least
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in RELAYOUT:
            self._apply()
        return False

    def _apply(self) -> None:
        layout = self._window.layout()
        if layout is None:
            return
        needed = layout.totalMinimumSize().expandedTo(self._least)
        if layout.hasHeightForWidth():  # wrapped text is higher in a narrower window
            height = layout.totalMinimumHeightForWidth(max(self._window.width(), needed.width()))
            needed.setHeight(max(needed.height(), height))
        self._window.setMinimumSize(needed.boundedTo(_room(self._window)))


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen that a widget is on; before it is shown, that of the window it belongs to.

    Not ``widget.screen()``: PySide makes that screen a child of the widget, and a collection of cyclic garbage that
    finds a closed window would delete Qt's own screen with it.
    """
    shown = widget if widget.isVisible() else widget.parentWidget() or widget
    return QGuiApplication.screenAt(shown.window().geometry().center()) or QGuiApplication.primaryScreen()


def _room(window: QWidget) -> QSize:
    """The largest size that a window can have on its screen."""
    return screen_of(window).availableSize() - FRAME
