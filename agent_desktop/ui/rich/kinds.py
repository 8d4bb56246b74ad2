"""What else than text can be sent, and the menu that offers it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets import icons

translate = QCoreApplication.translate


class RichKind(StrEnum):
    """The templates of the platform, beside plain text."""

    MEDIA = "media"
    BUTTONS = "buttons"
    QUICK_REPLIES = "quick_replies"
    CAROUSEL = "carousel"
    LIST = "list"


ICONS = {
    RichKind.MEDIA: "image",
    RichKind.BUTTONS: "external-link",
    RichKind.QUICK_REPLIES: "message-square",
    RichKind.CAROUSEL: "gallery-horizontal",
    RichKind.LIST: "list",
}


def kind_name(kind: RichKind) -> str:
    """What the agent calls it."""
    return {
        RichKind.MEDIA: translate("rich", "Picture or file"),
        RichKind.BUTTONS: translate("rich", "Text with buttons"),
        RichKind.QUICK_REPLIES: translate("rich", "Text with quick replies"),
        RichKind.CAROUSEL: translate("rich", "Carousel"),
        RichKind.LIST: translate("rich", "List"),
    }[kind]


def rich_menu(theme: Theme, parent: QWidget, chosen: Callable[[RichKind], None]) -> QMenu:
    """The menu of the plus button; it is gone when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(translate("rich", "Send an attachment or card"))
    for kind in RichKind:
        action = menu.addAction(icons.icon(ICONS[kind], theme.color("text_2")), f"{kind_name(kind)}…")
        action.triggered.connect(lambda _checked=False, kind=kind: chosen(kind))
    return menu


def popup_above(menu: QMenu, button: QWidget) -> None:
    """Open a menu over a button at the window's lower edge."""
    corner = button.mapToGlobal(QPoint(0, 0))
    menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height() - 4))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
