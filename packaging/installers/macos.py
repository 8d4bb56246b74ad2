"""macOS: what the application bundle says of itself, signing, notarisation, and the disk image."""

from __future__ import annotations

import os
import platform
import plistlib
import shutil
import tempfile
from pathlib import Path
from typing import Any

from installers import about

ENTITLEMENTS = about.DATA / "entitlements.plist"
OLDEST = "13.0"
"""The oldest macOS that the bundled Qt supports."""


def identity() -> str | None:
    """The signing identity in the keychain, such as ``Developer ID Application: … (TEAM)``; ``None``: sign ad hoc."""
    return os.environ.get("MACOS_IDENTITY") or None


def information() -> dict[str, Any]:
    """What ``Info.plist`` holds beside PyInstaller's own keys."""
    return {
        "CFBundleName": about.TITLE,
        "CFBundleDisplayName": about.TITLE,
        "CFBundleIdentifier": about.IDENTIFIER,
        "CFBundleVersion": about.version(),
        "CFBundleShortVersionString": about.version(),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": f"{about.AUTHORS}, MIT licence",
        "NSLocalNetworkUsageDescription": (
            f"{about.TITLE} takes Chatlayer's calls on this computer, and reaches servers on your network when you set"
            " a tunnel or proxy there."
        ),
        "NSUserNotificationsUsageDescription": f"{about.TITLE} tells you when a customer waits for you.",
        "NSUserNotificationAlertStyle": "banner",
        "CFBundleDevelopmentRegion": "en",
    }


def image(bundle: Path, out: Path) -> Path:
    """The disk image of a bundle, signed and notarised where the secrets for it are in the environment.

    Raises :class:`about.BuildError`.
    """
    signed = identity() is not None
    machine = platform.machine()
    made = out / f"{about.NAME}-{about.version()}-macos-{machine}{about.mark(signed)}.dmg"
    sign(bundle)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        about.run(["ditto", bundle, folder / bundle.name])
        (folder / "Applications").symlink_to("/Applications")
        made.unlink(missing_ok=True)
        about.run(["hdiutil", "create", "-volname", about.TITLE, "-srcfolder", folder, "-format", "ULMO", made])
    if signed:
        about.run(["codesign", "--sign", identity() or "-", "--timestamp", made])
        notarise(made)
    return made


def sign(bundle: Path) -> None:
    """Sign the whole bundle with the hardened runtime, or ad hoc, without which macOS starts nothing."""
    who = identity()
    options = ["--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)] if who else []
    about.run(["codesign", "--force", "--deep", "--sign", who or "-", *options, bundle])
    about.run(["codesign", "--verify", "--deep", "--strict", bundle])


def notarise(made: Path) -> None:
    """Let Apple check the image, and staple its ticket. Without the account's secrets nothing is done."""
    names = ("MACOS_NOTARY_APPLE_ID", "MACOS_NOTARY_TEAM", "MACOS_NOTARY_PASSWORD")
    apple_id, team, password = (os.environ.get(name) for name in names)
    if not (apple_id and team and password):
        print("Not notarised: MACOS_NOTARY_APPLE_ID, _TEAM and _PASSWORD are not set.", flush=True)
        return
    account = ["--apple-id", apple_id, "--team-id", team, "--password", password]
    about.run(["xcrun", "notarytool", "submit", made, *account, "--wait"])
    about.run(["xcrun", "stapler", "staple", made])


def check_tools() -> None:
    """Raise :class:`about.BuildError` where Apple's tools are missing."""
    if lacking := [name for name in ("codesign", "hdiutil", "ditto") if shutil.which(name) is None]:
        raise about.BuildError(f"{', '.join(lacking)} missing: install Xcode's command line tools.")


def check_plists() -> None:
    """Raise :class:`about.BuildError` for property lists that macOS could not read."""
    entitlements = plistlib.loads(ENTITLEMENTS.read_bytes())
    if not all(isinstance(value, bool) for value in entitlements.values()):
        raise about.BuildError(f"{ENTITLEMENTS.name}: an entitlement must be true or false.")
    plistlib.dumps(information())
