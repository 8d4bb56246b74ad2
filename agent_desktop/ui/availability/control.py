"""The switch in the top bar with its menu. Shows what it is told and says what the agent chose."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.inbox import Availability, Reception
from agent_desktop.ui.availability.words import said, when
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.switch import SwitchButton
from agent_desktop.ui.widgets.tooltips import plain_tip
from agent_desktop.ui.widgets.unhovering import unhover

BREAKS = (15, 30, 60)
"""Minutes for which one is usually away."""


class AvailabilityControl(SwitchButton):
    """``chosen(availability, until)``, the latter ``None`` for no end; ``time_wanted``: it is to be asked for.

    ``rules_wanted``: the opening hours and all the rest are to be changed.
    """

    chosen = Signal(object, object)
    time_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reception: Reception | None = None
        self._now: Callable[[], datetime] | None = None
        self.actions_by_choice: dict[Availability, QAction] = {}
        self.breaks: list[tuple[int, QAction]] = []
        menu = self._make_menu()
        self.setMenu(menu)
        unhover(self, menu)

    def show_reception(self, reception: Reception, now: Callable[[], datetime]) -> None:
        """Show how things stand; ``now`` tells the present moment also later, when the menu is opened."""
        self._reception, self._now = reception, now
        words = said(reception, now())
        self.setText(words.text)
        self.setAccessibleName(self.tr("Availability: %1").replace("%1", words.text))
        self.setAccessibleDescription(words.detail.replace("\n", " "))
        self.setToolTip(plain_tip(words.detail))
        self.set_level(words.level)
        self._name_available(reception, words.text)
        self._check()

    def _check(self) -> None:
        """Mark what is so, and not what was just clicked: that is shown when the inbox has taken it."""
        if self._reception is not None:
            self.actions_by_choice[self._reception.presence.availability].setChecked(True)

    def _name_available(self, reception: Reception, text: str) -> None:
        """Being available is not the same as being open: where the rules decline, the menu says so too."""
        here = reception.presence.availability is Availability.AVAILABLE
        if here and reception.refusal is not None:
            words = self.tr("Available – currently: %1").replace("%1", text)
        else:
            words = self.tr("Available – new customers are accepted")
        self.actions_by_choice[Availability.AVAILABLE].setText(words)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        texts = {
            Availability.AVAILABLE: self.tr("Available – new customers are accepted"),
            Availability.AWAY: self.tr("Away – new customers are declined"),
            Availability.OFFLINE: self.tr("Offline – your working day is over, new customers are declined"),
        }
        for availability, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setProperty("english", availability.value)
            action.triggered.connect(self._chooser(availability))
            group.addAction(action)
            self.actions_by_choice[availability] = action
            if availability is Availability.AWAY:
                menu.addMenu(self._away_menu(menu))
        menu.addSeparator()
        rules = menu.addAction(self.tr("Opening hours, languages and limits…"))
        rules.setProperty("english", "opening hours rules")
        rules.triggered.connect(self.rules_wanted)
        return menu

    def _away_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Away until"), parent)
        menu.menuAction().setProperty("english", "away until break")
        for minutes in BREAKS:
            action = menu.addAction("")
            action.setProperty("english", f"{minutes} minutes")
            action.triggered.connect(self._away_for(minutes))
            self.breaks.append((minutes, action))
        at = menu.addAction(self.tr("Choose a time…"))
        at.setProperty("english", "time")
        at.triggered.connect(self.time_wanted)
        self._name_breaks()
        menu.aboutToShow.connect(self._name_breaks)
        return menu

    def _name_breaks(self) -> None:
        for minutes, action in self.breaks:
            words = self.tr("For an hour") if minutes == 60 else self.tr("For %n minutes", "", minutes)
            if self._now is not None:
                back = when(self._now() + timedelta(minutes=minutes), self._now())
                words = self.tr("%1, until %2").replace("%1", words).replace("%2", back)
            action.setText(words)

    def _away_for(self, minutes: int) -> Callable[[], None]:
        def chosen() -> None:
            if self._now is not None:
                self.chosen.emit(Availability.AWAY, self._now() + timedelta(minutes=minutes))

        return chosen

    def _chooser(self, availability: Availability) -> Callable[[], None]:
        def chosen() -> None:
            self._check()
            self.chosen.emit(availability, None)

        return chosen
