"""A menu that opens with its first entry marked: Enter does it at once, where it would only mark it else."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu


def mark_first(menu: QMenu) -> None:
    """Mark the first possible entry whenever this menu opens. Not for menus that begin with a menu in them."""
    later = QTimer(menu)  # when a menu opens, Qt removes the mark
    later.setSingleShot(True)
    later.setInterval(0)
    later.timeout.connect(lambda: _mark(menu))
    menu.aboutToShow.connect(later.start)


def _mark(menu: QMenu) -> None:
    if not menu.isVisible() or menu.activeAction() is not None:
        return
    first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
    if first is not None:
        menu.setActiveAction(first)
