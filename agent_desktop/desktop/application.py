"""Starts Qt. Where it cannot start, it would end the process by SIGABRT; here that becomes a sentence and exit code 2.

The display was looked at before (``display.py``). What is left is mostly a library of the system that is not installed.
"""

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from agent_desktop import __version__

log = logging.getLogger(__name__)

FAILED = 2
"""The exit code."""


def start_qt(clean_up: Callable[[], None] | None = None) -> QApplication:
    """Return the QApplication, which is made at the first call.

    Args:
        clean_up: Called before the process ends because Qt cannot start.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else _make(clean_up)
    application.setApplicationName("agent-desktop")
    application.setApplicationDisplayName("Agent Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("agent-desktop")
    return application


def _make(clean_up: Callable[[], None] | None) -> QApplication:
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(" ".join(message.split()))
        if kind is QtMsgType.QtFatalMsg:
            _end(said, clean_up)  # Qt would end the process as soon as this returns

    before = qInstallMessageHandler(hear)
    try:
        return QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
        for message in said:
            qWarning(message)


def _end(said: list[str], clean_up: Callable[[], None] | None) -> None:
    log.critical("Qt cannot start: %s", " ".join(said))
    if sys.stderr is not None:
        sys.stderr.write(f"agent-desktop: The window cannot be opened, because Qt cannot start: {' '.join(said)}\n")
        sys.stderr.flush()
    if clean_up is not None:
        clean_up()
    os._exit(FAILED)
