"""Editors for time zones, hours of a day, and values of a payload."""

import re
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

from agent_desktop.base.checks import Check
from agent_desktop.settings.schedule import DayHours, Skills
from agent_desktop.ui.forms.editors import Editor, TextEditor
from agent_desktop.ui.widgets.fitting import show_placeholder
from agent_desktop.ui.widgets.text_fields import TextArea

translate = QCoreApplication.translate

LINES = 4
QUOTED = r'"(?:[^"]|"")*"'
LINE = re.compile(rf"\s*({QUOTED}|[^:\"]+?)\s*:(.*)", re.DOTALL)
VALUE = re.compile(rf"\s*({QUOTED}|[^,\"\s][^,\"]*)\s*(?:,|$)")


class ZoneEditor(TextEditor):
    """A time zone, offered while it is typed: part of a name will do."""

    def __init__(self, check: Check, name: str) -> None:
        super().__init__(check, name)
        self.field.setPlaceholderText(self.tr("Same as this computer"))
        show_placeholder(self.field)
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _text: self.finish())
        self.field.setCompleter(completer)


class HintEditor(TextEditor):
    """A field that says what it means when it is empty."""

    def __init__(self, check: Check, name: str, hint: str) -> None:
        super().__init__(check, name)
        self.field.setPlaceholderText(hint)
        show_placeholder(self.field)


class HoursEditor(HintEditor):
    """The hours of one day. What an empty field means depends on the rest of the week."""

    def __init__(self, check: DayHours, name: str) -> None:
        super().__init__(check, name, "")
        self.set_always_open(always=True)

    def set_always_open(self, *, always: bool) -> None:
        """``always``: the whole week is empty, which is no limit; else a day without hours is closed."""
        hint = translate("forms", "Always open") if always else translate("forms", "Closed")
        self.field.setPlaceholderText(hint)
        show_placeholder(self.field)


class SkillsEditor(Editor):
    """Keys with their values, a line each: ``department: billing, sales``."""

    def __init__(self, check: Skills, name: str) -> None:
        self._field = field = TextArea()
        super().__init__(field, name)
        self._check = check
        self._shown = ""
        field.setTabChangesFocus(True)
        field.setProperty("kind", "field")
        field.setPlaceholderText("department: billing, sales")
        field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + 20)
        field.textChanged.connect(self.typed)
        field.installEventFilter(self)

    def value(self) -> Any:
        checked = self._check.value(parse_lines(self._field.toPlainText()))
        return {key: list(values) for key, values in checked.items()}

    def show_value(self, value: Any) -> None:
        self._shown = as_lines(value)
        if self._field.toPlainText() != self._shown:
            self._field.setPlainText(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = event.type() is QEvent.Type.FocusOut
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            done = returned and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if done and self._field.toPlainText() != self._shown:
            self._shown = self._field.toPlainText()
            self.edited.emit()
        return super().eventFilter(watched, event)


def as_lines(skills: dict[str, Any]) -> str:
    """Keys and values as they are typed."""
    return "\n".join(f"{_quoted(key, ':')}: {', '.join(_quoted(one, ',') for one in skills[key])}" for key in skills)


def parse_lines(text: str) -> dict[str, list[str]]:
    """The way back. Raises :class:`ValueError`."""
    skills: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        found = LINE.fullmatch(line)
        if found is None:
            raise ValueError(line)
        values, place = skills.setdefault(_plain(found[1]), []), 0
        rest = found[2].strip()
        while place < len(rest):
            value = VALUE.match(rest, place)
            if value is None:
                raise ValueError(line)
            values.append(_plain(value[1]))
            place = value.end()
    return skills


def _quoted(text: str, divider: str) -> str:
    plain = text and divider not in text and '"' not in text and text == text.strip()
    return text if plain else '"' + text.replace('"', '""') + '"'


def _plain(text: str) -> str:
    text = text.strip()
    return text[1:-1].replace('""', '"') if text.startswith('"') else text
