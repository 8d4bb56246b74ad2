import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desktop.canned import CannedBook, CannedReply, Values
from agent_desktop.ui.canned.popup import Popup
from agent_desktop.ui.composer import Aids, Composer, ReplyState, Who

REPLIES = (
    CannedReply("hello", "Hello {{customer.name}}", "en"),
    CannedReply("hello", "Hallo {{customer.name}}", "nl"),
    CannedReply("order", "Order {{payload.orderId}}\nis on its way"),
    CannedReply("orphan", "Ask {{payload.nothing}}"),
)


@pytest.fixture
def composer(qtbot, theme) -> Composer:
    window = QWidget()
    window.resize(700, 700)
    made = Composer(theme, window, aids=Aids(CannedBook(replies=REPLIES), "Sam"))
    made.around = window  # nobody else holds it
    made.setGeometry(0, 500, 700, 200)
    made.stand(ReplyState(Who.YOU, "Emma"))
    made.values = Values("Emma", "Sam", {"orderId": 88213})
    made.canned.language = "nl-BE"
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.focus()
    made.sends = []
    made.send_requested.connect(lambda: made.sends.append(made.text))
    return made


def popup(composer: Composer) -> Popup:
    return composer.window().findChild(Popup)


def offered(composer: Composer) -> list[str]:
    model = popup(composer).model
    return [f"{one.shortcut} {one.language}".strip() for row in range(model.rowCount()) if (one := model.reply(row))]


def press(composer: Composer, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(composer.field, key, *held)


def test_a_slash_at_the_start_of_a_word_offers_the_customers_language_first(composer) -> None:
    QTest.keyClicks(composer.field, "Well /")
    assert composer.canned.open
    assert offered(composer) == ["hello nl", "order", "orphan", "hello en"]
    assert composer.field.hasFocus()


@pytest.mark.parametrize("text", ["and/or", "http://x", "a/"])
def test_a_slash_inside_of_a_word_offers_nothing(composer, text) -> None:
    QTest.keyClicks(composer.field, text)
    assert not composer.canned.open


def test_typing_filters_and_enter_inserts_with_the_variables_filled(composer) -> None:
    QTest.keyClicks(composer.field, "So: /odr")
    assert offered(composer) == ["order"]
    press(composer, Qt.Key.Key_Return)
    assert composer.text == "So: Order 88213\nis on its way"
    assert not composer.canned.open
    assert composer.sends == []
    press(composer, Qt.Key.Key_Return)
    assert composer.sends == [composer.text]


def test_the_arrows_choose_and_tab_inserts(composer) -> None:
    QTest.keyClicks(composer.field, "/hello")
    press(composer, Qt.Key.Key_Down)
    press(composer, Qt.Key.Key_Tab)
    assert composer.text == "Hello Emma"
    composer.open("", 0)
    QTest.keyClicks(composer.field, "/")
    press(composer, Qt.Key.Key_Up)
    assert popup(composer).marked.language == "en"
    press(composer, Qt.Key.Key_PageUp)
    assert popup(composer).marked.language == "nl"


def test_escape_closes_and_keeps_what_was_typed(composer) -> None:
    left = []
    composer.escaped.connect(lambda: left.append(1))
    QTest.keyClicks(composer.field, "/he")
    press(composer, Qt.Key.Key_Escape)
    assert not composer.canned.open
    assert composer.text == "/he"
    assert left == []
    QTest.keyClicks(composer.field, "l")
    assert not composer.canned.open


def test_what_fits_nothing_is_sent_as_it_is(composer) -> None:
    QTest.keyClicks(composer.field, "/xyz")
    assert not composer.canned.open
    press(composer, Qt.Key.Key_Return)
    assert composer.sends == ["/xyz"]


@pytest.mark.parametrize("leave", ["space", "cursor", "backspace"])
def test_leaving_the_word_closes(composer, leave) -> None:
    QTest.keyClicks(composer.field, "x /")
    assert composer.canned.open
    if leave == "space":
        QTest.keyClicks(composer.field, " ")
    elif leave == "cursor":
        press(composer, Qt.Key.Key_Home)
    else:
        press(composer, Qt.Key.Key_Backspace)
    assert not composer.canned.open


def test_inserting_can_be_undone(composer) -> None:
    QTest.keyClicks(composer.field, "/order")
    press(composer, Qt.Key.Key_Return)
    composer.field.undo()
    assert composer.text.startswith("/")


def test_a_click_inserts(composer) -> None:
    QTest.keyClicks(composer.field, "/")
    view = popup(composer)._view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    assert composer.text == "Order 88213\nis on its way"
    assert composer.field.hasFocus()


def test_the_button_opens_it_too(composer) -> None:
    composer.open("Well", 4)
    composer.tools.canned.click()
    assert composer.text == "Well /"
    assert composer.canned.open


def test_without_replies_enter_leads_to_the_manager(composer) -> None:
    wanted = []
    composer.manage_wanted.connect(lambda: wanted.append(composer.text))
    composer.aids.canned.replace([])
    QTest.keyClicks(composer.field, "Hi /")
    press(composer, Qt.Key.Key_Return)
    assert wanted == ["Hi "]
    assert composer.sends == []


def test_an_unfilled_variable_is_marked_named_and_selected(composer) -> None:
    composer.open("😀 ", 2)
    QTest.keyClicks(composer.field, "/orphan")
    press(composer, Qt.Key.Key_Return)
    assert composer.text == "😀 Ask {{payload.nothing}}"
    assert composer.marks.unfilled == [(7, 26)]  # as Qt counts, the face is two
    assert not composer.check()
    assert "{{payload.nothing}}" in composer.problem
    QTest.keyClicks(composer.field, "Anna")
    assert composer.text == "😀 Ask Anna"
    assert composer.check()
    assert not composer.marks.unfilled


def test_a_variable_typed_or_pasted_is_filled_at_once(composer) -> None:
    QTest.keyClicks(composer.field, "I am {{agent.name}} x{{nobody}}")
    assert composer.text == "I am Sam x{{nobody}}"
    composer.field.undo()


def test_the_popup_stands_inside_of_the_window(composer) -> None:
    QTest.keyClicks(composer.field, "/")
    box = popup(composer).geometry()
    assert composer.window().rect().contains(box)
    cursor = composer.field.viewport().mapTo(composer.window(), composer.field.cursorRect().topLeft())
    assert box.bottom() < cursor.y()


def test_the_mouse_opens_puts_away_and_leads_to_the_dialog(composer: Composer, qtbot) -> None:
    composer.field.setPlainText("Well")
    composer.canned.start()
    assert popup(composer).isVisible()
    composer.canned.start()
    assert not popup(composer).isVisible()
    composer.field.setPlainText("")
    composer.canned.start()
    with qtbot.waitSignal(composer.manage_wanted):
        qtbot.mouseClick(popup(composer).edit, Qt.MouseButton.LeftButton)
    assert composer.text == ""
    assert not popup(composer).isVisible()


def test_braces_that_are_meant_can_be_sent_as_they_are_written(composer) -> None:
    answers: list[bool] = []
    composer.send_requested.connect(lambda: answers.append(composer.check()))
    composer.open("Write {{your name}} there", 0)
    assert not composer.check()
    (button,) = [one for one in composer.findChildren(QPushButton) if one.text() == "Send as written"]
    assert not button.isHidden()
    button.click()
    assert answers == [True]
    QTest.keyClicks(composer.field, "{{x}}")
    assert not composer.check(), "it was said of another text"
    composer.open("Write {{your name}} there", 0)
    assert not composer.check(), "it was said of another reply"
    composer.complain("")
    assert button.isHidden()


def test_a_file_that_is_pasted_is_answered_below_the_field(composer) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/jo/plan.pdf")])
    QGuiApplication.clipboard().setMimeData(data)
    composer.open("before", 6)
    composer.field.paste()
    assert composer.text == "before"
    assert "cannot be sent yet" in composer.problem
