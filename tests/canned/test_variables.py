import pytest

from agent_desktop.canned import Values, fill, unfilled

VALUES = Values(
    "Emma Peeters",
    "Sam",
    {"orderId": 88213, "a.b": "dotted", "customer": {"mail": "e@x.example", "tags": ["x"]}, "gone": None, "vip": True},
)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Hi {{customer.name}}, I am {{ agent.name }}.", "Hi Emma Peeters, I am Sam."),
        ("{{payload.orderId}} {{payload.a.b}} {{payload.customer.mail}}", "88213 dotted e@x.example"),
        ("{{payload.vip}}", "true"),
        ("{{payload.customer}} {{payload.customer.tags}} {{payload.gone}} {{payload.x.y}}", None),
        ("{{customer.nmae}} {{}} {{ }} { {x} } {{a\nb}}", None),
    ],
)
def test_filling(text: str, filled: str | None) -> None:
    assert fill(text, VALUES) == (text if filled is None else filled)


def test_a_value_is_not_filled_again() -> None:
    assert fill("{{customer.name}}", Values("{{agent.name}}", "Sam")) == "{{agent.name}}"


def test_the_unfilled_are_named_with_their_places() -> None:
    text = "😀 {{payload.x}} and {{ customer.name }}"
    assert [(gap.name, text[gap.start : gap.end]) for gap in unfilled(text)] == [
        ("payload.x", "{{payload.x}}"),
        ("customer.name", "{{ customer.name }}"),
    ]
    assert unfilled("{ {x} } {{}} }}{{") == []


def test_hostile_text_is_searched_quickly() -> None:
    assert unfilled("{{" * 50_000) == []
    assert unfilled("{{ a" * 20_000) == []
