"""Whether the system asks programs not to animate."""

import ctypes
import sys

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QStyle

SPI_GETCLIENTAREAANIMATION = 0x1042


def prefers_reduced_motion() -> bool:
    """The system's answer where it can be asked without waiting; elsewhere the style's."""
    if sys.platform == "win32":
        enabled = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(enabled), 0)
        return enabled.value == 0
    if sys.platform == "darwin":
        settings = QSettings("apple.com", "universalaccess")
        return bool(int(str(settings.value("reduceMotion", 0)) or 0))
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
