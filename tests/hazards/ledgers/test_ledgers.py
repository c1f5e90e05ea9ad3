"""台账 · what a ledger counts agrees with its hazards, one by one."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import statutes
from safetyduty.errors import BadFacts
from safetyduty.facts import Act, Entry, Found, Grade, Hazard
from safetyduty.hazards import (
    INDICATORS,
    Facet,
    Ledger,
    Measure,
    Phase,
    flow,
    grouped,
    indicators,
    ledger_of,
    lives,
    measured,
    repeats,
    replay,
    where,
)
from safetyduty.words import Phrase
from tests.strategies import days, histories

BOOK = statutes.read("cn")
NAME = Phrase("隐患", "hazard")


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """Hazards with records that go on in any way."""
    records = draw(st.lists(histories(["boss", "bureau", "foreman"], ["office"]), max_size=6))
    kinds = st.sampled_from([None, "fire", "dust"])
    places = st.sampled_from(["depot", "mill"])
    return ledger_of(
        Hazard(f"hz-{row}", NAME, draw(places), record, kind=draw(kinds)) for row, record in enumerate(records)
    )


@given(ledgers(), days())
def test_a_life_is_the_case_of_its_day(ledger: Ledger, on: date) -> None:
    told = {life.hazard.id: life for life in lives(ledger, BOOK, on=on)}
    for hazard in ledger:
        case = replay(hazard, BOOK, on=on)
        assert (case is None) is (hazard.id not in told)
        if case is not None:
            life = told[hazard.id]
            assert (life.state, life.open, life.grade, life.due, life.responsible) == (
                case.state,
                not case.over,
                case.grade,
                case.due,
                case.responsible,
            )


@given(ledgers(), days(), st.integers(1, 90))
def test_what_was_there_and_what_came_is_what_went_and_what_is_left(ledger: Ledger, since: date, length: int) -> None:
    until = since + timedelta(days=length)
    told = flow(ledger, BOOK, since=since, until=until)
    assert told.before + told.found + told.reopened - told.closed - told.dismissed == told.left
    for count, on in ((told.before, since), (told.left, until)):
        assert count == len(where(lives(ledger, BOOK, on=on - timedelta(days=1)), Phase.OPEN))


@given(ledgers(), days(), st.integers(1, 90))
def test_the_stock_and_the_inflow_are_those_of_the_flow(ledger: Ledger, since: date, length: int) -> None:
    until = since + timedelta(days=length)
    values = {each.indicator.id: each.value for each in indicators(ledger, BOOK, since=since, until=until)}
    told = flow(ledger, BOOK, since=since, until=until)
    assert values["stock"] == told.left
    gone = [life for life in lives(ledger, BOOK, on=until - timedelta(days=1)) if not life.counts]
    assert values["inflow"] == told.found - sum(since <= life.found < until for life in gone)


@given(ledgers(), days(), st.sampled_from(Facet))
def test_groups_lose_nobody(ledger: Ledger, on: date, facet: Facet) -> None:
    told = lives(ledger, BOOK, on=on)
    groups = grouped(told, facet)
    assert Counter(life.hazard.id for group in groups.values() for life in group) == Counter(
        life.hazard.id for life in told
    )


@given(ledgers(), days(), st.integers(1, 90))
def test_groups_add_up(ledger: Ledger, since: date, length: int) -> None:
    """Numerators and denominators of groups by unit add up to those of the whole."""
    until = since + timedelta(days=length)
    told = lives(ledger, BOOK, on=until - timedelta(days=1))
    whole = measured(told, since=since, until=until)
    parts = [measured(group, since=since, until=until) for group in grouped(told, Facet.SUBJECT).values()]
    for at, total in enumerate(whole):
        assert total.numerator == sum(part[at].numerator for part in parts)
        if total.indicator.measure is not Measure.COUNT:
            assert total.denominator == sum(part[at].denominator for part in parts)


@given(ledgers(), days(), st.integers(1, 90))
def test_a_share_lies_between_0_and_1(ledger: Ledger, since: date, length: int) -> None:
    for each in indicators(ledger, BOOK, since=since, until=since + timedelta(days=length)):
        assert each.numerator >= 0
        if each.indicator.measure is Measure.SHARE:
            assert each.numerator <= each.denominator
        assert (each.value is None) is (each.denominator == 0)


@given(ledgers(), st.randoms())
def test_the_order_of_hazards_means_nothing(ledger: Ledger, random: object) -> None:
    shuffled = list(ledger)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random that hypothesis made
    assert ledger_of(shuffled) == ledger


def record(*entries: tuple[Act, int], due: int = 20, how: Found = Found.INSPECTION) -> tuple[Entry, ...]:
    """The entries on days of June 2024."""
    made = []
    for act, day in entries:
        on = date(2024, 6, day)
        extra: dict[str, object] = {}
        if act is Act.FIND:
            extra = {"how": how}
        elif act is Act.GRADE:
            extra = {"grade": Grade.GENERAL}
        elif act is Act.ASSIGN:
            extra = {"to": "foreman", "due": date(2024, 6, due)}
        made.append(Entry(act, on, "bureau", **extra))  # type: ignore[arg-type]
    return tuple(made)


OPEN = ((Act.FIND, 3), (Act.GRADE, 4), (Act.ASSIGN, 5))
DONE = (*OPEN, (Act.SUBMIT, 18), (Act.ACCEPT, 19), (Act.STRIKE_OFF, 20))
SINCE, UNTIL = date(2024, 6, 1), date(2024, 7, 1)


def values(*hazards: Hazard) -> dict[str, object]:
    return {each.indicator.id: each.value for each in indicators(ledger_of(hazards), BOOK, since=SINCE, until=UNTIL)}


def test_what_is_not_finished_is_not_overdue() -> None:
    """The notice of a city: 98.4 % rectified, 100 % on time, ten hazards not yet due."""
    rows = [Hazard(f"done-{row}", NAME, "mill", record(*DONE)) for row in range(620)]
    rows += [Hazard(f"open-{row}", NAME, "mill", (*record(*OPEN)[:2], _later(date(2024, 7, 20)))) for row in range(10)]
    told = values(*rows)
    assert told["rectification-rate"] == Fraction(620, 630)
    assert told["on-time-rate"] == 1
    assert told["overdue-rate"] == 0
    assert told["mean-days-overdue"] is None


def _later(due: date) -> Entry:
    return Entry(Act.ASSIGN, date(2024, 6, 5), "bureau", to="foreman", due=due)


def test_late_by_ten_days() -> None:
    told = values(Hazard("hz-1", NAME, "mill", record(*OPEN)))
    assert (told["on-time-rate"], told["overdue-rate"], told["mean-days-overdue"]) == (0, 1, 10)


def test_days_to_close_are_calendar_days() -> None:
    assert values(Hazard("hz-1", NAME, "mill", record(*DONE)))["mean-days-to-close"] == 17


def test_what_comes_back_after_it_was_closed_is_a_recurrence() -> None:
    first = Hazard("hz-1", NAME, "mill", record(*DONE), kind="dust")
    again = Hazard("hz-2", NAME, "mill", record((Act.FIND, 25)), kind="dust")
    elsewhere = Hazard("hz-3", NAME, "depot", record((Act.FIND, 25)), kind="dust")
    before = Hazard("hz-4", NAME, "mill", record((Act.FIND, 20)), kind="dust")
    told = lives(ledger_of([first, again, elsewhere, before]), BOOK, on=date(2024, 6, 30))
    assert [(each.at, each.kind, each.found, each.again) for each in repeats(told)] == [("mill", "dust", 3, ("hz-2",))]
    assert values(first, again, elsewhere, before)["recurrence-rate"] == Fraction(1, 4)


def test_a_look_back_finds_what_was_opened_again() -> None:
    back = Hazard("hz-1", NAME, "mill", record(*DONE, (Act.REOPEN, 28)))
    assert values(back, Hazard("hz-2", NAME, "mill", record(*DONE)))["look-back-rate"] == Fraction(1, 2)


def test_an_unfounded_one_is_no_hazard() -> None:
    none = Hazard("hz-1", NAME, "mill", record((Act.FIND, 3), (Act.DISMISS, 4)))
    told = values(none)
    assert (told["inflow"], told["stock"], told["rectification-rate"]) == (0, 0, None)
    assert flow(ledger_of([none]), BOOK, since=SINCE, until=UNTIL).dismissed == 1


def test_each_indicator_says_what_it_counts() -> None:
    assert len(INDICATORS) >= 12
    assert len({indicator.id for indicator in INDICATORS}) == len(INDICATORS)
    assert len({indicator.definition.zh for indicator in INDICATORS}) == len(INDICATORS)


def test_an_id_that_stands_twice_is_refused() -> None:
    one = Hazard("hz-1", NAME, "mill", record((Act.FIND, 3)))
    with pytest.raises(BadFacts) as caught:
        ledger_of([one, one])
    assert "the hazard id 'hz-1' stands twice; give each its own" in str(caught.value)


def test_a_life_of_another_day_is_refused() -> None:
    told = lives(ledger_of([Hazard("hz-1", NAME, "mill", record((Act.FIND, 3)))]), BOOK, on=date(2024, 6, 5))
    with pytest.raises(ValueError, match="hz-1: told as of 2024-06-05, not of 2024-06-30"):
        measured(told, since=SINCE, until=UNTIL)
