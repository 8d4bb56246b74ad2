"""Telling a screen reader what happens beside the keyboard's focus."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

LONGEST = 500


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Have ``words`` said: after what is being said now, or at once where they are urgent.

    ``source`` is a widget of the window that it concerns. Costs next to nothing while no screen reader listens.
    """
    event = QAccessibleAnnouncementEvent(source, words[:LONGEST])
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
