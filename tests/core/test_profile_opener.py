"""Opening a profile where the keyring or the database does not: each question, and each way on from it."""

import asyncio
from collections.abc import Sequence

import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.core import profile_opener
from agent_desktop.core.profile_opener import NotOpened, Opener
from agent_desktop.credentials import DATABASE_KEY, VERIFY_TOKEN, KeyringUnavailable, MemoryCredentials
from agent_desktop.settings import load
from agent_desktop.store import encode_key, new_key, open_store
from tests.helpers.until import until


class Person:
    """Answers each question with the button that begins with the next of ``answers``; keeps what was asked."""

    def __init__(self, *answers: str) -> None:
        self._answers = list(answers)
        self.asked: list[tuple[str, str, list[str]]] = []

    async def __call__(self, title: str, text: str, choices: Sequence[str]) -> int | None:
        self.asked.append((title, text, list(choices)))
        answer = self._answers.pop(0)
        return next(number for number, words in enumerate(choices) if words.startswith(answer))


class NoKeyring(MemoryCredentials):
    """Does not answer the first ``refusals`` times."""

    refusals = 1_000

    async def get(self, name: str) -> str | None:
        self.refusals -= 1
        if self.refusals >= 0:
            raise KeyringUnavailable("The keyring cannot be reached.")
        return await super().get(name)


class Stuck(MemoryCredentials):
    """Its first call never comes back, like one whose prompt was lost; after ``renew`` all do."""

    def __init__(self) -> None:
        super().__init__({VERIFY_TOKEN: "verify-me"})
        self.renewed = False

    async def get(self, name: str) -> str | None:
        if not self.renewed:
            await asyncio.Event().wait()
        return await super().get(name)

    def renew(self) -> None:
        self.renewed = True


def opener(profile: Profile, person: Person, *, encrypted: bool = True) -> Opener:
    return Opener(profile, encrypted=encrypted, ask=person, waiting=lambda _shown: None)


async def test_a_keyring_that_is_back_leads_to_work(profile: Profile) -> None:
    person, credentials = Person("Try again"), NoKeyring()
    credentials.refusals = 1
    opened = await opener(profile, person).open(credentials)
    assert person.asked[0][0] == "The keyring is not available"
    assert (opened.credentials, opened.keyring_problem) == (credentials, None)
    await opened.store.close()


async def test_a_computer_without_keyring_can_keep_conversations_unencrypted(profile: Profile) -> None:
    person = Person("Store unencrypted")
    opened = await opener(profile, person).open(NoKeyring())
    assert "everyone who can read the files of this computer can then read them" in person.asked[0][1]
    assert person.asked[0][2][0] == "Try again"  # what Enter does
    assert opened.settings_changed
    assert not opened.credentials.lasting
    assert opened.keyring_problem is not None
    assert load(profile.config, site=profile.folder / "none", environ={}).storage.encryption == "off"
    await opened.store.close()


async def test_conversations_that_are_there_are_never_exchanged_for_unencrypted_ones(profile: Profile) -> None:
    profile.database.write_bytes(b"something")
    person = Person("Quit")
    with pytest.raises(NotOpened):
        await opener(profile, person).open(NoKeyring())
    assert person.asked[0][2] == ["Try again", "Quit"]
    assert "Your conversations are still on this computer" in person.asked[0][1]


async def test_a_prompt_that_was_lost_is_asked_for_again(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile_opener, "PROMPT_AFTER", 0.0)
    shown: list[bool] = []
    asking = Opener(profile, encrypted=False, ask=Person(), waiting=shown.append)
    task = asyncio.ensure_future(asking.open(Stuck()))
    await until(lambda: True in shown)
    assert not task.done()
    asking.ask_again()
    opened = await task
    assert opened.verify_token == "verify-me"
    assert shown[-1] is False
    await opened.store.close()


async def test_a_key_that_is_gone_says_what_it_means_and_deletes_nothing(profile: Profile) -> None:
    key = new_key()
    await (await open_store(profile.database, key=key)).close()
    whole = profile.database.read_bytes()
    person = Person("Quit")
    with pytest.raises(NotOpened):
        await opener(profile, person).open(MemoryCredentials())
    title, text, choices = person.asked[0]
    assert title == "The database key is missing"
    assert "Open the keyring that this program used before" in text
    assert "Nothing is deleted" in text
    assert choices == ["Try again", "Start a new database", "Quit"]
    assert profile.database.read_bytes() == whole

    person, credentials = Person("Start a new database"), MemoryCredentials()
    opened = await opener(profile, person).open(credentials)
    assert await credentials.get(DATABASE_KEY) not in (None, encode_key(key))
    aside = [file for file in profile.folder.iterdir() if file.name.startswith("inbox") and file != profile.database]
    assert whole in [file.read_bytes() for file in aside if file.is_file()]
    await opened.store.close()
