"""Help, log and About."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop import __version__
from agent_desktop.base import logs
from agent_desktop.desktop.diagnostics import diagnostics
from agent_desktop.inbox.health import Level, Part
from agent_desktop.settings import load
from agent_desktop.ui.actions import table
from agent_desktop.ui.help import AboutDialog, HelpDialog, LogDialog, NewsDialog
from agent_desktop.ui.help.entries import at_least, read_entries
from agent_desktop.ui.help.libraries import BUNDLED, libraries, licence_text
from agent_desktop.ui.help.licence import LicenceDialog
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.fake_inbox import FakeInbox

NAMELESS = {name for name, version, _, _ in BUNDLED if not version}

LOG = """\
2026-11-23T10:00:00.000Z INFO    agent_desktop.core.service: begun
2026-11-23T10:00:01.000Z WARNING agent_desktop.tunnel.supervisor: not reachable: https://desk.example/x from 10.1.2.3
2026-11-23T10:00:02.000Z ERROR   agent_desktop.base.tasks: task 'x' failed
  File "/home/me/agent_desktop/core/service.py", line 3, in start
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
    assert {"aiohttp", "msgspec", "SQLAlchemy", "PySide6_Essentials", "ngrok"} <= set(found)
    assert "pytest" not in found, "that is for developers"
    assert all(library.licence for library in found.values())
    assert all(library.version for name, library in found.items() if name not in NAMELESS)
    for name in found:
        assert isinstance(licence_text(name), str)
    assert "Permission" in licence_text("Lucide icons")
    assert len(licence_text("aiohttp")) > 1000
    assert licence_text("no such library") == ""


def test_a_licence_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme, lambda: "")
    wanted: list[str] = []
    dialog.licence_wanted.connect(wanted.append)
    dialog.table.setCurrentItem(dialog.table.findItems("aiohttp", Qt.MatchFlag.MatchExactly)[0])
    dialog.licence.click()
    assert wanted == ["aiohttp"]
    text = LicenceDialog("aiohttp", theme)
    assert "Apache License" in text.page.toPlainText()
    unknown = LicenceDialog("no such library", theme)
    assert "THIRD-PARTY-LICENSES.txt" in unknown.page.toPlainText()
    for one in (text, unknown, dialog):
        one.close()


def test_what_is_new_comes_with_the_program_and_from_nowhere_else(theme: Theme) -> None:
    dialog = NewsDialog(theme)
    text = dialog.page.toPlainText()
    assert f"This is version {__version__}." in text
    assert "does not check for updates" in text
    assert "Typed settings in one" in text
    theme.mode = Mode.DARK
    dialog.close()


def test_the_help_leads_on(qtbot: QtBot, theme: Theme) -> None:
    dialog = HelpDialog(theme)
    asked: list[str] = []
    dialog.setup_wanted.connect(lambda: asked.append("setup"))
    dialog.news_wanted.connect(lambda: asked.append("news"))
    dialog.log_wanted.connect(lambda: asked.append("log"))
    for button in dialog.findChildren(QPushButton):
        if button.text() != "Close":
            button.click()
    assert sorted(asked) == ["log", "news", "setup"]
    dialog.close()


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


@pytest.mark.usefixtures("logs_as_before")
async def test_diagnostics_of_a_used_profile_hold_no_secret_and_no_word_of_a_customer(
    qtbot: QtBot, inbox: FakeInbox, tmp_path: Path
) -> None:
    """A marker in each place from which something could get in; the log is written by the program's own."""
    config = tmp_path / "config.toml"
    config.write_text(
        """
        [chatlayer]
        region = 'custom'
        base_url = 'https://MARKER-BASE.example.net'
        [agent]
        name = 'MARKER-AGENT'
        [tunnel]
        provider = 'ssh'
        public_url = 'https://marker-public.example/MARKER-PATH'
        ssh_host = 'marker-ssh.example'
        ssh_user = 'MARKER-USER'
        ssh_key = '/home/MARKER-HOME/.ssh/id'
        [webhook]
        allow_list = ['203.0.113.77']
        [availability]
        holidays = ['2026-12-25']
        skills = { department = ['MARKER-SKILL'] }
        """,
        encoding="utf-8",
    )
    settings = load(config, site=tmp_path / "none", environ={})
    logs.redactor.learn("MARKER-TOKEN:MARKER-SECRET")
    logs.setup(tmp_path, "debug")
    log = logging.getLogger("agent_desktop.test")
    log.warning("sent with Bearer MARKER-BEARER and challenge.verifyToken=MARKER-VERIFY to 203.0.113.78")
    log.warning("the token is MARKER-TOKEN:MARKER-SECRET at https://marker-log.example/MARKER-LOG?x=MARKER-QUERY")
    log.warning("2001:db8:0:1:2:3:4:5 and fe80::1 and [2001:db8::77]:443 called; %s", Path.home() / "agent")
    said = "MARKER-CUSTOMER wrote MARKER-MESSAGE"
    try:
        raise ValueError(said)
    except ValueError:
        log.exception("a task failed")
    inbox.add("MARKER-NAME")
    inbox.outbox_blocked = "https://marker-blocked.example does not take MARKER-TOKEN:MARKER-SECRET"
    for part in Part:
        inbox.health.set(
            part, Level.BAD, "Not well", "See https://marker-health.example/MARKER-HEALTH at 203.0.113.79."
        )
    text = diagnostics(inbox, settings, tmp_path / logs.LOG)
    found = [word for word in text.split() if "marker" in word.lower() or "203.0.113" in word or "2001:db8" in word]
    assert found == []
    assert str(Path.home()) not in text or Path.home() == Path("/")
    assert "fe80::1" not in text
    assert "a task failed" in text
    assert "ValueError" in text
    assert "tunnel.ssh_host = (set)" in text
