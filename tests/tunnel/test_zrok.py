"""zrok, by a stand-in program with its account, its words and its relay."""

import json
import re
import sys
from typing import Any

import psutil
import pytest

from agent_desktop.tunnel import Phase, TunnelDown, TunnelTrouble, make
from agent_desktop.tunnel.providers import zrok as zrok_provider
from agent_desktop.tunnel.providers.zrok import ENDPOINTS, ZrokTunnel, explained
from tests.helpers.until import until


def tunnel(desk: Any, zrok: Any, **config: str) -> ZrokTunnel:
    context = desk.context(provider="zrok", zrok_path=str(zrok.program), **config)
    return ZrokTunnel(context, watch=0.05)


def shares(zrok: Any) -> list[Any]:
    return json.loads(zrok.said("shares.json"))


async def test_a_share_without_a_name_has_another_address_each_time(desk: Any, zrok: Any) -> None:
    provider = tunnel(desk, zrok)
    assert not provider.stable_url
    first = await provider.start(9003, "/hook")
    assert len(shares(zrok)) == 1
    await provider.stop()
    assert shares(zrok) == [], "it is deleted at zrok"
    second = await provider.start(9003, "/hook")
    await provider.stop()
    assert first != second
    assert re.fullmatch(r"https://made-up-[0-9a-f]{8}\.shares\.zrok\.io/hook", first)
    assert json.loads(zrok.said("arguments")) == [
        *("share", "public", "--headless", "--force-local"),
        "http://127.0.0.1:9003",
    ]
    assert not (desk.folder / "zrok.json").exists()


@pytest.mark.parametrize(("name", "selection"), [("desk", "public:desk"), ("work:desk", "work:desk")])
async def test_a_reserved_name_stays(desk: Any, zrok: Any, name: str, selection: str) -> None:
    zrok.say("names", "desk\n")
    provider = tunnel(desk, zrok, zrok_name=name)
    assert provider.stable_url
    for _ in range(2):
        assert await provider.start(9003, "/") == "https://desk.shares.zrok.io"
        await provider.stop()
    arguments = json.loads(zrok.said("arguments"))
    assert arguments[arguments.index("--name-selection") + 1] == selection


async def test_what_a_kill_left_at_zrok_is_deleted_by_the_next_start(desk: Any, zrok: Any) -> None:
    zrok.say("names", "desk\n")
    zrok.say("shares.json", json.dumps([{"shareToken": "other", "frontendEndpoints": ["else.shares.zrok.io"]}]))
    provider = tunnel(desk, zrok, zrok_name="desk")
    await provider.start(9003, "/")
    psutil.Process(json.loads((desk.folder / "zrok.pid").read_bytes())["pid"]).kill()
    await until(lambda: desk.states, "the provider's word")
    assert (desk.states[0].phase, desk.states[0].retry) == (Phase.DOWN, True)
    await provider.stop()
    assert len(shares(zrok)) == 2, "the killed program could not delete it, and the name is in use"
    provider = tunnel(desk, zrok, zrok_name="desk")
    assert await provider.start(9003, "/") == "https://desk.shares.zrok.io"
    assert len(shares(zrok)) == 2
    await provider.stop()
    assert [share["shareToken"] for share in shares(zrok)] == ["other"], "nobody else's is touched"


async def test_a_name_that_somebody_else_shares_is_left_to_them(desk: Any, zrok: Any) -> None:
    zrok.say("names", "desk\n")
    zrok.say("shares.json", json.dumps([{"shareToken": "other", "frontendEndpoints": ["desk.shares.zrok.io"]}]))
    with pytest.raises(TunnelDown, match="Another share uses the zrok name desk") as caught:
        await tunnel(desk, zrok, zrok_name="desk").start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.LIMIT, True)
    assert len(shares(zrok)) == 1


async def test_a_name_that_is_not_reserved(desk: Any, zrok: Any) -> None:
    with pytest.raises(TunnelDown, match="zrok2 create name desk") as caught:
        await tunnel(desk, zrok, zrok_name="desk").start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.CONFIG, False)


@pytest.mark.parametrize(
    ("mode", "trouble", "retry", "words"),
    [
        ("not-enabled", TunnelTrouble.AUTH, False, "zrok2 enable TOKEN"),
        ("unauthorized", TunnelTrouble.AUTH, False, "console"),
        ("refused", TunnelTrouble.CONFIG, False, "in a terminal"),
        ("old", TunnelTrouble.CONFIG, False, "current version"),
        ("no-network", TunnelTrouble.NETWORK, True, "Check the network"),
        ("busy", TunnelTrouble.NETWORK, True, "Check the network"),
    ],
)
async def test_its_reasons_in_our_words(
    desk: Any, zrok: Any, mode: str, trouble: TunnelTrouble, retry: bool, words: str
) -> None:
    zrok.say("mode", mode)
    with pytest.raises(TunnelDown, match=words) as caught:
        await tunnel(desk, zrok).start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (trouble, retry)
    assert "http" not in caught.value.sentence
    assert not (desk.folder / "zrok.pid").exists()


def test_an_end_that_nobody_knows() -> None:
    assert explained([], 1, "").retry
    assert explained(["panic: something\n"], None, "").sentence == "zrok2 stopped unexpectedly."


@pytest.mark.parametrize(("printed", "answer"), [(2000, b"x" * 2000), (200_000, b"")])
async def test_a_list_without_end_is_not_read(monkeypatch: pytest.MonkeyPatch, printed: int, answer: bytes) -> None:
    monkeypatch.setattr(zrok_provider, "LARGEST_LIST", 100_000)
    code = f"import sys; sys.stdout.write('x' * {printed}); sys.stdout.flush()"
    assert await zrok_provider.ask(sys.executable, "-c", code) == answer


def test_what_it_prints_before_the_address_is_kept_in_part(desk: Any, zrok: Any) -> None:
    share = tunnel(desk, zrok)
    for _ in range(100):
        share._heard("x" * 10_000 + "\n")
    assert len(share._said) <= zrok_provider.LONGEST_SAID
    share._heard("access your zrok share at the following endpoints:\n")
    share._heard(" https://abc.share.example.org\n")
    assert ENDPOINTS.search(share._said)


async def test_one_that_never_gets_ready_is_ended(desk: Any, zrok: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent_desktop.tunnel.providers.zrok.START_WITHIN", 0.8)
    zrok.say("mode", "never")
    with pytest.raises(TunnelDown) as caught:
        await tunnel(desk, zrok).start(9003, "/")
    assert (caught.value.trouble, caught.value.retry) == (TunnelTrouble.NETWORK, True)


async def test_a_lost_link_is_told_though_the_program_goes_on(desk: Any, zrok: Any) -> None:
    provider = tunnel(desk, zrok)
    await provider.start(9003, "/")
    zrok.say("lose")
    await until(lambda: desk.states, "the loss")
    assert (desk.states[0].phase, desk.states[0].trouble, desk.states[0].retry) == (
        Phase.DOWN,
        TunnelTrouble.NETWORK,
        True,
    )
    await provider.stop()
    assert shares(zrok) == []


async def test_no_program(desk: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TunnelDown, match="Install version 2 of zrok") as caught:
        await make(desk.context(provider="zrok")).start(9003, "/")
    assert caught.value.trouble is TunnelTrouble.MISSING


async def test_it_is_found_on_path(desk: Any, zrok: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(zrok.folder))
    provider = make(desk.context(provider="zrok"))
    assert (await provider.start(9003, "/")).endswith(".shares.zrok.io")
    await provider.stop()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("access your zrok share at the following endpoints:\n desk.shares.zrok.io\n", "desk.shares.zrok.io"),
        ("... at the following endpoints:\n https://desk.shares.zrok.io\nb.example.org\n", "desk.shares.zrok.io"),
        ('"msg":"access your zrok share at the following endpoints:\\n desk.shares.zrok.io"}', "desk.shares.zrok.io"),
        ("at the following endpoints:\n \n[   0.5]    INFO 127.0.0.1 -> GET /\n", None),
        ("at the following endpoints:\n", None),
    ],
)
def test_the_address_in_what_it_prints(printed: str, found: str | None) -> None:
    match = ENDPOINTS.search(printed)
    assert (match[2] if match else None) == found
