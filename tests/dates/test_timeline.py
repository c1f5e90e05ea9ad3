"""Several spans read together."""

from datetime import date

from safetyduty.dates import Span, holes, merge

JANUARY = Span(date(2022, 1, 1), date(2022, 2, 1))
FEBRUARY = Span(date(2022, 2, 1), date(2022, 3, 1))
APRIL = Span(date(2022, 4, 1), date(2022, 5, 1))


def test_months_that_touch_become_one_span() -> None:
    assert merge([FEBRUARY, JANUARY]) == (Span(date(2022, 1, 1), date(2022, 3, 1)),)


def test_months_with_a_month_between_stay_two() -> None:
    assert merge([APRIL, JANUARY]) == (JANUARY, APRIL)


def test_a_short_span_inside_a_long_one_does_not_cut_it() -> None:
    year = Span(date(2022, 1, 1), date(2023, 1, 1))
    assert merge([year, FEBRUARY]) == (year,)


def test_a_span_without_end_takes_in_all_that_follow() -> None:
    assert merge([Span(date(2022, 2, 1)), APRIL, JANUARY]) == (Span(date(2022, 1, 1)),)


def test_no_spans_make_no_span() -> None:
    assert merge([Span(date(2022, 1, 1), date(2022, 1, 1))]) == merge([]) == ()


def test_the_month_nobody_held_is_a_hole() -> None:
    year = Span(date(2022, 1, 1), date(2022, 5, 1))
    assert holes([APRIL, JANUARY, FEBRUARY], within=year) == (Span(date(2022, 3, 1), date(2022, 4, 1)),)


def test_where_nobody_ever_was_the_whole_time_is_one_hole() -> None:
    assert holes([], within=APRIL) == (APRIL,)
    assert holes([JANUARY], within=APRIL) == (APRIL,)


def test_holes_reach_to_both_open_ends() -> None:
    assert holes([APRIL], within=Span()) == (Span(None, date(2022, 4, 1)), Span(date(2022, 5, 1)))


def test_an_empty_time_has_no_holes() -> None:
    assert holes([], within=Span(date(2022, 1, 1), date(2022, 1, 1))) == ()
