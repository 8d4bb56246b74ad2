"""The export as one HTML file: looks right in any browser and on paper, loads nothing, runs nothing."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date
from html import escape
from urllib.parse import urlsplit

from agent_desktop.base.i18n import translate
from agent_desktop.base.safe_text import harmless_lines
from agent_desktop.export.sheet import SHEET
from agent_desktop.export.wording import author_of, delivery, lines_of, moment, state, time_of
from agent_desktop.inbox.model import Author, Conversation, Message
from agent_desktop.protocol import ExportLine, LineLook

HEAD = """\
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{sheet}</style>
</head>
<body>
"""
SCHEMES = ("http", "https", "mailto", "tel")


class HtmlFormat:
    """Writes conversations as the sections of one page."""

    def __init__(self) -> None:
        self._conversation: Conversation | None = None
        self._day: date | None = None

    def begin(self) -> str:
        return HEAD.format(title=escape(translate("export", "Conversations")), sheet=SHEET)

    def head(self, conversation: Conversation) -> str:
        self._conversation, self._day = conversation, None
        key = conversation.key
        rows = {
            translate("export", "session"): key.session_id,
            translate("export", "bot"): f"{key.bot_id} {key.version}",
            translate("export", "channel"): conversation.channel or "",
            translate("export", "state"): state(conversation),
            translate("export", "language"): conversation.customer.language or "",
            translate("export", "tags"): ", ".join(conversation.tags),
        }
        details = _pairs({name: value for name, value in rows.items() if value})
        if conversation.payload:  # on their own: a name of somebody else's must not take the place of one of ours
            heading = translate("export", "handover values")
            details += f'<p class="about">{escape(heading)}</p>\n'
            details += _pairs({str(name): str(value) for name, value in conversation.payload.items()})
        since = translate("export", "since %1").replace("%1", moment(conversation.created_at))
        return f'<section>\n<h1>{_text(conversation.title)}</h1>\n<p class="about">{escape(since)}</p>\n{details}'

    def page(self, messages: Sequence[Message]) -> str:
        return "".join(map(self._message, messages))

    def foot(self) -> str:
        return "</section>\n"

    def end(self) -> str:
        return "</body>\n</html>\n"

    def _message(self, message: Message) -> str:
        assert self._conversation is not None  # noqa: S101 - for the type checker: head() comes first
        day, separator = message.sent_at.astimezone(UTC).date(), ""
        if day != self._day:
            self._day = day
            separator = f'<p class="day">{day.isoformat()}</p>\n'
        return f"{separator}{_message(message, self._conversation)}\n"


def _pairs(pairs: Mapping[str, str]) -> str:
    rows = "".join(f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>" for name, value in pairs.items())
    return f"<dl>{rows}</dl>\n"


def _message(message: Message, conversation: Conversation) -> str:
    if message.author is Author.SYSTEM:
        words = " ".join(line.text for line in lines_of(message))
        return f'<p class="event">{_text(words)} · <time>{moment(message.sent_at)}</time></p>'
    lines = "".join(map(_line, lines_of(message)))
    standing = delivery(message)
    mark = f' · <span class="bad">{escape(standing)}</span>' if standing else ""
    about = f"<time>{_text(author_of(message, conversation))} · {_text(time_of(message))}{mark}</time>"
    return f'<article class="{message.author.value}">{about}{lines}</article>'


def _line(line: ExportLine) -> str:
    words = _harmless(line.bare)
    if line.url is not None and _is_web(line.url):
        words = f'<a href="{_harmless(line.url.strip())}" rel="noreferrer noopener">{words}</a>'
    if line.look is LineLook.CHIP:
        return f'<span class="chip" dir="auto">{words}</span>'
    if line.look is LineLook.RAW:
        heading = escape(translate("export", "Details"))
        return f'<details class="raw"><summary>{heading}</summary><p dir="auto">{words}</p></details>'
    kind = f' class="{line.look.value}"' if line.look is not LineLook.TEXT else ""
    return f'<p{kind} dir="auto">{words}</p>'


def _text(text: str) -> str:
    """Somebody else's text between ours: escaped, and unable to turn ours around."""
    return f"<bdi>{_harmless(text)}</bdi>"


def _harmless(text: str) -> str:
    """Somebody else's text, escaped, with its lines, and without control characters and marks of direction."""
    return escape("\n".join(harmless_lines(text)))


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url.strip()).scheme.lower() in SCHEMES
    except ValueError:
        return False
