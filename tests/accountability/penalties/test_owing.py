"""Tests of what a fine grows to, until when an act may be punished, and what speaks for a party."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import dates
from safetyduty.accidents import Harm
from safetyduty.accountability import ReliefKind, daily_fine, limited, reliefs, surcharge
from safetyduty.errors import Ambiguous, NothingInForce
from tests.accountability.penalties.samples import BOOK

CALENDAR = dates.calendar("cn")
DUE = date(2022, 7, 15)
LAW = BOOK.on(date(2024, 6, 3))
SUMS = st.integers(0, 10_000_000)


@given(SUMS, st.integers(-5, 100))
def test_three_per_cent_a_day_up_to_the_fine(fine: int, days: int) -> None:
    owed = surcharge(fine, DUE, LAW, CALENDAR, on=DUE + timedelta(days=days))
    assert owed.yuan == min(Fraction(3, 100) * max(days, 0), Fraction(1)) * fine
    assert owed.full_on == DUE + timedelta(days=34)


@given(SUMS, st.integers(0, 60), st.integers(0, 60))
def test_a_surcharge_never_shrinks(fine: int, one: int, more: int) -> None:
    first, later = (
        surcharge(fine, DUE, LAW, CALENDAR, on=DUE + timedelta(days=each)).yuan for each in (one, one + more)
    )
    assert first <= later


def test_a_suit_does_not_count() -> None:
    suit = dates.Pause(
        dates.Span(date(2022, 7, 20), date(2022, 7, 30)), BOOK.provision(BOOK.key("order-14-2024/unit-fines")).name
    )
    owed = surcharge(100_000, DUE, LAW, CALENDAR, on=date(2022, 8, 4), pauses=[suit])
    assert (owed.days, owed.yuan) == (10, 30_000)


@given(SUMS, st.integers(-5, 400))
def test_the_daily_fine_is_the_fine_again_for_each_day_after_the_order(fine: int, days: int) -> None:
    owed = daily_fine(fine, DUE, LAW, on=DUE + timedelta(days=days))
    assert (owed.yuan, owed.days, owed.since, owed.full_on) == (
        fine * max(days, 0),
        max(days, 0),
        date(2022, 7, 16),
        None,
    )


def test_the_daily_fine_needs_four_things_and_may_be_left_out() -> None:
    owed = daily_fine(50_000, DUE, LAW, on=DUE)
    assert len(owed.decide) == 4
    assert owed.caveats[-1].about.en == "the rule says may, and sets no cap: it is for the authority"
    with pytest.raises(NothingInForce):
        daily_fine(50_000, DUE, BOOK.on(date(2021, 8, 31)), on=DUE)


def test_a_fine_below_nothing_is_refused() -> None:
    with pytest.raises(Ambiguous, match=r"^a fine of -1 yuan is below 0$"):
        daily_fine(-1, DUE, LAW, on=DUE)
    with pytest.raises(Ambiguous, match=r"^a fine of -1 yuan is below 0$"):
        surcharge(-1, DUE, LAW, CALENDAR, on=DUE)


@pytest.mark.parametrize(
    ("harm", "decided", "barred"),
    [
        (None, date(2024, 3, 1), False),
        (None, date(2024, 3, 2), True),
        (Harm(0, 0, 5_000_000), date(2024, 3, 2), True),
        (Harm(1), date(2024, 3, 2), False),
        (Harm(0, 1), date(2027, 3, 1), False),
        (Harm(0, 1), date(2027, 3, 2), True),
        (Harm(0, 1), date(2030, 3, 2), True),
    ],
)
def test_two_years_or_five_with_life_and_harm(harm: Harm | None, decided: date, barred: bool) -> None:
    found = limited(date(2022, 3, 1), BOOK.on(decided), decided=decided, harm=harm)
    assert found is not None
    assert found.barred is barred


def test_what_counts_is_when_it_was_discovered() -> None:
    decided = date(2024, 6, 3)
    found = [
        limited(date(2022, 3, 1), LAW, decided=decided, discovered=day) for day in (date(2024, 3, 1), date(2024, 3, 2))
    ]
    assert [each.barred for each in found if each is not None] == [False, True]


def test_a_leap_day_ends_with_february() -> None:
    found = limited(date(2020, 2, 29), LAW, decided=date(2024, 6, 3))
    longer = limited(date(2020, 2, 29), LAW, decided=date(2024, 6, 3), harm=Harm(1))
    assert found is not None
    assert longer is not None
    assert (found.last, longer.last) == (date(2022, 2, 28), date(2025, 2, 28))


def test_whether_it_is_five_years_is_asked_where_it_matters() -> None:
    soon, late = (limited(date(2018, 3, 1), BOOK.on(day), decided=day) for day in (date(2022, 3, 1), date(2024, 3, 1)))
    assert soon is not None
    assert late is not None
    last = limited(date(2018, 3, 1), BOOK.on(date(2023, 3, 1)), decided=date(2023, 3, 1))
    assert last is not None
    assert (len(soon.decide), len(last.decide), len(late.decide)) == (1, 1, 0)


def test_before_the_law_in_force_nothing_is_said() -> None:
    assert limited(date(2015, 3, 1), BOOK.on(date(2021, 7, 14)), decided=date(2021, 7, 14)) is None


def test_each_circumstance_in_favour_is_an_option_with_its_parts() -> None:
    found = {relief.id: relief for relief in reliefs({"first", "corrected", "coerced"}, LAW)}
    assert found["coerced"].kind is ReliefKind.LIGHTER
    assert (found["coerced"].found, found["coerced"].missing) == (("coerced",), ())
    assert (found["first-offence"].kind, found["first-offence"].missing) == (ReliefKind.MAY_BE_NONE, ("slight-harm",))
    assert found["no-fault"].kind is ReliefKind.NONE
    assert reliefs({"coerced"}, BOOK.on(date(2021, 7, 14))) == ()
