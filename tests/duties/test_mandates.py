"""Safety committees: what one answers for, who chairs it, what its office does, and what stays with the departments."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.duties import DutyGraph, TaskKind
from safetyduty.errors import UnknownFact
from safetyduty.facts import DutyKind, Register
from safetyduty.statutes import CaveatKind
from tests.samples import MEETING, county, graph

CHAIR = "{id: chair, name: chair, at: committee, rank: principal}"
OFFICE = "{id: office, name: office, at: committee, rank: deputy}"
TOWN_BODIES = """organisations:
  - {id: gov-town, name: town government, kind: government, place: town, under: gov}
  - {id: town-committee, name: town committee, kind: safety-committee, place: town, under: gov-town}
"""
TOWN = ("organisations:\n", TOWN_BODIES)
NATION_BODIES = """organisations:
  - {id: state, name: State Council, kind: government, place: nation}
  - {id: top, name: its committee, kind: safety-committee, place: nation, under: state}
"""


def seated(*posts: str, also: tuple[tuple[str, str], ...] = ()) -> DutyGraph:
    rows = "".join(f"  - {post}\n" for post in posts)
    return graph(county(("posts:\n", f"posts:\n{rows}"), *also))


def tasks(drawn: DutyGraph, committee: str = "committee", on: date = MEETING) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {task.kind.value: (task.over, task.by) for task in duties.mandate(drawn, committee, on=on)}


def convening(register: Register, id: str) -> list[tuple[str, tuple[str, ...], str]]:
    steps = duties.chain(graph(register), id, on=MEETING)
    told = [step for step in steps if step.kind is DutyKind.CONVENING]
    return [(step.post.id, step.via, step.ground.name.rpartition("/")[-1]) for step in told]


def test_a_committee_convenes_its_area_and_its_members_and_leaves_the_sectors_to_them() -> None:
    assert tasks(seated(CHAIR, OFFICE)) == {
        "convene": (("brigade", "county"), ("chair",)),
        "daily-work": (("county",), ("office",)),
        "letters": (("brigade",), ("chair",)),
        "not-instead": (("fire",), ("brigade",)),
    }


def test_without_a_post_of_its_chair_the_head_of_government_is_the_chair() -> None:
    assert tasks(graph(county()))["convene"] == (("brigade", "county"), ("head",))
    assert convening(county(), "committee") == [("head", ("gov",), "committee-chair")]
    assert convening(county(), "county") == [("head", ("committee", "gov"), "committee-chair")]


def test_the_chair_answers_by_the_rule_for_chairs_and_the_office_by_that_for_daily_work() -> None:
    register = county(("posts:\n", f"posts:\n  - {CHAIR}\n  - {OFFICE}\n"))
    rows = [("office", "leader-in-charge-duties"), ("chair", "committee-chair")]
    assert convening(register, "committee") == [(post, (), ground) for post, ground in rows]
    assert convening(register, "brigade") == [(post, ("committee",), ground) for post, ground in rows]
    assert convening(register, "mill") == []
    assert convening(register, "town") == []


def test_what_is_unverified_says_so() -> None:
    caveats = {task.kind: [each.kind for each in task.caveats] for task in duties.mandate(seated(OFFICE), "committee")}
    assert caveats[TaskKind.CONVENE] == []
    assert caveats[TaskKind.DAILY_WORK] == [CaveatKind.UNVERIFIED]
    assert caveats[TaskKind.LETTERS] == [CaveatKind.UNVERIFIED]


def test_a_committee_supervises_inquiries_of_the_committee_below_it() -> None:
    drawn = seated(CHAIR, OFFICE, also=(TOWN,))
    assert tasks(drawn)["supervise"] == (("town-committee",), ("chair",))
    assert tasks(drawn)["review"] == (("town-committee",), ("office",))
    assert tasks(drawn, "town-committee") == {"convene": (("town",), ()), "daily-work": (("town",), ())}
    register = county(("posts:\n", f"posts:\n  - {CHAIR}\n"), TOWN)
    assert convening(register, "town-committee") == [("chair", ("committee",), "one-level-up")]
    assert convening(register, "town") == [("chair", ("town-committee", "committee"), "one-level-up")]


def test_the_committee_of_the_nation_interviews_local_governments() -> None:
    nation = (
        ("places:\n", "places:\n  - {id: nation, name: nation, kind: nation}\n"),
        ("en: River County}, kind: county}", "en: River County}, kind: county, under: nation}"),
        ("organisations:\n", NATION_BODIES),
    )
    posts = (
        "{id: top-chair, name: chair, at: top, rank: principal}",
        "{id: top-office, name: office, at: top, rank: deputy}",
    )
    drawn = seated(*posts, also=nation)
    told = tasks(drawn, "top")
    assert told["interview"] == (("gov",), ("top-chair", "top-office"))
    assert "daily-work" not in told
    grounds = {step.post.id: step.ground.name for step in duties.chain(drawn, "top", on=MEETING)}
    assert grounds == {"top-chair": "interviews-2018/interview", "top-office": "interviews-2018/who-holds"}


def test_a_member_that_was_dissolved_and_one_that_runs_nothing_are_told_as_they_are() -> None:
    ended = ("under: gov, runs: [fire]", "under: gov, until: 2022-06-01")
    register = graph(county(ended))
    assert tasks(register) == {"convene": (("county",), ("head",)), "daily-work": (("county",), ())}
    assert tasks(register, on=date(2022, 5, 31))["letters"] == (("brigade",), ("head",))


@pytest.mark.parametrize(("id", "said"), [("gov", "'gov'"), ("comittee", "did you mean 'committee'")])
def test_only_a_committee_has_a_mandate(id: str, said: str) -> None:
    with pytest.raises(UnknownFact, match=said):
        duties.mandate(graph(county()), id)


def test_nobody_that_a_committee_is_under_is_its_member_and_no_committee_is_another_s() -> None:
    register = county(TOWN, ("members: [brigade]", "members: [brigade, gov, town-committee]"))
    drawn = {(edge.above, edge.below) for edge in graph(register).edges if edge.link is duties.Link.CONVENES}
    assert drawn == {
        ("committee", "county"),
        ("committee", "brigade"),
        ("committee", "town-committee"),
        ("town-committee", "town"),
    }
