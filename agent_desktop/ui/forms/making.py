"""The editor for each kind of setting."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from agent_desktop.base.checks import Check, Choice, Flag, Percent
from agent_desktop.settings.schedule import DayHours, Holidays, Languages, Skills, TimeZone
from agent_desktop.ui.forms.editors import ChoiceEditor, Editor, FlagEditor, TextEditor
from agent_desktop.ui.forms.percent import PercentEditor
from agent_desktop.ui.forms.schedule import HintEditor, HoursEditor, SkillsEditor, ZoneEditor
from agent_desktop.ui.theme import Theme

translate = QCoreApplication.translate


def editor_for(check: Check, name: str, theme: Theme, label: Callable[[str], str] = str, unit: str = "") -> Editor:
    """The editor for what ``check`` allows. ``label`` gives a choice's words, ``unit`` stands behind a number."""
    if isinstance(check, Choice):
        return ChoiceEditor(check.words, label, name, theme)
    if isinstance(check, Percent):
        return PercentEditor(name)
    if isinstance(check, Flag):
        return FlagEditor(name, theme)
    if isinstance(check, Skills):
        return SkillsEditor(check, name)
    if isinstance(check, DayHours):
        return HoursEditor(check, name)
    if isinstance(check, Holidays):
        return HintEditor(check, name, translate("forms", "None"))
    if isinstance(check, Languages):
        return HintEditor(check, name, translate("forms", "All"))
    if isinstance(check, TimeZone):
        return ZoneEditor(check, name)
    return TextEditor(check, name, unit)
