"""Banners for what goes wrong around the conversations: each one sentence and one main button that leads back to work.

What the window itself says (storage, webhook, keyring, token) is not here; this adds what can be done about it.
"""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from agent_desktop.inbox.api import InboxApi
from agent_desktop.inbox.health import Level, Part
from agent_desktop.ui.shell.banner import BannerKind, Banners, Offer

TOLERATED = timedelta(minutes=2)
"""A clock that is wrong by less is not worth a word."""
LOOK_MS = 10_000


class ProblemBanners(QObject):
    """``chosen(kind, name)``: the button of a banner was pressed."""

    def __init__(self, banners: Banners, inbox: InboxApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners = banners
        self._inbox = inbox
        banners.offer(BannerKind.NETWORK, Offer("again", self.tr("Try again")))
        banners.offer(BannerKind.CLOCK, Offer("again", self.tr("Check again")))
        banners.offer(BannerKind.HANDOVERS, Offer("settings", self.tr("Webhook settings")))
        banners.offer(BannerKind.SETUP, Offer("go_on", self.tr("Continue setup")))
        banners.chosen.connect(self._chosen)
        banners.dismissed.connect(self._dismissed)
        inbox.health.changed.connect(self._look)
        inbox.outbox_changed.connect(self._look_again)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._look()

    port_wanted = Signal(int)
    """The webhook is to listen on this port."""
    check_wanted = Signal()
    """Chatlayer is to be asked again."""
    setup_wanted = Signal()
    webhook_settings_wanted = Signal()
    refusal_read = Signal()
    """The agent knows that a handover was refused."""
    restart_wanted = Signal()
    """The program is to start again: it asks for the keyring then."""
    page_wanted = Signal()
    """The page on which a person plays a customer."""

    def close(self) -> None:
        """Listen no longer."""
        self._timer.stop()
        self._inbox.health.changed.disconnect(self._look, missing_ok=True)
        self._inbox.outbox_changed.disconnect(self._look_again, missing_ok=True)

    def offer_port(self, port: int | None) -> None:
        """Offer another port in the webhook's banner, or none."""
        if port is None:
            self._banners.offer(BannerKind.WEBHOOK)
        else:
            words = self.tr("Use port %1").replace("%1", str(port))
            self._banners.offer(BannerKind.WEBHOOK, Offer(f"port {port}", words))

    def offer_restart(self) -> None:
        """Offer a new start in the keyring's banner: nothing else makes secrets last that are only in memory."""
        self._banners.offer(BannerKind.KEYRING, Offer("restart", self.tr("Restart and ask again")))

    def offer_page(self) -> None:
        """Offer the sandbox's page in the demo's banner."""
        self._banners.offer(BannerKind.DEMO, Offer("page", self.tr("Act as a customer in the browser")))

    def _look_again(self, *_: object) -> None:
        self._look()

    def _look(self, _part: Part | None = None) -> None:
        condition = self._inbox.health.conditions.get(Part.CHATLAYER)
        lost = condition is not None and condition.level is Level.BAD and not self._inbox.outbox_blocked
        sentence = self.tr("%1 Replies wait here and are sent automatically when the connection is back.")
        detail = (condition.detail or condition.sentence) if condition is not None else ""
        self._banners.set_banner(BannerKind.NETWORK, sentence.replace("%1", detail) if lost else None)
        self._banners.set_banner(BannerKind.CLOCK, self._about_the_clock())

    def _about_the_clock(self) -> str | None:
        off = self._inbox.clock_error
        if abs(off) < TOLERATED:
            return None
        minutes = str(round(abs(off) / timedelta(minutes=1)))
        if off > timedelta():
            words = self.tr("This computer's clock is %1 minutes ahead of Chatlayer's.")
        else:
            words = self.tr("This computer's clock is %1 minutes behind Chatlayer's.")
        return f"{words.replace('%1', minutes)} " + self.tr("Let the system set the date and time automatically.")

    def _dismissed(self, kind: BannerKind) -> None:
        if kind is BannerKind.HANDOVERS:
            self.refusal_read.emit()

    def _chosen(self, kind: BannerKind, name: str) -> None:
        if kind is BannerKind.WEBHOOK and name.startswith("port "):
            self.port_wanted.emit(int(name.removeprefix("port ")))
        elif kind is BannerKind.KEYRING:
            self.restart_wanted.emit()
        elif kind is BannerKind.NETWORK:
            self.check_wanted.emit()
        elif kind is BannerKind.CLOCK:
            self._inbox.forget_clock()
            self._look()
        elif kind is BannerKind.HANDOVERS:
            self.webhook_settings_wanted.emit()
        elif kind is BannerKind.SETUP:
            self.setup_wanted.emit()
        elif kind is BannerKind.DEMO:
            self.page_wanted.emit()
