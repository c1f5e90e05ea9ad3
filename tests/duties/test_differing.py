"""Differing: what is not the same on two days, and what caused it."""

from datetime import date

from safetyduty import duties
from safetyduty.duties import ChangeKind, Turn
from safetyduty.facts import Register
from tests.samples import MEETING, county, graph

NEW_YEAR = date(2022, 1, 1)


def changes(register: Register, before: date = NEW_YEAR, after: date = MEETING) -> list[tuple[str, str, str]]:
    found = duties.changes(graph(register), before, after)
    return [(change.kind.value, change.turn.value, change.subject) for change in found]


def test_a_handover_is_one_end_and_one_beginning_and_nobody_else_answers() -> None:
    kinds = [change for change in changes(county()) if change[0] != "gap"]
    assert kinds == [("appointment", "begun", "boss"), ("appointment", "ended", "boss")]


def test_an_appointment_names_the_person_and_the_days() -> None:
    found = duties.changes(graph(county()), NEW_YEAR, MEETING)
    assert [change.what.en for change in found if change.kind is ChangeKind.APPOINTMENT] == [
        "p-004 as “mill director” (from 2022-05-01)",
        "p-003 as “mill director” (2021-09-01 to 2022-04-30)",
    ]


def test_a_sector_handed_away_takes_the_answers_with_it_and_says_why() -> None:
    register = county(("runs: [fire]", "runs: [{sector: fire, until: 2022-03-01}]"))
    found = duties.changes(graph(register), NEW_YEAR, MEETING)
    link = "“fire brigade”: runs “fire safety” (up to 2022-02-28)"
    assert [(c.turn, c.subject, c.what.en) for c in found if c.kind is ChangeKind.LINK] == [(Turn.ENDED, "fire", link)]
    answers = [change for change in found if change.kind is ChangeKind.ANSWER]
    assert [(c.turn, c.subject, c.post, c.causes[0].en) for c in answers] == [
        (Turn.ENDED, "mill", "captain", link),
        (Turn.ENDED, "mill-yard", "captain", link),
    ]
    assert answers[0].what.en == "“fire captain” answers for “flour mill” (sector supervision)"
    assert answers[0].because is not None
    opened = [c for c in found if c.kind is ChangeKind.GAP and c.subject in ("fire", "mill", "mill-yard")]
    assert {change.subject for change in opened} == {"fire", "mill", "mill-yard"}
    assert all(link in {cause.en for cause in change.causes} for change in opened)


def test_a_written_duty_that_begins_is_a_link_and_an_answer() -> None:
    found = duties.changes(graph(county()), date(2021, 12, 31), NEW_YEAR)
    assert [(c.kind.value, c.turn.value, c.subject, c.post) for c in found if c.kind is not ChangeKind.GAP] == [
        ("link", "begun", "town", None),
        ("answer", "begun", "mill", "head"),
        ("answer", "begun", "mill-yard", "head"),
    ]


def test_a_delegation_that_begins_names_itself_as_the_cause() -> None:
    given = "delegations:\n  - {id: g, by: head, to: boss, over: [mill], since: 2022-06-01}\nletters:\n"
    found = duties.changes(graph(county(("letters:\n", given))), date(2022, 5, 2), MEETING)
    (given_now,) = (change for change in found if change.kind is ChangeKind.DELEGATION)
    assert given_now.what.en == "“mill director”: acts for “county head” (from 2022-06-01)"
    answers = [change for change in found if change.kind is ChangeKind.ANSWER]
    assert {(change.subject, change.post) for change in answers} == {("mill", "boss"), ("mill-yard", "boss")}
    assert {cause.en for change in answers for cause in change.causes} == {given_now.what.en}


def test_a_vacancy_that_opens_is_caused_by_the_term_that_ended() -> None:
    register = county((", {by: p-004, since: 2022-05-01}", ""))
    (gap,) = (
        change
        for change in duties.changes(graph(register), NEW_YEAR, MEETING)
        if change.kind is ChangeKind.GAP and change.subject == "boss"
    )
    assert gap.turn is Turn.BEGUN
    assert [cause.en for cause in gap.causes] == ["p-003 as “mill director” (2021-09-01 to 2022-04-30)"]


def test_equal_days_differ_in_nothing_and_backwards_is_the_mirror() -> None:
    register = county(("runs: [fire]", "runs: [{sector: fire, until: 2022-03-01}]"))
    assert changes(register, MEETING, MEETING) == []
    back = {"begun": "ended", "ended": "begun"}
    forward = {(kind, back[turn], subject) for kind, turn, subject in changes(register)}
    assert set(changes(register, MEETING, NEW_YEAR)) == forward
