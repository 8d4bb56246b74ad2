"""A connection to the session bus: calls with an answer in time, and signals. Linux only.

Made on jeepney's plain connection. Its own router leaves an error unheard when the bus ends, and drops signals that
nobody waits for at the moment.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import msgspec

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds that a call may take."""
OWN, OWN_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
"""The bus itself."""
Heard = Callable[[str, str, tuple[Any, ...]], None]
"""Told of each signal: who sent it, its name, its values."""


class BusError(Exception):
    """There is no bus, nobody who answers, or an error for an answer. ``str()`` is for the log."""


class Reply(msgspec.Struct, frozen=True):
    """The answer to a call: the sender, and the values."""

    sender: str
    body: tuple[Any, ...]


class Bus:
    """Made by :meth:`open`."""

    def __init__(self, connection: Any, heard: Heard) -> None:
        self._connection = connection
        self._heard = heard
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._reading = asyncio.get_running_loop().create_task(self._read(), name="read from the session bus")

    @classmethod
    async def open(cls, heard: Heard) -> "Bus":
        """Connect. Raises :class:`BusError`."""
        from jeepney.auth import AuthenticationError
        from jeepney.io.asyncio import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        try:
            async with asyncio.timeout(PATIENCE):
                connection = await open_dbus_connection("SESSION")
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, AuthenticationError, DBusErrorResponse) as error:
            raise BusError(f"no session bus ({type(error).__name__})") from None
        return cls(connection, heard)

    @property
    def alive(self) -> bool:
        """True if the bus is still there."""
        return not self._reading.done()

    async def call(
        self, name: str, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Reply:
        """Call a method and wait for its answer. Raises :class:`BusError`."""
        from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

        if not self.alive:
            raise BusError("the session bus is gone")
        address = DBusAddress(path, bus_name=name, interface=interface)
        message = new_method_call(address, member, signature or None, body)
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = future = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(PATIENCE):
                await self._connection.send(message, serial=serial)
                answer = await future
        except (OSError, TimeoutError) as error:
            raise BusError(f"{member} was not answered ({type(error).__name__})") from None
        finally:
            self._waiting.pop(serial, None)
        if answer.header.message_type is MessageType.error:
            raise BusError(f"{member}: {answer.header.fields.get(HeaderFields.error_name)}")
        return Reply(str(answer.header.fields.get(HeaderFields.sender, "")), answer.body)

    async def emit(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal to whoever listens. Raises :class:`BusError`."""
        from jeepney import DBusAddress, new_signal

        if not self.alive:
            raise BusError("the session bus is gone")
        message = new_signal(DBusAddress(path, interface=interface), member, signature, body)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._connection.send(message)
        except (OSError, TimeoutError) as error:
            raise BusError(f"{member} was not sent ({type(error).__name__})") from None

    async def listen(self, path: str, interface: str) -> None:
        """Have the signals of an object told to ``heard``. Raises :class:`BusError`."""
        rule = f"type='signal',path='{path}',interface='{interface}'"
        await self.call(OWN, OWN_PATH, OWN, "AddMatch", "s", (rule,))

    async def has(self, name: str) -> bool:
        """Return True if somebody on the bus has this name. Raises :class:`BusError`."""
        return bool((await self.call(OWN, OWN_PATH, OWN, "NameHasOwner", "s", (name,))).body[0])

    async def close(self) -> None:
        """Leave the bus."""
        self._reading.cancel()
        await asyncio.wait((self._reading,))
        try:
            await self._connection.close()
        except OSError:
            log.debug("the session bus was gone already")

    async def _read(self) -> None:
        from jeepney import HeaderFields, MessageType

        try:
            while True:
                message = await self._connection.receive()
                fields = message.header.fields
                if message.header.message_type is MessageType.signal:
                    self._tell(str(fields.get(HeaderFields.sender, "")), str(fields[HeaderFields.member]), message.body)
                    continue
                future = self._waiting.get(fields.get(HeaderFields.reply_serial, -1))
                if future is not None and not future.done():
                    future.set_result(message)
        except (OSError, EOFError):
            log.info("the session bus has ended")
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(ConnectionError("the session bus has ended"))

    def _tell(self, sender: str, member: str, body: tuple[Any, ...]) -> None:
        try:
            self._heard(sender, member, body)
        except Exception:
            log.exception("a signal of the session bus could not be dealt with")
