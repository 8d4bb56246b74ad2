"""João, Portuguese, on Messenger: sends pictures of a broken parcel; the bot shows him a film and a sound."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk, Uploads

SCRIPT = Script(
    name="joao",
    person=Person("João", "Marques", "pt", "messenger"),
    arrives=24.0,
    order=89120,
    steps=(
        Opens(),
        BotSays(
            shapes.text("Olá {first}! Veja como fotografar uma encomenda danificada:"),
            shapes.media("video", "{files}parcel.mp4"),
        ),
        Says("chegou assim 😡"),
        Uploads(("damaged-parcel.png", "label.png")),
        BotSays(
            shapes.media("audio", "{files}doorbell.wav"),
            shapes.chips("Era este o som da campainha?", ("Sim", "bell.yes"), ("Não", "bell.no")),
        ),
        Presses("Não"),
        Says("não tocaram à campainha, deixaram à chuva"),
        AsksForPerson({"department": "damage", "orderId": "{order}", "value": 129.9, "photos": 2, "insured": False}),
    ),
    talk=Talk(
        hears=(
            Hears(("foto", "photo", "imagem"), (Uploads(("damaged-parcel.png",)), Says("aqui está, mais de perto"))),
            Hears(("iban", "reembols", "refund"), (Says("PT50 0000 0000 0000 0000 0000 0, em nome de João Marques"),)),
        ),
        turns=(
            (Says("boa tarde"), Says("o que acontece agora?")),
            (Says("prefiro o reembolso, se puder ser"),),
            (Says("perfeito, obrigado"),),
        ),
        patience=35.0,
    ),
)
