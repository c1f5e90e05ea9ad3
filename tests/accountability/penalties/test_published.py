"""Tests of published accidents: each fine imposed lies in the range for its day, or the case file says why it does not."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from safetyduty.accidents import Harm, ReportFault
from safetyduty.accountability import Footing, PenaltyLine, conduct_penalties, merged_fines, penalties
from safetyduty.facts import Deed, Party, PartyRole
from safetyduty.reading import parse
from safetyduty.statutes.shapes import Payer
from tests.accountability.penalties.samples import BOOK, accident, the

FILE = Path(__file__).parents[2] / "cases" / "published" / "accidents.yaml"
ACCIDENTS: list[dict[str, Any]] = parse(FILE.read_bytes(), FILE.name).data["accidents"]
FINES = [(each, fine) for each in ACCIDENTS for fine in each.get("fines", ())]


def of_the_unit(case: dict[str, Any], fine: dict[str, Any], decided: date | None) -> list[PenaltyLine]:
    """What the unit may pay for the accident itself."""
    known = {measure: number for measure, number in case["harm"].items() if number is not None}
    sector = "coal-mine" if fine["key"].startswith("coal-mine") else None
    harm = Harm(**known) if known else fine["grade"]
    found = penalties(accident(date.fromisoformat(case["on"]), sector=sector), BOOK, harm=harm, decided=decided)
    return [line for line in found.value if line.party is Payer.UNIT and line.min_yuan is not None]


@pytest.mark.parametrize(("case", "fine"), FINES, ids=[f"{case['id']}-{fine['yuan']}" for case, fine in FINES])
def test_the_fine_lies_in_the_range_or_the_file_says_why_not(case: dict[str, Any], fine: dict[str, Any]) -> None:
    applies = [line for line in of_the_unit(case, fine, None) if line.footing is Footing.APPLIES]
    assert any(fine["yuan"] in line.bounds for line in applies) is fine["agrees"]
    assert fine["agrees"] or fine["why"]["zh"]


@pytest.mark.parametrize(
    ("id", "decided", "yuan"),
    [("C07-chunxiao-2021", date(2022, 1, 19), 250_000), ("A14-luxi-2023", date(2024, 7, 5), 2_080_000)],
)
def test_the_fine_lies_in_the_range_of_the_law_that_governed_the_decision(id: str, decided: date, yuan: int) -> None:
    case, fine = next((case, fine) for case, fine in FINES if case["id"] == id and fine["yuan"] == yuan)
    assert yuan in of_the_unit(case, fine, decided)[0].bounds


def test_a_recommended_sum_is_the_accident_the_false_report_and_the_scene_together() -> None:
    forged = Deed("forged", "mine", "order-493-2007/concealment-fine", date(2024, 5, 28), "scene")
    mine = accident(date(2024, 5, 28), sector="coal-mine", parties=(Party("mine", PartyRole.UNIT),), deeds=(forged,))
    found = penalties(mine, BOOK, harm=Harm(1, 0, 1_431_500), faults=[ReportFault.FALSE, ReportFault.LATE])
    total = next(total for total in merged_fines(found.value) if total.party is Payer.UNIT)
    assert total.min_yuan == 2_500_000
    assert total.max_yuan == 4_000_000
    assert total.most_yuan is not None
    assert total.min_yuan <= 5_600_000 <= total.most_yuan


def test_a_parent_is_fined_for_its_contractors_and_not_for_the_accident() -> None:
    left = Deed(
        "uncoordinated", "parent", "work-safety-law/contract-coordination-fines", date(2023, 8, 15), "no-coordination"
    )
    found = conduct_penalties([left], BOOK, decided=date(2024, 1, 23)).value
    assert 40_000 in the(found, Payer.UNIT, "at-once").bounds


def test_two_fifths_of_the_income_of_a_chairman() -> None:
    head = Party("chairman", PartyRole.PRINCIPAL, income_yuan=453_356)
    found = penalties(accident(date(2020, 2, 11), parties=(head,)), BOOK, harm=Harm(5, 0, 12_000_000)).value
    line = the(found, Payer.PRINCIPAL, "serious")
    assert line.min_yuan is not None
    assert abs(line.min_yuan - Fraction("181342.46")) < 1
