"""Reports measured: late from each start that is known, and the four faults told apart without guessing at intent."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from safetyduty.accidents import Reported, ReportFault, StartPoint, reporting
from safetyduty.errors import Ambiguous, BadFacts
from safetyduty.facts import Accident, Intent, Party, PartyRole, Report, Silence, Toll
from safetyduty.statutes import CaveatKind, Finding
from tests.accidents.occurrences import AT, accidents, fire, law_of, moment
from tests.samples import BOOK, CHINA, words

LATE, OMITTED, FALSE, CONCEALED = ReportFault
AT_2024 = AT.replace(year=2024)


def told(hours: float, **more: Any) -> Report:
    return evolve(Report("mill", "county-emergency", moment(hours=hours)), **more)


def measured(*reports: Report, **more: Any) -> tuple[Finding[Reported], ...]:
    accident = fire(Toll(AT, deaths=2, injured=4), Toll(moment(hours=3), deaths=3), reports=reports, **more)
    return reporting(accident, law_of(accident), CHINA)


def faults(found: Finding[Reported]) -> list[ReportFault]:
    return [*found.value.may_be]


def open_questions(found: Finding[Reported]) -> list[str]:
    return [caveat.about.en for caveat in found.caveats if caveat.kind is CaveatKind.DISCRETION]


def test_an_hour_is_in_time_and_a_minute_more_is_late() -> None:
    (on_time,) = measured(told(1.5), learnt=moment(hours=0.5))
    assert (faults(on_time), on_time.caveats) == ([], ())
    (late,) = measured(told(1.5 + 1 / 60), learnt=moment(hours=0.5))
    assert faults(late) == [LATE]
    assert [(delay.start, delay.over) for delay in late.value.delays] == [
        (StartPoint.LEARNT, timedelta(minutes=1)),
        (StartPoint.OCCURRED, timedelta(minutes=31)),
    ]
    assert open_questions(late) == []


def test_in_time_from_the_accident_is_in_time_from_whenever() -> None:
    (found,) = measured(told(1))
    assert (faults(found), open_questions(found)) == ([], [])


def test_without_a_receipt_only_the_longest_delay_is_told_and_a_person_finds_out() -> None:
    (found,) = measured(told(2))
    assert faults(found) == [LATE]
    assert [delay.start for delay in found.value.delays] == [StartPoint.OCCURRED]
    (asked,) = open_questions(found)
    assert asked.startswith("when whoever reported was told is not stated; counted from the accident it was late")


def test_where_receipts_differ_each_delay_is_measured_and_a_person_decides() -> None:
    (found,) = measured(told(2, received=moment(hours=1.5)), learnt=moment(hours=0.5))
    assert [(delay.start, delay.over) for delay in found.value.delays] == [
        (StartPoint.RECEIVED, timedelta()),
        (StartPoint.LEARNT, timedelta(hours=0.5)),
        (StartPoint.OCCURRED, timedelta(hours=1)),
    ]
    assert faults(found) == [LATE]
    assert open_questions(found)[0].startswith(
        "the moments of receipt differ: counted from when the head of the unit was told"
    )


def test_a_department_has_two_hours_from_the_report_it_was_given() -> None:
    up = Report("county-emergency", "city-emergency", moment(hours=3))
    first, second = measured(told(0.9), up)
    assert faults(first) == []
    assert faults(second) == [LATE]
    assert [(delay.start, delay.over) for delay in second.value.delays] == [
        (StartPoint.RECEIVED, timedelta(minutes=6)),
        (StartPoint.OCCURRED, timedelta(hours=1)),
    ]


def test_the_principal_of_the_unit_has_its_hour_and_an_official_does_not() -> None:
    parties = (Party("director", PartyRole.PRINCIPAL), Party("mayor", PartyRole.OFFICIAL))
    by = (told(1.5, by="director", received=AT), told(1.5, by="mayor", received=AT))
    assert [faults(found) for found in measured(*by, parties=parties)] == [[LATE], []]


def test_a_report_from_the_site_to_the_unit_has_no_limit_to_measure_by() -> None:
    (found,) = measured(told(5, by="foreman", to="mill"))
    assert (found.value.delays, faults(found)) == ((), [])
    assert found.basis[0].place().zh == "第九条"


def test_a_second_report_to_the_same_is_no_late_first_one() -> None:
    first, second = measured(told(0.5), told(9))
    assert faults(first) == faults(second) == []
    assert second.value.delays == ()


@pytest.mark.parametrize(
    ("intent", "may_be", "asked"),
    [
        (Intent.NEGLIGENT, [OMITTED], 0),
        (Intent.INTENTIONAL, [FALSE], 0),
        (None, [OMITTED, FALSE], 1),
    ],
)
def test_intent_tells_an_omission_from_a_false_report_and_is_never_guessed(
    intent: Intent | None, may_be: list[ReportFault], asked: int
) -> None:
    (found,) = measured(told(0.5, toll=Toll(AT, deaths=1), intent=intent))
    assert faults(found) == may_be
    assert [what.en for what in found.value.untrue] == [
        "deaths: told as 1, known as 2",
        "injured: told as nothing, known as 4",
    ]
    assert len(open_questions(found)) == asked


def test_a_late_report_may_be_untrue_as_well() -> None:
    (found,) = measured(told(4, received=AT, toll=Toll(AT, deaths=2, injured=4), intent=Intent.INTENTIONAL))
    assert faults(found) == [LATE, FALSE]
    assert [what.en for what in found.value.untrue] == ["deaths: told as 2, known as 3"]


def test_what_was_not_known_yet_and_more_than_was_known_are_no_fault() -> None:
    (found,) = measured(told(0.5, toll=Toll(AT, deaths=2, injured=9)))
    assert (faults(found), found.value.untrue) == ([], ())


def test_another_time_and_another_cause_are_untrue() -> None:
    report = told(
        3, received=AT, happened=moment(hours=2.5), untrue=words("a falling hoist"), intent=Intent.INTENTIONAL
    )
    (found,) = measured(report)
    assert faults(found) == [LATE, FALSE]
    assert [(delay.start, delay.over) for delay in found.value.delays] == [
        (StartPoint.RECEIVED, timedelta(hours=2)),
        (StartPoint.OCCURRED, timedelta(hours=2)),
        (StartPoint.CLAIMED, timedelta()),
    ]
    assert len(found.value.untrue) == 2
    assert found.value.untrue[1].en == "a falling hoist"


@pytest.mark.parametrize(
    ("intent", "verified", "may_be", "asked"),
    [
        (None, True, [CONCEALED], 0),
        (Intent.INTENTIONAL, True, [CONCEALED], 0),
        (Intent.NEGLIGENT, True, [OMITTED, CONCEALED], 1),
        (Intent.NEGLIGENT, False, [OMITTED], 0),
        (Intent.INTENTIONAL, False, [CONCEALED], 1),
        (None, False, [OMITTED, CONCEALED], 1),
    ],
)
def test_a_silence_is_concealment_if_that_is_verified_and_an_omission_if_negligent(
    intent: Intent | None, may_be: list[ReportFault], asked: int, *, verified: bool
) -> None:
    silence = Silence("mill", moment(days=5), words("tip-off") if verified else None, intent)
    (found,) = measured(silences=(silence,), learnt=AT)
    assert faults(found) == may_be
    assert len(open_questions(found)) == asked
    assert [(delay.start, delay.over) for delay in found.value.delays] == [
        (StartPoint.LEARNT, timedelta(days=4, hours=23)),
        (StartPoint.OCCURRED, timedelta(days=4, hours=23)),
    ]


def test_of_one_conduct_late_and_concealed_are_not_both() -> None:
    late, silence = measured(told(120, received=AT), silences=(Silence("mill", moment(4), words("tip-off")),))
    assert (faults(late), faults(silence)) == ([LATE], [CONCEALED])
    assert open_questions(late)[0].startswith("the same party is also recorded as silent")


def test_the_four_are_defined_since_march_2024_and_before_that_a_caveat_says_so() -> None:
    (before,) = measured(told(5, received=AT))
    assert CaveatKind.UNAVAILABLE in [caveat.kind for caveat in before.caveats]
    assert "第五条" not in [citation.place().zh for citation in before.basis]
    since = Accident(
        "fire",
        words("fire"),
        AT_2024,
        (Toll(AT_2024, deaths=1),),
        unit="mill",
        reports=(Report("mill", "bureau", AT_2024 + timedelta(hours=5), received=AT_2024),),
    )
    (after,) = reporting(since, BOOK.on(date(2024, 6, 28)), CHINA)
    assert after.caveats == ()
    assert [citation.place().zh for citation in after.basis] == ["第九条第一款", "第四条第一款", "第五条"]
    assert len(after.because) == 3


def test_without_the_unit_nothing_is_measured() -> None:
    with pytest.raises(Ambiguous, match="the unit of the accident is not stated"):
        measured(told(2), unit=None)
    assert measured(unit=None) == ()


def test_a_report_before_the_accident_is_refused() -> None:
    with pytest.raises(BadFacts):
        measured(told(-1))


@given(accidents())
def test_a_later_report_is_never_less_late(accident: Accident) -> None:
    law = law_of(accident)
    later = tuple(evolve(report, at=report.at + timedelta(minutes=30)) for report in accident.reports)
    before = reporting(evolve(accident, tolls=accident.tolls[:1]), law, CHINA)
    after = reporting(evolve(accident, tolls=accident.tolls[:1], reports=later), law, CHINA)
    for sooner, delayed in zip(before, after, strict=True):
        own = {delay.start: delay.over for delay in sooner.value.delays if delay.start is StartPoint.OCCURRED}
        for delay in delayed.value.delays:
            if delay.start in own:
                assert delay.over >= own[delay.start]


@given(accidents())
def test_whatever_a_report_may_be_rests_on_an_article(accident: Accident) -> None:
    for found in reporting(accident, law_of(accident), CHINA):
        assert all(reason.basis for reason in found.because)
        assert not found.value.may_be or found.because
        assert (LATE in found.value.may_be) <= any(delay.over for delay in found.value.delays)
        assert bool({OMITTED, FALSE} & {*found.value.may_be}) is bool(found.value.untrue)
