"""Texts and addresses as they may be drawn: what hides or turns is taken out, and where an address leads is shown."""

import re

from PySide6.QtCore import QUrl

from agent_desktop.base.safe_text import MARKS_IN_A_NAME, is_blank, unpiled
from agent_desktop.ui.text.addresses import is_safe as is_safe

# Bidirectional embeddings, overrides and isolates can show an address backwards; the rest are invisible.
_BIDI = "\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_NOT_DRAWN = re.compile(f"[{_CONTROLS}{_BIDI}]")
_NOT_IN_NAMES = re.compile(f"[{_CONTROLS}\n\r\t\u2028\u2029{_BIDI}]+")
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def drawable(text: str) -> str:
    """The text with nothing in it that could reorder, hide or cover other text, and with one kind of line end."""
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unpiled(_NOT_DRAWN.sub("", _LINE_END.sub("\n", text)))


def drawable_name(text: str) -> str:
    """The same for names and labels, which are one line; empty for one that draws nothing."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", drawable(text)).split())
    return "" if is_blank(name) else unpiled(name, MARKS_IN_A_NAME)


def is_fetchable(url: str | None) -> bool:
    """Whether there can be a picture or a file at this address: it is one of the web."""
    return url is not None and is_safe(url) and QUrl(url.strip()).scheme().lower() in {"http", "https"}


def host(url: str) -> str:
    """The real host of a web address, in ASCII, so that look-alike letters show; else the address's own words."""
    parsed = QUrl(url.strip(), QUrl.ParsingMode.TolerantMode)
    name = parsed.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return name or drawable_name(parsed.path())[:80]


def shown_url(url: str) -> str:
    """An address as a person should read it before opening it: without a password, the host in ASCII."""
    parsed = QUrl(url.strip(), QUrl.ParsingMode.TolerantMode)
    plain = parsed.toString(QUrl.ComponentFormattingOption.FullyEncoded | QUrl.UrlFormattingOption.RemovePassword)
    return plain if len(plain) <= 300 else plain[:299] + "…"


def file_name(url: str) -> str:
    """The last part of an address's path, readable; the host where there is none."""
    parsed = QUrl(url.strip(), QUrl.ParsingMode.TolerantMode)
    name = drawable_name(parsed.fileName(QUrl.ComponentFormattingOption.FullyDecoded))
    return name or host(url) or drawable_name(url)[:80]
