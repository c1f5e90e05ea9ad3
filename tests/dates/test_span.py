"""A span holds its first day and not its ``until`` day."""

from datetime import date

import pytest

from safetyduty.dates import Span
from safetyduty.words import Phrase

TERM = Span(date(2021, 9, 1), date(2022, 9, 1))


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (date(2021, 8, 31), False),
        (date(2021, 9, 1), True),
        (date(2022, 8, 31), True),
        (date(2022, 9, 1), False),
    ],
)
def test_the_first_day_belongs_to_a_span_and_the_until_day_does_not(day: date, *, inside: bool) -> None:
    assert (day in TERM) is inside


def test_a_span_open_on_both_sides_holds_every_day() -> None:
    assert date.min in Span()
    assert date.max in Span()


def test_a_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match=r"cannot end \(2022-01-01\) before it starts \(2022-01-02\)"):
        Span(date(2022, 1, 2), date(2022, 1, 1))


def test_a_span_that_ends_where_it_starts_is_empty() -> None:
    day = date(2022, 1, 1)
    assert Span(day, day).empty
    assert day not in Span(day, day)
    assert Span(day, day).days == 0


@pytest.mark.parametrize("span", [Span(), Span(date(2022, 1, 1)), Span(None, date(2022, 1, 1)), TERM])
def test_a_span_that_holds_a_day_is_not_empty(span: Span) -> None:
    assert not span.empty


def test_a_span_counts_its_days() -> None:
    assert TERM.days == 365


@pytest.mark.parametrize("span", [Span(), Span(date(2022, 1, 1)), Span(None, date(2022, 1, 1))])
def test_a_span_open_on_a_side_has_no_number_of_days(span: Span) -> None:
    assert span.days is None


def test_spans_that_only_touch_share_no_day() -> None:
    assert Span(date(2020, 1, 1), TERM.since) & TERM is None


def test_two_spans_share_the_days_of_both() -> None:
    assert TERM & Span(date(2022, 6, 28)) == Span(date(2022, 6, 28), date(2022, 9, 1))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (TERM, Phrase("2021-09-01至2022-08-31", "2021-09-01 to 2022-08-31")),
        (Span(date(2021, 9, 1)), Phrase("2021-09-01起", "from 2021-09-01")),
        (Span(None, date(2022, 9, 1)), Phrase("2022-08-31以前（含当日）", "up to 2022-08-31")),
        (Span(), Phrase("始终", "always")),
        (Span(date(2021, 9, 1), date(2021, 9, 2)), Phrase("2021-09-01", "2021-09-01")),
    ],
)
def test_a_person_reads_the_last_day_a_span_holds(span: Span, words: Phrase) -> None:
    assert span.words() == words
