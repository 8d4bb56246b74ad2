"""Every setting has words for people: a name, help, names of its choices, a page."""

import pytest

from agent_desktop.base.checks import Choice
from agent_desktop.credentials.names import PUBLIC, VERIFY_TOKEN
from agent_desktop.settings.model import KEYS, SECTIONS, Key
from agent_desktop.ui.settings import order, words
from agent_desktop.ui.settings.helps import DAYS, helps

ALL = pytest.mark.parametrize("key", KEYS.values(), ids=lambda key: key.path)


@ALL
def test_a_key_has_a_name_of_its_own(key: Key) -> None:
    assert key.path in words.key_names(), "give it a name in ui/settings/words.py"
    name = words.key_name(key)
    assert name[0].isupper() or not name[0].isascii() or name.startswith("ngrok")
    assert "_" not in name
    same_page = [one for one in KEYS.values() if one.section == key.section]
    assert [words.key_name(one) for one in same_page].count(name) == 1


@ALL
def test_a_key_says_what_it_does(key: Key) -> None:
    if key.path in DAYS:
        return
    assert key.path in helps(), "say what it does in ui/settings/helps.py"
    text = helps()[key.path]
    assert text.endswith(".")
    assert "`" not in text
    assert key.path not in text.replace("{{agent.name}}", "")
    assert not text.startswith("...")


@ALL
def test_every_choice_has_a_name(key: Key) -> None:
    if isinstance(key.check, Choice):
        assert set(words.choice_names().get(key.path, {})) == set(key.check.words)


@pytest.mark.parametrize("section", [*SECTIONS, order.SECRETS])
def test_every_section_is_a_page_with_a_name(section: str) -> None:
    assert section in words.section_names()
    assert order.sections().count(section) == 1


def test_advanced_pages_and_keys_come_last() -> None:
    assert tuple(order.sections()[-len(order.ADVANCED) :]) == order.ADVANCED
    assert set(KEYS) >= order.ADVANCED_KEYS
    for section in SECTIONS:
        advanced = [order.is_advanced(key) for key in order.keys_of(section)]
        assert advanced == sorted(advanced)


@pytest.mark.parametrize("name", [name for name in PUBLIC if name != VERIFY_TOKEN])
def test_every_secret_has_a_name_and_says_what_it_is_for(name: str) -> None:
    title, about = words.secret_name(name)
    assert title != name
    assert about.endswith(".")
