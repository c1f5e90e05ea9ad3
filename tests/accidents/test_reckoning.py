"""The harm that counts: the last toll in the window, for casualties; whatever the inquiry found, for loss."""

from datetime import date, datetime, timedelta
from random import Random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm, grade, reckon
from safetyduty.dates import BEIJING
from safetyduty.errors import Ambiguous
from safetyduty.facts import Accident, AccidentType, Toll
from tests.accidents.occurrences import AT, COUNTS, accidents, fire, law_of, moment
from tests.samples import BOOK

LAW = BOOK.on(date(2022, 6, 28))


def said(accident: Accident) -> list[str]:
    return [caveat.about.en for caveat in reckon(accident, law_of(accident)).caveats]


@pytest.mark.parametrize(
    ("kind", "days"), [(AccidentType.WORK, 30), (AccidentType.ROAD_TRAFFIC, 7), (AccidentType.FIRE, 7)]
)
def test_the_window_closes_with_its_last_day(kind: AccidentType, days: int) -> None:
    start = datetime(2022, 6, 28, tzinfo=BEIJING)
    last = start + timedelta(days=days + 1) - timedelta(minutes=1)
    inside = fire(Toll(AT, deaths=2), Toll(last, deaths=3), type=kind)
    assert reckon(inside, LAW).value.harm.deaths == 3
    assert reckon(inside, LAW).value.closes == date(2022, 6, 28) + timedelta(days=days)
    assert reckon(inside, LAW).value.later == ()
    outside = fire(Toll(AT, deaths=2), Toll(last + timedelta(minutes=1), deaths=3), type=kind)
    assert reckon(outside, LAW).value.harm.deaths == 2
    assert [toll.deaths for toll in reckon(outside, LAW).value.later] == [3]


@given(accidents(), st.lists(st.tuples(st.integers(1, 400), COUNTS, COUNTS), max_size=3, unique_by=lambda row: row[0]))
def test_later_deaths_change_nothing_and_are_listed(accident: Accident, rows: list[tuple[int, int, int]]) -> None:
    law = law_of(accident)
    before = reckon(accident, law).value
    midnight = datetime.combine(before.closes + timedelta(days=1), datetime.min.time(), BEIJING)
    taken = {toll.at for toll in accident.tolls}
    later = [Toll(midnight + timedelta(days=91 + days), deaths=deaths, injured=hurt) for days, deaths, hurt in rows]
    later = [toll for toll in later if toll.at not in taken]
    more = evolve(accident, tolls=(*accident.tolls, *later))
    after = reckon(more, law).value
    assert (after.harm, after.counted, after.missing, after.injured) == (
        before.harm,
        before.counted,
        before.missing,
        before.injured,
    )
    assert {toll.at for toll in later} <= {toll.at for toll in after.later}
    assert grade(more, law).value == grade(accident, law).value


@given(accidents(), st.randoms())
def test_the_order_of_tolls_means_nothing(accident: Accident, random: Random) -> None:
    law, shuffled = law_of(accident), list(accident.tolls)
    random.shuffle(shuffled)
    assert reckon(evolve(accident, tolls=tuple(shuffled)), law) == reckon(accident, law)


def test_a_later_toll_with_no_more_deaths_is_listed_without_a_caveat() -> None:
    same = fire(Toll(AT, deaths=2, serious_injuries=0, loss_yuan=900_000), Toll(moment(60), deaths=2))
    assert len(reckon(same, LAW).value.later) == 1
    assert said(same) == []


def test_a_measure_that_a_later_toll_leaves_out_stays_as_it_was() -> None:
    found = reckon(fire(Toll(AT, deaths=2, serious_injuries=4), Toll(moment(2), poisonings=7)), LAW).value
    assert found.harm == Harm(deaths=2, serious_injuries=11)


def test_a_toll_may_correct_a_number_downwards() -> None:
    assert reckon(fire(Toll(AT, deaths=5), Toll(moment(1), deaths=2)), LAW).value.harm.deaths == 2


def test_loss_has_no_window() -> None:
    found = reckon(fire(Toll(AT, deaths=2), Toll(moment(200), loss_yuan=54_000_000)), LAW).value
    assert found.harm == Harm(deaths=2, loss_yuan=54_000_000)


def test_the_injured_are_never_seriously_injured_and_the_caveat_says_what_if_they_were() -> None:
    crowd = fire(Toll(AT, deaths=1, injured=138, loss_yuan=1_000_000))
    assert reckon(crowd, LAW).value.harm.serious_injuries == 0
    assert said(crowd)[0] == (
        "138 injured to no stated degree, none counted as seriously injured; were they all, the grade is extraordinary accident; "
        "a person finds out"
    )
    assert "1 injured to no stated degree" in said(fire(Toll(AT, deaths=1, injured=1)))[0]
    stated = fire(Toll(AT, deaths=1, serious_injuries=37, injured=138, loss_yuan=1_000_000))
    assert reckon(stated, LAW).value.harm.serious_injuries == 37
    assert said(stated) == []


def test_missing_persons_do_not_count_and_the_caveat_says_what_if_they_are_dead() -> None:
    buried = fire(Toll(AT, deaths=2, missing=1, serious_injuries=0, loss_yuan=1_000_000))
    assert reckon(buried, LAW).value.harm.deaths == 2
    assert reckon(buried, LAW).value.missing == 1
    assert said(buried) == [
        "1 missing are reported and not counted; if they are found to be dead, the grade is serious accident; a person decides"
    ]
    found = fire(*buried.tolls, Toll(moment(3), deaths=3, missing=0))
    assert reckon(found, LAW).value.missing == 0
    assert said(found) == []


@pytest.mark.parametrize(
    ("toll", "then"),
    [
        (Toll(AT, deaths=10, serious_injuries=0, loss_yuan=5000), "major accident"),
        (Toll(AT, deaths=1, serious_injuries=0, loss_yuan=143), "general accident"),
        (Toll(AT, deaths=0, serious_injuries=0, loss_yuan=1000), "serious accident"),
        (Toll(AT, deaths=1, serious_injuries=1, loss_yuan=15_000), "extraordinary accident"),
        (Toll(AT, deaths=0, serious_injuries=0, loss_yuan=2812), "serious accident"),
        (Toll(AT, deaths=97, serious_injuries=0, loss_yuan=35_100), "extraordinary accident"),
    ],
)
def test_a_loss_that_looks_like_ten_thousands_is_asked_about(toll: Toll, then: str) -> None:
    assert f"was it written in units of 10,000? If so, the grade is {then}" in said(fire(toll))[-1]


def test_a_plausible_loss_is_not_asked_about() -> None:
    for loss in (0, 10_000, 800_000):
        assert said(fire(Toll(AT, deaths=1, serious_injuries=0, loss_yuan=loss))) == []


def test_what_nobody_stated_is_said() -> None:
    assert said(fire(Toll(AT, deaths=1))) == [
        "serious injuries: not stated, taken as none",
        "direct loss: not stated, taken as none",
    ]


def test_no_toll_is_refused() -> None:
    with pytest.raises(Ambiguous, match="no harm is stated; give at least one toll"):
        reckon(fire(), LAW)


def test_casualties_that_are_stated_only_after_the_window_are_refused() -> None:
    with pytest.raises(Ambiguous, match="casualties are stated only after 2022-07-28; state those up to 2022-07-28"):
        reckon(fire(Toll(moment(60), deaths=3)), LAW)
    with pytest.raises(Ambiguous, match="casualties are stated only after 2022-07-28"):
        reckon(fire(Toll(AT, loss_yuan=900_000), Toll(moment(60), deaths=3)), LAW)
    assert reckon(fire(Toll(AT, deaths=0), Toll(moment(60), deaths=3)), LAW).value.harm.deaths == 0
