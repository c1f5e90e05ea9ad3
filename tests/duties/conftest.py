"""Every case of every ``*.duties.yaml`` file is a test of its own; the format is told in docs/en/reference/duty-tests.md."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from safetyduty import exchange, facts
from safetyduty.exchange import Expectations, Verdict
from tests.samples import BOOK, ROOT

REGISTERS = ROOT / "examples" / "registers"


class Case(pytest.Item):
    """One case; it fails with every line in which the answer differs."""

    verdict: Verdict

    def runtest(self) -> None:
        if not self.verdict.passed:
            pytest.fail("\n".join(str(fault) for fault in self.verdict.differs), pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, self.name


class DutyFile(pytest.File):
    """One file; its register stands beside it, or among the examples."""

    def collect(self) -> Iterator[Case]:
        expected = exchange.read_expectations(self.path.read_bytes(), self.path.name)
        for verdict in exchange.tried(expected, _register(expected, self.path), BOOK):
            case: Case = Case.from_parent(self, name=f"{verdict.row}-{verdict.case.on}-{verdict.case.question}")
            case.verdict = verdict
            yield case


def _register(expected: Expectations, file: Path) -> facts.Register:
    beside = file.with_name(expected.register)
    found = beside if beside.exists() else REGISTERS / expected.register
    return facts.read(found.read_bytes(), found.name)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> DutyFile | None:
    """Collect the duty tests under this folder."""
    return DutyFile.from_parent(parent, path=file_path) if file_path.name.endswith(".duties.yaml") else None
