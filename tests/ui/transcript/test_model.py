import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from agent_desktop.inbox.model import Author, Delivery
from agent_desktop.ui.transcript.entry import Entry
from agent_desktop.ui.transcript.model import ROWS_MAX, Role, TranscriptModel
from tests.helpers.transcript import chips, message, page, press

Make = Callable[..., TranscriptModel]


@pytest.fixture
def make(qtmodeltester, qapp) -> Make:
    def build(*messages, more: bool = False) -> TranscriptModel:
        model = TranscriptModel(lambda entry: f"spoken {entry.message.id}")
        qtmodeltester.check(model, force_py=True)
        model.load(page(*messages, more=more))
        return model

    return build


def ids(model: TranscriptModel) -> list[int]:
    return [model.index(row).data(Role.MESSAGE_ID) for row in range(model.rowCount())]


def entries(model: TranscriptModel) -> list[Entry]:
    return [model.entry(row) for row in range(model.rowCount())]


def test_rows_tell_what_they_are(make: Make) -> None:
    model = make(message(1), message(2, Author.AGENT, "hi", delivery=Delivery.SENT))
    index = model.index(1)
    assert index.data() == "hi"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken 2"
    assert index.data(Role.AUTHOR) == "agent"
    assert index.data(Role.KIND) == "text"
    assert index.data(Role.DELIVERY) == "sent"
    assert index.data(Role.SENT_AT) == message(2).sent_at
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_new_messages_take_their_place_in_the_order(make: Make) -> None:
    model = make(message(1), message(5))
    model.merge([message(3), message(9), message(7, at=60.0)])
    assert ids(model) == [1, 7, 3, 5, 9]


def test_any_order_of_merging_gives_the_same_rows(make: Make) -> None:
    all_ = [message(n, random.choice(list(Author)), at=30.0 * (n // 2)) for n in range(1, 40)]
    shuffled = random.sample(all_, len(all_))
    whole, grown = make(*all_), make()
    for one in shuffled:
        grown.merge([one])
    assert ids(grown) == ids(whole)
    assert [(e.starts_day, e.starts_group) for e in entries(grown)] == [
        (e.starts_day, e.starts_group) for e in entries(whole)
    ]


def test_a_changed_message_is_replaced_and_told(make: Make, qtbot) -> None:
    model = make(message(1), message(2, Author.AGENT, delivery=Delivery.QUEUED))
    before = model.entry(1).revision
    with qtbot.waitSignal(model.dataChanged) as told:
        model.merge([message(2, Author.AGENT, delivery=Delivery.SENT)])
    assert told.args[0].row() == 1
    assert model.index(1).data(Role.DELIVERY) == "sent"
    assert model.entry(1).revision != before


def test_a_message_whose_time_changed_moves(make: Make) -> None:
    model = make(message(1), message(2), message(3))
    model.merge([message(1, at=1000.0)])
    assert ids(model) == [2, 3, 1]


def test_removed_messages_go(make: Make) -> None:
    model = make(message(1), message(2), message(3))
    model.merge([], [2, 99])
    assert ids(model) == [1, 3]


def test_messages_are_grouped_by_author_and_two_minutes(make: Make) -> None:
    model = make(
        message(1, at=0),
        message(2, at=120),
        message(3, at=241),
        message(4, Author.BOT, at=250),
        message(5, Author.SYSTEM, kind="taken", at=251),
        message(6, Author.BOT, at=252),
    )
    assert [e.starts_group for e in entries(model)] == [True, False, True, True, True, True]


def test_a_day_separator_stands_where_the_local_day_changes(make: Make) -> None:
    model = make(message(1), message(2), message(3, at=86400 * 2))
    assert [e.starts_day for e in entries(model)] == [True, False, True]


def test_the_oldest_row_has_no_day_while_there_may_be_older_ones(make: Make) -> None:
    model = make(message(5), more=True)
    assert not model.entry(0).starts_day
    model.add_older(page(message(4)))
    model.show_older()
    assert [e.starts_day for e in entries(model)] == [True, False]


def test_the_pressed_chip_is_marked(make: Make) -> None:
    model = make(chips(1, "Invoice", "Delivery"), press(2, "Delivery"))
    assert model.index(0).data(Role.PRESSED) == ["Delivery"]


def test_a_press_that_comes_later_marks_the_nearest_offer(make: Make) -> None:
    model = make(chips(1, "Yes", "No"), chips(2, "Yes", "No"))
    model.merge([message(3, text="Yes"), press(4, "No")])
    assert model.entry(0).pressed == ()
    assert model.entry(1).pressed == ("No",)


def test_a_mark_survives_a_changed_message(make: Make) -> None:
    model = make(chips(1, "Yes", "No"), press(2, "No"))
    model.merge([chips(1, "Yes", "No", "Maybe")])
    assert model.entry(0).pressed == ("No",)


def test_a_press_whose_offer_is_on_an_older_page_finds_it(make: Make) -> None:
    model = make(press(10, "Yes"), more=True)
    model.add_older(page(chips(9, "Yes")))
    model.show_older()
    assert model.entry(0).pressed == ("Yes",)


def test_older_messages_wait_for_paging(make: Make) -> None:
    model = make(message(50), more=True)
    model.merge([message(3)])
    assert ids(model) == [50]
    assert model.oldest == (message(50).sent_at, 50)


def test_the_window_moves_over_what_was_loaded(make: Make) -> None:
    model = make(*(message(n) for n in range(941, 1001)), more=True)
    for start in range(881, -60, -60):
        model.add_older(page(*(message(n) for n in range(max(1, start), start + 60)), more=start > 1))
        while model.show_older():
            assert model.rowCount() <= ROWS_MAX
    assert ids(model)[0] == min(ids(model))
    assert model.has_newer
    assert not model.more
    first = model.entry(0).message.id
    assert ids(model) == list(range(first, first + ROWS_MAX))
    model.merge([message(2000)])
    assert 2000 not in ids(model)
    while model.show_newer():
        assert model.rowCount() <= ROWS_MAX
    assert ids(model)[-2:] == [1000, 2000]
    model.narrow(model.rowCount() - 5, model.rowCount() - 1)
    assert ids(model)[-1] == 2000
    assert model.rowCount() < 60
    while model.show_older():
        pass
    model.show_newest()
    assert ids(model)[-1] == 2000
    assert not model.has_newer


def test_changes_outside_of_the_window_keep_it_right(make: Make) -> None:
    model = make(*(message(n) for n in range(1, 301)))
    model.drop_above()
    first = model.entry(0).message.id
    shown = model.rowCount()
    model.merge([message(900, at=90)], [5])
    assert model.rowCount() == shown
    assert model.entry(0).message.id == first
    assert model.row_of(1) is None
    assert model.row_of(first) == 0
    model.merge([message(2, text="changed")])
    while model.show_older():
        pass
    assert ids(model)[:5] == [1, 900, 2, 3, 4]
    assert model.entry(2).message.text == "changed"


def test_arrivals_of_others_at_the_end_are_told(make: Make, qtbot) -> None:
    model = make(message(1), message(5))
    came: list[int] = []
    model.arrived.connect(came.append)
    model.merge([message(3), message(6), message(7, Author.BOT), message(8, Author.AGENT, delivery=Delivery.QUEUED)])
    model.merge([message(6, text="again")])
    assert came == [2]


def test_an_unreadable_reply_is_shown_as_it_is(make: Make) -> None:
    model = make(message(1, Author.AGENT, raw={"futureTemplate": {}}, delivery=Delivery.SENT))
    assert len(model.entry(0).contents) == 1


def test_a_queued_reply_tells_that_it_waits_for_an_unconfirmed_one(make: Make) -> None:
    stuck = message(2, Author.AGENT, "first", delivery=Delivery.UNCONFIRMED)
    model = make(message(1, Author.AGENT, "before", delivery=Delivery.QUEUED), stuck)
    model.merge([message(3, Author.AGENT, "second", delivery=Delivery.QUEUED)])
    assert [entry.behind for entry in entries(model)] == [False, False, True]
    revision = model.entry(2).revision
    model.merge([message(2, Author.AGENT, "first", delivery=Delivery.SENT)])
    assert [entry.behind for entry in entries(model)] == [False, False, False]
    assert model.entry(2).revision != revision
    model.merge([stuck])
    model.merge([message(3, Author.AGENT, "second", delivery=Delivery.SENT)])
    assert not any(entry.behind for entry in entries(model))
