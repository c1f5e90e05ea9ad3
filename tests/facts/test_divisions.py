"""Division codes against a dated table: what it refuses, what it says then, and what it cannot know."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import facts
from safetyduty.dates import Span
from safetyduty.facts import Division, DivisionTable, PlaceKind, check
from safetyduty.facts.divisions import misplaced
from tests.faults import faults_of, places_of
from tests.samples import county, edited

TABLE = DivisionTable(
    "a small table",
    date(2026, 1, 1),
    {
        "330000": (Division("浙江省"),),
        "330100": (Division("杭州市"),),
        "330111": (Division("富阳区", 2014),),
        "330123": (Division("富阳县", None, 1994),),
        "330183": (Division("富阳市", 1994, 2014),),
        "419001": (Division("义马市", 1986, 1989), Division("济源市", 1997)),
        "120110": (Division("东郊区", None, 1991), Division("东丽区", 1992)),
    },
)

FUYANG = """\
format: safetyduty-register/1
title: {zh: 富阳, en: Fuyang}
place: fuyang
places:
  - {id: zhejiang, name: {zh: 浙江省, en: Zhejiang}, kind: province, code: '33'}
  - {id: hangzhou, name: {zh: 杭州市, en: Hangzhou}, kind: prefecture, code: '3301', under: zhejiang}
  - {id: fuyang, name: {zh: 富阳市, en: Fuyang}, kind: county, code: '330183', under: hangzhou, since: 1994-01-18}
  - {id: fuchun, name: {zh: 富春街道, en: Fuchun}, kind: township, code: '330183001', under: fuyang}
"""
ENDED = FUYANG.replace("1994-01-18}", "1994-01-18, until: 2014-12-13}").replace(
    "fuyang}\n", "fuyang, until: 2014-12-13}\n"
)


def test_a_county_that_became_a_district_is_refused_at_its_code_and_told_what_began_then() -> None:
    (fault,) = faults_of(lambda: facts.read(FUYANG, "fuyang.yaml", divisions=TABLE))
    assert str(fault) == (
        "fuyang.yaml:7:67: $.places[2].code: by a small table '330183' is 富阳市 (1994 to 2014), "
        "and this says from 1994-01-18; correct the code or the days; begun then: 330111 富阳区 (from 2014)"
    )
    assert fault.phrase.zh == (
        "据a small table，“330183”是富阳市（1994至2014年），而这里写的是1994-01-18起；请改正代码或起止日；"
        "当年起用的有330111富阳区（2014年起）"
    )


def test_it_is_accepted_with_its_end_and_without_a_table() -> None:
    assert facts.read(ENDED, "fuyang.yaml", divisions=TABLE) == facts.read(ENDED, "fuyang.yaml")
    assert facts.read(FUYANG, "fuyang.yaml").place == "fuyang"


def test_a_town_that_outlives_its_county_is_told_and_one_below_a_refused_county_is_not_told_again() -> None:
    outlives = ENDED.replace("fuyang, until: 2014-12-13}", "fuyang}")
    assert places_of(lambda: facts.read(outlives, "f.yaml", divisions=TABLE)) == [("f.yaml", 8, 70)]
    turned = FUYANG.splitlines()
    turned[6:8] = turned[7:5:-1]
    assert places_of(lambda: facts.read("\n".join(turned), "f.yaml", divisions=TABLE)) == [("f.yaml", 8, 67)]


def test_a_code_that_nobody_has_is_told_with_the_code_of_that_name() -> None:
    wrong = FUYANG.replace("富阳市", "富阳区").replace("330183", "330112").replace("1994-01-18", "2020-01-01")
    (fault,) = faults_of(lambda: facts.read(wrong, "fuyang.yaml", divisions=TABLE))
    assert fault.phrase.en == (
        "a small table has no code '330112'; 富阳区 is 330111 富阳区 (from 2014); check it, or leave the code out"
    )


def test_a_register_made_in_code_is_looked_up_as_well() -> None:
    place = evolve(county().places[0], code="330112")
    register = evolve(county(), places=(place, *county().places[1:]))
    assert check(register) is register
    (fault,) = faults_of(lambda: check(register, divisions=TABLE))
    assert fault.path == "$.places[0].code"


@pytest.mark.parametrize(
    ("code", "since", "until"),
    [
        ("330183", date(1994, 1, 1), date(2015, 1, 1)),  # its first day to its last
        ("330183", None, date(2014, 6, 1)),
        ("330111", date(2014, 1, 1), None),  # the year of the change knows the old and the new
        ("330111", None, None),
        ("330123", None, date(1990, 1, 1)),
        ("120110", date(1985, 1, 1), None),  # renamed, and never without its code
        ("419001", date(1998, 1, 1), None),
        ("33", None, None),
        ("3301", date(1980, 1, 1), date(1981, 1, 1)),
        ("330111001", date(2020, 1, 1), None),
        ("330111001002", date(2020, 1, 1), None),
        ("999999", date(2026, 1, 1), None),  # begun after the table ends
    ],
)
def test_what_stands_in_the_table_is_not_refused(code: str, since: date | None, until: date | None) -> None:
    assert misplaced(TABLE, code, "x", Span(since, until)) is None


@pytest.mark.parametrize(
    ("code", "since", "until"),
    [
        ("330183", None, None),  # a place without an end still exists
        ("330183", date(1993, 12, 31), date(2000, 1, 1)),
        ("330183", date(2000, 1, 1), date(2015, 1, 2)),
        ("330183", date(2026, 1, 1), None),  # the table knows that it ended
        ("330183", None, date(1990, 1, 1)),
        ("330111", date(2010, 1, 1), None),
        ("419001", date(1988, 1, 1), None),  # used again after years without it
        ("419001", date(1992, 1, 1), date(1993, 1, 1)),
        ("34", None, None),
        ("3302", None, None),
        ("330183001", None, None),
        ("999999", date(2025, 12, 31), None),
        ("999999", None, date(2020, 1, 1)),
    ],
)
def test_what_does_not_is_refused(code: str, since: date | None, until: date | None) -> None:
    assert misplaced(TABLE, code, "x", Span(since, until)) is not None


days = st.dates(date(1950, 1, 1), date(2060, 1, 1))
years = st.integers(1950, 2060)


@given(st.lists(st.tuples(years, years).map(sorted), min_size=1, max_size=4), days, st.integers(1, 9000))
def test_a_code_stands_on_a_run_of_days_just_when_it_stands_in_every_year_of_it(
    runs: list[list[int]], first: date, length: int
) -> None:
    table = DivisionTable("t", date(2100, 1, 1), {"1": tuple(Division("x", since, until) for since, until in runs)})
    until = date.fromordinal(first.toordinal() + length)
    last = date.fromordinal(until.toordinal() - 1)
    everywhere = all(any(a <= year <= b for a, b in runs) for year in range(first.year, last.year + 1))
    assert table.stands("1", Span(first, until)) is everywhere


def test_a_park_has_a_code_of_its_own_and_only_its_prefecture_is_looked_up() -> None:
    park = FUYANG.replace("kind: county, code: '330183'", "kind: park, code: '330171'").replace(
        "'330183001'", "'330171001'"
    )
    assert facts.read(park, "park.yaml", divisions=TABLE).places[2].kind is PlaceKind.PARK
    elsewhere = park.replace("'3301'", "'3309'").replace("'33017", "'33097")
    assert places_of(lambda: facts.read(elsewhere, "park.yaml", divisions=TABLE)) == [("park.yaml", 6, 75)]


def test_what_is_badly_written_or_runs_backwards_is_told_once() -> None:
    short = FUYANG.replace("'330183',", "'33018',").replace(", until", "").replace("'330183001'", "'330111001'")
    assert [fault.path for fault in faults_of(lambda: facts.read(short, "f.yaml", divisions=TABLE))] == [
        "$.places[2].code",
        "$.places[3].code",
    ]
    backwards = FUYANG.replace("1994-01-18}", "1994-01-18, until: 1990-01-01}")
    told = [fault.path for fault in faults_of(lambda: facts.read(backwards, "f.yaml", divisions=TABLE))]
    assert "$.places[2].until" in told
    assert "$.places[2].code" not in told


def test_a_place_without_a_code_is_not_looked_up() -> None:
    assert facts.read(edited(), "county.yaml", divisions=TABLE) == county()
