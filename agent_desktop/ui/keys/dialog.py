"""The dialog in which keys are changed: each by pressing the new ones. Changes are kept, and count, at once."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desktop.settings import Settings, SettingsError
from agent_desktop.ui.actions import ANSWER, keys, table
from agent_desktop.ui.forms import Remark, Tone, heading, paragraph, search_field
from agent_desktop.ui.keys.row import KeysRow
from agent_desktop.ui.keys.rules import normal, refusal, variants
from agent_desktop.ui.keys.sending import SendingRow
from agent_desktop.ui.keys.sheet import grouped, titles
from agent_desktop.ui.settings.ports import SettingsPort
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import UprightArea, fit

SIZE = (640, 640)
SMALLEST = (520, 360)
KEYS = 170
"""Usual width of the keys' column, in pixels."""


class KeysDialog(QDialog):
    """Show it with ``show()``; one at a time."""

    def __init__(self, port: SettingsPort, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Customise shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE, SMALLEST)
        self._port = port
        self.rows: dict[str, KeysRow] = {}
        self._boxes: list[tuple[QWidget, list[KeysRow]]] = []
        english = {spec.name: spec.text for spec in table(lambda _context, text: text)}
        self.search = search_field(self.tr("Search actions and shortcuts"))
        self.search.textChanged.connect(self._filter)
        self.remark = Remark(theme)
        self.sending = SendingRow(port, theme)
        self._nothing = paragraph(theme, "")
        self._nothing.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        column.setSpacing(0)
        for group, specs in grouped().items():
            box = QWidget()
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, Space.S, 0, Space.M)
            inner.setSpacing(0)
            inner.addWidget(heading(theme, titles()[group]))
            inner.addSpacing(Space.XS)
            if group == ANSWER:
                inner.addWidget(self.sending)
            for spec in specs:
                row = self.rows[spec.name] = KeysRow(spec, english[spec.name], theme)
                row.wanted.connect(lambda pressed, row=row: self._want(row, pressed))
                row.moved.connect(lambda pressed, row=row: self._move(row, pressed))
                row.recorder.waiting_changed.connect(lambda on, row=row: self._quiet_others(row) if on else None)
                row.reset_wanted.connect(lambda row=row: self._reset(row))
                inner.addWidget(row)
            self._boxes.append((box, [self.rows[spec.name] for spec in specs]))
            column.addWidget(box)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = UprightArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._scroll = scroll
        self._lay_out()
        keys.changed.connect(self._refresh)
        self._refresh()
        port.changed.connect(self._settings_changed)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.search.setFocus)
        self.search.setFocus()

    def done(self, result: int) -> None:
        self._port.changed.disconnect(self._settings_changed, missing_ok=True)
        super().done(result)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.search)
        head.addWidget(self.remark)
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(self._reset_all)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)

    # --- showing -----------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()
        width = max(KEYS, *(row.recorder.sizeHint().width() for row in self.rows.values()))
        for row in self.rows.values():
            row.recorder.setFixedWidth(width)
        self.reset_all.setEnabled(bool(self._port.settings.keys))

    def _settings_changed(self, _settings: Settings) -> None:
        self._refresh()
        self.sending.refresh()

    def _quiet_others(self, row: KeysRow) -> None:
        for other in self.rows.values():
            if other is not row:
                other.quiet()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = 0
        for box, rows in self._boxes:
            hits = 0
            for row in rows:
                shown = row.finds(words)
                row.setVisible(shown)
                hits += shown
            box.setVisible(hits > 0)
            found += hits
        self.sending.setVisible(not words)
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No actions match “%1”.").replace("%1", text[:60]))
        self._scroll.verticalScrollBar().setValue(0)

    # --- changing ----------------------------------------------------------------------------------------------------

    def _want(self, row: KeysRow, pressed: str) -> None:
        """Give the action these keys, unless they cannot be, or are another's."""
        if not pressed:
            self._save(row, {f"keys.{row.spec.name}": []})
            return
        sentence = refusal(pressed)
        if sentence:
            row.refuse(sentence)
            return
        owner = keys.owner(pressed)
        if owner is not None and owner != row.spec.name:
            row.offer(pressed, self.rows[owner].spec.text)
            return
        self._save(row, {f"keys.{row.spec.name}": [normal(pressed)]})

    def _move(self, row: KeysRow, pressed: str) -> None:
        """Take the keys from whoever has them."""
        changes: dict[str, list[str]] = {}
        for one in variants(normal(pressed)):
            owner = keys.owner(one)
            if owner is not None and owner != row.spec.name:
                lost = variants(normal(pressed))
                changes[f"keys.{owner}"] = [kept for kept in keys.of(owner) if kept not in lost]
        wanted = [normal(pressed)]
        if pressed in keys.default(row.spec.name):
            wanted = list(keys.default(row.spec.name))
        self._save(row, {**changes, f"keys.{row.spec.name}": wanted})

    def _reset(self, row: KeysRow) -> None:
        """Give the action back the keys it came with; where another one has them by now, ask."""
        for one in keys.default(row.spec.name):
            owner = keys.owner(one)
            if owner is not None and owner != row.spec.name:
                row.offer(one, self.rows[owner].spec.text)
                return
        self._save(row, {f"keys.{row.spec.name}": None})

    def _reset_all(self) -> None:
        self._save(None, dict.fromkeys((f"keys.{name}" for name in self._port.settings.keys), None))

    def _save(self, row: KeysRow | None, changes: Mapping[str, list[str] | None]) -> None:
        if row is not None:
            row.recorder.wait(on=False)
            row.quiet()
        self.remark.clear()
        try:
            self._port.save(changes)
        except SettingsError as error:
            self.remark.say(Tone.BAD, str(error))
        if row is not None and not row.recorder.hasFocus():
            row.recorder.setFocus(Qt.FocusReason.OtherFocusReason)
