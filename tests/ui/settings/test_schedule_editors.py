"""Editors for hours, time zones and the values of a payload."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_desktop.settings.schedule import DayHours, Skills, TimeZone
from agent_desktop.ui.forms import editor_for
from agent_desktop.ui.forms.schedule import SkillsEditor, ZoneEditor, as_lines, parse_lines
from agent_desktop.ui.theme import Theme


@pytest.mark.parametrize(
    "skills",
    [
        {},
        {"department": ["billing", "sales"]},
        {"department": ["billing, all", ""], "order:id": ['the "big" one'], "naïve": [" padded "]},
        {"a": [""]},
    ],
)
def test_what_is_shown_is_read_the_same(skills: dict[str, Any]) -> None:
    assert parse_lines(as_lines(skills)) == skills


def test_what_people_type() -> None:
    assert parse_lines("department:billing,sales,\n\n  brand :  acme \n") == {
        "department": ["billing", "sales"],
        "brand": ["acme"],
    }
    assert parse_lines("a: x\na: y") == {"a": ["x", "y"]}
    assert parse_lines("url: http://x") == {"url": ["http://x"]}


@pytest.mark.parametrize("wrong", ["department", ": billing", 'a: "open', 'a: "x" y', "a: x, , y"])
def test_what_cannot_be_read(wrong: str) -> None:
    with pytest.raises(ValueError):
        parse_lines(wrong)


def test_skills_are_taken_when_the_field_is_left(qtbot: QtBot, theme: Theme) -> None:
    editor = editor_for(Skills(), "Handovers", theme)
    assert isinstance(editor, SkillsEditor)
    qtbot.addWidget(editor)
    editor.show()
    editor.show_value({"department": ("billing",)})
    told: list[Any] = []
    editor.edited.connect(lambda: told.append(editor.value()))
    field = editor.inner
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, ", sales")
    assert told == []
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [{"department": ["billing", "sales"]}]
    editor.show_value({"department": ("billing", "sales")})
    editor.blockSignals(True)  # the field is left when the test ends
    editor._field.setPlainText("department")
    with pytest.raises(ValueError):
        editor.value()


def test_a_part_of_a_time_zone_will_do(qtbot: QtBot, theme: Theme) -> None:
    editor = editor_for(TimeZone(), "Time zone", theme)
    assert isinstance(editor, ZoneEditor)
    qtbot.addWidget(editor)
    completer = editor.field.completer()
    completer.setCompletionPrefix("bruss")
    assert completer.currentCompletion() == "Europe/Brussels"
    assert editor.field.placeholderText() == "Same as this computer"


def test_a_day_without_hours_says_that_it_is_closed(qtbot: QtBot, theme: Theme) -> None:
    editor = editor_for(DayHours(), "Monday", theme)
    qtbot.addWidget(editor)
    editor.show_value("")
    assert editor.inner.placeholderText() == "Always open"  # type: ignore[attr-defined]
    editor.set_always_open(always=False)  # type: ignore[attr-defined]
    assert editor.inner.placeholderText() == "Closed"  # type: ignore[attr-defined]
