"""Turns figures into the contents of the three charts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agent_desktop.inbox.work_figures import DurationStats, Figures, WorkFigures
from agent_desktop.ui.today import wording
from agent_desktop.ui.today.scale import count_steps, duration_steps
from agent_desktop.ui.today.series import Look, Picture, Series, Slot

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Division:
    """The parts to show, side by side, and what each is called."""

    parts: Sequence[Figures]
    slots: Sequence[Slot]


def by_hour(shift: WorkFigures) -> Division:
    """A single day's hours; one that the day has twice stands there twice."""
    shown = [part.begin.astimezone().hour for part in shift.hours]
    slots = [
        Slot(wording.hour_label(hour), wording.hour_name(part, twice=shown.count(hour) > 1))
        for hour, part in zip(shown, shift.hours, strict=True)
    ]
    return Division(shift.hours, slots)


def by_clock(shift: WorkFigures) -> Division:
    """The hours of the clock, all days together."""
    slots = [Slot(wording.hour_label(hour), wording.clock_name(hour)) for hour in range(len(shift.clock))]
    return Division(shift.clock, slots)


def by_day(shift: WorkFigures) -> Division:
    """The days. Their year is named only if they are in several."""
    year = len({part.begin.astimezone().year for part in shift.days}) > 1
    slots = [Slot(wording.day_label(part, year=year), wording.day_name(part, year=year)) for part in shift.days]
    return Division(shift.days, slots)


def counts(division: Division) -> Picture:
    """How many were handed over, handled and declined."""

    def of(value: Callable[[Figures], int]) -> list[float | None]:
        return [float(value(part)) for part in division.parts]

    return Picture(
        slots=division.slots,
        series=(
            Series(translate("today", "Handed over"), "accent", Look.FULL, of(lambda part: part.handed_over)),
            Series(translate("today", "Handled"), "ok", Look.STRIPED, of(lambda part: part.handled)),
            Series(translate("today", "Declined"), "warn", Look.HOLLOW, of(lambda part: part.declined)),
        ),
        steps=count_steps,
        words=lambda value: wording.number(round(value or 0)),
    )


def times(division: Division, of: Callable[[Figures], DurationStats]) -> Picture:
    """Return a chart of durations: the 90th percentile, with the median in front of it."""
    found = [of(part) for part in division.parts]
    return Picture(
        slots=division.slots,
        series=(
            Series(translate("today", "90%"), "text_3", Look.HOLLOW, [one.percentile_90 for one in found], behind=True),
            Series(translate("today", "Median"), "accent", Look.FULL, [one.median for one in found]),
        ),
        steps=duration_steps,
        words=wording.duration,
    )


def summary(picture: Picture) -> str:
    """Return the highest value of each series in words, for screen readers."""
    said = []
    for one in picture.series:
        highest = max(((value, -place) for place, value in enumerate(one.values) if value), default=None)
        if highest is not None:
            words = translate("today", "%1: maximum %2, %3")
            words = words.replace("%1", one.name).replace("%2", picture.words(highest[0]))
            said.append(words.replace("%3", picture.slots[-highest[1]].name))
    return "; ".join(said) if said else translate("today", "Nothing to show")
