"""The figures as a table for spreadsheets: comma-separated, times as ISO 8601 in local time, durations in seconds."""

import csv
import io
from datetime import datetime, tzinfo

from agent_desktop.base.safe_text import guarded_cell
from agent_desktop.inbox.work_figures import Figures, WorkFigures

COLUMNS = (
    "part",
    "begin",
    "end",
    "handed_over",
    "waiting_at_end",
    "handled",
    "declined",
    "closed_untaken",
    "first_responses",
    "first_response_median_seconds",
    "first_response_90_percent_seconds",
    "handling_median_seconds",
    "handling_90_percent_seconds",
    "put_aside",
    "put_aside_seconds",
)


def to_csv(shift: WorkFigures, zone: tzinfo | None = None) -> str:
    """A head line; a row for the whole, ``total``, for each ``day``, and for each ``hour``. No cell can be a formula.

    Write it with a byte order mark. ``zone`` as in :mod:`agent_desktop.inbox.days`.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerow(_row("total", shift.whole, zone, str(shift.waiting)))
    for part, figures in (("day", shift.days), ("hour", shift.hours)):
        writer.writerows(_row(part, one, zone) for one in figures)
    return out.getvalue()


def _row(part: str, one: Figures, zone: tzinfo | None, waiting: str = "") -> list[str]:
    cells = [
        part,
        _local(one.begin, zone),
        _local(one.end, zone),
        str(one.handed_over),
        waiting,
        str(one.handled),
        str(one.declined),
        str(one.untaken),
        str(one.response.count),
        _seconds(one.response.median),
        _seconds(one.response.percentile_90),
        _seconds(one.handling.median),
        _seconds(one.handling.percentile_90),
        str(one.snoozed),
        _seconds(one.snoozed_seconds),
    ]
    return [guarded_cell(cell) for cell in cells]


def _local(moment: datetime, zone: tzinfo | None) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")


def _seconds(value: float | None) -> str:
    """Whole seconds: spreadsheets do not agree on the decimal point."""
    return "" if value is None else str(round(value))
