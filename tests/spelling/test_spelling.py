import io
import json
from pathlib import Path

import pytest

from agent_desktop.base import resources
from agent_desktop.spelling.child import run
from agent_desktop.spelling.dictionaries import Dictionaries
from agent_desktop.spelling.personal import PersonalWords
from agent_desktop.spelling.words import words_of

SHIPPED = ["en-US", "es", "fr", "nl", "pt-BR", "pt-PT"]


@pytest.fixture
def shipped() -> Dictionaries:
    return Dictionaries(folders=[resources.path("dictionaries")])


def test_the_shipped_dictionaries_are_found(shipped) -> None:
    assert [one.code for one in shipped.all()] == SHIPPED


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("nl", "nl"),
        ("nl-BE", "nl"),
        ("en", "en-US"),
        ("en_GB", "en-US"),
        ("pt", "pt-PT"),
        ("pt-br", "pt-BR"),
        ("xx", None),
        ("", None),
    ],
)
def test_the_best_one_for_a_customer(shipped, language: str, code: str | None) -> None:
    best = shipped.best(language)
    assert (best.code if best else None) == code


def test_the_profiles_own_counts_more(tmp_path: Path) -> None:
    for name in ("nl.dic", "nl.aff", "de_DE_frami.dic", "de_DE_frami.aff", "fr.dic", "hyph_fr.dic", "README"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    found = Dictionaries(tmp_path)
    assert found.best("nl").stem == tmp_path / "nl"
    assert found.best("de").code == "de-DE"
    assert found.best("fr").stem != tmp_path / "fr"  # its rules are missing


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t worry, it's fine", ["Don't", "worry", "it's", "fine"]),
        ("See https://x.example/abc and mail a.b@c.example", ["See", "and", "mail"]),
        ("Order 88213 {{payload.orderId}} of A4 in file.pdf", ["Order", "of", "in"]),
        ("a I NASA ÉTÉ naïve 日本", ["naïve", "日本"]),
        ("#tag @name /short and snake_case. And/or (www.x.example)", ["and"]),
        ("{{ payload.x }} end.Then", []),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    found = words_of(text)
    assert [word.text for word in found] == words
    for word in found:
        assert text[word.start : word.end].replace("’", "'") == word.text


def test_long_texts_are_read_quickly() -> None:
    assert len(words_of("word " * 100_000)) == 10_000
    assert words_of("a" * 100_000) == []
    assert words_of("_" * 50_000 + "." * 50_000) == []


def ask(stem: Path, *requests: dict[str, object]) -> list[dict[str, object]]:
    answers = io.StringIO()
    run(stem, io.StringIO("".join(json.dumps(one) + "\n" for one in requests)), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("code", "right", "wrong"),
    [
        ("en-US", "parcel", "parcle"),
        ("nl", "levering", "leverring"),
        ("fr", "colis", "collis"),
        ("es", "pedido", "peddido"),
        ("pt-PT", "encomenda", "encomennda"),
        ("pt-BR", "você", "vocêe"),
    ],
)
def test_each_shipped_dictionary_knows_its_language(shipped, code: str, right: str, wrong: str) -> None:
    stem = next(one.stem for one in shipped.all() if one.code == code)
    ready, checked, suggested = ask(stem, {"id": 1, "check": [right, wrong]}, {"id": 2, "suggest": wrong})
    assert ready == {"ready": True}
    assert checked == {"id": 1, "wrong": [wrong]}
    assert right in suggested["words"]


def test_words_of_other_scripts_are_no_errors_that_stop_it(shipped) -> None:
    answers = ask(shipped.best("es").stem, {"id": 1, "check": ["日本", "😀"]}, {"id": 2, "suggest": "日本"})
    assert len(answers) == 3


def test_a_missing_dictionary_is_told(tmp_path: Path) -> None:
    (answer,) = ask(tmp_path / "none")
    assert "error" in answer


def test_personal_words(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    words = PersonalWords(file)
    assert "Trackit" not in words
    words.add("Trackit")
    words.add("Trackit")
    assert file.read_text(encoding="utf-8") == "Trackit\n"
    again = PersonalWords(file)
    assert "Trackit" in again
    assert "trackit" not in again
    again.add("foo")
    assert "Foo" in again
    file.write_bytes(b"\xff")
    assert "foo" not in PersonalWords(file)
