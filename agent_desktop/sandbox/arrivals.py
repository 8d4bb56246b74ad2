"""Who comes when: the cast in its order, then now and then somebody new with one of its stories."""

import random
from collections.abc import Sequence
from dataclasses import replace

from agent_desktop.base.tasks import Tasks
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.ids import dice
from agent_desktop.sandbox.platform import Platform
from agent_desktop.sandbox.player import Player
from agent_desktop.sandbox.script import Script

NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (("Oliver", "Hughes"), ("Amelia", "Clarke"), ("Kwame", "Mensah"), ("", ""), ("Siobhán", "O'Brien")),
    "nl": (("Daan", "de Vries"), ("Fleur", "Janssens"), ("Bram", "Claes"), ("Noor", ""), ("", "")),
    "fr": (("Hugo", "Lefèvre"), ("Camille", "Dubois"), ("Inès", "Moreau"), ("Luc", "")),
    "de": (("Lena", "Schäfer"), ("Felix", "Großmann"), ("Mia", "Özdemir"), ("", "")),
    "es": (("Mateo", "García"), ("Sofía", "Ibáñez"), ("Pablo", "Núñez")),
    "pt": (("Inês", "Carvalho"), ("Tiago", "Lourenço"), ("Beatriz", "Gonçalves")),
    "ar": (("ليلى", "حداد"), ("عمر", "منصور"), ("سارة", "")),
    "th": (("มาลี", "สุขใจ"), ("อนันต์", "")),
    "ja": (("健太", "佐藤"), ("美咲", "田中")),
}


class Arrivals:
    """Sends the customers in. ``players`` are all who came, in order."""

    def __init__(self, platform: Platform, cast: Sequence[Script], files: str, tasks: Tasks) -> None:
        self._platform = platform
        self._cast = sorted(cast, key=lambda script: script.arrives)
        self._files = files
        self._tasks = tasks
        self.players: list[Player] = []

    async def run(self) -> None:
        """Let everybody come; ends when the trickle is used up, while the customers go on."""
        config, pace, clock = self._platform.config, self._platform.pace, 0.0
        for script in self._cast:
            await pace.sleep(script.arrives - clock)
            clock = script.arrives
            self._enter(script)
        if not config.trickle:
            return
        rolls = dice(config.seed, "trickle")
        for _ in range(config.trickle_limit):
            await pace.sleep(config.trickle * rolls.uniform(0.4, 1.6))
            self._enter(_newcomer(rolls.choice(self._cast), rolls))

    def _enter(self, script: Script) -> None:
        rolls = dice(self._platform.config.seed, script.name, len(self.players))
        player = Player(self._platform, script, self._files, rolls)
        self.players.append(player)
        _ = self._tasks.spawn(player.play(), name=f"customer {script.name}")


def _newcomer(script: Script, rolls: random.Random) -> Script:
    """Somebody else with the same story."""
    first, last = rolls.choice(NAMES.get(script.person.language, NAMES["en"]))
    person = Person(first, last, script.person.language, script.person.channel)
    return replace(script, person=person, order=rolls.randrange(80_000, 99_999), tempo=rolls.uniform(0.7, 1.4))
