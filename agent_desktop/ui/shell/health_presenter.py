"""Says in banners and in the bar at the bottom how things are with the program: health and outbox."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.health import Condition, Level, Part
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.statusbar import StatusBar

translate = QCoreApplication.translate

TOLD_BY_BANNER = {
    Part.STORAGE: BannerKind.STORAGE,
    Part.ERASING: BannerKind.ERASING,
    Part.WEBHOOK: BannerKind.WEBHOOK,
    Part.KEYRING: BannerKind.KEYRING,
    Part.HANDOVERS: BannerKind.HANDOVERS,
}


class HealthPresenter(QObject):
    """To be closed before the window. ``changed``: something was said anew."""

    changed = Signal()

    def __init__(self, inbox: InboxApi, banners: Banners, status: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._banners = banners
        self._status = status
        inbox.health.changed.connect(self.health_changed)
        inbox.outbox_changed.connect(self.outbox_changed)

    def health_changed(self, _part: Part | None = None) -> None:
        """Say anew how everything is."""
        self._status.refresh()
        conditions = self._inbox.health.conditions
        for each, kind in TOLD_BY_BANNER.items():
            condition = conditions.get(each)
            wrong = condition is not None and condition.level in (Level.WARN, Level.BAD)
            self._banners.set_banner(kind, _in_full(condition) if condition is not None and wrong else None)
        self.outbox_changed()

    def outbox_changed(self) -> None:
        """Say anew what holds replies up."""
        blocked = self._inbox.outbox_blocked
        self._banners.set_banner(BannerKind.TOKEN, blocked)
        self._status.set_blocked(blocked)
        self._status.set_waits_until(self._inbox.outbox_waits_until)
        self.changed.emit()

    def set_keeping(self, *, demo: bool, encrypted: bool) -> None:
        """Say how conversations are kept on this computer."""
        if demo:
            detail = translate("MainWindow", "The demo's conversations are deleted when the window is closed.")
            self._status.set_keeping("flask-conical", translate("MainWindow", "Demo: nothing is saved"), detail)
        elif encrypted:
            detail = translate("MainWindow", "The database key is stored in this system's keyring.")
            self._status.set_keeping("lock", translate("MainWindow", "Encrypted on this computer"), detail)
        else:
            detail = translate("MainWindow", "Anyone who can read this profile's files can read the conversations. ")
            detail += translate("MainWindow", "To change this, set storage.encryption to on in config.toml.")
            self._status.set_keeping("lock-open", translate("MainWindow", "Not encrypted"), detail)

    def close(self) -> None:
        """Look no longer."""
        self._inbox.outbox_changed.disconnect(self.outbox_changed, missing_ok=True)
        self._inbox.health.changed.disconnect(self.health_changed, missing_ok=True)


def _in_full(condition: Condition) -> str:
    """A condition as a banner says it. A sentence without a full stop is a label for the status bar."""
    if condition.detail and not condition.sentence.endswith("."):
        return condition.detail
    return f"{condition.sentence} {condition.detail}".strip()
