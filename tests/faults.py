"""What a refused text was refused for."""

from collections.abc import Callable

import pytest

from safetyduty.errors import BadFact, BadFacts


def faults_of(read: Callable[[], object]) -> list[BadFact]:
    """The faults *read* reports; it must refuse."""
    with pytest.raises(BadFacts) as caught:
        read()
    return [*caught.value.faults]


def places_of(read: Callable[[], object]) -> list[tuple[str | None, int | None, int | None]]:
    """File, line and column of each fault *read* reports."""
    return [(fault.file, fault.line, fault.column) for fault in faults_of(read)]
