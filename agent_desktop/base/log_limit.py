"""Keeps strangers from filling the log: of each kind of line only the first few in a while are written.

Whoever finds the public address can make the program log something as often as they like, and the log has a fixed size:
what it should tell about would be gone. So a kind is limited, and afterwards one line says how many there were.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Kind = tuple[str, str, int, str]

AT_ONCE = 10
"""Lines of a kind in each span of time."""
FIRST = 60.0
LONGEST = 3600.0
"""Seconds of a span: it doubles while there are too many lines, and starts anew after a span that had few."""
KINDS = 1000
"""Kinds that are counted. A kind is a line of code, so there are far fewer; a library can still make up its own."""


@dataclass(slots=True)
class _Span:
    """How often a kind came since ``begun``. ``last`` is one of the lines that were left out."""

    begun: float
    length: float = FIRST
    count: int = 0
    last: logging.LogRecord | None = None


class LogLimit:
    """Decides which records are written. It can be called from any thread.

    Args:
        monotonic: Returns seconds of a clock that nobody can set.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._spans: dict[Kind, _Span] = {}
        self._lock = threading.Lock()
        self._next_look = monotonic() + FIRST

    def due(self, record: logging.LogRecord) -> list[logging.LogRecord]:
        """Return what is to be written now: counts of lines that were left out before, and the record, or neither."""
        with self._lock:
            now = self._monotonic()
            found = list(self._over(now)) if now >= self._next_look else []
            kind = kind_of(record)
            span = self._spans.get(kind)
            if span is None:
                if len(self._spans) >= KINDS:
                    del self._spans[next(iter(self._spans))]
                span = self._spans[kind] = _Span(now)
            elif now - span.begun >= span.length:
                found += _ended(span, now)
            span.count += 1
            if span.count <= AT_ONCE:
                return [*found, record]
            # Without its error, which would keep alive all that was at work then.
            span.last = logging.makeLogRecord(record.__dict__ | dict.fromkeys(("exc_info", "exc_text", "stack_info")))
            return found

    def rest(self) -> list[logging.LogRecord]:
        """Return the counts of what was left out and not told of yet, as at the end of the program."""
        with self._lock:
            now = self._monotonic()
            return [line for span in self._spans.values() for line in _ended(span, now)]

    def _over(self, now: float) -> Iterator[logging.LogRecord]:
        """Tell of the spans that are over, also if no line of their kind comes any more."""
        self._next_look = now + FIRST
        for kind, span in list(self._spans.items()):
            if now - span.begun < span.length:
                continue
            if span.last is None and now - span.begun >= 2 * span.length:
                del self._spans[kind]
            else:
                yield from _ended(span, now)


def kind_of(record: logging.LogRecord) -> Kind:
    """Return the kind of a record: the line of code that it comes from, and the kind of its error."""
    error = record.exc_info[0].__qualname__ if record.exc_info and record.exc_info[0] is not None else ""
    return record.name, record.pathname, record.lineno, error


def _ended(span: _Span, now: float) -> list[logging.LogRecord]:
    """Begin the next span of a kind. Returns a line about those that were left out in the one before."""
    left_out, last = span.count - AT_ONCE, span.last
    quiet_since = now - span.begun >= 2 * span.length
    span.length = FIRST if last is None or quiet_since else min(2 * span.length, LONGEST)
    span.begun, span.count, span.last = now, 0, None
    if last is None:
        return []
    # The text stays a template: one that does not fit its values is the handler's to tell of.
    last.msg = f"left out {left_out} more like this, the last of them: {last.msg}"
    return [last]
