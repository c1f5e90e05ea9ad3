"""Conflicts: in the brief and alone, on a day and over a span, with what a person must judge."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from safetyduty import briefing, duties
from safetyduty.dates import Span
from safetyduty.errors import NothingInForce, OutsideCalendar
from safetyduty.facts import Register
from safetyduty.statutes import CaveatKind
from tests.samples import BOOK, CHINA, MEETING, OVERSEEN, county, graph
from tests.strategies import days, registers

LEASED = (
    "hazards:\n",
    "contracts: [{id: lease, kind: lease, by: mill, to: shop, over: mill-yard, since: 2022-03-01, agreement: 2022-06-01}]\nhazards:\n",
)
SHOP = ("sites:\n", "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [fire]}\nsites:\n")
PASSED_ON = (
    "hazards:\n",
    "delegations: [{id: given, by: boss, to: captain, over: [town], since: 2022-05-02}]\nhazards:\n",
)


def leased() -> Register:
    return county(OVERSEEN, SHOP, LEASED)


def test_a_lease_whose_agreement_came_late_is_told_on_its_days_alone() -> None:
    told = [briefing.conflicting(leased(), BOOK, CHINA, on=on) for on in (date(2022, 5, 31), date(2022, 6, 1))]
    before, after = (found.conflicts or () for found in told)
    assert [(found.kind.value, found.subject, found.span.words().en) for found in before] == [
        ("no-agreement", "lease", "2022-03-01 to 2022-05-31")
    ]
    assert after == ()
    assert [found.troubled for found in told] == [True, False]


def test_the_whole_brief_tells_the_same_conflicts_and_is_troubled_by_them() -> None:
    whole = briefing.brief(leased(), BOOK, CHINA, on=date(2022, 5, 2))
    assert whole.conflicts == briefing.conflicting(leased(), BOOK, CHINA, on=date(2022, 5, 2)).conflicts
    assert len(whole.conflicts or ()) == 1


def test_what_no_statute_says_outright_is_told_as_for_a_person_to_judge() -> None:
    found = briefing.conflicting(county(PASSED_ON), BOOK, CHINA, on=MEETING)
    assert [conflict.kind.value for conflict in found.conflicts or ()] == ["not-theirs"]
    judged = [caveat for caveat in found.caveats if caveat.kind is CaveatKind.DISCRETION]
    assert judged == list((found.conflicts or ())[0].caveats)


def test_a_judgement_that_several_conflicts_need_is_told_once() -> None:
    twice = PASSED_ON[1].replace("over: [town]", "over: [town, gov]")
    found = briefing.conflicting(county((PASSED_ON[0], twice)), BOOK, CHINA, on=MEETING)
    assert len(found.conflicts or ()) == 2
    assert len([caveat for caveat in found.caveats if caveat.kind is CaveatKind.DISCRETION]) == 1


@given(registers(), days(), days())
@settings(max_examples=60)
def test_a_span_tells_what_its_days_tell_and_nothing_that_no_day_does(
    register: Register, one: date, other: date
) -> None:
    since, until = min(one, other), max(one, other) + timedelta(days=1)
    drawn = graph(register, until - timedelta(days=1))
    conflicts = briefing.conflicting_between(register, BOOK, CHINA, since=since, until=until)
    gaps = briefing.uncovered_between(register, BOOK, CHINA, since=since, until=until)
    for on in (since, since + (until - since) / 2, until - timedelta(days=1)):
        assert set(duties.conflicts(drawn, on=on)) <= {*(conflicts.conflicts or ())}
        assert set(duties.gaps(drawn, on=on)) <= {*(gaps.gaps or ())}
    over = Span(since, until)
    assert all(found.span & over is not None for found in conflicts.conflicts or ())
    assert all(found.span & over is not None for found in gaps.gaps or ())
    assert conflicts.on == gaps.on == until - timedelta(days=1)


def test_a_span_is_told_under_the_law_of_its_last_day() -> None:
    told = briefing.uncovered_between(county(), BOOK, CHINA, since=date(2010, 1, 1), until=date(2022, 6, 29))
    assert told.on == MEETING
    that_day = briefing.uncovered(county(), BOOK, CHINA, on=MEETING).gaps or ()
    assert [gap.kind.value for gap in that_day] == ["no-overseer"]
    assert that_day[0] in (told.gaps or ())


@pytest.mark.parametrize("ask", [briefing.uncovered_between, briefing.conflicting_between])
def test_a_span_that_runs_backwards_or_ends_beyond_the_calendar_or_the_law_is_refused(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(ValueError, match="a span cannot end"):
        ask(county(), BOOK, CHINA, since=MEETING, until=date(2022, 6, 27))
    with pytest.raises(OutsideCalendar):
        ask(county(), BOOK, CHINA, since=MEETING, until=date(2037, 1, 2))


def test_a_span_before_the_law_is_covered_is_refused_where_a_gap_needs_it() -> None:
    with pytest.raises(NothingInForce):
        briefing.uncovered_between(county(), BOOK, CHINA, since=date(2010, 1, 1), until=date(2010, 6, 1))


@pytest.mark.parametrize("ask", [briefing.uncovered_between, briefing.conflicting_between])
def test_a_span_of_no_day_holds_nothing(ask: object) -> None:
    assert callable(ask)
    told = ask(leased(), BOOK, CHINA, since=date(2022, 5, 2), until=date(2022, 5, 2))
    assert (told.gaps or (), told.conflicts or (), told.on) == ((), (), date(2022, 5, 2))
