"""Languages and skills that an agent takes, and the words for every reason to decline."""

from datetime import UTC, datetime
from typing import Any

import pytest

from agent_desktop.inbox import Conversation, Customer, Refusal, Rules, Why
from agent_desktop.inbox.admission import refusal_of, unfit
from agent_desktop.inbox.refusals import in_words, reason_of
from agent_desktop.protocol import ConversationKey

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def offered(payload: dict[str, Any] | None = None, language: str | None = None) -> Conversation:
    return Conversation(
        id=1,
        key=ConversationKey("b", "LIVE", "s"),
        payload=payload or {},
        customer=Customer(language=language),
        created_at=NOW,
        last_at=NOW,
    )


@pytest.mark.parametrize(
    ("accepted", "language", "welcome"),
    [
        (("nl", "en"), "nl", True),
        (("nl", "en"), "NL", True),
        (("Nl",), "nl-BE", True),
        (("nl",), "nl_BE", True),
        (("nl",), "nld", False),
        (("nl-BE",), "nl_be", True),
        (("nl-BE",), "nl", False),
        (("nl-BE",), "nl-NL", False),
        (("nl",), "fr", False),
        (("nl",), None, True),
        (("nl",), "  ", True),
        ((), "fr", True),
    ],
)
def test_languages(accepted: tuple[str, ...], language: str | None, welcome: bool) -> None:
    refusal = unfit(Rules(languages=accepted), offered(language=language))
    assert (refusal is None) is welcome
    if refusal is not None:
        assert refusal == Refusal(why=Why.LANGUAGE, details={"value": language})


@pytest.mark.parametrize("key", ["language", "Language", "lang", "LOCALE"])
def test_the_payloads_language_comes_before_the_customers(key: str) -> None:
    rules = Rules(languages=("nl",))
    assert unfit(rules, offered({key: "nl"}, "fr")) is None
    assert unfit(rules, offered({key: "fr"}, "nl")) is not None
    assert unfit(rules, offered({key: ""}, "nl")) is None, "an empty one says nothing"
    assert unfit(rules, offered({key: 7}, "nl")) is None


@pytest.mark.parametrize(
    ("payload", "refusal"),
    [
        ({"department": "billing"}, None),
        ({"Department": " Billing "}, None),
        ({"department": ["sales", "billing"]}, None),
        ({"department": "legal"}, {"key": "department", "value": "legal"}),
        ({"department": ["legal", "sales"]}, {"key": "department", "value": "legal, sales"}),
        ({"department": ""}, {"key": "department"}),
        ({"department": None}, {"key": "department"}),
        ({"department": {"name": "billing"}}, {"key": "department"}),
        ({}, {"key": "department"}),
        ({"other": "billing"}, {"key": "department"}),
        ({"department": "x" * 500}, {"key": "department", "value": "x" * 80}),
    ],
)
def test_skills(payload: dict[str, Any], refusal: dict[str, Any] | None) -> None:
    found = unfit(Rules(skills={"department": ("Billing",)}), offered(payload))
    assert found == (None if refusal is None else Refusal(why=Why.SKILL, details=refusal))


def test_values_inside_objects_and_of_other_kinds() -> None:
    assert unfit(Rules(skills={"order.vip": ("true",)}), offered({"order": {"vip": True}})) is None
    assert unfit(Rules(skills={"level": ("2", "3")}), offered({"level": 3})) is None


def test_each_key_must_fit() -> None:
    rules = Rules(skills={"department": ("billing",), "brand": ("acme",)})
    assert unfit(rules, offered({"department": "billing", "brand": "acme"})) is None
    assert unfit(rules, offered({"department": "billing"})) == Refusal(why=Why.SKILL, details={"key": "brand"})
    assert unfit(Rules(skills={"department": ()}), offered()) is None, "a key without values asks for nothing"


def test_an_empty_value_stands_for_a_missing_key() -> None:
    rules = Rules(skills={"department": ("billing", "")})
    assert unfit(rules, offered()) is None
    assert unfit(rules, offered({"department": ""})) is None
    assert unfit(rules, offered({"department": "legal"})) is not None


# --- in words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", list(Why))
def test_every_reason_has_words(reason: Why) -> None:
    refusal = Refusal(why=reason, details={"key": "department", "value": "legal\u202e", "count": 5, "limit": 5})
    assert refusal_of(refusal.record) == refusal
    words = reason_of(refusal.record)
    assert words == in_words(refusal)
    assert "%" not in words
    assert words.isprintable()


def test_the_words_of_reasons() -> None:
    assert reason_of({"reason": "skill", "key": "department", "value": "legal"}) == (
        "department is legal, which you do not accept"
    )
    assert reason_of({"reason": "skill", "key": "department"}) == "department is not specified"
    assert reason_of({"reason": "full", "count": 5, "limit": 5}) == "full, 5 of 5 conversations"
    assert reason_of({"reason": "away", "cause": "locked"}) == "you were away, the screen was locked"
    assert reason_of({"reason": "away", "cause": "idle"}) == "you were away, no activity"
    assert reason_of({"reason": "of an older\nversion"}) == "of an older version"
    assert reason_of({}) == ""
