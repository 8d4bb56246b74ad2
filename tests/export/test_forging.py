"""No value of somebody else's looks like a line of the program, in no format; and the JSON loses nothing."""

import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.export import FORMATS
from agent_desktop.inbox.model import Author, Conversation, Customer, Delivery, Message
from agent_desktop.protocol import ConversationKey
from tests.helpers.forging import forged, unsafe_in
from tests.helpers.store_values import conversation, message

STAMP = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC  "
OWN = {
    "rule": "={80}",
    "about": "(customer|session|bot|channel|state|tags): .*",
    "values": "handover values:",
    "customer": f"{STAMP}Customer: .*",
    "bot": f"{STAMP}Bot",
    "agent": f"{STAMP}Agent( \\(not sent\\))?",
    "note": f"{STAMP}Note",
    "other": f"{STAMP}Other sender: .*",
    "event": f"{STAMP}-- .*",
    "foreign": "    .*",
    "end": "",
}
URL = "https://example.org/"


def everywhere(text: str) -> tuple[Conversation, list[Message]]:
    """A conversation that has a text in every place that somebody else fills."""
    about = conversation(
        1,
        key=ConversationKey(text, text, text),
        channel=text or None,
        customer=Customer(name=text, language=text, sender_id=text, raw={text: text}),
        payload={text: text, "session": text, "state": {text: [text]}},
        tags=(text,),
    )
    button = {"type": "web_url", "title": text, "url": URL + text}
    card = {"title": text, "subtitle": text, "image_url": URL + text, "buttons": [button]}
    bodies: list[dict[str, Any]] = [
        {"text": text},
        {"text": "x", "quick_replies": [{"title": text, "payload": text}]},
        {"attachment": {"type": "template", "payload": {"template_type": "button", "text": text, "buttons": [button]}}},
        {"attachment": {"type": "template", "payload": {"template_type": "generic", "elements": [card]}}},
        {"attachment": {"type": "file", "payload": {"url": URL + text}}},
        {text: {text: text}},
    ]
    said = [message(10 + n, author=Author.BOT, raw={"actor": "bot", "message": it}) for n, it in enumerate(bodies)]
    upload = {"messageType": "file_upload", "urls": [URL + text]}
    said += [
        message(20, raw={"actor": "user", "message": {"messageType": "text", "text": text}}),
        message(21, raw={"actor": "user", "message": {"messageType": "postback", "title": text}}),
        message(22, raw={"actor": "user", "message": upload}),
        message(23, author=Author.OTHER, raw={"actor": text or "x", "message": {"text": text}}),
        message(24, author=Author.NOTE, kind="note", text=text, raw={}),
        message(25, author=Author.AGENT, text=text, raw={}, delivery=Delivery.FAILED, error=text),
        message(26, author=Author.SYSTEM, kind="handed_over", text=text, raw={text: text}),
        message(27, author=Author.SYSTEM, kind=text, text=text, raw={}),
    ]
    return about, said


KINDS = [*["bot"] * 6, *["customer"] * 3, "other", "note", "agent", "event", "event"]


def export(name: str, about: Conversation, said: list[Message]) -> str:
    form = FORMATS[name]()
    return "".join([form.begin(), form.head(about), form.page(said), form.foot(), form.end()])


def kind_of(line: str) -> str:
    found = [kind for kind, pattern in OWN.items() if re.fullmatch(pattern, line)]
    assert len(found) == 1, repr(line)
    return found[0]


@given(forged)
def test_each_line_of_the_text_is_whose_it_says(text: str) -> None:
    about, said = everywhere(text)
    page = export("text", about, said)
    assert not unsafe_in(page)
    kinds = [kind_of(line) for line in page.split("\n")[:-1]]
    assert [kind for kind in kinds if kind in KINDS] == KINDS
    assert kinds.count("rule") == 2
    assert kinds.count("values") == 1
    assert kinds[0] == "rule"
    head = kinds[1 : kinds.index("rule", 1)]
    assert head == sorted(head, key=["about", "values", "foreign"].index)
    assert head.count("about") <= 6
    assert head.count("foreign") == len(about.payload)
    assert page.splitlines() == page.split("\n")[:-1]


@given(forged)
def test_the_page_holds_nothing_that_turns_text_or_commands_a_terminal(text: str) -> None:
    page = export("html", *everywhere(text))
    assert not unsafe_in(page)
    assert len(re.findall("<time>(<bdi>)?(Customer: |Other sender: |Bot|Agent|Note)", page)) == 12
    assert page.count("<dt><bdi>session</bdi></dt>") >= 1
    assert page.index("<dt><bdi>state</bdi></dt>") < page.index('<p class="about">handover values</p>')


@given(st.one_of(forged, st.text(st.characters(categories=None))))
def test_the_json_is_plain_and_loses_nothing(text: str) -> None:
    about, said = everywhere(text)
    page = export("json", about, said)
    assert not unsafe_in(page.replace("\n", ""))
    page.encode()
    (found,) = json.loads(page)["conversations"]
    assert (found["session_id"], found["customer"]["name"], found["payload"]) == (text, text, about.payload)
    assert found["customer"]["raw"] == about.customer.raw
    assert [one["raw"] for one in found["messages"]] == [
        one.raw for one in said if one.author.value not in ("note", "system")
    ]
    assert [one["text"] for one in found["messages"]][-1] == text
    assert [one["text"] for one in found["notes"]] == [text]
    assert [one["text"] for one in found["events"]] == [text, text]
