"""Draws a row: key, value over some lines, and the sign that copies it."""

import math
import re

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Radius, Space, Theme
from agent_desktop.ui.tree.model import NODE
from agent_desktop.ui.tree.node import Node
from agent_desktop.ui.widgets.icons import pixmap
from agent_desktop.ui.widgets.text_fields import TextArea

KEY_WIDTH = 104
JOINTS = re.compile(r"[._:/@-](?=\w)")
LEAST_KEY = 44
LINES = 3
OPENED_LINES = 12
SIGN = 13
SIGN_ROOM = 20
PAD = 2
SHOWN = 600
SHORT = 200
"""Texts up to this are marked as a whole when they are opened, ready to be copied."""
Index = QModelIndex | QPersistentModelIndex


class FactDelegate(QStyledItemDelegate):
    """``copy_wanted(index)``: the sign was pressed."""

    copy_wanted = QtSignal(object)

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._layouts: dict[tuple[int, int], tuple[QTextLayout, float, float]] = {}
        self.opened: int | None = None
        """The node, by id(), whose value is read whole."""
        self.copied: int | None = None
        """The node, by id(), that was copied just now."""

    def forget(self) -> None:
        """Texts, fonts or widths are others now."""
        self._layouts.clear()

    # --- where things are --------------------------------------------------------------------------------------------

    def _columns(self, node: Node, width: int) -> tuple[int, int]:
        """How wide key and value may be in a row of this width."""
        if node.nested:
            return max(LEAST_KEY, width // 2), max(8, width // 2 - SIGN_ROOM - Space.XS)
        indent = (node.depth - 1 + self._view.rootIsDecorated()) * self._view.indentation()
        key = min(max(LEAST_KEY, KEY_WIDTH - indent), max(LEAST_KEY, width // 2))
        return key, max(8, width - key - SIGN_ROOM - 2 * Space.XS)

    def _row_width(self, node: Node) -> int:
        levels = node.depth - 1 + self._view.rootIsDecorated()
        return self._view.viewport().width() - levels * self._view.indentation()

    def _laid_out(self, node: Node, width: int) -> tuple[QTextLayout, float, float]:
        """The value's lines within a width, their height, and how wide the widest is."""
        known = self._layouts.get((id(node), width))
        if known is None:
            option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout = QTextLayout(breakable(plain_line(node.text, SHOWN)), self._theme.font("body"))
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            height, widest = _break_lines(layout, width)
            known = self._layouts[(id(node), width)] = (layout, height, widest)
        return known

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node: Node = index.data(NODE)
        width = self._row_width(node)
        line = self._view.fontMetrics().height()
        if node.nested:
            return QSize(width, line + 2 * PAD + 2)
        if id(node) == self.opened:
            long = plain_line(node.text, 100_000)
            lines = math.ceil(len(long) * self._view.fontMetrics().averageCharWidth() * 1.3 / max(40, width)) + 1
            return QSize(width, line * (min(max(lines, node.text.count("\n") + 2), OPENED_LINES) + 1) + 2 * Space.S)
        _, height, _ = self._laid_out(node, self._columns(node, width)[1])
        return QSize(width, max(line, math.ceil(height)) + 2 * PAD + 2)

    def sign_at(self, row: QRect, node: Node) -> QRect:
        """Where the sign stands that copies the value."""
        key, value = self._columns(node, row.width())
        if node.nested:
            left = row.left() + self._nested_width(node, row.width()) + Space.S
        else:
            widest = self._laid_out(node, value)[2] if node.text else 0
            left = row.left() + key + Space.XS + min(value, math.ceil(widest)) + Space.XS
        return QRect(min(left, row.right() - SIGN_ROOM), row.top() + PAD - 1, SIGN_ROOM, SIGN_ROOM)

    def _nested_width(self, node: Node, width: int) -> int:
        metrics = self._view.fontMetrics()
        count = metrics.horizontalAdvance(self._count(node))
        return (
            min(metrics.horizontalAdvance(plain_line(node.key, 80)), width - count - SIGN_ROOM - 12) + count + Space.S
        )

    def _count(self, node: Node) -> str:
        return f"[{len(node.value)}]" if isinstance(node.value, list) else f"{{{len(node.value)}}}"

    # --- drawing -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: Node = index.data(NODE)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current:
            focused = self._view.hasFocus()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent" if focused else "line"), 1))
            painter.setBrush(self._theme.color("accent_soft") if focused else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(-3, 0, -1, -1).toRectF(), Radius.CONTROL - 2, Radius.CONTROL - 2)
        metrics = self._view.fontMetrics()
        key_width, value_width = self._columns(node, row.width())
        top, line = row.top() + PAD, metrics.height()
        painter.setFont(self._theme.font("body"))
        key = plain_line(node.key, 80)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("text" if node.nested else "text_2"))
        if node.nested:
            count = self._count(node)
            wide = self._nested_width(node, row.width()) - metrics.horizontalAdvance(count) - Space.S
            words = metrics.elidedText(key, Qt.TextElideMode.ElideRight, wide + 1)
            painter.drawText(QRect(row.left(), top, wide + 2, line), left, words)
            painter.setPen(self._theme.color("text_3"))
            painter.drawText(QRect(row.left() + wide + Space.S, top, 80, line), left, count)
        else:
            words = metrics.elidedText(key, Qt.TextElideMode.ElideRight, key_width - Space.XS)
            painter.drawText(QRect(row.left(), top, key_width, line), left, words)
            layout, _, _ = self._laid_out(node, value_width)
            place = QPointF(row.left() + key_width + Space.XS, top)
            painter.setPen(self._theme.color("text"))
            for number in range(layout.lineCount()):
                layout.lineAt(number).draw(painter, place)
        sign = self.sign_at(row, node)
        done = id(node) == self.copied
        image = pixmap(
            "check" if done else "copy",
            self._theme.color("ok" if done else "text_2" if current else "text_3"),
            SIGN,
            self._view.devicePixelRatioF(),
        )
        painter.drawPixmap(sign.left() + (SIGN_ROOM - SIGN) // 2, sign.top() + (SIGN_ROOM - SIGN) // 2, image)
        painter.restore()

    # --- mouse and reading whole -------------------------------------------------------------------------------------

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            row: QRect = option.rect
            if event.button() == Qt.MouseButton.LeftButton and self.sign_at(row, index.data(NODE)).contains(
                event.position().toPoint()
            ):
                self.copy_wanted.emit(index)
                return True
        return False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        node: Node = index.data(NODE)
        field = TextArea(node.text, parent)
        field.setReadOnly(True)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        field.setAccessibleName(plain_line(node.key, 80))
        field.setFont(self._theme.font("body"))
        tokens = self._theme.tokens
        field.setStyleSheet(
            f"QPlainTextEdit {{ background: {tokens.surface}; color: {tokens.text};"
            f" border: 1px solid {tokens.accent}; border-radius: {Radius.CONTROL}px; padding: 2px; }}"
        )
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and len(editor.toPlainText()) <= SHORT:
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing can be changed."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: QRect = option.rect
        editor.setGeometry(row.adjusted(0, 0, -1, -2))

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        # Enter only reads here, and Tab leaves the value; the style's own filter would end up changing it.
        if event.type() == QEvent.Type.FocusOut or (
            event.type() == QEvent.Type.KeyPress
            and getattr(event, "key", lambda: None)() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            return event.type() != QEvent.Type.FocusOut
        return False


def breakable(text: str) -> str:
    """The text with chances to wrap after the signs that join words in names of things, such as ``delivery.late``."""
    return JOINTS.sub("\\g<0>\u200b", text)


def _break_lines(layout: QTextLayout, width: int) -> tuple[float, float]:
    """Lay the text out, at most :data:`LINES` lines with the last one cut; its height and the widest line."""
    text = layout.text()
    height = widest = 0.0
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
        units = text.encode("utf-16-le", "surrogatepass")
        if number == LINES - 1 and (line.textStart() + line.textLength()) * 2 < len(units):
            kept = units[: max(0, line.textStart() + line.textLength() - 2) * 2].decode("utf-16-le", "ignore")
            layout.endLayout()
            layout.setText(kept.rstrip() + "…")
            return _break_lines(layout, width)
    layout.endLayout()
    return height, widest
