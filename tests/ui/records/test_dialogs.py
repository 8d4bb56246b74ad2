"""Erasing, exporting, what would go, backup and restore, by their dialogs on a real inbox."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from pytestqt.qtbot import QtBot

from agent_desktop.base.tasks import Tasks
from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.retention_rules import Expiry
from agent_desktop.store import Store, open_store
from agent_desktop.ui.forms import Tone
from agent_desktop.ui.records.backup import BackupDialog
from agent_desktop.ui.records.erase import EraseDialog
from agent_desktop.ui.records.export import ALL, CUSTOMER, FILTERED, ExportDialog
from agent_desktop.ui.records.restore import RestoreDialog
from agent_desktop.ui.records.retention_dialog import RetentionDialog
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.choosing import FileDialog
from tests.helpers.record_ports import Port, Run
from tests.helpers.steered_loop import turns
from tests.helpers.store_values import conversation
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """An inbox on a real store: the export reads pages."""
    store: Store = await open_store(tmp_path / "inbox.db", key=None)
    bench = Bench()
    bench.repository = store  # type: ignore[assignment]
    bench.inbox = bench.new_inbox()
    await bench.inbox.start()
    for session in ("one", "two"):
        await bench.messages(user("Where is my parcel?", "30:00"), session=session)
    await bench.offload(user("help", "31:00"), session="open")
    yield bench
    await bench.inbox.purged()
    await bench.inbox.stop()
    await store.close()


async def of(bench: Bench, session: str) -> int:
    found = await bench.inbox._repository.all_conversations(session_id=session)
    return found[0].id


async def test_erasing_needs_a_tick_and_says_when_nothing_is_left(bench: Bench, tasks: Tasks, theme: Theme) -> None:
    number = await of(bench, "open")
    found = await bench.inbox.conversation(number)
    assert found is not None
    dialog = EraseDialog(found, bench.inbox, tasks, theme)
    dialog.open()
    await until(dialog.sure.isEnabled)
    assert dialog.list.count() == 1
    assert "Open conversations: 1" in dialog.warning.text
    assert not dialog.erase.isEnabled()
    dialog.sure.setChecked(True)
    dialog.erase.click()
    await until(lambda: dialog.remark.tone is Tone.OK)
    assert "All data of" in dialog.remark.text
    assert await bench.inbox.conversation(number) is None
    assert any(call[0] == "resume" for call in bench.platform.calls), "the bot goes on"
    dialog.reject()


async def test_one_that_is_gone_is_said(bench: Bench, tasks: Tasks, theme: Theme) -> None:
    dialog = EraseDialog(conversation(4711), bench.inbox, tasks, theme)
    dialog.open()
    await until(lambda: dialog.remark.tone is Tone.BAD)
    assert not dialog.sure.isEnabled()
    dialog.reject()


async def test_exporting_what_is_ticked(bench: Bench, tasks: Tasks, theme: Theme, tmp_path: Path) -> None:
    found = await bench.inbox.conversation(await of(bench, "one"))
    assert found is not None
    dialog = ExportDialog(found, Filter(languages=("xx",)), bench.inbox, tasks, theme)
    dialog.open()
    await until(lambda: dialog.chosen == [found.id])
    dialog.which.setCurrentIndex(dialog.which.findData(FILTERED))
    dialog._look()
    await until(lambda: dialog.chosen == [])
    assert not dialog.export.isEnabled()
    dialog.which.setCurrentIndex(dialog.which.findData(ALL))
    dialog._look()
    await until(lambda: len(dialog.chosen) == 3)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.count.text().startswith("2 of 3")
    target = tmp_path / "out.txt"
    dialog.save(target, "text", dialog.chosen)
    await until(lambda: dialog.remark.tone is Tone.OK)
    assert target.read_text(encoding="utf-8").count("\nsession: ") == 2
    dialog.save(tmp_path / "missing" / "out.txt", "text", dialog.chosen)
    await until(lambda: dialog.remark.tone is Tone.BAD)
    assert "cannot be written" in dialog.remark.text
    dialog.reject()


async def test_how_far_it_came_is_laid_out_only_some_times_a_second(bench: Bench, tasks: Tasks, theme: Theme) -> None:
    dialog = ExportDialog(None, Filter(), bench.inbox, tasks, theme)
    told = dialog._teller(20_000)
    told(0, 0)
    first = dialog.remark.text
    for number in range(50):
        told(number, number)
    assert dialog.remark.text == first, "a label laid out for each conversation takes longer than the export"
    await until(lambda: (told(50, 50), dialog.remark.text != first)[1])
    assert "50 of 20" in dialog.remark.text  # how a number is grouped is up to the locale
    dialog.reject()


async def test_the_buttons_are_seen_on_a_small_screen_too(
    bench: Bench, tasks: Tasks, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(900, 480))  # 1366x768 at 150 %
    dialogs = (
        ExportDialog(None, Filter(), bench.inbox, tasks, theme),
        BackupDialog(Port(), tasks, theme),
        RestoreDialog(Port(), tasks, theme),
        RetentionDialog(Run(), tasks, theme),
    )
    for dialog in dialogs:
        dialog.open()
        await until(lambda: not len(tasks))
        assert dialog.height() <= 480 - 48, type(dialog)
        assert dialog.minimumSizeHint().height() <= 480 - 48, type(dialog)
        dialog.reject()


async def test_days_narrow_it(bench: Bench, tasks: Tasks, theme: Theme) -> None:
    found = await bench.inbox.conversation(await of(bench, "one"))
    assert found is not None
    dialog = ExportDialog(found, Filter(), bench.inbox, tasks, theme)
    dialog.which.setCurrentIndex(dialog.which.findData(CUSTOMER))
    dialog.ranged.setChecked(True)
    dialog.first.setDate(dialog.first.date().addYears(-3))
    dialog.last.setDate(dialog.first.date().addDays(1))
    await until(lambda: not len(tasks))
    assert dialog.chosen == []
    dialog.reject()


async def test_what_would_go_is_shown_and_deleted_when_wanted(tasks: Tasks, theme: Theme) -> None:
    run = Run()
    dialog = RetentionDialog(run, tasks, theme)
    dialog.open()
    await until(dialog.delete.isVisible)
    assert dialog.list.count() == 2
    assert "2 more" in dialog.list.item(1).text()
    assert not run.agreed
    dialog.delete.click()
    await until(lambda: dialog.remark.tone is Tone.OK)
    assert run.agreed
    dialog.reject()


async def test_where_nothing_would_go_the_words_stand_at_the_top(
    tasks: Tasks, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(_run: Run) -> Expiry:
        return Expiry()

    monkeypatch.setattr(Run, "preview", nothing)
    dialog = RetentionDialog(Run(), tasks, theme)
    dialog.open()
    await until(lambda: dialog.about.text().startswith("No conversation"))
    await until(lambda: 0 < dialog.about.geometry().bottom() < dialog.height() // 2)
    dialog.reject()


async def test_a_backup_needs_the_same_passphrase_twice(tasks: Tasks, theme: Theme, tmp_path: Path) -> None:
    port = Port()
    dialog = BackupDialog(port, tasks, theme)
    dialog.open()
    for first, second, allowed in (
        ("short", "short", False),
        ("weak words", "weak words", True),
        ("long enough", "x", False),
    ):
        dialog.phrase.field.setText(first)
        dialog.again.field.setText(second)
        dialog.phrase.edited.emit()
        assert dialog.save.isEnabled() is allowed
    dialog.again.field.setText("long enough")
    dialog.again.edited.emit()
    assert dialog.hint.tone is Tone.OK
    port.problem = "The disk is full."
    dialog.begin(tmp_path / "b")
    await until(lambda: dialog.remark.text == "The disk is full.")
    port.problem = None
    dialog.secrets.setChecked(False)
    dialog.begin(tmp_path / "b")
    await until(lambda: port.done == ["save b False"])
    await until(lambda: dialog.remark.tone is Tone.OK)
    dialog.reject()


async def test_enter_asks_for_the_place_and_takes_none_by_itself(
    tasks: Tasks, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(FileDialog, "last", tmp_path)
    port = Port()
    dialog = BackupDialog(port, tasks, theme)
    dialog.open()
    qtbot.keyClicks(dialog.phrase.field, "long enough")
    qtbot.keyClick(dialog.phrase.field, Qt.Key.Key_Tab)
    await until(dialog.again.field.hasFocus)
    qtbot.keyClicks(dialog.again.field, "long enough")
    qtbot.keyClick(dialog.again.field, Qt.Key.Key_Return)
    await until(lambda: dialog.findChild(FileDialog) is not None)
    asking = dialog.findChild(FileDialog)
    await turns()
    assert asking.isVisible()
    assert port.done == []
    assert Path(asking.directory().absolutePath()) == tmp_path
    asking.fileSelected.emit(str(tmp_path / "there" / "b"))
    await until(lambda: port.done == ["save b True"])
    assert FileDialog.last == tmp_path / "there"
    asking.reject()
    dialog.reject()


async def test_a_backup_is_looked_at_before_it_replaces_anything(tasks: Tasks, theme: Theme) -> None:
    port = Port()
    dialog = RestoreDialog(port, tasks, theme)
    dialog.open()
    assert not dialog.check.isEnabled()
    dialog.file.setText("/somewhere/backup")
    dialog.phrase.field.setText("wrong")
    dialog.phrase.edited.emit()
    port.problem = "The passphrase does not open this backup."
    dialog.check.click()
    await until(lambda: dialog.remark.tone is Tone.BAD)
    assert dialog.restore.isHidden()
    assert dialog.focusWidget() is dialog.phrase.field
    assert dialog.phrase.field.selectedText() == "wrong"
    port.problem = None
    dialog.check.click()
    await until(lambda: not dialog.restore.isHidden())
    assert "not resent" in dialog.warning.text
    assert "still waiting to be sent" not in dialog.warning.text
    assert port.done == ["open"]
    dialog.restore.click()
    await until(lambda: port.done == ["open", "restore"])
    dialog.reject()
    assert "forget" not in port.done


async def test_what_was_opened_and_not_wanted_is_deleted(tasks: Tasks, theme: Theme) -> None:
    port = Port()
    port.waiting = 3
    dialog = RestoreDialog(port, tasks, theme)
    dialog.open()
    dialog.file.setText("/somewhere/backup")
    dialog.phrase.field.setText("right words")
    dialog.phrase.edited.emit()
    dialog.check.click()
    await until(lambda: not dialog.restore.isHidden())
    assert "still waiting to be sent here: 3" in dialog.warning.text
    dialog.reject()
    assert port.done == ["open", "forget"]
