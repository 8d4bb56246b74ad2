"""Lucía, Spanish, on the web site: in the best of moods, lives on emoji, uploads the old way."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk, Uploads

SCRIPT = Script(
    name="lucia",
    person=Person("Lucía", "Fernández", "es", "web"),
    arrives=36.0,
    order=91006,
    bot="sh0pbox7",
    steps=(
        Opens(),
        BotSays(
            shapes.text("¡Hola! Soy el bot de la tienda de cajas."),
            shapes.carousel(
                shapes.card(
                    "Caja de regalo",
                    "1,20 €",
                    shapes.postback("La quiero", "shop.gift"),
                    image_url="{files}gift-box.png",
                ),
                shapes.card(
                    "Caja de mudanza",
                    "2,40 € · aguanta 30 kg",
                    shapes.postback("La quiero", "shop.moving"),
                    shapes.link("Medidas", "https://parcels.example/shop/moving#size"),
                    image_url="{files}moving-box.png",
                ),
                shapes.card(
                    "Caja verde", None, image_url="{files}green-box.png", url="https://parcels.example/shop/green"
                ),
            ),
        ),
        Presses("La quiero"),
        Says("🎁🎁🎁"),
        Says("Es para mi familia 👩‍👩‍👧‍👦 y la quiero con un lazo, ¿se puede? 🥳"),
        Uploads(("gift-box.png",), old=True),
        BotSays(shapes.text("Eso mejor lo habla con una persona. Un momento…")),
        AsksForPerson(),
    ),
    talk=Talk(
        hears=(Hears(("color", "colour", "lazo"), (Says("¡Rojo! ❤️ O dorado ✨ El que quieras tú 😄"),)),),
        turns=(
            (Says("¡Holaaa! 👋🏽"),),
            (Says("¡Qué bien! 💃"), Says("¿Y una tarjeta con texto?")),
            (Says("Sois geniales 🫶"),),
        ),
        patience=70.0,
        afterwards=(Says("¡Ah, una cosa más! 🙈", after=25.0),),
    ),
)
