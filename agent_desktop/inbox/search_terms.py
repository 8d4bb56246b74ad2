"""Search queries: words and "phrases" without regard to case and accents, and their places in a text.

Pure. The store builds its index from folded texts and the window marks matches; both must fold in the same way.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

MAX_WORDS = 8
MAX_LENGTH = 200
SNIPPET = 120
BEFORE = 36
"""Number of characters of context before the first match in a snippet."""

Mark = tuple[int, int]
"""The place of a match in a text: its first character, and the one after its last."""

_DROPPED = [*range(0x0300, 0x0370), *range(0x0591, 0x05C8), *range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670]
_INVISIBLE = [0x00AD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_TABLE: dict[int, str | None] = dict.fromkeys([0, 0x0640, 0xFE0E, 0xFE0F, 0xFEFF, *_DROPPED, *_INVISIBLE])
_TABLE |= dict.fromkeys([0x2018, 0x2019, 0x201A, 0x02BC, 0x0060, 0x00B4], "'")
_TABLE |= dict.fromkeys([0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB], '"')
_TABLE |= {0x0131: "i", 0x0142: "l", 0x00F8: "o", 0x0111: "d"}
_TABLE |= {0x2010: "-", 0x2011: "-", 0x2013: "-", 0x2014: "-"}
_WORDS = re.compile(r'"([^"]*)"?|(\S+)')

_QUOTES = dict.fromkeys((0x201C, 0x201D, 0x201E), '"')
"""Typographic quotation marks, which mean the same."""


def fold(text: str) -> str:
    """A text without case, accents, and marks that nobody sees; any white space is one space."""
    if text.isascii():
        folded = text.lower().replace("\0", "")
    else:
        decomposed = unicodedata.normalize("NFKD", text.encode("utf-8", "replace").decode())
        folded = decomposed.casefold().translate(_TABLE)
    return " ".join(folded.split())


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char.isspace():
        return " "
    return unicodedata.normalize("NFKD", char).casefold().translate(_TABLE)


@dataclass(frozen=True)
class Query:
    """Folded words; a text matches if it contains all of them. Made by :func:`parse_query`."""

    words: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    def finds(self, folded: str) -> bool:
        """Return True if a folded text contains all words. One or two letters match only at the start of a word."""
        padded = f" {folded}"
        return all((f" {word}" if is_short(word) else word) in padded for word in self.words)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return the places of the words in a text that is not folded, in order and without overlaps."""
        if not self.words:
            return ()
        folded, places = _folded_with_places(text)
        found: list[Mark] = []
        for word in self.words:
            start = folded.find(word)
            while start >= 0:
                end = start + len(word)
                if not is_short(word) or start == 0 or not folded[start - 1].isalnum():
                    found.append((places[start], places[end - 1] + 1))
                start = folded.find(word, end)
        return _apart(text, found)


def is_short(word: str) -> bool:
    """Return True if a word is too short to be searched inside other words. Scripts without spaces are never short."""
    return len(word) < 3 and all(ord(char) < 0x0E00 for char in word)


def parse_query(text: str) -> Query:
    """Return the query for a text as typed; quoted words stay together. It is empty if there are no words."""
    words: dict[str, None] = {}
    plain = text[:MAX_LENGTH].translate(_QUOTES)
    for phrase, word in _WORDS.findall(plain):
        folded = fold(phrase or word)
        if folded:
            words[folded] = None
    return Query(tuple(words)[:MAX_WORDS])


def snippet(text: str, query: Query, length: int = SNIPPET) -> tuple[str, tuple[Mark, ...]]:
    """Return a piece of a text around its first match, on one line, and the places of matches in it.

    ``…`` marks where the text was cut.
    """
    line = " ".join(text.split())
    marks = query.marks(line)
    first = marks[0][0] if marks else 0
    start = 0
    if first > BEFORE and len(line) > length:
        start = max(0, min(first - BEFORE, len(line) - length))
        space = line.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(len(line), start + length)
    head, tail = "… " if start else "", " …" if end < len(line) else ""
    moved = ((a - start + len(head), min(b, end) - start + len(head)) for a, b in marks if a >= start and a < end)
    return head + line[start:end] + tail, tuple(moved)


def _folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text, and for each of its characters the place in ``text`` that it is from."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.lower(), range(len(text))
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for one in char.lower() if char.isascii() and char > " " else _fold_char(char):
            if one != " " or not chars or chars[-1] != " ":
                chars.append(one)
                places.append(place)
    return "".join(chars), places


def _apart(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return places sorted, and joined if they touch. An accent after a letter belongs to its place."""
    joined: list[Mark] = []
    for start, end in sorted(marks):
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
