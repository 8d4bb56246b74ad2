"""Spell checking in the field: underlines, suggestions in its context menu, and the choice of the language."""

from agent_desktop.ui.spelling.field_spelling import FieldSpelling
from agent_desktop.ui.spelling.language_button import LanguageButton
from agent_desktop.ui.spelling.spelling import Spelling

__all__ = ["FieldSpelling", "LanguageButton", "Spelling"]
