"""Emma, Dutch, on WhatsApp: friendly, in a hurry, has her papers ready. The first one to arrive."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk, Uploads

SCRIPT = Script(
    name="emma",
    person=Person("Emma", "Peeters", "nl", "whatsapp"),
    arrives=0.2,
    tempo=0.25,
    order=88213,
    steps=(
        Opens(),
        BotSays(
            shapes.text("Hallo {first}! Ik ben de pakjesbot."),
            shapes.chips(
                "Waarmee kan ik je helpen?",
                ("Factuur", "menu.invoice"),
                ("Levering", "menu.delivery"),
                ("Iets anders", "menu.other"),
            ),
        ),
        Presses("Levering"),
        BotSays(shapes.text("Heb je je bestelnummer bij de hand?")),
        Says("Waar blijft mijn pakje? Het moest er vrijdag al zijn", after=3.0),
        Uploads(("confirmation-88213.pdf",)),
        Says("Bestelling {order}, hier is de bevestiging", after=2.0),
        BotSays(shapes.text("Een ogenblik, ik zoek een collega.")),
        AsksForPerson(
            {
                "department": "delivery",
                "orderId": "{order}",
                "tier": "gold",
                "intent": "delivery.late",
                "language": "nl",
                "delivery": {
                    "carrier": "bpost",
                    "promised": "Friday",
                    "steps": [{"at": "Brussels", "status": "sorted"}, {"at": "Gent", "status": "on its way"}],
                },
            }
        ),
    ),
    talk=Talk(
        hears=(
            Hears(
                ("vandaag", "onderweg", "today", "on its way"), (Says("Super! Hoe laat ongeveer, weet je dat ook?"),)
            ),
            Hears(
                ("adres", "address"), (Says("Korenlei 12, 9000 Gent"), Says("bel maar bij de buren als ik er niet ben"))
            ),
        ),
        turns=(
            (Says("Dag! Fijn dat er iemand is 😊"),),
            (Says("Oké, dat is duidelijk. Kan het eventueel ook na 18 uur?"),),
            (Says("Top, heel erg bedankt voor de snelle hulp!"),),
        ),
        patience=50.0,
    ),
)
