"""The banners for what goes wrong around the conversations."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.health import Level, Part
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.problem_banners import ProblemBanners
from agent_desktop.ui.theme import Theme
from tests.helpers.fake_inbox import FakeInbox


@pytest.fixture
def banners(qtbot: QtBot, theme: Theme) -> Banners:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    return banners


@pytest.fixture
def troubles(banners: Banners, inbox: FakeInbox) -> Iterator[ProblemBanners]:
    troubles = ProblemBanners(banners, inbox)
    yield troubles
    troubles.close()


def button(banners: Banners, kind: BannerKind, words: str) -> QPushButton:
    return next(one for one in banners._shown[kind].findChildren(QPushButton) if one.text() == words)


def sentence(banners: Banners, kind: BannerKind) -> str:
    return banners._shown[kind].accessibleName()


def test_no_network_is_said_with_what_happens_to_replies(
    qtbot: QtBot, banners: Banners, troubles: ProblemBanners, inbox: FakeInbox
) -> None:
    inbox.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer EU: not reachable", "There is no network.")
    assert sentence(banners, BannerKind.NETWORK).startswith("There is no network. Replies wait here")
    asked: list[int] = []
    troubles.check_wanted.connect(lambda: asked.append(1))
    qtbot.mouseClick(button(banners, BannerKind.NETWORK, "Try again"), Qt.MouseButton.LeftButton)
    assert asked == [1]
    inbox.health.set(Part.CHATLAYER, Level.OK, "Chatlayer EU")
    assert banners.shown() == ()


def test_a_refused_token_has_a_banner_of_its_own(banners: Banners, troubles: ProblemBanners, inbox: FakeInbox) -> None:
    inbox.outbox_blocked = "Chatlayer does not accept the API token."
    inbox.health.set(Part.CHATLAYER, Level.BAD, "Chatlayer EU: token rejected", "Enter a new one.")
    assert BannerKind.NETWORK not in banners.shown()


@pytest.mark.parametrize(("off", "words"), [(7, "7 minutes ahead"), (-3, "3 minutes behind"), (1, None)])
def test_a_wrong_clock(
    qtbot: QtBot, banners: Banners, troubles: ProblemBanners, inbox: FakeInbox, off: int, words: str | None
) -> None:
    inbox.clock_error = timedelta(minutes=off)
    troubles._look()
    if words is None:
        assert banners.shown() == ()
        return
    assert words in sentence(banners, BannerKind.CLOCK)
    qtbot.mouseClick(button(banners, BannerKind.CLOCK, "Check again"), Qt.MouseButton.LeftButton)
    assert banners.shown() == ()


def test_another_port_is_offered_while_the_banner_stands(
    qtbot: QtBot, banners: Banners, troubles: ProblemBanners
) -> None:
    banners.set_banner(BannerKind.WEBHOOK, "Port 9003 is in use.")
    troubles.offer_port(9004)
    wanted: list[int] = []
    troubles.port_wanted.connect(wanted.append)
    qtbot.mouseClick(button(banners, BannerKind.WEBHOOK, "Use port 9004"), Qt.MouseButton.LeftButton)
    assert wanted == [9004]
    assert button(banners, BannerKind.WEBHOOK, "Try again").property("kind") == "link"
    troubles.offer_port(None)
    words = [one.text() for one in banners._shown[BannerKind.WEBHOOK].findChildren(QPushButton) if not one.isHidden()]
    assert words == ["Try again"]
    assert button(banners, BannerKind.WEBHOOK, "Try again").property("kind") == ""


def test_the_demos_page_is_offered_and_its_address_can_be_selected(
    qtbot: QtBot, banners: Banners, troubles: ProblemBanners
) -> None:
    troubles.offer_page()
    banners.set_banner(BannerKind.DEMO, "This is the demo: http://127.0.0.1:4711/")
    asked: list[int] = []
    troubles.page_wanted.connect(lambda: asked.append(1))
    words = "Act as a customer in the browser"
    qtbot.mouseClick(button(banners, BannerKind.DEMO, words), Qt.MouseButton.LeftButton)
    assert asked == [1]
    label = next(one for one in banners._shown[BannerKind.DEMO].findChildren(QLabel) if "4711" in one.text())
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_what_is_held_back_is_shown_when_it_is_let_go(banners: Banners) -> None:
    banners.hold_back(frozenset({BannerKind.TOKEN}))
    banners.set_banner(BannerKind.TOKEN, "There is no API token yet.")
    banners.set_banner(BannerKind.SETUP, "The set-up is not finished.")
    assert banners.shown() == (BannerKind.SETUP,)
    banners.hold_back(frozenset())
    assert banners.shown() == (BannerKind.TOKEN, BannerKind.SETUP)
    banners.hold_back(frozenset({BannerKind.TOKEN}))
    assert banners.shown() == (BannerKind.SETUP,)
    banners.set_banner(BannerKind.TOKEN, None)
    banners.hold_back(frozenset())
    assert banners.shown() == (BannerKind.SETUP,)


def test_a_banner_that_goes_gives_the_keyboard_back(qtbot: QtBot, banners: Banners, troubles: ProblemBanners) -> None:
    banners.show()
    banners.activateWindow()
    banners.set_banner(BannerKind.WEBHOOK, "Port 9003 is in use.")
    again = button(banners, BannerKind.WEBHOOK, "Try again")
    again.setFocus()
    qtbot.waitUntil(again.hasFocus)
    left: list[bool] = []
    banners.left.connect(lambda: left.append(True))
    banners.set_banner(BannerKind.SETUP, "The set-up is not finished.")
    banners.set_banner(BannerKind.SETUP, None)
    assert left == []
    banners.set_banner(BannerKind.WEBHOOK, None)
    assert left == [True]


def test_one_button_is_the_main_one(qtbot: QtBot, banners: Banners, troubles: ProblemBanners) -> None:
    banners.set_banner(BannerKind.KEYRING, "The keyring cannot be reached.")
    assert button(banners, BannerKind.KEYRING, "Try again").property("kind") == ""
    troubles.offer_restart()
    assert button(banners, BannerKind.KEYRING, "Try again").isHidden()
    wanted: list[bool] = []
    troubles.restart_wanted.connect(lambda: wanted.append(True))
    qtbot.mouseClick(button(banners, BannerKind.KEYRING, "Restart and ask again"), Qt.MouseButton.LeftButton)
    assert wanted == [True]


def test_a_refused_handover_leads_to_the_settings_and_can_be_dismissed(
    qtbot: QtBot, banners: Banners, troubles: ProblemBanners
) -> None:
    banners.set_banner(BannerKind.HANDOVERS, "A handover without the verify token was refused.")
    asked: list[str] = []
    troubles.webhook_settings_wanted.connect(lambda: asked.append("settings"))
    troubles.refusal_read.connect(lambda: asked.append("read"))
    qtbot.mouseClick(button(banners, BannerKind.HANDOVERS, "Webhook settings"), Qt.MouseButton.LeftButton)
    close = banners._shown[BannerKind.HANDOVERS].findChild(QToolButton)
    assert close is not None
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert asked == ["settings", "read"]
    assert banners.shown() == ()
