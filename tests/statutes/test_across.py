"""从旧兼从轻: the law of the day of the conduct governs a penalty, unless that of the decision is lighter."""

from datetime import date

import pytest

from safetyduty.errors import Ambiguous, NothingInForce
from safetyduty.statutes import CaveatKind, LawBook
from safetyduty.statutes.provisions.administrative_penalty_law.time_of_law import TIME_OF_LAW
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_493_2007 import UNIT_ACCIDENT_FINES as ORDER_493
from safetyduty.statutes.provisions.work_safety_law import UNIT_ACCIDENT_FINES
from safetyduty.statutes.shapes import Fine, GradedFine, GradedFines, Interval, Payer
from safetyduty.words import Phrase
from tests.samples import BOOK

CONDUCT, DECISION = date(2021, 8, 31), date(2022, 1, 4)  # the law was amended on 2021-09-01
LATER = date(2025, 1, 1)


def general(fines: GradedFines) -> Fine:
    return fines.rows[0].fines[0]


def pilot(at_least: int, at_most: int) -> LawBook:
    """The book with another fine for every accident from 2025 on."""
    fine = Fine(Payer.UNIT, Interval(at_least=at_least, at_most=at_most))
    rule = GradedFines((GradedFine("general", Phrase("一般", "general"), (fine,)),))
    return BOOK.amended(UNIT_ACCIDENT_FINES, since=LATER, rule=rule, because=Phrase("试点", "pilot"))


def test_the_older_rule_governs_where_it_is_lighter() -> None:
    found = BOOK.applicable(conduct=CONDUCT, decision=DECISION).choose(UNIT_ACCIDENT_FINES, compare=general)
    assert found.value == BOOK.on(CONDUCT).version(UNIT_ACCIDENT_FINES)
    assert found.because[0].words.en.endswith("heavier")
    assert found.because[0].basis == BOOK.on(DECISION).reason(TIME_OF_LAW).basis
    assert found.because[1] == found.value.reason


def test_the_newer_rule_governs_where_it_is_lighter() -> None:
    book = pilot(100_000, 1_000_000)
    found = book.applicable(conduct=DECISION, decision=LATER).choose(UNIT_ACCIDENT_FINES, compare=general)
    assert found.value == book.on(LATER).version(UNIT_ACCIDENT_FINES)
    assert found.because[0].words.en.endswith("lighter")


def test_the_older_rule_governs_where_both_weigh_the_same() -> None:
    book = pilot(300_000, 1_000_000)
    found = book.applicable(conduct=DECISION, decision=LATER).choose(UNIT_ACCIDENT_FINES, compare=general)
    assert found.value == book.on(DECISION).version(UNIT_ACCIDENT_FINES)


def test_between_two_days_of_one_version_there_is_nothing_to_choose() -> None:
    found = BOOK.applicable(conduct=DECISION, decision=LATER).choose(UNIT_ACCIDENT_FINES)
    assert found.value == BOOK.on(DECISION).version(UNIT_ACCIDENT_FINES)
    assert found.because[0].words.en == "the same rule on both days"


def test_two_tables_of_which_neither_is_lighter_throughout_are_both_named() -> None:
    with pytest.raises(Ambiguous, match=r"Work Safety Law, Art\. 109; Work Safety Law, Art\. 114\(1\)"):
        BOOK.applicable(conduct=CONDUCT, decision=DECISION).choose(UNIT_ACCIDENT_FINES)


def test_two_rules_of_which_one_was_not_seen_are_both_named() -> None:
    with pytest.raises(Ambiguous, match="cannot be compared") as caught:
        BOOK.applicable(conduct=date(2022, 6, 28), decision=date(2026, 3, 2)).choose(RECTIFICATION_REVIEW)
    assert RECTIFICATION_REVIEW.name in str(caught.value)


def test_a_rule_that_was_displaced_meanwhile_is_not_chosen() -> None:
    with pytest.raises(Ambiguous, match="ask the provision that prevails"):
        BOOK.applicable(conduct=date(2014, 11, 30), decision=date(2014, 12, 1)).choose(ORDER_493)


def test_where_nothing_was_in_force_at_the_conduct_nothing_is_chosen() -> None:
    with pytest.raises(NothingInForce):
        BOOK.applicable(conduct=date(2014, 11, 30), decision=DECISION).choose(UNIT_ACCIDENT_FINES)


def test_a_decision_does_not_come_before_the_conduct() -> None:
    with pytest.raises(Ambiguous, match="comes before the conduct"):
        BOOK.applicable(conduct=DECISION, decision=CONDUCT)
    assert BOOK.applicable(conduct=DECISION, decision=DECISION).decision.day == DECISION


def test_the_doubts_about_the_newer_rule_come_with_it() -> None:
    found = pilot(100_000, 1_000_000).applicable(conduct=DECISION, decision=LATER)
    caveats = found.choose(UNIT_ACCIDENT_FINES, compare=general).caveats
    assert CaveatKind.HYPOTHETICAL in [caveat.kind for caveat in caveats]


def test_one_row_of_a_table_can_be_compared() -> None:
    both = BOOK.applicable(conduct=CONDUCT, decision=DECISION)
    assert both.choose(UNIT_ACCIDENT_FINES, compare=lambda fines: fines.rows[0]).value.span.until == date(2021, 9, 1)
