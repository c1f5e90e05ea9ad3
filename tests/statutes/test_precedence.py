"""Of several provisions that answer one question: special before general, higher before lower, later before earlier."""

from datetime import date

import pytest
from attrs import evolve

from safetyduty.errors import Ambiguous, NothingInForce
from safetyduty.statutes import Key, LawBook, prevailing
from safetyduty.statutes.load import assemble
from safetyduty.statutes.provisions.coal_mine_regulation_2024 import UNIT_ACCIDENT_FINES as COAL_MINE
from safetyduty.statutes.provisions.order_493_2007 import UNIT_ACCIDENT_FINES as ORDER_493
from safetyduty.statutes.provisions.work_safety_law import UNIT_ACCIDENT_FINES as LAW
from safetyduty.statutes.shapes import Principle
from safetyduty.words import Phrase
from tests.samples import BOOK
from tests.statutes.texts import GOOD, edited

DAY = date(2024, 6, 1)
ONE, OTHER = Key("demo/one", Principle), Key("demo/other", Principle)
TWO_INSTRUMENTS = """\
instruments:
  - {id: demo-law, force: law, title: {zh: 示范法, en: Demo Law}}
  - {id: demo-rule, force: rule, title: {zh: 示范规章, en: Demo Rule}}
"""


def two(*changes: tuple[str, str]) -> LawBook:
    """Two provisions that say the same, the other one *changes*d."""
    texts = {
        "demo/one": edited(("demo/rule", "demo/one")).encode(),
        "demo/other": edited(("demo/rule", "demo/other"), *changes, text=GOOD).encode(),
    }
    return assemble((ONE, OTHER), texts, TWO_INSTRUMENTS.encode())


@pytest.mark.parametrize("keys", [(LAW, COAL_MINE), (COAL_MINE, LAW)])
def test_in_a_coal_mine_the_special_fines_go_before_the_general_ones(keys: tuple[Key[object], ...]) -> None:
    found = prevailing(keys, BOOK.on(DAY), sector="coal-mine")
    assert found.value.key.name == "coal-mine-regulation-2024/unit-accident-fines"
    assert found.because[0].words.en == "special law goes before general law"
    assert found.because[-1] == BOOK.on(DAY).reason(COAL_MINE)


@pytest.mark.parametrize(("sector", "day"), [(None, DAY), ("fire", DAY), ("coal-mine", date(2024, 4, 30))])
def test_elsewhere_and_before_its_day_the_special_law_does_not_compete(sector: str | None, day: date) -> None:
    found = prevailing((LAW, COAL_MINE), BOOK.on(day), sector=sector)
    assert found.value.key == LAW
    assert found.because == (BOOK.on(day).reason(LAW),)


@pytest.mark.parametrize("keys", [(LAW, ORDER_493), (ORDER_493, LAW)])
def test_the_law_goes_before_the_order_whose_fines_it_displaced(keys: tuple[Key[object], ...]) -> None:
    assert prevailing(keys, BOOK.on(date(2014, 12, 1))).value.key == LAW
    assert prevailing(keys, BOOK.on(date(2014, 11, 30))).value.key == ORDER_493


def test_a_law_goes_before_a_rule_though_the_rule_is_later() -> None:
    book = two(("instrument: demo-law", "instrument: demo-rule"), ("2020-01-01", "2021-01-01"))
    found = prevailing((OTHER, ONE), book.on(DAY))
    assert found.value.key == ONE
    assert [reason.words.en for reason in found.because[:-1]] == ["higher law goes before lower law"]


def test_a_special_rule_goes_before_a_higher_law() -> None:
    book = two(
        ("instrument: demo-law", "instrument: demo-rule"), ("    rule", "    scope: {sectors: [coal]}\n    rule")
    )
    assert prevailing((ONE, OTHER), book.on(DAY), sector="coal").value.key == OTHER


def test_of_two_equals_the_later_one_goes_first() -> None:
    found = prevailing((ONE, OTHER), two(("2020-01-01", "2021-01-01")).on(DAY))
    assert found.value.key == OTHER
    assert [reason.words.en for reason in found.because[:-1]] == ["later law goes before earlier law"]


def test_where_nothing_decides_both_are_named() -> None:
    with pytest.raises(Ambiguous) as caught:
        prevailing((ONE, OTHER), two().on(DAY))
    assert "'demo/one'" in str(caught.value)
    assert "'demo/other'" in str(caught.value)


def test_where_none_applies_all_are_named() -> None:
    with pytest.raises(NothingInForce) as caught:
        prevailing((ONE, OTHER), two().on(date(2019, 12, 31)))
    assert caught.value.key == "demo/one, demo/other"


def test_a_provision_named_twice_is_one_candidate() -> None:
    assert prevailing((LAW, LAW), BOOK.on(DAY)).value.key == LAW


def test_a_reform_of_the_special_law_still_goes_first_and_stays_in_its_sector() -> None:
    rule = evolve(BOOK.on(DAY)[COAL_MINE], optional=True)
    pilot = BOOK.amended(COAL_MINE, since=DAY, rule=rule, because=Phrase("试点", "pilot"))
    assert prevailing((LAW, COAL_MINE), pilot.on(DAY), sector="coal-mine").value.key == COAL_MINE
