"""The list's model: sections, order, moves that keep the selection, windows and the filter."""

import random
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from agent_desktop.inbox.filters import Filter
from agent_desktop.inbox.model import Conversation, Counts, State
from agent_desktop.ui.list.model import ORDER, ConversationListModel, Kind, Role
from agent_desktop.ui.list.row import second_line, stamp
from agent_desktop.ui.list.section import PAGE, shelf_of, sort_key
from tests.helpers.fake_inbox import FakeInbox


@pytest.fixture
def model(inbox: FakeInbox, qapp: object) -> ConversationListModel:
    model = ConversationListModel(inbox.clock)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def rows(model: ConversationListModel) -> list[str]:
    """What is shown: ``# title`` for headers, names, ``+`` for more."""
    shown = []
    for row in range(model.rowCount()):
        index = model.index(row)
        kind = index.data(Role.KIND)
        if kind == Kind.HEADER:
            shown.append(f"# {index.data(Role.SECTION).shelf.value}")
        elif kind == Kind.MORE:
            shown.append("+")
        else:
            shown.append(index.data(Role.CONVERSATION).customer.name)
    return shown


def many(inbox: FakeInbox, count: int, state: State = State.BOT) -> list[Conversation]:
    """Conversations, the newest first."""
    now = inbox.clock.now()
    return [inbox.add(f"n{n}", state=state, last_at=now - timedelta(minutes=n)) for n in range(count)]


def test_sections_are_in_order_and_sorted(inbox: FakeInbox, model: ConversationListModel) -> None:
    now = inbox.clock.now()
    model.apply(
        [
            inbox.add("short wait", state=State.WAITING, waiting_since=now),
            inbox.add("old", state=State.ACTIVE, last_at=now - timedelta(hours=1)),
            inbox.add("long wait", state=State.WAITING, waiting_since=now - timedelta(minutes=5)),
            inbox.add("new", state=State.ACTIVE, last_at=now),
        ]
    )
    assert rows(model) == ["# waiting", "long wait", "short wait", "# active", "new", "old"]


def test_nothing_is_shown_at_first(model: ConversationListModel) -> None:
    assert rows(model) == []
    model.set_counts(Counts(closed=3))
    assert rows(model) == ["# closed"]
    model.set_counts(Counts())
    assert rows(model) == []


def test_a_taken_conversation_moves_and_stays_the_same_row(inbox: FakeInbox, model: ConversationListModel) -> None:
    first, second = (inbox.add(name, state=State.WAITING) for name in ("a", "b"))
    model.apply([first, second])
    kept = QPersistentModelIndex(model.index_of(first.id))
    moves = []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.apply([replace(first, state=State.ACTIVE)])
    assert rows(model) == ["# waiting", "b", "# active", "a"]
    assert kept.data(Role.CONVERSATION).id == first.id
    assert moves
    model.apply([replace(second, state=State.ACTIVE, last_at=first.last_at + timedelta(seconds=1))])
    assert rows(model) == ["# active", "b", "a"]
    assert kept.data(Role.CONVERSATION).id == first.id


def test_resorting_moves_one_row(inbox: FakeInbox, model: ConversationListModel) -> None:
    page = many(inbox, 5)
    model.load(State.BOT, page, more=False)
    moves, resets = [], []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.modelReset.connect(lambda: resets.append(1))
    model.apply([replace(page[3], last_at=inbox.clock.now() + timedelta(seconds=1))])
    assert rows(model) == ["# bot", "n3", "n0", "n1", "n2", "n4"]
    assert (len(moves), len(resets)) == (1, 0)


def test_closed_is_folded_and_asks_for_its_page_when_unfolded(inbox: FakeInbox, model: ConversationListModel) -> None:
    asked = []
    model.page_wanted.connect(asked.append)
    page = many(inbox, 2, State.CLOSED)
    model.set_counts(Counts(closed=2))
    model.set_collapsed(State.CLOSED, False)
    assert asked == [State.CLOSED]
    model.load(State.CLOSED, page, more=False)
    assert rows(model) == ["# closed", "n0", "n1"]
    model.set_collapsed(State.CLOSED, True)
    assert rows(model) == ["# closed"]
    model.set_collapsed(State.CLOSED, False)
    assert rows(model) == ["# closed", "n0", "n1"]
    assert asked == [State.CLOSED]


def test_closing_into_a_folded_section_takes_the_row_away(inbox: FakeInbox, model: ConversationListModel) -> None:
    conversation = inbox.add("a", state=State.ACTIVE)
    model.apply([conversation])
    closed = inbox.change(conversation.id, state=State.CLOSED)
    model.keep = conversation.id
    model.apply([closed])
    assert rows(model) == ["# closed"]
    assert not model.index_of(conversation.id).isValid()
    assert model.conversation(conversation.id) == closed


def test_a_window_shows_that_there_is_more(inbox: FakeInbox, model: ConversationListModel) -> None:
    all_of_them = many(inbox, PAGE + 30)
    model.set_counts(Counts(bot=PAGE + 30))
    model.load(State.BOT, all_of_them[:PAGE], more=True)
    assert rows(model)[-1] == "+"
    assert model.rowCount() == PAGE + 2
    # What sorts behind the window stays in the store ...
    model.apply([all_of_them[PAGE + 5]])
    assert model.rowCount() == PAGE + 2
    # ... and comes with its page.
    model.load(State.BOT, all_of_them[PAGE - 10 :], more=False)
    assert model.rowCount() == PAGE + 31
    assert rows(model)[-1] == f"n{PAGE + 29}"


def test_a_busy_bot_does_not_fill_the_memory(inbox: FakeInbox, model: ConversationListModel) -> None:
    model.set_counts(Counts(bot=5000))
    model.load(State.BOT, many(inbox, PAGE), more=True)
    now = inbox.clock.now()
    busy = [inbox.add(f"x{n}", last_at=now + timedelta(seconds=n)) for n in range(2 * PAGE + 50)]
    for start in range(0, len(busy), 50):
        model.apply(busy[start : start + 50])
    assert len(model.section(State.BOT)) <= 2 * PAGE
    assert rows(model)[1] == f"x{2 * PAGE + 49}"
    assert rows(model)[-1] == "+"


def test_pages_loaded_by_scrolling_are_let_go_but_not_the_open_one(
    inbox: FakeInbox, model: ConversationListModel
) -> None:
    page = many(inbox, 4 * PAGE)
    model.set_counts(Counts(bot=4 * PAGE))
    model.load(State.BOT, page, more=False)
    assert model.rowCount() == 4 * PAGE + 1
    model.keep = page[2 * PAGE].id
    model.forget_further_pages()
    assert model.rowCount() == 2 * PAGE + 3
    assert model.index_of(page[2 * PAGE].id).isValid()
    model.keep = None
    model.forget_further_pages()
    model.apply([inbox.add("new", last_at=inbox.clock.now() + timedelta(seconds=1))])
    assert len(model.section(State.BOT)) == PAGE
    assert rows(model)[-1] == "+"


def test_a_filter_empties_the_list_and_lets_in_what_passes(inbox: FakeInbox, model: ConversationListModel) -> None:
    emma = inbox.add("Emma", state=State.ACTIVE, channel="whatsapp")
    jan = inbox.add("Jan", state=State.ACTIVE, channel="web")
    model.apply([emma, jan])
    model.set_only(Filter(channels=("web",)))
    assert rows(model) == []
    model.load(State.ACTIVE, [emma, jan], more=False)
    assert rows(model) == ["# active", "Jan"]
    model.apply([replace(emma, last_text="still filtered"), replace(jan, channel="whatsapp")])
    assert rows(model) == []
    model.apply([replace(emma, channel="web")])
    assert rows(model) == ["# active", "Emma"]
    model.set_only(Filter())
    model.load(State.ACTIVE, [emma, jan], more=False)
    assert rows(model) == ["# active", "Jan", "Emma"]


def test_what_is_put_aside_stands_apart_and_comes_back(inbox: FakeInbox, model: ConversationListModel) -> None:
    now = inbox.clock.now()
    later, sooner, mine = (inbox.add(name, state=State.ACTIVE) for name in ("later", "sooner", "mine"))
    later = replace(later, snoozed_until=now + timedelta(hours=2))
    model.load(State.ACTIVE, [later, sooner, mine], more=False)
    assert rows(model) == ["# active", "mine", "sooner", "# snoozed", "later"]
    model.apply([replace(sooner, snoozed_until=now + timedelta(hours=1))])
    assert rows(model) == ["# active", "mine", "# snoozed", "sooner", "later"]
    spoken = model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "snoozed until" in spoken
    back = replace(later, snoozed_until=None, returned_at=now)
    model.apply([back])
    assert rows(model) == ["# active", "mine", "later", "# snoozed", "sooner"]
    assert second_line(back).prefix == "Snooze ended:"
    model.apply([replace(sooner, snoozed_until=None, state=State.CLOSED)])
    assert rows(model) == ["# active", "mine", "later"]


def test_rows_speak(inbox: FakeInbox, model: ConversationListModel) -> None:
    model.apply(
        [
            inbox.add(
                "Emma\u202e\nPeeters",
                state=State.WAITING,
                channel="whatsapp",
                version="DRAFT",
                unread=2,
                last_text="Hi\nthere",
            )
        ]
    )
    inbox.clock.advance(75)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Emma Peeters, test version DRAFT, WhatsApp, waiting for 1:15, 2 unread, Hi there"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Waiting, 1"


def test_declined_ones_stand_apart_with_reason_and_time(inbox: FakeInbox, model: ConversationListModel) -> None:
    for shelf in ORDER:
        model.load(shelf, [], more=False)
    now = inbox.clock.now()
    first = inbox.add(
        "first", declined_at=now - timedelta(minutes=3), declined={"reason": "full", "count": 5, "limit": 5}
    )
    last, other = inbox.add("last", declined_at=now), inbox.add("other")
    model.apply([first, last, other])
    assert rows(model) == ["# declined", "last", "first", "# bot", "other"]
    line = second_line(first)
    assert (line.prefix, line.text, line.tone) == ("Declined:", "full, 5 of 5 conversations", "warn")
    assert stamp(first, now).text == "3 m"
    spoken = model.data(model.index_of(first.id), Qt.ItemDataRole.AccessibleTextRole)
    assert "Declined: full, 5 of 5 conversations" in spoken
    model.apply([replace(first, last_at=now + timedelta(minutes=1))])
    assert rows(model)[:3] == ["# declined", "last", "first"], "it stands by its decline, not by what the bot says"
    model.apply([replace(last, declined_at=None), replace(first, state=State.ACTIVE, declined_at=None)])
    assert rows(model) == ["# active", "first", "# bot", "other", "last"]


@pytest.mark.parametrize("seed", range(25))
def test_any_sequence_of_changes_ends_in_the_right_rows(
    seed: int, inbox: FakeInbox, model: ConversationListModel
) -> None:
    """Random changes, folding, filtering and counts, compared with rows made from scratch."""
    chance = random.Random(seed)
    now = inbox.clock.now()
    known: dict[int, Conversation] = {}
    for shelf in ORDER:
        model.load(shelf, [], more=False)
    selection = QItemSelectionModel(model)
    for _ in range(120):
        step = chance.random()
        if step < 0.75:
            changed = []
            for _ in range(chance.randint(1, 4)):
                if not known or chance.random() < 0.3:
                    conversation = inbox.add(f"c{len(known)}")
                else:
                    conversation = chance.choice(list(known.values()))
                moment = now + timedelta(seconds=chance.randint(-50, 50))
                conversation = replace(
                    conversation,
                    state=chance.choice(list(State)),
                    snoozed_until=chance.choice([None, moment]),
                    declined_at=chance.choice([None, moment]),
                    channel=chance.choice(["apple", "pear"]),
                    last_at=moment,
                    waiting_since=moment,
                )
                known[conversation.id] = conversation
                changed.append(conversation)
            model.apply(changed)
            if chance.random() < 0.2 and model.rowCount():
                index = model.index(chance.randrange(model.rowCount()))
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif step < 0.85:
            model.set_collapsed(chance.choice(ORDER), chance.random() < 0.5)
        elif step < 0.95:
            model.set_only(chance.choice([Filter(), Filter(channels=("apple",))]))
            for shelf in ORDER:
                model.load(shelf, [c for c in known.values() if shelf_of(c) is shelf], more=False)
        else:
            passing = [c for c in known.values() if model.only.matches(c)]
            totals = [sum(shelf_of(c) is shelf for c in passing) for shelf in ORDER]
            names = ("waiting", "active", "snoozed", "declined", "bot", "closed")
            model.set_counts(Counts(**dict(zip(names, totals, strict=True))))
        expected = []
        for shelf in ORDER:
            passing = (c for c in known.values() if shelf_of(c) is shelf and model.only.matches(c))
            inside = sorted(passing, key=sort_key)
            section = model.section(shelf)
            if inside or section.total:
                expected.append(f"# {shelf.value}")
                if not section.collapsed:
                    expected.extend(c.customer.name for c in inside)
        assert rows(model) == expected
