"""Absences that begin and end by themselves, as the window and the settings tell of them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from agent_desktop.base.clock import SystemClock
from agent_desktop.core.auto_away import Absence
from agent_desktop.desktop.auto_away_controller import idle_remark, lock_remark, said_of
from agent_desktop.inbox import Cause
from agent_desktop.inbox.health import Health
from agent_desktop.senses import Sensed
from agent_desktop.ui.availability import activity
from agent_desktop.ui.availability.activity import Activity
from agent_desktop.ui.shell.statusbar import StatusBar
from agent_desktop.ui.theme import Theme

BACK = datetime(2026, 11, 23, 10, 20, tzinfo=UTC)


def test_the_line_after_an_absence() -> None:
    QLocale.setDefault(QLocale.c())
    since = BACK - timedelta(minutes=18)
    text, detail = said_of(Absence(cause=Cause.LOCKED, since=since, until=BACK))
    assert text == f"Available again, you were away {since.astimezone():%H:%M} – {BACK.astimezone():%H:%M}"
    assert "locked" in detail
    text, detail = said_of(Absence(cause=Cause.IDLE, since=None, until=BACK))
    assert text == f"Available again since {BACK.astimezone():%H:%M}"
    assert "no activity" in detail


def test_what_the_system_does_not_tell_is_said() -> None:
    assert idle_remark(None) == lock_remark(None) == ""
    assert idle_remark(Sensed(idle=3)) == lock_remark(Sensed(locked=False)) == ""
    assert "Only your activity in this program counts" in idle_remark(Sensed(locked=True))
    assert "does not report whether the screen is locked" in lock_remark(Sensed(idle=3))


def test_news_are_quiet_and_go_by_themselves(qtbot: QtBot, theme: Theme) -> None:
    status = StatusBar(Health(), SystemClock(), theme)
    qtbot.addWidget(status)
    status.show()
    assert not status.news.isVisible()
    status.tell("Available again", "Nothing was typed for long.")
    assert status.news.isVisible()
    assert status.news.accessibleDescription() == "Nothing was typed for long."
    status._old_news.setInterval(1)
    status._old_news.start()
    qtbot.waitUntil(lambda: not status.news.isVisible())


def test_what_is_done_in_the_program_counts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(activity.time, "monotonic", lambda: now[0])
    watcher, field = Activity(), QLineEdit()
    qtbot.addWidget(field)
    now[0] = 200.0
    assert watcher.seconds() == 0, "it looks from the first question on"
    now[0] = 260.0
    assert watcher.seconds() == 60
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(field, key)
    assert watcher.seconds() == 0
    now[0] = 300.0
    at = QPointF(1, 1)
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    QApplication.sendEvent(field, QMouseEvent(QEvent.Type.MouseMove, at, at, button, button, none))
    assert watcher.seconds() == 0
    watcher.close()
    now[0] = 400.0
    QApplication.sendEvent(field, key)
    assert now[0] - watcher._last == 100
