"""Hazards read one after another are those read one by one, and faults are found whatever was read before."""

from typing import Any

import pytest
from hypothesis import given

from safetyduty.exchange.ledgers.codec import hazard_of, hazard_reading, plain_hazard
from safetyduty.facts import Hazard
from safetyduty.reading import Unfit
from tests.exchange.ledgers.hazards import ledgers


@given(ledgers())
def test_reading_one_after_another_reads_the_same(several: list[Hazard]) -> None:
    read = hazard_reading()
    plain = [plain_hazard(hazard) for hazard in several]
    assert [read(each) for each in plain] == [hazard_of(each) for each in plain] == several


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("funds_yuan", True, "funds_yuan: int is wanted here"),
        ("by", 1, "by: str is wanted here"),
        ("by", [], "by: str is wanted here"),
        ("to", {}, "to: str is wanted here"),
        ("plan", 1, "plan: text is wanted here, or text in zh and en"),
    ],
)
def test_what_was_read_before_lets_no_fault_pass(field: str, value: Any, said: str) -> None:
    entry = {"do": "assign", "on": "2025-08-04", "by": "1", "to": "mill", "funds_yuan": 1, "plan": "1"}
    read, plain = hazard_reading(), {"id": "hz-1", "name": "裂缝", "at": "1", "history": [entry]}
    assert read(plain) == hazard_of(plain)
    for reader in (read, hazard_of):
        with pytest.raises(Unfit) as unfit:
            reader(plain | {"history": [entry | {field: value}]})
        assert unfit.value.phrase.en == f"history: {said}"
