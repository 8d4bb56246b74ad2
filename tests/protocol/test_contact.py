"""How to reach a customer, by their session and the bot's variables."""

from typing import Any

import pytest

from agent_desktop.protocol.contact import Contact, contact_of


@pytest.mark.parametrize(
    ("session", "channel", "phones"),
    [
        ("wvywhtspp_32470000009_32470000001", "WavyWhatsappBotChannel", ("+32470000001",)),
        ("wvywhtspp_32470000009_32470000001", None, ("+32470000001",)),
        ("+32470000001", "whatsapp", ("+32470000001",)),
        ("32470000001", "ACLWhatsappBotChannel", ("+32470000001",)),
        ("32470000001", "messenger", ()),
        ("1732798800000", "web", ()),
        ("wvywhtspp_1_0470000001", "whatsapp", ()),
        ("wa-caption", "whatsapp", ()),
        ("x" * 100_000, "whatsapp", ()),
    ],
)
def test_the_number_in_a_whatsapp_session(session: str, channel: str | None, phones: tuple[str, ...]) -> None:
    assert contact_of(session, channel).phones == phones


@pytest.mark.parametrize(
    ("values", "contact"),
    [
        ({"internal": {"user": {"firstName": "Ana", "lastName": "Bo", "fullName": "A. Bo"}}}, Contact("Ana Bo")),
        ({"internal": {"user": {"fullName": "Ana Bo"}}}, Contact("Ana Bo")),
        ({"internal.user.firstName": "Ana"}, Contact("Ana")),
        (
            {"zendesk": {"firstName": "Ana", "phoneNumber": "0470 00 00 01", "email": "ana@a.example"}},
            Contact("Ana", ("0470 00 00 01",), ("ana@a.example",)),
        ),
        (
            {"salesforce": {"lastName": "Bo", "customFields": {"Mobile phone": 32470000001}}},
            Contact("Bo", ("32470000001",)),
        ),
        (
            {"customerEmail": "ana@a.example", "user_phone": "+32 470 00 00 01"},
            Contact("", ("+32 470 00 00 01",), ("ana@a.example",)),
        ),
        ({"email": "ANA@a.example", "customer": {"e-mail": "ana@a.example"}}, Contact("", (), ("ANA@a.example",))),
        ({"phone": "+32470000001", "mobile": "0470/00.00.01"}, Contact("", ("+32470000001",))),
        ({"internal": {"channelDetails": {"contactProfile": {"name": "Ana"}}}}, Contact("Ana")),
        ({"shop": {"phone": "+3291234567", "email": "shop@a.example", "name": "Shop"}}, Contact()),
        ({"agent": {"firstName": "Jo", "email": "jo@a.example"}}, Contact()),
        ({"phone": "call me", "email": "none", "name": "\u3164"}, Contact()),
        ({"phone": None, "email": ["x"], "name": {"x": 1}}, Contact()),
        ({"email": "a@b.example\u202e<x>"}, Contact()),
    ],
)
def test_the_conventional_keys(values: dict[str, Any], contact: Contact) -> None:
    assert contact_of("s", "web", values) == contact


def test_what_comes_first_counts_first_and_there_is_an_end() -> None:
    many = {"contact": {f"phone {n}": "" for n in range(3)}, "phone": "+32470000001"}
    found = contact_of(
        "+32470000002", "whatsapp", {"name": "Ana"}, many, {"phone": "09 123 45 67", "mobile": "1111111"}
    )
    assert found == Contact("Ana", ("+32470000002", "+32470000001", "09 123 45 67"))
    deep: dict[str, Any] = {"phone": "+32470000001"}
    for _ in range(500):
        deep = {"customer": deep}
    assert contact_of("s", None, deep) == Contact()
