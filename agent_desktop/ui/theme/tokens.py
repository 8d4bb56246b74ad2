"""The visual language in numbers: colours for light and dark, spaces, radii and type sizes."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Tokens:
    """Colours as ``#RRGGBB``. ``avatars`` are pairs of background and letters.

    ``edge`` is the border of what can be filled in, which has to be found by everybody; ``line`` parts and frames.
    """

    window: str
    surface: str
    surface_2: str
    line: str
    edge: str
    text: str
    text_2: str
    text_3: str
    accent: str
    on_accent: str
    accent_soft: str
    customer: str
    bot: str
    bot_name: str
    note: str
    note_line: str
    ok: str
    warn: str
    bad: str
    avatars: tuple[tuple[str, str], ...]


LIGHT: Final = Tokens(
    window="#F5F6F8",
    surface="#FFFFFF",
    surface_2="#FAFBFC",
    line="#E2E5EA",
    edge="#8790A0",
    text="#1B2330",
    text_2="#556072",
    text_3="#606A7E",
    accent="#3056D3",
    on_accent="#FFFFFF",
    accent_soft="#E6ECFD",
    customer="#EFF2F6",
    bot="#F3EFFB",
    bot_name="#5A3E9B",
    note="#FFF6D8",
    note_line="#E6D48F",
    ok="#1A7A43",
    warn="#A05700",
    bad="#BE2E25",
    avatars=(
        ("#DBE6FF", "#24479E"),
        ("#E3F3E6", "#1D6B39"),
        ("#FCE6DC", "#9A3F16"),
        ("#EEE3F9", "#6B3B9C"),
        ("#DDF1F4", "#16616E"),
        ("#FBE3EC", "#9B2858"),
        ("#F7EDCF", "#7A5400"),
        ("#E6E9F0", "#46536A"),
    ),
)

DARK: Final = Tokens(
    window="#13161B",
    surface="#1A1E25",
    surface_2="#161A20",
    line="#2B313C",
    edge="#666E7D",
    text="#E8EBF1",
    text_2="#AAB3C2",
    text_3="#949EAF",
    accent="#86A3FF",
    on_accent="#0D1426",
    accent_soft="#223160",
    customer="#262C37",
    bot="#2B2640",
    bot_name="#C4B2F5",
    note="#38301A",
    note_line="#5D5128",
    ok="#5CC98B",
    warn="#F0A94B",
    bad="#FF8077",
    avatars=LIGHT.avatars,
)


class Space:
    """Distances, in device-independent pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24


class Radius:
    """Corner radii, in device-independent pixels. Chips are fully round."""

    CONTROL: Final = 6
    ROW: Final = 8
    BUBBLE: Final = 12


class TypeSize:
    """Type sizes, in device-independent pixels."""

    TITLE: Final = 15
    BODY: Final = 13
    SECONDARY: Final = 12
    CAPTION: Final = 11


LINE_HEIGHT: Final = 1.4
ICON: Final = 16
