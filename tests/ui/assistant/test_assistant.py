"""The set-up assistant from the first page to the last, with everything that can go wrong on the way."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from agent_desktop.base.tasks import Tasks
from agent_desktop.ui.assistant import Progress
from agent_desktop.ui.assistant.connection import ConnectionPage
from agent_desktop.ui.assistant.dialog import Assistant
from agent_desktop.ui.assistant.paste import PastePage
from agent_desktop.ui.assistant.reach import ReachPage
from agent_desktop.ui.assistant.verify import VerifyPage
from agent_desktop.ui.forms import Tone, Work
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.setup_port import FakeSetup
from tests.helpers.until import until


@pytest.fixture
def port() -> FakeSetup:
    return FakeSetup()


@pytest.fixture
async def assistant(port: FakeSetup, tasks: Tasks, theme: Theme) -> AsyncIterator[Assistant]:
    assistant = Assistant(port, tasks, theme)
    assistant.show()
    yield assistant
    if isValid(assistant):
        assistant.close()


def press_next(qtbot: QtBot, assistant: Assistant) -> None:
    qtbot.mouseClick(assistant.next, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, word: str) -> None:
    box.setCurrentIndex(box.findData(word))
    box.activated.emit(box.currentIndex())


async def test_a_token_is_checked_with_a_real_call_and_its_bots_are_named(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup
) -> None:
    page = assistant.page
    assert isinstance(page, ConnectionPage)
    choose(page.region, "us")
    qtbot.keyClicks(page.token, "id:secret")
    qtbot.keyClick(page.token, Qt.Key.Key_Return)
    await until(lambda: page.remark.text == "The token works. Your bots: Parcel assistant, Box shop.")
    assert port.calls == [("find_bots", "us", "", "id:secret"), ("keep_connection", "us", "", "id:secret")]
    assert assistant.next.text() == "Next"
    press_next(qtbot, assistant)
    await until(lambda: isinstance(assistant.page, VerifyPage))


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("", "Enter the API token"),
        ("\u200b ", "Enter the API token"),
        ("no-colon", "tokenId:tokenSecret"),
        ("two words:x", "without spaces"),
        ('"id:secret"', "quotation marks"),
        ("id:sec\u200bret", "invisible"),
    ],
)
async def test_what_is_no_token_is_said_before_it_is_sent(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup, token: str, words: str
) -> None:
    page = assistant.page
    assert isinstance(page, ConnectionPage)
    page.token.setText(token)
    press_next(qtbot, assistant)
    await until(lambda: words in page.remark.text)
    assert port.calls == []


async def test_what_cannot_be_seen_is_left_out_of_a_pasted_token(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup
) -> None:
    page = assistant.page
    assert isinstance(page, ConnectionPage)
    page.token.setText("\ufeffid:secret\u00a0\u200b\r\n")
    press_next(qtbot, assistant)
    await until(lambda: ("keep_connection", "eu", "", "id:secret") in port.calls)


async def test_a_refused_token_says_what_to_do_and_nothing_is_kept(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup
) -> None:
    page = assistant.page
    assert isinstance(page, ConnectionPage)
    port.problem = "Chatlayer does not accept this token. Check the region."
    page.token.setText("id:wrong")
    press_next(qtbot, assistant)
    await until(lambda: page.remark.text == port.problem)
    assert page.remark.tone is Tone.BAD
    assert not page.done
    assert [call[0] for call in port.calls] == ["find_bots"]


async def test_another_address_must_be_safe(qtbot: QtBot, assistant: Assistant, port: FakeSetup) -> None:
    page = assistant.page
    assert isinstance(page, ConnectionPage)
    choose(page.region, "custom")
    assert page.address.isVisible()
    page.token.setText("id:secret")
    page.address.setText("http://api.example.com")
    press_next(qtbot, assistant)
    await until(lambda: "It must be" in page.remark.text)
    page.address.setText("https://api.example.com/")
    press_next(qtbot, assistant)
    await until(lambda: ("keep_connection", "custom", "https://api.example.com", "id:secret") in port.calls)


async def test_the_verify_token_is_dots_until_it_is_shown_and_can_be_made_anew(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup
) -> None:
    assistant.go_to(1)
    page = assistant.page
    assert isinstance(page, VerifyPage)
    assert page.token.field.echoMode() is QLineEdit.EchoMode.Password
    page.token.copy()
    assert QApplication.clipboard().text() == "first-token"
    page.another.click()
    await until(lambda: page.token.value == "second-token")
    assert "Paste it into Chatlayer. The previous token stays valid for 24 hour" in page.remark.text
    assert "earlier" not in page.remark.text
    page.another.click()
    await until(lambda: "1 earlier token(s) also stay valid until their own time is over" in page.remark.text)
    port.settings = replace(port.settings, webhook=replace(port.settings.webhook, old_token_hours=0))
    page.another.click()
    await until(lambda: "Only this token is valid from now on" in page.remark.text)


async def test_without_a_keyring_the_verify_token_comes_with_a_warning(
    port: FakeSetup, tasks: Tasks, theme: Theme
) -> None:
    port.lasting = False
    page = VerifyPage(port, Work(tasks, QWidget()), theme)
    assert "no keyring" in page.remark.text


async def test_an_ssh_server_is_named_before_its_password_is_asked_for(assistant: Assistant) -> None:
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    page.box.setCurrentIndex(page.box.findData("ssh"))
    page._chosen()
    fields = page.form.fields()
    assert fields.index(page.form.editors["ssh_host"].inner) < fields.index(page.form.secrets["ssh-password"])
    assistant.show()
    lines = page.form._lines
    await until(lambda: 0 < lines["ssh_host"].y() < lines["ssh-password"].y())


async def test_what_this_computer_lacks_is_said_before_anything_is_entered(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "ngrok", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    choose(page.box, "ngrok")
    assert "pipx inject agent-desktop ngrok" in page.form.lacks.text
    assert page.form.lacks.tone is Tone.WARN
    choose(page.box, "manual")
    assert page.form.lacks.isHidden()
    choose(page.box, "cloudflared")
    assert "Install it from Cloudflare" in page.form.lacks.text
    program = tmp_path / "cloudflared"
    field = page.form.editors["cloudflared_path"].inner
    assert isinstance(field, QLineEdit)
    field.setText(str(program))
    field.textEdited.emit(str(program))
    assert page.form.lacks.text == "No program was found at tunnel.cloudflared_path."
    program.write_text("#!/bin/sh")
    program.chmod(0o700)
    page.form.look()
    assert page.form.lacks.isHidden()


async def test_a_tunnel_is_tested_before_it_counts(qtbot: QtBot, assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    press_next(qtbot, assistant)
    await until(lambda: page.remark.text == "ngrok authtoken is missing.")
    page.form.secrets["ngrok-token"].setText("tok")
    domain = page.form.editors["domain"].inner
    assert isinstance(domain, QLineEdit)
    domain.setText("desk.ngrok.app")
    assert assistant.next.text() == "Connect and test"
    press_next(qtbot, assistant)
    values = {"tunnel.provider": "ngrok", "tunnel.domain": "desk.ngrok.app"}
    await until(lambda: ("use_tunnel", values, {"ngrok-token": "tok"}) in port.calls)
    await until(lambda: "No tunnel is set up" in page.remark.text)
    assert assistant.page is page
    assert page.form.secrets["ngrok-token"].text() == ""
    port.reach("https://desk.ngrok.app")
    assert page.remark.text == "It works: a test call from outside reached this program. https://desk.ngrok.app"
    assert assistant.next.text() == "Next"
    press_next(qtbot, assistant)
    await until(lambda: isinstance(assistant.page, PastePage))


async def test_each_way_has_its_fields(assistant: Assistant, port: FakeSetup, qtbot: QtBot) -> None:
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    choose(page.box, "manual")
    shown = [field.text() for field in page.form.findChildren(QLineEdit)]
    assert "http://127.0.0.1:9003/" in shown
    press_next(qtbot, assistant)
    await until(lambda: page.remark.text == "Public address is missing.")
    choose(page.box, "ssh")
    assert not page.form._lines["ssh_host"].isHidden()
    preset = page.form.editors["ssh_preset"].inner
    assert isinstance(preset, QComboBox)
    choose(preset, "pinggy")
    assert page.form._lines["ssh_host"].isHidden()
    assert not page.form._lines["domain"].isHidden()
    choose(preset, "sish")
    assert not page.form._lines["ssh_host"].isHidden(), "a sish server is somebody's own"
    choose(page.box, "none")
    assert assistant.next.text() == "Next"


async def test_addresses_are_taken_as_they_were_meant(qtbot: QtBot, assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    page.form.secrets["ngrok-token"].setText("tok")
    domain = page.form.editors["domain"].inner
    assert isinstance(domain, QLineEdit)
    domain.setText("https://desk.ngrok-free.app/")
    press_next(qtbot, assistant)
    values = {"tunnel.provider": "ngrok", "tunnel.domain": "desk.ngrok-free.app"}
    await until(lambda: ("use_tunnel", values, {"ngrok-token": "tok"}) in port.calls)
    choose(page.box, "manual")
    address = page.form.editors["public_url"].inner
    assert isinstance(address, QLineEdit)
    address.setText("desk.example.com/hook")
    press_next(qtbot, assistant)
    values = {"tunnel.provider": "manual", "tunnel.public_url": "https://desk.example.com/hook"}
    await until(lambda: ("use_tunnel", values, {}) in port.calls)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9003/", "https://192.168.1.20/hook", "https://desk.local"])
async def test_an_address_that_nobody_outside_can_call_is_no_public_one(
    qtbot: QtBot, assistant: Assistant, port: FakeSetup, address: str
) -> None:
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    choose(page.box, "manual")
    field = page.form.editors["public_url"].inner
    assert isinstance(field, QLineEdit)
    field.setText(address)
    press_next(qtbot, assistant)
    await until(lambda: "cannot call it from outside" in page.remark.text)
    assert port.calls == []


async def test_making_another_token_leaves_the_keyboard_where_it_is(assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(1)
    page = assistant.page
    assert isinstance(page, VerifyPage)
    page.another.setFocus()
    page.another.click()
    await until(lambda: port.verify_token == "second-token")
    assert assistant.focusWidget() is page.another


async def test_what_is_pasted_can_be_copied(assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(3)
    page = assistant.page
    assert isinstance(page, PastePage)
    assert "no public address" in page.remark.text
    port.reach("https://desk.example/hook")
    assert not page.remark.isVisible()
    page.url.copy()
    assert QApplication.clipboard().text() == "https://desk.example/hook"


async def test_the_last_page_turns_green_and_offers_a_test(qtbot: QtBot, assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(4)
    page = assistant.wait_page
    assert not page.test.isVisible()
    assert assistant.next.property("kind") == ""  # Save in Chatlayer is what to press
    port.reach("https://desk.example")
    port.arrive(ok=False, sentence="a request came with another verify token. Copy it again.")
    assert "another verify token" in page.remark.text
    port.arrive(ok=True)
    assert page._head.text() == "You are connected"
    assert assistant.next.property("kind") == "primary"
    assert not page.remark.isVisible()
    rehearsed: list[int] = []
    assistant.rehearsed.connect(rehearsed.append)
    port.problem = "The test customer was declined: set yourself to Available, then try again."
    page.test.click()
    await until(lambda: page.result.text == port.problem)
    port.problem = None
    page.test.click()
    await until(lambda: rehearsed == [7])
    assert port.progress == Progress("wait", finished=True)


async def test_pausing_can_be_checked(assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(4)
    page = assistant.wait_page
    port.arrive(ok=True)
    port.problem = "The bot is still answering."
    page.pausing.click()
    await until(lambda: page.result.text == port.problem)
    port.problem = None
    page.pausing.click()
    await until(lambda: page.result.text == "The field names fit.")


async def test_a_refused_handover_is_said_even_when_the_check_arrived(assistant: Assistant, port: FakeSetup) -> None:
    assistant.go_to(4)
    page = assistant.wait_page
    port.arrive(ok=True)
    assert not page.handover.isVisible()
    assert not page.accept.isVisible()
    port.refused_handover = "A handover without the verify token was refused."
    port.changed.emit()
    assert page.handover.text == port.refused_handover
    assert not page.accept.isVisible(), "nothing says yet who calls"
    port.can_accept_tokenless = True
    port.changed.emit()
    assert page.accept.isVisible()
    port.problem = "The settings cannot be saved."
    page.accept.click()
    assert page.handover.text == port.problem
    port.problem = None
    page.accept.click()
    assert port.calls[-1] == ("accept_tokenless",)


async def test_it_goes_on_where_it_was_left(port: FakeSetup, tasks: Tasks, theme: Theme) -> None:
    first = Assistant(port, tasks, theme)
    first.go_to(3)
    first.close()
    assert port.progress == Progress("paste", finished=False)
    second = Assistant(port, tasks, theme)
    assert isinstance(second.page, PastePage)
    second.close()


async def test_every_control_has_a_name_and_every_step_says_its_state(assistant: Assistant, theme: Theme) -> None:
    for place in range(len(assistant.pages)):
        assistant.go_to(place)
        for widget in assistant.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and widget.isVisible():
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget
        assert assistant.page.minimumSizeHint().width() < 480
    item = assistant.steps.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Account, not done yet"
    theme.mode = Mode.DARK


async def test_what_went_wrong_is_seen_in_a_low_window_too(qtbot: QtBot, assistant: Assistant, port: FakeSetup) -> None:
    assistant.resize(assistant.minimumSize())
    assistant.go_to(2)
    page = assistant.page
    assert isinstance(page, ReachPage)
    choose(page.box, "ssh")
    qtbot.wait(0)
    press_next(qtbot, assistant)
    await until(lambda: page.remark.text)
    await until(lambda: not page.remark.visibleRegion().isEmpty())
