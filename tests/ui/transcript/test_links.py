import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.ui.transcript import links
from agent_desktop.ui.transcript.links import (
    drawable,
    drawable_name,
    file_name,
    find_links,
    host,
    is_safe,
    shown_url,
)


@pytest.mark.parametrize(
    ("text", "words", "url"),
    [
        ("see https://a.example/b?c=1#d.", "https://a.example/b?c=1#d", "https://a.example/b?c=1#d"),
        ("(http://a.example/x_(y))", "http://a.example/x_(y)", "http://a.example/x_(y)"),
        ("It left: track.example/88213", "track.example/88213", "https://track.example/88213"),
        ("www.shop.example!", "www.shop.example", "https://www.shop.example"),
        ("mail help.me@shop.example, please", "help.me@shop.example", "mailto:help.me@shop.example"),
        ("call +32 9 123 45 67.", "+32 9 123 45 67", "tel:+3291234567"),
        ("😀 https://a.example/é", "https://a.example/é", "https://a.example/é"),
        ("«https://a.example»", "https://a.example", "https://a.example"),
    ],
)
def test_links_are_found_with_their_address(text: str, words: str, url: str) -> None:
    (link,) = find_links(text)
    assert (text[link.start : link.end], link.url) == (words, url)


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "1.5/2 and/or e.g. 10:30",
        "order 88213 4711 2026-11-23",
        "https://",
        "smb://server/share",
    ],
)
def test_other_words_are_no_links(text: str) -> None:
    assert find_links(text) == []


def test_a_link_ends_where_text_begins_to_turn() -> None:
    (link,) = find_links("https://good.example/\u202egpj.exe")
    assert link.url == "https://good.example/"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example", True),
        ("HTTP://A.example/x", True),
        ("mailto:a@b.example", True),
        ("tel:+321", True),
        ("https:///nohost", False),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("ftp://a.example", False),
        ("", False),
        (None, False),
        ("https://a.example/" + "x" * 5000, False),
    ],
)
def test_only_four_schemes_may_be_opened(url: str | None, safe: bool) -> None:
    assert is_safe(url) is safe


def test_look_alike_hosts_show_what_they_are() -> None:
    assert host("https://аpple.example/") == "xn--pple-43d.example"
    assert "secret" not in shown_url("https://user:secret@evil.example/")


def test_drawn_text_cannot_turn_or_hide_text() -> None:
    assert drawable("a\u202eb\u2066c\x00\x07\r\nd\re") == "abc\nd\ne"
    assert drawable("\ud83d lone") == "\ufffd lone"
    assert drawable_name("  a\n\u202eb\t c ") == "a b c"


def test_file_names_come_from_the_path() -> None:
    assert file_name("https://f.example/a/b%20c.pdf?x=1") == "b c.pdf"
    assert file_name("https://f.example/") == "f.example"


def test_no_text_makes_the_search_slow() -> None:
    start = time.process_time()
    for text in ("a" * 20000, "a." * 10000, "a@" * 10000, "+1" * 10000, "http://" * 3000, "a-" * 10000 + "."):
        find_links(text)
    assert time.process_time() - start < 2


def slowly_trimmed(words: str) -> str:
    """The rule itself, counting anew for each character."""
    while words:
        last = words[-1]
        opening = links._PAIRS.get(last)
        unpaired = opening is not None and words.count(last) > words.count(opening)
        if last not in links._TRAILING and not unpaired:
            break
        words = words[:-1]
    return words


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="a.,()[]«»“”…/", max_size=12))
def test_brackets_that_were_not_opened_are_no_part_of_a_link(words: str) -> None:
    assert links._trimmed(words) == slowly_trimmed(words)


def test_each_link_that_could_be_mistaken_shows_its_host() -> None:
    text = "see https://bank.example@evil.example/a, https://fine.example and http://x@y.example (https://b@c.example)"
    assert links.with_hosts(text) == (
        "see https://bank.example@evil.example/a (evil.example), https://fine.example and"
        " http://x@y.example (y.example) (https://b@c.example (c.example))"
    )
