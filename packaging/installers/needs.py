"""Which installed packages the program needs: what it depends on, and what that depends on in turn.

The rest of .venv is for developers. Some libraries would use it where they find it, and it would then be bundled.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions

from packaging.requirements import Requirement

from installers import about

EXTRAS = frozenset({"ngrok"})
"""What pip leaves to be chosen and the installers bring along: who has them cannot add a library."""


def closure(root: str = about.NAME, extras: frozenset[str] = EXTRAS) -> set[str]:
    """The names of the packages that one needs on this system, itself among them, in their normal form."""
    found: set[str] = set()
    waiting = [(root, extras)]
    done: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        name, chosen = entry = waiting.pop()
        if entry in done:
            continue
        done.add(entry)
        found.add(normal(name))
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:
            raise about.BuildError(f"{name} is not installed, and the program needs it.") from None
        for requirement in map(Requirement, requires):
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *chosen)):
                waiting.append((requirement.name, frozenset(requirement.extras)))
    return found


def strangers() -> list[str]:
    """The top-level modules of installed packages that the program does not need."""
    needed = closure()
    modules = packages_distributions().items()
    return sorted(
        module for module, owners in modules if module.isidentifier() and not needed & {normal(one) for one in owners}
    )


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
