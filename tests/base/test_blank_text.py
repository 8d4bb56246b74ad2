"""What draws nothing is blank, and what would be drawn over other lines is not."""

import json
from pathlib import Path

import pytest

from agent_desktop.base.safe_text import MARKS_IN_A_NAME, has_piles, is_blank, plain_line, unpiled

CASES = Path(__file__).parents[1] / "cases"


def transcript(name: str) -> list[dict]:
    return json.loads((CASES / name).read_text(encoding="utf-8"))["transcript"]


def test_the_blank_texts_and_names_that_people_sent() -> None:
    *blank, last = [item["message"] for item in transcript("blank.json")]
    assert all(is_blank(message["text"]) and not plain_line(message["text"]) for message in blank)
    assert all(is_blank(message["sender"]["firstname"]) for message in blank)
    assert not is_blank(last["text"])


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\n",
        "\u3164",
        "\uffa0",
        "\u115f\u1160",
        "\u200b\u200d\u2060\ufeff",
        "\u2800",
        "\u034f",
        "\ufe0f",
        "\u00ad",
        "\u202e\u2066",
        "\u061c",
        "\u180e",
        "\U000e0041",
        "\x00\x07",
        "\u00a0\u3000\u2003",
        "\U0001d159",
    ],
)
def test_what_draws_nothing_is_blank(text: str) -> None:
    assert is_blank(text)
    assert plain_line(text) == ""
    assert not is_blank(f"{text}.")


@pytest.mark.parametrize("text", ["a", ".", "é", "😀", "ㄱ", "\u0301", "\ufffd", "ไ", "\u2801"])
def test_what_draws_something_is_not(text: str) -> None:
    assert not is_blank(text)


def test_piles_of_marks_are_taken_down() -> None:
    text = transcript("nul-zalgo.json")[1]["message"]["text"]
    assert has_piles(text)
    assert 0 < len(unpiled(text)) < len(text) / 5
    assert [char for char in unpiled(text) if char.isalpha() or char == " "] == list("help me now")
    assert unpiled("a" + "\u0301\u200d" * 50, 1).count("\u0301") == 1
    assert plain_line("h" + "\u0301" * 50) == "h" + "\u0301" * MARKS_IN_A_NAME


@pytest.mark.parametrize(
    "text",
    ["Việt Nam, ệ", "e\u0323\u0302", "שָׁלוֹם", "بِسْمِ ٱللَّٰهِ", "น้ำ ที่นี่", "ཀྵྨླྺྲྱཾ", "हिन्दी", "❤️‍🔥 1️⃣ 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ἄ̈"],
)
def test_marks_of_living_scripts_stay(text: str) -> None:
    assert unpiled(text) == text
