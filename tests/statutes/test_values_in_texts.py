"""Terms, shares and bounds, as a law text writes them."""

from fractions import Fraction

import pytest

from safetyduty.dates import Days, Hours, Months, Roll, Term, Workdays, Years
from safetyduty.statutes import Key
from safetyduty.statutes.shapes import Band, Bands, Interval, Period, Rate
from safetyduty.words import Phrase
from tests.faults import faults_of
from tests.statutes.texts import book, edited

RULE = "{who: {zh: 示范人, en: the demonstrator}}"
PERIOD = Key("demo/rule", Period)
RATE = Key("demo/rule", Rate)
BANDS = Key("demo/rule", Bands)


def period(written: str) -> str:
    return edited((RULE, f"{{within: {written}, runs_from: 某日}}"))


def rate(written: str) -> str:
    return edited((RULE, f"{{share: {written}, of: 罚款}}"))


def bands(written: str) -> str:
    return edited((RULE, f"{{measure: 人数, rows: [{{id: a, name: 甲, holds: {written}}}]}}"))


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("{hours: 24}", Hours(24)),
        ("{days: 60}", Days(60)),
        ("{workdays: 5}", Workdays(5)),
        ("{months: 6}", Months(6)),
        ("{years: 3}", Years(3)),
        ("{days: 15, roll: forward}", Days(15, Roll.FORWARD)),
        ("{roll: none, months: 1}", Months(1)),
    ],
)
def test_a_term_is_a_unit_and_a_number(written: str, term: Term) -> None:
    [version] = book(period(written), PERIOD).provision(PERIOD).versions
    assert version.rule == Period(term, Phrase("某日", "某日"))


@pytest.mark.parametrize(
    "written",
    [
        *("5", "five days", "[5]", "{}", "{days: '5'}", "{days: -1}", "{days: 1.5}", "{days: true}", "{days: [5]}"),
        *("{weeks: 1}", "{days: 5, hours: 2}", "{days: 5, roll: back}", "{roll: forward}", "{days: 5, of: x}"),
        *("{hours: 5, roll: forward}", "{workdays: 5, roll: forward}"),
    ],
)
def test_whatever_is_not_a_term_is_one_fault_at_the_term(written: str) -> None:
    [fault] = faults_of(lambda: book(period(written), PERIOD))
    assert fault.path == "$.versions[0].rule.within"
    assert fault.phrase.en == "a term is a unit and a number, such as days: 60"


@pytest.mark.parametrize("written", ["{days: 5, roll: [forward]}", "{days: 5, roll: {}}"])
def test_a_term_with_an_odd_roll_is_told_like_any_other(written: str) -> None:
    [fault] = faults_of(lambda: book(period(written), PERIOD))
    assert fault.phrase.en == "a term is a unit and a number, such as days: 60"


def test_a_term_that_may_be_left_out_may_also_be_given() -> None:
    text = edited((RULE, "{within: {days: 60}, runs_from: 某日, extension: {days: 30}}"))
    [version] = book(text, PERIOD).provision(PERIOD).versions
    assert version.rule == Period(Days(60), Phrase("某日", "某日"), extension=Days(30))


@pytest.mark.parametrize(("written", "share"), [("'3%'", Fraction(3, 100)), ("'0.5%'", Fraction(1, 200))])
def test_a_share_is_read_exactly(written: str, share: Fraction) -> None:
    [version] = book(rate(written), RATE).provision(RATE).versions
    assert version.rule == Rate(share, Phrase("罚款", "罚款"))


@pytest.mark.parametrize("written", ["3", "0.03", "'3'", "'x%'", "'%'", "'nan%'", "true", "[3%]"])
def test_what_is_no_share_is_one_fault_at_the_share(written: str) -> None:
    [fault] = faults_of(lambda: book(rate(written), RATE))
    assert fault.path == "$.versions[0].rule.share"
    assert "such as '40%'" in fault.phrase.en


def test_a_share_of_nothing_is_told_like_any_other() -> None:
    [fault] = faults_of(lambda: book(rate("'1/0%'"), RATE))
    assert "such as '40%'" in fault.phrase.en


@pytest.mark.parametrize(
    ("written", "holds"),
    [
        ("{at_least: 3, less_than: 10}", Interval(at_least=3, less_than=10)),
        ("{at_most: '40%'}", Interval(at_most=Fraction(2, 5))),
        ("{at_most: 9}", Interval(at_most=9)),
        ("{}", Interval()),
    ],
)
def test_bounds_are_whole_numbers_or_shares(written: str, holds: Interval) -> None:
    [version] = book(bands(written), BANDS).provision(BANDS).versions
    assert version.rule == Bands(Phrase("人数", "人数"), (Band("a", Phrase("甲", "甲"), holds),))
