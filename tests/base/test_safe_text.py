"""Foreign text on lines of the program, on lines of its own, and in tables."""

import json

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.base.safe_text import (
    FORMULA,
    INDENT,
    continued,
    escaped,
    guarded_cell,
    harmless_lines,
    indented,
    on_one_line,
    unguarded_cell,
)
from agent_desktop.commands.result import ok
from tests.helpers.forging import BREAKS, forged, unsafe_in


def test_every_line_break_is_one() -> None:
    for each in BREAKS:
        assert harmless_lines(f"a{each}b") == ["a", "b"]
        assert on_one_line(f"a{each}b") == "a ⏎ b"
        assert continued(f"a{each}b") == f"a\n{INDENT}b"
    assert harmless_lines("") == [""]
    assert on_one_line("a\tb\x1b[2J\u202ec") == "a b\ufffd[2Jc"


@given(forged)
def test_foreign_text_stays_where_it_belongs(text: str) -> None:
    assert not unsafe_in(on_one_line(text) + indented(text) + continued(text))
    assert len(on_one_line(text).splitlines()) <= 1
    assert all(line.startswith(INDENT) for line in indented(text).splitlines())
    assert all(line.startswith(INDENT) for line in f"x{continued(text)}".splitlines()[1:])
    assert len(str(ok("database", text)).splitlines()) == 1


@given(st.text(st.characters(categories=None)))
def test_escapes_in_json_lose_nothing(text: str) -> None:
    written = escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert not unsafe_in(written)


cells = st.builds("".join, st.lists(st.sampled_from(["'", *FORMULA, "a", " "]), max_size=5))


@given(st.one_of(cells, st.text()))
def test_a_guarded_cell_is_no_formula_and_can_be_read_again(text: str) -> None:
    assert not guarded_cell(text).startswith(FORMULA)
    assert unguarded_cell(guarded_cell(text)) == text
