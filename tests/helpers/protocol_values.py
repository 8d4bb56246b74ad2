"""Hypothesis strategies for the protocol's values, and the sample requests of the platform."""

from pathlib import Path
from typing import Any

import msgspec
from hypothesis import strategies as st

from agent_desktop.protocol import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    QuickReplyTemplate,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    Template,
    TextTemplate,
    UrlButton,
)

SAMPLES = Path(__file__).parent.parent / "protocol" / "samples"


def sample(name: str) -> dict[str, Any]:
    """A sample request body, decoded; ``name`` without ``.json``."""
    body: dict[str, Any] = msgspec.json.decode((SAMPLES / f"{name}.json").read_bytes())
    return body


def request(**fields: Any) -> bytes:
    """A ``messages`` request with the given fields changed or added; ``...`` takes a field away."""
    body = {"event": "messages", "botId": "b1", "version": "LIVE", "sessionId": "s1", "messages": [], **fields}
    return msgspec.json.encode({name: value for name, value in body.items() if value is not ...})


# Without surrogates, which neither UTF-8 nor JSON can carry, and without control characters, which no keyboard types.
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
    lambda text: text.strip()
)
urls = st.builds("https://files.example/{}".format, st.text("abcäé/-_.%?=", min_size=1, max_size=20))
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words | st.just(""),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)

payloads = st.builds(PostbackPayload, words, st.lists(st.tuples(words, words), max_size=3).map(tuple))
reply_buttons: st.SearchStrategy[ReplyButton] = (
    st.builds(UrlButton, words, urls)
    | st.builds(PhoneButton, words, words)
    | st.builds(PostbackButton, words, payloads)
)


def _some(strategy: st.SearchStrategy[Any], most: int = 4) -> st.SearchStrategy[Any]:
    return st.lists(strategy, min_size=1, max_size=most).map(tuple)


def cards(buttons: int) -> st.SearchStrategy[ReplyCard]:
    """Cards with up to so many buttons."""
    some = st.lists(reply_buttons, max_size=buttons).map(tuple)
    return st.builds(ReplyCard, words, st.none() | words, st.none() | urls, some)


templates: st.SearchStrategy[Template] = st.one_of(
    st.builds(TextTemplate, words),
    st.builds(ButtonTemplate, words, _some(reply_buttons)),
    st.builds(QuickReplyTemplate, words, _some(st.builds(ReplyChip, words, payloads, st.none() | urls))),
    st.builds(AttachmentTemplate, urls, st.sampled_from(["image", "video", "audio", "file"])),
    st.builds(CarouselTemplate, _some(cards(3))),
    st.builds(ListTemplate, _some(cards(1)), st.none() | reply_buttons),
)
