"""Windows and macOS, with libraries that answer as theirs do."""

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from agent_desktop.senses import Sensed
from agent_desktop.senses.macos import MacSenses
from agent_desktop.senses.windows import WindowsSenses


class Windows:
    """user32, kernel32 and wtsapi32. ``flags`` is the session's; ``None`` makes the question fail."""

    def __init__(self, *, ticks: int, now: int, flags: int | None) -> None:
        self.ticks, self.now, self.flags = ticks, now, flags
        self.freed: list[Any] = []
        self.buffer = (ctypes.c_byte * 64)()
        self.user32 = SimpleNamespace(GetLastInputInfo=self.last_input)
        self.kernel32 = SimpleNamespace(GetTickCount=lambda: self.now)
        self.wtsapi32 = SimpleNamespace(
            WTSQuerySessionInformationW=self.session, WTSFreeMemory=lambda buffer: self.freed.append(buffer.value)
        )

    def last_input(self, info: Any) -> bool:
        assert info._obj.size == 8
        info._obj.ticks = self.ticks
        return True

    def session(self, server: Any, session: Any, kind: int, buffer: Any, size: Any) -> bool:
        assert (server.value, kind) == (None, 25)
        if self.flags is None:
            return False
        ctypes.c_int.from_buffer(self.buffer, 16).value = self.flags
        buffer._obj.value, size._obj.value = ctypes.addressof(self.buffer), 64
        return True


@pytest.mark.parametrize(
    ("ticks", "now", "flags", "expected"),
    [
        (1_000, 61_500, 1, Sensed(idle=60.5, locked=False)),
        (0xFFFFFF00, 0x100, 0, Sensed(idle=0.512, locked=True)),
        (5, 5, 0xFFFFFFF, Sensed(idle=0.0, locked=None)),
        (5, 5, None, Sensed(idle=0.0, locked=None)),
    ],
)
def test_windows(ticks: int, now: int, flags: int | None, expected: Sensed) -> None:
    libraries = Windows(ticks=ticks, now=now, flags=flags)
    assert WindowsSenses(libraries).look() == expected
    assert len(libraries.freed) == (flags is not None)


class Function:
    """A foreign function: takes its types, and gives what it is told."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *arguments: Any) -> Any:
        self.calls.append(arguments)
        return self.answer


@pytest.mark.parametrize(
    ("session", "value", "true", "locked"),
    [(1, 2, 1, True), (1, 2, 0, False), (1, None, 0, False), (None, None, 0, None)],
)
def test_macos(session: int | None, value: int | None, true: int, locked: bool | None) -> None:
    services = SimpleNamespace(
        CGEventSourceSecondsSinceLastEventType=Function(12.5), CGSessionCopyCurrentDictionary=Function(session)
    )
    release = Function(None)
    foundation = SimpleNamespace(
        CFStringCreateWithCString=Function(7),
        CFDictionaryGetValue=Function(value),
        CFBooleanGetValue=Function(true),
        CFRelease=release,
    )
    assert MacSenses(services, foundation).look() == Sensed(idle=12.5, locked=locked)
    assert release.calls == ([(session,)] if session else [])
