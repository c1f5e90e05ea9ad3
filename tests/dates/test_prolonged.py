"""A term and what prolongs it, unit by unit."""

from datetime import date

import pytest

from safetyduty.dates import Days, Months, Roll, StepKind, Term, Workdays, Years, calendar, count
from safetyduty.dates.stages import stages_of

CN = calendar("cn")
START = date(2022, 6, 1)


@pytest.mark.parametrize(
    ("term", "more", "stages"),
    [
        (Days(60), (), (Days(60),)),
        (Days(60), (Days(30),), (Days(90),)),
        (Days(60), (Workdays(5), Days(20), Days(10)), (Days(90), Workdays(5))),
        (Workdays(5), (Days(10), Months(1), Years(1)), (Workdays(5), Years(1), Months(1), Days(10))),
        (Months(3), (Months(1), Days(5)), (Months(4), Days(5))),
        (Workdays(0), (Workdays(3),), (Workdays(3),)),
    ],
)
def test_what_has_one_unit_is_added_and_the_rest_follows_from_years_to_working_days(
    term: Term, more: tuple[Term, ...], stages: tuple[Term, ...]
) -> None:
    assert stages_of(term, more) == stages
    assert stages_of(term, more[::-1]) == stages


def test_months_that_are_added_together_keep_the_corresponding_day() -> None:
    assert count(date(2026, 1, 31), Months(1), CN, more=(Months(1),)).end == date(2026, 3, 31)


def test_where_the_unit_changes_the_ledger_says_where_the_term_ended_and_what_was_added() -> None:
    steps = count(START, Days(10), CN, more=(Workdays(3),)).steps
    assert [(step.day.day, step.note.en) for step in steps if step.kind is StepKind.EXTENDED] == [
        (11, "3 working days")
    ]
    assert [step.day.day for step in steps if step.kind is StepKind.SKIPPED] == [12]


def test_an_extension_in_the_same_unit_is_named_on_the_day_the_term_would_have_ended() -> None:
    steps = count(START, Days(10), CN, more=(Days(5), Days(2))).steps
    assert [(step.day.day, step.kind, step.note.en) for step in steps[1:]] == [(11, StepKind.EXTENDED, "7 days")]


def test_a_longer_term_moves_off_rest_days_where_any_part_of_it_says_so() -> None:
    ends = date(2022, 6, 11), date(2022, 6, 13)  # a Saturday, and the Monday after
    assert count(START, Days(5), CN, more=(Days(5),)).end == ends[0]
    assert count(START, Days(5), CN, more=(Days(5, Roll.FORWARD),)).end == ends[1]
    assert count(START, Days(5, Roll.FORWARD), CN, more=(Days(5),)).end == ends[1]


def test_only_the_last_day_of_the_whole_moves_off_a_rest_day() -> None:
    assert count(date(2022, 6, 1), Days(3, Roll.FORWARD), CN).end == date(2022, 6, 6)
    assert count(date(2022, 6, 1), Days(3, Roll.FORWARD), CN, more=(Days(3),)).end == date(2022, 6, 7)
    assert count(date(2022, 6, 1), Days(3, Roll.FORWARD), CN, more=(Workdays(1),)).end == date(2022, 6, 6)


def test_no_working_days_with_some_added_begin_after_their_start_day() -> None:
    steps = count(date(2026, 10, 3), Workdays(0), CN, more=(Workdays(1),)).steps
    assert steps[0].kind is StepKind.START
    assert steps[0].day == date(2026, 10, 3)


def test_no_working_days_with_days_added_move_off_a_rest_day_and_some_with_days_added_do_not() -> None:
    assert count(date(2022, 6, 3), Workdays(0), CN, more=(Days(1),)).end == date(2022, 6, 6)
    assert count(date(2022, 6, 2), Workdays(0), CN, more=(Days(2), Workdays(0))).end == date(2022, 6, 6)
    assert count(date(2022, 5, 31), Workdays(0), CN, more=(Days(2), Workdays(2))).end == date(2022, 6, 4)
