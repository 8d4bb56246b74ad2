"""All emoji, and finding them by name."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from agent_desktop.base import resources


class Emoji(NamedTuple):
    """``name`` is Unicode's English one; ``words`` is all that is searched, in small letters."""

    char: str
    name: str
    group: str
    words: str


@cache
def all_emoji() -> tuple[Emoji, ...]:
    """In Unicode's order, without skin tones. Raises OSError when the installation is incomplete."""
    found = []
    for line in resources.path("emoji", "emoji.tsv").read_text(encoding="utf-8").splitlines():
        char, name, subgroup, group = line.split("\t")
        found.append(Emoji(char, name, group, f"{name} {subgroup.replace('-', ' ')} {group}".casefold()))
    return tuple(found)


def find(query: str, recent: Sequence[str] = ()) -> list[Emoji]:
    """Those whose words begin with each word of the query: by their name first, then by their group.

    Among equals, and without a query, the recent ones stand first. An emoji itself finds itself.
    """
    wanted = query.casefold().split()
    place = {char: at for at, char in enumerate(recent)}
    ranked: list[tuple[int, int, int, Emoji]] = []
    for at, emoji in enumerate(all_emoji()):
        rank = _rank(emoji, wanted, query.strip())
        if rank is not None:
            ranked.append((rank, place.get(emoji.char, len(place)), at, emoji))
    ranked.sort(key=lambda one: one[:3])
    return [one[3] for one in ranked]


def _rank(emoji: Emoji, wanted: list[str], query: str) -> int | None:
    if not wanted:
        return 0
    if emoji.char == query:
        return -1
    name = emoji.name.casefold()
    if name == query.casefold():
        return 0
    for rank, words in ((1, name), (2, emoji.words)):
        each = [word.strip("“”:,()") for word in words.replace("-", " ").split()]
        if all(any(word.startswith(part) for word in each) for part in wanted):
            return rank
    return 3 if all(part in emoji.words for part in wanted) else None
