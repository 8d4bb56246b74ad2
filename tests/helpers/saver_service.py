"""A screen saver, an idle monitor and logind for tests: answers as the JSON file says, as long as it runs.

Arguments: the file, then the names to own. The file holds answers by method, ``{"GetActive": true}``; a method without
one is answered with an error, as by a desktop that does not tell.
"""

import json
import sys
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
SIGNATURES = {"GetActive": "b", "GetIdletime": "t", "GetSessionIdleTime": "u"}

with open_dbus_connection(bus="SESSION") as connection:
    for name in sys.argv[2:]:
        connection.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (name, 0)))
    print("ready", flush=True)
    while True:
        message = connection.receive(timeout=60)
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields[HeaderFields.member]
        wanted = message.body[1] if member == "Get" else member
        answer = json.loads(Path(sys.argv[1]).read_text()).get(wanted)
        if answer is None:
            reply = new_error(message, "org.freedesktop.DBus.Error.NotSupported", "s", ("no",))
        elif member == "Get":
            reply = new_method_return(message, "v", (("b", answer),))
        else:
            reply = new_method_return(message, SIGNATURES[member], (answer,))
        connection.send(reply)
