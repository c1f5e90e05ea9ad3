"""Pauses: in any order, overlapping, split or merged they give the same, and each moves the end by what it held."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Days, Months, Pause, Span, Term, Workdays, Years, count
from safetyduty.dates.pauses import merged
from safetyduty.words import Phrase
from tests.properties.counted import (
    CN,
    DAY,
    by_unit,
    extensions,
    fingers,
    paused,
    paused_starts,
    pauses_near,
    reasons,
    run,
    short_days,
    short_terms,
    short_workdays,
    works,
)

Near = tuple[date, tuple[Pause, ...]]


def days_of(pauses: tuple[Pause, ...]) -> set[date]:
    return {day for pause in pauses for day in run(pause.since - DAY, pause.reopens - DAY)}


@given(paused(), short_terms)
def test_a_paused_term_ends_where_walking_day_by_day_ends(near: Near, term: Term) -> None:
    start, pauses = near
    assert count(start, term, CN, pauses=pauses).end == fingers(start, [term], pauses)


@given(paused(), short_terms, extensions)
def test_a_paused_and_prolonged_term_ends_where_walking_day_by_day_ends(
    near: Near, term: Term, more: tuple[Term, ...]
) -> None:
    start, pauses = near
    assert count(start, term, CN, more=more, pauses=pauses).end == fingers(start, by_unit(term, more), pauses)


@given(paused(), short_terms, extensions, st.data())
def test_pauses_in_any_order_give_the_same(near: Near, term: Term, more: tuple[Term, ...], data: st.DataObject) -> None:
    start, pauses = near
    turned = tuple(data.draw(st.permutations(pauses)))
    one, other = (count(start, term, CN, more=more, pauses=held) for held in (pauses, turned))
    assert (one.end, one.steps) == (other.end, other.steps)


@given(paused(), short_terms)
def test_overlapping_pauses_and_the_same_days_apart_give_the_same_end(near: Near, term: Term) -> None:
    start, pauses = near
    apart = merged(pauses)
    assert days_of(apart) == days_of(pauses)
    assert all(one.reopens <= other.since for one, other in pairwise(apart))
    assert count(start, term, CN, pauses=apart).end == count(start, term, CN, pauses=pauses).end


@given(paused(), short_terms, st.data())
def test_a_pause_split_in_two_gives_the_same(near: Near, term: Term, data: st.DataObject) -> None:
    start, pauses = near
    split: list[Pause] = []
    for pause in pauses:
        at = pause.since + timedelta(days=data.draw(st.integers(0, (pause.reopens - pause.since).days)))
        halves = (Span(pause.since, at), Span(at, pause.reopens))
        split += [Pause(half, pause.why) for half in halves if not half.empty]
    one, other = (count(start, term, CN, pauses=held) for held in (pauses, tuple(split)))
    assert one.end == other.end
    assert [(step.day, step.kind) for step in one.steps] == [(step.day, step.kind) for step in other.steps]


@given(paused(), short_terms)
def test_a_pause_said_twice_is_one_pause(near: Near, term: Term) -> None:
    start, pauses = near
    one, other = (count(start, term, CN, pauses=held) for held in (pauses, pauses * 2))
    assert (one, one.steps) == (other, other.steps)


@given(paused(), short_terms, extensions, st.data())
def test_one_pause_more_never_ends_a_term_sooner(
    near: Near, term: Term, more: tuple[Term, ...], data: st.DataObject
) -> None:
    start, pauses = near
    further = data.draw(pauses_near(start, 1))
    before, after = (count(start, term, CN, more=more, pauses=held).end for held in (pauses, (*pauses, *further)))
    assert before <= after


plain_terms = st.builds(Days, st.integers(1, 90)) | st.builds(Months, st.integers(1, 6)) | st.builds(Years, st.just(1))


@given(paused_starts, plain_terms, st.data(), st.integers(1, 60), reasons)
def test_a_pause_within_a_term_moves_its_end_by_just_its_days(
    start: date, term: Term, data: st.DataObject, held: int, why: Phrase
) -> None:
    plain = count(start, term, CN).end
    since = start + timedelta(days=data.draw(st.integers(1, (plain - start).days)))
    pause = Pause(Span(since, since + timedelta(days=held)), why)
    assert count(start, term, CN, pauses=(pause,)).end - plain == timedelta(days=held)


@given(paused_starts, st.integers(1, 90), st.data(), reasons)
def test_a_pause_within_a_term_of_working_days_moves_its_end_by_just_its_working_days(
    start: date, number: int, data: st.DataObject, why: Phrase
) -> None:
    plain = count(start, Workdays(number), CN).end
    since = start + timedelta(days=data.draw(st.integers(1, (plain - start).days)))
    until = since + timedelta(days=data.draw(st.integers(1, 60)))
    moved = count(start, Workdays(number), CN, pauses=(Pause(Span(since, until), why),)).end
    assert CN.count(plain, moved) == sum(map(works, run(since - DAY, until - DAY)))


@given(paused_starts, st.data(), short_days | short_workdays)
def test_from_a_later_day_a_paused_term_never_ends_sooner(
    start: date, data: st.DataObject, term: Days | Workdays
) -> None:
    pauses = data.draw(pauses_near(start))
    later = start + timedelta(days=data.draw(st.integers(0, 90)))
    assert count(start, term, CN, pauses=pauses).end <= count(later, term, CN, pauses=pauses).end


@given(paused(), st.integers(0, 90), st.integers(0, 90), st.sampled_from([Days, Workdays]))
def test_a_longer_paused_term_never_ends_sooner(
    near: Near, one: int, other: int, unit: type[Days] | type[Workdays]
) -> None:
    start, pauses = near
    short, long = sorted((one, other))
    ends = [count(start, unit(number), CN, pauses=pauses).end for number in (short, long)]
    assert ends == sorted(ends)


@given(paused(), st.integers(1, 60), st.integers(1, 60), st.sampled_from([Days, Workdays]))
def test_a_paused_term_counted_in_two_steps_ends_on_the_same_day(
    near: Near, one: int, other: int, unit: type[Days] | type[Workdays]
) -> None:
    start, pauses = near
    halfway = count(start, unit(one), CN, pauses=pauses).end
    whole = count(start, unit(one + other), CN, pauses=pauses).end
    assert count(halfway, unit(other), CN, pauses=pauses).end == whole
