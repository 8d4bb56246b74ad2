"""Everything random in the sandbox comes from here, out of one seed, so that two runs are alike."""

import random


def dice(seed: int, *names: object) -> random.Random:
    """A generator of its own for a purpose: the same seed and names always give the same numbers."""
    return random.Random("/".join(map(str, (seed, *names))))  # noqa: S311 - play, not secrets


def message_id(rolls: random.Random) -> str:
    """24 hex digits, as the platform's message ids."""
    return f"{rolls.getrandbits(96):024x}"


def session_id(channel: str, rolls: random.Random) -> str:
    """A session id as the channel makes them; some hold characters that need escaping in a path."""
    if channel == "whatsapp":
        return f"+3247{rolls.randrange(10**7):07d}"
    if channel == "messenger":
        return str(rolls.randrange(10**15, 10**16))
    if channel == "emulator":
        digits = f"{rolls.getrandbits(128):032x}"
        parts = digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]
        return "emulator-" + "-".join(parts)
    if channel == "web":
        return str(rolls.randrange(1_600_000_000_000, 1_800_000_000_000))
    return f"{channel}:{rolls.getrandbits(40):010x}/{rolls.randrange(100)}"
