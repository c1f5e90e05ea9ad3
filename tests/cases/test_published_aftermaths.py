"""公开案例的后果 · all that follows each published accident, from a whole accident file: grade, fines, days, reports."""

from datetime import date
from typing import Any

import pytest

from safetyduty.accidents import InquiryStep, ReportFault
from safetyduty.accountability import Cause, Footing, PenaltyLine, merged_fines
from safetyduty.statutes.shapes import Payer
from tests.cases.published_accidents import CASES, aftermath_of

FINES = [(case, fine) for case in CASES for fine in case.get("fines", ())]


def lines(id: str, payer: Payer = Payer.UNIT) -> list[PenaltyLine]:
    """What one kind of party may pay, as far as it applies."""
    found = aftermath_of(id).penalties.value
    return [
        line for line in found if line.party is payer and line.footing is Footing.APPLIES and line.min_yuan is not None
    ]


def late(id: str, step: InquiryStep) -> int | None:
    """By how many days a step of the inquiry was late."""
    over = aftermath_of(id).course.stage(step).over
    return None if over is None else over.days


def flagged(id: str) -> bool:
    """Whether a reply or publication came later than any report was due."""
    return any("later than" in caveat.about.en for caveat in aftermath_of(id).caveats)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_published_accident_has_all_that_follows(case: dict[str, Any]) -> None:
    found = aftermath_of(case["id"])
    assert found.accident.id == case["id"].lower()
    assert found.owed
    assert found.penalties.value
    assert all(line.basis for line in found.penalties.value)
    assert all(trigger.basis or trigger.caveats for trigger in found.triggers)


@pytest.mark.parametrize("case", [each for each in CASES if each["official_grade"]], ids=lambda case: case["id"])
def test_the_grade_is_the_official_one(case: dict[str, Any]) -> None:
    assert aftermath_of(case["id"]).course.grade.value.id == case["official_grade"]


@pytest.mark.parametrize(("case", "fine"), FINES, ids=[f"{case['id']}-{fine['yuan']}" for case, fine in FINES])
def test_a_fine_for_the_accident_lies_in_its_range_or_the_file_says_why_not(
    case: dict[str, Any], fine: dict[str, Any]
) -> None:
    applies = [line for line in lines(case["id"]) if line.cause is Cause.ACCIDENT]
    assert any(fine["yuan"] in line.bounds for line in applies) is fine["agrees"]
    assert fine["agrees"] or (fine["why"]["zh"] and fine["why"]["en"])


def test_a_recommended_sum_is_several_acts_merged() -> None:
    found = aftermath_of("C01")
    assert [each.value.may_be for each in found.reported] == [(ReportFault.LATE, ReportFault.FALSE)]
    assert {line.deed for line in lines("C01") if line.cause is Cause.REPORT} == {"false"}
    total = next(each for each in merged_fines(found.penalties.value) if each.party is Payer.UNIT)
    assert total.most_yuan is not None
    assert total.most_yuan >= 5_600_000


def test_a_parent_is_fined_for_its_contractors() -> None:
    acts = [line for line in lines("C05") if line.cause is Cause.CONDUCT and line.who == "parent"]
    assert any(40_000 in line.bounds for line in acts)


def test_two_fifths_of_the_income_of_a_chairman() -> None:
    [line] = [line for line in lines("B03", Payer.PRINCIPAL) if line.min_income_share is not None]
    assert line.min_yuan is not None
    assert abs(float(line.min_yuan) - 181_342.46) < 1


def test_a_report_after_sixty_days_is_flagged_and_not_refused() -> None:
    assert late("C21", InquiryStep.REPORT) == (date(2017, 5, 8) - date(2017, 4, 28)).days
    assert aftermath_of("C21").course.stage(InquiryStep.REPORT).done == date(2017, 5, 8)


@pytest.mark.parametrize(
    ("id", "beyond"),
    [
        ("A14", True),
        ("B01", True),
        ("A11", True),
        ("A04", True),
        ("B03", True),
        ("C10", False),
        ("C16", False),
        ("A09", False),
    ],
)
def test_a_reply_beyond_every_limit_is_flagged(id: str, beyond: bool) -> None:
    assert flagged(id) is beyond


def test_a_false_report_hid_a_worse_grade() -> None:
    found = aftermath_of("B16")
    assert found.course.grade.value.id == "serious"
    assert ReportFault.FALSE in found.reported[0].value.may_be
    assert any("2" in what.en for what in found.reported[0].value.untrue)


def test_one_death_became_three_and_the_prefecture_may_take_over() -> None:
    assert [row.grade.value.id for row in aftermath_of("B20").regraded] == ["general", "serious"]


def test_concealment_is_told_apart() -> None:
    assert [each.value.may_be for each in aftermath_of("B33").reported] == [(ReportFault.CONCEALED,)]
    assert any(line.cause is Cause.REPORT for line in lines("B33"))
