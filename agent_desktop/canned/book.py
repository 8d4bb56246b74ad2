"""The canned replies of one profile, in one JSON file."""

import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from psygnal import Signal

from agent_desktop.base.i18n import fill, translate
from agent_desktop.canned.exchange import from_json, to_json
from agent_desktop.canned.model import CannedError, CannedReply, check, clashes, clean


class CannedBook:
    """Keeps replies in ``file``; without one, only for as long as the program runs.

    ``changed`` is emitted after each change. ``problem`` is a sentence when the file could not be read whole: then what
    could not be read is kept beside it at the next change, and nothing is lost.
    """

    changed = Signal()

    def __init__(self, file: Path | None = None, replies: Iterable[CannedReply] = ()) -> None:
        self._file = file
        self._replies = _sorted(replies)
        self.problem: str | None = None

    @property
    def replies(self) -> Sequence[CannedReply]:
        """All canned replies, sorted by shortcut."""
        return self._replies

    def load(self) -> None:
        """Read the file, if there is one. Never raises: ``problem`` tells what went wrong."""
        self.problem = None
        if self._file is None:
            return
        try:
            text = self._file.read_text(encoding="utf-8-sig")
            read = from_json(text)
        except FileNotFoundError:
            return
        except UnicodeDecodeError:
            self.problem = fill(translate("canned", "%1 cannot be read: it is not UTF-8 text."), self._file)
        except OSError as error:
            self.problem = fill(translate("canned", "%1 cannot be read: %2."), self._file, error.strerror or error)
        except CannedError as error:
            self.problem = fill(translate("canned", "%1 cannot be read. %2"), self._file, error)
        else:
            self._replies = _sorted(read.replies)
            if read.problems:
                self.problem = fill(translate("canned", "%1 was only read in part. %2"), self._file, read.problems[0])
        self.changed.emit()

    def replace(self, replies: Iterable[CannedReply]) -> None:
        """Keep these in place of all others; the file is replaced in one step and closed to other users.

        Raises :class:`CannedError`, and then nothing has changed, when a reply is not right, two have the same shortcut
        and language, or the file cannot be written.
        """
        cleaned = [clean(reply) for reply in replies]
        for reply in cleaned:
            check(reply)
        for shortcut, _ in clashes(cleaned):
            raise CannedError(
                fill(translate("canned", "Two replies have the shortcut “%1” and the same language."), shortcut)
            )
        ordered = _sorted(cleaned)
        if self._file is not None:
            try:
                if self.problem is not None:
                    _set_aside(self._file)
                _write(self._file, to_json(ordered))
            except OSError as error:
                raise CannedError(
                    fill(translate("canned", "%1 cannot be written: %2."), self._file, error.strerror or error)
                ) from None
        self._replies = ordered
        self.problem = None
        self.changed.emit()


def _sorted(replies: Iterable[CannedReply]) -> tuple[CannedReply, ...]:
    return tuple(sorted(replies, key=lambda reply: reply.key))


def _set_aside(file: Path) -> None:
    """Move a file that cannot be read to a free name, so that it is not overwritten."""
    for number in range(1, 1000):
        place = file.with_name(f"{file.stem}-unread-{number}{file.suffix}")
        if not place.exists():
            if file.exists():
                file.rename(place)
            return


def _write(file: Path, text: str) -> None:
    target = file.resolve()  # a link to the real file stays a link
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.stem}-", suffix=file.suffix, dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
