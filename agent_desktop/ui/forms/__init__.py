"""Pieces that the settings and the set-up assistant share: a remark under a field, a value to copy, a field for a
secret, and an editor for each kind of setting."""

from agent_desktop.ui.forms.copyfield import CopyField
from agent_desktop.ui.forms.editors import Editor
from agent_desktop.ui.forms.fields import search_field
from agent_desktop.ui.forms.making import editor_for
from agent_desktop.ui.forms.remark import Remark, Tone
from agent_desktop.ui.forms.schedule import HoursEditor
from agent_desktop.ui.forms.texts import heading, paragraph
from agent_desktop.ui.forms.work import Work

__all__ = [
    "CopyField",
    "Editor",
    "HoursEditor",
    "Remark",
    "Tone",
    "Work",
    "editor_for",
    "heading",
    "paragraph",
    "search_field",
]
