"""The scripted customers: all kinds appear, they react, wait, lose patience, and a seed makes them the same again."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from agent_desktop import protocol
from agent_desktop.sandbox import CAST, Conversation, Person, Phase, Sandbox, Speaker, shapes
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk, Uploads
from tests.helpers.sandbox import DECLINE, Client, Receiver, client_of, receiver, running
from tests.helpers.until import until

ASKING = {script.name for script in CAST if any(isinstance(step, AsksForPerson) for step in script.steps)}


@asynccontextmanager
async def playing(
    script: Script, hook: Receiver, **settings: Any
) -> AsyncIterator[tuple[Sandbox, Client, Conversation]]:
    """One scripted customer, up to the point where they are there."""
    settings = {"speed": 1000.0, "trickle": 0.0, "customers": True, **settings}
    async with running(hook.url, cast=(script,), **settings) as sandbox, client_of(sandbox) as client:
        await sandbox.wait_for(lambda: bool(sandbox.conversations))
        yield sandbox, client, next(iter(sandbox.conversations.values()))


def talker(**talk: Any) -> Script:
    return Script(
        name="talker",
        person=Person("Tess", "", "en", "web"),
        arrives=0.0,
        steps=(Opens(), AsksForPerson({"order": "{order}"})),
        talk=Talk(**{"patience": 0.0, **talk}),
        order=7,
    )


def user_words(conversation: Conversation) -> list[str]:
    return [
        shapes.words(said.message).strip()
        for said in conversation.transcript
        if said.speaker is Speaker.USER and said.message["messageType"] != "intro"
    ]


async def test_the_whole_cast(hook: Receiver) -> None:
    """Everybody comes; together they use every kind, and what was delivered is the truth."""
    async with running(hook.url, customers=True, speed=400.0, trickle=0.0) as sandbox:
        await sandbox.wait_for(
            lambda: (
                len(sandbox.conversations) == len(CAST)
                and sum(one.paused for one in sandbox.conversations.values()) == len(ASKING)
            ),
            timeout=30,
        )
        await sandbox.wait_for(lambda: any(said == "bedankt robot 🤖" for said in _all_words(sandbox)))
        await sandbox.settled()
        assert hook.methods[0] == "GET", "nobody comes before the health check"
        kinds: Counter[str] = Counter()
        buttons: set[str] = set()
        for conversation in sandbox.conversations.values():
            items = hook.items(conversation)
            truth = conversation.transcript[: len(items)]
            assert [item["message"].get("id") for item in items if item["actor"] == "user"] == [
                said.id for said in truth if said.speaker is Speaker.USER
            ]
            parsed = [protocol.parse_item(item) for item in items]
            assert parsed[0].content == protocol.Intro()
            assert [item.sent_at for item in parsed] == [said.at for said in truth]
            kinds.update(protocol.kind_of(item.content) for item in parsed)
            kinds.update(str(said.message.get("messageType")) for said in truth)
            for item in parsed:
                match item.content:
                    case protocol.Buttons(buttons=found):
                        buttons.update(button.type for button in found)
                    case protocol.Carousel(cards=cards):
                        buttons.update(button.type for card in cards for button in card.buttons)
        known = "intro text postback files location quick_replies buttons carousel list"
        assert {*known.split(), "image", "video", "audio", "file", "media", "unknown"} <= set(kinds)
        assert {"fileUploadInputResult", "upload"} <= set(kinds)
        assert buttons == {"web_url", "postback", "phone_number", "element_share"}
        assert len(hook.of("offload")) == len(ASKING)


def _all_words(sandbox: Sandbox) -> list[str]:
    return [word for one in sandbox.conversations.values() for word in user_words(one)]


def test_the_cast_is_colourful() -> None:
    people = [script.person for script in CAST]
    assert {person.language for person in people} >= {"nl", "fr", "de", "en", "es", "pt", "ar", "th", "ja"}
    assert {person.channel for person in people} >= {"whatsapp", "messenger", "web", "emulator"}
    assert any(not person.first for person in people)
    assert any(len(person.last) > 40 for person in people)
    assert len(ASKING) < len(CAST) >= 12
    assert sum(script.arrives <= 2 for script in CAST) == 2
    assert max(script.arrives for script in CAST) <= 60
    assert len({script.name for script in CAST}) == len(CAST)


async def test_every_file_they_refer_to_is_there(hook: Receiver, sandbox: Sandbox) -> None:
    names = {name for script in CAST for step in _steps(script) if isinstance(step, Uploads) for name in step.names}
    for script in CAST:
        for step in _steps(script):
            if isinstance(step, BotSays):
                names.update(word.removeprefix("{files}") for word in _strings(step.messages) if "{files}" in word)
    async with aiohttp.ClientSession() as session:
        for name in names:
            async with session.get(sandbox.files_url + name) as answer:
                assert answer.status == 200, name
                assert len(await answer.read()) > 40, name


def _steps(script: Script) -> list[Any]:
    talk = script.talk
    return [
        *script.steps,
        *(step for turn in talk.turns for step in turn),
        *(step for hears in talk.hears for step in hears.then),
        *talk.afterwards,
    ]


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    return [found for entry in value for found in _strings(entry)] if not isinstance(value, int | float) else []


async def test_reacts_to_words_then_by_turns_then_says_goodbye(hook: Receiver) -> None:
    script = talker(
        hears=(Hears(("parcel",), (Says("about the parcel"),)),),
        turns=((Says("first turn"), Says("and more")), (Says("second turn"),)),
    )
    async with playing(script, hook) as (sandbox, client, tess):
        await sandbox.wait_for(lambda: tess.paused)
        assert hook.of("offload")[0]["payload"] == {"order": "7"}
        said: list[str] = []
        for words, reaction in (
            ("hello", ["first turn", "and more"]),
            ("Your PARCEL?", ["about the parcel"]),
            ("your parcel again", ["second turn"]),
            ("ok", ["Thanks, bye!"]),
        ):
            await client.text(tess, words)
            said += reaction
            await sandbox.wait_for(lambda said=said: user_words(tess) == said)
        await client.text(tess, "bye")
        await sandbox.settled()
        assert user_words(tess) == said


async def test_lets_the_agent_finish_before_answering(hook: Receiver) -> None:
    async with playing(talker(turns=((Says("one answer"),),)), hook, speed=25.0) as (sandbox, client, tess):
        await sandbox.wait_for(lambda: tess.paused)
        for words in ("one", "two", "three"):
            await client.text(tess, words)
        await sandbox.wait_for(lambda: bool(user_words(tess)))
        assert [said.speaker for said in tess.transcript[-4:]] == [Speaker.AGENT] * 3 + [Speaker.USER]


async def test_presses_what_the_agent_offers(hook: Receiver) -> None:
    async with playing(talker(), hook) as (sandbox, client, tess):
        await sandbox.wait_for(lambda: tess.paused)
        payload = {"nextDialogstateId": "x", "sessionDataToSet": [{"key": "day", "value": "monday"}]}
        replies = [{"title": "Monday", "payload": payload}]
        template = {"quickReplyTemplate": {"textMessages": [{"text": "When?"}], "quickReplies": replies}}
        await client.act(tess, {"sendMessages": [template]})
        await sandbox.wait_for(lambda: user_words(tess) == ["Monday"])
        assert tess.session_data["day"] == "monday"


async def test_loses_patience_but_not_for_ever(hook: Receiver) -> None:
    async with playing(talker(patience=20.0), hook) as (sandbox, _, tess):
        await sandbox.wait_for(lambda: len(user_words(tess)) == 3)
        assert user_words(tess)[1] == "Is there anybody there??"
        assert len(hook.of("messages", tess)) <= 4


async def test_comes_back_after_the_agent_closed(hook: Receiver) -> None:
    async with playing(talker(afterwards=(Says("one more thing"),)), hook) as (sandbox, client, tess):
        await sandbox.wait_for(lambda: tess.paused)
        await client.act(tess, {"pauseBot": False})
        await sandbox.wait_for(lambda: user_words(tess) == ["one more thing"])


async def test_tries_again_after_being_declined_then_leaves_a_message(hook: Receiver) -> None:
    hook.offload = DECLINE
    async with playing(talker(), hook) as (sandbox, _, tess):
        await sandbox.wait_for(lambda: user_words(tess) == ["Try again", "Leave a message"])
        await sandbox.settled()
        assert len(hook.of("offload")) == 2
        assert tess.transcript[-1].message["text"].startswith("Thank you.")


async def test_stops_following_the_bot_when_an_agent_takes_over(hook: Receiver) -> None:
    script = Script(
        name="taken",
        person=Person("Tess"),
        arrives=0.0,
        steps=(Opens(), Says("wait", after=10**6), BotSays(shapes.chips("?", "Yes")), Presses("Yes")),
        talk=Talk(turns=((Says("oh, a person"),),)),
    )
    async with playing(script, hook, speed=10.0**7) as (sandbox, client, tess):
        await client.act(tess, {"pauseBot": True})
        await client.text(tess, "hello")
        await sandbox.wait_for(lambda: "oh, a person" in user_words(tess))
        assert Speaker.BOT not in {said.speaker for said in tess.transcript}


async def test_waits_for_the_webhook(hook: Receiver) -> None:
    hook.healthy = False
    async with running(hook.url, customers=True) as sandbox:
        await until(lambda: len(hook.methods) >= 3)
        assert not sandbox.conversations
        hook.healthy = True
        await sandbox.wait_for(lambda: bool(sandbox.conversations))


async def test_a_bounded_trickle_follows(hook: Receiver) -> None:
    cast = (talker(),)
    async with running(hook.url, cast=cast, customers=True, speed=5000.0, trickle=30.0, trickle_limit=8) as sandbox:
        await sandbox.wait_for(
            lambda: len(sandbox.conversations) == 9 and all(one.paused for one in sandbox.conversations.values())
        )
        names = {one.person.first for one in sandbox.conversations.values()}
        assert len(names) > 2
        assert len({one.key for one in sandbox.conversations.values()}) == 9
        assert {one.phase for one in sandbox.conversations.values()} == {Phase.AGENT}


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_seed_gives_the_same_customers(seed: int) -> None:
    runs = []
    for _ in range(2):
        async with (
            receiver() as hook,
            running(hook.url, customers=True, speed=300.0, trickle=0.0, seed=seed) as sandbox,
        ):
            await sandbox.wait_for(
                lambda sandbox=sandbox: sum(one.paused for one in sandbox.conversations.values()) == len(ASKING),
                timeout=30,
            )
            base = sandbox.base_url
            runs.append(
                {
                    key.session_id: [(said.id, repr(said.message).replace(base, "")) for said in one.transcript][:6]
                    for key, one in sandbox.conversations.items()
                    if one.paused
                }
            )
    shared = set(runs[0]) & set(runs[1])
    assert len(shared) == len(ASKING)
    for session in shared:
        assert all(a == b for a, b in zip(runs[0][session], runs[1][session], strict=False))
