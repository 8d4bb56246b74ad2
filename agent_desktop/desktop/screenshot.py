"""Takes the picture of the demo that the README opens with."""

import asyncio
from pathlib import Path

from agent_desktop.inbox import State
from agent_desktop.inbox.api import InboxApi
from agent_desktop.protocol import TextTemplate
from agent_desktop.ui.shell.window import MainWindow

CUSTOMERS = 3
PATIENCE = 45.0
DRAFT = "De chauffeur is onderweg en belt u een kwartier vooraf"


async def take_screenshot(window: MainWindow, inbox: InboxApi, file: Path) -> int:
    """Wait until some customers are there, answer one, and save what the window shows as PNG.

    Returns the exit code. Raises ``OSError`` when the file cannot be written.
    """
    async with asyncio.timeout(PATIENCE):
        while (await inbox.counts()).waiting < CUSTOMERS:  # noqa: ASYNC110 - a few looks at a number
            await asyncio.sleep(0.2)
        first = (await inbox.conversations(State.WAITING))[0]
        await inbox.reply(first.id, TextTemplate(text="Goedemorgen! Ik zoek het meteen voor u op."))
        await asyncio.sleep(2.5)
        await inbox.save_draft(first.id, DRAFT, len(DRAFT))
        answered = await inbox.conversation(first.id)
        window.navigation.open(answered or first, typing=True)
        await asyncio.sleep(1.0)
    if not window.grab().save(str(file), "PNG"):
        raise OSError(f"The picture could not be written to {file}.")
    return 0
