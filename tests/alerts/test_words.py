"""The words of alerts: whole, cut and harmless, or none of the customer's."""

from datetime import timedelta

from hypothesis import given

from agent_desktop.alerts import Alert, Item, Kind, words
from tests.helpers.fake_inbox import START
from tests.helpers.forging import forged, unsafe_in


def item(number: int, name: str, kind: Kind = Kind.WAITING) -> Item:
    return Item(number, kind, name, START)


def alert(*items: Item, repeated: bool = False) -> Alert:
    return Alert(items, items[0].kind, repeated)


def title(told: Alert, seconds: float = 0, *, private: bool = False) -> str:
    return words.title(told, START + timedelta(seconds=seconds), private=private)


def test_one_customer_is_named() -> None:
    assert title(alert(item(1, "Emma Peeters"))) == "Emma Peeters is waiting"
    assert title(alert(item(1, "Emma Peeters"), repeated=True), 59) == "Emma Peeters is waiting"
    assert title(alert(item(1, "Emma Peeters"), repeated=True), 125) == "Emma Peeters has been waiting for 2 min"
    assert title(alert(item(1, "Emma", Kind.MESSAGE))) == "Emma"
    assert title(alert(item(1, "Emma", Kind.BACK))) == "Snooze ended: Emma"


@given(forged)
def test_what_customers_write_stays_on_its_line(text: str) -> None:
    one, several = alert(item(1, text)), alert(item(1, text), item(2, text), item(3, text))
    for told, lines in ((one, 1), (several, 3)):
        said = words.body(told, dict.fromkeys((1, 2, 3), text), private=False)
        assert len(said.splitlines()) <= lines
        assert len(title(told).splitlines()) == 1
        assert not unsafe_in(said + title(told))


def test_several_are_counted_and_the_first_are_named() -> None:
    many = alert(*(item(number, f"guest {number}") for number in range(6)))
    assert title(many) == "6 customers are waiting"
    texts = {0: "Hello", 1: "two\nlines"}
    assert words.body(many, texts, private=False).split("\n") == [
        *("guest 0: Hello", "guest 1: two lines", "guest 2", "guest 3"),
        "and 2 more",
    ]
    five = alert(*(item(number, "x", Kind.MESSAGE) for number in range(5)))
    assert title(five) == "5 of your customers have written"
    assert words.body(five, {}, private=False).endswith("and one more")
    assert title(alert(item(1, "a"), item(2, "b", Kind.MESSAGE))) == "2 customers need you"


def test_foreign_words_are_cut_to_one_harmless_line() -> None:
    told = alert(item(1, "Em\u202ema\x00 %1 " + "x" * 500))
    assert title(told).startswith("Emma %1 x")
    assert len(title(told)) < 90
    text = words.body(told, {1: "a\r\n\x07\u2066b" + "y" * 5000}, private=False)
    assert text.startswith("a b")
    assert len(text) <= 200


def test_a_name_that_looks_like_a_placeholder_stays_a_name() -> None:
    told = alert(item(1, "%2"), item(2, "%1"))
    assert words.body(told, {1: "%1", 2: "%2"}, private=False) == "%2: %1\n%1: %2"


def test_privacy_says_nothing_of_the_customer() -> None:
    for kind, sentence in {
        Kind.WAITING: "A customer is waiting",
        Kind.MESSAGE: "One of your customers has written",
        Kind.BACK: "A snooze has ended",
    }.items():
        told = alert(item(1, "Emma", kind))
        assert title(told, private=True) == sentence
        assert words.body(told, {1: "secret"}, private=True) == ""
    two = alert(item(1, "Emma"), item(2, "Jan"))
    assert (title(two, private=True), words.body(two, {}, private=True)) == ("2 customers are waiting", "")
