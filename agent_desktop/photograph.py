"""Takes the picture of the demo that the README opens with."""

import asyncio
from pathlib import Path

from agent_desktop.inbox import Inbox, State
from agent_desktop.protocol import TextTemplate
from agent_desktop.ui.window import MainWindow

CUSTOMERS = 3
PATIENCE = 45.0


async def photograph(window: MainWindow, inbox: Inbox, file: Path) -> None:
    """Wait until some customers are there, answer one, and save what the window shows as PNG.

    Raises ``OSError`` when the file cannot be written.
    """
    async with asyncio.timeout(PATIENCE):
        while (await inbox.counts()).waiting < CUSTOMERS:  # noqa: ASYNC110 - a few looks at a number
            await asyncio.sleep(0.2)
        first = (await inbox.conversations(State.WAITING))[0]
        window.open_conversation(first)
        await asyncio.sleep(0.5)
        await inbox.reply(first.id, TextTemplate(text="Good morning! I am looking it up right now."))
        await asyncio.sleep(2.5)
        await inbox.save_draft(first.id, "It left the depot this", 22)
        await asyncio.sleep(0.3)
    if not window.grab().save(str(file), "PNG"):
        raise OSError(f"The picture could not be written to {file}.")
