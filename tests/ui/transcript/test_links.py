import json
import time
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desktop.ui.text.addresses import phone_address
from agent_desktop.ui.transcript import link_finder
from agent_desktop.ui.transcript.link_finder import find_links
from agent_desktop.ui.transcript.links import (
    drawable,
    drawable_name,
    file_name,
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
        ("'https://a.example/b'", "https://a.example/b", "https://a.example/b"),
        ("“https://a.example/b”", "https://a.example/b", "https://a.example/b"),
        ("(https://a.example/b?c=(d))", "https://a.example/b?c=(d)", "https://a.example/b?c=(d)"),
        ("https://a.example/x|y", "https://a.example/x|y", "https://a.example/x|y"),
        ("https://a.example|x", "https://a.example", "https://a.example"),
        ("https://a.example/b’s", "https://a.example/b’s", "https://a.example/b’s"),
        ("https://a.example/b。", "https://a.example/b", "https://a.example/b"),
        ("https://a.example谢谢", "https://a.example", "https://a.example"),
        ("https://a.example😀", "https://a.example", "https://a.example"),
        ("看www.a.example看", "www.a.example", "https://www.a.example"),
        ("看a.example/7，看", "a.example/7", "https://a.example/7"),
        ("https://例え.テスト/路", "https://例え.テスト/路", "https://例え.テスト/路"),
        ("邮箱jo@a.example谢谢", "jo@a.example", "mailto:jo@a.example"),
        ("'jo@a.example'", "jo@a.example", "mailto:jo@a.example"),
        ("*jo@a.example*", "jo@a.example", "mailto:jo@a.example"),
        ("_jo@a.example_", "jo@a.example", "mailto:jo@a.example"),
        ("_jo@a.example", "_jo@a.example", "mailto:_jo@a.example"),
        ("o’neil@a.example", "o’neil@a.example", "mailto:o’neil@a.example"),
        ("mailto:o'neil@a.example", "mailto:o'neil@a.example", "mailto:o'neil@a.example"),
        ("jo&co@a.example", "jo&co@a.example", "mailto:jo%26co@a.example"),
        ("电话：+49 (0)30 1234567，谢谢", "+49 (0)30 1234567", "tel:+49301234567"),
        ("＋４９ ３０ １２３４５６７", "＋４９ ３０ １２３４５６７", "tel:+49301234567"),
        ("tel:+3291234567", "tel:+3291234567", "tel:+3291234567"),
        ("+32 9 123 45 67 ext. 12", "+32 9 123 45 67 ext. 12", "tel:+3291234567;ext=12"),
        ("https://a.example/+3291234567", "https://a.example/+3291234567", "https://a.example/+3291234567"),
    ],
)
def test_links_are_found_with_their_address(text: str, words: str, url: str) -> None:
    (link,) = find_links(text)
    assert (text[link.start : link.end], link.url) == (words, url)


def test_addresses_in_a_row_are_links_of_their_own() -> None:
    text = "|https://a.example/x|https://b.example/y|"
    assert [link.url for link in find_links(text)] == ["https://a.example/x", "https://b.example/y"]


def test_the_cases_that_people_sent() -> None:
    body = json.loads((Path(__file__).parents[2] / "cases" / "links.json").read_text(encoding="utf-8"))
    texts = [item["message"]["text"] for item in body["transcript"]]
    assert [[(text[link.start : link.end], link.url) for link in find_links(text)] for text in texts] == [
        [("+49 (0) 30 1234567", "tel:+49301234567")],
        [("https://en.wikipedia.org/wiki/Hobson's_choice",) * 2],
        [("https://shop.example/a?id=7",) * 2],
        [("https://shop.example/b?id=8",) * 2],
        [
            ("müller@büro.example", "mailto:müller@büro.example"),
            ("jo.o'neil@shop.example", "mailto:jo.o'neil@shop.example"),
        ],
    ]


@given(
    st.lists(
        st.sampled_from([*"'’|，。(（)）[]{}<>\"«»看é\u202e\u200b \\@.:/?#+0-5_*~", "https://", "a.example", "jo@"])
    )
)
def test_what_opens_is_what_is_shown(pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for link in find_links(text):
        shown = text[link.start : link.end]
        assert end <= link.start < link.end
        assert is_safe(link.url)
        assert not set(shown) & set("\u202e\u200b\\ <>") or link.url.startswith("tel:")
        if link.url.startswith("http"):
            assert link.url in (shown, f"https://{shown}")
        elif link.url.startswith("mailto:"):
            assert unquote(link.url.removeprefix("mailto:")) == shown.removeprefix("mailto:")
        end = link.end


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("+32 9 123 45 67", "tel:+3291234567"),
        ("+49 (0) 30 1234567", "tel:+49301234567"),
        ("tel:+32-9-123-45-67", "tel:+3291234567"),
        ("09 123 45 67", "tel:091234567"),
        ("٠٩ ١٢٣ ٤٥ ٦٧", "tel:091234567"),
        ("call me", ""),
        ("+", ""),
        ("", ""),
    ],
)
def test_a_phone_number_is_dialled_as_written(words: str, url: str) -> None:
    assert phone_address(words) == url


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
        "jo|anna@a.example",
        "x=jo@a.example",
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
    assert drawable("a\x0bb\x85c\u2028d\u2029e") == "a\nb\nc\nd\ne"
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
        opening = link_finder._PAIRS.get(last)
        unpaired = opening is not None and words.count(last) > words.count(opening)
        if last not in link_finder._TRAILING and not unpaired:
            break
        words = words[:-1]
    return words


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="a.,()[]«»“”…/", max_size=12))
def test_brackets_that_were_not_opened_are_no_part_of_a_link(words: str) -> None:
    assert link_finder._trimmed(words) == slowly_trimmed(words)


def test_each_link_that_could_be_mistaken_shows_its_host() -> None:
    text = "see https://bank.example@evil.example/a, https://fine.example and http://x@y.example (https://b@c.example)"
    assert link_finder.with_hosts(text) == (
        "see https://bank.example@evil.example/a (evil.example), https://fine.example and"
        " http://x@y.example (y.example) (https://b@c.example (c.example))"
    )
