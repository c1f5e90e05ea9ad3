"""Grades toll by toll, who would lead at each, and what is in and out of a direct loss."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given

from safetyduty.accidents import Cost, direct_loss, grade, grade_of, leader, regrading, serious_peril
from safetyduty.accidents.harm import Harm
from safetyduty.errors import NothingInForce, SafetyDutyError, TextNotSeen, UnknownName
from safetyduty.facts import Accident, AccidentType, Toll
from safetyduty.statutes import CaveatKind
from safetyduty.statutes.shapes import Level
from tests.accidents.occurrences import AT, accidents, fire, law_of, moment
from tests.samples import BOOK

LAW = BOOK.on(date(2022, 6, 28))


@given(accidents())
def test_the_last_row_is_the_grade_of_the_accident_and_there_is_one_for_each_toll(accident: Accident) -> None:
    law = law_of(accident)
    rows = regrading(accident, law)
    assert [row.at for row in rows] == sorted(toll.at for toll in accident.tolls)
    assert rows[-1].grade.value == grade(accident, law).value
    for before, after in pairwise(rows):
        moved = before.grade.value != after.grade.value
        assert bool(after.because) is moved
        assert bool(after.caveats) is moved


def test_a_later_toll_outside_the_window_moves_the_grade_by_its_loss_alone() -> None:
    rows = regrading(fire(Toll(AT, deaths=2), Toll(moment(40), deaths=40), Toll(moment(90), loss_yuan=60_000_000)), LAW)
    assert [row.grade.value.id for row in rows] == ["general", "general", "major"]
    assert [row.leader.value.level for row in rows] == [Level.COUNTY, Level.COUNTY, Level.PROVINCIAL]
    assert [row.harm for row in rows] == [Harm(2), Harm(2), Harm(2, loss_yuan=60_000_000)]
    assert [row.caveats[0].about.en for row in rows if row.caveats] == ["does a higher government investigate"]


@pytest.mark.parametrize(
    ("grade_id", "deaths", "level"),
    [
        ("general", 1, Level.COUNTY),
        ("serious", 3, Level.PREFECTURE),
        ("major", 10, Level.PROVINCIAL),
        ("extraordinary", 30, Level.NATIONAL),
    ],
)
def test_each_grade_has_its_government(grade_id: str, deaths: int, level: Level) -> None:
    row = grade_of(Harm(deaths), LAW).value
    assert row.id == grade_id
    assert leader(fire(Toll(AT, deaths=deaths)), row, LAW).value.level is level


def test_a_coal_mine_has_its_own_authority_since_may_2024_and_a_caveat_before() -> None:
    row = grade_of(Harm(1), LAW).value
    before = leader(fire(Toll(AT, deaths=1), sector="coal-mine"), row, BOOK.on(date(2024, 4, 30)))
    assert before.value.level is Level.COUNTY
    assert [caveat.kind for caveat in before.caveats] == [CaveatKind.UNAVAILABLE]
    since = leader(fire(Toll(AT, deaths=1), sector="coal-mine"), row, BOOK.on(date(2024, 5, 1)))
    assert since.value.who.zh == "国家矿山安全监察机构及其设在地方的机构"
    assert [str(citation.place().zh) for citation in since.basis] == ["第六十条", "第四十五条"]
    other = leader(fire(Toll(AT, deaths=1), sector="non-coal-mine"), row, BOOK.on(date(2024, 5, 1)))
    assert other.value.level is Level.COUNTY


def test_the_place_of_the_accident_inquires_where_the_unit_is_elsewhere_but_for_the_worst_grade() -> None:
    away = fire(Toll(AT, deaths=3), place="632323", unit_place="630102")
    assert "第二十一条" in [c.place().zh for c in leader(away, grade_of(Harm(3), LAW).value, LAW).basis]
    home = fire(Toll(AT, deaths=3), place="632323", unit_place="632323")
    assert "第二十一条" not in [c.place().zh for c in leader(home, grade_of(Harm(3), LAW).value, LAW).basis]
    worst = leader(away, grade_of(Harm(30), LAW).value, LAW)
    assert "第二十一条" not in [c.place().zh for c in worst.basis]


@pytest.mark.parametrize(
    ("toll", "entrusted"),
    [
        (Toll(AT, deaths=0, loss_yuan=5_000_000), True),
        (Toll(AT, deaths=0, injured=1, loss_yuan=5_000_000), False),
        (Toll(AT, deaths=0, missing=1, loss_yuan=5_000_000), False),
        (Toll(AT, deaths=0, loss_yuan=10_000_000), False),
    ],
)
def test_only_a_general_accident_without_casualties_may_be_left_to_the_unit(toll: Toll, *, entrusted: bool) -> None:
    accident = fire(toll)
    found = leader(accident, grade(accident, LAW).value, LAW)
    assert any("entrusted" in caveat.about.en for caveat in found.caveats) is entrusted


@pytest.mark.parametrize(
    ("toll", "met"),
    [
        (Toll(AT, endangered=9, trapped=2, evacuated=499), []),
        (Toll(AT, endangered=10), ["endangered"]),
        (Toll(AT, trapped=2, missing=1), ["trapped-or-missing"]),
        (Toll(AT, evacuated=500), ["evacuated"]),
        (Toll(AT, endangered=10, missing=3, evacuated=500), ["endangered", "trapped-or-missing", "evacuated"]),
    ],
)
def test_a_serious_peril_is_told_by_its_numbers(toll: Toll, met: list[str]) -> None:
    assert [case.id for case in serious_peril(fire(toll), LAW).value] == met


def test_a_peril_counts_people_as_they_were_at_one_moment() -> None:
    saved = fire(Toll(AT, trapped=3), Toll(moment(1), trapped=0))
    assert [case.id for case in serious_peril(saved, LAW).value] == ["trapped-or-missing"]
    apart = fire(Toll(AT, trapped=2, missing=0), Toll(moment(1), trapped=0, missing=2))
    assert serious_peril(apart, LAW).value == ()


def test_a_peril_without_a_number_is_named_and_a_wrong_name_is_refused() -> None:
    assert [case.id for case in serious_peril(fire(Toll(AT), perils=("pollution",)), LAW).value] == ["pollution"]
    with pytest.raises(UnknownName, match="there is no case of serious peril 'polution'"):
        serious_peril(fire(Toll(AT), perils=("polution",)), LAW)


def test_there_was_no_serious_peril_before_july_2009() -> None:
    at = AT.replace(year=2009, month=6, day=30)
    with pytest.raises(NothingInForce):
        serious_peril(fire(Toll(at, trapped=3), at=at), BOOK.on(date(2009, 6, 30)))


def test_a_fire_has_no_other_grades_than_an_accident_at_work() -> None:
    row = grade(fire(Toll(AT, deaths=3), type=AccidentType.FIRE), LAW).value
    assert row == grade(fire(Toll(AT, deaths=3)), LAW).value


COSTS = {"medical": 1, "funeral-and-pension": 2, "inventory": 4, "rescue": 8, "clean-up": 16, "lodging": 32}
LEFT_OUT = {"fines": 64, "stoppage": 128, "government-rescue": 256, "training": 512, "investigation": 1024}


def test_direct_loss_is_the_sum_of_what_the_standard_counts() -> None:
    costs = [Cost(code, yuan) for code, yuan in {**COSTS, **LEFT_OUT}.items()]
    found = direct_loss(costs, BOOK.on(date(2026, 7, 1)))
    assert found.value.yuan == sum(COSTS.values())
    assert [cost.code for cost in found.value.counted] == [*COSTS]
    assert [cost.code for cost in found.value.left_out] == [*LEFT_OUT]
    assert found.basis
    assert direct_loss([Cost("medical", 0)], BOOK.on(date(2026, 7, 1))).value.yuan == 0


def test_before_the_standard_no_sum_is_made() -> None:
    with pytest.raises(TextNotSeen, match="has not been seen; look it up"):
        direct_loss([Cost("medical", 1)], BOOK.on(date(2026, 6, 30)))


def test_a_cost_of_no_kind_or_no_whole_yuan_is_refused() -> None:
    with pytest.raises(UnknownName, match="there is no cost 'medicine'"):
        direct_loss([Cost("medicine", 1)], BOOK.on(date(2026, 7, 1)))
    for yuan in (-1, 1.5, True):
        with pytest.raises(SafetyDutyError, match=f"a cost is a whole number of yuan from 0 up, not {yuan}"):
            Cost("medical", yuan)  # type: ignore[arg-type]  # what is refused
