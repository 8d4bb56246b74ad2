"""The settings as the palette finds them: each page, and each single one."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.settings.words import key_names, section_names

translate = QCoreApplication.translate
Show = Callable[[str, str], None]
"""Opens the dialog at the page of a section, with the setting of these words."""


def commands(show: Show) -> Iterator[Command]:
    """The pages, and each single setting for when something is looked for."""
    sections, names = section_names(), key_names()
    for section in (*SECTIONS, "secrets"):
        text = translate("settings", "Settings: %1").replace("%1", sections.get(section, section))
        yield Command(f"page {section}", text, Group.SETTING, _opener(show, section, ""), (f"settings {section}",))
    for key in KEYS.values():
        name = names.get(key.path, key.name)
        yield Command(
            name=f"setting {key.path}",
            text=name,
            group=Group.SETTING,
            run=_opener(show, key.section, name),
            aliases=(f"{key.section} {key.name.replace('_', ' ')}",),
            detail=sections.get(key.section, key.section),
            resting=False,
        )


def _opener(show: Show, section: str, words: str) -> Callable[[], None]:
    return lambda: show(section, words)
