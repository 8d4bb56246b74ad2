"""A guest without a name who tests the DRAFT bot in the emulator."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import (
    AsksForPerson,
    BotSays,
    Hears,
    Opens,
    Presses,
    Says,
    Script,
    Sends,
    Shares,
    Talk,
)

SCRIPT = Script(
    name="guest",
    person=Person(language="en", channel="emulator"),
    arrives=5.0,
    tempo=0.8,
    steps=(
        Opens(),
        BotSays(
            shapes.text("Hi Welcome"),
            shapes.chips("Choose what you want to do?", "first options", "carousel", "SendMessageFromCode"),
        ),
        Presses("carousel"),
        BotSays(
            shapes.carousel(
                shapes.card(
                    "Item 1",
                    None,
                    shapes.link("Docs", "https://docs.chatlayer.ai"),
                    image_url="{files}gift-box.png",
                ),
                shapes.card(
                    "Item 2",
                    "Item 2 Subtitle",
                    shapes.link("Docs", "https://docs.chatlayer.ai"),
                    shapes.share(),
                    image_url="{files}moving-box.png",
                    url="https://docs.chatlayer.ai",
                ),
            )
        ),
        Shares(0, 0),
        BotSays(
            shapes.buttons(
                "What do you want to do?",
                shapes.postback("Set Variables", "071abbc7-1d6e-4689-adef-1ea825178a72"),
                shapes.opaque("Nederlands", "437a034cde170b50de1b6a87d1cba104e39b1f6e"),
                shapes.postback("offload", "408c102e-7215-48f8-a76c-5a45d70dcd9d"),
            )
        ),
        Sends({"messageType": "sticker", "stickerId": 1204, "emoji": "👍"}),
        Presses("offload"),
        AsksForPerson({"test": True, "nested": {"list": [1, 2, 3], "empty": None}, "note": "from the emulator"}),
    ),
    talk=Talk(
        hears=(Hears(("test",), (Says("yes, just testing the handover :-)"),)),),
        turns=((Says("test test 1 2 3"),), (Says("it works!"),)),
        patience=0,
    ),
)
