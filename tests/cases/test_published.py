"""公开案例 · the published accidents agree with the law of their day, or the case file says why they do not."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from safetyduty import statutes
from safetyduty.reading import parse
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import GradedFines
from safetyduty.statutes.shelf import known_keys

FILE = Path(__file__).parent / "published" / "accidents.yaml"
ACCIDENTS: list[dict[str, Any]] = parse(FILE.read_bytes(), FILE.name).data["accidents"]
FINES = [(accident, fine) for accident in ACCIDENTS for fine in accident.get("fines", ())]
BOOK = statutes.read("cn")


def test_there_are_twenty_three_published_accidents() -> None:
    assert len(ACCIDENTS) == 23


def measured(accident: dict[str, Any]) -> dict[str, int]:
    """The harm that was published."""
    return {measure: number for measure, number in accident["harm"].items() if number is not None}


GRADED = [accident for accident in ACCIDENTS if accident["official_grade"] and measured(accident)]


@pytest.mark.parametrize("accident", GRADED, ids=lambda accident: accident["id"])
def test_the_grade_is_the_official_one(accident: dict[str, Any]) -> None:
    grade = BOOK.on(date.fromisoformat(accident["on"]))[ACCIDENT_GRADES].worst(**measured(accident))
    assert grade is not None
    assert grade.id == accident["official_grade"]


@pytest.mark.parametrize(("accident", "fine"), FINES, ids=[f"{a['id']}-{f['yuan']}" for a, f in FINES])
def test_the_fine_lies_in_the_range_of_its_day_or_the_file_says_why_not(
    accident: dict[str, Any], fine: dict[str, Any]
) -> None:
    rule = BOOK.on(date.fromisoformat(accident["on"]))[known_keys()[fine["key"]]]
    assert isinstance(rule, GradedFines)
    row = next(row for row in rule.rows if row.id == fine["grade"])
    ranges = [each.yuan for each in row.fines if each.yuan is not None]
    assert any(fine["yuan"] in each for each in ranges) is fine["agrees"]
    if not fine["agrees"]:
        assert fine["why"]["zh"]
        assert fine["why"]["en"]
