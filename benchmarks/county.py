"""全流程 · county — the whole command on a large county: seconds, and the peak memory of the process."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.counties import DAY, written

ENTERPRISES = 10_000
MOST_SECONDS, MOST_BYTES = 20, 1_000_000_000


def run() -> Iterator[str]:
    """One line for JSON, one for the tables."""
    with tempfile.TemporaryDirectory() as folder:
        register = Path(folder) / "county.yaml"
        register.write_text(written(ENTERPRISES), "utf-8")
        for form in ("json", "table"):
            output = Path(folder) / form
            seconds, peak = _measured(register, form, output)
            answers = (
                f"{len(json.loads(output.read_text('utf-8'))['answers']):,} answers"
                if form == "json"
                else f"{output.stat().st_size / 1e6:.0f} MB"
            )
            yield (
                f"brief --format {form}: {seconds:.1f} s (goal {MOST_SECONDS}), peak {peak / 1e6:,.0f} MB "
                f"(goal {MOST_BYTES / 1e6:,.0f}); {answers}"
            )


def _measured(register: Path, form: str, output: Path) -> tuple[float, int]:
    command = [
        sys.executable,
        "-m",
        "safetyduty.cli",
        "brief",
        str(register),
        "--on",
        DAY.isoformat(),
        "--format",
        form,
    ]
    began = perf_counter()
    with output.open("wb") as file:
        process = subprocess.Popen(command, stdout=file)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with status {status}")
    return perf_counter() - began, usage.ru_maxrss * 1024
