"""What one check of ``doctor`` found."""

from enum import StrEnum
from typing import NamedTuple

from agent_desktop.base.safe_text import on_one_line

WIDTH = 18


class Word(StrEnum):
    """How a check ended. ``skip``: it could not be made, because of what another line says."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"


class Result(NamedTuple):
    """One line of ``doctor``."""

    word: Word
    what: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.word.value:<5} {self.what:<{WIDTH}} {on_one_line(self.sentence)}"


def ok(what: str, sentence: str) -> Result:
    """Return a result for a check that passed."""
    return Result(Word.OK, what, sentence)


def warn(what: str, sentence: str) -> Result:
    """Return a result for a check that passed with a warning."""
    return Result(Word.WARN, what, sentence)


def fail(what: str, sentence: str) -> Result:
    """Return a result for a check that failed."""
    return Result(Word.FAIL, what, sentence)


def skip(what: str, sentence: str) -> Result:
    """Return a result for a check that was skipped."""
    return Result(Word.SKIP, what, sentence)
