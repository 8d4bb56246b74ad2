"""Windows, lists and fields take their sizes from what is in them."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.fitting import FittedColumns, HighRows, UprightArea, fit, height_for, list_width
from tests.helpers.clipping import settle

LONG = "A rather long label that needs some room beside everything else that there is"


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fit(dialog, 400, 300, (200, 100))
    QVBoxLayout(dialog).addWidget(QLabel("short"))
    dialog.show()
    settle()
    return dialog


def label_of(dialog: QDialog) -> QLabel:
    label = dialog.findChild(QLabel)
    assert isinstance(label, QLabel)
    return label


def test_a_window_has_its_size_and_its_smallest(dialog: QDialog) -> None:
    assert dialog.size() == QSize(400, 300)
    assert dialog.minimumSize() == QSize(200, 100)


def test_a_window_grows_with_its_words(dialog: QDialog) -> None:
    label_of(dialog).setText(LONG * 2)
    settle()
    assert dialog.width() >= label_of(dialog).sizeHint().width()
    label_of(dialog).setText("short")
    settle()
    assert dialog.minimumSize() == QSize(200, 100)


def test_a_narrow_window_is_as_high_as_its_wrapped_words(dialog: QDialog) -> None:
    label = label_of(dialog)
    label.setWordWrap(True)
    label.setText(LONG * 4)
    dialog.resize(200, 100)
    settle()
    dialog.resize(200, 100)
    settle()
    assert label.height() >= label.heightForWidth(label.width())


def test_no_window_needs_more_than_the_screen(dialog: QDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(500, 400))
    label_of(dialog).setText(LONG * 9)
    settle()
    assert dialog.minimumWidth() <= 500


def test_a_collected_window_does_not_take_the_screen_along(theme: Theme) -> None:
    screen = QGuiApplication.primaryScreen()
    dialog = QDialog()
    fit(dialog, 400, 300)
    QVBoxLayout(dialog).addWidget(QLabel("short"))
    dialog.show()
    settle()
    dialog.close()
    dialog.myself = dialog  # type: ignore[attr-defined]  # garbage that only a collection finds
    del dialog
    gc.collect()
    assert shiboken6.isValid(screen)
    assert not shiboken6.ownedByPython(screen)


def test_an_upright_area_is_as_wide_as_what_is_in_it(qtbot: QtBot, theme: Theme) -> None:
    area, inner = UprightArea(), QWidget()
    qtbot.addWidget(area)
    label = QLabel(LONG)
    QVBoxLayout(inner).addWidget(label)
    area.setWidget(inner)
    area.show()
    settle()
    assert area.minimumSizeHint().width() > label.sizeHint().width()
    label.setText(LONG * 2)
    settle()
    assert area.minimumSizeHint().width() > label.sizeHint().width()


def test_rows_are_high_and_as_wide_as_their_words(qtbot: QtBot, theme: Theme) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setItemDelegate(HighRows(40, view))
    view.addItems(["one", LONG])
    assert [view.sizeHintForRow(row) for row in (0, 1)] == [40, 40]
    assert list_width(view, 50) > view.fontMetrics().horizontalAdvance(LONG)
    view.takeItem(1)
    assert list_width(view, 250) == 250


def test_columns_are_as_wide_as_they_need_and_share_the_rest(qtbot: QtBot, theme: Theme) -> None:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["a", LONG, "c"])
    columns = FittedColumns(table, (1, 2))
    table.resize(300, 200)
    table.show()
    settle()
    header = table.horizontalHeader()
    assert header.sectionSize(1) >= header.sectionSizeHint(1)
    table.setItem(0, 0, QTableWidgetItem(LONG))
    columns.measure()
    assert header.sectionSize(0) >= table.sizeHintForColumn(0)
    table.resize(3000, 200)
    settle()
    assert header.sectionSize(0) == max(table.sizeHintForColumn(0), header.sectionSizeHint(0))
    assert 0 <= table.viewport().width() - header.length() < 2
    assert table.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_heights_are_the_usual_unless_the_font_is_larger(theme: Theme) -> None:
    font = theme.font("body")
    assert height_for(font, 500) == 500
    assert height_for(font, 0, lines=3) == 3 * height_for(font, 0)
    assert height_for(font, 0, around=7) == height_for(font, 0) + 7
