"""Thijs, Dutch, on Messenger: angry, writes in short bursts, repeats himself, has a very long name."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk

SCRIPT = Script(
    name="thijs",
    person=Person("Thijs", "van Nieuwenhuijzen-Vandenbroucke tot Sint-Maartensdijk", "nl", "messenger"),
    arrives=1.5,
    tempo=0.3,
    order=87771,
    steps=(
        Opens(),
        BotSays(
            shapes.buttons(
                "Welkom terug! Wat wil je doen?",
                shapes.postback("Klacht melden", "complaint.start"),
                shapes.link("Veelgestelde vragen", "https://parcels.example/faq?lang=nl"),
            )
        ),
        Presses("Klacht melden"),
        BotSays(shapes.text("Dat spijt me. Wat is er misgegaan?")),
        Says("Derde keer dat jullie voor niets aan de deur staan", after=2.0),
        Says("DERDE KEER", after=0.6),
        Says("??", after=0.5),
        Says("??", after=0.5),
        AsksForPerson({"department": "complaints", "orderId": "{order}", "sentiment": -0.82, "attempts": 3}),
    ),
    talk=Talk(
        hears=(
            Hears(("sorry", "spijt", "excuus", "excuses", "apolog"), (Says("Ja, sorry, daar koop ik niets voor."),)),
            Hears(
                ("terugbetaal", "vergoed", "refund", "gratis"),
                (Says("Kijk, dat is een begin."), Says("Wanneer staat dat op mijn rekening?")),
            ),
        ),
        turns=(
            (Says("Eindelijk."), Says("Ik was gewoon thuis hoor. Drie keer.")),
            (Says("En wie garandeert mij dat het nu wel lukt?"),),
            (Says("Goed. Ik hou je eraan."),),
        ),
        patience=22.0,
        afterwards=(Says("En toch wil ik het ook nog even op papier", after=20.0),),
    ),
)
