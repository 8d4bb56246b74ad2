"""Where the palette's commands come from: the table of actions, the menus, and the list of conversations."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from agent_desktop.inbox.model import Conversation
from agent_desktop.ui.actions import Actions, key_of, table
from agent_desktop.ui.list import ConversationListModel
from agent_desktop.ui.list.row import section_title, stamp
from agent_desktop.ui.list.section import Shelf
from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.text.words import plain_line

translate = QCoreApplication.translate

Menu = tuple[str, str, QMenu]
"""A title for what is in the menu, the same in English, and the menu."""
QUIET = ("palette",)
"""What is already open."""
ENGLISH = "english"
"""The property of a menu's entry with its English words, for those who look for them."""
PRESENT = (Shelf.WAITING, Shelf.MINE)
AT_HAND = 6
"""So many conversations are listed while nothing is typed."""


def of_actions(actions: Actions) -> Iterator[Command]:
    """Every action of the table, also those that cannot be done now."""
    english = {spec.name: spec.text for spec in table(lambda _context, text: text)}
    for spec in table():
        if spec.name not in QUIET:
            action = actions[spec.name]
            yield Command(
                name=spec.name,
                text=spec.text,
                group=Group.ACTION,
                run=action.trigger,
                aliases=(
                    english[spec.name],
                    spec.name.replace("_", " "),
                ),  # buttons are often called as in the settings
                key=key_of(spec.name),
                hindrance="" if action.isEnabled() else spec.needs or translate("palette", "Not available now"),
                on=action.isCheckable() and action.isChecked(),
                resting=not spec.name.startswith("nth_"),
            )


def of_menus(menus: Iterable[Menu], known: Actions) -> Iterator[Command]:
    """The entries of several menus."""
    for title, english, menu in menus:
        yield from of_menu(title, menu, known, english)


def of_menu(title: str, menu: QMenu, known: Actions, english: str = "") -> Iterator[Command]:
    """The entries of a menu and of those in it that are no actions of the table."""
    menu.aboutToShow.emit()  # many menus are filled, or their entries checked, when they open
    for action in menu.actions():
        # action.menu() deletes the menu with PySide 6.8
        inner = cast("QMenu | None", QMenu.menuInAction(action))
        words = _plain(action.text())
        own = str(action.property(ENGLISH) or "")
        if inner is not None:
            yield from of_menu(words, inner, known, own)
        elif words and not action.isSeparator() and not known.has(action):
            text = translate("palette", "%1: %2").replace("%1", title).replace("%2", words) if title else words
            yield Command(
                name=f"menu {english or title}/{own or words}",
                text=text,
                group=Group.ACTION,
                run=action.trigger,
                aliases=(f"{english} {own}".strip(),) if english or own else (),
                hindrance="" if action.isEnabled() else translate("palette", "Not available now"),
                on=action.isCheckable() and action.isChecked(),
            )


def of_conversations(
    model: ConversationListModel, used: Collection[str], choose: Callable[[Conversation], None], *, typed: bool
) -> Iterator[Command]:
    """The conversations that the list knows, by their names; ``choose`` opens one.

    While nothing is ``typed`` only those at hand: the first that wait or are the agent's, and those ``used`` lately.
    """
    now = model.clock.now()
    shown = 0
    for shelf in Shelf:
        title = section_title(shelf)
        for number in model.section(shelf).shown:
            at_hand = shelf in PRESENT and shown < AT_HAND
            shown += at_hand
            conversation = model.conversation(number) if typed or at_hand or f"open {number}" in used else None
            if conversation is not None:
                name = plain_line(conversation.title)
                yield Command(
                    name=f"open {number}",
                    text=name,
                    group=Group.CONVERSATION,
                    run=partial(choose, conversation),
                    aliases=(translate("palette", "Open %1").replace("%1", name),),
                    detail=f"{title} · {stamp(conversation, now).text}",
                    icon="message-circle",
                    resting=at_hand,
                )


def _plain(text: str) -> str:
    """A menu's words without the key behind them and the marks for Alt."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
