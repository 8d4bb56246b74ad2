"""The tree of values: walked through, copied, read whole, whatever is in it."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.tree import FactTree
from agent_desktop.ui.tree.model import NODE
from agent_desktop.ui.tree.node import MAX_DEPTH, MOST, Node
from agent_desktop.ui.widgets.valuebox import ValueBox

PAYLOAD: dict[str, Any] = {"orderId": 88213, "gone": None, "order": {"lines": [{"sku": "A-1"}], "empty": {}}, "é": "ü"}


@pytest.fixture
def tree(qtbot: QtBot, theme: Theme) -> FactTree:
    tree = FactTree(theme, "Handover")
    qtbot.addWidget(tree)
    tree.resize(260, 300)
    tree.show()
    return tree


def texts(tree: FactTree) -> list[str]:
    """What is shown, from top to bottom."""
    found = []
    index = tree.facts.index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def test_it_is_a_sound_model(tree: FactTree) -> None:
    QAbstractItemModelTester(tree.facts, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.show_value(PAYLOAD)
    tree.expandAll()
    tree.show_value({})
    tree.show_value({"a": [1, [2, {"b": 3}]]})
    tree.expandAll()


def test_a_long_name_of_things_is_broken_at_its_joints(tree: FactTree) -> None:
    tree.show_value({"intent": "delivery.late"})
    node = tree.facts.index(0, 0).data(NODE)
    layout, _, _ = tree._delegate._laid_out(node, tree.fontMetrics().horizontalAdvance("delivery.l"))
    line = layout.lineAt(0)
    assert layout.text()[: line.textLength()].strip("\u200b") == "delivery."


def test_nested_values_unfold_with_the_arrows(qtbot: QtBot, tree: FactTree) -> None:
    tree.show_value(PAYLOAD)
    assert texts(tree) == [
        "orderId: 88213",
        "gone: null",
        "order: 2 value(s)",
        "lines: 1 value(s)",
        "empty: {}",
        "é: ü",
    ]
    height = tree.height()
    tree.setFocus()
    tree.setCurrentIndex(tree.facts.index(2, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert len(texts(tree)) == 4
    qtbot.waitUntil(lambda: tree.height() < height)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right):
        qtbot.keyClick(tree, key)
    assert tree.currentIndex().data() == "1: 1 value(s)"


def test_who_comes_by_key_sees_where_they_are(qtbot: QtBot, tree: FactTree) -> None:
    tree.show_value(PAYLOAD)
    tree.activateWindow()
    tree.clearFocus()  # some platforms give it the keyboard as soon as it is shown
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(tree.hasFocus)
    assert [index.data() for index in tree.selectedIndexes()] == ["orderId: 88213"]


def test_every_value_is_copied_by_key_as_it_came(qtbot: QtBot, tree: FactTree, qapp: QApplication) -> None:
    tree.show_value(PAYLOAD)
    tree.setFocus()
    copied = []
    tree.setCurrentIndex(tree.facts.index(0, 0))
    for _ in range(6):
        qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        copied.append(qapp.clipboard().text())
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert copied[:2] == ["88213", "null"]
    assert json.loads(copied[2]) == PAYLOAD["order"]
    assert copied[4:] == ["{}", "ü"]


def test_the_sign_copies(qtbot: QtBot, tree: FactTree, qapp: QApplication) -> None:
    tree.show_value({"note": "long " * 500})
    index = tree.facts.index(0, 0)
    sign = tree._delegate.sign_at(tree.visualRect(index), tree.facts.node(index))
    assert tree.viewport().rect().contains(sign)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=sign.center())
    assert qapp.clipboard().text() == "long " * 500
    qapp.clipboard().clear()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, sign.center().y()))
    assert qapp.clipboard().text() == ""


def test_enter_shows_a_value_whole_to_be_marked_and_copied(qtbot: QtBot, tree: FactTree) -> None:
    text = "first line\n" + "x" * 10_000
    tree.show_value({"note": text, "other": "short"})
    before = tree.height()
    tree.setFocus()
    tree.setCurrentIndex(tree.facts.index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    (field,) = tree.viewport().findChildren(QPlainTextEdit)
    assert field.toPlainText() == text
    assert field.isReadOnly()
    assert field.accessibleName() == "note"
    assert tree.height() > before + 50
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in tree.viewport().findChildren(QPlainTextEdit)))
    assert tree.height() == before


@pytest.mark.parametrize(
    "value",
    [
        {},
        {f"key {n}": "value " * 1700 for n in range(200)},
        {"a": {"b": {"c": {"d": {"e": "deep"}}}}},
        {"مفتاح": "هذه ملاحظة طويلة جدا " * 40, "emoji": "👩‍👩‍👧" * 300},
        {"\u202eevil": "\u202e<b>bold</b>\x00", "": "", "<i>": "&amp;", "n": "\n\n\n"},
        {"list": list(range(10_000))},
        {"lone": "\ud800" * 700},
    ],
    ids=["nothing", "200 long ones", "deep", "arabic and emoji", "hostile", "long list", "half a sign"],
)
def test_it_takes_everything(qtbot: QtBot, theme: Theme, value: dict[str, Any]) -> None:
    box = ValueBox(theme, "Handover")
    qtbot.addWidget(box)
    box.resize(240, 400)
    box.show_value(value, "Nothing.")
    box.show()
    for width in (300, 120, 240):
        box.resize(width, 400)
        QApplication.sendPostedEvents()
        assert not box.grab().isNull()
    box.tree.expandAll()
    box.tree.show_all()
    assert not box.grab().isNull()
    assert box.tree.isVisible() == bool(value)
    assert box.empty.isVisible() != bool(value)


def test_many_values_are_shown_when_they_are_asked_for(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    box = ValueBox(theme, "Handover")
    qtbot.addWidget(box)
    box.show_value({f"key {n}": n for n in range(200)})
    box.show()
    assert len(texts(box.tree)) == 40
    assert box.more.isVisible()
    qtbot.mouseClick(box.more, Qt.MouseButton.LeftButton)
    assert len(texts(box.tree)) == 200
    assert not box.more.isVisible()
    qtbot.mouseClick(box.copy_all, Qt.MouseButton.LeftButton)
    assert len(json.loads(qapp.clipboard().text())) == 200


def test_depth_and_width_have_their_bounds() -> None:
    deep: dict[str, Any] = {"v": 1}
    for _ in range(300):
        deep = {"d": deep}
    node, depth = Node("", deep), 0
    while node.nested:
        node, depth = node.children[0], depth + 1
    assert depth == MAX_DEPTH + 1
    assert node.text.startswith("{")
    assert len(Node("", {"l": list(range(10_000))}).children[0].children) == MOST


def test_screen_readers_know_a_tree_with_keys_and_values(tree: FactTree) -> None:
    tree.show_value(PAYLOAD)
    face = QAccessible.queryAccessibleInterface(tree)
    assert face.role() is QAccessible.Role.Tree
    assert face.text(QAccessible.Text.Name) == "Handover"
    assert face.child(0).text(QAccessible.Text.Name) == "Values"  # the heading, which is not shown
    assert face.child(1).text(QAccessible.Text.Name) == "orderId: 88213"
    assert face.child(1).role() is QAccessible.Role.TreeItem


def test_the_pane_follows_the_current_value(qtbot: QtBot, theme: Theme) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    tree = FactTree(theme, "Handover")
    area.setWidget(tree)
    area.resize(260, 200)
    area.show()
    area.activateWindow()
    tree.show_value({f"key {n}": n for n in range(40)})
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    QApplication.sendPostedEvents()
    tree.setCurrentIndex(tree.facts.index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 100)
