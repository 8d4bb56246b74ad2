"""Contrasts of all pairs of colours that are drawn on each other, computed from the tokens as WCAG 2.2 does."""

import itertools

import pytest

from agent_desktop.ui.theme.stylesheet import blend
from agent_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

GROUNDS = ("window", "surface", "surface_2", "customer", "bot", "accent_soft", "note")
"""What words stand on: panes, rows that are hovered or open, bubbles, banners."""
INKS = ("text", "text_2", "text_3", "accent", "ok", "warn", "bad")
"""Any of them can come to stand on any ground: times, links and states are in bubbles of every kind."""
OTHERS = (("bot_name", "bot"), ("on_accent", "accent"), ("text", "note_line"), ("text", "line"))
FIELDS = ("surface", "surface_2")
FOCUSED = ("surface", "surface_2", "customer", "bot", "accent_soft", "note")


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(tokens: Tokens) -> None:
    pairs = [*itertools.product(INKS, GROUNDS), *OTHERS]
    found = {(ink, ground): contrast(getattr(tokens, ink), getattr(tokens, ground)) for ink, ground in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_main_button_and_the_avatars(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, blend(tokens.accent, tokens.text, 0.15)) >= 4.5
    assert all(contrast(letters, ground) >= 4.5 for ground, letters in tokens.avatars)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_fields_and_signs_of_focus_can_be_seen(tokens: Tokens) -> None:
    for ground in FIELDS:
        assert contrast(tokens.edge, getattr(tokens, ground)) >= 3
    for ground in FOCUSED:
        assert contrast(tokens.accent, getattr(tokens, ground)) >= 3
    assert contrast(tokens.text, tokens.accent) >= 1.5  # the ring of a primary button stands out by its width
    assert contrast(tokens.text, tokens.surface) >= 3
