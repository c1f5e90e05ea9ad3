"""Covering: which units and sites somebody answers for, by place, sector and kind."""

from datetime import date

from safetyduty import duties
from safetyduty.duties import Cell
from safetyduty.facts import DutyKind
from tests.samples import MEETING, county, graph

Change = tuple[str, str]


def cell(sector: str | None, kind: DutyKind, *changes: Change, on: date = MEETING) -> Cell:
    found = duties.coverage(graph(county(*changes)), on=on)
    [one] = [cell for cell in found.cells if (cell.place, cell.sector, cell.kind) == ("town", sector, kind)]
    return one


def test_a_cell_counts_the_subjects_of_a_place_and_sector_and_names_those_nobody_answers_for() -> None:
    assert cell("fire", DutyKind.SECTOR) == Cell("town", "fire", DutyKind.SECTOR, 2, (), ())
    overseen = cell("fire", DutyKind.COMPREHENSIVE)
    assert (overseen.answered, overseen.uncovered) == (0, ("mill", "mill-yard"))


def test_a_vacant_post_covers_nobody_and_is_told_apart_from_none() -> None:
    on = date(2021, 8, 1)
    principal = cell("fire", DutyKind.PRINCIPAL, on=on)
    assert (principal.subjects, principal.answered, principal.vacant, principal.uncovered) == (
        2,
        0,
        ("mill", "mill-yard"),
        (),
    )


def test_one_held_post_of_several_is_enough() -> None:
    second = ("posts:\n", "posts:\n  - {id: second, name: second, at: mill, rank: deputy}\n")
    assert cell("fire", DutyKind.PRINCIPAL, second).answered == 2


def test_a_subject_of_no_sector_has_a_row_of_its_own_and_one_of_two_stands_in_both() -> None:
    none = ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: []")
    assert cell(None, DutyKind.SECTOR, none).uncovered == ("mill",)
    gas = ("sectors:\n", "sectors:\n  - {id: gas, name: gas, kind: industry}\n")
    two = ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: [gas, fire]")
    assert [cell(sector, DutyKind.SECTOR, gas, two).subjects for sector in ("fire", "gas")] == [2, 1]
    found = duties.coverage(graph(county(gas, two)), on=MEETING)
    assert sum(each.subjects for each in found.of(DutyKind.SECTOR)) == found.subjects == 2


def test_what_does_not_exist_that_day_is_not_counted() -> None:
    closed = ("kind: facility, place: town, unit: mill", "kind: facility, place: town, unit: mill, until: 2022-05-01")
    assert duties.coverage(graph(county(closed)), on=date(2022, 4, 30)).subjects == 2
    assert duties.coverage(graph(county(closed)), on=date(2022, 5, 1)).subjects == 1


def test_the_uncovered_of_a_kind_are_told_at_once() -> None:
    found = duties.coverage(graph(county()))
    assert found.on == MEETING
    assert found.uncovered(DutyKind.COMPREHENSIVE) == ("mill", "mill-yard")
    assert found.uncovered(DutyKind.SECTOR) == ()
