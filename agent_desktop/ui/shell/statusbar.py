"""The bar at the bottom: whether Chatlayer can reach this computer, whether replies go out, what is not sent."""

import math
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from agent_desktop.inbox.health import Condition, Health, Level, Part
from agent_desktop.inbox.model import Counts
from agent_desktop.inbox.ports import Clock
from agent_desktop.ui.text.words import ago, clock_time, stopwatch
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.icons import icon
from agent_desktop.ui.widgets.popover import Popover
from agent_desktop.ui.widgets.signs import ICON_SIZE, sign_icon
from agent_desktop.ui.widgets.tooltips import plain_tip

HEIGHT = 29
"""Usual height, in pixels."""
SHORTEST = 60
"""So wide is an item at least: its sign, and some letters."""
NEWS_MS = 10 * 60 * 1000
"""How long news are news."""


@dataclass(frozen=True)
class Sign:
    """What an item of the status bar shows, and the explanation that opens when it is pressed."""

    level: Level
    text: str
    detail: str = ""
    copy: str | None = None
    picture: str = ""
    """An icon in place of the level's sign."""


class StatusItem(QPushButton):
    """A sign with words; a press opens the explanation, unless it ``explains`` itself otherwise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, explains: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self._theme = theme
        self._sign: Sign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if explains:
            self.clicked.connect(self._explain)
        theme.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(SHORTEST, self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there is little room, the words end in dots, not in mid-letter."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shown()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def _shown(self) -> str:
        lacking = self.sizeHint().width() - self.width()
        if lacking <= 0:  # text widths are fractions: rounding would elide a text that just fits
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - lacking
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _tip(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")

    def set_sign(self, sign: Sign) -> None:
        """Show this."""
        if sign == self._sign:
            return
        self._sign = sign
        self.setText(sign.text)
        self._tip()
        self.setAccessibleName(sign.text)
        self.setAccessibleDescription(sign.detail)
        self._restyle()

    def _restyle(self) -> None:
        if self._sign is None:
            return
        level = self._sign.level
        self.setFont(self._theme.font("secondary"))
        if self._sign.picture:
            self.setIcon(icon(self._sign.picture, self._theme.color("text_2")))
            self.setIconSize(QSize(14, 14))
        else:
            self.setIcon(sign_icon(level, self._theme))
            self.setIconSize(ICON_SIZE)
        tone = {Level.WARN: "warn", Level.BAD: "bad"}.get(level, "text_2")
        self.setStyleSheet(f"color: {getattr(self._theme.tokens, tone)};")

    def _explain(self) -> None:
        if self._sign is not None:
            detail = self._sign.detail or self.tr("No action is needed.")
            Popover(self._theme, self._sign.text, detail, self._sign.copy, self).show_above(self)


class StatusBar(QFrame):
    """Reads the inbox's health; ticks each second for the age of the last event."""

    def __init__(self, health: Health, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("Status bar"))
        self.setFixedHeight(height_for(theme.font("secondary"), HEIGHT, around=12))
        self._health = health
        self._clock = clock
        self._theme = theme
        self._counts = Counts()
        self._blocked: str | None = None
        self._waits_until: datetime | None = None
        self.reachable = StatusItem(theme)
        self.chatlayer = StatusItem(theme)
        self.outbox = StatusItem(theme)
        self.aside = StatusItem(theme, explains=False)
        self.news = StatusItem(theme)
        self.news.hide()
        self.keeping = StatusItem(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, Space.S, 0)
        layout.setSpacing(Space.XS)
        for item in (self.reachable, self.chatlayer, self.outbox, self.aside):
            layout.addWidget(item)
        layout.addStretch(1)
        layout.addWidget(self.news)
        layout.addWidget(self.keeping)
        self._old_news = QTimer(self)
        self._old_news.setSingleShot(True)
        self._old_news.setInterval(NEWS_MS)
        self._old_news.timeout.connect(self.news.hide)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def set_counts(self, counts: Counts) -> None:
        """The store's numbers, for the outbox."""
        self._counts = counts
        self.refresh()

    def set_blocked(self, sentence: str | None) -> None:
        """Show why no reply is sent; None removes it."""
        self._blocked = sentence
        self.refresh()

    def set_waits_until(self, moment: datetime | None) -> None:
        """Show until when Chatlayer's rate limit delays replies; None removes it."""
        self._waits_until = moment
        self.refresh()

    def set_keeping(self, picture: str, text: str, detail: str) -> None:
        """The words at the right: how this computer keeps the conversations."""
        self.keeping.set_sign(Sign(Level.OK, text, detail, picture=picture))

    def tell(self, text: str, detail: str) -> None:
        """Say something that needs nobody, for some minutes."""
        self.news.set_sign(Sign(Level.OK, text, detail))
        self.news.show()
        self._old_news.start()

    def refresh(self) -> None:
        """Read everything anew; cheap when nothing has changed."""
        now = self._clock.now()
        self.reachable.set_sign(self._reachable(now))
        self.chatlayer.set_sign(self._chatlayer())
        self.outbox.set_sign(self._outbox(now))
        self._show_aside()

    def _reachable(self, now: datetime) -> Sign:
        conditions = self._health.conditions
        webhook, reachable = conditions.get(Part.WEBHOOK), conditions.get(Part.REACHABLE)
        handovers = conditions.get(Part.HANDOVERS)
        # A server that does not listen is the reason for everything else.
        broken = webhook is not None and webhook.level in (Level.BAD, Level.WARN)
        condition = webhook if broken or reachable is None else reachable
        if condition is None:
            condition = Condition(Level.BUSY, self.tr("Webhook is starting"))
        if handovers is not None and handovers.level is Level.WARN and condition.level is not Level.BAD:
            condition = handovers  # requests get through, but not those that hand customers over
        parts = [condition.sentence]
        if condition.since is not None:
            parts[0] = self.tr("%1 since %2").replace("%1", parts[0]).replace("%2", clock_time(condition.since))
        last = self._health.last_event
        if last is not None:
            parts.append(self.tr("last event %1").replace("%1", ago(last, now)))
        else:
            parts.append(self.tr("no event since start"))
        detail, probed = condition.detail, self._health.last_probe
        if probed is not None:
            checked = self.tr("Last checked via the public address at %1.").replace("%1", clock_time(probed))
            detail = f"{detail}\n{checked}".strip()
        return Sign(condition.level, " · ".join(parts), detail, self._health.public_url)

    def _chatlayer(self) -> Sign:
        condition = self._health.conditions.get(Part.CHATLAYER)
        if condition is None:
            return Sign(Level.BUSY, self.tr("Chatlayer"), self.tr("Nothing has been sent to Chatlayer yet."))
        pausing = self._health.conditions.get(Part.PAUSING)
        if condition.level is Level.OK and pausing is not None and pausing.level is Level.WARN:
            condition = pausing
        return Sign(condition.level, condition.sentence, condition.detail)

    def _show_aside(self) -> None:
        count = self._counts.quarantined
        self.aside.setVisible(count > 0)
        text = self.tr("1 unreadable request") if count == 1 else self.tr("%n unreadable requests", "", count)
        self.aside.set_sign(
            Sign(Level.WARN, text, self.tr("The program could not read these requests. Click to review them."))
        )

    def _outbox(self, now: datetime) -> Sign:
        failed, pending = self._counts.failed, self._counts.pending
        if self._blocked is not None:
            text = self.tr("Sending is paused")
            return Sign(Level.BAD, text, self._blocked)
        if pending and self._waits_until is not None and self._waits_until > now:
            seconds = math.ceil((self._waits_until - now).total_seconds())
            text = self.tr("Sending resumes in %1").replace("%1", stopwatch(seconds))
            detail = self.tr("Chatlayer limits the number of calls. Replies wait in order and are sent automatically.")
            return Sign(Level.WARN, text, detail)
        if failed:
            text = self.tr("1 reply to check") if failed == 1 else self.tr("%n replies to check", "", failed)
            detail = self.tr(
                "These replies were not sent, or it is not known whether they were. Each reply shows the reason and"
                " what you can do."
            )
            return Sign(Level.WARN, text, detail)
        if pending:
            text = self.tr("1 reply being sent") if pending == 1 else self.tr("%n replies being sent", "", pending)
            return Sign(Level.BUSY, text, self.tr("They are sent in order, and kept if you quit the program."))
        return Sign(Level.OK, self.tr("Outbox 0"), self.tr("All replies have been sent."))

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#statusBar {{ background: {tokens.surface}; border: none; border-top: 1px solid {tokens.line}; }}"
        )
