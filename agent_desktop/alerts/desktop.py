"""Notifications of a Linux desktop: ``org.freedesktop.Notifications`` on the session bus, with clicks and closings.

One connection is opened with the first notification and opened anew after a loss. Where there is no bus or no service,
everything is refused and :meth:`DesktopNotifier.limits` says so; the window's banners and the title tell the same.
"""

import asyncio
import contextlib
import logging
import os
from typing import Any, ClassVar

from psygnal import Signal

from agent_desktop.alerts import hushed
from agent_desktop.alerts.bus import Bus, BusError
from agent_desktop.base import resources
from agent_desktop.base.i18n import translate

log = logging.getLogger(__name__)

NAME = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
LAUNCHER, LAUNCHER_PATH = "com.canonical.Unity.LauncherEntry", "/com/canonical/unity/launcherentry/agent_desktop"
APPLICATION = "application://agent-desktop.desktop"
"""How taskbars know the program."""
ICON = ("app", "agent-desktop.svg")
CLICK = "default"
NORMAL = 1
TASKBAR = "com.canonical.Unity"
"""The name that the taskbars of KDE Plasma and Ubuntu have on the bus where they show numbers."""


class DesktopNotifier:
    """See :class:`~agent_desktop.alerts.ports.Notifier`."""

    clicked: ClassVar[Signal] = Signal(str)
    closed: ClassVar[Signal] = Signal(str)

    def __init__(self) -> None:
        self._bus: Bus | None = None
        self._connecting = asyncio.Lock()
        self._ids: dict[str, int] = {}
        self._number = 0
        self._service: str | None = None
        self._refused = ""
        self._able: frozenset[str] = frozenset()

    async def show(self, slot: str, title: str, text: str) -> bool:
        """Show it in the place of what the slot showed before."""
        try:
            bus = await self._connected()
            body = _plain(text) if "body-markup" in self._able else text
            actions = [CLICK, translate("alerts", "Open")] if "actions" in self._able else []
            hints: dict[str, Any] = {
                "desktop-entry": ("s", "agent-desktop"),
                "category": ("s", "im.received"),
                "urgency": ("y", NORMAL),
                "suppress-sound": ("b", True),  # the sounds are our own
            }
            icon = resources.path(*ICON).as_uri()
            given = ("Agent Desktop", self._ids.get(slot, 0), icon, title, body, actions, hints, -1)
            reply = await bus.call(NAME, PATH, INTERFACE, "Notify", "susssasa{sv}i", given)
        except BusError as error:
            if str(error) != self._refused:
                log.info("the system shows no notification: %s", error)
            self._refused = str(error)
            return False
        self._refused = ""
        self._service = reply.sender
        self._ids[slot] = int(reply.body[0])
        return True

    async def withdraw(self, slot: str) -> None:
        """Remove the notification from the screen."""
        number = self._ids.pop(slot, None)
        if number is not None and self._bus is not None:
            with contextlib.suppress(BusError):  # a service that is gone shows nothing any more
                await self._bus.call(NAME, PATH, INTERFACE, "CloseNotification", "u", (number,))

    async def limits(self) -> list[str]:
        """Sentences on what this desktop does not support, or suppresses."""
        try:
            bus = await self._connected()
        except BusError:
            return [
                translate(
                    "alerts",
                    "This desktop has no notification service, so notifications cannot be shown. Sounds, the window"
                    " title and the tray icon still alert you.",
                )
            ]
        found = []
        if "actions" not in self._able:
            found.append(translate("alerts", "Clicking a notification cannot open the conversation on this desktop."))
        if "body" not in self._able:
            found.append(
                translate("alerts", "Notifications on this desktop have only one line, so message texts are not shown.")
            )
        if not await bus.has(TASKBAR):
            found.append(
                translate(
                    "alerts",
                    "The taskbar of this desktop may not show a number on the program icon. The window title shows it.",
                )
            )
        if await hushed.is_hushed(bus):
            found.append(
                translate(
                    "alerts",
                    "The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in"
                    " its settings.",
                )
            )
        return found

    async def set_number(self, number: int) -> None:
        """Show a number at the taskbar's icon, where the desktop does such a thing; 0 takes it away.

        Qt does the same, but its way fails for programs with a dash in their name.
        """
        values = {"count": ("x", number), "count-visible": ("b", number > 0)}
        try:
            bus = await self._on_bus()
            await bus.emit(LAUNCHER_PATH, LAUNCHER, "Update", "sa{sv}", (APPLICATION, values))
        except BusError as error:
            log.debug("no number at the taskbar: %s", error)
        else:
            self._number = number

    async def close(self) -> None:
        """Remove all notifications and disconnect from the bus."""
        for slot in list(self._ids):
            await self.withdraw(slot)
        if self._number:
            await self.set_number(0)
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.close()

    async def _connected(self) -> Bus:
        """The bus, with a service that answers. Raises :class:`BusError`."""
        bus = await self._on_bus()
        if not self._able:
            reply = await bus.call(NAME, PATH, INTERFACE, "GetCapabilities")
            self._able = frozenset(reply.body[0])
        return bus

    async def _on_bus(self) -> Bus:
        """The bus, whoever is on it. Raises :class:`BusError`."""
        async with self._connecting:
            if self._bus is not None and self._bus.alive:
                return self._bus
            if self._bus is not None:
                await self._bus.close()
            self._ids.clear()
            self._able = frozenset()
            self._bus = bus = await Bus.open(self._heard)
            await bus.listen(PATH, INTERFACE)
            return bus

    def _heard(self, sender: str, member: str, body: tuple[Any, ...]) -> None:
        # Whatever else is on the bus could say that something was pressed; only the service itself is believed.
        if sender != self._service or not body:
            return
        slot = next((slot for slot, number in self._ids.items() if number == body[0]), None)
        if slot is None:
            return
        match member:
            case "ActivationToken":
                # Wayland lets a window come to the front only with the token of the press. Qt takes it from here.
                os.environ["XDG_ACTIVATION_TOKEN"] = str(body[1])
            case "ActionInvoked" if body[1] == CLICK:
                self.clicked.emit(slot)
            case "NotificationClosed":
                self._ids.pop(slot, None)
                self.closed.emit(slot)
            case _:
                return


def _plain(text: str) -> str:
    """Return the body with HTML characters escaped, because the notification service interprets some HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
