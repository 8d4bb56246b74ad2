"""A notification service that can do as little as one may: prints what it is told, and says of it what it is told to.

Its arguments are its abilities. Each notification is printed as one line of JSON. A line on its input, ``MEMBER
NUMBER [TEXT]``, makes it send that signal.
"""

import json
import sys
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return, new_signal
from jeepney.io.threading import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
NAME = "org.freedesktop.Notifications"
OWN = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
NOT_HERE = "org.freedesktop.DBus.Error.UnknownMethod"


def listen(connection: object) -> None:
    for line in sys.stdin:
        member, number, *text = line.split()
        if member == "NotificationClosed":
            message = new_signal(OWN, member, "uu", (int(number), 2))
        else:
            message = new_signal(OWN, member, "us", (int(number), *text))
        connection.send(message)  # type: ignore[attr-defined]


with open_dbus_connection(bus="SESSION") as connection:
    connection.send(new_method_call(BUS, "RequestName", "su", (NAME, 4)), serial=1)
    print(json.dumps("ready"), flush=True)
    threading.Thread(target=listen, args=(connection,), daemon=True).start()
    count = 0
    while True:
        message = connection.receive(timeout=60)
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields.get(HeaderFields.member)
        if member == "Notify":
            _name, replaced, _icon, title, text, actions, _hints, _time = message.body
            count = replaced or count + 1
            connection.send(new_method_return(message, "u", (count,)))
            print(json.dumps([count, title, text, actions]), flush=True)
        elif member == "GetCapabilities":
            connection.send(new_method_return(message, "as", (sys.argv[1:],)))
        elif member == "CloseNotification":
            connection.send(new_method_return(message))
            print(json.dumps(["closed", *message.body]), flush=True)
        else:
            from jeepney import new_error

            connection.send(new_error(message, NOT_HERE))
