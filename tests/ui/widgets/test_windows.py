"""Dialogs open over the window that caused them, and give the keyboard back to it, whatever the system would do."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.dialogs import Question, ask
from agent_desktop.ui.widgets.windows import windows
from tests.helpers.until import until


class Screen(QDialog):
    """A window beside the main one, such as the set-up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Beside")
        self.field = QLineEdit()
        self.field.setAccessibleName("Password")
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def main(qtbot: QtBot, theme: Theme) -> Iterator[QMainWindow]:
    made = QMainWindow()
    field = QLineEdit()
    field.setAccessibleName("Reply")
    made.setCentralWidget(field)
    qtbot.addWidget(made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def slow(main: QMainWindow) -> Iterator[None]:
    """A machine on which what the system chooses can come late."""
    settling = windows()._settling
    before = settling.interval()
    settling.setInterval(600_000)
    yield
    settling.stop()
    settling.setInterval(before)


async def bring(window: QWidget) -> None:
    windows().bring(window)
    await until(lambda: QApplication.activeWindow() is window)


def question_of(title: str) -> Question | None:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Question) and one.isVisible()]
    return next((one for one in shown if one.windowTitle() == title), None)


async def asked(title: str) -> Question:
    await until(lambda: question_of(title))
    question = question_of(title)
    assert question is not None
    return question


async def test_what_the_main_window_asks_opens_over_the_window_in_front(main: QMainWindow) -> None:
    await bring(main)
    beside = Screen(main)
    await bring(beside)
    answer = asyncio.ensure_future(ask(main, "Sure?", "…", ["No", "Yes"]))
    question = await asked("Sure?")
    assert question.parentWidget() is beside
    await until(lambda: QApplication.activeWindow() is question)
    question.accept()
    assert await answer is None
    await until(lambda: QApplication.activeWindow() is beside)


async def test_a_dialog_keeps_its_own_questions(main: QMainWindow) -> None:
    await bring(main)
    beside, other = Screen(main), Screen(main)
    await bring(other)
    await bring(beside)
    question = Question(other, "Sure?", "…", ["No"])
    windows().open(question)
    assert question.parentWidget() is other
    question.reject()


@pytest.mark.usefixtures("slow")
async def test_the_system_gives_the_keyboard_to_the_main_window_and_it_goes_on_to_the_right_one(
    main: QMainWindow,
) -> None:
    """As window managers do for a dialog of the main window: the one in front stays in front without the keyboard."""
    await bring(main)
    beside, second = Screen(main), Screen(main)
    await bring(beside)
    await bring(second)
    second.finished.connect(main.activateWindow)  # after ours, as the system's own choice comes
    second.close()
    assert windows().front is beside, "at once, whoever has the keyboard"
    await until(lambda: QApplication.activeWindow() is beside)


@pytest.mark.usefixtures("slow")
async def test_a_window_that_opens_is_the_one_to_type_in_before_the_system_has_given_it_the_keyboard(
    main: QMainWindow,
) -> None:
    await bring(main)
    beside = Screen(main)
    windows().bring(beside)
    assert QApplication.activeWindow() is main
    assert windows().front is beside
    main.activateWindow()  # as a system that does not let it through
    await until(lambda: QApplication.activeWindow() is beside)


async def test_the_agent_can_still_go_to_the_main_window(main: QMainWindow) -> None:
    await bring(main)
    beside, second = Screen(main), Screen(main)
    await bring(beside)
    await bring(second)
    second.close()
    await until(lambda: QApplication.activeWindow() is beside)
    await bring(main)
    assert windows().front is main
    beside.close()
    assert windows().front is main


async def test_a_question_that_nobody_asked_for_opens_over_what_stands_before_the_main_window(
    main: QMainWindow,
) -> None:
    await bring(main)
    assert windows().before_all(main) is main
    beside = Screen(main)
    await bring(beside)
    await bring(main)
    assert windows().before_all(main) is beside
    beside.close()
    assert windows().before_all(main) is main


async def test_menus_are_no_windows_to_work_in(main: QMainWindow) -> None:
    await bring(main)
    menu = QMenu(main)
    menu.addAction("One")
    menu.popup(main.mapToGlobal(main.rect().center()))
    await until(lambda: QApplication.activePopupWidget() is menu)
    assert windows().front is main
    menu.close()


async def test_a_question_goes_with_the_window_under_it(main: QMainWindow) -> None:
    await bring(main)
    beside = Screen(main)
    beside.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    await bring(beside)
    answer = asyncio.ensure_future(ask(main, "Sure?", "…", ["No", "Yes"]))
    await asked("Sure?")
    beside.close()
    assert await answer is None


async def test_a_question_without_a_window_stays_without(theme: Theme) -> None:
    answer = asyncio.ensure_future(ask(None, "Alone", "…", ["Quit"]))
    question = await asked("Alone")
    assert question.parentWidget() is None
    question.reject()
    assert await answer is None
