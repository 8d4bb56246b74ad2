"""Which keys an action may have, and which it has."""

import pytest
from PySide6.QtGui import QKeySequence

from agent_desktop.ui.actions import keys, table
from agent_desktop.ui.keys import Keys, normal, refusal


def test_every_action_has_keys_that_are_allowed_and_its_own() -> None:
    holders: dict[str, str] = {}
    for spec in table():
        assert spec.keys, f"{spec.name} has no key"
        for one in spec.keys:
            assert normal(one) == one, f"{spec.name}: write {normal(one)}"
            assert not refusal(one), f"{spec.name}: {refusal(one)}"
            assert one not in holders, f"{one} belongs to {holders.get(one)} and {spec.name}"
            holders[one] = spec.name


def test_texts_of_actions_are_different() -> None:
    texts = [spec.text for spec in table()]
    assert len(texts) == len(set(texts))
    assert [spec.text for spec in table(lambda _context, text: text)] == texts


@pytest.mark.parametrize(
    ("pressed", "because"),
    [
        ("Ctrl+Alt+X", "AltGr"),
        ("Alt+B", "opens menus"),
        ("Alt+Shift+B", "opens menus"),
        ("Alt+É", "opens menus"),
        ("Ctrl+C", "is needed for"),
        ("Ctrl+Z", "is needed for"),
        ("Ctrl+Shift+Z", "is needed for"),
        ("Ctrl+Left", "is needed for"),
        ("T", "is needed for"),
        ("Shift+T", "is needed for"),
        ("Space", "is needed for"),
        ("Esc", "is needed for"),
        ("Return", "sends the reply"),
        ("Ctrl+Return", "sends the reply"),
        ("Alt+F4", "reserved for the system"),
        ("Shift+F10", "reserved for the system"),
        ("Meta+X", "reserved for the system"),
        ("nonsense", "is not a key"),
        ("Ctrl+K, Ctrl+S", "is not a key"),
    ],
)
def test_what_is_refused_and_why(pressed: str, because: str) -> None:
    assert because in refusal(pressed)
    assert refusal(pressed).endswith(".")


@pytest.mark.parametrize(
    "pressed", ["Ctrl+T", "F8", "Shift+F8", "Alt+Down", "Ctrl+Shift+Return", "Ctrl+,", "Ctrl+Space"]
)
def test_what_is_allowed(pressed: str) -> None:
    assert refusal(pressed) == ""


def test_what_the_agent_wants_wins_and_leaves_others_without() -> None:
    changes: list[int] = []
    keys.changed.connect(lambda: changes.append(1))
    assert keys.use({"take": ("ctrl+f",)}) == []
    assert keys.of("take") == ("Ctrl+F",)
    assert keys.of("find") == ()
    assert keys.owner("Ctrl+F") == "take"
    assert keys.is_own("take")
    assert not keys.is_own("find")
    assert keys.use({"take": ("Ctrl+F",)}) == []
    assert changes == [1], "the same again is no change"
    keys.use({})
    assert keys.of("find") == ("Ctrl+F",)


def test_none_and_several() -> None:
    keys.use({"take": (), "close": ("F8", "F9")})
    assert keys.of("take") == ()
    assert keys.of("close") == ("F8", "F9")


def test_what_cannot_be_used_is_said_and_changes_nothing() -> None:
    problems = keys.use({"take": ("Ctrl+Alt+T",), "tke": ("F8",), "close": ("F9",), "find": ("F9",)})
    assert len(problems) == 3
    assert "AltGr" in problems[0]
    assert "Did you mean take?" in problems[1]
    assert "F9 is assigned to both close and find. It is used for close." in problems[2]
    assert keys.of("take") == ("Ctrl+T",)
    assert keys.of("find") == ("Ctrl+F",)


def test_both_enters_are_one_key() -> None:
    assert keys.owner("Ctrl+Shift+Enter") == "send_and_close"
    small = Keys(lambda: {"one": ("Ctrl+Shift+Return",), "two": ("F2",)})
    small.use({"two": ("Ctrl+Shift+Enter",)})
    assert small.of("one") == ()
    assert small.of("two") == ("Ctrl+Shift+Enter",)
    assert QKeySequence("Ctrl+Shift+Enter") != QKeySequence("Ctrl+Shift+Return")
