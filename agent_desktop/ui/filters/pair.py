"""Asks for a key of the handover payload and its value."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.ui.theme import Space
from agent_desktop.ui.widgets.text_fields import LineField

WIDTH = 340


class PairDialog(QDialog):
    """``entered(key, value)``. Open it with ``windows().open()``."""

    entered = Signal(str, str)

    def __init__(self, known: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Filter by a handover value"))
        self._known = known
        self._values = QStringListModel(self)
        self.key, self.value = LineField(), LineField()
        for field, name, words in (
            (self.key, self.tr("Key"), QStringListModel(list(known), self)),
            (self.value, self.tr("Value"), self._values),
        ):
            field.setAccessibleName(name)
            field.setMaxLength(200)
            field.setMinimumWidth(WIDTH)
            completer = QCompleter(words, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)
            field.textChanged.connect(self._allow)
        self.key.setPlaceholderText(self.tr("for example department"))
        self.key.textChanged.connect(lambda text: self._values.setStringList(list(known.get(text.strip(), ()))))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.addRow(self.tr("Key"), self.key)
        form.addRow(self.tr("Value"), self.value)
        self.apply = QPushButton(self.tr("Filter"))
        self.apply.setProperty("kind", "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._enter)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self._allow()

    def _allow(self) -> None:
        self.apply.setEnabled(bool(self.key.text().strip()))

    def _enter(self) -> None:
        self.entered.emit(self.key.text().strip(), self.value.text().strip())
        self.accept()
