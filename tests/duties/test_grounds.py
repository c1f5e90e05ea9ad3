"""Grounds: which provision each kind of answer rests on."""

import pytest

from safetyduty import duties
from safetyduty.facts import Register
from tests.samples import MEETING, county, graph


def rule(name: str) -> str:
    """The rule's own name, without the instrument it stands in."""
    return name.rpartition("/")[-1]


def grounds(register: Register, id: str = "mill") -> dict[tuple[str, str], str]:
    return {(s.post.id, s.kind.value): rule(s.ground.name) for s in duties.chain(graph(register), id, on=MEETING)}


@pytest.mark.parametrize(
    ("rank", "kind", "ground"),
    [
        ("principal", "principal", "principal-duty"),
        ("deputy", "principal", "unit-leaders"),
        ("safety", "principal", "safety-staff"),
        ("officer", "post", "all-posts"),
    ],
)
def test_a_post_inside_a_unit_answers_by_its_rank(rank: str, kind: str, ground: str) -> None:
    register = county(("posts:\n", f"posts:\n  - {{id: hand, name: hand, at: mill, rank: {rank}}}\n"))
    assert grounds(register)["hand", kind] == ground


@pytest.mark.parametrize(("kind", "ground"), [("industry", "sector-supervision"), ("business", "three-musts")])
def test_a_department_answers_by_whether_it_runs_an_industry_or_a_business(kind: str, ground: str) -> None:
    assert grounds(county(("kind: business", f"kind: {kind}")))["captain", "sector"] == ground


@pytest.mark.parametrize(
    ("rank", "ground"),
    [("principal", "heads-first-responsible"), ("safety", "leader-in-charge"), ("deputy", "other-leaders")],
)
def test_a_leader_answers_by_rank(rank: str, ground: str) -> None:
    register = county(("at: gov, rank: principal", f"at: gov, rank: {rank}, charge: [fire]"))
    assert grounds(register)["head", "leadership"] == ground


@pytest.mark.parametrize(
    ("kind", "ground"),
    [
        ("post", "all-posts"),
        ("principal", "principal-duty"),
        ("sector", "sector-supervision"),
        ("territorial", "local-duty"),
        ("comprehensive", "comprehensive-supervision"),
        ("leadership", "heads-first-responsible"),
    ],
)
def test_a_written_duty_rests_on_the_provision_of_its_kind(kind: str, ground: str) -> None:
    register = county(("over: town, kind: territorial", f"over: mill, kind: {kind}"))
    assert grounds(register)["head", kind] == ground


@pytest.mark.parametrize(
    ("post", "ground"),
    [
        ("at: mill, rank: officer", "all-posts"),
        ("at: mill, rank: safety", "safety-staff"),
        ("at: gov, rank: safety", "leader-in-charge"),
        ("at: brigade, rank: safety", "sector-supervision"),
    ],
)
def test_a_vacancy_rests_on_what_the_post_would_answer_for(post: str, ground: str) -> None:
    register = county(("posts:\n", f"posts:\n  - {{id: empty, name: empty, {post}}}\n"))
    [gap] = [gap for gap in duties.gaps(graph(register), on=MEETING) if gap.subject == "empty"]
    assert (gap.subject, rule(gap.ground.name)) == ("empty", ground)
