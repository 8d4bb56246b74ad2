"""Texts for people in their language, for the parts that know no Qt: the window says once how, here nobody imports it.

Write ``translate("inbox", "This conversation is closed.")`` with literal strings: Qt's tools find them in the source.
Placeholders are ``%1`` and ``%2``, replaced after the translation; ``%n`` is a number that decides the plural.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Translator = Callable[[str, str, str | None, int], str]
"""As ``QCoreApplication.translate``: context, text, comment for translators, number (-1: none)."""


_PLACES = re.compile(r"%([1-9])")


def _as_written(_context: str, text: str, _comment: str | None, n: int) -> str:
    """The text itself, as on a server or in a test that has no languages."""
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: Translator = _as_written


def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """``text`` in the language of the person in front of the program."""
    return _translator(context, text, comment, n)


def use(translator: Translator | None) -> None:
    """Let ``translator`` translate from now on; ``None`` leaves texts as they are written."""
    global _translator  # one program speaks one language
    _translator = translator or _as_written


@contextmanager
def as_written() -> Iterator[None]:
    """Leave texts as they are written meanwhile: for files that others read, too."""
    before = _translator
    use(None)
    try:
        yield
    finally:
        use(before)


def fill(text: str, *values: object) -> str:
    """``text`` with ``%1``, ``%2`` … replaced by the values, in one pass: what a value holds is not replaced again."""
    return _PLACES.sub(lambda found: str(values[int(found[1]) - 1]), text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a module's constants, which :func:`translate` gets when it is shown."""
    return text
