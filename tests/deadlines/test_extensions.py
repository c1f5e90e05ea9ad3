"""What may be added to a limit, by whom, and up to how much."""

from datetime import date, datetime

import pytest

from safetyduty.dates import Days, Hours, Months, Pause, Span, StepKind, Term, Workdays, calendar
from safetyduty.deadlines import BEIJING, Extension, Limit, due
from safetyduty.errors import NotExtendable
from safetyduty.statutes import CaveatKind
from safetyduty.words import Phrase
from tests.deadlines.demo import period

CN = calendar("cn")
START = date(2026, 6, 1)
HEAD = Phrase("负责人", "the head")
SIXTY = period("{days: 60}", ", extension: {days: 30}, granted_by: {zh: 负责人, en: the head}")


def extended(*days: int) -> tuple[Extension, ...]:
    return tuple(Extension(Days(count)) for count in days)


def test_an_extension_is_counted_on_from_the_term() -> None:
    assert due(SIXTY, START, CN).day == date(2026, 7, 31)
    assert due(SIXTY, START, CN, extensions=extended(30)).day == date(2026, 8, 30)


def test_extensions_up_to_the_ceiling_together_are_allowed() -> None:
    assert due(SIXTY, START, CN, extensions=extended(10, 20)).day == date(2026, 8, 30)


@pytest.mark.parametrize("days", [(31,), (10, 21), (30, 1)])
def test_extensions_beyond_the_ceiling_are_refused_with_the_ceiling_and_who_grants(days: tuple[int, ...]) -> None:
    with pytest.raises(
        NotExtendable, match=r"of 31 days in all go beyond the ceiling of 30 days \(granted by the head\)"
    ):
        due(SIXTY, START, CN, extensions=extended(*days))


def test_a_ceiling_without_a_granting_authority_is_told_alone() -> None:
    with pytest.raises(NotExtendable, match=r"beyond the ceiling of 5 days$"):
        due(period("{days: 60}", ", extension: {days: 5}"), START, CN, extensions=extended(6))


@pytest.mark.parametrize("term", [Workdays(5), Months(1)])
def test_an_extension_is_stated_in_the_unit_of_its_ceiling(term: Term) -> None:
    with pytest.raises(NotExtendable, match="stated in the unit of its ceiling, 30 days"):
        due(SIXTY, START, CN, extensions=(Extension(term),))


def test_where_none_is_provided_for_there_is_none() -> None:
    with pytest.raises(NotExtendable, match="demo rule: the provision knows no extension"):
        due(period("{days: 60}"), START, CN, extensions=extended(1))


def test_an_agreed_term_is_extended_as_people_agree() -> None:
    assert due(Days(10), START, CN, extensions=extended(100)).day == date(2026, 9, 19)
    assert due(Limit(Days(10)), START, CN, extensions=extended(100)).day == date(2026, 9, 19)


def test_an_agreed_term_can_be_extended_in_another_unit() -> None:
    deadline = due(Days(10), START, CN, extensions=(Extension(Workdays(3)),))
    assert deadline.day == date(2026, 6, 16)
    assert StepKind.EXTENDED in [step.kind for step in deadline.ledger]


def test_hours_are_extended_by_hours() -> None:
    start = datetime(2026, 6, 1, 8, tzinfo=BEIJING)
    assert due(Hours(24), start, CN, extensions=(Extension(Hours(12)),)).day == datetime(2026, 6, 2, 20, tzinfo=BEIJING)


def test_each_extension_is_a_reason_on_the_articles_of_the_limit() -> None:
    granted = Extension(Days(10), HEAD, date(2026, 7, 1))
    because = due(SIXTY, START, CN, extensions=(granted, Extension(Days(5)))).because
    assert [reason.words.en for reason in because[1:]] == [
        "extended by 10 days, granted by the head, on 2026-07-01",
        "extended by 5 days",
    ]
    assert because[1].words.zh == "延长10日（负责人批准），2026-07-01作出"
    assert because[1].basis == because[0].basis


@pytest.mark.parametrize("on", [None, date(2026, 6, 1), date(2026, 7, 31)])
def test_an_extension_granted_in_time_leaves_nothing_to_decide(on: date | None) -> None:
    deadline = due(SIXTY, START, CN, extensions=(Extension(Days(10), HEAD, on),))
    assert deadline.caveats == ()


def test_an_extension_granted_late_counts_and_is_for_a_person_to_judge() -> None:
    deadline = due(SIXTY, START, CN, extensions=(Extension(Days(10), HEAD, date(2026, 8, 1)),))
    assert deadline.day == date(2026, 8, 10)
    assert [caveat.kind for caveat in deadline.caveats] == [CaveatKind.DISCRETION]
    assert "granted on 2026-08-01, when the limit had passed on 2026-07-31" in deadline.caveats[0].about.en


def test_a_second_extension_is_in_time_while_the_first_runs() -> None:
    first, second = Extension(Days(10), HEAD, date(2026, 7, 31)), Extension(Days(10), HEAD, date(2026, 8, 10))
    assert due(SIXTY, START, CN, extensions=(first, second)).caveats == ()
    assert due(SIXTY, START, CN, extensions=(second, first)).caveats == ()


def test_whether_an_extension_came_late_takes_the_pauses_into_account() -> None:
    held = period("{days: 60}", ", extension: {days: 30}, excluded: [{zh: 鉴定, en: appraisal}]")
    pauses = (Pause(Span(date(2026, 7, 1), date(2026, 7, 3)), Phrase("鉴定", "appraisal")),)
    late = (Extension(Days(11), HEAD, date(2026, 8, 2)),)
    assert due(held, START, CN, extensions=late, pauses=pauses).caveats == ()
    assert due(held, START, CN, extensions=late).caveats != ()


def test_an_extension_and_a_pause_add_up() -> None:
    pauses = (Pause(Span(date(2026, 8, 10), date(2026, 8, 20)), Phrase("鉴定", "appraisal")),)
    assert due(SIXTY, START, CN, pauses=pauses).day == date(2026, 7, 31)
    assert due(SIXTY, START, CN, pauses=pauses, extensions=extended(30)).day == date(2026, 9, 9)
