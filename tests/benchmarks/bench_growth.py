"""Row 11: what a message adds to the database."""

from pathlib import Path

from agent_desktop.protocol import parse_request
from tests.benchmarks.figure import Figure
from tests.benchmarks.load import Order, body
from tests.benchmarks.seed import prepared

MANY = (1_000_000, 50_000)
FEW = (20_000, 1_000)


def measure() -> list[Figure]:
    """Bytes, with all indexes, the one for searching among them, against those of the request that brings it."""
    request = body(Order(port=0, token=""), 1)
    parse_request(request)  # as the program reads it
    sizes = {counts: _size(prepared(*counts)[0]) for counts in (MANY, FEW)}
    each = (sizes[MANY] - sizes[FEW]) / (MANY[0] - FEW[0])
    return [
        Figure(
            row="11", name="database growth for each message", value=each, baseline=float(len(request)), unit="bytes"
        )
    ]


def _size(folder: Path) -> int:
    return (folder / "inbox.db").stat().st_size
