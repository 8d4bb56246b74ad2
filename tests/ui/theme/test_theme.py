"""The tokens can be read, the theme follows and tells."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desktop.ui.theme import DARK, LIGHT, Mode, Theme, Tokens

READABLE = 4.5


def luminance(color: str) -> float:
    """As WCAG 2.1 defines it."""
    parts = [channel / 255 for channel in QColor(color).toTuple()[:3]]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    *((words, ground) for words in ("text", "text_2", "text_3") for ground in ("window", "surface", "surface_2")),
    *((words, ground) for words in ("ok", "warn", "bad", "accent") for ground in ("surface", "surface_2")),
    *(("text", ground) for ground in ("customer", "bot", "note", "accent_soft")),
    *((words, "accent_soft") for words in ("text_2", "bad")),
    ("on_accent", "accent"),
    ("bot_name", "bot"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_every_ground(tokens: Tokens) -> None:
    poor = {
        f"{words} on {ground}": round(contrast(getattr(tokens, words), getattr(tokens, ground)), 2)
        for words, ground in PAIRS
        if contrast(getattr(tokens, words), getattr(tokens, ground)) < READABLE
    }
    assert poor == {}
    assert all(contrast(*pair) >= READABLE for pair in tokens.avatars)


def test_both_themes_name_real_colours() -> None:
    for tokens in (LIGHT, DARK):
        for field in fields(tokens):
            if field.name != "avatars":
                assert QColor(getattr(tokens, field.name)).isValid(), field.name


def test_a_forced_mode_changes_colours_and_tells_once(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    theme.mode = Mode.LIGHT
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    theme.mode = Mode.DARK
    assert (theme.tokens, theme.dark, told) == (DARK, True, [1])
    assert theme.color("surface").name().upper() == DARK.surface
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("surface")
    assert DARK.accent in qapp.styleSheet()
    theme.mode = Mode.DARK
    assert told == [1]


@pytest.mark.parametrize(("role", "size"), [("title", 15), ("body", 13), ("secondary", 12), ("caption", 11)])
def test_fonts_have_their_sizes(theme: Theme, role: str, size: int) -> None:
    assert theme.font(role).pixelSize() == size
    assert theme.font(role, bold=True).weight() > theme.font("body").weight()
    assert theme.font(role) is theme.font(role)
