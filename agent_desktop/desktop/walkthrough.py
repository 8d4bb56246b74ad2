"""Shows the demo's main job without a person: a customer is handed over, gets an answer, and the answer is delivered.

The answer is typed into the window key by key. What is waited for is what the window has been told, and so shows.
"""

import asyncio
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from agent_desktop.base.safe_text import plain_line
from agent_desktop.inbox import Author, Changes, Conversation, Delivery, Message
from agent_desktop.ui.shell.window import MainWindow
from agent_desktop.ui.text.channels import channel_name

T = TypeVar("T")
Say = Callable[[str], None]

PATIENCE = 60.0
"""Seconds that each step may take. On an idle computer all of them together take some ten."""
KEY_PAUSE = 0.02
"""Seconds between two keys, so that one can watch."""
STEPS = 5
ANSWERS = {
    "en": "Hello! I am looking into it right now, one moment please.",
    "nl": "Hallo! Uw pakje is onderweg en komt vandaag nog aan.",
}
"""By the customer's language; English for all others."""
SETTLED = (Delivery.DELIVERED, Delivery.FAILED, Delivery.UNCONFIRMED)


class NotDone(Exception):
    """A step could not be done. ``str()`` is a sentence that says which."""


async def walk_through(window: MainWindow, picture: Path) -> int:
    """Answer the customer who waits longest, print each step, and save a picture of the window as PNG.

    Args:
        window: The window of the demo, complete and shown.
        picture: Where the picture goes; it is also taken when a step failed.

    Returns:
        The exit code: 0 if the reply was delivered and the picture was saved, else 1.
    """
    try:
        await _Walkthrough(window, _say).run()
    except NotDone as problem:
        _complain(str(problem))
        _photograph(window, picture)
        return 1
    return 0 if _photograph(window, picture) else 1


def _photograph(window: MainWindow, picture: Path) -> bool:
    place = picture.absolute()
    if not window.grab().save(str(place), "PNG"):
        _complain(f"The picture of the window could not be written to {place}.")
        return False
    _say(f"{STEPS}/{STEPS}  Picture of the window: {place}")
    return True


class _Walkthrough:
    def __init__(self, window: MainWindow, say: Say) -> None:
        self._window = window
        self._say = say
        self._replies: dict[int, Message] = {}
        self._asked: dict[int, str] = {}
        """What the customer of each conversation wrote last."""
        self._news = asyncio.Event()

    async def run(self) -> None:
        """Do the steps. Raises :class:`NotDone`."""
        window = self._window
        window.frame.changed.connect(self._take)
        try:
            self._tell(1, "The window is open, and invented customers are writing to a bot.")
            customer = await self._until(lambda: window.list.longest_waiting(()), "Nobody was handed over")
            name, asked = plain_line(customer.title), self._asked.get(customer.id, customer.last_text)
            where = channel_name(customer.channel)
            self._tell(2, f"The bot handed over {name} ({where}), who wrote: “{plain_line(asked, 120)}”")
            window.navigation.open_and_type(customer)
            answer = ANSWERS.get(customer.customer.language or "", ANSWERS["en"])
            await self._type(answer)
            self._send(customer, answer)
            sent = time.monotonic()
            self._tell(3, f"Answered, typed into the window: “{answer}”")
            reply = await self._until(lambda: self._settled(customer), "The reply was not delivered")
            if reply.delivery is not Delivery.DELIVERED:
                raise NotDone(f"The reply was not delivered; it is {reply.delivery}. {reply.error or ''}".strip())
            seconds = time.monotonic() - sent
            self._tell(4, f"Delivered, {seconds:.1f} s later: the stand-in for Chatlayer showed it to the customer.")
        finally:
            window.frame.changed.disconnect(self._take)

    def _tell(self, step: int, sentence: str) -> None:
        self._say(f"{step}/{STEPS}  {sentence}")

    def _take(self, changes: Changes) -> None:
        for message in changes.messages:
            if message.author is Author.AGENT:
                self._replies[message.id] = message
            elif message.author is Author.USER and message.text:
                self._asked[message.conversation_id] = message.text
        self._news.set()

    async def _until(self, find: Callable[[], T | None], failure: str) -> T:
        """Return what ``find`` finds, which is asked again whenever the window is told something."""
        try:
            async with asyncio.timeout(PATIENCE):
                while (found := find()) is None:
                    self._news.clear()
                    await self._news.wait()
                return found
        except TimeoutError:
            raise NotDone(f"{failure} within {PATIENCE:.0f} seconds.") from None

    async def _type(self, text: str) -> None:
        for character in text:
            self._press(ord(character.upper()), character)
            await asyncio.sleep(KEY_PAUSE)

    def _send(self, customer: Conversation, answer: str) -> None:
        """Press the key that sends, if the answer stands where it should."""
        opened, composer = self._window.current.conversation, self._window.ensure_pane().composer
        if opened is None or opened.id != customer.id or composer.text != answer:
            raise NotDone("What was typed did not reach the field for the reply.")
        modifier = Qt.KeyboardModifier.NoModifier if composer.enter_sends else Qt.KeyboardModifier.ControlModifier
        self._press(Qt.Key.Key_Return, "\r", modifier)

    def _press(self, key: int, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window: whatever has the keyboard in it gets the key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window.windowHandle(), QKeyEvent(kind, key, modifiers, text))

    def _settled(self, customer: Conversation) -> Message | None:
        """Return the reply when it is known what became of it."""
        replies = (one for one in self._replies.values() if one.conversation_id == customer.id)
        return next((one for one in replies if one.delivery in SETTLED), None)


def _say(line: str) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # the terminal may not be able to show the letters of a name
    print(line, flush=True)


def _complain(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"agent-desktop: {sentence}\n")
