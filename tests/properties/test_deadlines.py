"""Deadlines: late begins the day after, what has run and what is left make the whole, and counting back undoes counting."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Days, Hours, Minutes, Months, Pause, Roll, Term, Workdays, Years, count
from safetyduty.deadlines import BEIJING, agreed, due, elapsed, late, latest_start, relay, remaining
from tests.properties.counted import (
    CN,
    DAY,
    day_terms,
    moments,
    month_ends,
    paused,
    rolls,
    run,
    short_days,
    short_workdays,
    starts,
    works,
)

Near = tuple[date, tuple[Pause, ...]]
passing = st.builds(Hours, st.integers(0, 2000)) | st.builds(Minutes, st.integers(0, 100_000))
far_terms = (
    st.builds(Days, st.integers(0, 400), rolls)
    | st.builds(Workdays, st.integers(0, 400))
    | st.builds(Months, st.integers(0, 20), rolls, month_ends)
    | st.builds(Years, st.integers(0, 3), rolls, month_ends)
)
late_starts = st.dates(date(2010, 1, 1), date(2026, 11, 1))


@given(starts, st.integers(0, 400))
def test_nobody_is_late_on_the_due_day_or_before(day: date, early: int) -> None:
    on = max(CN.first, day - timedelta(days=early))
    assert late(agreed(day), CN, on=on) is None


@given(starts, st.integers(1, 400))
def test_lateness_is_the_days_since_and_the_working_days_among_them(day: date, days: int) -> None:
    found = late(agreed(day), CN, on=day + timedelta(days=days))
    assert found is not None
    assert found.days == days
    assert found.workdays == sum(map(works, run(day, day + timedelta(days=days))))


@given(starts, st.integers(0, 400))
def test_what_is_left_is_the_days_until_and_the_working_days_among_them(on: date, days: int) -> None:
    found = remaining(agreed(on + timedelta(days=days)), CN, on=on)
    assert found is not None
    assert found.days == days
    assert found.workdays == sum(map(works, run(on, on + timedelta(days=days))))


@given(starts, day_terms)
def test_a_deadline_is_the_count_with_its_ledger(start: date, term: Days | Workdays | Months | Years) -> None:
    deadline, counted = due(term, start, CN), count(start, term, CN)
    assert (deadline.day, deadline.ledger, deadline.start, deadline.term, deadline.edition) == (
        counted.end,
        counted.steps,
        counted.start,
        counted.term,
        counted.edition,
    )


@given(starts, st.integers(0, 300), st.integers(0, 300))
def test_an_extension_never_makes_anybody_later(start: date, days: int, more: int) -> None:
    on = start + timedelta(days=350)
    before, longer = (late(due(Days(number), start, CN), CN, on=on) for number in (days, days + more))
    assert (longer.days if longer else 0) <= (before.days if before else 0)


@given(late_starts, far_terms)
def test_the_latest_start_is_the_last_from_which_a_term_ends_in_time(by: date, term: Term) -> None:
    latest = latest_start(term, by, CN)
    assert due(term, latest, CN).day <= by < due(term, latest + DAY, CN).day


@given(starts, far_terms)
def test_from_the_latest_start_for_its_own_end_a_term_ends_on_the_same_day(start: date, term: Term) -> None:
    end = due(term, start, CN).day
    latest = latest_start(term, end, CN)
    assert latest >= start
    assert due(term, latest, CN).day == end


@given(moments, passing)
def test_hours_counted_back_and_on_again_end_at_the_same_moment(by: datetime, term: Hours | Minutes) -> None:
    assert due(term, latest_start(term, by, CN), CN).day == by


@given(starts, st.integers(0, 300), st.integers(0, 400))
def test_the_days_that_have_run_and_those_left_are_the_whole_term(start: date, number: int, passed: int) -> None:
    deadline = due(Days(number), start, CN)
    on = min(start + timedelta(days=passed), deadline.day)
    left = remaining(deadline, CN, on=on)
    assert left is not None
    assert elapsed(deadline, on=on) == number - left.days


@given(starts, st.integers(1, 300), st.integers(0, 400))
def test_the_working_days_that_have_run_and_those_left_are_the_whole_term(
    start: date, number: int, passed: int
) -> None:
    deadline = due(Workdays(number), start, CN)
    on = min(start + timedelta(days=passed), deadline.day)
    left = remaining(deadline, CN, on=on)
    assert left is not None
    assert left.workdays is not None
    assert elapsed(deadline, on=on) == number - left.workdays


@given(moments, passing, st.integers(0, 10**7))
def test_the_time_that_has_run_and_the_time_left_are_the_whole_term(
    start: datetime, term: Hours | Minutes, seconds: int
) -> None:
    deadline = due(term, start, CN)
    assert isinstance(deadline.day, datetime)
    on = min(start + timedelta(seconds=seconds), deadline.day)
    run_so_far, left = elapsed(deadline, on=on), remaining(deadline, CN, on=on)
    assert isinstance(run_so_far, timedelta)
    assert left is not None
    assert left.time is not None
    assert run_so_far + left.time == deadline.day - start


@given(paused(), short_days | short_workdays, st.integers(-10, 300))
def test_what_has_run_of_a_paused_term_grows_by_a_day_that_counts_and_stops_at_the_whole(
    near: Near, term: Days | Workdays, passed: int
) -> None:
    start, pauses = near
    deadline = due(term, start, CN, pauses=pauses)
    on = start + timedelta(days=passed)
    before, after = elapsed(deadline, on=on), elapsed(deadline, on=on + DAY)
    assert isinstance(before, int)
    assert isinstance(after, int)
    assert 0 <= before <= after <= before + 1
    assert elapsed(deadline, on=deadline.day) == term.count


@given(starts, day_terms, st.integers(-400, 400))
def test_on_every_day_a_deadline_is_either_late_or_has_something_left(
    start: date, term: Days | Workdays | Months | Years, apart: int
) -> None:
    deadline = due(term, start, CN)
    on = min(max(CN.first, deadline.day + timedelta(days=apart)), CN.until - DAY)
    assert (late(deadline, CN, on=on) is None) is not (remaining(deadline, CN, on=on) is None)


@given(starts, day_terms, st.integers(-(10**7), 10**7))
def test_at_every_moment_a_deadline_is_either_late_or_has_something_left(
    start: date, term: Days | Workdays | Months | Years, seconds: int
) -> None:
    deadline = due(term, start, CN)
    on = deadline.ends + timedelta(seconds=seconds)
    assert (late(deadline, CN, on=on) is None) is not (remaining(deadline, CN, on=on) is None)
    assert (late(deadline, CN, on=on) is None) == (seconds <= 0)


@given(starts, day_terms)
def test_a_day_ends_with_its_midnight_in_beijing(start: date, term: Days | Workdays | Months | Years) -> None:
    deadline = due(term, start, CN)
    assert deadline.ends - datetime.combine(deadline.day, datetime.min.time(), BEIJING) == DAY


@given(moments, st.lists(passing, max_size=5))
def test_up_the_tiers_the_time_adds_up(start: datetime, tiers: list[Hours | Minutes]) -> None:
    ends = relay(tiers, start, CN)
    minutes = sum(60 * tier.count if isinstance(tier, Hours) else tier.count for tier in tiers)
    assert not ends or ends[-1].day == start + timedelta(minutes=minutes)


@given(starts, st.lists(st.integers(1, 60), min_size=1, max_size=5), st.sampled_from([Days, Workdays]))
def test_up_the_tiers_days_add_up(start: date, tiers: list[int], unit: type[Days] | type[Workdays]) -> None:
    ends = relay(map(unit, tiers), start, CN)
    assert ends[-1].day == count(start, unit(sum(tiers)), CN).end


@given(starts, st.integers(0, 200), st.sampled_from(Roll))
def test_a_rolling_term_has_wholly_run_on_the_day_it_ends(start: date, number: int, roll: Roll) -> None:
    deadline = due(Days(number, roll), start, CN)
    assert elapsed(deadline, on=deadline.day) == number
