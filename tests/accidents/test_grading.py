"""Grades: exact at every boundary, never lower for more harm, and refused where the rules are not for it."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm, grade, grade_of
from safetyduty.dates import BEIJING, Span
from safetyduty.errors import Ambiguous, NothingInForce, SafetyDutyError
from safetyduty.facts import Accident, AccidentType, Toll
from safetyduty.statutes import CaveatKind, Trust
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from tests.accidents.occurrences import AT, COUNTS, YUAN, accidents, fire, harms, law_of, moment
from tests.faults import faults_of
from tests.samples import BOOK, words

LAW = BOOK.on(date(2022, 6, 28))
HALF: Any = 2.5
IN_WAN: Any = 5445.31
ORDER = ["general", "serious", "major", "extraordinary"]


@pytest.mark.parametrize(
    ("measure", "edges"),
    [
        ("deaths", (3, 10, 30)),
        ("serious_injuries", (10, 50, 100)),
        ("loss_yuan", (10_000_000, 50_000_000, 100_000_000)),
    ],
)
def test_each_boundary_belongs_to_the_worse_grade(measure: str, edges: tuple[int, int, int]) -> None:
    for below, edge in zip(ORDER, edges, strict=False):
        assert grade_of(Harm(**{measure: edge - 1}), LAW).value.id == below
        assert grade_of(Harm(**{measure: edge}), LAW).value.id == ORDER[ORDER.index(below) + 1]
    assert grade_of(Harm(), LAW).value.id == "general"
    assert grade_of(Harm(**{measure: 10**12}), LAW).value.id == "extraordinary"


@given(harms(), harms())
def test_more_harm_never_lowers_the_grade(harm: dict[str, int], more: dict[str, int]) -> None:
    less = grade_of(Harm(**harm), LAW).value
    worse = grade_of(Harm(**{name: number + more[name] for name, number in harm.items()}), LAW).value
    assert ORDER.index(worse.id) >= ORDER.index(less.id)


@given(harms())
def test_the_grade_is_the_worst_that_any_one_measure_reaches_alone(harm: dict[str, int]) -> None:
    alone = [ORDER.index(grade_of(Harm(**{name: number}), LAW).value.id) for name, number in harm.items()]
    assert ORDER.index(grade_of(Harm(**harm), LAW).value.id) == max(alone)


@given(harms())
def test_a_grade_rests_on_a_rule_in_force_and_says_by_what_it_was_reached(harm: dict[str, int]) -> None:
    found = grade_of(Harm(**harm), LAW)
    assert LAW.day in LAW.version(ACCIDENT_GRADES).span
    assert found.basis == LAW.version(ACCIDENT_GRADES).citations
    measures = {"deaths": "死亡人数", "serious_injuries": "重伤人数", "loss_yuan": "直接经济损失"}
    said = found.because[0].words.zh.partition("：")[2]
    for name, number in harm.items():
        interval = getattr(found.value, name)
        assert (measures[name] in said) is (number in interval)


@given(accidents(), st.data())
def test_more_harm_in_a_toll_that_counts_never_lowers_the_grade_of_the_accident(
    accident: Accident, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(accident.tolls) - 1))
    toll = accident.tolls[row]
    stated = [name for name in ("deaths", "serious_injuries", "loss_yuan") if getattr(toll, name) is not None]
    more = {name: getattr(toll, name) + data.draw(YUAN if name == "loss_yuan" else COUNTS) for name in stated}
    worse = evolve(accident, tolls=(*accident.tolls[:row], evolve(toll, **more), *accident.tolls[row + 1 :]))
    law = law_of(accident)
    assert ORDER.index(grade(worse, law).value.id) >= ORDER.index(grade(accident, law).value.id)


@given(accidents())
def test_every_reason_of_a_grade_cites_an_article(accident: Accident) -> None:
    found = grade(accident, law_of(accident))
    assert all(reason.basis for reason in found.because)
    assert all(caveat.about.zh != caveat.about.en for caveat in found.caveats)


def test_loss_alone_is_counted_by_a_standard_that_was_not_seen_before_july_2026() -> None:
    by_loss = grade(fire(Toll(AT, deaths=1, serious_injuries=0, loss_yuan=10_000_000)), LAW)
    assert [caveat.kind for caveat in by_loss.caveats] == [CaveatKind.UNAVAILABLE]
    by_deaths = grade(fire(Toll(AT, deaths=3, serious_injuries=0, loss_yuan=10_000_000)), LAW)
    assert by_deaths.caveats == ()
    late = datetime(2026, 7, 1, 9, tzinfo=BEIJING)
    after = fire(Toll(late, deaths=1, serious_injuries=0, loss_yuan=10_000_000), at=late)
    assert grade(after, law_of(after)).caveats == ()


def test_an_accident_in_which_nothing_was_hurt_or_lost_asks_whether_the_rules_are_for_it() -> None:
    nothing = grade(fire(Toll(AT, deaths=0, serious_injuries=0, loss_yuan=0)), LAW)
    assert nothing.value.id == "general"
    assert "social impact" in nothing.caveats[-1].about.en
    assert grade(fire(Toll(AT, deaths=0, serious_injuries=0, loss_yuan=900_000)), LAW).caveats == ()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (AccidentType.ENVIRONMENT, "pollution accidents follow other rules"),
        (AccidentType.NUCLEAR, "accidents of nuclear facilities follow other rules"),
        (AccidentType.DEFENCE, "accidents of defence research and production follow other rules"),
        (AccidentType.NATURAL, "is a natural disaster, no accident of production"),
    ],
)
def test_a_type_that_follows_other_rules_is_refused(kind: AccidentType, said: str) -> None:
    with pytest.raises(SafetyDutyError, match=said):
        grade(fire(Toll(AT, deaths=3), type=kind), LAW)


def test_an_accident_before_the_grades_is_refused_with_the_days_that_are_covered() -> None:
    before = datetime(2007, 5, 31, 23, 59, tzinfo=BEIJING)
    with pytest.raises(NothingInForce, match="nothing in force on 2007-05-31 for grades of accidents"):
        grade(fire(Toll(before, deaths=3), at=before), BOOK.on(date(2007, 5, 31)))
    first = before + timedelta(minutes=1)
    assert grade(fire(Toll(first, deaths=3), at=first), BOOK.on(date(2007, 6, 1))).value.id == "serious"


def test_the_law_of_another_day_is_refused() -> None:
    with pytest.raises(Ambiguous) as refused:
        grade(fire(Toll(AT, deaths=3)), BOOK.on(date(2022, 6, 29)))
    said = "the accident was on 2022-06-28, but the law is that of 2022-06-29; use book.on(2022-06-28)"
    assert str(refused.value) == said


def test_the_day_of_an_accident_is_the_one_in_beijing() -> None:
    late = datetime.fromisoformat("2022-06-27T18:00+00:00")
    assert grade(fire(Toll(late, deaths=3), at=late), LAW).value.id == "serious"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"tolls": (Toll(AT, deaths=-1),)}, "$.tolls[0].deaths: people are a whole number from 0 up, not -1"),
        ({"tolls": (Toll(AT, deaths=HALF),)}, "$.tolls[0].deaths: people are a whole number from 0 up, not 2.5"),
        ({"tolls": (Toll(AT, deaths=True),)}, "$.tolls[0].deaths: people are a whole number from 0 up, not True"),
        (
            {"tolls": (Toll(AT, loss_yuan=IN_WAN),)},
            "$.tolls[0].loss_yuan: loss is a whole number of yuan from 0 up, not 5445.31; multiply by 10,000 what was counted in 万元",
        ),
        (
            {"tolls": (Toll(moment(hours=-1), deaths=1),)},
            "$.tolls[0].at: 2022-06-28 08:10:00+08:00 is before the accident (2022-06-28 09:10:00+08:00)",
        ),
        (
            {"tolls": (Toll(AT.replace(tzinfo=None), deaths=1),)},
            "$.tolls[0].at: the moment 2022-06-28 09:10:00 has no time zone; state it, e.g. +08:00",
        ),
        (
            {"at": AT.replace(tzinfo=None)},
            "$.at: the moment 2022-06-28 09:10:00 has no time zone; state it, e.g. +08:00",
        ),
        ({"sector": "coalmine"}, "$.sector: there is no sector 'coalmine'; did you mean 'coal-mine'?"),
    ],
)
def test_an_accident_that_contradicts_itself_is_refused_with_its_path(changed: dict[str, Any], said: str) -> None:
    (fault,) = faults_of(lambda: grade(evolve(fire(Toll(AT, deaths=3)), **changed), LAW))
    assert str(fault) == said


def test_a_strict_law_refuses_a_grade_that_rests_on_an_unseen_standard() -> None:
    strict = BOOK.on(date(2022, 6, 28), trust=Trust.STRICT)
    assert grade(fire(Toll(AT, deaths=3, loss_yuan=1)), strict).value.id == "serious"
    with pytest.raises(SafetyDutyError, match="strict mode refuses 'gb-6721/direct-loss-parts'"):
        grade(fire(Toll(AT, deaths=0, loss_yuan=60_000_000)), strict)


def test_a_reform_of_the_grades_moves_the_grade() -> None:
    rule = LAW[ACCIDENT_GRADES]
    worst = rule.rows[-1]
    stricter = evolve(rule, rows=(evolve(worst),), total=False)
    book = BOOK.amended(ACCIDENT_GRADES, since=date(2022, 1, 1), rule=stricter, because=words("pilot"))
    assert grade_of(Harm(deaths=40), book.on(LAW.day)).value.id == "extraordinary"
    with pytest.raises(NothingInForce, match="do not reach to this harm"):
        grade_of(Harm(deaths=1), book.on(LAW.day))
    assert LAW.version(ACCIDENT_GRADES).span == Span(date(2007, 6, 1))
