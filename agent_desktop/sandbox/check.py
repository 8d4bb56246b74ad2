"""A strict reading of JSON bodies: every field known, of its type and not empty, or a reason that names the place."""

from collections.abc import Callable, Mapping
from typing import Any

Rule = Callable[[object, str], None]


class Refused(ValueError):
    """The body is not what the platform takes. ``str()`` names the place and what is wrong with it."""


def text(value: object, where: str) -> None:
    if not isinstance(value, str) or not value.strip():
        raise Refused(f"{where} must be a text that is not empty")


def any_text(value: object, where: str) -> None:
    if not isinstance(value, str):
        raise Refused(f"{where} must be a text")


def web_url(value: object, where: str) -> None:
    text(value, where)
    if not str(value).startswith(("http://", "https://")):
        raise Refused(f"{where} must be a URL that starts with http:// or https://")


def phone(value: object, where: str) -> None:
    text(value, where)
    if not any(c.isdigit() for c in str(value)):
        raise Refused(f"{where} must be a phone number")


def choice(*allowed: str) -> Rule:
    """One of these words."""

    def rule(value: object, where: str) -> None:
        if value not in allowed:
            raise Refused(f"{where} must be one of {', '.join(allowed)}")

    return rule


def many(rule: Rule, *, least: int = 1) -> Rule:
    """An array, each element as ``rule`` says."""

    def check(value: object, where: str) -> None:
        if not isinstance(value, list):
            raise Refused(f"{where} must be an array")
        if len(value) < least:
            raise Refused(f"{where} must have at least {least} element")
        for index, element in enumerate(value):
            rule(element, f"{where}[{index}]")

    return check


def record(required: Mapping[str, Rule], optional: Mapping[str, Rule] | None = None) -> Rule:
    """An object with exactly these fields."""
    allowed = {**required, **(optional or {})}

    def check(value: object, where: str) -> None:
        fields = as_object(value, where)
        for name in required:
            if name not in fields:
                raise Refused(f"{where}.{name} is missing")
        for name, entry in fields.items():
            if name not in allowed:
                raise Refused(f"{where}.{name} is not a known field")
            allowed[name](entry, f"{where}.{name}")

    return check


def one_of(kinds: Mapping[str, Rule]) -> Rule:
    """An object with exactly one key, which says what kind of thing its value is."""

    def check(value: object, where: str) -> None:
        fields = as_object(value, where)
        if len(fields) != 1:
            raise Refused(f"{where} must have exactly one key, one of {', '.join(kinds)}")
        ((name, entry),) = fields.items()
        if name not in kinds:
            raise Refused(f"{where}.{name} is not a known kind; known are {', '.join(kinds)}")
        kinds[name](entry, f"{where}.{name}")

    return check


def an_object(value: object, where: str) -> None:
    """An object with any fields."""
    as_object(value, where)


def as_object(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Refused(f"{where} must be an object")
    return value
