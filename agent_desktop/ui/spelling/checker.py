"""Talks to the process that checks, without ever waiting for it."""

import json
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from agent_desktop.spelling.calling import command
from agent_desktop.spelling.dictionaries import Dictionary

log = logging.getLogger(__name__)

Answer = Callable[[dict[str, Any]], None]
LINE_MAX = 1_000_000
END_MS = 300
STUBBORN_MS = 3000


class Checker(QObject):
    """One dictionary in a process of its own, started with the first question. ``failed``: it cannot be used."""

    failed = Signal()

    def __init__(self, dictionary: Dictionary, parent: QObject) -> None:
        super().__init__(parent)
        self.dictionary = dictionary
        self._process: QProcess | None = None
        self._waiting: dict[int, Answer] = {}
        self._last = 0
        self._rest = b""
        self._alive = [True]
        self.destroyed.connect(self._alive.clear)  # before its process, which then says that it crashed

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
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
                return
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            QTimer.singleShot(STUBBORN_MS, process, process.kill)
            if wait and not process.waitForFinished(END_MS):
                process.kill()
                process.waitForFinished(END_MS)

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
        program, *arguments = command(str(self.dictionary.stem))
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.errorOccurred.connect(lambda error: self._ended(str(error), process))
        process.finished.connect(lambda code, _status: self._ended(f"exit code {code}", process))
        self._process = process
        process.start(program, arguments)

    def _read(self, process: QProcess) -> None:
        if not self._alive or self._process is not process:
            return
        self._rest += process.readAllStandardOutput().data()
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

    def _ended(self, why: str, process: QProcess) -> None:
        if self._alive and self._process is process:
            log.warning("the spell checker for %s ended: %s", self.dictionary.code, why)
            self.stop()
            self.failed.emit()
