"""The settings: reading, precedence, messages, saving."""

import re
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from agent_desktop.settings import Settings, SettingsError, example, load, save, site_file, write_example
from agent_desktop.settings.model import KEYS


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def read(file: Path, text: str | None = None, *, site: Path | None = None, **environ: str) -> Settings:
    if text is not None:
        file.write_text(text, encoding="utf-8")
    return load(file, site=site or file.parent / "no-such-file", environ=environ)


def complaint(file: Path, text: str | None = None, **environ: str) -> str:
    with pytest.raises(SettingsError) as caught:
        read(file, text, **environ)
    return str(caught.value)


def test_without_any_file_the_defaults_count(file: Path) -> None:
    settings = read(file)
    assert settings == Settings()
    assert (settings.webhook.host, settings.webhook.port, settings.webhook.max_body_bytes) == ("127.0.0.1", 9003, 2**23)
    assert settings.chatlayer.region == "eu"
    assert settings.storage.encryption == "on"
    assert settings.chatlayer.pause_body == {"pauseBot": True}
    assert settings.chatlayer.resume_body == {"pauseBot": False}
    assert not file.exists()


def test_later_places_win_and_are_remembered(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text("[webhook]\nport = 1000\nhost = '127.0.0.2'\n[ui]\ntheme = 'dark'\n")
    settings = read(file, "[webhook]\nport = 2000\npath = '/in'\n", site=site, AGENT_DESKTOP_WEBHOOK_PATH="/env")
    assert settings.webhook.port == 2000
    assert settings.webhook.host == "127.0.0.2"
    assert settings.webhook.path == "/env"
    assert settings.ui.theme == "dark"
    assert settings.origins == {
        "webhook.port": str(file),
        "webhook.host": str(site),
        "ui.theme": str(site),
        "webhook.path": "the environment variable AGENT_DESKTOP_WEBHOOK_PATH",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="the folder has another name elsewhere")
def test_the_machine_wide_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_DIRS")
    assert site_file() == Path("/etc/xdg/agent-desktop/config.toml")


ENVIRONMENT = {
    "chatlayer.region": ("us", "us"),
    "chatlayer.base_url": ("http://127.0.0.1:8123/", "http://127.0.0.1:8123"),
    "chatlayer.api": ("legacy", "legacy"),
    "chatlayer.connect_timeout": ("2.5", 2.5),
    "chatlayer.timeout": ("7", 7.0),
    "chatlayer.pause_body": ('{"halt": true}', {"halt": True}),
    "chatlayer.resume_body": ('{"halt": false}', {"halt": False}),
    "webhook.host": ("::1", "::1"),
    "webhook.port": ("9100", 9100),
    "webhook.path": ("/hook", "/hook"),
    "webhook.max_body_bytes": ("4096", 4096),
    "webhook.allow_list": ("34.78.158.115, 10.0.0.0/8", ("34.78.158.115/32", "10.0.0.0/8")),
    "webhook.tokenless_handovers": ("on", True),
    "webhook.trust_forwarded": ("yes", True),
    "webhook.old_token_hours": ("48", 48),
    "tunnel.provider": ("manual", "manual"),
    "tunnel.public_url": ("https://desk.example.org/hook", "https://desk.example.org/hook"),
    "tunnel.domain": ("desk.ngrok.app", "desk.ngrok.app"),
    "tunnel.monthly_requests": ("0", 0),
    "tunnel.offline_after": ("120", 120),
    "tunnel.ssh_preset": ("sish", "sish"),
    "tunnel.ssh_host": ("ssh.example.org", "ssh.example.org"),
    "tunnel.ssh_port": ("2222", 2222),
    "tunnel.ssh_user": ("desk", "desk"),
    "tunnel.ssh_key": ("~/.ssh/desk", "~/.ssh/desk"),
    "tunnel.ssh_bind": ("0.0.0.0", "0.0.0.0"),
    "tunnel.ssh_remote_port": ("9004", 9004),
    "tunnel.cloudflared_path": ("/opt/cloudflared", "/opt/cloudflared"),
    "tunnel.cloudflared_hostname": ("desk.example.org", "desk.example.org"),
    "tunnel.zrok_name": ("desk", "desk"),
    "tunnel.zrok_path": ("/opt/zrok2", "/opt/zrok2"),
    "storage.encryption": ("off", "off"),
    "records.keep_closed_days": ("30", 30),
    "records.keep_bot_days": ("0", 0),
    "agent.name": ("Zoë", "Zoë"),
    **{f"availability.{day}": ("9-17", "09:00-17:00") for day in ("monday", "tuesday", "wednesday", "thursday")},
    **{f"availability.{day}": ("22:00-2", "22:00-02:00") for day in ("friday", "saturday", "sunday")},
    "availability.time_zone": ("Asia/Tokyo", "Asia/Tokyo"),
    "availability.holidays": ("2026-12-25, 2026-12-26", ("2026-12-25", "2026-12-26")),
    "availability.at_once": ("5", 5),
    "availability.languages": ("nl,fr-BE", ("nl", "fr-BE")),
    "availability.skills": ('{"department": ["billing"]}', {"department": ("billing",)}),
    "availability.away_after_idle": ("10", 10),
    "availability.away_when_locked": ("no", False),
    "ui.language": ("nl", "nl"),
    "ui.theme": ("dark", "dark"),
    "alerts.notifications": ("off", False),
    "alerts.privacy": ("on", True),
    "alerts.waiting": ("no", False),
    "alerts.messages": ("0", False),
    "alerts.repeat_seconds": ("45", 45),
    "alerts.sound_waiting": ("knock", "knock"),
    "alerts.sound_message": ("none", "none"),
    "alerts.volume": ("35", 35),
    "alerts.minimise_to_tray": ("1", True),
    "alerts.start_at_login": ("yes", True),
    "ui.scale": ("1.5", 1.5),
    "ui.enter_sends": ("0", False),
    "ui.spelling": ("no", False),
    "ui.undo_seconds": ("5", 5),
    "ui.remote_pictures": ("on", True),
    "ui.waiting_amber": ("30", 30),
    "ui.waiting_red": ("90", 90),
    "logging.level": ("debug", "debug"),
}


def test_every_key_can_be_overridden_by_the_environment(file: Path) -> None:
    assert set(ENVIRONMENT) == set(KEYS), "a new key needs its line here"
    settings = read(file, **{KEYS[path].variable: text for path, (text, _) in ENVIRONMENT.items()})
    for path, (_, value) in ENVIRONMENT.items():
        if path != "chatlayer.region":
            assert KEYS[path].of(settings) == value, path
    assert settings.chatlayer.region == "custom", "an address of its own takes the region's place"


def test_an_empty_variable_is_none(file: Path) -> None:
    assert read(file, AGENT_DESKTOP_WEBHOOK_PORT="").webhook.port == 9003


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [
        ("chatlayer.region", '"moon"', '"eu", "us", "asia", "staging" or "custom"'),
        ("chatlayer.api", '"v2"', '"v1" or "legacy"'),
        ("chatlayer.base_url", '"http://api.example.org"', "https://"),
        ("chatlayer.base_url", '"https://user:word@example.org"', "without user name"),
        ("chatlayer.base_url", '"https://example.org:99999"', "https://"),
        ("chatlayer.base_url", '"https://[::1"', "https://"),
        ("chatlayer.pause_body", '"yes"', "a table"),
        ("chatlayer.pause_body", "{}", "a table"),
        ("chatlayer.pause_body", "{ at = 2026-01-01 }", "a table"),
        ("chatlayer.timeout", "inf", "a number from"),
        ("chatlayer.timeout", "nan", "a number from"),
        ("webhook.port", "70000", "0 to 65535"),
        ("webhook.port", "true", "0 to 65535"),
        ("webhook.port", '"9003"', "0 to 65535"),
        ("webhook.port", "9003.0", "0 to 65535"),
        ("webhook.host", '"not a host"', "an IP address"),
        ("webhook.host", '"1.2.3"', "an IP address"),
        ("webhook.path", '"hook"', 'begins with "/"'),
        ("webhook.path", '"/hook?a=b"', 'begins with "/"'),
        ("webhook.max_body_bytes", "12", "1024"),
        ("webhook.allow_list", '["10.0.0.1/8"]', "IP addresses"),
        ("webhook.allow_list", '"10.0.0.1"', "a list"),
        ("webhook.trust_forwarded", '"yes"', "true or false"),
        ("tunnel.provider", '"ngork"', '"none", "ngrok", "manual", '),
        ("tunnel.domain", '"https://desk.example.org"', "a host name"),
        ("tunnel.ssh_host", '"ssh.example.org:22"', "a host name"),
        ("tunnel.ssh_remote_port", "0", "1 to 65535"),
        ("tunnel.public_url", '"ftp://example.org"', "https://"),
        ("storage.encryption", "true", '"on" or "off"'),
        ("agent.name", '"a\\nb"', "on one line"),
        ("ui.theme", '"blue"', '"system", "light" or "dark"'),
        ("ui.scale", "9", "0.5 to 4"),
        ("logging.level", '"loud"', '"debug"'),
    ],
)
def test_a_wrong_value_names_file_key_value_and_what_is_allowed(file: Path, key: str, value: str, allowed: str) -> None:
    section, _, name = key.partition(".")
    message = complaint(file, f"[{section}]\n{name} = {value}\n")
    assert message.startswith(f"{file}: {key} is ")
    assert allowed in message.partition("It must be ")[2]


@pytest.mark.parametrize(("name", "text"), [("WEBHOOK_PORT", "ten"), ("UI_ENTER_SENDS", "maybe"), ("UI_SCALE", "1,5")])
def test_a_wrong_variable_is_named(file: Path, name: str, text: str) -> None:
    message = complaint(file, **{f"AGENT_DESKTOP_{name}": text})
    assert f'AGENT_DESKTOP_{name} is "{text}". It must be' in message


def test_unknown_names_bring_the_closest_known_one(file: Path) -> None:
    assert "there is no setting webhook.prot. Did you mean port?" in complaint(file, "[webhook]\nprot = 1\n")
    assert "there is no section [webhok]. Did you mean webhook?" in complaint(file, "[webhok]\nport = 1\n")
    assert "AGENT_DESKTOP_WEBHOOK_PORTS. Did you mean AGENT_DESKTOP_WEBHOOK_PORT?" in complaint(
        file, "", AGENT_DESKTOP_WEBHOOK_PORTS="1"
    )
    assert "Available: name." in complaint(file, "[agent]\nzzz = 1\n")
    assert "must be a section" in complaint(file, "webhook = 1\n")


def test_variables_of_other_programs_are_left_alone(file: Path) -> None:
    assert read(file, AGENT_DESKTOPS="1", AGENT_DESKTOP_VERSION="2") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "[chatlayer]\napi_token = 'hush-hush'\n",
        "[chatlayer]\ntoken = 'hush-hush'\n",
        "[webhook]\nverify_token = 'hush-hush'\n",
        "verify-token = 'hush-hush'\n",
        "[credentials]\nx = 'hush-hush'\n",
        "[storage]\npassword = 'hush-hush'\n",
    ],
)
def test_secrets_are_refused_with_the_right_place_for_them(file: Path, text: str) -> None:
    message = complaint(file, text)
    assert "agent-desktop credentials set" in message
    assert "hush-hush" not in message
    assert ("set verify-token" in message) == ("verify" in text)


def test_a_token_in_an_address_is_not_repeated(file: Path) -> None:
    message = complaint(file, "[tunnel]\npublic_url = 'https://example.org/?challenge.verifyToken=hush-hush'\n")
    assert "without user name, query and fragment" in message
    assert "hush-hush" not in message


def test_broken_files_name_the_line(file: Path) -> None:
    assert f"{file}: line 2, column" in complaint(file, "[webhook]\nport = = 1\n")
    assert f"{file}: at the end of the file" in complaint(file, "[webhook")
    file.write_bytes(b"[agent]\nname = '\xff'\n")
    assert f"{file}: line 2: the file is not UTF-8" in complaint(file)
    folder = file.parent / "folder"
    folder.mkdir()
    assert "cannot be read" in complaint(folder)


def test_a_file_saved_by_notepad(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[webhook]\r\nport = 9100\r\n")
    assert read(file).webhook.port == 9100
    save(file, {"webhook.port": 9101})
    assert read(file).webhook.port == 9101


def test_what_needs_something_else(file: Path) -> None:
    assert "requires chatlayer.base_url" in complaint(file, "[chatlayer]\nregion = 'custom'\n")
    assert "This requires tunnel.public_url" in complaint(file, "[tunnel]\nprovider = 'manual'\n")


def test_the_example_is_valid_complete_and_sets_nothing(file: Path) -> None:
    assert write_example(file)
    assert read(file) == Settings()
    uncommented = "\n".join(
        line.removeprefix("# ") if re.match(r"# [a-z_]+ = ", line) else line for line in example().split("\n")
    )
    values = tomllib.loads(uncommented)
    assert {f"{section}.{name}" for section, table in values.items() for name in table} == set(KEYS)
    assert read(file, uncommented) == Settings(origins=dict.fromkeys(KEYS, str(file)))
    assert not write_example(file), "what is there is never written over"


def test_saving_keeps_comments_and_order(file: Path) -> None:
    file.write_text("# mine\n[webhook] # here\nport = 9003 # the usual\n\n[ui]\ntheme = 'dark'\n")
    save(file, {"webhook.port": 9100, "ui.theme": None, "agent.name": "Ann", "chatlayer.pause_body": {"a": {"b": 1}}})
    text = file.read_text()
    assert text.startswith("# mine\n[webhook] # here\nport = 9100 # the usual\n")
    settings = read(file)
    assert (settings.webhook.port, settings.ui.theme, settings.agent.name) == (9100, "system", "Ann")
    assert settings.chatlayer.pause_body == {"a": {"b": 1}}


def test_saving_makes_a_private_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    save(file, {"webhook.allow_list": ("10.0.0.0/8",)})
    assert read(file).webhook.allow_list == ("10.0.0.0/8",)
    assert [entry.name for entry in file.parent.iterdir()] == ["config.toml"]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_saving_changes_nothing_when_something_is_wrong(file: Path) -> None:
    file.write_text("[webhook]\nport = 9003\n")
    for changes in ({"webhook.port": 1_000_000}, {"webhook.zzz": 1}, {"chatlayer.region": "custom"}):
        with pytest.raises(SettingsError):
            save(file, changes)
    assert file.read_text() == "[webhook]\nport = 9003\n"
    file.write_text("[webhook\n")
    with pytest.raises(SettingsError):
        save(file, {"webhook.port": 9004})
    assert file.read_text() == "[webhook\n"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_saving_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text("")
    link = tmp_path / "config.toml"
    link.symlink_to(real)
    save(link, {"ui.theme": "dark"})
    assert link.is_symlink()
    assert "dark" in real.read_text()


def test_keys_are_a_section_with_free_names(file: Path) -> None:
    settings = read(
        file,
        "[keys]\ntake = 'Ctrl+J'\nclose = ['F8', 'F9']\nnote = ''\nfind = []\n",
        AGENT_DESKTOP_KEYS_MENU="F11 F12",
    )
    assert settings.keys == {"take": ("Ctrl+J",), "close": ("F8", "F9"), "note": (), "find": (), "menu": ("F11", "F12")}
    assert settings.origins["keys.take"] == str(file)
    assert "keys.take is 7. It must be a shortcut like" in complaint(file, "[keys]\ntake = 7\n")
    assert complaint(file, "[keys]\nTake = 'F8'\n").endswith(
        "there is no setting keys.Take. The name of an action has only the letters a to z, digits and _."
    )


def test_keys_are_saved_and_reset(file: Path) -> None:
    file.write_text("# mine\n[agent]\nname = 'Noor'\n")
    save(file, {"keys.take": ["Ctrl+J"], "keys.note": []})
    assert read(file).keys == {"take": ("Ctrl+J",), "note": ()}
    save(file, {"keys.take": None})
    assert read(file).keys == {"note": ()}
    assert file.read_text().startswith("# mine\n")
    with pytest.raises(SettingsError):
        save(file, {"keys.take": [7]})


def test_the_example_documents_the_actions_that_it_is_given(file: Path) -> None:
    text = example({"take": ("Take it", ("Ctrl+T",)), "both": ("Two keys", ("F8", "F9")), "bare": ("No key", ())})
    assert '# Take it\n# take = "Ctrl+T"\n' in text
    uncommented = text.replace("# take =", "take =").replace("# both =", "both =").replace("# bare =", "bare =")
    assert read(file, uncommented).keys == {"take": ("Ctrl+T",), "both": ("F8", "F9"), "bare": ()}
