"""Talks to the process that checks, without ever waiting for it."""

import json
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from agent_desktop.base.own_process import SPELL
from agent_desktop.spelling.dictionaries import Dictionary
from agent_desktop.ui.helper_process import HelperProcess

log = logging.getLogger(__name__)

Answer = Callable[[dict[str, Any]], None]
LINE_MAX = 1_000_000


class Checker(QObject):
    """One dictionary in a process of its own, started with the first question. ``failed``: it cannot be used."""

    failed = Signal()

    def __init__(self, dictionary: Dictionary, parent: QObject) -> None:
        super().__init__(parent)
        self.dictionary = dictionary
        self._process: HelperProcess | None = None
        self._waiting: dict[int, Answer] = {}
        self._last = 0
        self._rest = b""

    def check(self, words: list[str], answered: Callable[[list[str]], None]) -> None:
        """Ask which of these words are wrong."""
        self._ask({"check": words}, lambda body: answered(list(body["wrong"])))

    def suggest(self, word: str, answered: Callable[[list[str]], None]) -> None:
        """Ask what was meant."""
        self._ask({"suggest": word}, lambda body: answered(list(body["words"])))

    def stop(self, *, wait: bool = False) -> None:
        """End the process; what was asked is not answered any more. ``wait``: return when it is gone."""
        self._waiting.clear()
        process, self._process = self._process, None
        self._rest = b""
        if process is not None:
            process.stop(wait=wait)

    def _ask(self, body: dict[str, Any], answered: Answer) -> None:
        if self._process is None:
            self._start()
        process = self._process
        if process is None:
            return
        self._last += 1
        self._waiting[self._last] = answered
        process.write(json.dumps({"id": self._last, **body}).encode() + b"\n")

    def _start(self) -> None:
        process = HelperProcess(SPELL, str(self.dictionary.stem), parent=self)
        process.came.connect(lambda data: self._read(process, data))
        process.ended.connect(lambda why: self._ended(why, process))
        self._process = process
        process.start()

    def _read(self, process: HelperProcess, data: bytes) -> None:
        if self._process is not process:
            return
        self._rest += data
        *lines, self._rest = self._rest.split(b"\n")
        if len(self._rest) > LINE_MAX:
            self._ended("an endless answer", process)
            return
        for line in lines:
            try:
                body = json.loads(line)
            except ValueError:
                self._ended("an answer that is no JSON", process)
                return
            if "error" in body:
                self._ended(str(body["error"])[:200], process)
                return
            answered = self._waiting.pop(body.get("id", 0), None)
            if answered is not None:
                answered(body)

    def _ended(self, why: str, process: HelperProcess) -> None:
        if self._process is process:
            log.warning("the spell checker for %s ended: %s", self.dictionary.code, why)
            self.stop()
            self.failed.emit()
