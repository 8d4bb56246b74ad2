"""Jonas, German, on WhatsApp: thorough, writes one very long message, sends a PDF with a difficult name."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk, Uploads

STORY = (
    "Guten Tag, ich versuche es einmal der Reihe nach zu schildern, damit Sie nicht nachfragen müssen:\n\n"
    "1. Am Montag habe ich drei Kartons bestellt (M, M und L).\n"
    "2. Am Mittwoch kam EIN Karton an, und zwar in der Größe S, die ich gar nicht bestellt hatte.\n"
    "3. Am Donnerstag habe ich im Rücksendeportal ein Etikett angefordert. Das Portal meldet seither:\n"
    "   »Fehler 4711 – Vorgang kann nicht abgeschlossen werden«.\n\n"
    "Die Anleitung, auf die das Portal verweist (https://parcels.example/hilfe/ruecksendung?schritt=3&sprache=de), "
    "habe ich Ihnen angehängt. Schritt 2 existiert in der Oberfläche schlicht nicht. Ich ziehe am Samstag um und "
    "brauche die Kartons wirklich bis spätestens Freitagmittag. Wie gehen wir vor?"
)

SCRIPT = Script(
    name="jonas",
    person=Person("Jonas", "Weißenfels", "de", "whatsapp"),
    arrives=14.0,
    order=90412,
    bot="sh0pbox7",
    steps=(
        Opens(),
        BotSays(
            shapes.buttons(
                "Willkommen im Kartonladen! Was brauchen Sie?",
                shapes.postback("Rücksendung", "return.start"),
                shapes.link("Zum Portal", "https://parcels.example/hilfe"),
                shapes.call("Anrufen", "+4930555013499"),
                shapes.share(),
            )
        ),
        Presses("Rücksendung"),
        BotSays(shapes.text("Bitte beschreiben Sie kurz, was nicht stimmt.")),
        Says(STORY, after=6.0),
        Uploads(("Anleitung für das Rücksendeportal (Stand März).pdf",)),
        AsksForPerson({"department": "returns", "orderId": "{order}", "error": 4711, "deadline": "Freitag 12:00"}),
    ),
    talk=Talk(
        hears=(
            Hears(
                ("foto", "bild", "photo", "picture"),
                (Uploads(("label.png",)), Says("Das ist der Aufkleber auf dem Karton.")),
            ),
            Hears(
                ("freitag", "express", "morgen"), (Says("Freitag vor zwölf wäre ausgezeichnet. Entstehen mir Kosten?"),)
            ),
        ),
        turns=(
            (Says("Danke für die rasche Rückmeldung. Soll ich den falschen Karton behalten?"),),
            (Says("Verstanden. Könnten Sie mir das bitte noch schriftlich bestätigen?"),),
            (Says("Vielen Dank, so geht Kundendienst. 👍"),),
        ),
        patience=90.0,
    ),
)
