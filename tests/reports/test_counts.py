"""Counts: one deadline told so that a person can follow it by hand, in both languages."""

import json
import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import deadlines, reports
from safetyduty.dates import Days, Hours, MonthEnd, Months, Pause, Roll, Span, StepKind, Term, Workdays, Years, count
from safetyduty.deadlines import Deadline, Extension, due, named
from safetyduty.reports.ledgers import Run, runs
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, words

JUNE = date(2022, 6, 28)
APPRAISAL = Pause(Span(date(2022, 7, 10), date(2022, 7, 20)), words("appraisal"))


def of_law(name: str, start: date, **more: object) -> Deadline:
    return due(named(name, BOOK.on(JUNE)), start, CHINA, **more)  # type: ignore[arg-type]  # as a reader writes it


def told(deadline: Deadline, lang: Lang = Lang.EN) -> dict[str, str]:
    return dict(row[:2] for row in reports.deadline_sheets(deadline, lang)[0].rows)  # type: ignore[misc]  # two columns


def by_hand(deadline: Deadline, lang: Lang = Lang.EN) -> list[tuple[str, ...]]:
    return list(reports.deadline_sheets(deadline, lang)[1].rows)


TERMS = st.one_of(st.builds(Workdays, st.integers(0, 60)), st.builds(Days, st.integers(0, 200), st.sampled_from(Roll)))
STARTS = st.dates(date(2005, 1, 1), date(2025, 6, 1))
PAUSES = st.builds(
    lambda since, length: Pause(Span(since, since + timedelta(days=length)), words("paused")),
    STARTS,
    st.integers(1, 40),
)


@given(STARTS, TERMS, st.lists(TERMS, max_size=2), st.lists(PAUSES, max_size=3), st.data())
def test_the_runs_tell_every_day_once_and_count_to_the_end(
    start: date, term: Term, more: list[Term], pauses: list[Pause], data: st.DataObject
) -> None:
    near = [
        Pause(Span(day, day + timedelta(days=pause.span.days or 1)), pause.why)
        for pause in pauses
        for day in [start + timedelta(days=data.draw(st.integers(1, 100)))]
    ]
    counted = count(start, term, CHINA, more=tuple(more), pauses=tuple(near))
    found = runs(counted)
    days = [run for run in found if run.kind not in (StepKind.EXTENDED, StepKind.MONTH_END)]
    for before, after in pairwise(days):
        assert after.since == before.last + timedelta(days=1)
    assert all(run.since <= run.last <= counted.end for run in found)
    totals = [run.total or 0 for run in found]
    assert totals == sorted(totals)
    wanted = sum(each.count for each in (term, *more))
    assert (totals[-1] if totals else 0) == wanted


@given(STARTS, TERMS)
def test_the_runs_hold_the_steps_of_the_count_and_nothing_else_that_did_not_count(start: date, term: Term) -> None:
    counted = count(start, term, CHINA)
    apart = {
        run.since + timedelta(days=offset)
        for run in runs(counted)
        if run.kind is not None
        for offset in range((run.last - run.since).days + 1)
    }
    assert apart == {step.day for step in counted.steps}


def test_days_alike_in_a_row_are_one_run_and_others_are_not() -> None:
    found = runs(count(date(2026, 9, 18), Workdays(10), CHINA))
    assert [(run.since.day, run.last.day, run.total) for run in found] == [
        (18, 18, 0),
        (19, 19, 0),
        (20, 20, 1),
        (21, 24, 5),
        (25, 27, 5),
        (28, 30, 8),
        (1, 7, 8),
        (8, 9, 10),
    ]
    assert found[2].note.en == "make-up working day, counted"


def test_the_last_day_that_rolls_counted_and_those_it_rolls_over_do_not() -> None:
    *_, counted, rolled = runs(count(date(2026, 9, 18), Days(15, Roll.FORWARD), CHINA))
    assert (counted.last, counted.total) == (date(2026, 10, 2), 14)
    assert (rolled.since, rolled.last, rolled.total) == (date(2026, 10, 3), date(2026, 10, 7), 15)


def test_months_are_not_told_in_days() -> None:
    found = runs(count(date(2022, 8, 31), Months(6), CHINA))
    assert {run.total for run in found} == {None}
    assert found[-1] == Run(date(2023, 2, 28), date(2023, 2, 28), MonthEnd.LAST_DAY.label, None, StepKind.MONTH_END)


def test_hours_just_pass() -> None:
    start = datetime(2022, 6, 28, 23, 30, tzinfo=UTC)
    deadline = due(Hours(2), start, CHINA)
    assert deadline.counted is not None
    assert runs(deadline.counted) == ()
    assert by_hand(deadline) == [
        ("2022-06-28 23:30+00:00 (Tue)", "from here 2 hours pass, rest days or not", "—"),
        ("2022-06-29 01:30+00:00 (Wed)", "at the latest", "—"),
    ]


SENSES = {
    "administrative-penalty-law/payment-period": ("at the latest", "end of 2022-07-13 (Wed)"),
    "administrative-penalty-law/hearing-notice": ("at the latest (counted back)", "end of 2022-06-19 (Sun)"),
    "order-15-2007/extension-request": ("window", "from 2022-06-18 (Sat), end of 2022-06-28 (Tue)"),
    "order-15-2007/public-notice-service": ("is over", "end of 2022-08-27 (Sat)"),
    "order-15-2007/licence-suspension": ("ends", "end of 2022-12-28 (Wed)"),
    "order-302-2001/quarterly-meeting": ("next at the latest", "end of 2022-09-28 (Wed)"),
    "order-15-2007/repeat-penalties": ("counted together until", "end of 2023-06-28 (Wed)"),
}


@pytest.mark.parametrize("name", SENSES)
def test_the_day_is_called_what_the_limit_means_by_it(name: str) -> None:
    what, day = SENSES[name]
    assert told(of_law(name, JUNE))[what] == day


def test_a_limit_that_counts_back_is_told_from_its_last_day_on() -> None:
    first, *_, last = by_hand(of_law("administrative-penalty-law/hearing-notice", JUNE))
    assert first == ("2022-06-19 (Sun)", "at the latest (counted back)", "—")
    assert last == ("2022-06-27 (Mon) to 2022-06-28 (Tue)", "counted", "7")


def test_pauses_extensions_and_the_cut_off_are_told() -> None:
    granted = (Extension(Days(20), words("county"), date(2022, 8, 1)),)
    found = of_law(
        "order-493-2007/investigation-period",
        JUNE,
        pauses=(APPRAISAL,),
        extensions=granted,
        cut_off=time(17, 30),
    )
    said = told(found)
    assert said["paused or excluded"] == "2022-07-10 to 2022-07-19 (appraisal)"
    assert said["extended by"] == "20 days"
    assert said["may be extended by"].startswith("at most 60 days, granted by")
    assert said["at the latest"] == "2022-09-26 (Mon) at 17:30, the end of business hours"
    assert ("2022-07-10 (Sun) to 2022-07-19 (Tue)", "paused or excluded, not counted: appraisal", "11") in by_hand(
        found
    )


def test_each_reason_is_a_numbered_note() -> None:
    granted = (Extension(Days(20), words("county"), date(2022, 8, 1)),)
    answer, _, _ = reports.deadline_sheets(
        of_law("order-493-2007/investigation-period", JUNE, extensions=granted), Lang.ZH
    )
    assert ("依据", "[1] [2]") in answer.rows
    assert [note[:3] for note in answer.notes[:-1]] == ["[1]", "[2]"]


def test_a_day_that_people_set_has_no_count() -> None:
    answer, count_, _ = reports.deadline_sheets(deadlines.agreed(JUNE), Lang.EN)
    assert answer.title == "Deadline: agreed term"
    assert len(count_.rows) == 1


EVERY = [of_law(name, JUNE) for name in SENSES] + [
    due(term, JUNE, CHINA) for term in (Workdays(0), Workdays(9), Days(4, Roll.FORWARD), Months(8), Years(1))
]


@pytest.mark.parametrize("deadline", EVERY)
def test_both_languages_tell_as_much_and_english_holds_no_chinese(deadline: Deadline) -> None:
    zh, en = (reports.deadline_sheets(deadline, lang) for lang in (Lang.ZH, Lang.EN))
    assert [(len(sheet.rows), len(sheet.notes)) for sheet in zh] == [
        (len(sheet.rows), len(sheet.notes)) for sheet in en
    ]
    assert not re.search("[一-鿿（），：；]", str(en))
    assert not re.search(r"\{\w*\}", str((zh, en)))


@pytest.mark.parametrize("deadline", EVERY)
def test_the_plain_values_survive_json_and_hold_the_whole_ledger(deadline: Deadline) -> None:
    values = reports.plain_deadline(deadline)
    assert json.loads(json.dumps(values)) == values
    assert [step["day"] for step in values["ledger"]] == [step.day.isoformat() for step in deadline.ledger]
    assert values["format"] == "safetyduty-deadline/1"
    assert (values["limit"] is None) == (deadline.limit is None)


def test_plain_values_say_what_was_paused_and_extended_and_when_it_ends() -> None:
    found = reports.plain_deadline(
        of_law(
            "order-493-2007/investigation-period",
            JUNE,
            pauses=(APPRAISAL,),
            extensions=(Extension(Days(20)),),
            cut_off=time(17, 30),
        )
    )
    assert found["paused"] == [{"since": "2022-07-10", "until": "2022-07-20", "zh": "appraisal", "en": "appraisal"}]
    assert found["extended"] == [{"zh": "20日", "en": "20 days"}]
    assert found["ends"] == "2022-09-26T17:30+08:00"
    assert found["limit"]["extension"] == {"zh": "60日", "en": "60 days"}
    assert found["limit"]["sense"]["code"] == "within"
    assert found["basis"][0]["instrument"] == "order-493-2007"


def test_a_window_and_a_moment_are_plain_values_too() -> None:
    assert reports.plain_deadline(of_law("order-15-2007/extension-request", JUNE))["opens"] == "2022-06-18"
    start = datetime(2022, 6, 28, 23, 10, tzinfo=deadlines.BEIJING)
    moment = reports.plain_deadline(due(Hours(1), start, CHINA))
    assert (moment["start"], moment["due"], moment["ends"]) == (
        "2022-06-28T23:10+08:00",
        "2022-06-29T00:10+08:00",
        "2022-06-29T00:10+08:00",
    )
