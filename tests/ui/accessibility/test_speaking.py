"""What is said while the agent does something else."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from agent_desktop.inbox.model import Author, Delivery
from agent_desktop.ui.shell.window import MainWindow
from tests.helpers.fake_inbox import FakeInbox
from tests.helpers.until import until

Said = list[tuple[str, bool]]


async def test_new_messages_are_said_with_name_and_text(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    inbox.say(1, "Is anybody there?")
    await until(lambda: said)
    assert said == [("Emma Peeters: Is anybody there?", False)]
    inbox.say(1, "", kind="image")
    await until(lambda: len(said) == 2)
    assert said[1] == ("Emma Peeters: Picture", False)


async def test_those_with_the_bot_only_while_they_are_open(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    inbox.say(3, "for the bot")
    inbox.say(1, "for me")
    await until(lambda: said)
    assert said == [("Emma Peeters: for me", False)]
    window.navigation.open(window.list.nth(3))
    inbox.say(3, "and this")
    await until(lambda: len(said) == 2)
    assert said[1] == ("Guest 0003: and this", False)


async def test_what_others_write_and_what_is_old_is_not_said(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    inbox.say(1, "a bot's", Author.BOT)
    inbox.say(1, "mine", Author.AGENT, delivery=Delivery.SENT)
    inbox.say(1, "from before", sent_at=inbox.clock.now() - timedelta(minutes=10))
    message = inbox.say(1, "now")
    await until(lambda: said)
    inbox.update(message)  # seen, marked, changed: said once
    inbox.say(1, "and now")
    await until(lambda: len(said) == 2)
    assert [words for words, _ in said] == ["Emma Peeters: now", "Emma Peeters: and now"]


async def test_many_at_once_are_counted(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    for number in range(6):
        inbox.say(1, f"line {number}")
    await until(lambda: said)
    assert said == [("6 new message(s)", False)]


async def test_a_reply_that_did_not_arrive_is_said_at_once(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    message = inbox.say(2, "mine", Author.AGENT, delivery=Delivery.FAILED, error="Chatlayer refused it.")
    await until(lambda: said)
    assert said == [("Your reply to Jan was not sent. Chatlayer refused it.", True)]
    inbox.update(message)
    inbox.say(2, "another", Author.AGENT, delivery=Delivery.UNCONFIRMED)
    await until(lambda: len(said) == 2)
    assert said[1] == ("Your reply to Jan may not have arrived.", True)


async def test_banners_and_notices_are_said(window: MainWindow, inbox: FakeInbox, said: Said) -> None:
    window.navigation.notice("The disk is full.")
    window.navigation.notice("The disk is full.")
    window.pane.notice.say("It could not be taken.")
    assert said == [("The disk is full.", True), ("It could not be taken.", True)]


async def test_the_search_says_what_it_is_at(window: MainWindow, inbox: FakeInbox, said: Said, qtbot: QtBot) -> None:
    window.sidebar.everywhere.start()
    qtbot.keyClicks(window.topbar.search, "emma")
    await until(window.sidebar.everywhere.panel.isVisible)
    assert said[-1][0].startswith("Emma Peeters")
    window.topbar.search.setText("zebra")
    await until(lambda: said[-1][0].startswith("No results for “zebra”."))
    window.navigation.open(window.list.nth(1))
    window.pane.search_inside()
    window.pane.inside.field.setText("parcel")
    await until(lambda: said[-1] == ("1 of 1", False))
