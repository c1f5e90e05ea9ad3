"""Tests of one act and several: the higher rule for one, a sum in any order for several."""

from collections.abc import Sequence
from datetime import date
from random import Random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm, ReportFault
from safetyduty.accountability import (
    Bounds,
    Cause,
    Footing,
    PenaltyLine,
    conduct_penalties,
    higher,
    merged_fines,
    penalties,
)
from safetyduty.facts import Deed, Party, PartyRole
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase
from tests.accountability.penalties.samples import BOOK, accident

DAY = date(2024, 6, 3)
LAW = BOOK.on(DAY)


@st.composite
def found_lines(draw: st.DrawFn) -> list[PenaltyLine]:
    """Lines of a few acts and parties."""
    sums = st.one_of(
        st.builds(lambda low, more: Bounds(low, low + more), st.integers(0, 9), st.integers(0, 9)),
        st.just(Bounds()),
    )
    return draw(
        st.lists(
            st.builds(
                PenaltyLine,
                st.sampled_from([Payer.UNIT, Payer.PRINCIPAL]),
                st.just(Cause.CONDUCT),
                st.just(Phrase("甲", "a")),
                st.sampled_from(["k", "l"]),
                st.just("at-once"),
                st.just(DAY),
                sums,
                st.sampled_from([None, "p"]),
                st.sampled_from(["one", "two", "three"]),
                st.sampled_from(Footing),
            ),
            max_size=8,
        )
    )


@given(found_lines(), st.randoms(use_true_random=False))
def test_merging_knows_no_order(lines: list[PenaltyLine], chance: Random) -> None:
    shuffled = list(lines)
    chance.shuffle(shuffled)
    assert merged_fines(lines) == merged_fines(shuffled)


@given(found_lines())
def test_the_least_is_never_more_than_the_most(lines: list[PenaltyLine]) -> None:
    for total in merged_fines(lines):
        if total.min_yuan is not None and total.max_yuan is not None and total.most_yuan is not None:
            assert total.min_yuan <= total.max_yuan <= total.most_yuan


@given(found_lines())
def test_of_one_act_one_rule_is_left_that_applies(lines: list[PenaltyLine]) -> None:
    one = [evolve(line, deed="one") for line in lines]
    kept = [line for line in higher(one, LAW) if line.footing is Footing.APPLIES and line.min_yuan is not None]
    for party in {(line.party, line.who) for line in kept}:
        assert len({line.key for line in kept if (line.party, line.who) == party}) == 1


def summed(lines: Sequence[PenaltyLine], payer: Payer) -> tuple[object, object, object]:
    """The total of one party."""
    total = next(total for total in merged_fines(lines) if total.party is payer)
    return total.min_yuan, total.max_yuan, total.most_yuan


def test_an_accident_and_a_false_report_add_up() -> None:
    found = penalties(accident(DAY), BOOK, harm=Harm(1), faults=[ReportFault.FALSE]).value
    assert summed(found, Payer.UNIT) == (1_500_000, 2_200_000, 7_000_000)


def test_shares_without_an_income_come_to_no_sum() -> None:
    found = penalties(accident(DAY), BOOK, harm=Harm(1), faults=[ReportFault.FALSE]).value
    total = next(total for total in merged_fines(found) if total.party is Payer.PRINCIPAL)
    assert (total.min_yuan, total.max_yuan, total.most_yuan) == (None, None, None)
    assert (str(total.min_income_share), str(total.max_income_share)) == ("1", "6/5")


def test_a_report_that_is_late_and_false_may_be_one_act() -> None:
    faults = [ReportFault.LATE, ReportFault.FALSE]
    shares = []
    for one_act in ([], [("late", "false")]):
        found = penalties(accident(DAY), BOOK, harm=Harm(1), faults=faults, one_act=one_act).value
        total = next(total for total in merged_fines(found) if total.party is Payer.PRINCIPAL)
        shares.append((str(total.min_income_share), str(total.max_income_share), total.acts))
    assert shares == [("8/5", "2", 3), ("1", "6/5", 2)]


TWO = (
    Deed("unsaid", "mill", "order-16-2007/hazard-penalty", DAY, "major-not-reported"),
    Deed("untold", "mill", "work-safety-law/dangerous-operations-fines", DAY, "hazard-system"),
)


def test_one_act_under_two_rules_is_fined_by_the_higher() -> None:
    found = conduct_penalties(TWO, BOOK, one_act=[("unsaid", "untold")]).value
    fined = {(line.deed, line.step): line for line in found if line.party is Payer.UNIT and line.max_yuan is not None}
    assert {at: line.footing.value for at, line in fined.items()} == {
        ("unsaid", "at-once"): "displaced",
        ("untold", "at-once"): "applies",
        ("untold", "overdue"): "open",
    }
    assert (
        fined["untold", "at-once"].because[-1].words.en == "one act under several rules: the one with the higher fine"
    )
    assert fined["unsaid", "at-once"].because[-1].basis[0].words().zh == "《行政处罚法》第二十九条"
    assert summed(found, Payer.UNIT)[1] == 100_000


def test_two_acts_are_two_fines() -> None:
    assert summed(conduct_penalties(TWO, BOOK).value, Payer.UNIT)[1] == 130_000


def test_a_share_of_an_unknown_income_and_a_sum_cannot_be_compared() -> None:
    head = Party("head", PartyRole.PRINCIPAL)
    late = Deed("late", "head", "work-safety-law/principal-accident-conduct", DAY, "late")
    failed = Deed("failed", "head", "work-safety-law/principal-failure", DAY)
    found = conduct_penalties([late, failed], BOOK, parties=[head], one_act=[("late", "failed")]).value
    fined = [line for line in found if line.min_yuan is not None or line.min_income_share is not None]
    assert {line.footing for line in fined} == {Footing.OPEN}
    known = evolve(head, income_yuan=1_000_000)
    found = conduct_penalties([late, failed], BOOK, parties=[known], one_act=[("late", "failed")]).value
    assert {line.deed for line in found if line.footing is Footing.APPLIES and line.min_yuan is not None} == {"late"}


@pytest.mark.parametrize("ids", [(), ("nobody",), ("unsaid",)])
def test_an_act_of_one_deed_or_none_changes_nothing(ids: tuple[str, ...]) -> None:
    plain = conduct_penalties(TWO, BOOK).value
    assert set(conduct_penalties(TWO, BOOK, one_act=[ids]).value) == set(plain)
