"""Maximilian, German, on Messenger: asks the shop bot about prices and gets along without people, mostly."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import BotSays, Opens, Presses, Says, Script, Talk, Waits

SCRIPT = Script(
    name="maximilian",
    person=Person("Maximilian", "", "de", "messenger"),
    arrives=55.0,
    bot="sh0pbox7",
    steps=(
        Opens(),
        Says("was kostet karton L"),
        BotSays(
            shapes.card_list(
                shapes.card("Karton M", "2,40 €", image_url="{files}moving-box.png"),
                shapes.card(
                    "Karton L", "3,60 €", shapes.postback("Nehme ich", "shop.l"), image_url="{files}green-box.png"
                ),
            )
        ),
        Waits(4.0),
        Presses("Nehme ich"),
        BotSays(shapes.text("Ist notiert. Abholung oder Versand?")),
        Says("abholung"),
        BotSays(shapes.text("Entschuldigung, das habe ich nicht verstanden.")),
        Says("ABHOLUNG", after=3.0),
        BotSays(shapes.text("Abholung ist notiert. Bis bald!")),
    ),
    talk=Talk(turns=((Says("ach so, doch noch eine frage: habt ihr samstag auf?"),), (Says("alles klar, danke"),))),
)
