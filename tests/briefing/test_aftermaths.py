"""后果 · an aftermath holds together: more harm is never less, the later law only helps, a fault is fined only where it is certain."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accountability import Cause
from safetyduty.briefing import Aftermath, aftermath
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, Inquiry, Intent, Party, PartyRole, Report, Toll
from safetyduty.statutes.shapes import Payer
from tests.samples import BOOK, CHINA, words

AT = datetime(2024, 5, 28, 19, 40, tzinfo=BEIJING)
HOUR = timedelta(hours=1)


def happened(deaths: int = 1, *reports: Report, **more: object) -> Aftermath:
    """What follows an accident of the mill."""
    toll = Toll(AT + HOUR, deaths=deaths, serious_injuries=0, loss_yuan=1_000_000)
    accident = Accident("fall", words("fall"), AT, (toll,), unit="mill", reports=reports, **more)  # type: ignore[arg-type]
    return aftermath(accident, BOOK, CHINA)


def fined_for_reports(found: Aftermath) -> set[str | None]:
    return {line.deed for line in found.penalties.value if line.cause is Cause.REPORT}


@given(st.integers(0, 60), st.integers(0, 60))
def test_more_deaths_never_lower_the_grade_or_what_a_unit_may_pay(one: int, another: int) -> None:
    few, many = sorted((one, another))
    grades = ["general", "serious", "major", "extraordinary"]
    less, more = happened(few), happened(many)
    assert grades.index(less.course.grade.value.id) <= grades.index(more.course.grade.value.id)
    low, high = (next(line for line in each.penalties.value if line.party is Payer.UNIT) for each in (less, more))
    assert low.min_yuan is not None
    assert high.min_yuan is not None
    assert low.min_yuan <= high.min_yuan


@given(st.integers(0, 300))
def test_a_report_is_fined_as_late_only_after_its_hour(minutes: int) -> None:
    told = Report("mill", "bureau", AT + timedelta(minutes=minutes), received=AT)
    assert fined_for_reports(happened(1, told)) == ({"late"} if minutes > 60 else set())


def test_a_report_of_which_nobody_knows_when_it_was_received_is_not_fined() -> None:
    found = happened(1, Report("mill", "bureau", AT + 3 * HOUR))
    assert fined_for_reports(found) == set()
    assert "the report of mill may be: late report; a person decides, and no fine is reckoned from it" in [
        caveat.about.en for caveat in found.caveats
    ]


def test_a_late_report_of_a_department_is_no_fault_of_the_unit() -> None:
    told = Report("bureau", "city-bureau", AT + 9 * HOUR, received=AT)
    assert fined_for_reports(happened(1, told)) == set()


def test_a_report_of_the_head_is_one_of_the_unit() -> None:
    head = Party("head", PartyRole.PRINCIPAL, post="boss")
    told = Report("boss", "bureau", AT + 3 * HOUR, received=AT)
    assert fined_for_reports(happened(1, told, parties=(head,))) == {"late"}


@pytest.mark.parametrize(
    ("intent", "faults"),
    [(None, {"late"}), (Intent.NEGLIGENT, {"late", "omitted"}), (Intent.INTENTIONAL, {"late", "false"})],
)
def test_what_was_left_out_is_fined_by_intent_and_never_guessed(intent: Intent | None, faults: set[str]) -> None:
    told = Report("mill", "bureau", AT + 3 * HOUR, received=AT, toll=Toll(AT + HOUR, deaths=1), intent=intent)
    assert fined_for_reports(happened(3, told)) == faults


@pytest.mark.parametrize(("replied", "flagged"), [(date(2024, 9, 25), False), (date(2024, 9, 26), True)])
def test_a_reply_later_than_any_report_was_due_is_flagged(replied: date, flagged: bool) -> None:
    found = happened(1, inquiry=Inquiry(replied=replied))
    assert any("later than 2024-09-25" in caveat.about.en for caveat in found.caveats) is flagged


def test_a_reply_to_a_report_of_a_known_day_is_measured_by_that() -> None:
    found = happened(1, inquiry=Inquiry(submitted=date(2024, 9, 20), replied=date(2024, 9, 30)))
    assert not any("later than" in caveat.about.en for caveat in found.caveats)


def test_it_is_decided_on_the_day_given_or_that_of_the_file_or_that_of_the_accident() -> None:
    assert happened().decided == date(2024, 5, 28)
    assert happened(decided=date(2024, 9, 1)).decided == date(2024, 9, 1)


def test_each_caveat_is_told_once() -> None:
    found = happened(3, Report("mill", "bureau", AT + 3 * HOUR))
    assert len(found.caveats) == len(set(found.caveats))
