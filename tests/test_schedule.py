"""Settings for when and whom: how they are written, tidied and read; from the file to the inbox's rules."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.base.checks import Check
from agent_desktop.core.config_mapping import admission_rules
from agent_desktop.inbox import Rules
from agent_desktop.settings import AvailabilitySettings, SettingsError, load, save
from agent_desktop.settings.schedule import DayHours, Holidays, Languages, Skills, TimeZone, hours_of


@pytest.mark.parametrize(
    ("written", "tidy"),
    [
        ("", ""),
        ("  ", ""),
        ("9-17", "09:00-17:00"),
        ("9:00 – 12:30,13.30-17.30", "09:00-12:30, 13:30-17:30"),
        ("09:00-12:30; 13:30-17:30,", "09:00-12:30, 13:30-17:30"),
        ("0-24", "00:00-24:00"),
        ("22:00-06:00", "22:00-06:00"),
        ("22-0", "22:00-24:00"),
        ("09:00-12:00, 12:00-13:00", "09:00-12:00, 12:00-13:00"),
    ],
)
def test_hours_are_tidied_and_stay_the_same(written: str, tidy: str) -> None:
    assert DayHours().value(written) == tidy
    assert DayHours().text(tidy) == tidy


def test_hours_as_minutes() -> None:
    assert hours_of("09:00-12:30, 22:00-06:00") == ((540, 750), (1320, 1800))
    assert hours_of("00:00-24:00") == ((0, 1440),)


@pytest.mark.parametrize(
    "wrong",
    [
        "9",
        "25-26",
        "09:60-10:00",
        "24:00-25:00",
        "24:00-01:00",
        "09:00-09:00",
        "24:01-03:00",
        "09:00-12:00, 11:59-13:00",
        "13:00-17:00, 09:00-12:00",
        "22:00-06:00, 23:00-23:30",
        "nine to five",
        "09:00-12:00 13:00-17:00",
        "-1-5",
        "09:00-10:00," * 30,
        9,
        None,
        ["09:00-12:00"],
    ],
)
def test_wrong_hours(wrong: Any) -> None:
    with pytest.raises(ValueError):
        DayHours().value(wrong)


def test_time_zones() -> None:
    assert TimeZone().value(" Europe/Brussels ") == "Europe/Brussels"
    assert TimeZone().value("America/New York") == "America/New_York"
    assert TimeZone().text("") == ""
    for wrong in ("Europe", "Mars/Phobos", "../etc/passwd", "/etc/localtime", "\0", "x" * 5000, 1):
        with pytest.raises(ValueError):
            TimeZone().value(wrong)


def test_holidays() -> None:
    written = [" 2027-07-12 .. 2027-07-23", "2026-12-25", date(2026, 12, 24), "2026-12-25", "2027-01-01/2027-01-02"]
    tidy = ("2026-12-24", "2026-12-25", "2027-01-01..2027-01-02", "2027-07-12..2027-07-23")
    assert Holidays().value(written) == tidy
    assert Holidays().text(", ".join(tidy)) == tidy
    for wrong in (["2026-13-01"], ["2026-12-25..2026-12-24"], ["Christmas"], [1], "2026-12-25", [datetime.now(UTC)]):
        with pytest.raises(ValueError):
            Holidays().value(wrong)


def test_languages() -> None:
    assert Languages().value(["nl", " fr-BE", "nl"]) == ("nl", "fr-BE")
    assert Languages().text("nl, fr-BE, ") == ("nl", "fr-BE")
    for wrong in (["Dutch"], ["n"], [""], [1], "nl", ["nl;fr"]):
        with pytest.raises(ValueError):
            Languages().value(wrong)


def test_skills() -> None:
    assert Skills().value({" department ": ["billing", "billing ", ""]}) == {"department": ("billing", "")}
    assert Skills().text('{"department": ["billing"]}') == {"department": ("billing",)}
    assert Skills().text(" ") == Skills().value({}) == {}
    for wrong in ({"a": "b"}, {"a": []}, {"a": [1]}, {"": ["b"]}, {"a": ["b\n"]}, ["a"], {"a": ["x" * 201]}):
        with pytest.raises(ValueError):
            Skills().value(wrong)


@pytest.mark.parametrize("check", [DayHours(), TimeZone(), Holidays(), Languages(), Skills()])
def test_what_is_allowed_is_said_with_an_example(check: Check) -> None:
    assert "like" in check.allowed


def test_from_the_file_to_the_rules(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        "[availability]\n"
        'monday = "9-12:30, 13:30-17:30"\n'
        'friday = "22:00-06:00"\n'
        'time_zone = "Europe/Brussels"\n'
        'holidays = [2026-12-25, "2027-07-12..2027-07-23"]\n'
        "at_once = 5\n"
        'languages = ["nl"]\n'
        'skills = { department = ["billing", "sales"] }\n'
    )
    settings = load(file, site=tmp_path / "none", environ={}).availability
    rules = admission_rules(settings)
    assert rules.hours.week[0] == ((540, 750), (810, 1050))
    assert rules.hours.week[4] == ((1320, 1800),)
    assert rules.hours.zone == "Europe/Brussels"
    assert rules.hours.holidays[0] == (date(2026, 12, 25), date(2026, 12, 25))
    assert (rules.at_once, rules.languages) == (5, ("nl",))
    assert rules.skills == {"department": ("billing", "sales")}
    assert admission_rules(settings) == rules, "the same settings are no other rules"


def test_without_settings_everybody_is_taken() -> None:
    rules = admission_rules(AvailabilitySettings())
    assert not rules.hours.limited
    assert rules == Rules(hours=rules.hours)


def test_saved_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("# mine\n[availability]\n# short days\nmonday = '9-12'\n")
    skills = {"department": ["billing, all", ""], "order id": ["1"]}
    save(file, {"availability.skills": skills, "availability.holidays": ["2026-12-25"], "availability.tuesday": "9-5"})
    kept = load(file, site=tmp_path / "none", environ={}).availability
    assert kept.skills == {"department": ("billing, all", ""), "order id": ("1",)}
    assert (kept.monday, kept.tuesday, kept.holidays) == ("09:00-12:00", "09:00-05:00", ("2026-12-25",))
    assert "# short days" in file.read_text()
    save(file, {"availability.skills": {}})
    assert load(file, site=tmp_path / "none", environ={}).availability.skills == {}


def test_an_error_names_the_day_and_what_is_allowed(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[availability]\nmonday = 'all day'\n")
    with pytest.raises(SettingsError, match=r'availability.monday is "all day". It must be hours .*09:00-12:30'):
        load(file, site=tmp_path / "none", environ={})


def test_the_environment(tmp_path: Path) -> None:
    environ = {
        "AGENT_DESKTOP_AVAILABILITY_MONDAY": "9-17",
        "AGENT_DESKTOP_AVAILABILITY_HOLIDAYS": "2026-12-25,2026-12-26",
        "AGENT_DESKTOP_AVAILABILITY_SKILLS": '{"department": ["billing"]}',
    }
    settings = load(tmp_path / "none", site=tmp_path / "none", environ=environ).availability
    assert (settings.monday, settings.holidays) == ("09:00-17:00", ("2026-12-25", "2026-12-26"))
    assert settings.skills == {"department": ("billing",)}
