"""Notes: the editor that takes the composer's place, and the notes of a conversation in the details.

A note has its own editor, its own draft and its own way into the store. No text goes from here to the composer.
"""

from agent_desktop.ui.notes.box import NotesBox
from agent_desktop.ui.notes.mode import NoteMode

__all__ = ["NoteMode", "NotesBox"]
