"""The editor that opens on a bubble's text for selecting and copying: the same text, at the same place, read-only."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from agent_desktop.ui.transcript.parts.base import Hit
from agent_desktop.ui.transcript.parts.text import TextPart
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.widgets.dragging import DragEnd
from agent_desktop.ui.widgets.text_fields import copied

SLACK = 2
"""Widths are rounded differently by a document and by a layout; without it a word could wrap."""


class TextSelector(QTextBrowser):
    """Shows one text of a message. ``clicked_link(hit)`` when a link was clicked and nothing was selected;
    ``finished`` when Esc was pressed."""

    clicked_link = Signal(object)
    finished = Signal()

    def __init__(self, part: TextPart, background: QColor, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self._pressed_at: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        DragEnd(self)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the message"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, background)
        palette.setColor(QPalette.ColorRole.Text, part.color)
        palette.setColor(QPalette.ColorRole.Highlight, style.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, style.color("on_accent"))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        document = self.document()
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(part.face.font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setPlainText(part.text.replace("\n", "\u2028"))
        self._format(part, style)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def place(self, rect: QRectF) -> None:
        """Stand exactly over the text that is painted there."""
        top = rect.topLeft().toPoint()
        extra = SLACK if not self.part.rtl else 0
        self.setGeometry(top.x(), top.y(), int(rect.width()) + extra, int(rect.height() + 0.5))
        if self.part.rtl:
            self.document().setTextWidth(rect.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        clicked = self._pressed_at is not None and not self.textCursor().hasSelection()
        if clicked and event.button() is Qt.MouseButton.LeftButton:
            hit = self._hit_at(event.position().toPoint())
            if hit is not None:
                self.clicked_link.emit(hit)
        self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = event.buttons() == Qt.MouseButton.NoButton and self._hit_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The transcript scrolls, not the text in it."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _hit_at(self, pos: QPoint) -> Hit | None:
        cursor = self.cursorForPosition(pos)
        if not self.cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(pos):
            return None
        return self.part.hit_of(cursor.position())

    def _format(self, part: TextPart, style: Style) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(part.face.line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if part.rtl else Qt.LayoutDirection.LeftToRight)
        cursor.mergeBlockFormat(block)
        for begin, end in part.link_runs():
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(style.color("accent"))
            form.setFontWeight(QFont.Weight.Medium)
            cursor.mergeCharFormat(form)
