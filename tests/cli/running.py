"""Running the command: within the test, or as a process of its own where the environment matters."""

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from safetyduty.cli.complete import safetyduty

__all__ = ["alone", "run"]

ENTRY = "from safetyduty.cli import main; main()"


def run(*words: str | Path) -> Result:
    """``safetyduty`` with these words, in this process."""
    return CliRunner().invoke(safetyduty, [str(word) for word in words])


def alone(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """``safetyduty`` with these words, as a process with *environment* added to ours."""
    return subprocess.run(
        [sys.executable, "-c", ENTRY, *map(str, words)],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
