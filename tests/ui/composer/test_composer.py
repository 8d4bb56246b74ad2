import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from agent_desktop.inbox.model import Conversation, Customer, State
from agent_desktop.protocol import ConversationKey
from agent_desktop.ui.composer import Composer, ReplyState, Who
from agent_desktop.ui.composer.who import WhoLabel
from agent_desktop.ui.theme import Mode, Theme
from tests.helpers.transcript import T0


@pytest.fixture
def composer(qtbot) -> Composer:
    made = Composer(Theme(Mode.LIGHT))
    qtbot.addWidget(made)
    made.resize(600, 160)
    with qtbot.waitExposed(made):
        made.show()
    return made


def conversation(state: State, name: str = "Emma Peeters") -> Conversation:
    return Conversation(
        id=1,
        key=ConversationKey("b", "LIVE", "wa_1234"),
        state=state,
        bot_paused=state in (State.WAITING, State.ACTIVE),
        channel="whatsapp",
        customer=Customer(name=name),
        created_at=T0,
        last_at=T0,
    )


def words(composer: Composer) -> str:
    return " | ".join(label.text() for label in composer.findChildren(QLabel) if not label.isHidden())


def send_button(composer: Composer) -> QPushButton:
    return composer.findChild(QPushButton, "send")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.ACTIVE, "You are replying to Emma on WhatsApp"),
        (State.BOT, "The bot is replying to Emma"),
        (State.WAITING, "Emma is waiting for you – your reply takes the conversation"),
        (State.CLOSED, "This conversation is closed – your reply reopens it"),
    ],
)
def test_it_says_who_answers(composer: Composer, state: State, said: str) -> None:
    composer.stand(ReplyState.of(conversation(state)))
    assert said in words(composer)
    assert composer.field.isEnabled()


def test_only_with_the_bot_it_offers_to_take_over(composer: Composer, qtbot) -> None:
    (take,) = [button for button in composer.findChildren(QPushButton) if button.text() == "Take over"]
    composer.stand(ReplyState.of(conversation(State.ACTIVE)))
    assert not take.isVisible()
    composer.stand(ReplyState.of(conversation(State.BOT)))
    with qtbot.waitSignal(composer.take_requested):
        qtbot.mouseClick(take, Qt.MouseButton.LeftButton)


def test_a_bot_that_could_not_be_paused_is_not_hidden(composer: Composer) -> None:
    (take,) = [button for button in composer.findChildren(QPushButton) if button.text() == "Take over"]
    composer.stand(ReplyState.of(replace(conversation(State.ACTIVE), bot_paused=False)))
    assert "The bot is replying to Emma" in words(composer)
    assert take.isVisible()
    assert composer.field.isEnabled()


def test_send_is_primary_only_for_ones_own_conversation(composer: Composer) -> None:
    kinds = {}
    for state in State:
        composer.stand(ReplyState.of(conversation(state)))
        kinds[state] = send_button(composer).property("kind")
    assert [state for state, kind in kinds.items() if kind == "primary"] == [State.ACTIVE]


def test_a_name_is_never_read_as_markup(composer: Composer) -> None:
    composer.stand(ReplyState.of(conversation(State.ACTIVE, "<img/src=x> Peeters")))
    assert "<img/src=x>" in words(composer)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in composer.findChildren(WhoLabel))


def test_without_a_conversation_nothing_can_be_written(composer: Composer) -> None:
    composer.stand(ReplyState(Who.NOBODY))
    assert not composer.field.isEnabled()
    assert "Choose a conversation" in composer.field.placeholderText()
    QTest.keyClicks(composer.field, "hi")
    assert composer.text == ""


def test_blank_text_cannot_be_sent(composer: Composer) -> None:
    composer.stand(ReplyState.of(conversation(State.ACTIVE)))
    assert not send_button(composer).isEnabled()
    composer.open(" \n ", 0)
    assert not send_button(composer).isEnabled()
    QTest.keyClicks(composer.field, "x")
    assert send_button(composer).isEnabled()


def test_opening_a_draft_is_no_edit(composer: Composer, qtbot) -> None:
    with qtbot.assertNotEmitted(composer.edited):
        composer.open("draft", 2)
    assert (composer.text, composer.caret) == ("draft", 2)
    with qtbot.waitSignal(composer.edited):
        composer.append("more")
    assert composer.text == "draft\nmore"
    composer.open("", 0)
    composer.append("alone")
    assert composer.text == "alone"


def test_a_problem_stands_beneath_the_field(composer: Composer) -> None:
    composer.complain("The disk is full.")
    assert "The disk is full." in words(composer)
    composer.complain("")
    assert "The disk is full." not in words(composer)


def test_the_hint_follows_the_setting(composer: Composer) -> None:
    assert "Enter | send | Shift Enter | new line" in words(composer)
    composer.enter_sends = False
    assert "Ctrl Enter | send | Enter | new line" in words(composer)
    assert composer.field.accessibleName() == "Reply"


def test_guests_keep_their_short_name() -> None:
    assert ReplyState.of(conversation(State.ACTIVE, "Guest")).name == "Guest 1234"
    assert ReplyState.of(None).who is Who.NOBODY


def test_who_answers_ends_in_dots_where_there_is_little_room(composer: Composer) -> None:
    composer.stand(ReplyState.of(conversation(State.WAITING)))
    (label,) = composer.findChildren(WhoLabel)
    assert label.minimumSizeHint().width() < label.sizeHint().width()
    assert label.toolTip()
