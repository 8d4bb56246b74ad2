"""Why an offload was declined, in words."""

from collections.abc import Mapping
from typing import Any

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.admission import Refusal, Why, refusal_of
from agent_desktop.inbox.model import Cause

SHORT = 80


def reason_of(record: Mapping[str, Any]) -> str:
    """Return the words for a stored reason; an unknown one as it is, and an empty text for none."""
    refusal = refusal_of(record)
    return in_words(refusal) if refusal is not None else _plain(record.get("reason", ""))


def in_words(refusal: Refusal) -> str:
    """Return a reason in words, to follow a colon."""
    details = refusal.details
    key, value = _plain(details.get("key", "")), _plain(details.get("value", ""))
    match refusal.why:
        case Why.AWAY if details.get("cause") == Cause.LOCKED:
            return translate("refusal", "you were away, the screen was locked")
        case Why.AWAY if details.get("cause") == Cause.IDLE:
            return translate("refusal", "you were away, no activity")
        case Why.AWAY:
            return translate("refusal", "you were away")
        case Why.OFFLINE:
            return translate("refusal", "you were offline")
        case Why.CLOSED:
            return translate("refusal", "outside your opening hours")
        case Why.HOLIDAY:
            return translate("refusal", "on a holiday")
        case Why.LANGUAGE:
            return translate("refusal", "the language is %1, which you do not accept").replace("%1", value)
        case Why.SKILL if value:
            words = translate("refusal", "%1 is %2, which you do not accept")
            return words.replace("%1", key).replace("%2", value)
        case Why.SKILL:
            return translate("refusal", "%1 is not specified").replace("%1", key)
        case Why.FULL:
            words = translate("refusal", "full, %1 of %2 conversations")
            return words.replace("%1", str(details.get("count", ""))).replace("%2", str(details.get("limit", "")))
        case Why.UNREADABLE:
            return translate("refusal", "the request could not be read when it arrived")


def _plain(value: object) -> str:
    """Return a foreign value as one short line."""
    line = " ".join(str(value).split())
    return "".join(character for character in line if character.isprintable())[:SHORT]
