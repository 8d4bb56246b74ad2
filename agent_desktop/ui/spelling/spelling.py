"""The spell checkers of the program: one process for each language in use, shared by all fields."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from agent_desktop.spelling.dictionaries import Dictionaries, Dictionary
from agent_desktop.spelling.personal import PersonalWords
from agent_desktop.ui.spelling.checker import Checker

MOST_RUNNING = 3


class Spelling(QObject):
    """``changed``: another choice, another word, or a dictionary that turned out not to work; check again.

    ``folder`` is the profile's; its own dictionaries are in ``dictionaries`` there, the agent's words in ``words.txt``.
    """

    changed = Signal()

    def __init__(self, folder: Path | None = None, *, on: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dictionaries = Dictionaries(folder / "dictionaries" if folder else None)
        self.personal = PersonalWords(folder / "words.txt" if folder else None)
        self._on = on
        self._checkers: OrderedDict[str, Checker] = OrderedDict()
        self._broken: set[str] = set()

    @property
    def on(self) -> bool:
        """True if anything is checked."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            if not on:
                self.stop()
            self.changed.emit()

    def usable(self) -> list[Dictionary]:
        """The dictionaries that can be chosen."""
        return [one for one in self.dictionaries.all() if one.code not in self._broken]

    def best(self, language: str) -> Dictionary | None:
        """The dictionary for a customer's language, if there is one that works."""
        best = self.dictionaries.best(language) if language else None
        return None if best is None or best.code in self._broken else best

    def checker(self, dictionary: Dictionary) -> Checker:
        """The checker of a dictionary; of many languages, those used last stay ready."""
        checker = self._checkers.get(dictionary.code)
        if checker is None:
            checker = self._checkers[dictionary.code] = Checker(dictionary, self)
            checker.failed.connect(lambda: self._failed(dictionary.code))
            while len(self._checkers) > MOST_RUNNING:
                _, oldest = self._checkers.popitem(last=False)
                oldest.stop()
        self._checkers.move_to_end(dictionary.code)
        return checker

    def learn(self, word: str) -> None:
        """Keep a word as right. Raises OSError when it cannot be written; it then counts until the program ends."""
        try:
            self.personal.add(word)
        finally:
            self.changed.emit()

    def stop(self, *, wait: bool = False) -> None:
        """End all processes, and with ``wait`` return when they are gone. The next question starts them anew."""
        for checker in self._checkers.values():
            checker.stop(wait=wait)
        self._checkers.clear()

    def _failed(self, code: str) -> None:
        self._broken.add(code)
        self._checkers.pop(code, None)
        self.changed.emit()


def language_name(code: str) -> str:
    """A language in its own words: Nederlands, português (Brasil)."""
    locale = QLocale(code.replace("-", "_"))
    name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    if "-" not in code:
        return name or code
    country = locale.nativeTerritoryName()
    common = QLocale(locale.language(), QLocale.Country.World).nativeLanguageName()
    says_where = name != common or country in name or "(" in name  # "American English", "português europeu"
    return name if not country or says_where else f"{name} ({country})"
