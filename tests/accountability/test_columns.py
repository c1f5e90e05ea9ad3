"""What a whole column of accidents costs: each row is what the scale of that day gives for that harm alone."""

from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm
from safetyduty.accountability import Bounds, Scale, scale
from safetyduty.accountability.fining import columns
from safetyduty.errors import Ambiguous, SafetyDutyError
from safetyduty.statutes.provisions.order_14_2024 import UNIT_FINES
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import HarmGrade, HarmGrades, Interval, Payer
from tests.accountability.penalties.samples import BOOK, FINES, days, harms, sectors
from tests.accountability.penalties.test_scales import TIERS
from tests.samples import words

OF_2024 = scale(BOOK.on(date(2024, 6, 3)))
NOBODY = np.zeros(3, np.int64)


def of_harms(harm: list[Harm]) -> tuple[Any, Any, Any]:
    return (
        np.array([each.deaths for each in harm], np.int64),
        np.array([each.serious_injuries for each in harm], np.int64),
        np.array([each.loss_yuan for each in harm], np.int64),
    )


def principal(harm: Harm, fines: Scale) -> Bounds:
    return next(offer.bounds for offer in fines.persons(fines.grade(harm)) if offer.payer is Payer.PRINCIPAL)


@given(st.lists(harms(), max_size=20), days(), sectors())
def test_each_row_costs_the_unit_what_it_costs_alone(harm: list[Harm], day: date, sector: str | None) -> None:
    fines = FINES.on(day, sector=sector)
    found, alone = columns.unit_fines(*of_harms(harm), fines), [fines.unit_fine(each).bounds for each in harm]
    assert found.low.tolist() == [each.min_yuan for each in alone]
    assert found.high.tolist() == [each.max_yuan for each in alone]


@given(st.lists(harms(), max_size=20), days(), sectors())
def test_each_row_costs_the_principal_what_it_costs_alone(harm: list[Harm], day: date, sector: str | None) -> None:
    fines = FINES.on(day, sector=sector)
    found, alone = columns.principal_shares(*of_harms(harm), fines), [principal(each, fines) for each in harm]
    assert [Fraction(low).limit_denominator(1000) for low in found.low] == [each.min_income_share for each in alone]
    assert [Fraction(high).limit_denominator(1000) for high in found.high] == [each.max_income_share for each in alone]


@given(st.lists(harms(), min_size=1, max_size=20), days(), sectors(), st.integers(0, 40))
def test_more_deaths_never_lower_a_bound(harm: list[Harm], day: date, sector: str | None, more: int) -> None:
    fines, (deaths, serious, loss) = FINES.on(day, sector=sector), of_harms(harm)
    for asked in (columns.unit_fines, columns.principal_shares):
        before, after = asked(deaths, serious, loss, fines), asked(deaths + more, serious, loss, fines)
        assert (after.low >= before.low).all()
        assert (after.high >= before.high).all()


@pytest.mark.parametrize("measure", [0, 1, 2])
def test_every_edge_of_a_tier_is_exact(measure: int) -> None:
    unit = (1, 1, 10_000)[measure]
    edges = [starts[measure] * unit for starts, _ in TIERS]
    asked = np.array([number for edge in edges[1:] for number in (edge - 1, edge)])
    none = np.zeros_like(asked)
    deaths, serious, loss = (asked if at == measure else none for at in range(3))
    found = columns.unit_fines(deaths, serious, loss, OF_2024)
    expected = [fine for before, after in pairwise(TIERS) for _, fine in (before, after)]
    assert list(zip(found.low // 10_000, found.high // 10_000, strict=True)) == expected


def test_a_column_keeps_its_shape_and_is_read_only() -> None:
    deaths = np.array([[1], [3], [30]])
    found = columns.unit_fines(deaths, deaths * 0, deaths * 0, OF_2024)
    assert found.low.shape == found.high.shape == (3, 1)
    assert found.low.dtype == found.high.dtype == np.int64
    assert columns.principal_shares(deaths, deaths * 0, deaths * 0, OF_2024).high.dtype == np.float64
    for end in (found.low, found.high):
        with pytest.raises(ValueError, match="read-only"):
            end[0] = 0


@pytest.mark.parametrize("asked", [columns.unit_fines, columns.principal_shares])
def test_what_is_no_harm_is_refused(asked: Any) -> None:
    with pytest.raises(SafetyDutyError, match="loss_yuan, row 1: -1 is negative"):
        asked(NOBODY, NOBODY, np.array([0, -1, 0]), OF_2024)
    with pytest.raises(SafetyDutyError, match="loss_yuan is an array of whole numbers, not float64"):
        asked(NOBODY, NOBODY, NOBODY + 0.5, OF_2024)


def test_a_harm_that_no_row_reaches_is_refused() -> None:
    holed = HarmGrades((HarmGrade("general", words("general"), Interval(at_least=1)),), total=False)
    why = words("test")
    book = BOOK.amended(ACCIDENT_GRADES, since=date(2024, 1, 1), rule=holed, because=why)
    fines = scale(book.on(date(2024, 6, 3)))
    with pytest.raises(Ambiguous, match="row 1: no rule reaches to its harm"):
        columns.principal_shares(np.array([1, 0, 0]), NOBODY, NOBODY, fines)


def test_sums_that_end_in_fen_stand_in_no_column() -> None:
    rule = OF_2024.law[UNIT_FINES]
    odd = evolve(rule.rows[0], fine=Interval(at_least=Fraction(600_001, 2), at_most=500_000))
    book = BOOK.amended(
        UNIT_FINES, since=date(2024, 1, 1), rule=evolve(rule, rows=(odd, *rule.rows[1:])), because=words("test")
    )
    fines = scale(book.on(date(2024, 6, 3)))
    with pytest.raises(Ambiguous, match="this cannot stand in a column"):
        columns.unit_fines(NOBODY, NOBODY, NOBODY, fines)
