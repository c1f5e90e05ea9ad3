"""The course of an inquiry: who leads, 60 and 60 days without the appraisal, the reply, and days beyond a limit flagged."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Course, InquiryStep, inquiry
from safetyduty.dates import Days, in_beijing
from safetyduty.errors import UnknownName
from safetyduty.facts import Accident, Inquiry, Stopped, Toll
from safetyduty.statutes import CaveatKind
from safetyduty.statutes.provisions.work_safety_law import RECTIFICATION_EVALUATION
from safetyduty.statutes.shapes import Period
from tests.accidents.occurrences import AT, accidents, fire, law_of
from tests.samples import BOOK, CHINA, words

REPORT, REPLY, PUBLICATION, EVALUATION = InquiryStep
DAY = date(2022, 6, 28)
SIXTY = DAY + timedelta(days=60)


def course(went: Inquiry | None = None, deaths: int = 3, **more: Any) -> Course:
    accident = fire(Toll(AT, deaths=deaths), inquiry=went, **more)
    return inquiry(accident, law_of(accident), CHINA)


def said(found: Course, step: InquiryStep) -> list[str]:
    return [caveat.about.en for caveat in found.stage(step).caveats]


def test_the_report_is_due_sixty_days_after_the_accident_and_a_hundred_and_twenty_at_most() -> None:
    stage = course().stage(REPORT)
    assert stage.due is not None
    assert stage.extended is not None
    assert (stage.due.day, stage.extended.day) == (SIXTY, SIXTY + timedelta(days=60))
    assert [citation.place().zh for reason in stage.because for citation in reason.basis] == [
        "第二十九条",
        "第二十七条",
    ]


def test_the_days_of_appraisal_do_not_count() -> None:
    went = Inquiry(appraisal=(Stopped(date(2022, 7, 1), words("appraisal"), date(2022, 7, 21)),))
    stage = course(went).stage(REPORT)
    assert stage.due is not None
    assert stage.due.day == SIXTY + timedelta(days=20)


def test_an_appraisal_that_is_not_over_leaves_the_day_open() -> None:
    stage = course(Inquiry(appraisal=(Stopped(date(2022, 7, 1), words("appraisal")),))).stage(REPORT)
    assert stage.due is None
    assert "has stood still since 2022-07-01" in stage.caveats[0].about.en


@pytest.mark.parametrize(
    ("submitted", "extended", "over"),
    [
        (SIXTY, None, None),
        (SIXTY + timedelta(days=1), None, 1),
        (SIXTY + timedelta(days=30), 30, None),
        (SIXTY + timedelta(days=31), 30, 1),
        (SIXTY + timedelta(days=70), 90, 10),
    ],
)
def test_a_report_beyond_its_day_is_flagged_with_the_days(
    submitted: date, extended: int | None, over: int | None
) -> None:
    stage = course(Inquiry(submitted=submitted, extended_days=extended)).stage(REPORT)
    assert (None if stage.over is None else stage.over.days) == over
    assert stage.done == submitted


def test_an_extension_that_is_not_stated_and_one_beyond_the_ceiling_are_said() -> None:
    perhaps = course(Inquiry(submitted=SIXTY + timedelta(days=30)))
    assert said(perhaps, REPORT)[-1].startswith("whether it was extended is not stated")
    beyond = course(Inquiry(submitted=SIXTY + timedelta(days=61)))
    assert not any("whether it was extended" in each for each in said(beyond, REPORT))
    full = course(Inquiry(submitted=SIXTY + timedelta(days=60), extended_days=60))
    assert not any("beyond the ceiling" in each for each in said(full, REPORT))
    long = course(Inquiry(submitted=SIXTY + timedelta(days=70), extended_days=90))
    assert said(long, REPORT)[-1] == "extended by 90 days, 30 beyond the ceiling of 60; they do not count"


@pytest.mark.parametrize(("deaths", "days", "longer"), [(1, 15, None), (3, 15, None), (10, 15, None), (30, 30, 60)])
def test_the_reply_has_fifteen_days_or_thirty_for_the_worst_grade(deaths: int, days: int, longer: int | None) -> None:
    submitted = date(2022, 8, 1)
    stage = course(Inquiry(submitted=submitted), deaths).stage(REPLY)
    assert stage.due is not None
    assert (stage.due.day - submitted).days == days
    assert (None if stage.extended is None else (stage.extended.day - submitted).days) == longer


def test_whether_fifteen_days_may_be_prolonged_is_left_to_a_person() -> None:
    found = course(Inquiry(submitted=date(2022, 8, 1), replied=date(2022, 8, 17)))
    over = found.stage(REPLY).over
    assert over is not None
    assert over.days == 1
    assert any("whether the extension also covers the 15 days is not clear" in each for each in said(found, REPLY))
    assert CaveatKind.UNVERIFIED in [caveat.kind for caveat in found.stage(REPLY).caveats]
    in_time = course(Inquiry(submitted=date(2022, 8, 1), replied=date(2022, 8, 16)))
    assert in_time.stage(REPLY).over is None
    assert not any("15 days" in each for each in said(in_time, REPLY))


def test_the_reply_to_the_worst_grade_may_have_been_prolonged() -> None:
    found = course(Inquiry(submitted=date(2022, 8, 1), replied=date(2022, 9, 20)), 30)
    assert any("prolonged as far as the text goes it was due on 2022-09-30" in each for each in said(found, REPLY))
    beyond = course(Inquiry(submitted=date(2022, 8, 1), replied=date(2022, 10, 1)), 30)
    assert not any("prolonged" in each for each in said(beyond, REPLY))


def test_without_a_report_the_reply_has_no_day_yet() -> None:
    found = course()
    assert found.stage(REPLY).due is None
    assert said(found, REPLY)[-1] == "15 days from the day the report is received; that day is not known yet"


def test_rectification_is_evaluated_within_a_year_of_the_reply_by_the_law_of_that_day() -> None:
    stage = course(Inquiry(replied=date(2022, 9, 1), evaluated=date(2023, 9, 2))).stage(EVALUATION)
    assert stage.due is not None
    assert stage.over is not None
    assert (stage.due.day, stage.over.days) == (date(2023, 9, 1), 1)
    at = AT.replace(year=2021)
    old = fire(Toll(at, deaths=3), at=at, inquiry=Inquiry(replied=date(2021, 8, 31)))
    steps = [stage.step for stage in inquiry(old, law_of(old), CHINA).stages]
    assert EVALUATION not in steps
    with pytest.raises(UnknownName, match="there is no stage 'evaluation'; there is: report, reply, publication"):
        inquiry(old, law_of(old), CHINA).stage(EVALUATION)
    since = evolve(old, inquiry=Inquiry(replied=date(2021, 9, 1)))
    assert inquiry(since, law_of(since), CHINA).stage(EVALUATION).because


def test_a_reform_of_the_evaluation_governs_replies_from_its_day_on() -> None:
    faster = Period(Days(90), words("the reply"))
    book = BOOK.amended(RECTIFICATION_EVALUATION, since=date(2022, 9, 1), rule=faster, because=words("pilot"))
    accident = fire(Toll(AT, deaths=3), inquiry=Inquiry(replied=date(2022, 9, 1)))
    stage = inquiry(accident, book.on(DAY), CHINA).stage(EVALUATION)
    assert stage.due is not None
    assert stage.due.day == date(2022, 11, 30)


def test_publication_has_no_day_in_the_text() -> None:
    found = course(Inquiry(published=date(2022, 10, 1)))
    assert (found.stage(PUBLICATION).due, found.stage(PUBLICATION).done) == (None, date(2022, 10, 1))
    assert said(found, PUBLICATION) == ["the text names no day for it; secrets are excepted"]


@pytest.mark.parametrize(
    ("went", "begins"),
    [
        (
            Inquiry(level="provincial", raised=words("the province")),
            "by law the prefecture level inquires, in fact the",
        ),
        (Inquiry(level="county"), "the county level inquired, below the prefecture one of the law"),
        (Inquiry(entrusted=words("the bureau")), "the inquiry was entrusted to the bureau"),
    ],
)
def test_a_level_that_is_not_that_of_the_law_is_said(went: Inquiry, begins: str) -> None:
    (caveat,) = course(went).caveats
    assert caveat.about.en.startswith(begins)
    assert course(Inquiry(level="prefecture")).caveats == ()


def test_a_raised_inquiry_without_who_raised_it_is_asked_about() -> None:
    (caveat,) = course(Inquiry(level="national")).caveats
    assert caveat.about.en.endswith("who decided it is not stated; a person finds out")


@given(accidents(), st.integers(0, 200), st.integers(0, 100))
def test_whatever_the_days_were_nothing_is_refused_and_every_stage_cites(accident: Accident, n: int, m: int) -> None:
    start = in_beijing(accident.at)
    went = Inquiry(submitted=start + timedelta(days=n), replied=start + timedelta(days=n + m))
    found = inquiry(evolve(accident, inquiry=went), law_of(accident), CHINA)
    for stage in found.stages:
        assert all(reason.basis for reason in stage.because)
        assert stage.because
        assert stage.over is None or (stage.due is not None and stage.done is not None and stage.done > stage.due.day)
    over = found.stage(REPORT).over
    assert (0 if over is None else over.days) == max(n - 60, 0)
