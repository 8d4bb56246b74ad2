"""Priya, English, on the web site: a programmer who reports a fault and pastes code; her channel sends odd kinds."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Says, Script, Sends, Talk, Uploads

CODE = (
    "your tracking page shows my name as <b>Priya</b> & <i>not</i> Priya, so you do not escape it:\n"
    '<script>alert("parcel")</script>\n'
    "curl -s 'https://parcels.example/api/track?id={order}&fields=*' | jq .name"
)

SCRIPT = Script(
    name="priya",
    person=Person("Priya", "Raghunathan", "en", "web"),
    arrives=42.0,
    order=90377,
    steps=(
        Opens(),
        BotSays(shapes.text("Hi! I am the parcel bot."), shapes.media("image", "{files}parcel.png")),
        Says("hi, who do I tell about a bug on your site?"),
        BotSays({"typing": True, "delay": 1200}),
        Says(CODE, after=5.0),
        Sends({"messageType": "reaction", "emoji": "🐛", "targetMessageId": "61921a15cdee7f37a16ee5fc"}),
        BotSays(shapes.media("sticker", "{files}green-box.png")),
        Uploads(("chat.txt",)),
        AsksForPerson(
            {"department": "it", "orderId": "{order}", "page": "https://parcels.example/track", "severity": "low"}
        ),
    ),
    talk=Talk(
        hears=(
            Hears(("screenshot", "picture", "photo"), (Uploads(("label.png",)), Says("cropped, sorry"))),
            Hears(("browser",), (Says("Firefox and Chromium, both current"),)),
        ),
        turns=(
            (Says("thanks for picking this up"), Says("is there a ticket number I can follow?")),
            (Says("great. no bounty needed, a box of stickers will do :)"),),
        ),
        patience=120.0,
    ),
)
