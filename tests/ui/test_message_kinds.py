"""Every kind of message is whole: one test goes over all of them and names the kind and what it lacks.

Whoever adds a kind has nothing to add here: the messages come from the kind's own ``examples``.
"""

import hashlib
import importlib
import json
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from agent_desktop.base import resources
from agent_desktop.export import FORMATS, write
from agent_desktop.inbox import Message
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.model import Author
from agent_desktop.protocol import (
    KINDS,
    Content,
    Intro,
    KindName,
    MessagesEvent,
    Text,
    fingerprint,
    kinds,
    parse_content,
    parse_request,
)
from agent_desktop.store import Store, open_store
from agent_desktop.ui.list.row import second_line
from agent_desktop.ui.theme import Mode, Theme
from agent_desktop.ui.transcript.drawings import Room, draw
from agent_desktop.ui.transcript.entry import make_entry
from agent_desktop.ui.transcript.parts.base import Look, column
from agent_desktop.ui.transcript.style import Style
from agent_desktop.ui.transcript.words import Words
from tests.helpers.memory_repository import Clock, FakePlatform

Raw = dict[str, Any]

WIDTH = 480
CIRCUMSTANCES = {"id": "5", "timestamp": "now", "sender": {"id": "u"}, "channelType": "web"}


async def test_every_kind_is_whole(qapp: QApplication, tmp_path: Path) -> None:
    missing = {kind: list(lacking(kind)) for kind in declared()}
    store = await open_store(tmp_path / "inbox.db", key=None)
    inbox = Inbox(store, FakePlatform(), Clock())
    await inbox.start()
    try:
        for kind in (kind for kind, lacks in missing.items() if not lacks):
            for number, example in enumerate(kind.examples):
                session = f"{kind.__name__}-{number}"
                await receive(inbox, example, session)
                missing[kind] += await lost(store, parse_content(example), session)
    finally:
        await inbox.stop()
        await store.close()
    sentences = [f"{kind.__name__}: {what}" for kind, lacks in missing.items() for what in dict.fromkeys(lacks)]
    assert not sentences, "\n" + "\n".join(sentences)


def test_no_two_kinds_have_the_same_name() -> None:
    names = Counter(name.id for kind in KINDS for name in kind.names)
    words = Counter(word for kind in KINDS for word in kind.message_types)
    assert [name for name, count in (names + words).items() if names[name] > 1 or words[name] > 1] == []


def test_the_check_names_what_is_missing(qapp: QApplication) -> None:
    class Empty(Content, frozen=True):
        """A kind that declares nothing."""

    class Nameless(Text, frozen=True):
        """A kind with a name that nobody can see."""

        names = (KindName("nameless", "", "no-such-icon"),)

    assert list(lacking(Empty)) == ["it is not in KINDS (protocol/kinds/__init__.py)", "names", "examples"]
    found = list(lacking(Nameless))
    assert "the label of 'nameless'" in found
    assert "the icon 'no-such-icon' (resources/icons)" in found
    assert any("it is read as Text" in what for what in found)
    assert list(undrawn(Nameless("hi"), {})) == ["its drawing, in DRAWINGS (ui/transcript/drawings.py)"]
    assert list(lacking(Intro)) == []


def declared() -> list[type[Content]]:
    """Every kind that there is a class of, in the list or not."""
    for module in pkgutil.iter_modules(kinds.__path__):
        importlib.import_module(f"{kinds.__name__}.{module.name}")
    found = [kind for kind in Content.__subclasses__() if kind.__module__.startswith(kinds.__name__)]
    assert len(found) >= len(KINDS)
    return found


# --- what the declaration lacks --------------------------------------------------------------------------------------


def lacking(kind: type[Content]) -> Iterator[str]:
    """What a kind does not declare, or what of it does not work without the rest of the program."""
    if kind not in KINDS:
        yield "it is not in KINDS (protocol/kinds/__init__.py)"
    names, examples = getattr(kind, "names", ()), getattr(kind, "examples", ())
    if not names:
        yield "names"
    if not examples:
        yield "examples"
    for name in names:
        if not name.text:
            yield f"the label of {name.id!r}"
        if name.icon and not resources.path("icons", f"{name.icon}.svg").is_file():
            yield f"the icon {name.icon!r} (resources/icons)"
    if not names or not examples:
        return
    exemplified = set()
    said = ""
    for example in examples:
        try:
            content = parse_content(example)
        except NotImplementedError:
            yield f"from_message(), to read {example}"
            continue
        if type(content) is not kind:
            yield f"from_message() or from_shape(), to read {example}: it is read as {type(content).__name__}"
            continue
        exemplified.add(content.kind)
        unsaid = [method for method in ("plain_text", "spoken", "essence", "lines") if not works(content, method)]
        yield from (f"{method}()" for method in unsaid)
        if unsaid:
            return
        said += content.plain_text()
        yield from unprinted(content, example)
        yield from undrawn(content, example)
        yield from unspoken(content, example)
    if not said and not kind.is_event:
        yield "plain_text() of any example: nothing could be searched for"
    yield from (f"an example of {name.id!r}" for name in names if name.id not in exemplified)


def works(content: Content, method: str) -> bool:
    """Whether a kind has the method."""
    call: Callable[[], object] = getattr(content, method)
    try:
        call()
    except NotImplementedError:
        return False
    return True


def unprinted(content: Content, example: Raw) -> Iterator[str]:
    """Whether the fingerprint is that of the content alone, and each line of its text is exported."""
    if fingerprint(content) != fingerprint(parse_content({**example, **CIRCUMSTANCES})):
        yield f"essence() of {example} without its circumstances"
    lines = content.lines()
    if not lines:
        yield f"lines() of {example}: nothing is exported"
    for word in content.plain_text().splitlines():
        if not any(word in line.text for line in lines) or not any(word in line.bare for line in lines):
            yield f"{word!r} in lines(), to export it"


def undrawn(content: Content, example: Raw) -> Iterator[str]:
    """Whether it can be seen in both themes."""
    if content.is_event:
        return
    for mode in (Mode.LIGHT, Mode.DARK):
        style = Style(Theme(mode), Words(Clock()))
        try:
            part = column(draw(content, Room(style, WIDTH, {}, ())), 8)
        except KeyError:
            yield "its drawing, in DRAWINGS (ui/transcript/drawings.py)"
            return
        image = QImage(WIDTH, max(1, round(part.height)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        empty = image.copy()
        painter = QPainter(image)
        part.paint(painter, 0, 0, Look(None, None, 1.0, QRectF(image.rect())))
        painter.end()
        if image == empty:
            yield f"something to see of {example} in {mode.value}"


def unspoken(content: Content, example: Raw) -> Iterator[str]:
    """Whether a screen reader says every word, and something where there are none."""
    words = Words(Clock())
    now = Clock().now()
    message = Message(
        id=1,
        conversation_id=1,
        author=Author.USER,
        kind=content.kind,
        text=content.plain_text(),
        sent_at=now,
        arrived_at=now,
        raw={"actor": "user", "message": example},
    )
    entry = make_entry(message)
    if not words.body(entry).strip():
        yield f"spoken() of {example}: a screen reader says nothing"
    for word in content.plain_text().splitlines():
        if word not in words.spoken(entry):
            yield f"{word!r} in spoken(), for screen readers"


# --- what gets lost on the way ---------------------------------------------------------------------------------------


async def receive(inbox: Inbox, example: Raw, session: str) -> None:
    """Let a message come in as from the platform."""
    actor = "user" if "messageType" in example else "bot"
    item = {"actor": actor, "message": example, "timestamp": "2026-05-01T12:00:00.000Z"}
    body = {"event": "messages", "botId": "b", "version": "LIVE", "sessionId": session, "messages": [item]}
    data = json.dumps(body).encode()
    event = parse_request(data)
    assert isinstance(event, MessagesEvent)
    await inbox.receive(event, hashlib.sha256(data).digest())


async def lost(store: Store, content: Content, session: str) -> list[str]:
    """What of a message that came in is not kept, not found, not exported or not said in the list."""
    (conversation,) = await store.all_conversations(session_id=session)
    (message,) = (await store.page(conversation.id)).messages
    lacks = []
    if message.kind != content.kind or message.text != content.all_text():
        lacks.append(f"the stored message is {message.kind!r} with {message.text!r}")
    line = second_line(conversation)
    if not line.text:
        lacks.append("a line in the list")
    for word in content.plain_text().splitlines():
        found = [hit.message_id for hit in await store.search(word)]
        lacks += [] if message.id in found else [f"{word!r} is not found by a search"]
    lines = content.all_lines()
    wanted = {
        "text": [line.text for line in lines],
        "html": [escape(line.bare) for line in lines],
        "json": [json.dumps(word, ensure_ascii=False) for word in (content.kind, content.all_text())],
    }
    for name, form in FORMATS.items():
        parts: list[str] = []
        await write(store, [conversation.id], form(), parts.append)
        exported = "".join(parts)
        lacks += [f"{word!r} in the export as {name}" for word in wanted[name] if word not in exported]
    return lacks
