"""What the window says of being reachable, beside the status bar: another address, and customers who cannot come."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from agent_desktop.inbox.health import Health, Level, Part
from agent_desktop.ui.shell.banner import BannerKind, Banners, Offer

SETTLE_MS = 5000
"""A tunnel that comes back within this time was never away for anybody."""


class ReachabilityBanners(QObject):
    """``notify(title, text)`` is emitted once when the webhook stops being reachable, and when it is again."""

    notify = Signal(str, str)
    again_wanted = Signal()
    """The tunnel is to be tried now."""

    def __init__(self, banners: Banners, health: Health, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners = banners
        self._health = health
        self._told = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        banners.offer(BannerKind.ADDRESS, Offer("copy", self.tr("Copy the new address")))
        banners.offer(BannerKind.REACH, Offer("again", self.tr("Try again")))
        banners.chosen.connect(self._chosen)
        health.changed.connect(self._look)
        self._look(Part.REACHABLE)

    def close(self) -> None:
        """Listen no longer."""
        self._settle.stop()
        self._health.changed.disconnect(self._look, missing_ok=True)

    def _look(self, part: Part) -> None:
        if part is not Part.REACHABLE:
            return
        self._show_address()
        condition = self._health.conditions.get(Part.REACHABLE)
        if condition is None:
            return
        webhook = self._health.conditions.get(Part.WEBHOOK)
        listening = webhook is None or webhook.level is Level.OK  # else the webhook's own banner says why
        if condition.level is Level.BAD and listening:
            words = self.tr("Chatlayer cannot reach this computer, so no customers can be handed to you.")
            self._banners.set_banner(BannerKind.REACH, f"{words} {condition.detail}".strip())
            if not self._told and not self._settle.isActive():
                self._settle.start()
            return
        self._banners.set_banner(BannerKind.REACH, None)
        if condition.since is not None:
            self._settle.stop()
            if self._told:
                self.notify.emit(self.tr("Reachable again"), self.tr("Customers can be handed to you again."))
            self._told = False

    def _tell(self) -> None:
        condition = self._health.conditions.get(Part.REACHABLE)
        if condition is not None and condition.level is Level.BAD:
            self._told = True
            self.notify.emit(self.tr("Not reachable"), condition.detail or condition.sentence)

    def _show_address(self) -> None:
        new, old = self._health.public_url, self._health.changed_from
        if not old or not new:
            self._banners.set_banner(BannerKind.ADDRESS, None)
            return
        words = self.tr(
            "The webhook has a new address: %1. In Chatlayer, enter it under Settings > Offloading > Webhook in place"
            " of %2."
        )
        self._banners.set_banner(BannerKind.ADDRESS, words.replace("%1", new).replace("%2", old))

    def _chosen(self, kind: BannerKind, name: str) -> None:
        if kind is BannerKind.ADDRESS and name == "copy" and self._health.public_url:
            QGuiApplication.clipboard().setText(self._health.public_url)
        elif kind is BannerKind.REACH:
            self.again_wanted.emit()
