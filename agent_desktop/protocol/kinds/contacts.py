"""Contacts of the customer's."""

from collections.abc import Iterator
from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import list_of, object_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.pieces import joined, same
from agent_desktop.protocol.kinds.unknown import Unknown
from agent_desktop.protocol.value import Value


class Contact(Value, frozen=True):
    """A person or company. ``details`` are telephone numbers, then mail addresses."""

    name: str
    details: tuple[str, ...] = ()


class Contacts(Content, frozen=True):
    """Contacts that the customer shared, as WhatsApp has them. Earlier versions did not read them."""

    contacts: tuple[Contact, ...]

    names = (KindName("contacts", QT_TRANSLATE_NOOP("kinds", "Contact"), "users", icon_beside_text=True),)
    message_types = ("contacts", "contact")
    examples = (
        {
            "messageType": "contacts",
            "contacts": [
                {
                    "name": {"formatted_name": "Bo Example"},
                    "phones": [{"phone": "+32 470 00 00 02"}],
                    "emails": [{"email": "bo@example.com"}],
                }
            ],
        },
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        word = word_of(message.get("messageType")) or ""
        values = message.get("contacts", message.get("contact"))
        found = tuple(_contact(value) for value in list_of(values) or [values] if isinstance(value, dict))
        if not found or not all(contact.name or contact.details for contact in found):
            return None
        return cls(found, formerly=Unknown(word, message))

    def plain_text(self) -> str:
        return joined(part for contact in self.contacts for part in (contact.name, *contact.details))

    def essence(self) -> Any:
        return "contacts", [(same(contact.name), contact.details) for contact in self.contacts]

    def lines(self) -> list[ExportLine]:
        return [line for contact in self.contacts for line in _lines(contact)]


def _contact(value: dict[str, Any]) -> Contact:
    name = value.get("name")
    parts = object_of(name) or value  # Telegram has the parts of the name and the number beside each other
    full = word_of(name) or word_of(parts.get("formatted_name"))
    if full is None:
        full = " ".join(word for key in ("first_name", "last_name") if (word := word_of(parts.get(key))))
    phones = _each(value, "phones", "phone", "phone_number")
    return Contact(full, (*phones, *_each(value, "emails", "email")))


def _each(value: dict[str, Any], many: str, *names: str) -> Iterator[str]:
    """The entries of a list that holds strings, or objects with a field of one of these names; or of those alone."""
    for entry in [*list_of(value.get(many)), *map(value.get, names)]:
        for word in map(word_of, map(entry.get, names) if isinstance(entry, dict) else [entry]):
            if word is not None:
                yield word


def _lines(contact: Contact) -> Iterator[ExportLine]:
    yield ExportLine(f"[contact] {contact.name}".rstrip(), look=LineLook.CARD, words=contact.name or "–")
    for detail in contact.details:
        yield ExportLine(f"  {detail}", look=LineLook.OF_CARD, words=detail)
