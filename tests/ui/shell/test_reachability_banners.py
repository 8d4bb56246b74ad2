"""The window says when Chatlayer has the wrong address, and when nobody can come."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from agent_desktop.inbox.health import Health, Level, Part
from agent_desktop.ui.shell import reachability_banners
from agent_desktop.ui.shell.banner import BannerKind, Banners
from agent_desktop.ui.shell.reachability_banners import ReachabilityBanners
from agent_desktop.ui.theme import Theme


@pytest.fixture
def health() -> Health:
    return Health()


@pytest.fixture
def banners(qtbot: QtBot) -> Banners:
    banners = Banners(Theme())
    qtbot.addWidget(banners)
    return banners


@pytest.fixture
def watching(banners: Banners, health: Health, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReachabilityBanners]:
    monkeypatch.setattr(reachability_banners, "SETTLE_MS", 1)
    watching = ReachabilityBanners(banners, health)
    yield watching
    watching.close()


def test_another_address_stays_until_chatlayer_calls_it(
    banners: Banners, health: Health, watching: ReachabilityBanners
) -> None:
    health.public_url, health.changed_from = "https://new.example/x", "https://old.example/x"
    health.set(Part.REACHABLE, Level.OK, "Reachable", since=datetime.now(UTC))
    assert banners.shown() == (BannerKind.ADDRESS,)
    banners.chosen.emit(BannerKind.ADDRESS, "copy")
    assert QGuiApplication.clipboard().text() == "https://new.example/x"
    health.changed_from = None
    health.changed.emit(Part.REACHABLE)
    assert banners.shown() == ()


def test_not_reachable_is_told_once_and_so_is_its_end(
    qtbot: QtBot, banners: Banners, health: Health, watching: ReachabilityBanners
) -> None:
    told: list[str] = []
    watching.notify.connect(lambda title, _text: told.append(title))
    for detail in ("Nothing answers.", "Still nothing."):
        health.set(Part.REACHABLE, Level.BAD, "Not reachable", detail)
        assert banners.shown() == (BannerKind.REACH,)
        qtbot.waitUntil(lambda: len(told) == 1)
    health.set(Part.REACHABLE, Level.BUSY, "Not reachable, reconnecting…")
    health.set(Part.REACHABLE, Level.OK, "Reachable", since=datetime.now(UTC))
    assert banners.shown() == ()
    assert len(told) == 2
    with qtbot.waitSignal(watching.again_wanted):
        banners.chosen.emit(BannerKind.REACH, "again")


def test_a_server_that_does_not_listen_has_its_own_banner(
    banners: Banners, health: Health, watching: ReachabilityBanners
) -> None:
    health.set(Part.WEBHOOK, Level.BAD, "Webhook not listening")
    health.set(Part.REACHABLE, Level.BAD, "Not reachable")
    assert banners.shown() == ()
