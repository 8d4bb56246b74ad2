"""A desktop's settings portal for tests: answers that animations are not wanted, until it is ended."""

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
ANSWERS = {("org.gnome.desktop.interface", "enable-animations"): ("b", False)}

with open_dbus_connection(bus="SESSION") as connection:
    request = new_method_call(BUS, "RequestName", "su", ("org.freedesktop.portal.Desktop", 0))
    connection.send_and_get_reply(request)
    print("ready", flush=True)
    while True:
        message = connection.receive()
        called = message.header.message_type is MessageType.method_call
        if called and message.header.fields.get(HeaderFields.member) == "ReadOne":
            known = ANSWERS.get(tuple(message.body))
            if known is None:
                connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
            else:
                connection.send(new_method_return(message, "v", (known,)))
