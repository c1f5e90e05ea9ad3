"""Notices and closures laid over a calendar: what they name changes, and nothing else does."""

from datetime import date, datetime, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import (
    Calendar,
    Closure,
    DayKind,
    Days,
    Hours,
    Minutes,
    Months,
    NamedDay,
    Notice,
    Roll,
    Term,
    Workdays,
    Years,
    announce,
    close,
    count,
)
from tests.dates.notices import OF_2027, PAPERS
from tests.properties.counted import CN, day_terms, moments, paused_starts, pauses_near, run, short_terms, starts

FIRST, DECEMBER, LAST = date(2004, 1, 1), date(2026, 12, 1), date(2026, 12, 31)
DAY = timedelta(days=1)


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """A whole notice of 2027 with more days off and more make-up days, some in the December before it."""
    named = {day.date for day in OF_2027.days}
    drawn = draw(st.sets(st.dates(DECEMBER, date(2027, 12, 31)), max_size=30)) - named
    more = [
        NamedDay("元旦", day, draw(st.sampled_from([DayKind.HOLIDAY, *[DayKind.MAKE_UP] * (day.weekday() >= 5)])))
        for day in sorted(drawn)
    ]
    return Notice(2027, PAPERS, (*OF_2027.days, *more))


@st.composite
def closures(draw: st.DrawFn) -> Closure:
    """Any days of twenty years, closed; a few of them one after the other."""
    since = draw(st.lists(starts, min_size=1, max_size=6))
    days = {first + timedelta(days=n) for first in since for n in range(draw(st.integers(1, 6)))}
    return Closure("泽库县", ("x",), tuple(NamedDay("暴雪", day) for day in sorted(days)))


def kinds(calendar: Calendar, after: date, through: date) -> list[DayKind]:
    return [calendar.kind(day) for day in run(after, through)]


@given(notices())
def test_announcing_a_year_never_changes_a_day_before_the_december_before_it(notice: Notice) -> None:
    after = announce(CN, notice)
    assert kinds(after, FIRST, DECEMBER - DAY) == kinds(CN, FIRST, DECEMBER - DAY)


@given(notices())
def test_announcing_a_year_makes_just_the_named_days_what_it_says(notice: Notice) -> None:
    after = announce(CN, notice)
    named = {day.date: day.kind for day in notice.days}
    for day in run(DECEMBER - DAY, date(2027, 12, 31)):
        if day in named:
            assert after.kind(day) is named[day]
        elif day <= LAST:
            assert after.kind(day) is CN.kind(day)
        else:
            assert after.kind(day) is (DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKDAY)


@given(notices())
def test_announcing_a_year_twice_is_announcing_it_once(notice: Notice) -> None:
    once = announce(CN, notice)
    twice = announce(once, notice)
    assert (twice.rests, twice.make_ups, twice.until, twice.settled_until) == (
        once.rests,
        once.make_ups,
        once.until,
        once.settled_until,
    )


@given(notices(), starts, day_terms)
def test_an_answer_that_was_not_provisional_is_never_moved_by_the_next_notice(
    notice: Notice, start: date, term: Days | Workdays | Months | Years
) -> None:
    settled = evolve(notice, days=tuple(day for day in notice.days if day.date >= CN.settled_until))
    before, after = count(start, term, CN), count(start, term, announce(CN, settled))
    assert before.provisional or (before.end, before.steps) == (after.end, after.steps)


@given(notices(), st.dates(date(2026, 6, 1), date(2027, 12, 31)), st.integers(0, 200))
def test_an_announced_calendar_counts_as_the_estimate_does_with_the_notice_in_it(
    notice: Notice, start: date, number: int
) -> None:
    after = announce(CN, notice)
    assert after.beyond is not None
    assert count(start, Workdays(number), after).end == count(start, Workdays(number), after.beyond).end


@given(closures(), starts, day_terms)
def test_a_closure_never_ends_a_term_sooner(
    closure: Closure, start: date, term: Days | Workdays | Months | Years
) -> None:
    assert count(start, term, CN).end <= count(start, term, close(CN, closure)).end


@given(closures(), paused_starts, short_terms, st.data())
def test_a_closure_never_ends_a_paused_term_sooner(
    closure: Closure, start: date, term: Term, data: st.DataObject
) -> None:
    pauses = data.draw(pauses_near(start))
    ends = [count(start, term, calendar, pauses=pauses).end for calendar in (CN, close(CN, closure))]
    assert ends == sorted(ends)


@given(closures(), starts, day_terms)
def test_a_closure_moves_a_term_only_where_the_ledger_names_a_closed_day(
    closure: Closure, start: date, term: Days | Workdays | Months | Years
) -> None:
    before, after = count(start, term, CN), count(start, term, close(CN, closure))
    closed = {day.date for day in closure.days if CN.is_workday(day.date)}
    assert (before.end != after.end) == any(step.day in closed and step.day != start for step in after.steps) or (
        start in closed and term.count == 0
    )


@given(closures(), closures())
def test_closures_in_either_order_close_the_same_days(one: Closure, other: Closure) -> None:
    here, there = close(close(CN, one), other), close(close(CN, other), one)
    assert here.rests.keys() == there.rests.keys()
    assert here.make_ups == there.make_ups


@given(closures(), notices(), moments, st.integers(0, 2000))
def test_hours_and_minutes_are_immune_to_holidays_and_closures(
    closure: Closure, notice: Notice, start: datetime, number: int
) -> None:
    for term in (Hours(number), Minutes(number)):
        ends = {count(start, term, calendar).end for calendar in (CN, close(CN, closure), announce(CN, notice))}
        assert len(ends) == 1


@given(closures(), starts, st.integers(0, 400))
def test_calendar_days_that_do_not_roll_are_immune_to_closures(closure: Closure, start: date, number: int) -> None:
    term = Days(number, Roll.NONE)
    assert count(start, term, CN).end == count(start, term, close(CN, closure)).end
