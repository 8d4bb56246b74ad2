"""Addresses that may be opened outside of the program: which are safe, and those of mail and phone."""

import re
import unicodedata

from PySide6.QtCore import QUrl

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_DIALLED = re.compile(r"\+[0-9]{7,15}")
"""A number as it is dialled from everywhere, such as those in sessions: there is nothing to look up."""


def is_safe(url: str | None) -> bool:
    """Whether an address may be opened: of a known scheme, and for the web with a host."""
    if not url or len(url) > 4000:
        return False
    parsed = QUrl(url.strip(), QUrl.ParsingMode.TolerantMode)
    scheme = parsed.scheme().lower()
    if not parsed.isValid() or scheme not in SAFE_SCHEMES:
        return False
    return bool(parsed.host()) if scheme in {"http", "https"} else bool(parsed.path())


def mail_address(words: str) -> str:
    """The ``mailto:`` of an e-mail address. Signs that mean something else in a URL are escaped."""
    for sign in "%#?&":
        words = words.replace(sign, f"%{ord(sign):02X}")
    return f"mailto:{words}"


def phone_address(words: str) -> str:
    """The ``tel:`` of a phone number as people write it; empty where it is none.

    A zero in parentheses after the country is not dialled from abroad.
    """
    plain = words.strip().removeprefix("tel:").strip()[:60]
    if _DIALLED.fullmatch(plain):
        return f"tel:{plain}"
    if plain.startswith(("+", "＋")):
        # Imported here, like all that the start does not need.
        import phonenumbers

        try:
            number = phonenumbers.parse(plain, None)
        except phonenumbers.NumberParseException:
            return ""
        return e164(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), number.extension)
    if any(char.isalpha() for char in plain):
        return ""
    digits = "".join(str(unicodedata.decimal(char)) for char in plain if char.isdecimal())
    return f"tel:{digits}" if digits else ""


def e164(number: str, extension: str | None) -> str:
    """The ``tel:`` of an international number."""
    return f"tel:{number};ext={extension}" if extension else f"tel:{number}"
