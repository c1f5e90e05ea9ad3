"""Limits that count back from an event, and the latest day to begin."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from safetyduty.dates import Days, Hours, Minutes, MonthEnd, Months, Pause, Roll, Span, Term, Workdays, Years, calendar
from safetyduty.deadlines import BEIJING, Extension, Limit, due, latest_start, named
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.statutes import CaveatKind
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase
from tests.deadlines.demo import period
from tests.samples import BOOK

CN = calendar("cn")
HEARING = date(2026, 10, 14)
NOTICE = period("{workdays: 7}", ", sense: ahead")
EXPIRY = date(2026, 9, 1)
WINDOW = period("{months: 3}", ", sense: closing")
BREAK = Pause(Span(date(2026, 10, 9), date(2026, 10, 10)), Phrase("中止", "suspended"))


def test_a_hearing_is_notified_at_least_seven_working_days_before_it() -> None:
    deadline = due(NOTICE, HEARING, CN)
    assert deadline.day == date(2026, 9, 29)  # 30 September, 8, 9, 10 (a Saturday, worked), 12, 13, and the day itself
    assert deadline.sense is Sense.AHEAD
    assert deadline.opens is None


def test_a_notice_a_day_later_would_be_too_late() -> None:
    on_time, too_late = (due(Workdays(7), day, CN).day for day in (date(2026, 9, 29), date(2026, 9, 30)))
    assert on_time <= HEARING < too_late


def test_the_ledger_of_a_count_back_names_the_days_between() -> None:
    deadline = due(NOTICE, HEARING, CN)
    assert deadline.start == deadline.day
    assert [step.day for step in deadline.ledger if step.day.month == 10][:7] == [
        date(2026, 10, day) for day in (1, 2, 3, 4, 5, 6, 7)
    ]


def test_a_window_opens_so_long_before_the_end_and_closes_with_it() -> None:
    deadline = due(WINDOW, EXPIRY, CN)
    assert (deadline.opens, deadline.day, deadline.sense) == (date(2026, 6, 1), EXPIRY, Sense.CLOSING)


def test_a_request_for_extension_thirty_days_ahead_is_made_by_the_thirtieth_day_before() -> None:
    assert due(period("{days: 30}", ", sense: ahead"), EXPIRY, CN).day == date(2026, 8, 2)


def test_a_window_has_a_cut_off_of_its_own() -> None:
    assert due(WINDOW, EXPIRY, CN, cut_off=time(17)).ends == datetime(2026, 9, 1, 17, tzinfo=BEIJING)


@pytest.mark.parametrize("limit", [NOTICE, WINDOW])
def test_a_count_back_is_neither_paused_nor_extended(limit: Limit) -> None:
    with pytest.raises(Ambiguous, match="counts back from its event"):
        due(limit, HEARING, CN, pauses=(BREAK,))
    with pytest.raises(Ambiguous, match="counts back from its event"):
        due(limit, HEARING, CN, extensions=(Extension(Workdays(1)),))


def test_a_count_back_over_days_that_are_not_settled_says_so() -> None:
    deadline = due(NOTICE, date(2027, 1, 7), CN)
    assert [caveat.kind for caveat in deadline.caveats] == [CaveatKind.PROVISIONAL, CaveatKind.DISCRETION]
    assert deadline.caveats[0].about.zh.startswith("2026-12-28至2027-01-07前后")


def test_a_count_back_from_a_day_that_may_become_a_working_day_says_so() -> None:
    saturday = date(2027, 12, 25)
    calendar = evolve(CN, until=date(2028, 1, 1), settled_until=saturday, beyond=None)
    deadline = due(Limit(Workdays(5), Sense.AHEAD), saturday, calendar)
    assert deadline.counted is not None
    assert deadline.counted.end < saturday
    assert [caveat.about.zh[:10] for caveat in deadline.caveats] == ["2027-12-25"]


def test_a_notice_says_what_the_day_is_if_clear_days_must_lie_between() -> None:
    deadline = due(NOTICE, HEARING, CN)
    [doubt] = deadline.caveats
    assert doubt.kind is CaveatKind.DISCRETION
    assert CN.count(date.fromisoformat(doubt.about.en.split("the last day is ")[1][:10]), HEARING) == 8


def test_a_count_back_from_an_event_beyond_a_strict_calendar_is_refused() -> None:
    with pytest.raises(OutsideCalendar):
        due(NOTICE, date(2027, 1, 7), CN.strict())


@pytest.mark.parametrize(
    ("term", "by", "start"),
    [
        (Workdays(7), date(2026, 10, 14), date(2026, 9, 29)),
        (Workdays(1), date(2026, 10, 8), date(2026, 10, 7)),
        (Workdays(1), date(2026, 10, 7), date(2026, 9, 29)),
        (Workdays(0), date(2026, 10, 7), date(2026, 9, 30)),
        (Days(10), date(2026, 10, 4), date(2026, 9, 24)),
        (Days(10, Roll.FORWARD), date(2026, 10, 8), date(2026, 9, 28)),
        (Days(10, Roll.FORWARD), date(2026, 10, 7), date(2026, 9, 20)),
        (Months(1), date(2026, 3, 1), date(2026, 2, 1)),
        (Months(1), date(2026, 2, 28), date(2026, 1, 31)),
        (Months(1, month_end=MonthEnd.NEXT_DAY), date(2026, 2, 28), date(2026, 1, 28)),
        (Years(1), date(2025, 2, 28), date(2024, 2, 29)),
        (Years(0), date(2025, 2, 28), date(2025, 2, 28)),
    ],
)
def test_the_latest_day_to_begin_is_the_last_from_which_the_term_ends_in_time(
    term: Term, by: date, start: date
) -> None:
    assert latest_start(term, by, CN) == start
    assert due(term, start, CN).day <= by < due(term, start + timedelta(days=1), CN).day


def test_hours_are_counted_back_by_the_moment() -> None:
    by = datetime(2026, 10, 2, 12, tzinfo=timezone(timedelta(hours=8)))
    assert latest_start(Hours(48), by, CN) == datetime(2026, 9, 30, 12, tzinfo=timezone(timedelta(hours=8)))
    assert latest_start(Minutes(30), by, CN) == by - timedelta(minutes=30)
    assert latest_start(Limit(Hours(48)), by, CN) == latest_start(Hours(48), by, CN)


def test_hours_are_counted_back_as_they_pass_where_clocks_are_changed() -> None:
    by = datetime(2026, 3, 29, 12, tzinfo=ZoneInfo("Europe/Berlin"))  # clocks went forward that night
    start = latest_start(Hours(24), by, CN)
    assert isinstance(start, datetime)
    assert by.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=24)
    assert due(Hours(24), start, CN).day == by


@pytest.mark.parametrize("term", [Days(10**7), Days(10**10), Months(10**6), Years(10**5)])
def test_a_beginning_before_the_first_year_is_refused_by_this_library(term: Term) -> None:
    with pytest.raises(Ambiguous, match="beyond the days that can be counted"):
        latest_start(term, date(2026, 1, 1), CN)


@pytest.mark.parametrize(("term", "by"), [(Workdays(7), date(2004, 1, 5)), (Workdays(1), date(2003, 6, 1))])
def test_a_beginning_before_the_calendar_is_refused(term: Term, by: date) -> None:
    with pytest.raises(OutsideCalendar):
        latest_start(term, by, CN)


def test_a_latest_day_to_begin_for_an_event_beyond_the_announced_years_is_estimated() -> None:
    assert latest_start(Workdays(7), date(2027, 1, 7), CN) == date(2026, 12, 28)
    assert latest_start(Workdays(1), CN.until, CN) == date(2026, 12, 30)
    with pytest.raises(OutsideCalendar):
        latest_start(Workdays(7), date(2040, 1, 7), CN)


def test_the_law_s_own_limits_count_back_where_they_are_told_to() -> None:
    law = BOOK.on(date(2022, 9, 1))
    notice = due(named("administrative-penalty-law/hearing-notice", law), date(2022, 10, 12), CN)
    assert (notice.day, notice.sense) == (date(2022, 9, 28), Sense.AHEAD)
    review = due(named("special-operators/review-application", law), date(2022, 9, 1), CN)
    assert (review.opens, review.day, review.sense) == (date(2022, 7, 3), date(2022, 9, 1), Sense.CLOSING)
