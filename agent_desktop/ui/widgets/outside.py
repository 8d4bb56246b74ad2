"""Opening what other programs show: web pages, folders, files."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agent_desktop.base.external_programs import as_the_system


def open_outside(url: QUrl) -> bool:
    """Hand an address to the system's program for it; False when there is none."""
    with as_the_system():
        return QDesktopServices.openUrl(url)
