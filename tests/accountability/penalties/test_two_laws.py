"""Tests of old and new law: the older governs, unless the newer is lighter; where nothing decides, a person does."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm
from safetyduty.accountability import Bounds, Footing, conduct_penalties, penalties
from safetyduty.accountability.fining.bounds import NOTHING, weighed
from safetyduty.facts import Deed, Party, PartyRole
from safetyduty.statutes.burden import Weight
from safetyduty.statutes.shapes import Payer
from tests.accountability.penalties.samples import BOOK, FINES, accident, days, harms, the

SUMS = st.builds(lambda low, more: Bounds(low, low + more), st.integers(0, 100), st.integers(0, 100))


@given(SUMS, SUMS)
def test_weighing_is_fair_to_both_sides(one: Bounds, other: Bounds) -> None:
    turned = {Weight.LIGHTER: Weight.HEAVIER, Weight.HEAVIER: Weight.LIGHTER}
    weight = weighed(one, other)
    assert weighed(other, one) is turned.get(weight, weight)
    assert (weight is Weight.SAME) == (one == other)


@given(SUMS)
def test_no_fine_is_never_heavier(one: Bounds) -> None:
    assert weighed(one, NOTHING) in (Weight.LIGHTER, Weight.SAME)


@given(days(), harms(), st.integers(0, 3000))
def test_what_applies_never_exceeds_the_law_of_the_act(day: date, harm: Harm, later: int) -> None:
    decided = min(day + timedelta(days=later), date(2026, 11, 20))
    own = penalties(accident(day), FINES, harm=harm).value[0]
    both = penalties(accident(day), FINES, harm=harm, decided=decided).value[0]
    assert (both.min_yuan or 0) <= (own.min_yuan or 0)
    assert (both.max_yuan or 0) <= (own.max_yuan or 0)


@pytest.mark.parametrize(
    ("on", "decided", "harm", "expected"),
    [
        (date(2021, 7, 2), date(2022, 1, 19), Harm(1), [("general-1", 200_000, 500_000, "applies")]),
        (date(2013, 1, 1), date(2014, 12, 2), Harm(1), [("general", 100_000, 200_000, "applies")]),
        (date(2023, 5, 1), date(2024, 7, 5), Harm(10), [("major-1", 2_000_000, 4_000_000, "applies")]),
        (date(2023, 5, 1), date(2024, 7, 5), Harm(15), [("major", 2_000_000, 10_000_000, "applies")]),
        (
            date(2023, 5, 1),
            date(2024, 7, 5),
            Harm(1),
            [("general", 300_000, 1_000_000, "applies"), ("general-2-later", 500_000, 700_000, "open")],
        ),
    ],
)
def test_which_range_governs_the_unit(
    on: date, decided: date, harm: Harm, expected: list[tuple[str, int, int, str]]
) -> None:
    found = penalties(accident(on), BOOK, harm=harm, decided=decided)
    ranges = [
        (line.step, line.min_yuan, line.max_yuan, line.footing.value)
        for line in found.value
        if line.party is Payer.UNIT and line.min_yuan is not None and not line.step.startswith("especially-grave")
    ]
    assert ranges == expected


def test_why_the_older_or_the_newer_is_said_with_the_article() -> None:
    said = {
        decided: penalties(accident(on), BOOK, harm=Harm(10), decided=decided).value[0].because[-1]
        for on, decided in ((date(2021, 7, 2), date(2022, 1, 19)), (date(2023, 5, 1), date(2024, 7, 5)))
    }
    assert [reason.words.en for reason in said.values()] == [
        "the rule of the day of the decision is heavier; that of the act applies",
        "the rule of the day of the decision is lighter, and applies",
    ]
    assert {reason.basis[0].words().zh for reason in said.values()} == {"《行政处罚法》第三十七条"}


def test_what_cannot_be_compared_is_left_to_a_person() -> None:
    found = penalties(accident(date(2023, 5, 1)), BOOK, harm=Harm(1), decided=date(2024, 7, 5)).value
    asked = "whether the rule of the day of the act or of the decision applies"
    old, new = (the(found, Payer.UNIT, step) for step in ("general", "general-2-later"))
    assert asked in [phrase.en for phrase in old.decide]
    assert asked in [phrase.en for phrase in new.decide]
    assert new.footing is Footing.OPEN


def test_before_the_article_is_encoded_the_older_law_is_taken_and_it_is_said() -> None:
    line = penalties(accident(date(2014, 6, 3)), BOOK, harm=Harm(1), decided=date(2015, 6, 3)).value[0]
    assert (line.min_yuan, line.max_yuan) == (100_000, 200_000)
    assert any("is not encoded" in caveat.about.en for caveat in line.caveats)


def test_the_same_day_is_one_law_and_nothing_is_chosen() -> None:
    on = date(2022, 6, 3)
    assert penalties(accident(on), BOOK, harm=Harm(1), decided=on).value[0].because[-1].words.en != (
        "the range is the same on the day of the decision; that of the act applies"
    )


def test_a_deed_of_2021_is_fined_by_the_older_law_party_by_party() -> None:
    left = Deed("left", "head", "work-safety-law/principal-failure", date(2021, 8, 1), ordered=date(2021, 8, 20))
    head = Party("head", PartyRole.PRINCIPAL)
    line = the(
        conduct_penalties([left], BOOK, parties=[head], decided=date(2021, 9, 20)).value, Payer.PRINCIPAL, "overdue"
    )
    assert (line.min_yuan, line.max_yuan, line.footing) == (20_000, 50_000, Footing.APPLIES)


def test_a_rule_whose_new_text_nobody_has_seen_is_left_to_a_person() -> None:
    broke = Deed("broke", "mill", "order-15-2007/rule-violations", date(2026, 1, 1))
    found = conduct_penalties([broke], BOOK, decided=date(2026, 3, 1)).value
    assert [(line.party.value, line.step, line.footing.value) for line in found][:2] == [
        ("unit", "at-once", "applies"),
        ("unit", "unseen-later", "open"),
    ]


def test_what_one_law_does_not_single_out_falls_under_its_plain_range() -> None:
    slow = Deed("slow", "head", "order-14-2024/principal-misconduct", date(2024, 2, 1), "no-rescue")
    head = Party("head", PartyRole.PRINCIPAL)
    found = conduct_penalties([slow], BOOK, parties=[head], decided=date(2024, 6, 1)).value
    assert [(line.step, str(line.min_income_share), line.footing.value) for line in found] == [
        ("base", "3/5", "applies"),
        ("aggravated", "4/5", "open"),
    ]


def test_an_act_that_is_displaced_stays_so_beyond_its_limitation() -> None:
    old = Deed("old", "mill", "order-493-2007/unit-accident-fines", date(2016, 1, 1))
    line = conduct_penalties([old], BOOK, decided=date(2024, 6, 1)).value[0]
    assert line.footing is Footing.DISPLACED


def test_a_rule_that_is_gone_may_leave_the_act_lawful() -> None:
    made = Deed("made", "mill", "emergency-plan-measures/plan-and-drill-fines", date(2021, 8, 1))
    line = conduct_penalties([made], BOOK, decided=date(2022, 1, 4)).value[0]
    assert line.max_yuan == 50_000
    assert line.decide[-1].en.startswith("there is no such rule on the day of the decision")
