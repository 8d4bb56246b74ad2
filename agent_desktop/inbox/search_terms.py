"""Search queries: words and "phrases" without regard to case and accents, and their places in a text.

Pure. The store builds its index from folded texts and the window marks matches; both must fold in the same way.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

FOLDING = 2
"""The version of :func:`fold` and :func:`padded`, to be raised with each change of what they return: then existing
indexes are filled again. An entry is removed by the text that it was made of."""
MAX_WORDS = 8
MAX_LENGTH = 200
SNIPPET = 120
BEFORE = 36
"""Number of characters of context before the first match in a snippet."""

Mark = tuple[int, int]
"""The place of a match in a text: its first character, and the one after its last."""

_DROPPED = [*range(0x0300, 0x0370), *range(0x0591, 0x05C8), *range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670]
_INVISIBLE = [0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
_INVISIBLE += [0, 0x0640, *range(0xFE00, 0xFE10)]
SAME: Mapping[str, str] = {
    "'": "\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u05f3\u1fbf"
    "\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a",
    '"': "\u00ab\u00bb\u02ba\u201c\u201d\u201e\u201f\u2033\u2036\u05f4",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212",
    "/": "\u2044\u2215",
    "\ufffd": "".join(map(chr, range(0xD800, 0xE000))),
    "ae": "æ",
    "oe": "œ",
    "ss": "ß",
    "th": "þ",
    "d": "đð",
    "h": "ħ",
    "i": "ı",
    "j": "ȷ",
    "l": "ł",
    "o": "ø",
    "t": "ŧ",
}
"""Signs that people write for one another, by what they are folded to: what is typed on one keyboard finds what was
typed on another. Halves of surrogate pairs, which the index cannot hold, are one sign."""

_BY_SIGN = {ord(sign): same for same, signs in SAME.items() for sign in signs}
_REMOVED: Mapping[int, None] = dict.fromkeys([*_DROPPED, *_INVISIBLE])
_WORDS = re.compile(r'"([^"]*)"?|(\S+)')
_QUOTES = dict.fromkeys(map(ord, SAME['"']), '"')
"""Typographic quotation marks, which mean the same."""
_FIRST_WITHOUT_SPACES = 0x0E00
"""From this code point on (Thai, …, Chinese) scripts write words without spaces between them."""
_MOST_KEPT = 20_000
"""Maximum number of characters whose folding is remembered: a hostile text could have a million."""


class _Folding(dict[int, str]):
    """What each character is folded to, for :meth:`str.translate`. The one table of finding and of marking."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = folded
        return folded


def _fold_char(char: str) -> str:
    if char.isspace():
        return " "
    folded = ""
    # Again until nothing changes: what one step makes of a character can be in the table itself.
    while char != folded:
        folded = char
        plain = unicodedata.normalize("NFKD", folded.translate(_BY_SIGN))
        char = plain.translate(_REMOVED).casefold().translate(_BY_SIGN)
    return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """A text without case, accents, and marks that nobody sees; any white space is one space."""
    return " ".join(text.translate(_FOLDING).split())


def padded(folded: str) -> str:
    """Return a folded text as it is indexed, by trigrams: what is a short word in it stands after a space somewhere.

    A short word is looked up as a space and its two signs. Its place does not matter to the index.
    """
    pairs = {folded[place : place + 2] for found in _ENDS.finditer(folded) for place in (found.start(), found.end())}
    own = sorted(pair for pair in pairs if len(pair) == 2 and " " not in pair)
    return f" {' '.join([folded, *own])}  "


_ENDS = re.compile("[^\\w\\s]|_|[\u0e00-\U0010ffff](?=[!-\u0dff])")
"""A character after which, or with which, a short word can begin without a space before it."""


@dataclass(frozen=True)
class Query:
    """Folded words; a text matches if it contains all of them. Made by :func:`parse_query`."""

    words: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    def finds(self, folded: str) -> bool:
        """Return True if a folded text contains all words. One or two letters match only at the start of a word."""
        return all(any(_places(folded, word)) for word in self.words)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return the places of the words in a text that is not folded, in order and without overlaps."""
        if not self.words:
            return ()
        folded, places = _folded_with_places(text)
        found = [(places[end - len(word)], places[end - 1] + 1) for word in self.words for end in _places(folded, word)]
        return _apart(text, found)


def _places(folded: str, word: str) -> Iterator[int]:
    """Yield where the word ends, each time that it occurs in a folded text. The one rule of finding and of marking."""
    short, length = is_short(word), len(word)
    start = folded.find(word)
    while start >= 0:
        begins = not short or start == 0 or not (_joins(folded[start - 1]) and _joins(word[0]))
        if begins:
            yield start + length
        start = folded.find(word, start + (length if begins else 1))


@lru_cache(maxsize=4096)
def _joins(char: str) -> bool:
    """Return True for letters, digits and accents of scripts with spaces: no word begins between two of them."""
    return ord(char) < _FIRST_WITHOUT_SPACES and unicodedata.category(char)[0] in "LMN"


def is_short(word: str) -> bool:
    """Return True if a word is too short to be searched inside other words. Scripts without spaces are never short."""
    return len(word) < 3 and all(ord(char) < _FIRST_WITHOUT_SPACES for char in word)


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
        return text.translate(_FOLDING), range(len(text))
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for one in _FOLDING[ord(char)]:
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
