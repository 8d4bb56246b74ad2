"""A notification service for tests: prints the title and the text of the first notification it gets, and ends."""

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")

with open_dbus_connection(bus="SESSION") as connection:
    request = new_method_call(BUS, "RequestName", "su", ("org.freedesktop.Notifications", 0))
    connection.send_and_get_reply(request)
    print("ready", flush=True)
    while True:
        message = connection.receive(timeout=20)
        called = message.header.message_type is MessageType.method_call
        if called and message.header.fields.get(HeaderFields.member) == "Notify":
            connection.send(new_method_return(message, "u", (1,)))
            print(f"{message.body[3]}|{message.body[4]}", flush=True)
            break
