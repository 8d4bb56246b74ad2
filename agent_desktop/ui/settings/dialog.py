"""The dialog: pages at the left, rows at the right, a field that searches all of them.

Each change is saved at once. A value that is not allowed stays in its field, with the reason under it, until it is
mended; settings that need each other (a custom region and its address) are saved as soon as both are there.
"""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.base.tasks import Tasks
from agent_desktop.credentials.names import PUBLIC, VERIFY_TOKEN
from agent_desktop.settings import Settings, SettingsError
from agent_desktop.settings.example import write_example
from agent_desktop.settings.model import KEYS
from agent_desktop.ui.actions import documented
from agent_desktop.ui.forms import HoursEditor, Work, heading, paragraph, search_field
from agent_desktop.ui.settings.order import ADVANCED, SECRETS, is_idle, keys_of, sections
from agent_desktop.ui.settings.ports import AlertsPort, SettingsPort
from agent_desktop.ui.settings.row import Row
from agent_desktop.ui.settings.secret import SecretRow
from agent_desktop.ui.settings.trials import Trials
from agent_desktop.ui.settings.words import section_name
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import HighRows, UprightArea, fit, list_width
from agent_desktop.ui.widgets.outside import open_outside

SIZE = (820, 600)
SMALLEST = (640, 420)
PAGES, PAGE = 190, 32
"""Usual width of the list of pages and height of its rows, in pixels."""
SECTION = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    """Show it with ``show()``; one at a time. ``open_page(section)`` goes to a page.

    ``keys_wanted``: change the keys; ``setup_wanted``: open the set-up.
    """

    keys_wanted = Signal()
    setup_wanted = Signal()
    action_wanted = Signal(str)
    """One of the window's actions, by its name."""

    def __init__(
        self,
        port: SettingsPort,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        alerts: AlertsPort | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        fit(self, *SIZE, SMALLEST)
        self._port = port
        self._work = Work(tasks, self)
        self.trials = Trials(alerts, self._work, theme) if alerts is not None else None
        self._pending: dict[str, Any] = {}
        self.rows: dict[str, Row] = {}
        self.secrets: dict[str, SecretRow] = {}
        self._sections = sections()
        self._setups: list[QPushButton] = []
        self._lasts = True
        self._boxes: dict[str, QWidget] = {}

        self.search = search_field(self.tr("Search settings"))
        self.search.textChanged.connect(self._filter)
        self.pages = QListWidget()
        self.pages.setObjectName("settingsPages")
        self.pages.setItemDelegate(HighRows(PAGE, self.pages))
        self.pages.setAccessibleName(self.tr("Pages"))
        for name in self._sections:
            if name == ADVANCED[0]:
                self._add_heading(theme)
            item = QListWidgetItem(section_name(name), self.pages)
            item.setData(SECTION, name)
        self.pages.currentRowChanged.connect(self._turned)
        self.pages.itemClicked.connect(
            lambda item: self._turned(self.pages.row(item))
        )  # the same page, after searching
        self._nothing = paragraph(theme, "")
        self._nothing.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(0)
        for name in self._sections:
            self._boxes[name] = box = self._box(name, theme)
            column.addWidget(box)
        if self.trials is not None:
            self.trials.join(self.rows)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = UprightArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # everything in it can take the focus, which scrolls it
        self._scroll.setWidget(body)
        self._lay_out(theme)

        port.changed.connect(self._show)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self._show(port.settings)
        self.pages.setCurrentRow(0)
        self.search.setFocus()

    def open_page(self, section: str) -> None:
        """Turn to the page of a section."""
        self.search.clear()
        for place in range(self.pages.count()):
            if self.pages.item(place).data(SECTION) == section:
                self.pages.setCurrentRow(place)

    def be_in_demo(self) -> None:
        """Offer no set-up, as there is none, and no restart: what the demo was told is gone with it."""
        self._lasts = False
        for button in self._setups:
            button.hide()

    def done(self, result: int) -> None:
        self._port.changed.disconnect(self._show, missing_ok=True)
        super().done(result)
        self._work.leave()

    # --- putting together --------------------------------------------------------------------------------------------

    def _box(self, section: str, theme: Theme) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, Space.L)
        layout.setSpacing(0)
        layout.addWidget(heading(theme, section_name(section)))
        layout.addSpacing(Space.XS)
        if section == SECRETS:
            layout.addWidget(
                paragraph(
                    theme, self.tr("Credentials are stored in this system's keyring, never in the settings file.")
                )
            )
            for name in PUBLIC:
                if name != VERIFY_TOKEN:  # the set-up assistant creates and shows the verify token
                    self.secrets[name] = SecretRow(name, self._port, self._work, theme)
                    layout.addWidget(self.secrets[name])
        if section in ("tunnel", "chatlayer"):
            opens = QPushButton(self.tr("Set up step by step…"))
            opens.setAutoDefault(False)
            opens.clicked.connect(self.setup_wanted)
            self._setups.append(opens)
            layout.addSpacing(Space.XS)
            layout.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        if section == "alerts" and self.trials is not None:
            layout.addWidget(self.trials)
        for key in keys_of(section):
            row = self.rows[key.path] = Row(key, theme, at_start=self._port.at_start(key.path))
            row.changed.connect(self._changed)
            layout.addWidget(row)
        if section == "records":
            layout.addSpacing(Space.S)
            for words, action in (
                (self.tr("Preview what will be deleted…"), "old_conversations"),
                (self.tr("Back up this profile…"), "backup"),
                (self.tr("Restore a backup…"), "restore"),
            ):
                button = QPushButton(words)
                button.setAutoDefault(False)
                button.clicked.connect(partial(self.action_wanted.emit, action))
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                layout.addSpacing(Space.XS)
        if section == "ui":
            change = QPushButton(self.tr("Customise shortcuts…"))
            change.setAutoDefault(False)
            change.clicked.connect(self.keys_wanted)
            layout.addSpacing(Space.S)
            layout.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _lay_out(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(Space.L, Space.L, Space.M, Space.L)
        left.setSpacing(Space.M)
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        self._side = side = QWidget()
        side.setObjectName("settingsSide")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setLayout(left)
        place = QLabel(self.tr("Stored in %1").replace("%1", self._port.place))
        place.setProperty("kind", "caption")
        place.setFont(theme.font("caption"))
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        opens = QPushButton(self.tr("Open file"))
        opens.setAutoDefault(False)
        opens.clicked.connect(self._open_file)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._restart = QPushButton(self.tr("Restart now"))
        self._restart.setProperty("kind", "primary")
        self._restart.setAutoDefault(False)
        self._restart.setToolTip(self.tr("Some changes take effect after a restart"))
        self._restart.clicked.connect(self._port.restart)
        self._restart.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        foot.setSpacing(Space.S)
        foot.addWidget(place, 1)
        foot.addWidget(self._restart)
        foot.addWidget(opens)
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addLayout(right, 1)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#settingsSide {{ background: {tokens.surface_2}; border-right: 1px solid {tokens.line}; }}"
            "#settingsPages { background: transparent; border: none; outline: none; }"
            f"#settingsPages::item {{ padding: 0 10px; border-radius: 6px; color: {tokens.text}; }}"
            f"#settingsPages::item:hover {{ background: {tokens.customer}; }}"
            f"#settingsPages::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
            f"#settingsPages::item:selected:focus {{ border: 1px solid {tokens.accent}; }}"
        )
        width = max(list_width(self.pages, PAGES), self.search.minimumWidth())
        self._side.setFixedWidth(width + Space.L + Space.M)

    # --- showing -----------------------------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        days = [row for row in self.rows.values() if isinstance(row.editor, HoursEditor)]
        always = not any(getattr(settings.availability, row.key.name) for row in days)
        for row in self.rows.values():
            row.show_settings(settings, self._port.place, self._port.remark(row.key.path))
            if isinstance(row.editor, HoursEditor):
                row.editor.set_always_open(always=always)
        self._filter(self.search.text(), stay=True)

    def _turned(self, _row: int) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._filter("")

    def _add_heading(self, theme: Theme) -> None:
        """A line of the list that only says what the pages below it are."""
        item = QListWidgetItem(self.pages)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        words = heading(theme, self.tr("Advanced").upper(), "caption")
        words.setWordWrap(False)
        words.setProperty("kind", "caption")
        words.setContentsMargins(3, Space.S, 0, 0)
        item.setSizeHint(words.sizeHint().expandedTo(QSize(0, PAGE)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Advanced"))
        self.pages.setItemWidget(item, words)

    def _in_force(self, path: str) -> str:
        """What is chosen for a key, also while it is not saved because another one is missing."""
        chosen = self._pending.get(path)
        return str(KEYS[path].of(self._port.settings) if chosen is None else chosen)

    def _filter(self, text: str, *, stay: bool = False) -> None:
        """Show what is looked for, else the present page. ``stay``: do not roll to its top."""
        words = text.casefold().split()
        item = self.pages.item(max(self.pages.currentRow(), 0))
        present = item.data(SECTION)
        region, provider = self._in_force("chatlayer.region"), self._in_force("tunnel.provider")
        found = 0
        for name, box in self._boxes.items():
            rows: list[Row | SecretRow] = [row for row in self.rows.values() if row.key.section == name]
            rows += self.secrets.values() if name == SECRETS else ()
            hits = 0
            for row in rows:
                if words:
                    shown = row.finds([word for word in words if word not in section_name(name).casefold()])
                else:
                    shown = isinstance(row, SecretRow) or not is_idle(
                        row.key, self._port.settings, region=region, provider=provider
                    )
                row.setVisible(shown)
                hits += shown
            box.setVisible(bool(hits) if words else name == present)
            found += hits
        item.setSelected(not words)  # results can be on any page
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No settings match “%1”.").replace("%1", text[:60]))
        if not stay:
            self._scroll.verticalScrollBar().setValue(0)

    # --- changing ----------------------------------------------------------------------------------------------------

    def _changed(self, row: Row) -> None:
        path = row.key.path
        self._pending.pop(path, None)
        attempts = [{path: row.wanted}]
        if self._pending:
            attempts.insert(0, {**self._pending, path: row.wanted})
        problem = ""
        for changes in attempts:
            try:
                self._port.save(changes)
            except SettingsError as error:
                problem = str(error)
                continue
            for done in changes:
                self._pending.pop(done, None)
                self.rows[done].taken()
                if self._lasts and self._port.at_start(done):
                    self._restart.show()
            self._show(self._port.settings)
            return
        self._pending[path] = row.wanted
        row.complain(problem.removeprefix(f"{self._port.place}: "))
        self._filter(self.search.text(), stay=True)

    def _open_file(self) -> None:
        file = Path(self._port.place)
        try:
            write_example(file, documented())
        except SettingsError as error:
            self._nothing.setText(str(error))
            self._nothing.show()
            return
        open_outside(QUrl.fromLocalFile(str(file)))
