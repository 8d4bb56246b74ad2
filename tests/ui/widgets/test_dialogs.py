"""Questions wait without stopping the program."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.dialogs import Question, ask
from tests.helpers.until import until


def question() -> Question | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, Question) and w.isVisible()), None)


@pytest.mark.parametrize(("press", "answer"), [("Keep", 0), ("Start anew", 1), (None, None)])
async def test_the_answer_is_the_choice(qtbot: QtBot, theme: Theme, press: str | None, answer: int | None) -> None:
    asking = asyncio.ensure_future(ask(None, "Damaged", "What now?", ["Keep", "Start anew"]))
    await until(question)
    dialog = question()
    assert dialog is not None
    if press is None:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == press)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert await asking == answer
    assert question() is None


async def test_enter_takes_the_first_choice(qtbot: QtBot, theme: Theme) -> None:
    asking = asyncio.ensure_future(ask(None, "Damaged", "What now?", ["Keep", "Start anew"]))
    await until(question)
    qtbot.keyClick(question(), Qt.Key.Key_Return)
    assert await asking == 0


async def test_enter_takes_the_choice_that_has_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    asking = asyncio.ensure_future(ask(None, "Damaged", "What now?", ["Keep", "Start anew"]))
    await until(question)
    dialog = question()
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Start anew")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert await asking == 1


async def test_cancelling_closes_the_question(theme: Theme) -> None:
    asking = asyncio.ensure_future(ask(None, "Damaged", "What now?", ["Keep"]))
    await until(question)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert question() is None
