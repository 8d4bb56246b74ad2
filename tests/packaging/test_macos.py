"""What the application bundle for macOS says of itself."""

import plistlib

import pytest
from installers import about, macos


def test_the_information_is_a_property_list() -> None:
    said = plistlib.loads(plistlib.dumps(macos.information()))
    assert said["CFBundleShortVersionString"] == about.version()
    assert said["CFBundleIdentifier"] == about.IDENTIFIER
    for key in ("NSLocalNetworkUsageDescription", "NSUserNotificationsUsageDescription"):
        assert said[key].startswith(about.TITLE)
        assert said[key].endswith(".")


def test_the_entitlements_let_python_work_under_the_hardened_runtime() -> None:
    macos.check_plists()
    said = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert said["com.apple.security.cs.disable-library-validation"] is True
    assert said["com.apple.security.network.server"] is True
    assert "com.apple.security.get-task-allow" not in said, "notarisation refuses it"


def test_who_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", "")
    assert macos.identity() is None
    monkeypatch.setenv("MACOS_IDENTITY", "Developer ID Application: Somebody (TEAM)")
    assert macos.identity() == "Developer ID Application: Somebody (TEAM)"
