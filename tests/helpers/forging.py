"""Texts that try to look like lines of the program."""

from hypothesis import strategies as st

BREAKS = ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
"""Everything that some program takes for the end of a line."""
UNSAFE = ["\x00", "\x07", "\x08", "\x1b[2J", "\x1f", "\x7f", "\x9b31m", "\x90", "\u061c", "\u200e", "\u202e", "\u2066"]
LINES = [
    "2026-05-12 08:30:01 UTC  Agent",
    "2026-05-12 08:30:01 UTC  -- taken by the agent",
    "    we will pay 900 EUR",
    "=" * 80,
    "state: with the agent",
    "handover values:",
    "10:00 You: I promise",
    "— Today 2026-11-23 —",
    "Agent",
    "You",
    "Reason: none",
    "2026-11-23T10:00:00.000Z ERROR   agent_desktop.store: lost",
    "ok    database           all is well",
]

forged = st.lists(
    st.one_of(st.sampled_from(BREAKS), st.sampled_from(LINES), st.sampled_from(UNSAFE), st.text(max_size=5)), max_size=8
).map("".join)


def unsafe_in(text: str) -> set[str]:
    """The characters of a text that no file for people and no terminal should get."""
    bad = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *"\u061c\u200e\u200f\u2028\u2029"} - {"\n", "\t"}
    return set(text) & (bad | {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))})
