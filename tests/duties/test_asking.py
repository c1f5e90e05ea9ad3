"""Asking: who answers first, what somebody answers for, and where each kind of responsibility ends."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.errors import UnknownFact
from safetyduty.facts import Register
from tests.samples import MEETING, OVERSEEN, county, graph

VICE = ("posts:\n", "posts:\n  - {id: vice, name: vice head, at: gov, rank: deputy, charge: [fire], held: []}\n")


def who(register: Register, id: str = "mill") -> list[tuple[str, str]]:
    return [(step.post.id, step.kind.value) for step in duties.who(graph(register), id, on=MEETING)]


def what(register: Register, id: str, on: date = MEETING) -> list[tuple[str, str]]:
    return [(answer.subject, answer.step.kind.value) for answer in duties.what(graph(register), id, on=on)]


def ends(register: Register, id: str = "mill") -> dict[str, str]:
    found = duties.ends(graph(register), id, on=MEETING)
    return {end.kind.value: end.top.post.id if end.top else f"{end.at}: {end.words.en}" for end in found}


def test_of_each_kind_the_nearest_post_answers_first() -> None:
    assert who(county()) == [
        ("boss", "principal"),
        ("captain", "sector"),
        ("head", "territorial"),
        ("head", "leadership"),
    ]


def test_a_vacant_post_is_told_with_the_next_that_somebody_holds() -> None:
    assert who(county(VICE))[-2:] == [("vice", "leadership"), ("head", "leadership")]


def test_where_the_nearest_is_held_those_farther_up_are_not_told() -> None:
    held = ("charge: [fire], held: []", "charge: [fire], held: [{by: p-9, since: 2022-01-01}]")
    register = county((VICE[0], VICE[1].replace(*held)))
    assert [post for post, kind in who(register) if kind == "leadership"] == ["vice"]
    assert {step.post.id for step in duties.chain(graph(register), "mill", on=MEETING)} >= {"vice", "head"}


def test_a_bureau_above_the_brigade_is_told_only_if_nobody_holds_the_brigade() -> None:
    bureau = (
        (
            "organisations:\n",
            "organisations:\n  - {id: bureau, name: bureau, kind: department, place: county, under: gov}\n",
        ),
        ("under: gov, runs: [fire]", "under: bureau, runs: [fire]"),
        (
            "posts:\n",
            "posts:\n  - {id: chief, name: chief, at: bureau, rank: principal, held: [{by: p-8, since: 2022-01-01}]}\n",
        ),
    )
    gone = ("rank: principal, held: [{by: p-002, since: 2021-09-01}]", "rank: principal")
    assert [post for post, kind in who(county(*bureau)) if kind == "sector"] == ["captain"]
    assert [post for post, kind in who(county(*bureau, gone)) if kind == "sector"] == ["captain", "chief"]


def test_what_a_post_answers_for_is_told_from_the_spot_to_the_bodies() -> None:
    captain = [("mill", "sector"), ("mill-yard", "sector"), ("fire", "sector"), ("brigade", "sector")]
    assert what(county(), "captain") == captain
    assert what(county(), "boss") == [("mill", "principal"), ("mill-yard", "principal")]
    assert what(county(), "head") == [
        ("mill", "territorial"),
        ("mill", "leadership"),
        ("mill-yard", "territorial"),
        ("mill-yard", "leadership"),
        ("county", "convening"),
        ("county", "leadership"),
        ("town", "territorial"),
        ("town", "leadership"),
        ("brigade", "convening"),
        ("brigade", "leadership"),
        ("committee", "convening"),
        ("committee", "leadership"),
        ("gov", "leadership"),
    ]


def test_every_answer_says_by_which_way_and_which_article() -> None:
    (answer, *_) = duties.what(graph(county()), "captain", on=MEETING)
    assert answer.step.via == ("fire", "brigade")
    assert answer.step.because.basis
    assert answer.step.holders == ("p-002",)


def test_a_person_answers_through_the_posts_held_that_day() -> None:
    register = county()
    assert what(register, "p-004") == what(register, "boss")
    assert what(register, "p-003") == []
    assert what(register, "p-003", on=date(2022, 4, 30)) == what(register, "boss")


def test_who_acts_under_a_delegation_answers_for_what_it_is_over() -> None:
    given = "delegations:\n  - {id: g, by: head, to: captain, over: [mill-yard], since: 2022-06-01}\nletters:\n"
    answers = duties.what(graph(county(("letters:\n", given))), "captain", on=MEETING)
    acting = {(answer.subject, answer.step.kind.value) for answer in answers if answer.step.delegation == "g"}
    assert acting == {("mill-yard", "territorial"), ("mill-yard", "leadership")}


def test_nobody_knows_a_person_who_never_held_a_post() -> None:
    with pytest.raises(UnknownFact, match="did you mean 'p-00"):
        duties.what(graph(county()), "p-0004", on=MEETING)
    with pytest.raises(UnknownFact):
        duties.what(graph(county()), "mill", on=MEETING)
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        duties.who(graph(county()), "mil", on=MEETING)


def test_each_kind_ends_at_its_top_or_where_it_breaks() -> None:
    assert ends(county()) == {
        "principal": "boss",
        "sector": "captain",
        "territorial": "head",
        "comprehensive": "county: nobody oversees safety in “River County” as a whole",
        "leadership": "head",
    }
    assert ends(county(OVERSEEN))["comprehensive"] == "captain"


def test_a_kind_that_breaks_says_what_is_lacking_and_where() -> None:
    no_sector = ends(county(("place: town, sectors: [fire]}\nsites", "place: town, sectors: []}\nsites")))
    assert no_sector["sector"] == "mill: “flour mill” is in no sector and belongs to no department"
    not_run = ends(county((", runs: [fire]", "")))
    assert not_run["sector"] == "fire: no department runs “fire safety”"
    no_post = ends(county(("at: brigade, rank: principal", "at: brigade, rank: officer")))
    assert no_post["sector"].startswith("brigade: “fire brigade” has no post that answers for it")
    nobody = ends(county(("at: mill, rank: principal", "at: mill, rank: officer")))
    assert nobody["principal"] == "mill: no post of a leader of “flour mill” is registered"
    assert nobody["post"] == "boss"
    no_duty = ends(county(("over: town, kind: territorial", "over: mill, kind: post")))
    assert no_duty["territorial"] == "town: nobody governs “River Town”"


def test_without_a_government_there_is_no_top() -> None:
    no_government = (
        "id: gov, name: {zh: 县政府, en: county government}, kind: government",
        "id: gov, name: office, kind: department",
    )
    assert ends(county(no_government))["leadership"] == (
        "county: no Party committee or government of “River County” is registered"
    )


def test_a_sector_a_place_and_a_body_have_the_kinds_that_are_theirs() -> None:
    assert set(ends(county(), "fire")) == {"sector"}
    assert set(ends(county(), "county")) == {"comprehensive", "convening", "leadership"}
    assert set(ends(county(), "town")) == {"territorial", "comprehensive", "leadership"}
    assert ends(county(), "brigade") == {"sector": "captain", "convening": "head", "leadership": "head"}
    assert ends(county(), "committee") == {"convening": "head", "leadership": "head"}
    assert ends(county(), "gov") == {"leadership": "head"}


@pytest.mark.parametrize(
    ("change", "id", "kind", "told"),
    [
        (
            ("place: county, under: gov, runs", "place: county, runs"),
            "brigade",
            "leadership",
            "brigade: “fire brigade” is under",
        ),
        (
            ("at: brigade, rank: principal", "at: brigade, rank: officer"),
            "brigade",
            "sector",
            "brigade: no post of a leader",
        ),
        (("at: gov, rank: principal", "at: gov, rank: deputy"), "brigade", "leadership", "gov: no post of a leader of"),
        (
            ("at: gov, rank: principal", "at: gov, rank: deputy"),
            "committee",
            "convening",
            "committee: no post of a leader",
        ),
        (("at: gov, rank: principal", "at: gov, rank: deputy"), "gov", "leadership", "gov: no post of a leader of"),
    ],
)
def test_a_body_of_which_nobody_answers_breaks_at_itself_or_above(
    change: tuple[str, str], id: str, kind: str, told: str
) -> None:
    assert ends(county(change), id)[kind].startswith(told)
