"""Span algebra: every operation on spans is the same operation on their sets of days."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Span, holes, merge

FIRST = date(2024, 2, 20)
WINDOW = [FIRST + timedelta(days=offset) for offset in range(30)]
"""Spans are drawn well within these days, so that an open side is seen to be open."""

edges = st.none() | st.sampled_from(WINDOW[5:-5])


@st.composite
def spans(draw: st.DrawFn) -> Span:
    since, until = draw(edges), draw(edges)
    return Span(until, since) if since and until and until < since else Span(since, until)


def days(*some: Span) -> set[date]:
    """The days of the window that any of *some* holds, asked one by one."""
    return {day for span in some for day in WINDOW if day in span}


@given(spans())
def test_a_span_holds_the_days_from_its_first_to_before_its_until(span: Span) -> None:
    since, until = span.since or date.min, span.until or date.max
    assert days(span) == {day for day in WINDOW if since <= day < until}


@given(spans())
def test_a_closed_span_has_as_many_days_as_it_holds_and_an_open_one_no_number(span: Span) -> None:
    closed = span.since is not None and span.until is not None
    assert span.days == (len(days(span)) if closed else None)
    assert span.empty == (not days(span))


@given(spans(), spans())
def test_two_spans_share_the_days_both_hold(one: Span, other: Span) -> None:
    shared = one & other
    assert (days(shared) if shared else set()) == days(one) & days(other)
    assert shared is None or not shared.empty


@given(spans(), spans())
def test_what_two_spans_share_does_not_depend_on_which_comes_first(one: Span, other: Span) -> None:
    assert one & other == other & one


@given(st.lists(spans(), max_size=8))
def test_merging_keeps_every_day_and_adds_none(some: list[Span]) -> None:
    assert days(*merge(some)) == days(*some)


@given(st.lists(spans(), max_size=8))
def test_merged_spans_stand_in_order_with_a_day_free_between_each_two(some: list[Span]) -> None:
    merged = merge(some)
    for before, after in pairwise(merged):
        assert before.until is not None
        assert after.since is not None
        assert before.until < after.since
    assert not any(span.empty for span in merged)


@given(st.lists(spans(), max_size=8).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_merging_does_not_depend_on_the_order(both: tuple[list[Span], list[Span]]) -> None:
    some, shuffled = both
    assert merge(some) == merge(shuffled)


@given(st.lists(spans(), max_size=8))
def test_merging_twice_changes_nothing_more(some: list[Span]) -> None:
    assert merge(merge(some)) == merge(some)


@given(st.lists(spans(), max_size=8), spans())
def test_the_holes_are_the_days_of_the_time_that_nobody_holds(some: list[Span], within: Span) -> None:
    assert days(*holes(some, within=within)) == days(within) - days(*some)


@given(st.lists(spans(), max_size=8), spans())
def test_holes_stand_in_order_and_are_never_empty(some: list[Span], within: Span) -> None:
    found = holes(some, within=within)
    assert merge(found) == found


@given(st.lists(spans(), max_size=8), spans())
def test_filling_the_holes_leaves_none(some: list[Span], within: Span) -> None:
    assert holes([*some, *holes(some, within=within)], within=within) == ()


@given(spans())
def test_a_person_reads_the_first_and_the_last_day(span: Span) -> None:
    held = sorted(days(span))
    if span.days:
        assert span.words().en == (str(held[0]) if len(held) == 1 else f"{held[0]} to {held[-1]}")
