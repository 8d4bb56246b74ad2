"""A process of this same program for work that would stop the window. Nothing here waits for it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from agent_desktop.base.own_process import command

END_MS = 300
STUBBORN_MS = 3000


class HelperProcess(QObject):
    """It ends with its input, and so with this program.

    ``came(bytes)``: it wrote these. ``ended(why)``: it ended by itself or did not start; not emitted after ``stop``.
    """

    came = Signal(bytes)
    ended = Signal(str)

    def __init__(
        self, name: str, *arguments: str, environment: Mapping[str, str] | None = None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._alive = [True]
        self.destroyed.connect(self._alive.clear)  # before its process, which then says that it crashed
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        if environment is not None:
            own = QProcessEnvironment()
            for key, value in environment.items():
                own.insert(key, value)
            process.setProcessEnvironment(own)
        process.readyReadStandardOutput.connect(lambda: self._alive and self._read())
        process.errorOccurred.connect(lambda error: self._alive and self._tell(str(error)))
        process.finished.connect(lambda code, _status: self._alive and self._tell(f"exit code {code}"))
        self._command = command(name, *arguments)

    def start(self) -> None:
        """Start it. Connect its signals before: on Windows a failure is told at once."""
        program, *arguments = self._command
        self._process.start(program, arguments)

    def write(self, data: bytes) -> None:
        """Give it something to read."""
        self._process.write(data)

    def stop(self, *, wait: bool = False, kill: bool = False) -> None:
        """End it, and say nothing more of it.

        Args:
            wait: Return when it is gone.
            kill: It has no time to end by itself.
        """
        self.blockSignals(True)
        process = self._process
        if process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        process.finished.connect(self.deleteLater)
        if kill:
            process.kill()
        else:
            process.closeWriteChannel()
            QTimer.singleShot(STUBBORN_MS, process, process.kill)
        if wait and not process.waitForFinished(END_MS):
            process.kill()
            process.waitForFinished(END_MS)

    def _read(self) -> bool:
        self.came.emit(self._process.readAllStandardOutput().data())
        return True

    def _tell(self, why: str) -> bool:
        self.ended.emit(why)
        return True
