"""How long the exports of a long pair take, warm, in this process: python3 dev.py bench exports"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from benchmarks.calibration import median_seconds, print_calibration, print_figure
from benchmarks.engine import long_pair
from core import compare
from core.export import FORMATS, ExportOptions
from core.model import Annotations

WORDS = 100_000
LIMITS = {"docx": 5.0, "report": 10.0, "html": 2.0}  # seconds, on an idle machine of two cores


def main() -> None:
    print_calibration()
    comparison = compare(long_pair(WORDS))
    options = ExportOptions(time=datetime(2026, 3, 13, 6, 10, tzinfo=UTC))
    for known in FORMATS.values():
        seconds = median_seconds(partial(known.export, comparison, Annotations(), options), 1)
        print_figure(f"{known.name}, {WORDS:,} words a side", seconds, LIMITS.get(known.name))


if __name__ == "__main__":
    main()
