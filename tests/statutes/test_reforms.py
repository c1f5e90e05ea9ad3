"""改革 · a reform is a value: the base never changes, and independent reforms may be made in any order."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import statutes
from safetyduty.dates import Days
from safetyduty.errors import Ambiguous, UnknownProvision
from safetyduty.statutes import CaveatKind, Key, LawBook
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.work_safety_law import LOCAL_DUTY, THREE_MUSTS
from safetyduty.statutes.shapes import Period, Principle
from safetyduty.words import Phrase

BOOK = statutes.read("cn")
WHY = Phrase("试点", "pilot")
FROM_THE_REQUEST = Phrase("申请之日", "the request")
days = st.dates(date(2016, 1, 1), date(2025, 12, 31))


def review(within: int) -> Period:
    return Period(Days(within), FROM_THE_REQUEST)


def test_a_reform_applies_from_its_day_and_not_before() -> None:
    pilot = BOOK.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=review(5), because=WHY)
    assert pilot.on(date(2021, 12, 31))[RECTIFICATION_REVIEW].within == Days(10)
    assert pilot.on(date(2022, 1, 1))[RECTIFICATION_REVIEW].within == Days(5)


def test_a_reform_that_ends_gives_the_old_rule_back() -> None:
    pilot = BOOK.amended(
        RECTIFICATION_REVIEW, since=date(2022, 1, 1), until=date(2023, 1, 1), rule=review(5), because=WHY
    )
    assert pilot.on(date(2022, 12, 31))[RECTIFICATION_REVIEW].within == Days(5)
    assert pilot.on(date(2023, 1, 1))[RECTIFICATION_REVIEW].within == Days(10)


def test_the_base_never_changes() -> None:
    before = BOOK.on(date(2022, 6, 28))[RECTIFICATION_REVIEW]
    BOOK.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=review(5), because=WHY)
    assert BOOK.on(date(2022, 6, 28))[RECTIFICATION_REVIEW] == before


def test_every_answer_under_a_reform_says_that_it_is_hypothetical() -> None:
    pilot = BOOK.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=review(5), because=WHY)
    kinds = [caveat.kind for caveat in pilot.on(date(2022, 6, 28)).caveats(RECTIFICATION_REVIEW)]
    assert CaveatKind.HYPOTHETICAL in kinds


def test_two_reforms_of_one_key_on_one_day_are_refused() -> None:
    once = BOOK.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=review(5), because=WHY)
    with pytest.raises(Ambiguous, match="2022-01-01"):
        once.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=review(7), because=WHY)


def test_a_reform_of_an_unknown_provision_is_refused() -> None:
    with pytest.raises(UnknownProvision):
        BOOK.amended(Key("no/such", Principle), since=date(2022, 1, 1), rule=Principle(WHY), because=WHY)


@given(days, days, days, st.integers(1, 30))
def test_the_order_of_reforms_does_not_matter(first: date, second: date, asked: date, within: int) -> None:
    reforms = [
        (RECTIFICATION_REVIEW, first, review(within)),
        (THREE_MUSTS, second, Principle(Phrase("甲", "A"))),
        (LOCAL_DUTY, first, Principle(Phrase("乙", "B"))),
    ]
    made = [_all(order) for order in permutations(reforms)]
    keys: tuple[Key[Any], ...] = (RECTIFICATION_REVIEW, THREE_MUSTS, LOCAL_DUTY)
    for key in keys:
        assert len({book.provision(key).on(asked) for book in made}) == 1


@given(days, days, days)
def test_of_two_reforms_of_one_key_the_later_one_prevails(one: date, other: date, asked: date) -> None:
    if one == other:
        return
    early, late = sorted((one, other))
    book = _all([(RECTIFICATION_REVIEW, late, review(3)), (RECTIFICATION_REVIEW, early, review(5))])
    expected = 3 if asked >= late else 5 if asked >= early else 10
    assert book.on(asked)[RECTIFICATION_REVIEW].within.count == expected


def _all(reforms: object) -> LawBook:
    book = BOOK
    for key, since, rule in reforms:  # type: ignore[attr-defined]  # rows of (key, day, rule)
        book = book.amended(key, since=since, rule=rule, because=WHY)
    return book
