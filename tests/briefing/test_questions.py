"""Questions: the four parts of a brief, one by one and together."""

from datetime import date

import pytest

from safetyduty import briefing
from safetyduty.errors import NothingInForce, OutsideCalendar, UnknownFact
from safetyduty.statutes import CaveatKind
from tests.samples import BOOK, CHINA, MEETING, OVERSEEN, county, zeku

LATE_DAY = date(2022, 7, 20)


def test_the_whole_brief_is_its_parts() -> None:
    whole = briefing.brief(zeku(), BOOK, CHINA, on=LATE_DAY)
    assert whole.answers == briefing.who(zeku(), BOOK, CHINA, on=LATE_DAY).answers
    assert whole.gaps == briefing.uncovered(zeku(), BOOK, CHINA, on=LATE_DAY).gaps
    assert whole.hazards == briefing.hazards(zeku(), BOOK, CHINA, on=LATE_DAY).hazards


def test_a_part_that_was_not_asked_for_is_not_empty_but_absent() -> None:
    who = briefing.who(county(), BOOK, CHINA, on=MEETING)
    assert who.answers is not None
    assert (who.gaps, who.hazards) == (None, None)
    assert (who.late, who.troubled) == ((), False)


def test_trouble_is_a_gap_or_a_late_hazard() -> None:
    assert not briefing.brief(county(OVERSEEN), BOOK, CHINA, on=date(2022, 6, 20)).troubled
    late = briefing.brief(county(), BOOK, CHINA, on=date(2022, 6, 21))
    assert late.troubled
    assert [standing.case.hazard.id for standing in late.late] == ["hazard-exit"]
    open_ = briefing.brief(county(("runs: [fire]", "runs: []")), BOOK, CHINA, on=date(2022, 6, 20))
    assert open_.troubled
    assert open_.late == ()


def test_who_answers_is_told_for_the_subjects_that_were_named_in_their_order() -> None:
    named = briefing.who(county(), BOOK, CHINA, on=MEETING, ids=("mill-yard", "mill"))
    assert [answer.subject.id for answer in named.answers or ()] == ["mill-yard", "mill"]
    everything = briefing.who(county(), BOOK, CHINA, on=MEETING)
    assert [answer.subject.id for answer in everything.answers or ()] == ["mill", "mill-yard"]


@pytest.mark.parametrize("id", ["mil", "gov", "head", "county", ""])
def test_who_answers_is_asked_about_units_and_sites_only(id: str) -> None:
    with pytest.raises(UnknownFact):
        briefing.who(county(), BOOK, CHINA, on=MEETING, ids=(id,))


def test_hazards_come_in_the_order_in_which_they_press() -> None:
    told = briefing.hazards(zeku(), BOOK, CHINA, on=LATE_DAY).hazards or ()
    assert [s.turn is None for s in told] == sorted(s.turn is None for s in told)
    dues = [s.deadline.day if s.deadline else date.max for s in told if s.turn is not None]
    assert dues == sorted(dues)


def test_made_up_facts_and_a_day_that_may_move_are_kept_in_mind() -> None:
    kinds = {caveat.kind for caveat in briefing.uncovered(zeku(), BOOK, CHINA, on=date(2026, 12, 28)).caveats}
    assert {CaveatKind.SYNTHETIC, CaveatKind.PROVISIONAL} <= kinds
    assert briefing.hazards(county(), BOOK, CHINA, on=date(2022, 5, 1)).caveats == ()


@pytest.mark.parametrize(
    ("on", "days"), [(date(2026, 12, 25), "2026-12-25"), (date(2027, 1, 4), "2026-12-25至2027-01-04")]
)
def test_every_day_from_christmas_day_on_is_told_as_one_that_may_move(on: date, days: str) -> None:
    told = [each for each in briefing.who(county(), BOOK, CHINA, on=on).caveats if each.kind is CaveatKind.PROVISIONAL]
    assert [caveat.about.zh for caveat in told] == [f"{days}前后的放假安排尚待公布，是否工作日可能变动"]


def test_the_day_before_christmas_day_is_settled() -> None:
    kinds = {caveat.kind for caveat in briefing.who(county(), BOOK, CHINA, on=date(2026, 12, 24)).caveats}
    assert CaveatKind.PROVISIONAL not in kinds


@pytest.mark.parametrize("ask", [briefing.brief, briefing.who, briefing.uncovered, briefing.hazards])
def test_a_day_outside_the_calendar_is_refused_by_every_question(ask: object) -> None:
    assert callable(ask)
    for day in (date(2003, 12, 31), date(2037, 1, 1)):
        with pytest.raises(OutsideCalendar):
            ask(county(), BOOK, CHINA, on=day)


def test_a_day_before_the_law_is_covered_is_refused_where_the_law_is_needed() -> None:
    day = date(2010, 6, 28)
    with pytest.raises(NothingInForce):
        briefing.brief(county(), BOOK, CHINA, on=day)
    assert briefing.hazards(county(), BOOK, CHINA, on=day).hazards == ()


def test_the_brief_names_the_calendar_it_counted_with() -> None:
    assert briefing.brief(county(), BOOK, CHINA, on=MEETING).edition == CHINA.edition
