"""Tests of late, omitted, false and concealed reports: who pays, by which law of which day."""

from datetime import date

import pytest

from safetyduty.accidents import Harm, ReportFault
from safetyduty.accountability import Cause, penalties
from safetyduty.accountability.fining.faults import FAULTS
from tests.accountability.penalties.samples import BOOK, accident


def fined(on: date, fault: ReportFault, harm: Harm) -> dict[tuple[str, str], tuple[str, str]]:
    """What each pays for a fault, by party and step, in 万元 or shares."""
    found = penalties(accident(on), BOOK, harm=harm, faults=[fault]).value
    fines = [(line.party, line.step) for line in found if line.cause is Cause.REPORT]
    assert len(fines) == len(set(fines))
    return {
        (line.party.value, line.step): (
            (f"{line.min_yuan // 10_000}", f"{line.max_yuan // 10_000}")
            if line.min_yuan is not None and line.max_yuan is not None
            else (str(line.min_income_share), str(line.max_income_share))
        )
        for line in found
        if line.cause is Cause.REPORT and (line.min_yuan is not None or line.min_income_share is not None)
    }


def test_every_fault_is_answered() -> None:
    assert set(FAULTS) == set(ReportFault)


@pytest.mark.parametrize(
    ("harm", "base", "aggravated"),
    [
        (Harm(1), ("100", "150"), ("300", "350")),
        (Harm(3), ("150", "200"), ("350", "400")),
        (Harm(10), ("200", "250"), ("400", "450")),
        (Harm(30), ("250", "300"), ("450", "500")),
    ],
)
@pytest.mark.parametrize("fault", [ReportFault.FALSE, ReportFault.CONCEALED])
def test_a_false_or_concealed_report_by_grade(
    fault: ReportFault, harm: Harm, base: tuple[str, str], aggravated: tuple[str, str]
) -> None:
    assert fined(date(2024, 6, 3), fault, harm) == {
        ("unit", "base"): base,
        ("unit", "aggravated"): aggravated,
        ("principal", "base"): ("3/5", "4/5"),
        ("principal", "aggravated"): ("4/5", "1"),
        ("direct", "base"): ("3/5", "4/5"),
        ("direct", "aggravated"): ("4/5", "1"),
    }


@pytest.mark.parametrize(
    ("on", "fault", "expected"),
    [
        (date(2024, 6, 3), ReportFault.LATE, {("principal", "base"): ("3/5", "4/5"), ("principal", "aggravated"): ("4/5", "1")}),
        (date(2024, 6, 3), ReportFault.OMITTED, {("principal", "base"): ("2/5", "3/5"), ("principal", "aggravated"): ("3/5", "4/5")}),
        (date(2022, 6, 3), ReportFault.LATE, {("principal", "base"): ("3/5", "4/5")}),
        (date(2022, 6, 3), ReportFault.OMITTED, {("principal", "base"): ("2/5", "3/5")}),
        (date(2020, 6, 3), ReportFault.LATE, {("principal", "base"): ("3/5", "4/5")}),
        (date(2012, 6, 3), ReportFault.LATE, {("principal", "at-once"): ("2/5", "4/5")}),
        (date(2012, 6, 3), ReportFault.FALSE, {("unit", "at-once"): ("100", "500"), ("principal", "at-once"): ("3/5", "1"), ("direct", "at-once"): ("3/5", "1")}),
        (date(2022, 6, 3), ReportFault.FALSE, {("unit", "at-once"): ("100", "500"), ("principal", "base"): ("1", "1"), ("direct", "at-once"): ("3/5", "1")}),
    ],
)  # fmt: skip
def test_each_day_has_its_law(on: date, fault: ReportFault, expected: dict[tuple[str, str], tuple[str, str]]) -> None:
    assert fined(on, fault, Harm(1)) == expected


def test_a_principal_is_cited_the_law_and_the_rule() -> None:
    found = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(1), faults=[ReportFault.LATE]).value
    line = next(line for line in found if line.cause is Cause.REPORT)
    assert [citation.words().zh for citation in line.basis] == [
        "《生产安全事故罚款处罚规定》第十一条第（一）项",
        "《安全生产法》第一百一十条",
    ]
    assert line.deed == "late"


def test_concealment_fixed_the_fine_of_the_unit_under_the_rules_of_2015() -> None:
    unit = penalties(accident(date(2020, 6, 3)), BOOK, harm=Harm(3), faults=[ReportFault.CONCEALED]).value[0]
    assert (unit.step, unit.min_yuan, unit.max_yuan) == ("concealed", 1_000_000, 1_000_000)
