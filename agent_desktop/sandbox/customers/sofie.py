"""Sofie, Dutch, on WhatsApp: the bot can help her, she never asks for a person."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import BotSays, Opens, Presses, Says, Script, Talk, Waits

SCRIPT = Script(
    name="sofie",
    person=Person("Sofie", "Vermeulen", "nl", "whatsapp"),
    arrives=3.0,
    steps=(
        Opens(),
        BotSays(
            shapes.chips("Waarmee kan ik je helpen?", ("Factuur", "menu.invoice"), ("Levering", "menu.delivery")),
        ),
        Presses("Factuur"),
        BotSays(
            shapes.media("file", "{files}invoice-2211.pdf"),
            shapes.buttons(
                "Dit is je laatste factuur. Klopt alles?",
                shapes.postback("Ja", "invoice.ok"),
                shapes.postback("Nee", "invoice.wrong"),
                shapes.call("Bel ons", "+3225550134"),
            ),
        ),
        Waits(6.0),
        Presses("Ja"),
        BotSays(shapes.text("Mooi zo! Tot de volgende keer.")),
        Says("bedankt robot 🤖"),
    ),
    talk=Talk(turns=((Says("O, een echt mens? Nee hoor, alles is al in orde!"),),)),
)
