"""What in a text is a word to check: not addresses, numbers, names of files, variables or single letters."""

import re
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*", re.UNICODE)
TOKEN = re.compile(r"\S+")
SKIPPED = re.compile(
    r"^[({\[<\"']*(?:https?://|www\.|[#@/])"  # addresses, tags, mentions, shortcuts
    r"|@|\{\{|\}\}|_|\d"  # mail, variables, names in code, numbers
    r"|[^\W\d][./][^\W\d]"  # files, hosts, paths
)
LONGEST_TOKEN = 200
LONGEST_TEXT = 50_000
"""Characters; what is pasted beyond them is not checked."""
LONGEST_WORD = 80


class Word(NamedTuple):
    """A word and where it begins and ends, in characters."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text that are to be checked, in its order. The apostrophe is written straight in them."""
    found: list[Word] = []
    for token in TOKEN.finditer(text, 0, LONGEST_TEXT):
        if len(token[0]) > LONGEST_TOKEN or SKIPPED.search(token[0]):
            continue
        for match in WORD.finditer(text, token.start(), token.end()):
            word = match[0]
            if 1 < len(word) <= LONGEST_WORD and not (word.isupper() and len(word) <= 5):
                found.append(Word(word.replace("’", "'"), match.start(), match.end()))
    return found
