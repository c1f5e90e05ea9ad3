"""Reports up the tiers: each limit begins, at the latest, when the one before it ends."""

from datetime import UTC, date, datetime, timedelta

import pytest

from safetyduty.dates import Days, Hours, Minutes, Term, Workdays, calendar
from safetyduty.deadlines import BEIJING, due, limit, relay
from safetyduty.errors import Ambiguous
from safetyduty.statutes.provisions.order_493_2007 import TIER_REPORT, UNIT_REPORT
from tests.samples import BOOK

CN = calendar("cn")
LAW = BOOK.on(date(2022, 6, 28))
TIERS = [limit(key, LAW) for key in (UNIT_REPORT, TIER_REPORT, TIER_REPORT, TIER_REPORT)]
LATE_EVENING = datetime(2022, 6, 28, 23, 10, tzinfo=BEIJING)


def test_four_tiers_pass_midnight() -> None:
    assert [deadline.day for deadline in relay(TIERS, LATE_EVENING, CN)] == [
        LATE_EVENING + timedelta(hours=hours) for hours in (1, 3, 5, 7)
    ]


def test_hours_up_the_tiers_take_no_notice_of_a_holiday() -> None:
    eve = datetime(2022, 9, 30, 23, 30, tzinfo=BEIJING)
    ends = relay(TIERS, eve, CN)
    assert ends[-1].day == datetime(2022, 10, 1, 6, 30, tzinfo=BEIJING)
    assert all(deadline.ledger == () and not deadline.caveats for deadline in ends)


def test_working_days_up_the_tiers_stand_still_over_a_holiday() -> None:
    ends = relay([Workdays(1), Workdays(1), Workdays(2)], date(2022, 9, 29), CN)
    assert [deadline.day for deadline in ends] == [date(2022, 9, 30), date(2022, 10, 8), date(2022, 10, 10)]


def test_each_tier_starts_where_the_one_below_ends_and_rests_on_its_own_article() -> None:
    ends = relay(TIERS, LATE_EVENING, CN)
    assert [deadline.start for deadline in ends] == [LATE_EVENING, *(deadline.day for deadline in ends[:-1])]
    assert [deadline.because for deadline in ends] == [tier.because for tier in TIERS]


def test_one_tier_is_a_plain_deadline_and_no_tier_is_none() -> None:
    assert relay(TIERS[:1], LATE_EVENING, CN) == (due(TIERS[0], LATE_EVENING, CN),)
    assert relay([], LATE_EVENING, CN) == ()


def test_the_moments_are_the_same_in_every_zone() -> None:
    assert [deadline.day for deadline in relay(TIERS, LATE_EVENING.astimezone(UTC), CN)] == [
        deadline.day for deadline in relay(TIERS, LATE_EVENING, CN)
    ]


@pytest.mark.parametrize(
    ("tiers", "start"),
    [
        ([Hours(1), Days(1)], LATE_EVENING),
        ([Days(1), Hours(1)], date(2022, 6, 28)),
        ([Hours(1)], date(2022, 6, 28)),
        ([Minutes(15), Minutes(30)], LATE_EVENING.replace(tzinfo=None)),
    ],
)
def test_a_limit_that_does_not_fit_the_end_of_the_one_before_it_is_refused(tiers: list[Term], start: date) -> None:
    with pytest.raises(Ambiguous):
        relay(tiers, start, CN)
