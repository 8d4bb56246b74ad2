"""The bar at the top: availability, the numbers, the filter, the menu."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from agent_desktop.inbox.model import Counts
from agent_desktop.ui.actions import Actions
from agent_desktop.ui.availability.control import AvailabilityControl
from agent_desktop.ui.keys.tip import key_tip
from agent_desktop.ui.search.field import SearchField
from agent_desktop.ui.theme import Mode, Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.unhovering import unhover

HEIGHT = 48
"""Usual height, in pixels."""


class Numbers(QLabel):
    """How many conversations there are of each kind. Where there is little room, the last ones are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._parts: list[tuple[int, str]] = []
        self._ink = ""

    def show_parts(self, parts: list[tuple[int, str]], ink: str) -> None:
        """Show numbers, in this colour, with what they count."""
        self._parts, self._ink = parts, ink
        self.setAccessibleName(", ".join(f"{number} {words}" for number, words in parts))
        self._fill()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width(len(self._parts)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        many = next((many for many in range(len(self._parts), 1, -1) if self._width(many) <= self.width()), 1)
        shown = self._parts[:many]
        spans = [
            f'<b style="color:{self._ink};font-weight:600">{number}</b>&nbsp;{escape(words).replace(" ", "&nbsp;")}'
            for number, words in shown
        ]
        self.setText("&nbsp;&nbsp; ".join(spans))
        self.setToolTip(self.accessibleName() if len(shown) < len(self._parts) else "")

    def _width(self, many: int) -> int:
        """Return the width of the first parts of the bar."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain, strong = QFontMetrics(self.font()), QFontMetrics(bold)
        shown = self._parts[:many]
        gaps = plain.horizontalAdvance("\u00a0") * (len(shown) + 3 * max(0, len(shown) - 1))
        words = sum(strong.horizontalAdvance(str(number)) + plain.horizontalAdvance(word) + 1 for number, word in shown)
        return gaps + words + 1


class TopBar(QFrame):
    """Shows what it is told and says what the agent chose; changes nothing by itself but the theme."""

    about_wanted = Signal()
    mode_chosen = Signal(object)
    """The colours that were chosen in the menu, a Mode."""
    set_aside_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAccessibleName(self.tr("Top bar"))
        self.setFixedHeight(height_for(theme.font("body"), HEIGHT, around=2 * Space.L))
        self._theme = theme
        self._counts = Counts()
        self.availability = AvailabilityControl(theme)
        self._numbers = Numbers()
        self.search = SearchField(theme)
        self.search.setMaximumWidth(300)
        self.search.setMinimumWidth(max(140, self.search.minimumWidth()))
        self.filter = QToolButton()
        self.filter.setFixedSize(38, 32)
        self.filter.setAccessibleName(self.tr("Filter the list"))
        key_tip(self.filter, self.tr("Filter the list"), "filter")
        self._filtering = False
        self.today = QPushButton(self.tr("Today"))
        self.today.setAutoDefault(False)
        key_tip(self.today, self.tr("Figures for today and other days"), "today")
        self.today.clicked.connect(actions["today"].trigger)
        self._gear = QToolButton()
        self._gear.setObjectName("menu")
        self._gear.setFixedSize(38, 32)
        self._gear.setAccessibleName(self.tr("Menu"))
        key_tip(self._gear, self.tr("Menu"), "menu")
        self._gear.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._aside = actions["set_aside"]
        self._aside.triggered.connect(self.set_aside_wanted)
        actions["about"].triggered.connect(self.about_wanted)
        menu = self._main_menu(actions)
        self._gear.setMenu(menu)
        unhover(self._gear, menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.availability)
        layout.addWidget(self._numbers)
        layout.addStretch(1)
        layout.addWidget(self.search, 2)
        layout.addWidget(self.filter)
        layout.addWidget(self.today)
        layout.addWidget(self._gear)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add(self, widget: QWidget) -> None:
        """Put a further button before the menu's."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self._gear), widget)

    def set_counts(self, counts: Counts) -> None:
        """Show these numbers."""
        self._counts = counts
        parts = [
            (counts.waiting, self.tr("waiting")),
            (counts.active, self.tr("mine")),
            (counts.bot, self.tr("with the bot")),
            *([(counts.declined, self.tr("declined"))] if counts.declined else []),
        ]
        self._numbers.show_parts(parts, self._theme.tokens.text)
        words = self.tr("Unreadable requests")
        self._aside.setText(f"{words} ({counts.quarantined})…" if counts.quarantined else f"{words}…")

    def set_filtering(self, filtering: bool) -> None:
        """Show whether the list is narrowed."""
        self._filtering = filtering
        name = self.tr("Filter the list, a filter is active") if filtering else self.tr("Filter the list")
        self.filter.setAccessibleName(name)
        self._restyle()

    def menus(self) -> list[tuple[str, str, QMenu]]:
        """What the bar's buttons open: a title for what is in it, the same in English, and the menu."""
        return [(self.tr("Availability"), "Availability", self.availability.menu()), ("", "", self._gear.menu())]

    def show_availability_menu(self) -> None:
        """Open the menu of the switch."""
        self.availability.showMenu()

    def show_menu(self) -> None:
        """Open the main menu."""
        self._gear.showMenu()

    def _main_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        menu.addAction(actions["palette"])
        menu.addSeparator()
        menu.addAction(actions["settings"])
        menu.addAction(actions["setup"])
        menu.addSeparator()
        colours = menu.addMenu(self.tr("Colours"))
        colours.menuAction().setProperty("english", "Colours theme")
        group = QActionGroup(menu)
        modes: dict[Mode, QAction] = {}
        for mode, word in (
            (Mode.SYSTEM, self.tr("Follow system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ):
            action = colours.addAction(word)
            action.setProperty("english", mode.value)
            action.setCheckable(True)
            action.setChecked(self._theme.mode is mode)
            action.triggered.connect(lambda _checked=False, mode=mode: self.mode_chosen.emit(mode))
            group.addAction(action)
            modes[mode] = action
        colours.aboutToShow.connect(lambda: modes[self._theme.mode].setChecked(True))
        menu.addSeparator()
        menu.addAction(actions["list_pane"])
        menu.addAction(actions["details_pane"])
        menu.addSeparator()
        records = menu.addMenu(self.tr("Data"))
        for name in ("export", "old_conversations", "backup", "restore"):
            records.addAction(actions[name])
        menu.addAction(self._aside)
        menu.addAction(actions["log"])
        menu.addAction(actions["help"])
        menu.addAction(actions["shortcuts"])
        menu.addAction(actions["keys"])
        menu.addAction(actions["news"])
        menu.addAction(actions["about"])
        return menu

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#topBar {{ background: {tokens.surface}; border: none; border-bottom: 1px solid {tokens.line}; }}"
            f"#numbers {{ color: {tokens.text_2}; }}"
        )
        self._gear.setIcon(icon("settings", self._theme.color("text")))
        self.filter.setIcon(icon("filter", self._theme.color("accent" if self._filtering else "text")))
        self.set_counts(self._counts)
