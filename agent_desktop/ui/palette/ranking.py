"""Which commands answer what was typed, the best first."""

from collections.abc import Iterable, Sequence

from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.text.fuzzy import score

RECENT = 5
"""So many of those used last stand on top while nothing is typed."""
MOST = 200
"""So many of a group are listed at most."""
WHOLE = 900
"""What has the words as they were typed scores more; beside such, scattered letters are noise."""
LATELY = 12
"""What having been used last weighs, beside the letters."""


def rank(commands: Sequence[Command], query: str, recent: Sequence[str]) -> list[tuple[Group, list[Command]]]:
    """The commands in their groups. ``recent`` are the names of those used before, the last one first."""
    words = query.split()
    return _found(commands, words, recent) if words else _resting(commands, recent)


def _resting(commands: Sequence[Command], recent: Sequence[str]) -> list[tuple[Group, list[Command]]]:
    known = {command.name: command for command in commands}
    used = [known[name] for name in recent if name in known and not known[name].hindrance][:RECENT]
    groups: dict[Group, list[Command]] = {Group.RECENT: used, Group.CONVERSATION: []}
    for command in commands:
        if command.resting and command not in used:
            groups.setdefault(command.group, []).append(command)
    return [(group, _able_first(found)[:MOST]) for group, found in groups.items() if found]


def _found(commands: Sequence[Command], words: list[str], recent: Sequence[str]) -> list[tuple[Group, list[Command]]]:
    places = {name: place for place, name in enumerate(recent)}
    scored: dict[Group, list[tuple[float, int, Command]]] = {}
    for at, command in enumerate(commands):
        best = match(command, words)
        if best is None:
            continue
        if command.name in places:
            best += max(1, LATELY - places[command.name])
        scored.setdefault(command.group, []).append((best, -at, command))
    whole = any(best >= WHOLE for found in scored.values() for best, _, _ in found)
    for group, found in list(scored.items()):
        if whole and group is not Group.SEARCH:
            found[:] = [each for each in found if each[0] >= WHOLE]
        if not found:
            del scored[group]
        found.sort(key=lambda each: each[:2], reverse=True)
    groups = sorted(scored.items(), key=lambda each: (each[0] is not Group.SEARCH, each[1][0][0]), reverse=True)
    return [(group, _able_first(command for _, _, command in found)[:MOST]) for group, found in groups]


def match(command: Command, words: Sequence[str]) -> float | None:
    """How well a command answers all these words, in any order; None when it does not."""
    if command.group is Group.SEARCH:
        return 0
    best: float | None = None
    for place, text in enumerate((command.text, *command.aliases)):
        found = _score(words, text)
        if found is not None:
            found -= 3 * (place > 0)  # what is shown counts a little more than what is not
            best = found if best is None else max(best, found)
    return best


def _score(words: Sequence[str], text: str) -> float | None:
    whole = score(" ".join(words), text)
    if whole is not None and (whole > 0 or len(words) == 1):
        return whole if whole > 0 else None
    each = [score(word, text) for word in words]
    if any(one is None or one <= 0 for one in each):
        return None
    return sum(one for one in each if one is not None) / len(words)


def _able_first(commands: Iterable[Command]) -> list[Command]:
    return sorted(commands, key=lambda command: bool(command.hindrance))
