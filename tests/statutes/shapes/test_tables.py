"""Tables asked about a number, a grade or a harm: at each edge, on both sides of it."""

from datetime import date
from itertools import pairwise

import pytest

from safetyduty.statutes.provisions.order_14_2024 import UNIT_FINES
from safetyduty.statutes.shapes import (
    Band,
    Bands,
    Competence,
    Competent,
    HarmGrade,
    HarmGrades,
    Interval,
    Level,
    TieredFines,
)
from safetyduty.statutes.shapes.partition import partition_faults, rising_faults
from safetyduty.words import Phrase
from tests.samples import BOOK

NAME = Phrase("甲", "A")
TIERS: TieredFines = BOOK.on(date(2024, 3, 1))[UNIT_FINES]
IDS = [f"{grade}-{tier}" for grade in ("general", "serious", "major", "extraordinary") for tier in (1, 2, 3)]
DEATHS = [1, 2, 3, 5, 7, 10, 13, 15, 30, 40, 50]  # where the second tier begins, the third, and so on
INJURIES = [3, 6, 10, 20, 30, 50, 60, 70, 100, 120, 150]
MILLIONS = [3, 5, 10, 20, 30, 50, 60, 70, 100, 150, 200]

GRADES = HarmGrades(
    (
        HarmGrade("general", NAME, Interval(less_than=3), loss_yuan=Interval(less_than=100)),
        HarmGrade("serious", NAME, Interval(at_least=3), Interval(at_least=10), Interval(at_least=100)),
    )
)


def tier(*, deaths: int = 0, serious_injuries: int = 0, loss_yuan: int = 0) -> str | None:
    found = TIERS.worst(deaths=deaths, serious_injuries=serious_injuries, loss_yuan=loss_yuan)
    return None if found is None else found.id


@pytest.mark.parametrize(("below", "edge"), [*pairwise(IDS)])
def test_each_tier_begins_at_its_edge_and_not_one_before(below: str, edge: str) -> None:
    row = IDS.index(edge) - 1
    assert (tier(deaths=DEATHS[row]), tier(deaths=DEATHS[row] - 1)) == (edge, below)
    assert (tier(serious_injuries=INJURIES[row]), tier(serious_injuries=INJURIES[row] - 1)) == (edge, below)
    assert (tier(loss_yuan=MILLIONS[row] * 10**6), tier(loss_yuan=MILLIONS[row] * 10**6 - 1)) == (edge, below)


def test_the_tiers_are_the_twelve_and_the_last_has_no_end() -> None:
    assert [row.id for row in TIERS.rows] == IDS
    assert tier() == "general-1"
    assert tier(deaths=10**6) == tier(serious_injuries=10**6) == tier(loss_yuan=10**12) == "extraordinary-3"


def test_the_worst_of_three_measures_counts_whichever_it_is() -> None:
    assert tier(deaths=1, serious_injuries=10, loss_yuan=5_000_000) == "serious-1"
    assert tier(deaths=13, serious_injuries=10, loss_yuan=5_000_000) == "major-2"
    assert tier(deaths=1, serious_injuries=10, loss_yuan=200_000_000) == "extraordinary-3"


@pytest.mark.parametrize(
    ("deaths", "serious_injuries", "loss_yuan", "grade"),
    [(0, 0, 0, "general"), (2, 9, 99, "general"), (3, 0, 0, "serious"), (0, 10, 0, "serious"), (0, 0, 100, "serious")],
)
def test_one_measure_is_enough_for_the_worse_grade(
    deaths: int, serious_injuries: int, loss_yuan: int, grade: str
) -> None:
    found = GRADES.worst(deaths=deaths, serious_injuries=serious_injuries, loss_yuan=loss_yuan)
    assert found is not None
    assert found.id == grade


def test_harm_that_no_grade_holds_has_none() -> None:
    assert HarmGrades((HarmGrade("serious", NAME, Interval(at_least=3)),), total=False).worst(deaths=2) is None
    assert HarmGrades(()).worst(deaths=2) is None


def test_a_total_table_must_reach_beyond_all_bounds() -> None:
    ends = (HarmGrade("general", NAME, Interval(less_than=3)), HarmGrade("worse", NAME, Interval(3, less_than=30)))
    assert len(HarmGrades(ends).faults()) == 1
    assert HarmGrades(ends, total=False).faults() == ()
    assert GRADES.faults() == ()


@pytest.mark.parametrize(
    ("score", "band"), [(-1, "fail"), (0, "fail"), (59, "fail"), (60, "pass"), (89, "pass"), (90, "good"), (100, None)]
)
def test_a_number_has_the_band_that_holds_it(score: int, band: str | None) -> None:
    bands = Bands(
        Phrase("得分", "score"),
        (
            Band("fail", NAME, Interval(less_than=60)),
            Band("pass", NAME, Interval(at_least=60, less_than=90)),
            Band("good", NAME, Interval(at_least=90, less_than=100)),
        ),
    )
    found = bands.of(score)
    assert (None if found is None else found.id) == band


def test_each_grade_has_who_is_competent_for_it_and_no_other_has() -> None:
    county, province = Competent("general", Level.COUNTY, NAME), Competent("major", Level.PROVINCIAL, NAME)
    competence = Competence((county, province))
    assert (competence.of("general"), competence.of("major")) == (county, province)
    assert competence.of("serious") is None


def test_between_whole_bounds_only_whole_numbers_are_tried() -> None:
    people = (Interval(at_most=9), Interval(at_least=10))
    assert partition_faults(people, NAME) == ()
    assert [fault.en for fault in partition_faults((Interval(at_most=9), Interval(at_least=11)), NAME)] == [
        "A: nothing holds 10"
    ]


def test_no_limit_followed_by_a_cap_is_less() -> None:
    assert len(rising_faults((Interval(at_least=5), Interval(at_least=5, at_most=10)), NAME)) == 1
    assert rising_faults((Interval(at_least=5, at_most=10), Interval(at_least=5)), NAME) == ()
