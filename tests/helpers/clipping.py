"""Texts of a window that have less room than they need, whatever fonts a machine has."""

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionToolButton,
    QTableView,
    QToolButton,
    QWidget,
)

ROUNDING = 1
"""Widths of letters are fractions of a pixel; a widget's are not."""


TURNS = 5
"""Layouts within layouts take some turns of the loop until everything has its place."""


def settle() -> None:
    """Let everything that was shown or resized find its place. Not for ``async def`` tests, whose loop it would enter
    a second time."""
    for _ in range(TURNS):
        QApplication.processEvents()


async def settled() -> None:
    """The same in tests that run on Qt's loop."""
    for _ in range(TURNS):
        await asyncio.sleep(0.001)


def clipped(window: QWidget) -> list[str]:
    """What is cut off in a window: each text, with where it stands, its room and what it needs."""
    window.ensurePolished()
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not window or _in_calendar(widget):
            continue
        if _draws_itself(widget, "paintEvent") and isinstance(widget, QLabel | QPushButton):
            continue  # it shortens its words itself, with dots
        for text, room, need in _measured(widget):
            if need.width() > room.width() + ROUNDING or need.height() > room.height() + ROUNDING:
                found.append(
                    f"{_place(widget, window)}: {text[:50]!r} has {room.width()}×{room.height()} of"
                    f" {need.width()}×{need.height()} pixels"
                )
        if _text_of(widget) and _leaves_parent(widget):
            found.append(f"{_place(widget, window)}: {_text_of(widget)[:50]!r} is partly outside of what it stands in")
    return found


def cut_placeholders(window: QWidget) -> list[str]:
    """The words of empty fields that are cut off in a window."""
    window.ensurePolished()
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLineEdit | QPlainTextEdit) or not widget.isVisible():
            continue
        for text, room, need in _measured(widget):
            if not text or text != widget.placeholderText():
                continue
            if need.width() > room.width() + ROUNDING or need.height() > room.height() + ROUNDING:
                sizes = f"{room.width()}×{room.height()} of {need.width()}×{need.height()}"
                found.append(f"{_place(widget, window)}: {text!r} has {sizes} pixels")
    return found


def _measured(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """Texts, the room that each has, and the room that it needs."""
    match widget:
        case QLabel():
            yield from _label(widget)
        case QCheckBox():
            yield widget.text(), widget.size(), QSize(widget.sizeHint().width(), widget.fontMetrics().height())
        case QPushButton() | QToolButton():
            yield from _button(widget)
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            area = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            yield widget.currentText(), area.size(), _line(widget.fontMetrics(), widget.currentText())
        case QLineEdit():
            yield from _line_edit(widget)
        case QAbstractSpinBox():
            yield widget.text(), widget.size(), QSize(widget.minimumSizeHint().width(), widget.fontMetrics().height())
        case QPlainTextEdit():
            if widget.placeholderText() and not widget.toPlainText():
                room = widget.viewport().rect()
                need = widget.fontMetrics().boundingRect(
                    QRect(0, 0, room.width(), 9999), Qt.TextFlag.TextWordWrap, widget.placeholderText()
                )
                yield widget.placeholderText(), room.size(), need.size()
        case QHeaderView():
            model = widget.model()
            for section in range(widget.count()):
                if not widget.isSectionHidden(section):
                    text = str(model.headerData(section, widget.orientation()) or "")
                    room = QSize(widget.sectionSize(section), widget.height())
                    yield text, room, _lines(widget.fontMetrics(), text) + QSize(4, 0)
        case QAbstractItemView():
            yield from _items(widget)


def _label(label: QLabel) -> Iterator[tuple[str, QSize, QSize]]:
    text = label.text()
    if not text or (label.pixmap() and not label.pixmap().isNull()):
        return
    rect = label.contentsRect()
    margin = label.margin()
    room = rect.adjusted(margin, margin, -margin, -margin).size()
    rich = label.textFormat() is Qt.TextFormat.RichText or (
        label.textFormat() is Qt.TextFormat.AutoText and text.lstrip().startswith("<")
    )
    if rich:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(text)
        if label.wordWrap():
            document.setTextWidth(room.width())
        need = document.size().toSize()
    elif label.wordWrap():
        area = label.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 99999), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, text
        )
        need = area.size()
    else:
        need = _lines(label.fontMetrics(), text)
    yield text, room, need


def _button(button: QPushButton | QToolButton) -> Iterator[tuple[str, QSize, QSize]]:
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if isinstance(button, QToolButton):
        if button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull():
            return
        option = QStyleOptionToolButton()
        button.initStyleOption(option)
        room = button.contentsRect().size()
    else:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()
    need = _line(button.fontMetrics(), text)
    if text and not button.icon().isNull():
        need += QSize(button.iconSize().width() + 4, 0)
    if text:
        yield text, room, need
        if type(button).sizeHint is not QPushButton.sizeHint and isinstance(button, QPushButton):
            yield text, button.size(), QSize(button.sizeHint().width(), 0)


def _line_edit(field: QLineEdit) -> Iterator[tuple[str, QSize, QSize]]:
    spin = field.parent()
    words = field.placeholderText() if not field.text() else ""
    inner = field.rect()
    margins = field.textMargins()
    # The style's own rectangle includes the sheet's padding; Qt keeps two pixels at both sides of the text.
    from PySide6.QtWidgets import QStyleOptionFrame

    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    room = inner.marginsRemoved(margins).adjusted(2, 0, -2, 0).size()
    for action in field.findChildren(QToolButton):
        if action.isVisible():
            room.setWidth(room.width() - action.width() - 4)
    need = _line(field.fontMetrics(), words)
    if isinstance(spin, QAbstractSpinBox | QComboBox):
        return
    yield words or field.text(), room, QSize(need.width(), field.fontMetrics().height())


def _items(view: QAbstractItemView) -> Iterator[tuple[str, QSize, QSize]]:
    """Items that a view of Qt's draws. What the program draws itself is up to its own tests."""
    model = view.model()
    if model is None or _draws_itself(view.itemDelegate(), "paint") or isinstance(view, QHeaderView):
        return
    if isinstance(view, QListView) and view.viewMode() is QListView.ViewMode.IconMode:
        return  # pictures, even where they are letters of a font
    shown = view.viewport().rect()
    columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            index = model.index(row, column)
            area = view.visualRect(index)
            text = str(model.data(index) or "")
            if not text or not area.intersects(shown):
                continue
            font = model.data(index, Qt.ItemDataRole.FontRole) or view.font()
            need = _lines(QFontMetrics(font), text)
            icon = model.data(index, Qt.ItemDataRole.DecorationRole)
            if icon is not None:
                size = view.iconSize().width()
                need += QSize((size if size > 0 else 16) + 4, 0)
            need += QSize(6, 0)
            yield text, area.size(), need


def _draws_itself(thing: object, by: str) -> bool:
    """Whether a class of this program, not Qt's, has this method."""
    return any(by in vars(one) for one in type(thing).__mro__ if not one.__module__.startswith("PySide6"))


def _line(metrics: QFontMetrics, text: str) -> QSize:
    return QSize(metrics.horizontalAdvance(text), metrics.height())


def _lines(metrics: QFontMetrics, text: str) -> QSize:
    lines = text.split("\n")
    return QSize(max(map(metrics.horizontalAdvance, lines)), metrics.height() * len(lines))


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() or "field" if isinstance(widget, QLineEdit) else ""


def _leaves_parent(widget: QWidget) -> bool:
    """Whether a part of it lies outside of what it stands in, and no scroll bar brings it in."""
    inner: QWidget = widget
    area = QRect(widget.rect())
    while not inner.isWindow():
        outer = inner.parentWidget()
        area.translate(inner.pos())
        scrolls = isinstance(outer.parentWidget(), QAbstractScrollArea) and outer is outer.parentWidget().viewport()
        if scrolls:
            bars = outer.parentWidget()
            if (
                bars.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                and not isinstance(bars, QAbstractItemView)
                and (area.left() < 0 or area.right() > outer.width())
            ):
                return True
            area = outer.rect()
        elif not outer.rect().contains(area):
            return True
        inner = outer
    return False


def _in_calendar(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, QCalendarWidget):
            return True
        widget = widget.parentWidget()
    return False


def _place(widget: QWidget, window: QWidget) -> str:
    parts = [type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else "")]
    outer = widget.parentWidget()
    while outer is not None and outer is not window and len(parts) < 4:
        if type(outer) is not QWidget:
            parts.append(type(outer).__name__)
        outer = outer.parentWidget()
    return " in ".join([*parts, type(window).__name__])
