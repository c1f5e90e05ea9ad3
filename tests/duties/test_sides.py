"""Splits: who answers inside and outside, on which days, whom they meet, and what a split cannot say."""

from datetime import date

import pytest

from safetyduty import duties, facts
from safetyduty.duties import SideKind
from safetyduty.duties.questions.breaks import BreakKind
from safetyduty.errors import BadFacts, UnknownFact
from safetyduty.facts import Register
from tests.samples import MEETING, OVERSEEN, ROOT, county, edited, graph

SITES = """sites:
  - {id: apron, name: apron, kind: facility, place: town}
  - {id: belt, name: bird belt, kind: other, place: town}
"""
TOWN = (
    "organisations:\n",
    "organisations:\n  - {id: gov-town, name: town government, kind: government, place: town, under: gov}\n",
)
MAYOR = ("posts:\n", "posts:\n  - {id: mayor, name: town mayor, at: gov-town, rank: principal}\n")
FENCE = "within: mill, beyond: gov, inside: [apron], outside: [belt]"


def split(row: str = FENCE, *changes: tuple[str, str]) -> Register:
    return county(("sites:\n", SITES), ("letters:\n", f"splits:\n  - {{id: fence, {row}}}\nletters:\n"), *changes)


def told(register: Register, on: date = MEETING) -> list[tuple[SideKind, str, list[str], list[str]]]:
    found = duties.sides(graph(register), "fence", on=on)
    return [(s.kind, s.subject, [a.post.id for a in s.answers], [m.post.id for m in s.meets]) for s in found]


def kinds(register: Register, id: str, on: date = MEETING) -> set[tuple[str, str]]:
    return {(step.post.id, step.kind.value) for step in duties.chain(graph(register), id, on=on)}


def test_the_unit_answers_inside_and_the_government_outside() -> None:
    assert told(split()) == [
        (SideKind.INSIDE, "apron", ["boss"], ["head"]),
        (SideKind.OUTSIDE, "belt", ["head"], ["head"]),
    ]
    assert ("boss", "principal") in kinds(split(), "apron")
    assert ("head", "territorial") in kinds(split(), "belt")
    assert ("boss", "principal") not in kinds(split(), "belt")


def test_who_answers_on_a_side_meets_the_government_of_the_place_it_stands_in() -> None:
    [_, outside] = told(split(FENCE, TOWN, MAYOR))
    assert outside[2:] == (["head"], ["head", "mayor"])


def test_a_split_holds_from_its_first_day_until_its_last() -> None:
    register = split(f"{FENCE}, since: 2022-03-01, until: 2022-06-28")
    assert told(register) == []
    assert len(told(register, date(2022, 6, 27))) == 2
    assert ("boss", "principal") not in kinds(register, "apron")
    assert ("boss", "principal") in kinds(register, "apron", date(2022, 3, 1))
    assert ("boss", "principal") not in kinds(register, "apron", date(2022, 2, 28))


@pytest.mark.parametrize(
    ("change", "kind"),
    [((" {id: fire", " {id: fire"), "sector"), (OVERSEEN, "comprehensive")],
    ids=["runs", "oversees"],
)
def test_a_department_outside_supervises_what_it_is_there_for(change: tuple[str, str], kind: str) -> None:
    register = split("within: mill, beyond: brigade, inside: [], outside: [belt]", change)
    assert ("captain", kind) in kinds(register, "belt")


def test_what_a_department_answers_for_by_a_split_lacks_no_regulator() -> None:
    def unregulated(beyond: str) -> set[str]:
        drawn = graph(split(f"within: mill, beyond: {beyond}, inside: [apron], outside: [belt]"))
        return {gap.subject for gap in duties.gaps(drawn) if gap.kind is duties.GapKind.NO_REGULATOR}

    assert unregulated("brigade") == set(), "inside, the unit's own sector is run"
    assert unregulated("gov") == {"belt"}


def test_who_stands_on_the_other_side_is_told_so() -> None:
    [found] = duties.why_not(graph(split()), "boss", "belt", on=MEETING)
    assert found.kind is BreakKind.OTHER_SIDE
    assert found.words.en == (
        "by the split “fence”, “bird belt” is for “county government”, and not on the side of “flour mill”"
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (FENCE.replace("beyond: gov", "beyond: mill"), "beyond: the two sides of a split are not the same one's"),
        (FENCE.replace("[belt]", "[belt, apron]"), "outside[1]: 'apron' is not both inside and outside"),
        (FENCE.replace("[apron]", "[town]"), "inside[0]: a unit answers for sites, and 'town' is a place"),
        (FENCE.replace("gov,", "goo,"), "beyond: there is no 'goo' among units / organisations; did you mean 'gov'?"),
        (FENCE.replace("[belt]", "[mill]"), "outside[0]: 'mill' is one of units; one of sites / places is wanted here"),
    ],
)
def test_a_split_that_cannot_be_is_refused(row: str, said: str) -> None:
    text = edited(("sites:\n", SITES), ("letters:\n", f"splits:\n  - {{id: fence, {row}}}\nletters:\n"))
    with pytest.raises(BadFacts) as caught:
        facts.read(text, "county.yaml")
    assert [str(fault).partition("$.splits[0].")[2] for fault in caught.value.exceptions] == [said]


def test_only_a_split_has_sides() -> None:
    with pytest.raises(UnknownFact, match="did you mean 'fence'"):
        duties.sides(graph(split()), "fenc")


def test_the_airport_zone_answers_the_article_s_own_questions() -> None:
    path = ROOT / "examples" / "registers" / "ezhou.yaml"
    drawn = graph(facts.read(path.read_bytes(), path.name), date(2023, 8, 3))
    found = {side.subject: side for side in duties.sides(drawn, "airport-fence")}
    inside = {id for id, side in found.items() if side.kind is SideKind.INSIDE}
    assert inside == {"runway", "apron", "terminal"}
    assert all("airport-manager" in {step.post.id for step in found[id].answers} for id in inside)
    assert "airport-liaison" in {step.post.id for step in found["runway"].meets}, "the zone supports it on field"
    for id in {*found} - inside:
        assert {"zone-director", "zone-deputy-safety"} == {step.post.id for step in found[id].answers}
    assert {step.post.id for step in found["bird-belt"].meets} >= {"beigang-head", "beigang-secretary"}
