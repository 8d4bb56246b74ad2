"""The application in another language, and as before again."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from agent_desktop.base import i18n
from agent_desktop.ui.text import translation


@contextmanager
def language_restored(application: QApplication) -> Iterator[None]:
    """Whatever is spoken inside, the application has no translation afterwards, as before."""
    before = QLocale()
    try:
        yield
    finally:
        while translation._installed:
            application.removeTranslator(translation._installed.pop())
        QLocale.setDefault(before)
        i18n.use(None)
