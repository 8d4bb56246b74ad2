import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.canned import CannedError, CannedReply, clean, from_csv, from_json, to_csv, to_json

words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"], include_characters="é😀"), min_size=1, max_size=12)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80).filter(
    lambda text: bool(text.replace("\x00", "").strip())
)
replies = st.builds(CannedReply, words, texts, st.sampled_from(["", "nl", "pt-BR"])).map(clean)
lists = st.lists(replies.filter(lambda one: bool(one.shortcut and one.text)), unique_by=lambda one: one.key, max_size=5)


@given(lists)
def test_what_is_written_is_read_again(made: list[CannedReply]) -> None:
    made = [one for one in made if one.shortcut.isprintable() and not any(c.isspace() for c in one.shortcut)]
    assert from_csv(to_csv(made)) == (tuple(made), ())
    assert from_json(to_json(made)) == (tuple(made), ())


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "'", "'=", "''@", "＝"])
def test_no_cell_is_a_formula_and_it_is_read_again_unchanged(begin: str) -> None:
    made = (CannedReply(f"{begin}x", f"{begin}HYPERLINK(1)"),)
    table = to_csv(made)
    assert not [cell for row in csv.reader(table.splitlines()) for cell in row if cell.startswith(tuple("=+-@＝"))]
    assert from_csv(table) == (made, ())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_other_programs_are_read(delimiter: str) -> None:
    text = '\ufeffText,Shortcut\r\n"Hello ""you""\nthere",hi\r\nBye,/bye\r\n'.replace(",", delimiter)
    assert from_csv(text) == ((CannedReply("hi", 'Hello "you"\nthere'), CannedReply("bye", "Bye")), ())


def test_each_wrong_line_is_named() -> None:
    read = from_csv('shortcut,language,text\nhi,nl,"two\nlines"\n,nl,x\na b,,x\nhi,nl,again\nfew,nl\nok,,fine\n')
    assert [one.shortcut for one in read.replies] == ["hi", "ok"]
    assert [problem.split(":")[0] for problem in read.problems] == ["Line 4", "Line 5", "Line 6", "Line 7"]
    assert "has 2 columns" in read.problems[3]


@pytest.mark.parametrize("text", ["", "a,b\n1,2", 'shortcut,text\n"open', "x" * 5_000_001])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(CannedError):
        from_csv(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [("{", "Line 1 is not JSON"), ("3", "array"), ('{"replies": 1}', "array"), ("[" * 9**5, "deep")],
)
def test_what_is_no_list_is_refused(text: str, words: str) -> None:
    with pytest.raises(CannedError, match=words):
        from_json(text)


def test_each_wrong_reply_is_named() -> None:
    read = from_json('[1, {"shortcut": 5, "text": "x"}, {"shortcut": "a", "text": "b", "language": null}]')
    assert read.replies == (CannedReply("a", "b"),)
    assert [problem.split(":")[0] for problem in read.problems] == ["Reply 1", "Reply 2"]
