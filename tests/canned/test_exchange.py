import csv
from pathlib import Path

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
    for read in (from_csv(to_csv(made)), from_json(to_json(made))):
        assert (read.replies, read.problems) == (tuple(made), ())


def test_cleaning_twice_is_cleaning_once() -> None:
    reply = clean(CannedReply(" // hi", " text\r\n", "pt_BR"))
    assert clean(reply) == reply == CannedReply("hi", "text", "pt-BR")


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "'", "'=", "''@", "＝"])
def test_no_cell_is_a_formula_and_it_is_read_again_unchanged(begin: str) -> None:
    made = (CannedReply(f"{begin}x", f"{begin}HYPERLINK(1)"),)
    table = to_csv(made)
    assert not [cell for row in csv.reader(table.splitlines()) for cell in row if cell.startswith(tuple("=+-@＝"))]
    read = from_csv(table)
    assert (read.replies, read.problems) == (made, ())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_other_programs_are_read(delimiter: str) -> None:
    text = '\ufeffText,Shortcut\r\n"Hello ""you""\nthere",hi\r\nBye,/bye\r\n'.replace(",", delimiter)
    read = from_csv(text)
    assert read.replies == (CannedReply("hi", 'Hello "you"\nthere'), CannedReply("bye", "Bye"))
    assert not read.problems


def test_each_wrong_line_is_named() -> None:
    read = from_csv('shortcut,language,text\nhi,nl,"two\nlines"\n,nl,x\na b,,x\nhi,nl,again\nmany,nl,a,b\nok,,fine\n')
    assert [one.shortcut for one in read.replies] == ["hi", "ok"]
    assert [problem.split(":")[0] for problem in read.problems] == ["Line 4", "Line 5", "Line 6", "Line 7"]
    assert "has 4 columns" in read.problems[3]


@pytest.mark.parametrize("text", ["", ";;\n", "a,b\n1,2", 'shortcut,"text\nhi,x', "sep=;", "x" * 5_000_001])
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


@pytest.mark.parametrize(
    ("name", "replies"),
    [
        ("sep.csv", [CannedReply("hello", "Hello, how can I help?", "en")]),
        (
            "shortrows.csv",
            [
                CannedReply("hello", "Hello, how can I help?"),
                CannedReply("bye", "Goodbye!"),
                CannedReply("hours", "We are open 9-17", "en"),
            ],
        ),
    ],
)
def test_tables_as_spreadsheets_save_them(name: str, replies: list[CannedReply]) -> None:
    read = from_csv((Path(__file__).parent / "samples" / name).read_text(encoding="utf-8-sig"))
    assert (list(read.replies), read.problems) == (replies, ())


@pytest.mark.parametrize("head", ["sep=;", "SEP=;", '"sep=;"', "sep=;;;", "sep=|", "sep=\t", "sep=,", ";;\n;;", "\n"])
def test_what_separates_the_cells_is_said_or_seen(head: str) -> None:
    char = head.strip('"')[4:5] if "=" in head else ";"
    rows = "shortcut;text;language;\r\nhi;Hello;en;;\r\n".replace(";", char)
    read = from_csv(f"\ufeff{head}\r\n{rows}")
    assert (read.replies, read.problems) == ((CannedReply("hi", "Hello", "en"),), ())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_with_odd_quotation_marks_does_not_refuse_the_file(end: str) -> None:
    rows = ["shortcut;text", "a;one", 'b;"5" disk"', 'c;"two', 'lines"', 'd;"never closed', "e;five", "f", 'g;say "x"']
    read = from_csv(end.join(rows))
    assert [(one.shortcut, one.text) for one in read.replies] == [
        ("a", "one"),
        ("c", "two\nlines"),
        ("e", "five"),
        ("g", 'say "x"'),
    ]
    assert [problem.split(":")[0] for problem in read.problems] == ["Line 3", "Line 6", "Line 8"]
    assert "quotation marks" in read.problems[0]
    assert [entry.place for entry in read.entries] == [f"Line {n}" for n in (2, 3, 4, 6, 7, 8, 9)]


def test_a_column_named_twice_is_said() -> None:
    with pytest.raises(CannedError, match="text more than once"):
        from_csv("shortcut,text,Text\nhi,one,two\n")


def test_a_text_that_is_too_long_is_refused_for_its_length() -> None:
    read = from_csv("shortcut,text\nhi," + "x" * 200_000 + "\nbye,Bye\n")
    assert [reply.shortcut for reply in read.replies] == ["bye"]
    (problem,) = read.problems
    assert "quotation" not in problem
