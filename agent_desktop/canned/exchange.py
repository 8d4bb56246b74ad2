"""Canned replies as CSV and JSON: what is wrong is said for each line, and the rest is taken."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.safe_text import guarded_cell, unguarded_cell
from agent_desktop.canned.model import CannedError, CannedReply, check, clean

COLUMNS = ("shortcut", "language", "text")
SIZE_MAX = 5_000_000
"""Characters of a file; a thousand long replies have less."""


_SEPARATOR = re.compile(r'\s*"?sep=([^"\w\r\n])"?([,;\t]*)\s*', re.IGNORECASE)
"""The line with which spreadsheets say what separates the cells. A save may add empty cells to it."""


class Entry(NamedTuple):
    """A line of a file: where it stands, the reply in it, or a sentence why it was not taken."""

    place: str
    reply: CannedReply | None
    problem: str = ""


class Import(NamedTuple):
    """What was read of a file, line by line. Blank lines are left out."""

    entries: tuple[Entry, ...]

    @property
    def replies(self) -> tuple[CannedReply, ...]:
        """The replies that can be kept."""
        return tuple(entry.reply for entry in self.entries if entry.reply is not None)

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each line that was not taken, with its place."""
        return tuple(
            f"{entry.place}: {entry.problem[:1].lower()}{entry.problem[1:]}"
            for entry in self.entries
            if entry.reply is None
        )


def to_csv(replies: Iterable[CannedReply]) -> str:
    """With a head line; no cell can be a formula. Write it with a byte order mark, or spreadsheets misread
    its accents."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(guarded_cell, (reply.shortcut, reply.language, reply.text)) for reply in replies)
    return out.getvalue()


def to_json(replies: Iterable[CannedReply]) -> str:
    """An object with ``version`` and ``replies``: also the form of the profile's own file."""
    body = {"version": 1, "replies": [msgspec.to_builtins(reply) for reply in replies]}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def from_csv(text: str) -> Import:
    """Read a table with the columns shortcut, text and, if it has it, language, in any order.

    The cells are separated by commas, semicolons or tabs, or by what a first line such as ``sep=;`` says. Spreadsheets
    leave out empty cells at the end of a line. A line that cannot be read is named, and the next one is read.
    Raises :class:`CannedError` when it is no such table.
    """
    lines = list(io.StringIO(_bounded(text), newline=""))
    said = _SEPARATOR.fullmatch(lines[0]) if lines else None
    at = 1 if said else 0
    while at < len(lines) and not lines[at].strip(",;\t\r\n "):
        at += 1
    delimiter = said[1] if said else max(",;\t", key=lines[at].count) if at < len(lines) else ","
    rows = _rows(lines, at, delimiter)
    head = next(rows, None)
    names = [cell.strip().casefold() for cell in head[1]] if head is not None and isinstance(head[1], list) else []
    if not {"shortcut", "text"} <= set(names):
        raise CannedError(translate("canned", "The first line must name the columns: shortcut, language, text."))
    twice = next((name for name in COLUMNS if names.count(name) > 1), None)
    if twice is not None:
        raise CannedError(fill(translate("canned", "The first line names the column %1 more than once."), twice))
    return _gather((fill(translate("canned", "Line %1"), at + 1), _named(cells, names)) for at, cells in rows)


def from_json(text: str) -> Import:
    """Read what :func:`to_json` writes, or a bare array of replies. Raises :class:`CannedError` when it is neither."""
    try:
        body = json.loads(_bounded(text))
    except json.JSONDecodeError as error:
        raise CannedError(fill(translate("canned", "Line %1 is not JSON: %2."), error.lineno, error.msg)) from None
    except RecursionError:
        raise CannedError(translate("canned", "The file is nested too deeply.")) from None
    rows = body.get("replies") if isinstance(body, dict) else body
    if not isinstance(rows, list):
        raise CannedError(
            translate(
                "canned",
                "The file must contain an array of replies, or an object with such an array under the key replies.",
            )
        )
    return _gather((fill(translate("canned", "Reply %1"), number), row) for number, row in enumerate(rows, 1))


def _bounded(text: str) -> str:
    if len(text) > SIZE_MAX:
        raise CannedError(translate("canned", "The file is too large for a list of canned replies."))
    return text.removeprefix("\ufeff")


def _rows(lines: Sequence[str], at: int, delimiter: str) -> Iterator[tuple[int, list[str] | CannedError]]:
    """The rows that are not blank, from a line on, each with the line that it begins in (from 0).

    Where the quotation marks of a row do not match, only its first line is given up: what follows may be whole rows.
    """
    csv.field_size_limit(SIZE_MAX)  # a longer text than csv's own limit is for check() to refuse, by its length
    while at < len(lines):
        rest = (lines[number] for number in range(at, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        first = begin = at
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield begin, cells
                begin = first + reader.line_num
            return
        except csv.Error:
            yield (
                begin,
                CannedError(translate("canned", 'The quotation marks do not match. Write one in a text as "".')),
            )
            at = begin + 1


def _named(cells: list[str] | CannedError, names: Sequence[str]) -> dict[str, str] | CannedError:
    """The cells by their columns' names; those that a row leaves out are empty."""
    if isinstance(cells, CannedError):
        return cells
    if any(cell.strip() for cell in cells[len(names) :]):
        sentence = translate("canned", "it has %1 columns, and the first line has %2.")
        return CannedError(fill(sentence, len(cells), len(names)))
    return {**dict.fromkeys(names, ""), **dict(zip(names, map(unguarded_cell, cells), strict=False))}


def _gather(rows: Iterable[tuple[str, Any]]) -> Import:
    entries: list[Entry] = []
    taken: set[tuple[str, str]] = set()
    for place, row in rows:
        try:
            reply = _read(row)
            if reply.key in taken:
                raise CannedError(
                    fill(
                        translate("canned", "“%1” appears more than once. Only its first text was imported."),
                        reply.shortcut,
                    )
                )
        except CannedError as error:
            entries.append(Entry(place, None, str(error)))
        else:
            taken.add(reply.key)
            entries.append(Entry(place, reply))
    return Import(tuple(entries))


def _read(row: Any) -> CannedReply:
    if isinstance(row, CannedError):
        raise row
    if not isinstance(row, dict):
        raise CannedError(translate("canned", "This is not an object with shortcut and text."))
    values: list[str] = []
    for name in ("shortcut", "text", "language"):
        value = row.get(name)
        if value is not None and not isinstance(value, str):
            raise CannedError(fill(translate("canned", "The value of %1 is not text."), name))
        values.append(value or "")
    reply = clean(CannedReply(*values))
    check(reply)
    return reply
