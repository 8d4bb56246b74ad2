"""Help, log and About."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desktop.diagnostics import diagnostics
from agent_desktop.inbox.health import Level, Part
from agent_desktop.settings import load
from agent_desktop.ui.actions import table
from agent_desktop.ui.help import AboutDialog, HelpDialog, LogDialog
from agent_desktop.ui.help.entries import at_least, read_entries
from agent_desktop.ui.help.libraries import libraries
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.fake_inbox import FakeInbox

LOG = """\
2026-11-23T10:00:00.000Z INFO    agent_desktop.service: begun
2026-11-23T10:00:01.000Z WARNING agent_desktop.tunnel.supervisor: not reachable: https://desk.example/x from 10.1.2.3
2026-11-23T10:00:02.000Z ERROR   agent_desktop.tasks: task 'x' failed
  File "/home/me/agent_desktop/service.py", line 3, in start
2026-11-23T10:00:03.000Z DEBUG   agent_desktop.webhook: 1
"""


def test_entries_keep_the_lines_that_belong_to_them(tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    assert read_entries(file) == []
    file.write_text("half a line of before\n" + LOG, encoding="utf-8")
    entries = read_entries(file)
    assert [entry.level for entry in entries] == ["INFO", "WARNING", "ERROR", "DEBUG"]
    assert entries[2].text.endswith("line 3, in start")
    assert [entry.level for entry in at_least(entries, "WARNING")] == ["WARNING", "ERROR"]
    assert len(at_least(entries, "DEBUG", "SUPERVISOR")) == 1


def test_the_viewer_filters_follows_and_copies(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    file.write_text(LOG, encoding="utf-8")
    dialog = LogDialog(file, theme)
    dialog.show()
    assert dialog.view.toPlainText() == LOG.strip()
    dialog.level.setCurrentIndex(dialog.level.findData("ERROR"))
    assert dialog.view.toPlainText().startswith("2026-11-23T10:00:02.000Z ERROR")
    with file.open("a", encoding="utf-8") as more:
        more.write("2026-11-23T10:00:04.000Z ERROR   agent_desktop.x: another\n")
    dialog.look()
    assert dialog.view.toPlainText().endswith("another")
    dialog.search.setText("another")
    assert dialog.view.toPlainText().count("\n") == 0
    dialog.close()


def test_the_help_names_every_key(theme: Theme) -> None:
    dialog = HelpDialog(theme)
    text = dialog.page.toPlainText()
    for spec in table():
        assert spec.text in text or spec.name.startswith("nth_")
    theme.mode = Mode.DARK
    dialog.close()


def test_libraries_have_versions_and_licences() -> None:
    found = {library.name: library for library in libraries()}
    assert {"aiohttp", "msgspec", "SQLAlchemy", "PySide6_Essentials"} <= set(found)
    assert all(library.version and library.licence for library in found.values())


def test_about_copies_what_it_is_given(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme, lambda: "all is well")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "all is well"
    assert dialog.remark.text.startswith("Copied.")
    assert dialog.table.rowCount() > 10
    dialog.close()


def test_diagnostics_hold_no_addresses_and_no_customers(qtbot: QtBot, inbox: FakeInbox, tmp_path: Path) -> None:
    config, log = tmp_path / "config.toml", tmp_path / "a.log"
    config.write_text(
        "[webhook]\nport = 9100\n[tunnel]\nprovider = 'manual'\npublic_url = 'https://desk.example/x'\n"
        "[agent]\nname = 'Noor'\n",
        encoding="utf-8",
    )
    log.write_text(LOG, encoding="utf-8")
    inbox.add("Emma Peeters")
    inbox.health.set(Part.REACHABLE, Level.BAD, "Not reachable", "desk.example does not answer; set tunnel.provider.")
    text = diagnostics(inbox, load(config, site=tmp_path / "none", environ={}), log)
    for private in ("desk.example", "10.1.2.3", "Noor", "Emma"):
        assert private not in text
    for useful in (
        "webhook.port = 9100",
        "tunnel.public_url = (set)",
        "tunnel.provider",
        "service.py",
        "not reachable",
    ):
        assert useful in text
