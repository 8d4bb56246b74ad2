"""How long reading a request takes, against decoding its JSON alone."""

import json
from pathlib import Path

from agent_desktop.protocol import parse_request
from tests.benchmarks.figure import Figure, best_of

SAMPLES = Path(__file__).parent.parent / "protocol" / "samples"
TIMES = 200


def measure() -> list[Figure]:
    """Milliseconds for all samples, many times over."""
    bodies = [path.read_bytes() for path in sorted(SAMPLES.glob("*.json"))] * TIMES

    def decode() -> None:
        for body in bodies:
            json.loads(body)

    def read() -> None:
        for body in bodies:
            parse_request(body)

    return [
        Figure(
            row="0", name="reading a request", value=best_of(3, read), baseline=best_of(3, decode), unit="ms", reach=4
        ),
    ]
