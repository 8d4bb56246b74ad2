"""Fuzzy search: the letters of the query in their order, wherever they stand."""

WORD_START = 8
RUN = 5
FIRST = 12


def score(query: str, text: str) -> int | None:
    """How well ``text`` answers ``query``, higher is better; None when letters are missing. Case does not count.

    Letters that follow each other, and those that begin a word, weigh more; an early match more than a late one.
    """
    needle, hay = query.casefold(), text.casefold()
    if not needle:
        return 0
    whole = hay.find(needle)
    if whole >= 0:
        starts = whole == 0 or not hay[whole - 1].isalnum()
        return 1000 + (FIRST if whole == 0 else 0) + (WORD_START if starts else 0) * len(needle) - min(whole, 100)
    total, at, run = 0, -1, 0
    for letter in needle:
        if letter.isspace():
            run = 0
            continue
        found = hay.find(letter, at + 1)
        if found < 0:
            return None
        run = run + 1 if found == at + 1 else 0
        total += RUN * run - min(found - at, 10)
        if found == 0 or not hay[found - 1].isalnum():
            total += WORD_START
        at = found
    return total
