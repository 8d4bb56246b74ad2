"""Somebody who opens the chat on the web site, says nothing and is gone."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import BotSays, Opens, Says, Script, Talk

SCRIPT = Script(
    name="visitor",
    person=Person(language="en", channel="web"),
    arrives=11.0,
    steps=(
        Opens(),
        BotSays(
            shapes.text("Hi! I am the parcel bot."),
            shapes.chips("What can I do for you?", ("Delivery", "menu.delivery"), ("Talk to a person", "menu.human")),
        ),
    ),
    talk=Talk(turns=((Says("oh, hi. just looking around, thanks"),),)),
)
