"""Industry codes against the edition of GB/T 4754 that is in force on the last day they are used."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import facts
from safetyduty.dates import Span
from safetyduty.facts import SectorKind, check
from safetyduty.facts.industries import EDITIONS, Edition, misclassified
from tests.faults import faults_of
from tests.samples import county, edited, zeku

EDITION_2011, EDITION_2017 = EDITIONS


@pytest.mark.parametrize(("edition", "divisions"), [(EDITION_2011, 96), (EDITION_2017, 97)])
def test_an_edition_has_twenty_sections_and_its_divisions_follow_on(edition: Edition, divisions: int) -> None:
    assert "".join(edition.divisions) == "ABCDEFGHIJKLMNOPQRST"
    assert [number for numbers in edition.divisions.values() for number in numbers] == list(range(1, divisions + 1))


def test_editions_follow_each_other_without_a_day_between() -> None:
    assert EDITION_2011.span.until == EDITION_2017.span.since
    assert EDITION_2017.span.until is None


@pytest.mark.parametrize("code", ["C", "C17", "C171", "C1711", "T97", "A01", "K70"])
def test_a_code_of_the_edition_in_force_is_accepted(code: str) -> None:
    assert misclassified(code, Span()) is None
    assert misclassified(code, Span(date(2000, 1, 1))) is None


@pytest.mark.parametrize(
    ("code", "span", "told"),
    [
        ("C99", Span(), "section C has 13 to 43"),
        ("C0611", Span(), "section C has 13 to 43; 06 is in section B"),
        ("T96", Span(), "section T has 97; it is a code of GB/T 4754—2011"),
        ("T97", Span(until=date(2017, 10, 1)), "section T has 96; it is a code of GB/T 4754—2017"),
        ("A00", Span(), "section A has 01 to 05"),
    ],
)
def test_any_other_is_refused_with_what_its_section_has(code: str, span: Span, told: str) -> None:
    what = misclassified(code, span)
    assert what is not None
    assert what.en.endswith(f"has no {code!r}: {told}")


def test_the_edition_changes_with_the_last_day() -> None:
    assert misclassified("T97", Span(until=date(2017, 10, 2))) is None
    assert misclassified("T96", Span(until=date(2017, 10, 1))) is None
    assert misclassified("T96", Span(until=date(2017, 10, 2))) is not None


def test_what_ended_before_the_first_edition_told_is_not_judged() -> None:
    assert misclassified("T98", Span(until=date(2011, 11, 1))) is None
    assert misclassified("T98", Span(until=date(2011, 11, 2))) is not None


@given(st.from_regex(r"[A-T]([0-9]{2})?", fullmatch=True), st.dates(date(2011, 11, 2), date(2040, 1, 1)))
def test_when_a_use_began_changes_nothing(code: str, until: date) -> None:
    since = date(2011, 1, 1)
    assert misclassified(code, Span(since, until)) == misclassified(code, Span(until=until))


def test_a_sector_and_a_unit_are_refused_on_their_lines() -> None:
    wrong = edited(
        ("{zh: 消防, en: fire safety}, kind: business}", "{zh: 教育, en: schools}, kind: industry, code: P82}"),
        ("kind: enterprise, place: town,", "kind: enterprise, place: town, industry: C9911,"),
    )
    sector, unit = faults_of(lambda: facts.read(wrong, "county.yaml"))
    edition = "GB/T 4754—2017 (in force from 2017-10-01)"
    assert str(sector) == (
        f"county.yaml:8:67: $.sectors[0].code: {edition} has no 'P82': section P has 83; it is a code of GB/T 4754—2011"
    )
    assert str(unit) == f"county.yaml:14:90: $.units[0].industry: {edition} has no 'C9911': section C has 13 to 43"


def test_a_sector_that_ended_keeps_the_code_of_its_days() -> None:
    sector = evolve(county().sectors[0], kind=SectorKind.INDUSTRY, code="P82")
    ended = evolve(county(), sectors=(sector,), organisations=(), posts=(), duties=(), letters=(), hazards=())
    assert faults_of(lambda: check(ended))[0].path == "$.sectors[0].code"
    sector = evolve(sector, until=date(2017, 1, 1))
    assert check(evolve(ended, sectors=(sector,))).sectors == (sector,)


def test_one_bad_row_among_many_is_named() -> None:
    register, n = zeku(), 5_000
    unit = register.units[0]
    units = [evolve(unit, id=f"unit-{row}", industry="C1711") for row in range(n)]
    units[4_321] = evolve(units[4_321], industry="C9911")
    many = evolve(register, units=(*register.units, *units))
    (fault,) = faults_of(lambda: check(many))
    assert fault.path == f"$.units[{len(register.units) + 4_321}].industry"
