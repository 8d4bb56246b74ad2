"""What the tunnel must still know after a restart, in one small file of the profile. No secrets."""

import logging
import os
import tempfile
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)


class Kept(msgspec.Struct):
    """The file's content.

    ``url`` is the public URL of the last start, ``known`` the one that Chatlayer is taken to call: it led here once, or
    Chatlayer called it. ``month`` (UTC,
    ``2026-11``), ``requests`` and ``warned`` (percent) are the count of a provider with a limit. ``held`` is the
    availability to go back to, when the program itself went offline.
    """

    url: str = ""
    known: str = ""
    month: str = ""
    requests: int = 0
    warned: int = 0
    held: str = ""


class TunnelMemory:
    """Reads the file once and writes it when asked. Without a file it lasts as long as the program."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.kept = _read(file) if file is not None else Kept()
        self._saved = msgspec.json.encode(self.kept)

    def save(self) -> None:
        """Write what has changed. A profile that cannot be written is logged: the tunnel works without it."""
        data = msgspec.json.encode(self.kept)
        if self._file is None or data == self._saved:
            return
        try:
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=f".{self._file.name}-")
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            Path(name).replace(self._file)
        except OSError as error:
            log.warning("%s cannot be written: %s", self._file.name, error.strerror)
            return
        self._saved = data


def _read(file: Path) -> Kept:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Kept)
    except FileNotFoundError:
        return Kept()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        log.warning("%s cannot be read (%s); starting without it", file.name, type(error).__name__)
        return Kept()
