"""Claire, French, on the web site: polite, wants another pick-up point, shares where she is."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Shares, Talk

SCRIPT = Script(
    name="claire",
    person=Person("Claire", "Beaumont", "fr", "web"),
    arrives=9.0,
    order=88907,
    steps=(
        Opens(),
        BotSays(
            shapes.text("Bonjour ! Je suis le robot des colis."),
            shapes.chips(
                "Que puis-je faire pour vous ?",
                ("Changer de point relais", "pickup.change"),
                ("Suivre un colis", "track"),
                image_url="{files}bot-map.svg",
            ),
        ),
        Presses("Changer de point relais"),
        BotSays(shapes.text("Où êtes-vous ? Partagez votre position, s'il vous plaît.")),
        Shares(50.6365654, 3.0635282),
        BotSays(
            shapes.card_list(
                shapes.card(
                    "Librairie du Beffroi",
                    "350 m · ouvert jusqu'à 19 h",
                    shapes.postback("Choisir", "pickup.beffroi"),
                    image_url="{files}bot-map.svg",
                    url="https://parcels.example/points/59-114",
                ),
                shapes.card("Tabac de la Gare", "900 m · ouvert jusqu'à 22 h"),
                shapes.card("Consigne Flandres", "1,2 km · 24 h/24"),
                button=shapes.link("Voir la carte", "https://parcels.example/points?near=50.63,3.06"),
            )
        ),
        Says("Aucun ne me convient, ils ferment tous trop tôt… Je voudrais parler à un conseiller."),
        BotSays(shapes.text("Un instant, je cherche un collègue.")),
        AsksForPerson({"department": "pickup", "orderId": "{order}", "city": "Lille", "language": "fr"}),
    ),
    talk=Talk(
        hears=(
            Hears(
                ("consigne", "24"),
                (Says("Ah oui, la consigne 24 h/24, ce serait parfait. Comment je reçois le code ?"),),
            ),
            Hears(("sms", "code", "e-mail", "mail"), (Says("Par SMS, c'est très bien. Merci infiniment !"),)),
        ),
        turns=(
            (Says("Bonjour, merci de prendre le relais."), Says("Je termine tous les jours à 21 h, vous comprenez…")),
            (Says("D'accord, faites comme ça. Vous êtes bien aimable."),),
        ),
        patience=60.0,
    ),
)
