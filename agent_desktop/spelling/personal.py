"""The agent's own words, kept in the profile: they are right in every language."""

from pathlib import Path

from agent_desktop.spelling.words import LONGEST_WORD

MOST = 20_000


class PersonalWords:
    """Without a file they are forgotten with the program."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._words: set[str] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._all() or word.lower() in self._all()

    def add(self, word: str) -> None:
        """Keep a word. Raises OSError when it cannot be written; then it is known until the program ends."""
        known = self._all()
        if word in known:
            return
        known.add(word)
        if self._file is not None:
            with self._file.open("a", encoding="utf-8") as out:
                out.write(f"{word}\n")

    def _all(self) -> set[str]:
        if self._words is None:
            self._words = set()
            if self._file is not None and self._file.exists():
                try:
                    lines = self._file.read_text(encoding="utf-8").splitlines()[:MOST]
                except (OSError, UnicodeDecodeError):
                    lines = []  # the file cannot be read: its words are underlined again, so the user notices
                self._words = {line.strip() for line in lines if 0 < len(line.strip()) <= LONGEST_WORD}
        return self._words
