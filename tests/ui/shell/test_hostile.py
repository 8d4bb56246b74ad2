"""What customers and bots send is drawn as letters: it runs nothing, loads nothing, hides nothing, stalls nothing."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.model import Author, State
from agent_desktop.protocol import ConversationKey
from agent_desktop.ui.conversation import ConversationPane
from agent_desktop.ui.list.model import ConversationListModel
from agent_desktop.ui.shell.details import Details
from agent_desktop.ui.shell.window import MainWindow, WindowOptions
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript import HitKind
from agent_desktop.ui.transcript.delegate import hits_of
from agent_desktop.ui.transcript.link_finder import find_links, with_hosts
from agent_desktop.ui.transcript.links import host, is_safe
from agent_desktop.ui.transcript.menu import RowMenu
from agent_desktop.ui.transcript.parts.base import Hit
from agent_desktop.ui.transcript.parts.text import TextPart
from agent_desktop.ui.widgets.tooltips import plain_tip
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.transcript import message, page
from tests.helpers.until import until

LONGEST = 2.0
"""Seconds of the processor, which do not grow while others keep it busy."""
"""Seconds that showing a hostile message may hold the window up, on a slow and busy machine."""

CORPUS = [
    '<img src="http://127.0.0.1:9/x.png">',
    '<img src="file:///etc/passwd"><b>bold</b>',
    "<script>alert(1)</script>",
    '<a href="javascript:alert(1)">click</a>',
    "<html><body><h1>Agent Desktop</h1>",
    "<table><tr><td>&lt;b&gt;&amp;",
    "&copy; & &File &&",
    "\u202egnp.exe",
    "\u2066\u2067\u202a\u202b\u202c\u202d\u202e",
    "a\x00b\x07c\x1b[31md\x7f\x9b",
    "line one\nline two\r\nline three\u2028line four\u2029line five",
    "tab\ttab\tCtrl+Q",
    "\ud800 lone half",
    "\u200b\u200d\ufeff\u00ad",
    "a" + "\u0301" * 500,
    "%1 %2 %n {name} {what} {reason}",
    "x" * 5000,
    "٣٤٥ שלום مرحبا",
    "🏳️‍🌈👨‍👩‍👧‍👦" * 50,
]
BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
EVIL = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
        "vbscript:x", "smb://host/share", "\\\\host\\share", "ms-settings:", "ftp://host/x", "about:blank", "qrc:/x",
        "http://", "https:///path", "jav\tascript:alert(1)", "//host/path", "x-apple:"]  # fmt: skip


def words_of(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """All that a window and its parts say, with whether Qt would take it for HTML."""
    for one in [widget, *widget.findChildren(QWidget)]:
        yield one.toolTip(), True
        yield one.windowTitle(), False
        if isinstance(one, QLabel):
            yield one.text(), one.textFormat() is not Qt.TextFormat.PlainText
        if isinstance(one, QAbstractButton):
            yield one.text(), False
        yield one.accessibleName(), False


def rendered(text: str) -> str:
    """What Qt shows of a text that it takes for HTML where it looks so."""
    document = QTextDocument()
    document.setHtml(text) if text.startswith("<") else document.setPlainText(text)
    return document.toPlainText()


@pytest.mark.parametrize("words", CORPUS)
def test_tooltips_show_the_letters(words: str) -> None:
    shown = plain_tip(plain_line(words, 2000))
    assert rendered(shown).strip() == plain_line(words, 2000).strip()


@pytest.mark.parametrize("words", CORPUS)
async def test_no_part_of_the_window_takes_it_for_html(
    qtbot: QtBot, inbox: FakeInbox, tasks: Tasks, theme: Theme, words: str
) -> None:
    conversation = inbox.add(
        words,
        state=State.WAITING,
        channel=words,
        language=words,
        payload={words: words, "deep": {words: [words, {words: words}]}},
        draft=words,
        last_text=words,
    )
    inbox.say(conversation.id, words)
    window = MainWindow(inbox, tasks, theme, WindowOptions())  # type: ignore[arg-type]  # the window's tests' own inbox
    qtbot.addWidget(window)
    window.show()
    await window.load()
    window.navigation.open(conversation)
    await until(lambda: window.pane.transcript.transcript.rowCount() > 0)
    QApplication.processEvents()
    window.grab()
    for text, maybe_html in words_of(window):
        assert not BIDI & set(text), text[:80]
        if maybe_html:
            assert "<img" not in text
            assert "<script" not in text
            assert "<h1" not in text
            assert "href" not in text or "&lt;a href" in text
    assert "<" not in window.windowTitle()
    window.close_now()


@pytest.mark.parametrize("words", CORPUS)
def test_the_list_says_it_plainly(inbox: FakeInbox, words: str) -> None:
    model = ConversationListModel(inbox.clock)
    conversation = inbox.add(words, state=State.WAITING, last_text=words, draft=words)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        text = str(model._conversation_data(conversation, role))
        assert not BIDI & set(text)
        assert "\n" not in text
        if role == Qt.ItemDataRole.ToolTipRole:
            assert rendered(text).strip() == plain_line(rendered(text), 5000).strip()
            assert "<img" not in text


@pytest.mark.parametrize("url", EVIL)
def test_other_schemes_never_open(qtbot: QtBot, inbox: FakeInbox, tasks: Tasks, theme: Theme, url: str) -> None:
    assert not is_safe(url)
    assert find_links(f"see {url} there") == [] or all(is_safe(link.url) for link in find_links(f"see {url} there"))
    opened: list[QUrl] = []
    pane = ConversationPane(inbox, tasks, theme, opener=lambda found: bool(opened.append(found)) or True)
    qtbot.addWidget(pane)
    pane._do(Hit(HitKind.LINK, "x", url))
    assert opened == []
    assert pane.notice.sentence


def bodies_with(url: str) -> list[dict[str, Any]]:
    button = {"type": "web_url", "title": "Open your invoice", "url": url}
    card = {"title": "Card", "image_url": url, "item_url": url, "default_action": {"type": "web_url", "url": url},
            "buttons": [button]}  # fmt: skip
    payloads = [
        {"template_type": "button", "text": "t", "buttons": [button]},
        {"template_type": "generic", "elements": [card]},
        {"template_type": "list", "elements": [card], "buttons": [button]},
    ]
    return [
        *({"attachment": {"type": "template", "payload": payload}} for payload in payloads),
        {"attachment": {"type": "image", "payload": {"url": url}}},
        {"messageType": "fileUploadInputResult", "urls": [url], "data": {"fileUrl": url}},
        {"text": url},
    ]


@pytest.mark.parametrize("url", EVIL)
async def test_no_message_offers_them(qtbot: QtBot, inbox: FakeInbox, tasks: Tasks, theme: Theme, url: str) -> None:
    pane = ConversationPane(inbox, tasks, theme)
    qtbot.addWidget(pane)
    pane.resize(600, 800)
    view = pane.transcript
    view.transcript.load(page(*[message(n, Author.BOT, body=body) for n, body in enumerate(bodies_with(url), 1)]))
    for row in range(view.transcript.rowCount()):
        for hit in hits_of(view.painter.layout_of(row), 600):
            assert hit.kind is not HitKind.LINK or is_safe(hit.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://аррӏе.com/login", "xn--80ak6aa92e.com"),
        ("http://bank.com@evil.example/", "evil.example"),
        ("https://user:secret@evil.example/x", "evil.example"),
        ("www.bаnk.com/x", "www.xn--bnk-6cd.com"),
        ("https://ＧＯＯＧＬＥ.com", "google.com"),
    ],
)
def test_the_real_host_stands_behind_what_looks_like_another(text: str, shown: str) -> None:
    assert f"({shown}" in with_hosts(f"Click {text} now")


PLAIN = ["https://example.org/a", "see www.example.org/b?c=d.", "a@example.org", "+32 477 99 00 22"]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_links_stay_as_they_are(text: str) -> None:
    assert with_hosts(text) == text


def test_the_menu_names_the_host(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = RowMenu([Hit(HitKind.LINK, "https://bank.com", "https://evil.example/x")], parent)
    assert menu.actions()[0].text() == "Open https://bank.com – evil.example"
    assert host("https://evil.example/x") == "evil.example"


HUGE: dict[str, dict[str, Any]] = {
    "1 MB in one line": {"messageType": "text", "text": "a" * 1_000_000},
    "1 MB in words": {"messageType": "text", "text": "word " * 200_000},
    "1 MB of lines": {"messageType": "text", "text": "\n" * 1_000_000},
    "1 MB of links": {"messageType": "text", "text": "https://example.org/a " * 45_000},
    "1 MB of almost links": {"messageType": "text", "text": "www." * 250_000},
    "1 MB of right to left": {"messageType": "text", "text": "שלום " * 200_000},
    "1 MB of combining marks": {"messageType": "text", "text": "e\u0301\u0302\u0303" * 150_000},
    "10,000 buttons": {
        "attachment": {
            "type": "template",
            "payload": {
                "template_type": "button",
                "text": "Choose",
                "buttons": [{"type": "postback", "title": f"Button {n}", "payload": "x"} for n in range(10_000)],
            },
        }
    },
    "10,000 chips": {
        "text": "Choose",
        "quick_replies": [{"content_type": "text", "title": f"Chip {n}", "payload": "x"} for n in range(10_000)],
    },
    "10,000 cards": {
        "attachment": {
            "type": "template",
            "payload": {"template_type": "generic", "elements": [{"title": f"Card {n}"} for n in range(10_000)]},
        }
    },
    "10,000 files": {"messageType": "fileUploadInputResult", "urls": [f"https://x.example/{n}" for n in range(10_000)]},
    "an unknown kind of 1 MB": {"messageType": "dance", "steps": ["step"] * 100_000},
}


def deep(levels: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(levels):
        value = {"k": value, "list": [1, [2, [3]]]}
    return value


@pytest.mark.parametrize("name", HUGE)
async def test_huge_messages_do_not_stall(
    qtbot: QtBot, inbox: FakeInbox, tasks: Tasks, theme: Theme, name: str
) -> None:
    pane = ConversationPane(inbox, tasks, theme)
    qtbot.addWidget(pane)
    pane.resize(700, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    author = Author.USER if "messageType" in HUGE[name] else Author.BOT
    huge = message(1, author, text="x", body=HUGE[name])
    began = time.thread_time()
    pane.transcript.transcript.load(page(huge, message(2)))
    pane.grab()
    layout = pane.transcript.painter.layout_of(0)
    list(layout.texts(700))
    assert time.thread_time() - began < LONGEST
    assert layout.height < 20_000
    assert all(len(part.text) < 50_000 for _, part in layout.texts(700) if isinstance(part, TextPart))


def test_deep_payloads_in_the_details(qtbot: QtBot, theme: Theme, inbox: FakeInbox) -> None:
    details = Details(theme)
    qtbot.addWidget(details)
    details.resize(300, 700)
    for payload in (deep(90), {str(n): deep(3) for n in range(2000)}, {"x": "y" * 1_000_000}, {"x" * 100_000: 1}):
        began = time.thread_time()
        details.show_conversation(inbox.add("Emma", state=State.WAITING, payload=payload))
        details.grab()
        assert time.thread_time() - began < LONGEST


def test_a_session_id_of_any_letters_is_a_title(inbox: FakeInbox) -> None:
    for words in CORPUS:
        conversation = inbox.add(session=words)
        assert conversation.key == ConversationKey("bot-1", "LIVE", words)
        assert not BIDI & set(plain_line(conversation.title))
