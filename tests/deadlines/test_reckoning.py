"""From a term, a provision or an agreement to a deadline with its basis."""

from datetime import date, datetime, timedelta, timezone

import pytest

from safetyduty.dates import Days, Hours, Roll, StepKind, Workdays, calendar
from safetyduty.deadlines import after, agreed, due
from safetyduty.errors import Ambiguous, NothingInForce, OutsideCalendar
from safetyduty.statutes import Caveat, CaveatKind, Key, Reason
from safetyduty.statutes.provisions.catalogue import KEYS
from safetyduty.statutes.shapes import Period
from safetyduty.words import Phrase
from tests.samples import BOOK
from tests.statutes.texts import book, edited

CN = calendar("cn")
WHY = (Reason(Phrase("约定", "as agreed")),)
DOUBT = (Caveat(CaveatKind.SYNTHETIC, Phrase("虚构", "made up")),)
PERIOD = Key("demo/rule", Period)
TEXT = edited(
    ("{who: {zh: 示范人, en: the demonstrator}}", "{within: {workdays: 5}, runs_from: {zh: 申请, en: the request}}")
)
LAW = book(TEXT, PERIOD).on(date(2026, 9, 28))


def test_a_deadline_carries_its_start_term_ledger_and_edition() -> None:
    deadline = after(Workdays(3), date(2026, 9, 29), CN, because=WHY, caveats=DOUBT)
    assert deadline.day == date(2026, 10, 9)
    assert (deadline.start, deadline.term, deadline.edition) == (date(2026, 9, 29), Workdays(3), CN.edition)
    assert [step.kind for step in deadline.ledger] == [StepKind.START, *[StepKind.SKIPPED] * 7]
    assert (deadline.because, deadline.caveats) == (WHY, DOUBT)


def test_a_deadline_in_hours_is_a_moment() -> None:
    start = datetime(2026, 9, 30, 12, tzinfo=timezone(timedelta(hours=8)))
    assert after(Hours(24), start, CN).day == start + timedelta(days=1)


def test_a_deadline_that_a_notice_may_still_move_says_so_after_its_other_caveats() -> None:
    deadline = after(Workdays(5), date(2026, 12, 24), CN, caveats=DOUBT)
    assert [caveat.kind for caveat in deadline.caveats] == [CaveatKind.SYNTHETIC, CaveatKind.PROVISIONAL]
    assert str(deadline.day) in deadline.caveats[-1].about.en


def test_a_deadline_on_settled_days_has_no_caveat_of_its_own() -> None:
    assert after(Workdays(5), date(2026, 9, 24), CN).caveats == ()
    assert after(Days(400), date(2026, 9, 24), CN).caveats == ()


def test_a_deadline_beyond_the_calendar_is_not_guessed() -> None:
    with pytest.raises(OutsideCalendar):
        after(Days(400, Roll.FORWARD), date(2026, 9, 24), CN)


def test_a_term_that_does_not_fit_its_start_is_refused() -> None:
    with pytest.raises(Ambiguous):
        after(Hours(24), date(2026, 9, 24), CN)


def test_a_day_people_set_is_due_as_set_and_was_never_counted() -> None:
    deadline = agreed(date(2026, 10, 4), because=WHY, caveats=DOUBT)
    assert (deadline.day, deadline.because, deadline.caveats) == (date(2026, 10, 4), WHY, DOUBT)
    assert (deadline.start, deadline.term, deadline.ledger, deadline.edition) == (None, None, (), None)


def test_a_legal_time_limit_rests_on_its_article() -> None:
    deadline = due(PERIOD, date(2026, 9, 28), LAW, CN)
    assert deadline.day == date(2026, 10, 10)
    assert [str(article) for article in deadline.because[0].basis] == ["《示范法》第三条 / Demo Law, Art. 3"]
    assert deadline.caveats == ()


def test_a_legal_time_limit_passes_on_what_is_uncertain_about_the_law() -> None:
    law = book(TEXT.replace("seen-once", "inferred"), PERIOD).on(date(2026, 9, 28))
    assert [caveat.kind for caveat in due(PERIOD, date(2026, 9, 28), law, CN).caveats] == [CaveatKind.UNVERIFIED]


@pytest.mark.parametrize("day", [date(2001, 1, 1), date(2026, 3, 1)])
def test_without_a_text_in_force_there_is_no_legal_time_limit(day: date) -> None:
    [key] = [key for key in KEYS if key.name == "order-15-2007/rectification-review"]
    with pytest.raises(NothingInForce):
        due(key, day, BOOK.on(day), CN)
