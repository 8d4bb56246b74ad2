"""Links in plain text: where they are, where they really lead, and whether they may be opened."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QUrl

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

# Bidirectional embeddings, overrides and isolates can show an address backwards; the rest are invisible.
_BIDI = "\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_NOT_DRAWN = re.compile(f"[{_CONTROLS}{_BIDI}]")
_NOT_IN_NAMES = re.compile(f"[{_CONTROLS}\n\r\t\u2028\u2029{_BIDI}]+")
_SURROGATE = re.compile("[\ud800-\udfff]")

# Every repetition is bounded, so that no text can make the search slow.
_CHAR = rf"[^\s<>\"'`{{}}|\\^{_BIDI}{_INVISIBLE}{_CONTROLS}]"
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_LINK = re.compile(
    rf"(?<![\w@./])(?:"
    rf"(?P<web>https?://{_CHAR}{{1,2000}})"
    rf"|(?P<mail>(?:mailto:)?[\w.+-]{{1,64}}@{_LABEL}(?:\.{_LABEL}){{1,8}})"
    rf"|(?P<tel>(?:tel:)?\+\d[\d ()./-]{{5,22}}\d)"
    rf"|(?P<bare>www\.{_LABEL}(?:\.{_LABEL}){{1,8}}(?:[/?#]{_CHAR}{{0,2000}})?"
    rf"|{_LABEL}(?:\.{_LABEL}){{0,8}}\.[a-zA-Z]{{2,24}}/{_CHAR}{{0,2000}})"
    rf")",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?…*_~"
_PAIRS = {")": "(", "]": "[", "»": "«", "”": "“"}


@dataclass(frozen=True)
class Link:
    """A link in a text: the run of characters ``start:end``, and the address that opens."""

    start: int
    end: int
    url: str


def drawable(text: str) -> str:
    """The text with nothing in it that could reorder or hide other text, and with one kind of line end."""
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _NOT_DRAWN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def drawable_name(text: str) -> str:
    """The same for names and labels, which are one line."""
    return " ".join(_NOT_IN_NAMES.sub(" ", drawable(text)).split())


def find_links(text: str) -> list[Link]:
    """The links in a text, in order. Only web addresses, mail addresses and international phone numbers count."""
    found = []
    for match in _LINK.finditer(text):
        words = _trimmed(match.group())
        url = _address(match.lastgroup or "", words)
        if is_safe(url):
            found.append(Link(match.start(), match.start() + len(words), url))
    return found


def is_safe(url: str | None) -> bool:
    """Whether an address may be opened: of a known scheme, and for the web with a host."""
    if not url or len(url) > 4000:
        return False
    parsed = QUrl(url.strip(), QUrl.ParsingMode.TolerantMode)
    scheme = parsed.scheme().lower()
    if not parsed.isValid() or scheme not in SAFE_SCHEMES:
        return False
    return bool(parsed.host()) if scheme in {"http", "https"} else bool(parsed.path())


def is_fetchable(url: str | None) -> bool:
    """Whether there can be a picture or a file at this address: it is one of the web."""
    return url is not None and is_safe(url) and QUrl(url.strip()).scheme().lower() in {"http", "https"}


def with_hosts(text: str) -> str:
    """The text with the real host behind each link that could be taken for another one.

    That is a link with letters in its host that may look like others, or with words before an ``@`` that may look like
    a host.
    """
    pieces: list[str] = []
    done = 0
    for link in find_links(text):
        parsed = QUrl(link.url, QUrl.ParsingMode.TolerantMode)
        if parsed.scheme().lower() not in ("http", "https"):
            continue
        name = host(link.url)
        if parsed.userInfo() or name.lower() not in text[link.start : link.end].lower():
            pieces += (text[done : link.end], f" ({name})")
            done = link.end
    return "".join((*pieces, text[done:]))


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


def _address(kind: str, words: str) -> str:
    if kind == "mail":
        return words if words.lower().startswith("mailto:") else f"mailto:{words}"
    if kind == "tel":
        return "tel:+" + re.sub(r"\D", "", words)
    return f"https://{words}" if kind == "bare" else words


def _trimmed(words: str) -> str:
    """Without the punctuation that belongs to the sentence around the link."""
    # Counted once: a link can end in thousands of brackets.
    opened = {closing: words.count(opening) for closing, opening in _PAIRS.items()}
    closed = {closing: words.count(closing) for closing in _PAIRS}
    end = len(words)
    while end:
        last = words[end - 1]
        unpaired = last in _PAIRS and closed[last] > opened[last]
        if last not in _TRAILING and not unpaired:
            break
        if unpaired:
            closed[last] -= 1
        end -= 1
    return words[:end]
