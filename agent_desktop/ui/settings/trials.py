"""On the alerts' page: buttons that let sounds and notifications be tried, and what this system cannot do."""

from collections.abc import Mapping

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desktop.ui.forms import Remark, Tone, Work
from agent_desktop.ui.settings.ports import AlertsPort
from agent_desktop.ui.settings.row import Row
from agent_desktop.ui.theme import Space, Theme

SOUNDS = ("alerts.sound_waiting", "alerts.sound_message")
SILENT = "none"


class Trials(QWidget):
    """Stands above the rows of its page. What cannot be done is asked for each time that the page is shown."""

    def __init__(self, port: AlertsPort, work: Work, theme: Theme) -> None:
        super().__init__()
        self._port = port
        self._work = work
        self._theme = theme
        self.sounds: dict[str, QPushButton] = {}
        self.notification = QPushButton(self.tr("Show test notification"))
        self.notification.setAutoDefault(False)
        self.notification.clicked.connect(lambda: work.spawn(self._notify(), name="try a notification"))
        self.remark = Remark(theme)
        self.limits: list[Remark] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S, 0, 0)
        self._column.setSpacing(Space.S)
        line = QHBoxLayout()
        line.addWidget(self.notification)
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addWidget(self.remark)

    def join(self, rows: Mapping[str, Row]) -> None:
        """Put a button beside each choice of a sound."""
        for path in SOUNDS:
            row = rows[path]
            button = QPushButton(self.tr("Test"))
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Test: %1").replace("%1", row.editor.inner.accessibleName()))
            button.clicked.connect(
                lambda _checked=False, row=row: self._work.spawn(self._play(row), name="try a sound")
            )
            row.editor.row.setStretch(0, 1)
            row.editor.row.addWidget(button)
            self.sounds[path] = button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._work.spawn(self._look(), name="ask what this system can do")

    async def _play(self, row: Row) -> None:
        name = row.editor.value()
        if name == SILENT:
            row.warn(self.tr("No sound is selected."))
        else:
            row.warn(await self._port.try_sound(name))

    async def _notify(self) -> None:
        problem = await self._port.try_notification()
        self.remark.say(Tone.WARN, problem)

    async def _look(self) -> None:
        sentences = await self._port.limits()
        while len(self.limits) < len(sentences):
            self.limits.append(remark := Remark(self._theme, self))
            self._column.addWidget(remark)
        for place, remark in enumerate(self.limits):
            remark.say(Tone.WARN, sentences[place] if place < len(sentences) else "")
