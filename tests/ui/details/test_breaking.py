from agent_desktop.ui.widgets.facts import breakable


def test_a_word_breaks_only_where_it_does_not_fit() -> None:
    name = "Thijs van Nieuwenhuijzen-Vandenbroucke"
    assert breakable(name, lambda part: len(part) < 16) == name
    assert breakable("a wa_32477123456", lambda part: len(part) < 5) == "a wa_3\u200b2477\u200b1234\u200b56"
    assert breakable("Nieuwenhuijzen-Van", lambda part: len(part) < 10).endswith("en-Van")
