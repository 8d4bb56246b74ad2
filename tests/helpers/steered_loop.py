"""A loop whose clock tests move ahead: what is due later happens now, however fast or slow the machine is."""

import asyncio
import sys

Base = asyncio.ProactorEventLoop if sys.platform == "win32" else asyncio.SelectorEventLoop
TURNS = 50
"""Far more turns of the loop than anything needs that waits for nothing from outside."""


class SteeredLoop(Base):
    """Its clock goes as the machine's does, and can be moved ahead."""

    _ahead = 0.0

    def time(self) -> float:
        return super().time() + self._ahead

    def move(self, seconds: float) -> None:
        """What is due within these seconds is due now."""
        self._ahead += seconds


class StillLoop(SteeredLoop):
    """Its clock stands still until it is moved, so that the same steps have the same end on every machine."""

    def time(self) -> float:
        return self._ahead


async def later(seconds: float) -> None:
    """Let so much time pass on the clock of the running loop, and what is due until then happen."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SteeredLoop), "this loop's clock cannot be moved"
    loop.move(seconds)
    await turns()


async def turns() -> None:
    """Let everything happen that waits for nothing from outside, such as another process or a thread."""
    for _ in range(TURNS):
        await asyncio.sleep(0)
