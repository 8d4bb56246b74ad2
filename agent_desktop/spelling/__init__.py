"""Spell checking below the window: which dictionaries there are, what counts as a word, and the process that checks.

Hunspell works for up to a second at a time without letting Python do anything else, so it has a process of its own.
"""

from agent_desktop.spelling.dictionaries import Dictionaries, Dictionary
from agent_desktop.spelling.personal import PersonalWords
from agent_desktop.spelling.words import Word, words_of

__all__ = ["Dictionaries", "Dictionary", "PersonalWords", "Word", "words_of"]
