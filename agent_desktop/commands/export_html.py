"""The export as one HTML file: looks right in any browser and on paper, loads nothing, runs nothing."""

from html import escape
from urllib.parse import urlsplit

from agent_desktop.commands.wording import DELIVERIES, Line, author_of, lines_of, moment
from agent_desktop.inbox.model import Author, Conversation, Message

HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conversations</title>
<style>
:root {
  color-scheme: light dark; --soft: #556072; --line: #e2e5ea;
  --user: #eff2f6; --bot: #f3effb; --agent: #e6ecfd; --note: #fff6d8
}
@media (prefers-color-scheme: dark) {
  :root { --soft: #aab3c2; --line: #2b313c; --user: #262c37; --bot: #2b2640; --agent: #223160; --note: #38301a }
}
body { font: 14px/1.45 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
section { border-top: 1px solid var(--line); padding: 1rem 0 2rem }
h1 { font-size: 1.3rem; margin: 0 }
.about, time, .event, dt { color: var(--soft); font-size: 12px }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0 }
dd { margin: 0; overflow-wrap: anywhere }
article {
  max-width: 75%; width: fit-content; margin: .5rem 0; padding: .5rem .75rem; border-radius: 12px;
  background: var(--user); break-inside: avoid
}
article.bot { background: var(--bot) }
article.agent { background: var(--agent); margin-left: auto }
article.note { background: var(--note) }
article p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.event { text-align: center; margin: .75rem 0 }
@media print {
  body { margin: 0; max-width: none }
  section { break-before: page }
  section:first-child { break-before: auto }
}
</style>
</head>
<body>
"""
SCHEMES = ("http", "https", "mailto", "tel")


class HtmlFormat:
    """Writes conversations as the sections of one page."""

    def begin(self) -> str:
        return HEAD

    def conversation(self, conversation: Conversation, messages: list[Message]) -> str:
        key = conversation.key
        rows = {
            "session": key.session_id,
            "bot": f"{key.bot_id} {key.version}",
            "channel": conversation.channel or "",
            "state": conversation.state.value,
            "language": conversation.customer.language or "",
            **{str(name): str(value) for name, value in conversation.payload.items()},
        }
        details = "".join(f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>" for name, value in rows.items() if value)
        body = "\n".join(_message(message, conversation) for message in messages)
        return (
            f"<section>\n<h1>{_text(conversation.title)}</h1>\n"
            f'<p class="about">since {moment(conversation.created_at)}</p>\n<dl>{details}</dl>\n{body}\n</section>\n'
        )

    def end(self) -> str:
        return "</body>\n</html>\n"


def _message(message: Message, conversation: Conversation) -> str:
    if message.author is Author.SYSTEM:
        words = " ".join(line.text for line in lines_of(message))
        return f'<p class="event">{_text(words)} · <time>{moment(message.sent_at)}</time></p>'
    lines = "".join(f'<p dir="auto">{_line(line)}</p>' for line in lines_of(message))
    mark = f" · {DELIVERIES[message.delivery]}" if message.delivery in DELIVERIES else ""
    about = f"<time>{_text(author_of(message, conversation))} · {moment(message.sent_at)}{mark}</time>"
    return f'<article class="{message.author.value}">{about}{lines}</article>'


def _line(line: Line) -> str:
    if line.url is None or not _is_web(line.url):
        return escape(line.text)
    return f'<a href="{escape(line.url)}" rel="noreferrer noopener">{escape(line.text)}</a>'


def _text(text: str) -> str:
    """Somebody else's text between ours: escaped, and unable to turn ours around."""
    return f"<bdi>{escape(text)}</bdi>"


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url.strip()).scheme.lower() in SCHEMES
    except ValueError:
        return False
