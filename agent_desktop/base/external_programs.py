"""Starting programs of the system from a frozen one: they must not find this program's libraries before their own."""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping

PATH = "LD_LIBRARY_PATH"
BEFORE = "LD_LIBRARY_PATH_ORIG"


def systems_own(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without the library path that a frozen program is started with: others have their own."""
    own = dict(environment)
    if getattr(sys, "frozen", False):
        before = own.pop(BEFORE, None)
        own.pop(PATH, None)
        if before is not None:
            own[PATH] = before
    return own


@contextlib.contextmanager
def as_the_system() -> Iterator[None]:
    """The same for what is started by others within this block, such as a browser by Qt."""
    ours = os.environ.get(PATH)
    theirs = systems_own(os.environ).get(PATH)
    _put(theirs)
    try:
        yield
    finally:
        _put(ours)


def _put(path: str | None) -> None:
    if path is None:
        os.environ.pop(PATH, None)
    else:
        os.environ[PATH] = path
