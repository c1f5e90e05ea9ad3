"""分担 · degrees and shares of prevention, against their definitions."""

from fractions import Fraction
from itertools import combinations, permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from safetyduty.accountability.aids import Structure, degrees, shares, structure
from safetyduty.errors import SafetyDutyError

NAMES = ("a", "b", "c", "d", "e")


@st.composite
def structures(draw: st.DrawFn) -> Structure:
    ways = draw(st.lists(st.sets(st.sampled_from(NAMES), min_size=1), min_size=1, max_size=5))
    holders = sorted(set().union(*ways))
    failed = draw(st.sets(st.sampled_from(holders), min_size=1))
    assume(all(set(way) & failed for way in ways))
    model = structure(ways, failed=failed)
    assume(failed <= frozenset().union(*model.ways))
    return model


@given(structures())
def test_shares_add_up_to_one(model: Structure) -> None:
    assert sum(credit.amount for credit in shares(model)) == 1


@given(structures())
def test_a_share_is_how_often_it_is_this_one_that_prevents(model: Structure) -> None:
    held = frozenset(model.holders) - model.failed
    orders = list(permutations(sorted(model.failed)))
    pivots = [
        next(player for at, player in enumerate(order) if model.prevented(held | frozenset(order[: at + 1])))
        for order in orders
    ]
    assert {credit.holder: credit.amount for credit in shares(model)} == {
        player: Fraction(pivots.count(player), len(orders)) for player in sorted(model.failed)
    }


@given(structures())
def test_who_alone_would_have_prevented_it_is_wholly_responsible_and_only_they(model: Structure) -> None:
    held = frozenset(model.holders) - model.failed
    for credit in degrees(model):
        assert (credit.amount == 1) is model.prevented(held | {credit.holder})


@given(structures())
def test_every_degree_is_one_over_a_whole_number(model: Structure) -> None:
    assert all(0 < credit.amount <= 1 and credit.amount.numerator == 1 for credit in degrees(model))


def test_nothing_turned_on_who_only_stands_where_fewer_would_do() -> None:
    model = structure([{"a"}, {"a", "b"}], failed=["a", "b"])
    assert [str(credit.amount) for credit in (*degrees(model), *shares(model))] == ["1", "0", "1", "0"]


@given(structures())
def test_no_name_changes_a_number(model: Structure) -> None:
    renamed = structure(
        [{f"z{9 - NAMES.index(name)}" for name in way} for way in model.ways],
        failed=[f"z{9 - NAMES.index(name)}" for name in model.failed],
    )
    for credited in (degrees, shares):
        before = {f"z{9 - NAMES.index(credit.holder)}": credit.amount for credit in credited(model)}
        assert before == {credit.holder: credit.amount for credit in credited(renamed)}


def test_the_vote_of_eleven() -> None:
    """Chockler and Halpern's own example: with 11 to 0 each voter has a degree of 1/6, with 6 to 5 each has 1."""
    voters = [f"v{number:02}" for number in range(11)]
    majorities = [set(six) for six in combinations(voters, 6)]
    unanimous = structure(majorities, failed=voters)
    assert {credit.amount for credit in degrees(unanimous)} == {Fraction(1, 6)}
    narrow = structure(majorities, failed=voters[:6])
    assert {credit.amount for credit in degrees(narrow)} == {Fraction(1)}


@pytest.mark.parametrize(
    ("ways", "failed", "said"),
    [
        ([], [], "each way needs at least one duty holder"),
        ([set()], [], "each way needs at least one duty holder"),
        ([{"a"}], ["b"], "b failed, but stands in no way of preventing it"),
        ([{"a"}, {"b"}], ["a"], "by this model those who did their duty prevented it; check the ways and who failed"),
        ([{f"h{n}" for n in range(17)}], ["h1"], "17 duty holders; there may be at most 16"),
    ],
)
def test_a_model_that_cannot_be_is_refused(ways: list[set[str]], failed: list[str], said: str) -> None:
    with pytest.raises(SafetyDutyError) as caught:
        structure(ways, failed=failed)
    assert str(caught.value) == said
