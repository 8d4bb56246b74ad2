"""The settings dialog's port over a real file, with secrets in memory."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from psygnal import Signal

from agent_desktop.settings import Settings, load, save


class FilePort:
    """``saved`` lists the changes that were taken; ``environ`` stands for the environment."""

    changed: ClassVar[Signal] = Signal(Settings)

    def __init__(self, file: Path, environ: Mapping[str, str] | None = None) -> None:
        self.file = file
        self.environ = environ or {}
        self.lasting = True
        self.restarts = 0
        self.remarks: dict[str, str] = {}
        self.saved: list[dict[str, Any]] = []
        self.secrets: dict[str, str] = {}
        self.refusal: str | None = None
        self.settings = self.read()

    @property
    def place(self) -> str:
        return str(self.file)

    def read(self) -> Settings:
        return load(self.file, site=self.file.parent / "no-site-file", environ=self.environ)

    def at_start(self, path: str) -> bool:
        return path == "ui.scale"

    def restart(self) -> None:
        self.restarts += 1

    def remark(self, path: str) -> str:
        return self.remarks.get(path, "")

    def save(self, changes: Mapping[str, Any]) -> None:
        save(self.file, changes)
        self.saved.append(dict(changes))
        self.settings = self.read()
        self.changed.emit(self.settings)

    async def has_secret(self, name: str) -> bool:
        return name in self.secrets

    async def keep_secret(self, name: str, value: str) -> str | None:
        if self.refusal is None:
            self.secrets = {**self.secrets, name: value} if value else {}
        return self.refusal
