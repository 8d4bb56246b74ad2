"""The one interface of the user interfaces: who implements it, and that all of it can be sent over a wire."""

import inspect
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, get_type_hints

import msgspec
import pytest
from psygnal import SignalInstance

from agent_desktop.inbox.admission import Reception, Rules
from agent_desktop.inbox.api import InboxApi, NotesApi
from agent_desktop.inbox.health import Condition
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.model import Changes, Presence
from agent_desktop.protocol import Template
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository

NAMES = sorted(name for name in {**vars(NotesApi), **vars(InboxApi)} if not name.startswith("_"))
METHODS = [name for name in NAMES if inspect.isfunction(getattr(InboxApi, name))]
PROPERTIES = [name for name in NAMES if name not in METHODS]
SIGNALS = [name for name in PROPERTIES if name.endswith("changed")]


def inboxes() -> list[Inbox | FakeInbox]:
    return [Inbox(MemoryRepository(), FakePlatform(), Clock()), FakeInbox()]


def test_the_interface_has_a_method_or_a_property_for_everything() -> None:
    assert len(METHODS) > 40
    assert SIGNALS == ["availability_changed", "changed", "outbox_changed", "quarantine_changed"]


@pytest.mark.parametrize("kind", [Inbox, FakeInbox])
def test_methods_have_the_interfaces_signatures(kind: type) -> None:
    differing = [
        name
        for name in METHODS
        if inspect.signature(getattr(kind, name, print)) != inspect.signature(getattr(InboxApi, name))
        or inspect.iscoroutinefunction(getattr(kind, name)) is not inspect.iscoroutinefunction(getattr(InboxApi, name))
    ]
    assert differing == []


async def test_what_is_read_without_waiting_is_there() -> None:
    for inbox in inboxes():
        assert [name for name in PROPERTIES if not hasattr(inbox, name)] == []
        assert [name for name in SIGNALS if not isinstance(getattr(inbox, name), SignalInstance)] == []


@pytest.mark.parametrize("name", METHODS)
def test_every_method_says_what_it_does(name: str) -> None:
    method = getattr(InboxApi, name)
    words = inspect.getdoc(method) or ""
    assert words, name
    parameters = [one for one in inspect.signature(method).parameters if one != "self"]
    if "Args:" in words:
        assert [one for one in parameters if f"\n    {one}: " not in words] == []
    else:
        assert len(parameters) < 3 or name in ("save_note_draft", "change_tags"), f"{name}: say what the arguments are"


def custom_types(hint: Any) -> Iterator[Any]:
    """What msgspec cannot encode by itself."""
    seen: set[Any] = set()

    def walk(info: Any) -> Iterator[Any]:
        if isinstance(info, msgspec.inspect.CustomType):
            yield info.cls
        if not isinstance(info, msgspec.Struct) or (getattr(info, "cls", None) or object()) in seen:
            return
        if (cls := getattr(info, "cls", None)) is not None:
            seen.add(cls)
        for name in info.__struct_fields__:
            value = getattr(info, name)
            for one in value if isinstance(value, tuple) else (value,):
                yield from walk(one)

    yield from walk(msgspec.inspect.type_info(hint))


@pytest.mark.parametrize("name", METHODS)
def test_arguments_and_results_can_be_sent(name: str) -> None:
    for what, hint in get_type_hints(getattr(InboxApi, name)).items():
        plain = dict[str, Any] if hint in (Template, Template | None) else hint  # travels as its v1 JSON
        assert list(custom_types(plain)) == [], f"{name}: {what}"
        msgspec.msgpack.Decoder(plain)


@pytest.mark.parametrize("value", [Changes, Presence, Condition, Rules, Reception])
def test_snapshots_and_signals_can_be_sent(value: type) -> None:
    assert list(custom_types(value)) == []
    msgspec.msgpack.Decoder(value)


def test_the_interface_brings_nothing_that_works_behind_it() -> None:
    code = "import agent_desktop.inbox.api, sys; print([one for one in sys.modules if 'agent_desktop.inbox' in one])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    behind = ("inbox.inbox'", "writer", "unit", "timeline", "transitions", "outbox", "ingest", "purge", "records.")
    assert [one for one in behind if one in loaded] == []
