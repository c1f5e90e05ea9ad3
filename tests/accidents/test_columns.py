"""A whole column of accidents graded at once: each row is what grading that harm alone gives."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm, columns, grade_of
from safetyduty.errors import NothingInForce, SafetyDutyError
from safetyduty.statutes import Law
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import HarmGrade, HarmGrades, Interval
from safetyduty.words import Phrase
from tests.accidents.occurrences import harms
from tests.samples import BOOK, words

LAW = BOOK.on(date(2024, 6, 3))
NOBODY = np.zeros(3, np.int64)


def column(harm: list[dict[str, int]], measure: str) -> Any:
    return np.array([each[measure] for each in harm], np.int64)


def graded(harm: list[dict[str, int]], law: Law = LAW) -> Any:
    deaths, serious, loss = (column(harm, each) for each in ("deaths", "serious_injuries", "loss_yuan"))
    return columns.grades(deaths, serious, loss, law)


def reformed(*rows: HarmGrade) -> Law:
    """The law of the day with other grades."""
    changed = BOOK.amended(
        ACCIDENT_GRADES, since=date(2024, 1, 1), rule=HarmGrades(rows, total=False), because=words("test")
    )
    return changed.on(date(2024, 6, 3))


@given(st.lists(harms(), max_size=30), st.dates(date(2007, 6, 1), date(2027, 1, 1)))
def test_each_row_is_graded_as_it_is_alone(harm: list[dict[str, int]], day: date) -> None:
    law = BOOK.on(day)
    rows = law[ACCIDENT_GRADES].rows
    assert [rows[at].id for at in graded(harm, law)] == [grade_of(Harm(**each), law).value.id for each in harm]


@given(
    st.lists(harms(), min_size=1, max_size=30), st.sampled_from(["deaths", "serious_injuries", "loss_yuan"]), st.data()
)
def test_more_harm_never_lowers_a_row(harm: list[dict[str, int]], measure: str, data: st.DataObject) -> None:
    worse = [{**each, measure: each[measure] + data.draw(st.integers(0, 10**9))} for each in harm]
    assert (graded(worse) >= graded(harm)).all()


@pytest.mark.parametrize(
    ("measure", "starts"),
    [
        ("deaths", (3, 10, 30)),
        ("serious_injuries", (10, 50, 100)),
        ("loss_yuan", (10_000_000, 50_000_000, 100_000_000)),
    ],
)
def test_every_boundary_is_exact(measure: str, starts: tuple[int, ...]) -> None:
    none = {"deaths": 0, "serious_injuries": 0, "loss_yuan": 0}
    harm = [{**none, measure: number} for start in starts for number in (start - 1, start)]
    assert graded(harm).tolist() == [0, 1, 1, 2, 2, 3]


@pytest.mark.parametrize("kind", [np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.int64, np.uint64])
def test_any_whole_numbers_will_do(kind: type[np.integer[Any]]) -> None:
    people = np.array([0, 3, 10, 30, 100, 127], kind)
    assert columns.grades(people, people * 0, people * 0, LAW).tolist() == [0, 1, 2, 3, 3, 3]
    assert columns.grades(people * 0, people, people, LAW).tolist() == [0, 0, 1, 1, 3, 3]


def test_a_long_column_is_graded_to_its_end() -> None:
    deaths = np.arange(100_000) % 40
    none = np.zeros(100_000, np.int64)
    expected = (deaths >= 3).astype(int) + (deaths >= 10) + (deaths >= 30)
    assert (columns.grades(deaths, none, none, LAW) == expected).all()


def test_a_column_keeps_its_shape_and_is_read_only() -> None:
    deaths = np.array([[1, 3, 10], [30, 2, 9]])[:, ::-1].T
    none = np.zeros((3, 2), np.int64)
    found = columns.grades(deaths, none, none, LAW)
    assert found.tolist() == [[2, 1], [1, 0], [0, 3]]
    with pytest.raises(ValueError, match="read-only"):
        found[0, 0] = 3
    assert columns.grades(none[:0], none[:0], none[:0], LAW).shape == (0, 2)


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        (np.array([0, 2, -1]), "deaths, row 2: -1 is negative"),
        (np.array([0.0, 2.5, 1.0]), "deaths is an array of whole numbers, not float64; settle them first: column.astype(np.int64)"),
        (np.array([1.0, 2.0, 3.0]), "deaths is an array of whole numbers, not float64; settle them first: column.astype(np.int64)"),
        (np.array([True, False, True]), "deaths is an array of whole numbers, not bool; settle them first: column.astype(np.int64)"),
        ([1, 2, 3], "deaths is an array of whole numbers, not list; settle them first: column.astype(np.int64)"),
        (np.array([1, 2]), "the columns differ in shape: (2,), (3,), (3,)"),
    ],
)  # fmt: skip
def test_what_is_no_harm_is_refused(given_: Any, said: str) -> None:
    with pytest.raises(SafetyDutyError) as refused:
        columns.grades(given_, NOBODY, NOBODY, LAW)
    assert refused.value.phrase.en == said


def test_each_column_is_refused_by_its_own_name() -> None:
    wrong = np.array([0, -7, 0])
    with pytest.raises(SafetyDutyError, match="serious_injuries, row 1: -7 is negative"):
        columns.grades(NOBODY, wrong, NOBODY, LAW)
    with pytest.raises(SafetyDutyError, match="loss_yuan, row 1: -7 is negative"):
        columns.grades(NOBODY, NOBODY, wrong, LAW)


def test_a_harm_that_no_grade_reaches_is_refused_as_it_is_alone() -> None:
    law = reformed(HarmGrade("fatal", words("fatal"), Interval(at_least=1)))
    with pytest.raises(NothingInForce) as alone:
        grade_of(Harm(loss_yuan=5), law)
    with pytest.raises(NothingInForce) as together:
        columns.grades(np.array([1, 0]), np.array([0, 0]), np.array([0, 5]), law)
    assert str(together.value) == str(alone.value)


def test_before_the_first_grades_there_is_nothing_to_go_by() -> None:
    with pytest.raises(NothingInForce):
        columns.grades(NOBODY, NOBODY, NOBODY, BOOK.on(date(2007, 5, 31)))


bounds = st.none() | st.tuples(
    st.integers(0, 12), st.integers(0, 12), st.sampled_from(["at_most", "less_than", "open"])
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[HarmGrade, ...]:
    """Rows with holes and overlaps, in any order, as a careless reform might have them."""
    rows = []
    for at in range(draw(st.integers(1, 4))):
        reach: dict[str, Interval] = {}
        for measure in ("deaths", "serious_injuries", "loss_yuan"):
            drawn = draw(bounds)
            if drawn is not None:
                low, wide, kind = drawn
                start = draw(st.sampled_from(["at_least", "more_than"]))
                end = {} if kind == "open" else {kind: low + wide + 1}
                reach[measure] = Interval(**{start: low}, **end)
        rows.append(HarmGrade(f"row-{at}", Phrase("行", "row"), **reach))
    return tuple(rows)


@given(tables(), st.lists(st.tuples(*[st.integers(0, 30)] * 3), max_size=20))
def test_any_table_is_read_as_it_is_for_one_harm(rows: tuple[HarmGrade, ...], harm: list[tuple[int, int, int]]) -> None:
    deaths, serious, loss = (np.array([each[at] for each in harm], np.int64) for at in range(3))
    table = HarmGrades(rows, total=False)
    alone = [table.worst(deaths=d, serious_injuries=s, loss_yuan=y) for d, s, y in harm]
    places = columns.reached(rows, deaths, serious, loss)
    assert [None if at < 0 else rows[at] for at in places] == alone
