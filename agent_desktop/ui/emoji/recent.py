"""The emoji used last, kept in the profile."""

import contextlib
from pathlib import Path

MOST = 27
"""Three rows of the picker."""


class Recent:
    """Without a file they are forgotten with the program."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._chars: list[str] | None = None

    @property
    def chars(self) -> list[str]:
        """The emoji that were used last, the newest first."""
        if self._chars is None:
            self._chars = []
            if self._file is not None:
                # Only a convenience: when it cannot be read, the picker begins anew.
                with contextlib.suppress(OSError, UnicodeDecodeError):
                    self._chars = self._file.read_text(encoding="utf-8")[:2000].split()[:MOST]
        return list(self._chars)

    def use(self, char: str) -> None:
        """Put one to the front."""
        self._chars = [char, *(one for one in self.chars if one != char)][:MOST]
        if self._file is not None:
            # The same holds for writing; the next use tries again.
            with contextlib.suppress(OSError):
                self._file.write_text(" ".join(self._chars) + "\n", encoding="utf-8")
