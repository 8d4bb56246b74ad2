"""Nothing is cut off in any dialog: as it opens, and as small as it can be made."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.canned import CannedBook, CannedReply, from_csv
from agent_desktop.inbox import Conversation, State
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.inbox.work_figures import CustomerWait, Handling, Spans
from agent_desktop.ui.assistant.dialog import STEP, Assistant
from agent_desktop.ui.availability.dialog import AwayDialog
from agent_desktop.ui.canned.manager import CannedManager
from agent_desktop.ui.canned.review import ImportReview
from agent_desktop.ui.ending.dialogs import ClosingDialog, SnoozeDialog
from agent_desktop.ui.filters.pair import PairDialog
from agent_desktop.ui.help import AboutDialog, HelpDialog, LogDialog, NewsDialog
from agent_desktop.ui.keys.dialog import KeysDialog
from agent_desktop.ui.records.backup import BackupDialog
from agent_desktop.ui.records.erase import EraseDialog
from agent_desktop.ui.records.export import ExportDialog
from agent_desktop.ui.records.restore import RestoreDialog
from agent_desktop.ui.records.retention_dialog import RetentionDialog
from agent_desktop.ui.rich import RichDialog, RichKind
from agent_desktop.ui.setaside import SetAsideDialog
from agent_desktop.ui.settings import SettingsDialog
from agent_desktop.ui.settings.dialog import PAGE
from agent_desktop.ui.settings.order import sections
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.today import TodayDialog
from agent_desktop.ui.widgets.dialogs import Question
from agent_desktop.ui.widgets.waiting import Waiting
from tests.helpers.clipping import clipped, settled
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.memory_repository import Clock, FakePlatform, MemoryRepository
from tests.helpers.record_ports import Port, Run
from tests.helpers.settings_port import FilePort
from tests.helpers.setup_port import FakeSetup
from tests.helpers.until import until

PHRASE = "nine blue lamps under the bridge"


@dataclass
class Bench:
    """What dialogs are made of."""

    inbox: FakeInbox
    real: Inbox
    tasks: Tasks
    theme: Theme
    folder: Path
    frame: Frame

    @property
    def port(self) -> FilePort:
        return FilePort(self.folder / "config.toml")


@pytest.fixture
async def bench(inbox: FakeInbox, tasks: Tasks, theme: Theme, tmp_path: Path) -> AsyncIterator[Bench]:
    real = Inbox(MemoryRepository(), FakePlatform(), Clock())
    await real.start()
    await real.quarantine("The event is of an unknown kind.", b'{"event": "dance"}')
    frame = Frame()
    yield Bench(inbox, real, tasks, theme, tmp_path, frame)
    frame.deleteLater()
    await real.stop()


def today(bench: Bench) -> TodayDialog:
    at = int(bench.inbox.clock.now().timestamp()) * 1_000_000
    minute = 60_000_000
    bench.inbox.spans = Spans(
        customer_waits=(CustomerWait(at=at, answered=at + 3 * minute),),
        handlings=(Handling(begun=at, ended=at + 5000 * minute, snoozed=2000 * minute),),
        declined=(at,),
        untaken=(at,),
    )
    bench.inbox.waited = 4
    return TodayDialog(bench.inbox, bench.tasks, bench.theme, bench.frame)


def figures(bench: Bench) -> TodayDialog:
    dialog = today(bench)
    dialog.as_table.setChecked(True)
    return dialog


def backup(bench: Bench) -> BackupDialog:
    dialog = BackupDialog(Port(), bench.tasks, bench.theme)
    dialog.phrase.field.setText(PHRASE)
    dialog.again.field.setText(PHRASE)
    dialog.phrase.edited.emit()
    return dialog


def canned(bench: Bench) -> CannedManager:
    book = CannedBook(bench.folder / "canned.json")
    book.replace([CannedReply("hello", "Hello {{name}}", "en"), CannedReply("bye", "Bye")])
    return CannedManager(book, bench.theme)


def imported(bench: Bench) -> ImportReview:
    rows = [
        "shortcut;text;language",
        "hello;Hello, how can I help you today, and what is your order number?;en",
        ";;en",
    ]
    rows += [f"reply{number};{'long words ' * 20}" for number in range(30)]
    return ImportReview(from_csv("\n".join(rows)), [CannedReply("hello", "Hello", "en")], bench.theme)


def log(bench: Bench) -> LogDialog:
    file = bench.folder / "a.log"
    file.write_text("2026-11-23T10:00:00.000Z INFO    agent_desktop.core.service: begun\n", encoding="utf-8")
    return LogDialog(file, bench.theme)


def customer(bench: Bench) -> Conversation:
    return bench.inbox.add("Emma Peeters", state=State.ACTIVE, channel="whatsapp")


def snooze(bench: Bench) -> SnoozeDialog:
    now = bench.inbox.clock.now()
    return SnoozeDialog(now - timedelta(hours=1), now)


def away(bench: Bench) -> AwayDialog:
    now = bench.inbox.clock.now()
    return AwayDialog(now - timedelta(hours=1), now)


def discard(bench: Bench) -> QWidget:
    """The question for what was changed and not saved."""
    manager = canned(bench)
    manager.show()
    manager.add()
    QTest.keyClicks(manager.form.shortcut, "new")
    manager.reject()
    question = manager.findChild(Question)
    assert question is not None
    return question


MAKERS: dict[str, Callable[[Bench], QWidget]] = {
    "about": lambda bench: AboutDialog(bench.theme, lambda: ""),
    "away": away,
    "back up": backup,
    "canned replies": canned,
    "close": lambda bench: ClosingDialog("Emma Peeters", "Goodbye"),
    "discard": discard,
    "erase": lambda bench: EraseDialog(customer(bench), bench.real, bench.tasks, bench.theme),
    "export": lambda bench: ExportDialog(customer(bench), Filter(), bench.real, bench.tasks, bench.theme),
    "figures": figures,
    "help": lambda bench: HelpDialog(bench.theme),
    "import of canned replies": imported,
    "keys": lambda bench: KeysDialog(bench.port, bench.theme),
    "log": log,
    "news": lambda bench: NewsDialog(bench.theme),
    "old conversations": lambda bench: RetentionDialog(Run(), bench.tasks, bench.theme),
    "pair": lambda bench: PairDialog({"department": ("billing",)}),
    "restore": lambda bench: RestoreDialog(Port(), bench.tasks, bench.theme),
    "set aside": lambda bench: SetAsideDialog(bench.real, bench.tasks, bench.theme),
    "shortcuts": lambda bench: ShortcutSheet(bench.theme),
    "snooze": snooze,
    "today": today,
    "waiting": lambda bench: Waiting(bench.theme),
    **{f"rich {kind}": lambda bench, kind=kind: RichDialog(kind, "Emma", bench.theme, Clock()) for kind in RichKind},
}


@pytest.mark.parametrize("name", MAKERS)
async def test_nothing_is_cut_off(bench: Bench, qtbot: QtBot, name: str) -> None:
    dialog = MAKERS[name](bench)
    qtbot.addWidget(dialog.window() if name != "discard" else dialog.parentWidget())
    await look(bench, dialog)
    make_narrow(dialog)
    await look(bench, dialog)


async def test_no_page_of_the_settings_is_cut_off(bench: Bench, qtbot: QtBot) -> None:
    dialog = SettingsDialog(bench.port, bench.tasks, bench.theme)
    qtbot.addWidget(dialog)
    assert dialog.pages.sizeHintForRow(0) == PAGE
    for page in sections():
        dialog.open_page(page)
        await look(bench, dialog)
    make_narrow(dialog)
    for page in sections():
        dialog.open_page(page)
        await look(bench, dialog)


async def test_no_step_of_the_set_up_is_cut_off(bench: Bench, qtbot: QtBot) -> None:
    port = FakeSetup()
    port.reach("https://a-rather-long-name-of-a-computer.tunnel.example/webhook/0123456789abcdef")
    dialog = Assistant(port, bench.tasks, bench.theme)
    qtbot.addWidget(dialog)
    assert dialog.steps.sizeHintForRow(0) == STEP
    for step in range(len(dialog.pages)):
        dialog.go_to(step)
        await look(bench, dialog)
    make_narrow(dialog)
    for step in range(len(dialog.pages)):
        dialog.go_to(step)
        await look(bench, dialog)


async def look(bench: Bench, dialog: QWidget) -> None:
    """As it stands now, nothing may be cut off."""
    dialog.show()
    await until(lambda: not len(bench.tasks))
    await settled()
    assert clipped(dialog) == [], f"at {dialog.width()} × {dialog.height()} pixels"


def make_narrow(dialog: QWidget) -> None:
    """Make it as narrow as it can be, and then as low as its wrapped texts allow."""
    narrow = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    narrow.setHeight(max(narrow.height(), dialog.heightForWidth(narrow.width())))
    dialog.resize(narrow)
