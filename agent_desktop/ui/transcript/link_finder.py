"""Links in plain text: where they are, and the addresses that open.

Where a web address ends is for linkify-it to say, and what a phone number is for phonenumbers; neither is loaded before
a text may hold one. What may be in a link at all is decided here: nothing that hides, turns or encloses text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from agent_desktop.ui.text.addresses import e164, is_safe, mail_address
from agent_desktop.ui.transcript.links import host

if TYPE_CHECKING:
    from linkify_it import LinkifyIt

# Scripts that put no space between words, so that a link can begin or end inside what looks like one word.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3021-\u4dbf\u4e00-\u9fff\ua000-\ua4cf"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
# Full stops, commas and brackets of those scripts, and their wide forms of ASCII's.
_WIDE = "\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_HIDING = "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\x00-\x1f\x7f-\x9f"
_CHAR = rf"[^\s<>`\\«»“”„{_WIDE}{_HIDING}]"
_LETTER = rf"[^\W_{_UNSPACED}]"
_LABEL = rf"{_LETTER}(?:(?:{_LETTER}|-){{0,61}}{_LETTER})?"
_BEFORE = rf"(?<![^\W{_UNSPACED}])(?<![@./_-])"

# Every repetition is bounded, so that no text can make the search slow.
_WEB = re.compile(
    rf"(?P<web>(?<![A-Za-z0-9_@./-])https?://{_CHAR}{{1,2000}})"
    rf"|(?P<bare>{_BEFORE}(?:www\.{_LABEL}(?:\.{_LABEL}){{1,8}}(?:[/?#]{_CHAR}{{0,2000}})?"
    rf"|{_LABEL}(?:\.{_LABEL}){{0,8}}\.[a-zA-Z]{{2,24}}/{_CHAR}{{0,2000}}))"
    rf"|(?P<mail>(?:{_BEFORE}mailto:)?(?<![^\W{_UNSPACED}])(?<![.+&%$#/=?^{{|}}!-])"
    rf"['’‘*~`]{{0,3}}(?P<name>(?:{_LETTER}|_)(?:{_LETTER}|[_.+&%$#~'’*-]){{0,63}})@{_LABEL}(?:\.{_LABEL}){{1,8}})",
    re.IGNORECASE,
)
_HOST_AND_MORE = re.compile(rf"([^/?#]*\.[^\W\d_{_UNSPACED}]{{2,63}})(?:[^\w.:@/?#-]|[{_UNSPACED}])")
"""A host with its last label, and what cannot belong to it any more."""
_NEXT = re.compile(r"\|(?=https?://)", re.IGNORECASE)
_MAYBE_PHONE = re.compile(r"[+\uff0b]\s?\(?\d")
_TRAILING = ".,;:!?…*_~'’‘،؛؟।|"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_PHONES_TRIED = 1000


@dataclass(frozen=True)
class Link:
    """A link in a text: the run of characters ``start:end``, and the address that opens."""

    start: int
    end: int
    url: str


def find_links(text: str) -> list[Link]:
    """The links in a text, in order. Only web addresses, mail addresses and international phone numbers count."""
    found, numbers = [link for link in _written(text) if is_safe(link.url)], list[Link]()
    if _MAYBE_PHONE.search(text):
        starts = [link.start for link in found]
        for phone in _phones(text):
            before = bisect_left(starts, phone.end) - 1  # the last link that begins before the number ends
            if before < 0 or found[before].end <= phone.start:
                numbers.append(phone)
    return sorted(found + numbers, key=lambda link: link.start)


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


def _written(text: str) -> Iterator[Link]:
    """Web and mail addresses."""
    if not ("/" in text or "@" in text or "www." in text.lower()):
        return  # as in most texts
    at = 0
    while (match := _WEB.search(text, at)) is not None:
        start, words = match.start(), match.group()
        if match["name"] is not None:
            at, name = match.end(), match.start("name")
            if text[name] == "_" == text[at : at + 1]:
                name += 1  # both only mark the words between them
            yield Link(start if words.lower().startswith("mailto:") else name, at, mail_address(text[name:at]))
            continue
        scheme = "" if match["web"] else "https://"
        length = _web_length(scheme + words) - len(scheme)
        if length > 0:
            yield Link(start, start + length, scheme + words[:length])
        at = start + max(length, 1)


def _web_length(words: str) -> int:
    """How much of a run of characters that begins with ``http`` is an address; 0 when it is none."""
    scheme, rest = words[: words.index("//")], words[words.index("//") + 2 :]
    rest = _NEXT.split(rest, maxsplit=1)[0]
    more = _HOST_AND_MORE.match(rest)
    whole = f"{scheme}//{more[1] if more else rest}"
    length = len(scheme) + _linkify().test_schema_at(whole, scheme, len(scheme))
    return len(_trimmed(whole[:length])) if length > len(scheme) else 0


@cache
def _linkify() -> "LinkifyIt":
    from linkify_it import LinkifyIt

    return LinkifyIt()


def _phones(text: str) -> Iterator[Link]:
    from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

    for match in PhoneNumberMatcher(text, None, Leniency.POSSIBLE, _PHONES_TRIED):
        number = format_number(match.number, PhoneNumberFormat.E164)
        begin = match.start - 4 if text[max(0, match.start - 4) : match.start].lower() == "tel:" else match.start
        yield Link(begin, match.end, e164(number, match.number.extension))


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
