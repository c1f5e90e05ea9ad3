"""Weighing: how much each post and person answers for, and on whom alone something rests."""

from datetime import date

from safetyduty import duties
from safetyduty.duties import Bearer
from safetyduty.facts import DutyKind
from tests.samples import MEETING, county, graph

Change = tuple[str, str]

SECOND = (
    "posts:\n",
    "posts:\n  - {id: second, name: second, at: mill, rank: deputy, held: [{by: p-9, since: 2021-09-01}]}\n",
)


def loads(*changes: Change, on: date = MEETING) -> dict[tuple[str, str], tuple[int, dict[str, int]]]:
    found = duties.load(graph(county(*changes)), on=on)
    return {(e.bearer.value, e.id): (e.subjects, {kind.value: n for kind, n in e.counts}) for e in found}


def points(*changes: Change, on: date = MEETING) -> set[tuple[str, str, str, tuple[str, ...]]]:
    found = duties.single_points(graph(county(*changes)), on=on)
    return {(point.bearer.value, point.id, point.kind.value, point.subjects) for point in found}


def test_a_load_counts_each_subject_once_and_in_each_way() -> None:
    assert loads()["post", "head"] == (2, {"territorial": 2, "leadership": 2})
    assert loads()["post", "captain"] == (2, {"sector": 2})
    assert loads()["person", "p-004"] == (2, {"principal": 2})


def test_a_person_carries_what_all_their_posts_do() -> None:
    same = ("{by: p-002, since: 2021-09-01}", "{by: p-001, since: 2021-09-01}")
    assert loads(same)["person", "p-001"] == (2, {"sector": 2, "territorial": 2, "leadership": 2})


def test_a_vacant_post_carries_its_load_and_nobody_with_it() -> None:
    before = loads(on=date(2021, 8, 1))
    assert ("post", "captain") in before
    assert not [key for key in before if key[0] == "person"]


def test_the_most_come_first_and_posts_before_people() -> None:
    found = duties.load(graph(county(("duties:\n", "duties:\n  - {id: d, post: head, over: mill, kind: post}\n"))))
    assert [each.bearer for each in found] == sorted((each.bearer for each in found), key=[*Bearer].index)
    assert found[0].of(DutyKind.POST) == (1 if found[0].id == "head" else 0)
    for bearer in Bearer:
        counts = [each.subjects for each in found if each.bearer is bearer]
        assert counts == sorted(counts, reverse=True)


def test_whoever_alone_answers_in_some_way_is_a_single_point_as_post_and_as_person() -> None:
    both = ("mill", "mill-yard")
    assert points() == {
        ("post", "boss", "principal", both),
        ("person", "p-004", "principal", both),
        ("post", "captain", "sector", both),
        ("person", "p-002", "sector", both),
        ("post", "head", "territorial", both),
        ("person", "p-001", "territorial", both),
        ("post", "head", "leadership", both),
        ("person", "p-001", "leadership", both),
    }


def test_a_second_post_takes_the_weight_off_unless_one_person_holds_both() -> None:
    kinds = {(bearer, id) for bearer, id, kind, _ in points(SECOND) if kind == "principal"}
    assert kinds == set()
    same = (SECOND[0], SECOND[1].replace("p-9", "p-004"))
    assert {(b, id) for b, id, kind, _ in points(same) if kind == "principal"} == {("person", "p-004")}


def test_a_vacant_second_post_takes_nothing_off() -> None:
    empty = (SECOND[0], SECOND[1].replace(", held: [{by: p-9, since: 2021-09-01}]", ""))
    assert ("post", "boss", "principal", ("mill", "mill-yard")) in points(empty)


def test_a_delegate_in_office_takes_the_weight_off() -> None:
    given = (
        "letters:\n",
        "delegations:\n  - {id: g, by: boss, to: captain, over: [mill], since: 2022-05-01}\nletters:\n",
    )
    assert not [kind for _, _, kind, _ in points(given) if kind == "principal"]
