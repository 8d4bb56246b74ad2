"""Which commands answer what was typed."""

from agent_desktop.ui.palette.command import Command, Group
from agent_desktop.ui.palette.ranking import rank


def make(text: str, group: Group = Group.ACTION, **more: object) -> Command:
    return Command(text, text, group, lambda: None, **more)


NEXT, UNREAD, CLOSE = make("Next conversation"), make("Next unread"), make("Close conversation", hindrance="No")
HIDDEN = make("Conversation 1 in the list", resting=False)
EMMA = make("Emma Peeters", Group.CONVERSATION)
ALL = [EMMA, NEXT, UNREAD, CLOSE, HIDDEN]


def texts(query: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [command.text for _, commands in rank(ALL, query, recent) for command in commands]


def test_at_rest_all_are_there_the_last_used_first_and_once() -> None:
    assert texts("") == ["Emma Peeters", "Next conversation", "Next unread", "Close conversation"]
    assert texts("", ("Next unread", "gone", "Close conversation"))[:2] == ["Next unread", "Emma Peeters"]
    assert texts("", ("Next unread",)).count("Next unread") == 1


def test_letters_words_in_any_order_and_nothing() -> None:
    assert texts("unread next") == ["Next unread"]
    assert texts("nxt unr") == ["Next unread"]
    assert texts("ep") == ["Emma Peeters"]
    assert texts("qqq") == []


def test_the_best_group_comes_first_and_what_cannot_be_done_last() -> None:
    assert texts("conversation") == ["Conversation 1 in the list", "Next conversation", "Close conversation"]
    assert texts("emma")[0] == "Emma Peeters"


def test_what_was_used_lately_wins_among_equals() -> None:
    assert texts("next")[0] == "Next conversation"
    assert texts("next", ("Next unread",))[0] == "Next unread"


def test_scattered_letters_do_not_stand_beside_whole_words() -> None:
    found = rank([make("Close it"), make("Colours of the system")], "close", ())
    assert [command.text for _, commands in found for command in commands] == ["Close it"]
