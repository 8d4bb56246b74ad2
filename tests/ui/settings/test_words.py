"""Every setting has words for people: a name, help, names of its choices, a page."""

from agent_desktop.credentials.names import PUBLIC, VERIFY_TOKEN
from agent_desktop.settings.checks import Choice
from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.ui.settings import order, words
from agent_desktop.ui.settings.helps import DAYS, helps


def test_a_key_has_a_name_of_its_own() -> None:
    assert [path for path in KEYS if path not in words.key_names()] == [], "give it a name in ui/settings/words.py"
    names = {path: words.key_name(key) for path, key in KEYS.items()}
    assert [name for name in names.values() if name[0].islower() and not name.startswith("ngrok")] == []
    assert [name for name in names.values() if "_" in name] == []
    on_pages = [(key.section, names[path]) for path, key in KEYS.items()]
    assert [one for one in set(on_pages) if on_pages.count(one) > 1] == []


def test_a_key_says_what_it_does() -> None:
    texts = {path: helps().get(path, "") for path in KEYS if path not in DAYS}
    assert [path for path, text in texts.items() if not text] == [], "say what it does in ui/settings/helps.py"
    assert [path for path, text in texts.items() if not text.endswith(".")] == []
    assert [path for path, text in texts.items() if "`" in text or text.startswith("...")] == []
    assert [path for path, text in texts.items() if path in text.replace("{{agent.name}}", "")] == []


def test_every_choice_has_a_name() -> None:
    choices = {path: key.check.words for path, key in KEYS.items() if isinstance(key.check, Choice)}
    assert choices
    assert {path: set(found) for path, found in choices.items()} == {
        path: set(words.choice_names().get(path, {})) for path in choices
    }


def test_every_section_is_a_page_with_a_name() -> None:
    sections = [*SECTIONS, order.SECRETS]
    assert [section for section in sections if section not in words.section_names()] == []
    assert [section for section in sections if order.sections().count(section) != 1] == []


def test_advanced_pages_and_keys_come_last() -> None:
    assert tuple(order.sections()[-len(order.ADVANCED) :]) == order.ADVANCED
    assert set(KEYS) >= order.ADVANCED_KEYS
    for section in SECTIONS:
        advanced = [order.is_advanced(key) for key in order.keys_of(section)]
        assert advanced == sorted(advanced)


def test_every_secret_has_a_name_and_says_what_it_is_for() -> None:
    said = {name: words.secret_name(name) for name in PUBLIC if name != VERIFY_TOKEN}
    assert [name for name, (title, about) in said.items() if title == name or not about.endswith(".")] == []
