"""Contradictions: what cannot be true together in a register, and what can."""

from datetime import date

import pytest
from attrs import evolve

from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import Appointment, PlaceKind, Post, Rank, Register, check
from tests.samples import county, words


def held(seats: int, *terms: tuple[date, date | None]) -> Register:
    """The sample county with one more post, held over *terms*."""
    appointments = tuple(Appointment(f"p-{n}", since, until) for n, (since, until) in enumerate(terms))
    register = county()
    return evolve(
        register, posts=(*register.posts, Post("x", words("x"), "gov", Rank.OFFICER, (), appointments, seats))
    )


def paths(register: Register) -> list[str]:
    try:
        check(register)
    except BadFacts as refusal:
        return [fault.path for fault in refusal.exceptions if isinstance(fault, BadFact)]
    return []


JAN, MAR, MAY, JUL = (date(2022, month, 1) for month in (1, 3, 5, 7))


@pytest.mark.parametrize(
    ("seats", "terms"),
    [
        (1, [(JAN, MAR), (MAR, None)]),
        (1, [(MAR, None), (JAN, MAR)]),
        (1, [(JAN, MAR), (MAY, JUL)]),
        (2, [(JAN, None), (JAN, None)]),
        (2, [(JAN, MAY), (MAR, JUL), (MAY, None)]),
    ],
)
def test_holders_who_follow_each_other_or_fill_the_seats_are_no_contradiction(
    seats: int, terms: list[tuple[date, date | None]]
) -> None:
    assert paths(held(seats, *terms)) == []


@pytest.mark.parametrize(
    ("seats", "terms", "told_at"),
    [
        (1, [(JAN, None), (MAR, None)], 1),
        (1, [(MAR, None), (JAN, None)], 0),
        (1, [(JAN, None), (JAN, None)], 1),
        (1, [(JAN, JUL), (MAR, MAY)], 1),
        (2, [(JAN, None), (MAR, None), (MAY, None)], 2),
    ],
)
def test_one_holder_too_many_is_told_where_the_last_of_them_comes_in(
    seats: int, terms: list[tuple[date, date | None]], told_at: int
) -> None:
    assert paths(held(seats, *terms)) == [f"$.posts[3].held[{told_at}]"]


def test_the_same_person_twice_in_one_post_is_two_holders() -> None:
    twice = Appointment("p-1", JAN)
    register = county()
    post = Post("x", words("x"), "gov", Rank.OFFICER, held=(twice, twice))
    assert paths(evolve(register, posts=(*register.posts, post))) == ["$.posts[3].held[1]"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("63", PlaceKind.PROVINCE),
        ("6323", PlaceKind.PREFECTURE),
        ("632323", PlaceKind.COUNTY),
        ("632323100", PlaceKind.TOWNSHIP),
        ("632323100201", PlaceKind.VILLAGE),
    ],
)
def test_a_division_code_has_the_length_of_its_level(code: str, kind: PlaceKind) -> None:
    town = evolve(county().places[1], code=code, kind=kind)
    assert paths(evolve(county(), places=(county().places[0], town))) == []


@pytest.mark.parametrize("code", ["", "6", "632", "63232", "6323231", "63232310", "6323231002", "63a3"])
def test_any_other_division_code_is_refused(code: str) -> None:
    town = evolve(county().places[1], code=code)
    assert paths(evolve(county(), places=(county().places[0], town))) == ["$.places[1].code"]


def test_a_division_code_is_written_in_ordinary_digits() -> None:
    town = evolve(county().places[1], code="６３２３２３")
    assert paths(evolve(county(), places=(county().places[0], town))) == ["$.places[1].code"]


@pytest.mark.parametrize("id", ["Town", "town_1", "-town", "town-", "a--b", "镇", "ａ", "a b", "a.b", "town\n"])
def test_an_id_that_is_not_lower_case_words_is_refused(id: str) -> None:
    sector = evolve(county().sectors[0], id=id)
    assert "$.sectors[1].id" in paths(evolve(county(), sectors=(*county().sectors, sector)))


@pytest.mark.parametrize("id", ["a", "7", "town-1", "a-b-c"])
def test_lower_case_words_and_digits_make_an_id(id: str) -> None:
    sector = evolve(county().sectors[0], id=id)
    assert paths(evolve(county(), sectors=(*county().sectors, sector))) == []
