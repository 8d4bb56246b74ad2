"""Canned replies as CSV and JSON: what is wrong is said for each line, and the rest is taken."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.safe_text import guarded_cell, unguarded_cell
from agent_desktop.canned.model import CannedError, CannedReply, check, clean

COLUMNS = ("shortcut", "language", "text")
SIZE_MAX = 5_000_000
"""Characters of a file; a thousand long replies have less."""


class Import(NamedTuple):
    """What a file holds, and a sentence for each line that was not taken."""

    replies: tuple[CannedReply, ...]
    problems: tuple[str, ...]


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
    """Read a table with the columns shortcut, text and, if it has it, language, in any order, separated by commas,
    semicolons or tabs. Raises :class:`CannedError` when it is no such table."""
    text = _bounded(text)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        head = [name.strip().casefold() for name in next(reader, [])]
        if not {"shortcut", "text"} <= set(head):
            raise CannedError(translate("canned", "The first line must name the columns: shortcut, language, text."))
        return _gather(_rows(reader, head))
    except csv.Error as error:
        raise CannedError(fill(translate("canned", "Line %1 cannot be read: %2."), reader.line_num, error)) from None


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
    return _gather((f"Reply {number}", row) for number, row in enumerate(rows, 1))


def _bounded(text: str) -> str:
    if len(text) > SIZE_MAX:
        raise CannedError(translate("canned", "The file is too large for a list of canned replies."))
    return text.removeprefix("\ufeff")


def _rows(reader: Any, head: Sequence[str]) -> Iterator[tuple[str, Any]]:
    before = reader.line_num
    for cells in reader:
        place, before = f"Line {before + 1}", reader.line_num
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(head):
            yield (
                place,
                CannedError(
                    fill(translate("canned", "it has %1 columns, and the first line has %2."), len(cells), len(head))
                ),
            )
        else:
            yield place, dict(zip(head, map(unguarded_cell, cells), strict=True))


def _gather(rows: Iterable[tuple[str, Any]]) -> Import:
    taken: dict[tuple[str, str], CannedReply] = {}
    problems: list[str] = []
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
            taken[reply.key] = reply
        except CannedError as error:
            sentence = str(error)
            problems.append(f"{place}: {sentence[:1].lower()}{sentence[1:]}")
    return Import(tuple(taken.values()), tuple(problems))


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
