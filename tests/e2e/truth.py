"""Compares what the platform knows happened with what the store holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from agent_desktop.base.profile import Profile
from agent_desktop.inbox import Author, Conversation, Delivery, Message
from agent_desktop.inbox.unit import NEEDS_AGENT, UNDER_WAY
from agent_desktop.protocol import ConversationKey, fingerprint, parse_item
from agent_desktop.sandbox import Conversation as Truth
from agent_desktop.sandbox import Sandbox, Speaker
from agent_desktop.store import Store, decode_key, open_store
from tests.e2e.traffic import Entered

ARRIVED = frozenset({Delivery.SENT, Delivery.DELIVERED})
Kept = dict[ConversationKey, tuple[Conversation, list[Message]]]


@dataclass
class Verdict:
    """What was compared, and every disagreement as a sentence."""

    conversations: int = 0
    acknowledged: int = 0
    messages: int = 0
    replies: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


async def read_store(folder: str, key: str) -> Kept:
    """Everything in a profile's database."""
    store = await open_store(Profile.at(folder).database, key=decode_key(key), read_only=True)
    try:
        return {one.key: (one, await _messages(store, one)) for one in await store.all_conversations()}
    finally:
        await store.close()


async def _messages(store: Store, conversation: Conversation) -> list[Message]:
    """A conversation's messages, oldest first."""
    found: list[Message] = []
    more = True
    while more:
        before = (found[0].sent_at, found[0].id) if found else None
        page = await store.page(conversation.id, before=before, limit=500)
        found[:0], more = page.messages, page.more
    return found


def acknowledged(sandbox: Sandbox) -> set[tuple[ConversationKey, str]]:
    """Ids of the customers' messages, and times of the others', whose request was answered 200 at least once."""
    found = set()
    for delivery in sandbox.deliveries:
        if 200 in delivery.attempts:
            for item in delivery.body.get("messages") or delivery.body.get("transcript") or ():
                found.add((delivery.key, item["timestamp"]))
    return found


def compare(sandbox: Sandbox, kept: Kept, entered: Entered) -> Verdict:
    """Whether each acknowledged message is there once, and each reply once at the platform or visibly not."""
    verdict = Verdict(conversations=len(kept))
    known = acknowledged(sandbox)
    verdict.acknowledged = len(known)
    for key, truth in sandbox.conversations.items():
        conversation, messages = kept.get(key, (None, []))
        verdict.messages += len(messages)
        _compare_incoming(verdict, truth, messages, known)
        _compare_replies(verdict, truth, messages, entered)
        if conversation is not None:
            _compare_counts(verdict, conversation, messages)
    verdict.wrong += [f"{key}: a conversation that never was" for key in kept if key not in sandbox.conversations]
    return verdict


def _compare_incoming(
    verdict: Verdict, truth: Truth, messages: Sequence[Message], known: set[tuple[ConversationKey, str]]
) -> None:
    said: Counter[tuple[str, str]] = Counter()
    least: Counter[tuple[str, str]] = Counter()
    for one in truth.transcript:
        if one.speaker is Speaker.AGENT:
            continue
        what = (
            one.speaker.value,
            fingerprint(parse_item({"actor": one.speaker.value, "message": one.message}).content),
        )
        said[what] += 1
        least[what] += (truth.key, f"{one.at:%Y-%m-%dT%H:%M:%S.}{one.at.microsecond // 1000:03}Z") in known
    stored = Counter(
        (one.author.value, one.fingerprint) for one in messages if one.author in (Author.USER, Author.BOT, Author.OTHER)
    )
    for what in said.keys() | stored.keys():
        if not least[what] <= stored[what] <= said[what]:
            words = next((one.text for one in messages if one.fingerprint == what[1]), what[1])
            verdict.wrong.append(
                f"{truth.key.session_id}: {what[0]} said {words!r} {said[what]} times, {least[what]} of them"
                f" acknowledged; the store has {stored[what]}"
            )


def _compare_replies(verdict: Verdict, truth: Truth, messages: Sequence[Message], entered: Entered) -> None:
    arrived = Counter(one.message.get("text", "") for one in truth.transcript if one.speaker is Speaker.AGENT)
    sure = Counter(text for key, text in entered.stored if key == truth.key)
    maybe = Counter(text for key, text in entered.unknown if key == truth.key)
    replies = [one for one in messages if one.author is Author.AGENT]
    verdict.replies.update(str(one.delivery) for one in replies)
    for text in arrived.keys() | sure.keys() | {one.text for one in replies}:
        of_text = [one.delivery for one in replies if one.text == text]
        came = sum(delivery in ARRIVED for delivery in of_text)
        open_ = sum(delivery is Delivery.UNCONFIRMED for delivery in of_text)
        place = f"{truth.key.session_id}: the reply {text!r}"
        if not sure[text] <= len(of_text) <= sure[text] + maybe[text]:
            verdict.wrong.append(
                f"{place} was entered {sure[text]} to {sure[text] + maybe[text]} times; the store has {len(of_text)}"
            )
        if not came <= arrived[text] <= came + open_:
            states = ", ".join(map(str, of_text))
            verdict.wrong.append(f"{place} is at the platform {arrived[text]} times; the store says {states}")
    order = [one.message.get("text", "") for one in truth.transcript if one.speaker is Speaker.AGENT]
    numbers = [int(text.removeprefix("reply ")) for text in order if text.startswith("reply ")]
    if numbers != sorted(numbers):
        verdict.wrong.append(f"{truth.key.session_id}: replies arrived out of order: {numbers}")


def _compare_counts(verdict: Verdict, conversation: Conversation, messages: Sequence[Message]) -> None:
    pending = sum(one.delivery in UNDER_WAY for one in messages)
    failed = sum(one.delivery in NEEDS_AGENT for one in messages)
    if (conversation.pending, conversation.failed) != (pending, failed):
        verdict.wrong.append(
            f"{conversation.key.session_id}: the list says {conversation.pending} pending and {conversation.failed}"
            f" failed; the transcript has {pending} and {failed}"
        )
    if pending:
        verdict.wrong.append(f"{conversation.key.session_id}: {pending} replies are still under way")
