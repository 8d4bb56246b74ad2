"""Which canned replies answer what was typed after the slash, the best first."""

from collections.abc import Iterable

from agent_desktop.canned import CannedReply
from agent_desktop.ui.text.fuzzy import score

MOST = 50
TEXT_SEARCHED = 300


def rank(replies: Iterable[CannedReply], query: str, language: str = "") -> list[CannedReply]:
    """Those whose shortcut fits loosely, or whose text holds the query; of equals, the customer's language first."""
    wanted = base(language)
    found: list[tuple[int, int, str, str, CannedReply]] = []
    for reply in replies:
        points = score(query, reply.shortcut)
        if points is not None:
            points += 10_000
        elif len(query) >= 2 and query.casefold() in reply.text[:TEXT_SEARCHED].casefold():
            points = 0
        else:
            continue
        found.append((-points if query else 0, _distance(reply, wanted), *reply.key, reply))
    found.sort(key=lambda one: one[:4])
    return [one[4] for one in found[:MOST]]


def base(language: str) -> str:
    """``pt`` of ``pt-BR``."""
    return language.replace("_", "-").split("-")[0].casefold()


def _distance(reply: CannedReply, wanted: str) -> int:
    if not reply.language:
        return 1
    return 0 if base(reply.language) == wanted else 2
