"""Stretches: marks laid together from change day to change day."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Span
from safetyduty.duties.clashing.stretches import both, change_days, crowded, day_of, pieces, together

DAYS = [date(2022, 1, 1) + timedelta(days=n) for n in range(12)]


@st.composite
def spans(draw: st.DrawFn) -> Span:
    since, until = draw(st.none() | st.sampled_from(DAYS)), draw(st.none() | st.sampled_from(DAYS))
    return Span(since, max(since, until) if since and until else until)


MARKS = st.lists(st.tuples(st.sampled_from("abc"), spans()), max_size=6)


@given(MARKS)
def test_what_holds_together_is_told_for_exactly_its_days(marks: list[tuple[str, Span]]) -> None:
    def told(here: frozenset[str]) -> Iterator[frozenset[str]]:
        yield here

    found = [*together(marks, told)]
    for day in DAYS:
        here = frozenset(label for label, span in marks if day in span)
        assert [labels for labels, span in found if day in span] == [here]


@given(st.lists(spans(), max_size=6), st.integers(0, 3))
def test_crowded_are_the_days_that_more_than_so_many_hold(given_spans: list[Span], most: int) -> None:
    found = crowded(given_spans, most)
    for day in DAYS:
        assert any(day in span for span in found) == (sum(day in span for span in given_spans) > most)


@given(st.lists(spans(), max_size=4), st.lists(spans(), max_size=4))
def test_both_are_the_days_that_either_side_holds(one: list[Span], other: list[Span]) -> None:
    found = both(one, other)
    for day in DAYS:
        shared = any(day in span for span in one) and any(day in span for span in other)
        assert any(day in span for span in found) == shared


@given(st.lists(st.sampled_from(DAYS), max_size=5), spans().filter(lambda span: not span.empty))
def test_pieces_are_the_span_again_cut_where_asked(cuts: list[date], within: Span) -> None:
    found = [*pieces(cuts, within)]
    assert (found[0].since, found[-1].until) == (within.since, within.until)
    assert all(a.until == b.since for a, b in pairwise(found))
    assert {piece.since for piece in found[1:]} == {day for day in cuts if day in within and day != within.since}
    assert all(not piece.empty and day_of(piece, DAYS[0]) in piece for piece in found)


def test_the_days_of_change_are_the_stated_ends() -> None:
    assert change_days([Span(), Span(DAYS[0]), Span(None, DAYS[1])]) == {DAYS[0], DAYS[1]}
