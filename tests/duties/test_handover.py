"""Handover: what somebody who leaves holds, who follows, and what stays with the post."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.dates import Span
from safetyduty.duties import Handover
from safetyduty.errors import UnknownFact
from safetyduty.facts import Register
from tests.samples import MEETING, county, graph


def handover(register: Register, person: str, on: date = MEETING) -> Handover:
    (found,) = duties.handover(graph(register), person, on=on)
    return found


def test_what_a_person_holds_is_each_post_with_what_it_answers_for() -> None:
    also = (
        "posts:\n",
        "posts:\n  - {id: extra, name: extra, at: brigade, rank: safety, held: [{by: p-001, since: 2022-06-01}]}\n",
    )
    held = duties.holdings(graph(county(also)), "p-001", on=MEETING)
    assert [(each.post.id, each.term.since) for each in held] == [
        ("extra", date(2022, 6, 1)),
        ("head", date(2021, 9, 1)),
    ]
    assert {answer.subject for answer in held[0].answers} == {"mill", "mill-yard", "fire", "brigade"}
    assert duties.holdings(graph(county(also)), "p-003", on=MEETING) == ()


def test_who_leaves_without_a_successor_leaves_the_post_empty_for_good() -> None:
    found = handover(county(), "p-004")
    assert found.leaves == date(2022, 6, 29)
    assert found.successors == ()
    assert found.vacant == Span(date(2022, 6, 29))
    assert found.because.basis[0].words().en == "Work Safety Law, Art. 5"


def test_a_term_with_an_end_is_left_on_that_day_and_the_days_to_the_successor_are_told() -> None:
    register = county(("by: p-004, since: 2022-05-01", "by: p-004, since: 2022-05-10"))
    found = handover(register, "p-003", on=date(2022, 4, 1))
    assert found.leaves == date(2022, 5, 1)
    assert [term.by for term in found.successors] == ["p-004"]
    assert found.vacant == Span(date(2022, 5, 1), date(2022, 5, 10))


def test_a_successor_who_follows_at_once_leaves_no_day_between() -> None:
    assert handover(county(), "p-003", on=date(2022, 4, 1)).vacant is None


def test_another_holder_of_the_same_post_is_a_successor_already() -> None:
    seats = ("id: head, name", "id: head, seats: 2, name")
    both = ("by: p-001, since: 2021-09-01", "by: p-001, since: 2021-09-01}, {by: p-009, since: 2022-01-01")
    found = handover(county(seats, both), "p-001")
    assert [term.by for term in found.successors] == ["p-009"]
    assert found.vacant is None


def test_duties_delegations_and_hazards_of_the_post_are_handed_over() -> None:
    given = "delegations:\n  - {id: g, by: head, to: boss, over: [mill], since: 2022-01-01}\nletters:\n"
    register = county(("letters:\n", given))
    head, boss = handover(register, "p-001"), handover(register, "p-004")
    assert [duty.id for duty in head.duties] == ["duty-head"]
    assert [each.id for each in head.given] == ["g"]
    assert head.received == ()
    assert head.hazards == ()
    assert boss.duties == ()
    assert [each.id for each in boss.received] == ["g"]
    assert [hazard.id for hazard in boss.hazards] == ["hazard-exit"]


@pytest.mark.parametrize(
    ("entries", "open_"),
    [
        ("", True),
        ("      - {do: assign, on: 2022-06-04, by: captain, to: head}\n", False),
        ("      - {do: strike-off, on: 2022-06-20, by: captain}\n", False),
        ("      - {do: strike-off, on: 2022-06-29, by: captain}\n", True),
        (
            "      - {do: strike-off, on: 2022-06-20, by: captain}\n      - {do: reopen, on: 2022-06-21, by: captain}\n",
            True,
        ),
    ],
)
def test_a_hazard_is_the_posts_while_it_was_last_assigned_it_and_it_is_not_struck_off(
    entries: str, open_: bool
) -> None:
    last = "measures: {zh: 清空, en: clear it}}\n"
    found = handover(county((last, f"{last}{entries}")), "p-004")
    assert bool(found.hazards) is open_


CLOCKS = """\
clocks:
  - {id: open, by: boss, since: 2022-06-01, term: {days: 60}}
  - {id: met, by: boss, since: 2022-06-01, term: {days: 60}, done: 2022-06-28}
  - {id: met-later, by: boss, since: 2022-06-01, term: {days: 60}, done: 2022-06-29}
  - {id: later, by: boss, since: 2022-06-29, term: {days: 60}}
  - {id: minutes, by: boss, since: '2022-06-28T09:10+08:00', term: {hours: 1}}
  - {id: other, by: head, since: 2022-06-01, term: {days: 60}}
routines:
  - {id: round, by: boss, limit: work-safety-law/review, since: 2022-01-01}
  - {id: over, by: boss, limit: work-safety-law/review, since: 2022-01-01, until: 2022-06-01}
letters:
"""


def test_clocks_it_has_not_met_and_routines_it_owes_are_handed_over() -> None:
    found = handover(county(("letters:\n", CLOCKS)), "p-004")
    assert [clock.id for clock in found.clocks] == ["met-later", "minutes", "open"]
    assert [routine.id for routine in found.routines] == ["round"]


def test_who_holds_nothing_hands_over_nothing_and_nobody_knows_a_stranger() -> None:
    assert duties.handover(graph(county()), "p-003", on=MEETING) == ()
    with pytest.raises(UnknownFact, match="did you mean 'p-00"):
        duties.handover(graph(county()), "p-0003", on=MEETING)
