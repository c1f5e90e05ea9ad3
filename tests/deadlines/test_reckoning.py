"""From a term, a provision or an agreement to a deadline with its basis."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from safetyduty.dates import (
    Days,
    Hours,
    Minutes,
    Months,
    Pause,
    Roll,
    Span,
    StepKind,
    Term,
    Workdays,
    Years,
    calendar,
)
from safetyduty.deadlines import BEIJING, Deadline, Limit, agreed, due, latest_start, limit
from safetyduty.errors import Ambiguous, NothingInForce, OutsideCalendar
from safetyduty.statutes import Caveat, CaveatKind, Reason
from safetyduty.statutes.provisions.catalogue import KEYS
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase
from tests.deadlines.demo import FIVE_WORKDAYS, PERIOD, law, period, text
from tests.samples import BOOK
from tests.statutes.texts import book

CN = calendar("cn")
WHY = (Reason(Phrase("约定", "as agreed")),)
DOUBT = (Caveat(CaveatKind.SYNTHETIC, Phrase("虚构", "made up")),)
LAW = law(FIVE_WORKDAYS)
NOON = datetime(2026, 9, 30, 12, tzinfo=timezone(timedelta(hours=8)))
APPRAISAL = Pause(Span(date(2026, 6, 8), date(2026, 6, 13)), Phrase("技术鉴定", "technical appraisal"))


def kinds(deadline: Deadline) -> list[CaveatKind]:
    return [caveat.kind for caveat in deadline.caveats]


def test_a_deadline_carries_its_start_term_ledger_and_edition() -> None:
    deadline = due(Workdays(3), date(2026, 9, 29), CN)
    assert deadline.day == date(2026, 10, 9)
    assert (deadline.start, deadline.term, deadline.edition) == (date(2026, 9, 29), Workdays(3), CN.edition)
    assert [step.kind for step in deadline.ledger] == [StepKind.START, *[StepKind.SKIPPED] * 7]
    assert (deadline.because, deadline.limit, deadline.opens, deadline.sense) == ((), None, None, Sense.WITHIN)


def test_an_agreed_limit_passes_on_its_reasons_and_doubts() -> None:
    deadline = due(Limit(Workdays(3), because=WHY, caveats=DOUBT), date(2026, 9, 29), CN)
    assert (deadline.day, deadline.because, deadline.caveats) == (date(2026, 10, 9), WHY, DOUBT)


def test_a_deadline_in_hours_is_a_moment() -> None:
    assert due(Hours(24), NOON, CN).day == NOON + timedelta(days=1)
    assert due(Minutes(30), NOON, CN).day == NOON + timedelta(minutes=30)


def test_a_deadline_that_a_notice_may_still_move_says_so_after_its_other_caveats() -> None:
    deadline = due(Limit(Workdays(5), caveats=DOUBT), date(2026, 12, 24), CN)
    assert kinds(deadline) == [CaveatKind.SYNTHETIC, CaveatKind.PROVISIONAL]
    assert deadline.caveats[-1].about.zh == "2026-12-25至2026-12-31前后的放假安排尚待公布，时限可能变动"
    assert deadline.caveats[-1].about.en == (
        "the calendar around 2026-12-25 to 2026-12-31 may still be moved by a notice, and the deadline with it"
    )


def test_every_day_from_the_first_that_is_not_settled_is_told_and_not_the_last_alone() -> None:
    for number in range(2, 15):
        [doubt] = due(Workdays(number), date(2026, 12, 23), CN).caveats
        assert doubt.about.zh.startswith("2026-12-25")
    assert due(Workdays(1), date(2026, 12, 23), CN).caveats == ()


def test_a_deadline_on_settled_days_has_no_caveat_of_its_own() -> None:
    assert due(Workdays(5), date(2026, 9, 24), CN).caveats == ()
    assert due(Days(400), date(2026, 9, 24), CN).caveats == ()


def test_a_deadline_beyond_the_announced_years_is_estimated_and_says_so() -> None:
    deadline = due(Days(400, Roll.FORWARD), date(2026, 9, 24), CN)
    assert (deadline.day, kinds(deadline)) == (date(2027, 10, 29), [CaveatKind.PROVISIONAL])
    assert CN.beyond is not None
    assert deadline.edition == CN.beyond.edition


def test_a_deadline_beyond_a_strict_calendar_is_not_guessed() -> None:
    with pytest.raises(OutsideCalendar):
        due(Days(400, Roll.FORWARD), date(2026, 9, 24), CN.strict())


@pytest.mark.parametrize(
    ("term", "start"),
    [
        (Hours(24), date(2026, 9, 24)),
        (Minutes(24), date(2026, 9, 24)),
        (Workdays(5), NOON),
        (Days(5), NOON),
        (Months(5), NOON),
        (Years(5), NOON),
        (Hours(5), NOON.replace(tzinfo=None)),
        (Minutes(5), NOON.replace(tzinfo=None)),
    ],
)
def test_a_term_that_does_not_fit_its_start_is_refused(term: Term, start: date) -> None:
    with pytest.raises(Ambiguous):
        due(term, start, CN)
    with pytest.raises(Ambiguous):
        latest_start(term, start, CN)


@pytest.mark.parametrize("unit", [Minutes, Hours, Days, Workdays, Months, Years])
def test_no_deadline_is_counted_backwards_by_a_negative_term(unit: type[Days]) -> None:
    with pytest.raises(ValueError, match="counts whole units from 0"):
        due(unit(-1), date(2026, 9, 24), CN)


def test_a_day_people_set_is_due_as_set_and_was_never_counted() -> None:
    deadline = agreed(date(2026, 10, 4), because=WHY, caveats=DOUBT)
    assert (deadline.day, deadline.because, deadline.caveats) == (date(2026, 10, 4), WHY, DOUBT)
    assert (deadline.start, deadline.term, deadline.ledger, deadline.edition) == (None, None, (), None)


def test_a_legal_time_limit_rests_on_its_article() -> None:
    deadline = due(limit(PERIOD, LAW), date(2026, 9, 28), CN)
    assert deadline.day == date(2026, 10, 10)
    assert [str(article) for article in deadline.because[0].basis] == ["《示范法》第三条 / Demo Law, Art. 3"]
    assert deadline.caveats == ()
    assert deadline.limit == limit(PERIOD, LAW)


def test_a_legal_time_limit_passes_on_what_is_uncertain_about_the_law() -> None:
    doubtful = book(text(FIVE_WORKDAYS).replace("seen-once", "inferred"), PERIOD).on(date(2026, 9, 28))
    assert kinds(due(limit(PERIOD, doubtful), date(2026, 9, 28), CN)) == [CaveatKind.UNVERIFIED]


@pytest.mark.parametrize("day", [date(2001, 1, 1), date(2026, 3, 1)])
def test_without_a_text_in_force_there_is_no_legal_time_limit(day: date) -> None:
    [key] = [key for key in KEYS if key.name == "order-15-2007/rectification-review"]
    with pytest.raises(NothingInForce):
        due(limit(key, BOOK.on(day)), day, CN)


def test_a_limit_stands_still_in_a_pause_and_the_ledger_names_each_day() -> None:
    deadline = due(
        period("{days: 10}", ", excluded: [{zh: 鉴定, en: appraisal}]"), date(2026, 6, 1), CN, pauses=(APPRAISAL,)
    )
    assert deadline.day == date(2026, 6, 16)
    assert [step.day.day for step in deadline.ledger if step.kind is StepKind.PAUSED] == [8, 9, 10, 11, 12]
    assert deadline.caveats == ()


def test_a_pause_that_the_provision_does_not_provide_for_is_for_a_person_to_decide() -> None:
    deadline = due(period("{days: 10}"), date(2026, 6, 1), CN, pauses=(APPRAISAL,))
    assert deadline.day == date(2026, 6, 16)
    assert kinds(deadline) == [CaveatKind.DISCRETION]
    assert "whether technical appraisal is left out, a person decides" in deadline.caveats[0].about.en


def test_an_agreed_term_may_be_paused_without_a_word() -> None:
    assert due(Days(10), date(2026, 6, 1), CN, pauses=(APPRAISAL,)).caveats == ()


def test_each_reason_for_a_pause_is_doubted_once() -> None:
    again = Pause(Span(date(2026, 6, 15), date(2026, 6, 16)), APPRAISAL.why)
    other = Pause(Span(date(2026, 6, 17), date(2026, 6, 18)), Phrase("检测", "testing"))
    assert len(due(period("{days: 30}"), date(2026, 6, 1), CN, pauses=(again, other, APPRAISAL)).caveats) == 2


def test_a_last_day_on_a_rest_day_is_for_a_person_to_decide_where_the_rule_does_not() -> None:
    deadline = due(period("{days: 10}"), date(2026, 9, 24), CN)
    assert (deadline.day, kinds(deadline)) == (date(2026, 10, 4), [CaveatKind.DISCRETION])
    assert "the last day 2026-10-04 is a rest day" in deadline.caveats[0].about.en


@pytest.mark.parametrize("within", ["{days: 5}", "{days: 10, roll: forward}", "{workdays: 5}"])
def test_a_last_day_that_is_worked_leaves_nothing_to_decide(within: str) -> None:
    assert due(period(within), date(2026, 9, 24), CN).caveats == ()


def test_an_effect_that_ends_on_a_rest_day_leaves_nothing_to_decide() -> None:
    assert due(period("{days: 10}", ", sense: lasts"), date(2026, 9, 24), CN).caveats == ()


@pytest.mark.parametrize("start", [date(2003, 1, 1), date(2040, 1, 1)])
def test_of_days_that_no_calendar_covers_nobody_says_that_they_are_rest_days(start: date) -> None:
    assert due(period("{days: 10}"), start, CN).caveats == ()


def test_a_day_lasts_until_midnight_in_beijing_unless_it_is_cut_off() -> None:
    deadline = due(Workdays(3), date(2026, 9, 29), CN)
    assert deadline.ends == datetime(2026, 10, 10, tzinfo=BEIJING)
    assert due(Workdays(3), date(2026, 9, 29), CN, cut_off=time(17, 30)).ends == datetime(
        2026, 10, 9, 17, 30, tzinfo=BEIJING
    )
    assert deadline.ends.astimezone(UTC) == datetime(2026, 10, 9, 16, tzinfo=UTC)


def test_a_moment_ends_as_it_is() -> None:
    assert due(Hours(1), NOON, CN).ends == NOON + timedelta(hours=1)


def test_a_moment_has_no_close_of_business() -> None:
    with pytest.raises(Ambiguous, match="ends at a moment"):
        due(Hours(1), NOON, CN, cut_off=time(17))


def test_the_last_day_of_all_ends_before_time_does() -> None:
    assert agreed(date.max).ends == datetime.combine(date.max, time.max, BEIJING)
