"""A receiver, a sandbox that calls it, and a client of its REST API."""

from collections.abc import AsyncIterator

import pytest

from agent_desktop.sandbox import Person, Sandbox, Visitor
from tests.helpers.sandbox import Client, Receiver, client_of, receiver, running

EMMA = Person("Emma", "Peeters", "nl", "whatsapp")


@pytest.fixture
async def hook() -> AsyncIterator[Receiver]:
    async with receiver() as made:
        yield made


@pytest.fixture
async def sandbox(hook: Receiver) -> AsyncIterator[Sandbox]:
    async with running(hook.url) as made:
        yield made


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with client_of(sandbox) as made:
        yield made


@pytest.fixture
def emma(sandbox: Sandbox) -> Visitor:
    """A customer moved by hand."""
    return sandbox.customer(EMMA)
