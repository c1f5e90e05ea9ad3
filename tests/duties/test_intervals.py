"""Intervals: who answered over many days, asked only on those on which something changes."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.dates import Span
from safetyduty.errors import UnknownFact
from safetyduty.facts import Register
from tests.samples import county, graph

YEAR = (date(2022, 1, 1), date(2023, 1, 1))


def between(register: Register, id: str = "mill", days: tuple[date, date] = YEAR) -> list[tuple[str, str | None, str]]:
    since, until = days
    found = duties.between(graph(register), id, since=since, until=until)
    return [(each.post.id, each.holder, each.span.words().en) for each in found]


def test_a_change_of_holder_parts_the_year_and_what_stays_the_same_is_one_span() -> None:
    assert between(county()) == [
        ("boss", "p-003", "2022-01-01 to 2022-04-30"),
        ("boss", "p-004", "2022-05-01 to 2022-12-31"),
        ("captain", "p-002", "2022-01-01 to 2022-12-31"),
        ("head", "p-001", "2022-01-01 to 2022-12-31"),
        ("head", "p-001", "2022-01-01 to 2022-12-31"),
    ]


def test_days_on_which_nobody_held_the_post_are_told_as_nobody() -> None:
    register = county(("by: p-004, since: 2022-05-01", "by: p-004, since: 2022-05-10"))
    assert between(register)[:3] == [
        ("boss", "p-003", "2022-01-01 to 2022-04-30"),
        ("boss", None, "2022-05-01 to 2022-05-09"),
        ("boss", "p-004", "2022-05-10 to 2022-12-31"),
    ]


def test_a_link_that_comes_and_goes_gives_two_spans() -> None:
    runs = "runs: [{sector: fire, until: 2022-02-01}, {sector: fire, since: 2022-03-01, until: 2022-04-01}, {sector: fire, since: 2022-04-01}]"
    spans = [span for post, _, span in between(county(("runs: [fire]", runs))) if post == "captain"]
    assert spans == ["2022-01-01 to 2022-01-31", "2022-03-01 to 2022-12-31"]


def test_a_delegation_and_who_holds_the_post_that_acts() -> None:
    given = "delegations:\n  - {id: g, by: head, to: boss, over: [fire, mill], since: 2022-04-01, until: 2022-06-01}\nletters:\n"
    found = duties.between(graph(county(("letters:\n", given))), "mill", since=YEAR[0], until=YEAR[1])
    acting = [(each.holder, each.span.words().en) for each in found if each.delegation and each.duty]
    assert acting == [("p-003", "2022-04-01 to 2022-04-30"), ("p-004", "2022-05-01 to 2022-05-31")]


def test_two_people_in_one_post_have_a_span_each() -> None:
    both = (
        "id: boss, name: {zh: 厂长, en: mill director}, at: mill",
        "id: boss, seats: 2, name: {zh: 厂长, en: mill director}, at: mill",
    )
    early = ("by: p-004, since: 2022-05-01", "by: p-004, since: 2022-04-01")
    assert between(county(both, early))[:2] == [
        ("boss", "p-003", "2022-01-01 to 2022-04-30"),
        ("boss", "p-004", "2022-04-01 to 2022-12-31"),
    ]


def test_no_day_has_no_answer_and_days_do_not_run_backwards() -> None:
    assert between(county(), days=(date(2022, 1, 1), date(2022, 1, 1))) == []
    with pytest.raises(ValueError, match="cannot end"):
        between(county(), days=(date(2022, 1, 2), date(2022, 1, 1)))
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        between(county(), "mil")


def test_each_span_says_by_which_article() -> None:
    found = duties.between(graph(county()), "mill", since=YEAR[0], until=YEAR[1])
    assert all(each.because.basis and each.span & Span(*YEAR) == each.span for each in found)
