"""D-Bus, as far as the senses need it: calls that wait a moment for an answer and start nobody."""

import logging
from typing import Any

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds until an answer counts as none."""
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Bus:
    """One of the two buses, ``SESSION`` or ``SYSTEM``; connected when it is needed, and again when that broke."""

    def __init__(self, which: str) -> None:
        self._which = which
        self._connection: Any = None

    def names(self) -> frozenset[str]:
        """Who is there."""
        answer = self.call(*BUS, "ListNames")
        return frozenset(answer) if isinstance(answer, list) else frozenset()

    def call(
        self, name: str, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        """The first value of the answer; ``None`` where there is no bus, no such service, or an error."""
        from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.low_level import HeaderFields

        message = new_method_call(DBusAddress(path, bus_name=name, interface=interface), member, signature, body)
        message.header.flags |= MessageFlag.no_auto_start
        if not signature:
            message.header.fields.pop(HeaderFields.signature, None)
        try:
            if self._connection is None:
                self._connection = open_dbus_connection(bus=self._which)
            reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        except TimeoutError:
            self.close()  # a late answer would be taken for that of the next call
            return None
        except DBusErrorResponse:
            return None
        except (OSError, KeyError, ValueError, EOFError, RuntimeError) as error:
            log.debug("no %s bus: %s", self._which.lower(), type(error).__name__)
            self.close()
            return None
        if reply.header.message_type is not MessageType.method_return or not reply.body:
            return None
        return reply.body[0]

    def close(self) -> None:
        """Let the connection go."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
