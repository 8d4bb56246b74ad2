"""The platform's ids are never taken for this program's own marks."""

import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.inbox import Author, Delivery
from agent_desktop.inbox.timeline import claim_id, echo_id, foreign_id, micros
from agent_desktop.protocol import TextTemplate
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user

AT = "2026-11-23T10:00:05Z"
DIGEST = "0" * 64
POISON = (
    "echo:zzz",
    "echo:",
    "echo:1",
    "at:zzz",
    "at:1",
    "gap:zzz",
    "gap:0",
    f"offload:{DIGEST}",
    f"request:{DIGEST}:0",
    "request:",
    "id:echo:1",
    "hash:1",
    "x" * 100_000,
    "\ud800:",
    ":",
)


def item(actor: str, text: str, key: Any, at: str | None = None) -> dict[str, Any]:
    message = {"text": text, "id": key} | ({"messageType": "text"} if actor == "user" else {})
    return {"actor": actor, "message": message} | ({} if at is None else {"timestamp": at})


@pytest.mark.parametrize("poison", POISON, ids=[one[:20].encode("ascii", "replace").decode() for one in POISON])
@pytest.mark.parametrize("timed", [True, False])
async def test_no_id_breaks_a_conversation(bench: Bench, poison: str, timed: bool) -> None:
    at = AT if timed else None
    await bench.messages(item("user", "hello", poison, at), item("bot", "welcome", poison, at))
    await bench.offload(item("user", "hello", poison, at), item("bot", "welcome", poison, at))
    await bench.inbox.reply(bench.only.id, TextTemplate("answer"))
    await until(lambda: not bench.repository.entries)
    bench.clock.advance(1)
    await bench.messages(item("bot", "answer", poison))  # its echo, without a time: the id is all that it has
    whole = [user("hello", "00:05"), item("bot", "welcome", poison, at), item("bot", "answer", poison, at)]
    for _ in range(2):
        assert await bench.offload(*whole, user("more", "00:09"), timestamp="2026-11-23T10:00:10Z")
        await bench.restart()
    texts = bench.texts()
    assert texts.count("agent:answer") == 1
    assert "user:more" in texts
    (answer,) = [one for one in bench.transcript() if one.author is Author.AGENT]
    assert answer.delivery is Delivery.DELIVERED


async def test_an_id_that_looks_like_a_handovers_mark_answers_none(bench: Bench) -> None:
    """Who knows a body's hash must not decide whether its handover counts as repeated."""
    body = bench.body("offload", "transcript", [user("help", "00:01")], "s1") | {"timestamp": AT}
    digest = hashlib.sha256(json.dumps(body).encode()).hexdigest()
    await bench.messages(item("bot", "x", f"offload:{digest}", AT), item("user", "x", f"offload:{digest}", AT))
    assert await bench.deliver(body)
    assert bench.lines() == ["handed_over"]


async def test_an_id_that_looks_like_an_echos_mark_marks_no_reply(bench: Bench) -> None:
    await bench.offload(user("help", "00:01"))
    await bench.inbox.reply(bench.only.id, TextTemplate("ok"))
    await until(lambda: not bench.repository.entries)
    bench.clock.advance(3600)
    later = bench.clock.now() + timedelta(seconds=1)
    await bench.messages(item("bot", "ok", echo_id(micros(later))))
    await bench.messages(item("bot", "ok", None, later.isoformat()))
    assert bench.texts() == ["user:help", "agent:ok", "bot:ok"]


async def test_messages_with_such_ids_are_recognised_by_them(bench: Bench) -> None:
    for _ in range(3):
        for poison in POISON:
            await bench.messages(item("user", f"m{POISON.index(poison)}", poison))
        bench.clock.advance(120)
    assert sorted(bench.texts()) == sorted(f"user:m{n}" for n in range(len(POISON)))


OWN = st.one_of(
    st.integers().map(echo_id),
    st.integers().map(claim_id),
    st.integers().map("gap:{}".format),
    st.just(f"offload:{DIGEST}"),
    st.just(f"request:{DIGEST}:0:1"),
)


@given(st.lists(st.one_of(st.text(), OWN, st.sampled_from(POISON)), unique=True), st.lists(OWN))
def test_kept_ids_are_as_different_as_they_came_and_never_ours(foreign: list[str], own: list[str]) -> None:
    kept = [foreign_id(one) for one in foreign]
    assert len(set(kept)) == len(foreign)
    assert not set(kept) & set(own)
    assert all(one is not None and len(one) <= 210 for one in kept)
    assert foreign_id(None) is None
    assert foreign_id("5f0c2a4be1d3c8a7b6954321") == "5f0c2a4be1d3c8a7b6954321"
