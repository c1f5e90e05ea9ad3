"""Days on which a term stands still, and terms counted around them."""

from datetime import UTC, date, datetime

import pytest

from safetyduty.dates import (
    Days,
    Hours,
    Minutes,
    Months,
    Pause,
    Roll,
    Span,
    Step,
    StepKind,
    Term,
    Workdays,
    Years,
    calendar,
    count,
)
from safetyduty.dates.pauses import merged
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.words import Phrase

CN = calendar("cn")
APPRAISAL, TESTING = Phrase("技术鉴定", "technical appraisal"), Phrase("检测", "testing")


def pause(since: date, until: date | None, why: Phrase = APPRAISAL) -> Pause:
    return Pause(Span(since, until), why)


JUNE_WEEK = pause(date(2022, 6, 8), date(2022, 6, 13))  # Wednesday to Sunday: three working days


def named(steps: tuple[Step, ...], kind: StepKind) -> list[tuple[int, str]]:
    return [(step.day.day, step.note.en) for step in steps if step.kind is kind]


def test_a_pause_tells_its_first_day_and_the_first_that_counts_again() -> None:
    assert (JUNE_WEEK.since, JUNE_WEEK.reopens) == (date(2022, 6, 8), date(2022, 6, 13))


@pytest.mark.parametrize("span", [Span(), Span(None, date(2022, 6, 1)), Span(date(2022, 6, 1), date(2022, 6, 1))])
def test_a_pause_begins_on_a_day_and_holds_one(span: Span) -> None:
    with pytest.raises(ValueError, match="a pause begins on a day and lasts at least that day"):
        Pause(span, APPRAISAL)


def test_a_pause_that_still_lasts_has_no_day_it_reopens_on() -> None:
    with pytest.raises(Ambiguous, match=r"has stood still since 2022-06-08 .*until it runs again it has no last day"):
        _ = pause(date(2022, 6, 8), None).reopens


def test_pauses_that_do_not_meet_stay_as_they_are_in_order() -> None:
    later = pause(date(2022, 7, 1), date(2022, 7, 5), TESTING)
    assert merged([later, JUNE_WEEK]) == (JUNE_WEEK, later)
    assert merged([]) == ()
    assert merged([JUNE_WEEK, JUNE_WEEK]) == (JUNE_WEEK,)


def test_a_day_of_several_pauses_is_told_with_every_reason() -> None:
    over = pause(date(2022, 6, 10), date(2022, 6, 20), TESTING)
    assert [(part.span.words().en, part.why.en) for part in merged([over, JUNE_WEEK])] == [
        ("2022-06-08 to 2022-06-09", "technical appraisal"),
        ("2022-06-10 to 2022-06-12", "technical appraisal, testing"),
        ("2022-06-13 to 2022-06-19", "testing"),
    ]


def test_a_pause_that_lasts_takes_in_those_that_follow() -> None:
    parts = merged([pause(date(2022, 6, 1), None), pause(date(2022, 6, 10), date(2022, 6, 20))])
    assert [part.span for part in parts] == [
        Span(date(2022, 6, 1), date(2022, 6, 10)),
        Span(date(2022, 6, 10), date(2022, 6, 20)),
        Span(date(2022, 6, 20)),
    ]
    assert {part.why for part in parts} == {APPRAISAL}


@pytest.mark.parametrize(
    ("term", "plain", "paused"),
    [
        (Days(10), date(2022, 6, 11), date(2022, 6, 16)),
        (Days(10, Roll.FORWARD), date(2022, 6, 13), date(2022, 6, 16)),
        (Workdays(10), date(2022, 6, 16), date(2022, 6, 21)),
        (Months(1), date(2022, 7, 1), date(2022, 7, 6)),
        (Years(1), date(2023, 6, 1), date(2023, 6, 6)),
    ],
)
def test_a_pause_moves_the_end_by_the_days_of_it_that_would_have_counted(term: Term, plain: date, paused: date) -> None:
    start = date(2022, 6, 1)
    assert count(start, term, CN).end == plain
    assert count(start, term, CN, pauses=(JUNE_WEEK,)).end == paused


def test_every_paused_day_is_in_the_ledger_with_its_reason() -> None:
    steps = count(date(2022, 6, 1), Days(10), CN, pauses=(JUNE_WEEK,)).steps
    assert named(steps, StepKind.PAUSED) == [(day, "technical appraisal") for day in (8, 9, 10, 11, 12)]


def test_a_rest_day_in_a_pause_of_working_days_is_told_as_a_rest_day() -> None:
    steps = count(date(2022, 6, 1), Workdays(10), CN, pauses=(JUNE_WEEK,)).steps
    assert [day for day, _ in named(steps, StepKind.PAUSED)] == [8, 9, 10]
    assert [day for day, _ in named(steps, StepKind.SKIPPED)] == [3, 4, 5, 11, 12, 18, 19]


def test_a_pause_met_only_because_of_another_counts_too() -> None:
    second = pause(date(2022, 6, 14), date(2022, 6, 16), TESTING)
    assert count(date(2022, 6, 1), Days(10), CN, pauses=(second,)).end == date(2022, 6, 11)
    assert count(date(2022, 6, 1), Days(10), CN, pauses=(second, JUNE_WEEK)).end == date(2022, 6, 18)


@pytest.mark.parametrize(
    "aside",
    [
        pause(date(2022, 5, 1), date(2022, 6, 2)),  # over when the first day counts
        pause(date(2022, 6, 1), date(2022, 6, 2)),  # the start day, which never counts
        pause(date(2022, 6, 12), date(2022, 7, 1)),  # after the end
    ],
)
def test_a_pause_outside_the_days_that_count_changes_nothing(aside: Pause) -> None:
    counted = count(date(2022, 6, 1), Days(10), CN, pauses=(aside,))
    assert counted.end == date(2022, 6, 11)
    assert named(counted.steps, StepKind.PAUSED) == []


def test_a_pause_that_began_before_the_term_counts_from_its_first_day() -> None:
    counted = count(date(2022, 6, 1), Days(10), CN, pauses=(pause(date(2022, 5, 1), date(2022, 6, 4)),))
    assert counted.end == date(2022, 6, 13)
    assert [day for day, _ in named(counted.steps, StepKind.PAUSED)] == [2, 3]


def test_a_pause_on_the_last_day_moves_it() -> None:
    assert count(date(2022, 6, 1), Days(10), CN, pauses=(pause(date(2022, 6, 11), date(2022, 6, 12)),)).end == date(
        2022, 6, 12
    )


def test_a_term_in_a_pause_that_still_lasts_has_no_end() -> None:
    with pytest.raises(Ambiguous, match="until it runs again"):
        count(date(2022, 6, 1), Days(10), CN, pauses=(pause(date(2022, 6, 8), None),))


def test_a_pause_without_end_after_the_last_day_does_not_matter() -> None:
    assert count(date(2022, 6, 1), Days(5), CN, pauses=(pause(date(2022, 6, 8), None),)).end == date(2022, 6, 6)


@pytest.mark.parametrize("term", [Hours(24), Minutes(30)])
def test_hours_are_not_paused_by_a_day(term: Term) -> None:
    with pytest.raises(Ambiguous, match="not paused by any day"):
        count(datetime(2022, 6, 8, tzinfo=UTC), term, CN, pauses=(JUNE_WEEK,))


def test_a_paused_count_keeps_its_pauses_merged() -> None:
    over = pause(date(2022, 6, 10), date(2022, 6, 20), TESTING)
    one, other = (count(date(2022, 6, 1), Days(10), CN, pauses=held) for held in ((JUNE_WEEK, over), (over, JUNE_WEEK)))
    assert one.pauses == merged([JUNE_WEEK, over])
    assert (one, one.steps) == (other, other.steps)


def test_a_pause_that_pushes_the_end_beyond_the_announced_years_makes_it_provisional() -> None:
    winter = pause(date(2026, 12, 1), date(2027, 2, 1))
    counted = count(date(2026, 11, 20), Workdays(15), CN, pauses=(winter,))
    assert (counted.end, counted.provisional) == (date(2027, 2, 11), True)
    with pytest.raises(OutsideCalendar):
        count(date(2026, 11, 20), Workdays(15), CN.strict(), pauses=(winter,))


def test_paused_calendar_days_that_do_not_roll_ask_no_calendar() -> None:
    held = pause(date(1999, 6, 3), date(1999, 6, 5))
    counted = count(date(1999, 6, 1), Days(5), CN.strict(), pauses=(held,))
    assert (counted.end, counted.provisional) == (date(1999, 6, 8), False)


def test_a_pause_that_reaches_the_end_of_time_is_refused_by_this_library() -> None:
    forever = pause(date(2022, 6, 8), date.max)
    with pytest.raises(Ambiguous):
        count(date(2022, 6, 1), Days(10), CN, pauses=(forever,))
