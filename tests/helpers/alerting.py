"""Stand-ins for the system's notifications and sounds, which remember what they were asked for."""

from typing import ClassVar

from psygnal import Signal

from agent_desktop.alerts import Player, SoundError


class FakeNotifier:
    """``shown`` is what is to be seen now, by slot; ``told`` everything that was shown."""

    clicked: ClassVar[Signal] = Signal(str)
    closed: ClassVar[Signal] = Signal(str)

    def __init__(self) -> None:
        self.shown: dict[str, tuple[str, str]] = {}
        self.told: list[tuple[str, str]] = []
        self.sentences: list[str] = []
        self.taken = True
        self.number = 0

    async def show(self, slot: str, title: str, text: str) -> bool:
        if self.taken:
            self.shown[slot] = (title, text)
            self.told.append((title, text))
        return self.taken

    async def withdraw(self, slot: str) -> None:
        self.shown.pop(slot, None)

    async def limits(self) -> list[str]:
        return list(self.sentences)

    async def set_number(self, number: int) -> None:
        self.number = number

    async def close(self) -> None:
        self.shown.clear()


class FakePlayer(Player):
    """``played`` lists sounds with their volume; ``problem`` makes it fail."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[tuple[str, int]] = []
        self.problem = ""

    async def play(self, name: str, volume: int) -> None:
        if self.problem:
            raise SoundError(self.problem)
        self.played.append((name, volume))
