"""When the agent goes offline for want of a tunnel, and comes back."""

from agent_desktop.tunnel.offline import OfflineRule


def test_offline_after_the_set_time_and_back() -> None:
    rule = OfflineRule(60)
    assert rule.look(reachable=False, availability="available", now=100) is None
    assert rule.look(reachable=False, availability="available", now=159.9) is None
    assert rule.look(reachable=False, availability="available", now=160) == "offline"
    assert rule.look(reachable=False, availability="available", now=161) == "offline", "until it was done"
    rule.changed("available", "offline")
    assert rule.look(reachable=False, availability="offline", now=300) is None
    assert rule.look(reachable=True, availability="offline", now=301) == "available"
    rule.changed("offline", "available")
    assert rule.look(reachable=True, availability="available", now=302) is None


def test_a_short_gap_does_not_count_and_gaps_do_not_add_up() -> None:
    rule = OfflineRule(60)
    for start in (0, 100, 200):
        assert rule.look(reachable=False, availability="available", now=start) is None
        assert rule.look(reachable=False, availability="available", now=start + 59) is None
        assert rule.look(reachable=True, availability="available", now=start + 60) is None


def test_who_is_away_or_offline_by_choice_is_left_alone() -> None:
    rule = OfflineRule(60)
    for choice in ("away", "offline"):
        assert rule.look(reachable=False, availability=choice, now=0) is None
        assert rule.look(reachable=False, availability=choice, now=1000) is None
        assert rule.look(reachable=True, availability=choice, now=1001) is None


def test_the_agent_s_choice_wins_until_all_is_well() -> None:
    rule = OfflineRule(60, held="available")
    assert rule.look(reachable=False, availability="available", now=0) is None
    assert rule.look(reachable=False, availability="available", now=1000) is None
    assert rule.held == ""
    assert rule.look(reachable=True, availability="available", now=1001) is None
    assert rule.look(reachable=False, availability="available", now=2000) is None
    assert rule.look(reachable=False, availability="available", now=2060) == "offline"
    rule.changed("available", "offline")
    assert rule.look(reachable=True, availability="away", now=2061) is None
    assert rule.look(reachable=True, availability="offline", now=2062) is None, "they chose offline after that"


def test_zero_is_never() -> None:
    rule = OfflineRule(0)
    assert rule.look(reachable=False, availability="available", now=0) is None
    assert rule.look(reachable=False, availability="available", now=1e9) is None


def test_what_it_held_before_a_restart_is_given_back() -> None:
    rule = OfflineRule(60, held="available")
    assert rule.look(reachable=True, availability="offline", now=0) == "available"
