"""Paints the rows of the transcript from their layouts, and opens the editor in which text is selected."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_desktop.inbox.search_terms import Query
from agent_desktop.ui.transcript.layouts import Layouts, RowLayout
from agent_desktop.ui.transcript.model import TranscriptModel
from agent_desktop.ui.transcript.parts.base import Hit, Look
from agent_desktop.ui.transcript.parts.text import TextPart
from agent_desktop.ui.transcript.selecting import TextSelector
from agent_desktop.ui.transcript.style import Style

Index = QModelIndex | QPersistentModelIndex

SELECTED_ALPHA = 36
END_SPACE = 16


class TranscriptDelegate(QStyledItemDelegate):
    """Needs the model itself, not a proxy, and a parent whose width is that of the rows.

    ``hover`` and ``focus`` are the hits under the mouse and the keyboard; ``current`` is the message that the keyboard
    is on, or None while the mouse is used. ``found`` is the message that was searched for, ``marks`` the words.
    """

    def __init__(self, model: TranscriptModel, style: Style, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._model = model
        self._style = style
        self._viewport = viewport
        self.layouts = Layouts(style)
        self.hover: Hit | None = None
        self.focus: Hit | None = None
        self.current: int | None = None
        self.open_text: TextPart | None = None
        self.found: int | None = None
        self.marks: Query | None = None

    def restyle(self, style: Style) -> None:
        """Use other fonts and colours."""
        self._style = style
        self.layouts.restyle(style)

    def leave_right(self, space: float) -> None:
        """Keep this many pixels free at the right of the rows."""
        self._style.right = space

    def layout_of(self, row: int) -> RowLayout:
        """The layout of a row in the present width."""
        return self.layouts.of(self._model.entry(row), self._viewport.width())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._viewport.width()
        row = index.row()
        below = END_SPACE if row == self._model.rowCount() - 1 else 0
        return QSize(width, self.layouts.of(self._model.entry(row), width).height + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        layout = self.layouts.of(self._model.entry(index.row()), rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            shade = QColor(self._style.color("accent"))
            shade.setAlpha(SELECTED_ALPHA)
            painter.fillRect(rect, shade)
        painter.translate(rect.topLeft())
        visible = QRectF(self._viewport.rect()).translated(-rect.x(), -rect.y())
        look = Look(
            self.hover,
            self.focus,
            painter.device().devicePixelRatio(),
            visible,
            self.marks,
            self._style.color("note_line"),
        )
        shown = layout.entry.message.id in (self.current, self.found)
        layout.paint(painter, rect.width(), look, current=shown)
        painter.restore()

    # --- selecting text ----------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        layout = self.layout_of(index.row())
        text = self.open_text
        if text is None or all(text is not part for _, part in layout.texts(self._viewport.width())):
            text = next(part for _, part in layout.texts(self._viewport.width()))
        return TextSelector(text, layout.fill or self._style.color("surface"), self._style, parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text is set when the editor is made, and never changes under the selection."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing is edited."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        if not isinstance(editor, TextSelector):
            return
        layout = self.layout_of(index.row())
        corner = QPointF(option.rect.topLeft())
        places = list(layout.texts(option.rect.width()))
        place = next((rect for rect, part in places if part.text == editor.part.text), None)
        if place is not None:
            editor.place(place.translated(corner))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor closes when the view says so; the base class would close it on Enter and Tab."""
        return False


def hit_at(layout: RowLayout, width: float, pos: QPointF) -> Hit | None:
    """Return what can be clicked at a position in a row."""
    return next((hit for rect, hit in layout.areas(width) if rect.contains(pos)), None)


def text_at(layout: RowLayout, width: float, pos: QPointF) -> TextPart | None:
    """The text that can be selected at a place in a row."""
    return next((part for rect, part in layout.texts(width) if rect.contains(pos)), None)


def hits_of(layout: RowLayout, width: float) -> list[Hit]:
    """All that can be clicked in a row, each once, in reading order."""
    return list(dict.fromkeys(hit for _, hit in layout.areas(width)))
