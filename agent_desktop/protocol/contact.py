"""How a customer can be reached, as far as their session and the bot's variables say it.

The keys are conventions of the platform and its integrations: ``internal.user.{firstName, lastName, fullName}``,
``internal.channelDetails.contactProfile`` and, of other providers, ``<provider>.{firstName, lastName, phoneNumber,
email, customFields}``. Builders of bots also put the same words at the top of a handover's payload.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from agent_desktop.base.safe_text import plain_line
from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.value import Value

_OWNERS = re.compile(r"^(customer|user|client|contact|visitor)s?(?=.)")
_NAME, _FIRST, _LAST = {"name", "fullname"}, {"firstname", "givenname"}, {"lastname", "familyname", "surname"}
_PHONE = {
    *(
        "phone",
        "phonenumber",
        "phoneno",
        "telephone",
        "telephonenumber",
        "tel",
        "mobile",
        "mobilenumber",
        "mobilephone",
    ),
    *("cell", "cellphone", "gsm", "msisdn"),
    *("whatsapp", "whatsappnumber", "waid", "channelidentity"),
}
_EMAIL = {"email", "emailaddress", "mail", "mailaddress"}
_PEOPLE = {
    *("customer", "user", "client", "contact", "visitor", "profile", "contactprofile", "person", "sender"),
    *("internal", "channeldetails", "customfields", "sinchconversationapi"),
}
"""Objects that describe the customer, or hold one that does."""
_OTHERS = {"agent", "bot", "employee", "seller", "offload"}
_SESSION = re.compile(r"wvywhtspp_\d+_(\d{8,15})|\+?(\d{8,15})")
"""A WhatsApp session: the bot's number and the customer's, or only the customer's."""
_NUMBER = re.compile(r"\+?[\d\s()./-]{6,30}")
_ADDRESS = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,190}\.[^\s@<>\"]{2,60}")
_DEPTH = 4
_MOST = 3
_SAME_END = 8
"""Numbers that end in so many equal digits are one, with and without its country."""


class Contact(Value, frozen=True):
    """A customer's name, phone numbers and e-mail addresses, as they were given."""

    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


def contact_of(session_id: str, channel: str | None, *sources: Mapping[str, Any]) -> Contact:
    """What a session and some objects say about the customer.

    Args:
        session_id: The platform's name of the session. On WhatsApp the customer's number is in it.
        channel: The channel, as the platform calls it.
        sources: The merged sender, a handover's payload, session data; what comes first counts first.

    Returns:
        At most three numbers and addresses, each of them once.
    """
    name, phones, emails = "", list(_session_phones(session_id, channel)), []
    for source in sources:
        words = list(_words(source, _DEPTH, whole=True))
        whole = next((value for key, value in words if key in _NAME), "")
        parts = (next((value for key, value in words if key in keys), "") for keys in (_FIRST, _LAST))
        name = name or " ".join(part for part in parts if part) or whole
        phones += [value for key, value in words if key in _PHONE and _is_number(value)]
        emails += [value for key, value in words if key in _EMAIL and _ADDRESS.fullmatch(value)]
    return Contact(name, tuple(_once(phones, _end_of_number)), tuple(_once(emails, str.casefold)))


def _session_phones(session_id: str, channel: str | None) -> Iterator[str]:
    match = _SESSION.fullmatch(session_id.strip())
    if match and (match[1] or "whatsapp" in (channel or "").casefold()):
        number = match[1] or match[2]
        if not number.startswith("0"):
            yield f"+{number}"


def _words(source: Mapping[str, Any], depth: int, *, whole: bool) -> Iterator[tuple[str, str]]:
    """The plain values of an object about the customer, under their keys without case, marks and owner."""
    for key, value in source.items():
        *path, last = (re.sub(r"[\W_]", "", part).casefold() for part in str(key).split("."))
        if path and not (path[-1] in _PEOPLE or (last in _FIRST | _LAST and path[-1] not in _OTHERS)):
            continue
        if isinstance(value, Mapping):
            if depth and last not in _OTHERS and (last in _PEOPLE or (whole and _is_person(value))):
                yield from _words(value, depth - 1, whole=False)
        else:
            word = plain_line(word_of(value) or "", 200)
            if word:
                yield _OWNERS.sub("", last), word


def _is_person(value: Mapping[str, Any]) -> bool:
    keys = {re.sub(r"[\W_]", "", str(key)).casefold() for key in value}
    return bool(keys & (_FIRST | _LAST))


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None and 6 <= sum(char.isdigit() for char in text) <= 15


def _end_of_number(text: str) -> str:
    return "".join(char for char in text if char.isdigit())[-_SAME_END:]


def _once(values: list[str], same: Any) -> list[str]:
    return list({same(value): value for value in reversed(values)}.values())[::-1][:_MOST]
