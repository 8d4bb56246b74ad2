"""What a setting may hold: one small class for each kind of value.

A check turns a value of the TOML file, or the text of an environment variable, into the value that the program uses, or
raises :class:`ValueError`. ``allowed`` completes the sentence "It must be …".
"""

import ipaddress
import json
import math
import re
from typing import Any, Protocol
from urllib.parse import urlsplit

from agent_desktop.base.i18n import fill, translate

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
HOST = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*\.?")


class Check(Protocol):
    """The protocol of all checks."""

    @property
    def allowed(self) -> str:
        """A text that completes the sentence "It must be …"."""
        ...

    def value(self, raw: Any) -> Any:
        """The checked value of a TOML value. Raises :class:`ValueError`."""
        ...

    def text(self, raw: str) -> Any:
        """The checked value of an environment variable. Raises :class:`ValueError`."""
        ...


class Choice:
    """One of some words."""

    def __init__(self, *words: str) -> None:
        self.words = words

    @property
    def allowed(self) -> str:
        *first, last = (f'"{word}"' for word in self.words)
        return fill(translate("settings", "%1 or %2"), ", ".join(first), last)

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str) or raw not in self.words:
            raise ValueError(self.allowed)
        return raw

    def text(self, raw: str) -> str:
        return self.value(raw.strip())


class Number:
    """A number between two bounds, both allowed; ``whole`` ones have no fraction."""

    def __init__(self, low: float, high: float, *, whole: bool = True) -> None:
        self.low, self.high, self.whole = low, high, whole

    @property
    def allowed(self) -> str:
        return fill(
            translate("settings", "a whole number from %1 to %2")
            if self.whole
            else translate("settings", "a number from %1 to %2"),
            self.low,
            self.high,
        )

    def value(self, raw: Any) -> float:
        kinds = (int,) if self.whole else (int, float)
        if isinstance(raw, bool) or not isinstance(raw, kinds) or not math.isfinite(raw):
            raise ValueError(self.allowed)
        if not self.low <= raw <= self.high:
            raise ValueError(self.allowed)
        return raw if self.whole else float(raw)

    def text(self, raw: str) -> float:
        return self.value(int(raw) if self.whole else float(raw))


class Percent(Number):
    """A share of 100."""

    def __init__(self) -> None:
        super().__init__(0, 100)


class Flag:
    """Yes or no; in an environment variable also 1 and 0, yes and no, on and off."""

    WORDS = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}

    @property
    def allowed(self) -> str:
        return translate("settings", "true or false")

    def value(self, raw: Any) -> bool:
        if not isinstance(raw, bool):
            raise ValueError(self.allowed)
        return raw

    def text(self, raw: str) -> bool:
        return self.value(self.WORDS.get(raw.strip().lower()))


class Words:
    """A line of text of at most ``longest`` characters."""

    def __init__(self, longest: int) -> None:
        self.longest = longest

    @property
    def allowed(self) -> str:
        return fill(translate("settings", "text of at most %1 characters on one line"), self.longest)

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str) or len(raw) > self.longest or CONTROL.search(raw):
            raise ValueError(self.allowed)
        return raw.strip()

    def text(self, raw: str) -> str:
        return self.value(raw)


class Host:
    """An address or name to listen on."""

    @property
    def allowed(self) -> str:
        return translate("settings", "an IP address or a host name of this computer")

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise ValueError(self.allowed)
        try:
            return str(ipaddress.ip_address(raw))
        except ValueError:
            if len(raw) > 253 or not HOST.fullmatch(raw) or raw.replace(".", "").isdigit():
                raise ValueError(self.allowed) from None
            return raw

    def text(self, raw: str) -> str:
        return self.value(raw.strip())


class HostName:
    """The name or address of another machine, or nothing."""

    @property
    def allowed(self) -> str:
        return translate("settings", "a host name or an IP address, without port and path")

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise ValueError(self.allowed)
        raw = raw.strip()
        if not raw:
            return ""
        try:
            return str(ipaddress.ip_address(raw))
        except ValueError:
            if len(raw) > 253 or not HOST.fullmatch(raw):
                raise ValueError(self.allowed) from None
            return str(raw).rstrip(".")

    def text(self, raw: str) -> str:
        return self.value(raw)


class UrlPath:
    """The path of a URL, without query and fragment."""

    @property
    def allowed(self) -> str:
        return translate("settings", 'a path that begins with "/", of letters, digits and -._~%/')

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str) or not re.fullmatch(r"/[A-Za-z0-9._~/%-]{0,200}", raw):
            raise ValueError(self.allowed)
        return raw

    def text(self, raw: str) -> str:
        return self.value(raw.strip())


class Url:
    """A web address, or nothing. Plain http only on this machine: secrets travel to and with these addresses."""

    @property
    def allowed(self) -> str:
        return translate(
            "settings",
            'an address like "https://example.org/path" without user name, query and fragment (http:// only for this'
            " computer)",
        )

    def value(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise ValueError(self.allowed)
        raw = raw.strip()
        if not raw:
            return ""
        if CONTROL.search(raw) or any(character.isspace() or character in '"<>\\^`{|}' for character in raw):
            raise ValueError(self.allowed)
        parts = urlsplit(raw)  # raises ValueError for broken brackets
        local = parts.hostname is not None and _is_loopback(parts.hostname)
        if parts.scheme not in (("http", "https") if local else ("https",)) or not parts.hostname:
            raise ValueError(self.allowed)
        if "@" in parts.netloc or "?" in raw or "#" in raw or parts.port == 0:  # .port raises ValueError above 65535
            raise ValueError(self.allowed)
        return str(raw).rstrip("/")

    def text(self, raw: str) -> str:
        return self.value(raw)


class Networks:
    """Addresses and networks, such as ``34.78.158.115`` or ``10.0.0.0/8``."""

    @property
    def allowed(self) -> str:
        return translate("settings", 'a list of IP addresses and networks, like ["34.78.158.115", "10.0.0.0/8"]')

    def value(self, raw: Any) -> tuple[str, ...]:
        if not isinstance(raw, list) or not all(isinstance(entry, str) for entry in raw):
            raise ValueError(self.allowed)
        return tuple(str(ipaddress.ip_network(entry.strip())) for entry in raw)

    def text(self, raw: str) -> tuple[str, ...]:
        return self.value([entry for entry in raw.split(",") if entry.strip()])


class KeyNames:
    """Keys of the keyboard, such as ``Ctrl+T``: one, several in a list, or none as an empty text or list.

    Which keys there are is the window's to know; it says so where it meets one that it cannot use.
    """

    @property
    def allowed(self) -> str:
        return translate(
            "settings",
            'a shortcut like "Ctrl+Shift+T", a list of shortcuts, or "" for none (in the environment: separated by'
            " spaces)",
        )

    def value(self, raw: Any) -> tuple[str, ...]:
        words = [raw] if isinstance(raw, str) else raw
        if not isinstance(words, list | tuple) or len(words) > 5:
            raise ValueError(self.allowed)
        if not all(isinstance(word, str) and len(word) <= 60 and not CONTROL.search(word) for word in words):
            raise ValueError(self.allowed)
        return tuple(word.strip() for word in words if word.strip())

    def text(self, raw: str) -> tuple[str, ...]:
        return self.value(raw.split())


class Table:
    """An object that is sent as JSON; in an environment variable it is written as JSON."""

    @property
    def allowed(self) -> str:
        return translate(
            "settings", 'a table, like { pauseBot = true } (in the environment as JSON: {"pauseBot": true})'
        )

    def value(self, raw: Any) -> dict[str, Any]:
        if not isinstance(raw, dict) or not raw:
            raise ValueError(self.allowed)
        json.dumps(raw, allow_nan=False)  # TOML has dates and infinities, JSON has neither
        return raw

    def text(self, raw: str) -> dict[str, Any]:
        return self.value(json.loads(raw))


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
