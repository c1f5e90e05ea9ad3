"""References: every field that names a fact names one that exists, of the right kind; chains of under have an end."""

import pytest

from tests.faults import faults_of
from tests.samples import county

NAMED = {
    "$.places[1].under": ("kind: township, under: county", "kind: township, under: {id}"),
    "$.organisations[1].place": ("kind: department, place: county", "kind: department, place: {id}"),
    "$.organisations[1].under": ("under: gov, runs: [fire]", "under: {id}, runs: [fire]"),
    "$.organisations[1].runs[0].sector": ("runs: [fire]", "runs: [{id}]"),
    "$.organisations[2].members[0]": ("members: [brigade]", "members: [{id}]"),
    "$.units[0].place": ("kind: enterprise, place: town", "kind: enterprise, place: {id}"),
    "$.units[0].sectors[0]": ("place: town, sectors: [fire]", "place: town, sectors: [{id}]"),
    "$.units[0].under": ("place: town, sectors: [fire]", "place: town, under: {id}, sectors: [fire]"),
    "$.sites[0].place": ("kind: facility, place: town", "kind: facility, place: {id}"),
    "$.sites[0].unit": ("unit: mill", "unit: {id}"),
    "$.sites[0].sectors[0]": ("unit: mill, sectors: [fire]", "unit: mill, sectors: [{id}]"),
    "$.posts[0].at": ("at: gov", "at: {id}"),
    "$.posts[0].charge[0]": ("at: gov", "at: gov, charge: [{id}]"),
    "$.duties[0].post": ("post: head", "post: {id}"),
    "$.duties[0].over": ("over: town", "over: {id}"),
    "$.letters[0].by": ("by: head", "by: {id}"),
    "$.letters[0].to": ("to: brigade", "to: {id}"),
    "$.hazards[0].at": ("at: mill-yard", "at: {id}"),
    "$.hazards[0].history[1].by": ("on: 2022-06-02, by: captain", "on: 2022-06-02, by: {id}"),
    "$.hazards[0].history[2].to": ("to: boss", "to: {id}"),
}


def faults(*changes: tuple[str, str]) -> list[tuple[str, str]]:
    return [(fault.path, str(fault)) for fault in faults_of(lambda: county(*changes))]


@pytest.mark.parametrize("path", NAMED)
def test_a_name_that_nobody_has_is_told_where_it_is_written(path: str) -> None:
    old, new = NAMED[path]
    [(told, sentence)] = faults((old, new.format(id="nobody-at-all")))
    assert told == path
    assert "there is no 'nobody-at-all'" in sentence


@pytest.mark.parametrize("path", NAMED)
def test_a_hazard_is_never_what_another_fact_may_name(path: str) -> None:
    old, new = NAMED[path]
    [(told, sentence)] = faults((old, new.format(id="hazard-exit")))
    assert told == path
    assert "'hazard-exit' is one of hazards" in sentence


def test_a_report_goes_to_an_organisation_and_an_assignment_to_a_post() -> None:
    find = "{do: find, on: 2022-06-01, by: captain, how: inspection}"
    report = f"{find}\n      - {{do: report, on: 2022-06-01, by: captain, to: %s}}"
    assert county((find, report % "gov")).hazards[0].history[1].to == "gov"
    [(told, _)] = faults((find, report % "head"))
    assert told == "$.hazards[0].history[1].to"


def test_a_long_loop_is_told_once_at_its_first_row() -> None:
    rows = "".join(
        f"  - {{id: o{n}, name: o, kind: department, place: county, under: o{(n + 1) % 40}}}\n" for n in range(40)
    )
    [(told, sentence)] = faults(("organisations:\n", f"organisations:\n{rows}"))
    assert told == "$.organisations[0].under"
    assert sentence.count("→") == 40


def test_two_loops_are_two_faults_and_who_only_leads_to_one_is_none() -> None:
    rows = "".join(
        f"  - {{id: {id}, name: o, kind: department, place: county, under: {under}}}\n"
        for id, under in (("a", "b"), ("b", "a"), ("c", "c"), ("d", "a"))
    )
    assert [told for told, _ in faults(("organisations:\n", f"organisations:\n{rows}"))] == [
        "$.organisations[0].under",
        "$.organisations[2].under",
    ]


def test_a_thousand_places_one_under_another_are_no_loop() -> None:
    rows = "".join(
        f"  - {{id: v{n}, name: v, kind: village, under: {f'v{n - 1}' if n else 'town'}}}\n" for n in range(1000)
    )
    assert len(county(("places:\n", f"places:\n{rows}")).places) == 1002
