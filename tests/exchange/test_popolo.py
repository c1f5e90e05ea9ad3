"""Organisations, posts and who holds them go out in the shape of Popolo, and come back as facts."""

import json
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from safetyduty import facts
from safetyduty.errors import BadFacts
from safetyduty.exchange import Roster, read_popolo, to_popolo
from safetyduty.facts import Appointment, Register
from tests.samples import county, zeku
from tests.strategies import registers

GOV: dict[str, Any] = {"id": "gov", "name": "县政府", "classification": "government", "area_id": "c"}
HEAD: dict[str, Any] = {"id": "head", "label": "县长", "role": "principal", "organization_id": "gov"}
TERM: dict[str, Any] = {
    "person_id": "p-1",
    "post_id": "head",
    "organization_id": "gov",
    "start_date": "2021-09-01",
}


def _written(**sections: list[Any]) -> str:
    return json.dumps({"organizations": [GOV], "posts": [HEAD], "memberships": [TERM]} | sections, ensure_ascii=False)


def _faults(text: str) -> list[str]:
    with pytest.raises(BadFacts) as refused:
        read_popolo(text, "c.json")
    return [str(fault) for fault in refused.value.faults]


def _again(register: Register) -> Roster:
    return read_popolo(json.dumps(to_popolo(register), ensure_ascii=False), "c.json")


def _kept(register: Register) -> Roster:
    """What Popolo has words for, in order of ids."""

    def ordered(rows: Any) -> Any:
        return tuple(sorted(rows, key=lambda row: str(row.id)))

    bare: dict[str, Any] = {"synthetic": False, "source": None}
    return Roster(
        ordered(evolve(place, since=None, until=None, **bare) for place in register.places),
        ordered(evolve(each, runs=(), members=tuple(sorted(each.members)), **bare) for each in register.organisations),
        ordered(
            evolve(unit, sectors=(), industry=None, under=None if unit.part_of else unit.under, **bare)
            for unit in register.units
        ),
        ordered(
            evolve(post, charge=(), seats=_together(post.held), held=_terms(post.held), **bare)
            for post in register.posts
        ),
    )


def _terms(held: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    bare = (evolve(term, recorded=None, closed=None) for term in held)
    return tuple(sorted(bare, key=lambda term: (term.since, term.until or date.max, term.by)))


def _together(held: tuple[Appointment, ...]) -> int:
    return max((len([each for each in held if term.since in each.span]) for term in held), default=1)


def test_zeku_comes_back() -> None:
    assert _again(zeku()) == _kept(zeku())


@settings(max_examples=40)
@given(registers())
def test_any_register_comes_back(register: Register) -> None:
    assert _again(register) == _kept(register)


def test_what_comes_back_makes_a_register_without_a_contradiction() -> None:
    roster = _again(zeku())
    made = Register(
        facts.FORMAT,
        zeku().title,
        zeku().place,
        places=roster.places,
        organisations=roster.organisations,
        units=roster.units,
        posts=roster.posts,
    )
    assert facts.check(made) is made


def test_the_sample_county_reads_like_this() -> None:
    made = to_popolo(county())
    assert made["areas"][1] == {
        "id": "town",
        "name": "河镇",
        "other_names": [{"name": "River Town", "note": "en"}],
        "classification": "township",
        "parent_id": "county",
    }
    assert [person["id"] for person in made["persons"]] == ["p-001", "p-002", "p-003", "p-004"]
    assert [row for row in made["memberships"] if row.get("post_id") == "boss"] == [
        {
            "id": "boss-1",
            "person_id": "p-003",
            "organization_id": "mill",
            "post_id": "boss",
            "start_date": "2021-09-01",
            "end_date": "2022-04-30",
        },
        {
            "id": "boss-2",
            "person_id": "p-004",
            "organization_id": "mill",
            "post_id": "boss",
            "start_date": "2022-05-01",
        },
    ]
    assert made["memberships"][-1] == {
        "id": "committee-brigade",
        "member": {"id": "brigade"},
        "organization_id": "committee",
    }


def test_nobody_is_named() -> None:
    assert all(set(person) == {"id"} for person in to_popolo(zeku())["persons"])
    assert _faults(_written(persons=[{"id": "p-1", "name": "某人"}])) == [
        "c.json:1:326: $.persons[0].name: there is no field 'name'"
    ]


def test_null_is_a_field_left_out_and_the_last_day_of_all_is_no_end() -> None:
    text = _written(memberships=[TERM | {"id": None, "end_date": "9999-12-31"}])
    assert read_popolo(text, "c.json").posts[0].held == (Appointment("p-1", date(2021, 9, 1)),)


def test_a_unit_is_part_of_a_unit_and_under_a_department() -> None:
    mill = {"id": "mill", "name": "厂", "classification": "enterprise", "area_id": "c", "parent_id": "gov"}
    shop = mill | {"id": "shop", "parent_id": "mill"}
    units = read_popolo(_written(organizations=[GOV, mill, shop]), "c.json").units
    assert [(unit.under, unit.part_of) for unit in units] == [("gov", None), (None, "mill")]


@pytest.mark.parametrize(
    ("sections", "faults"),
    [
        (
            {"organizations": [GOV | {"classification": "goverment"}]},
            ["$.organizations[0].classification: 'goverment' is not"],
        ),
        ({"organizations": [GOV | {"founded": "1953"}]}, ["$.organizations[0].founded: there is no field 'founded'"]),
        ({"organizations": [GOV | {"founding_date": "1953"}]}, ["$.organizations[0].founding_date: a day such as"]),
        (
            {"organizations": [GOV | {"founding_date": "1953-12-02", "dissolution_date": "1953-12-01"}]},
            ["$.organizations[0].dissolution_date: its last day 1953-12-01 is before its first 1953-12-02"],
        ),
        ({"organizations": [GOV, GOV]}, ["$.organizations[1].id: the id 'gov' stands twice"]),
        (
            {"areas": [{"id": "d", "name": "d", "classification": "county"}]},
            ["$.organizations[0].area_id: there is no 'c' in areas"],
        ),
        (
            {"persons": [{"id": "p-2"}]},
            ["$.memberships[0].person_id: there is no 'p-1' in persons; did you mean 'p-2'?"],
        ),
        ({"posts": []}, ["$.memberships[0].post_id: there is no 'head' in posts"]),
        ({"posts": [HEAD | {"role": "boss"}]}, ["$.posts[0].role: 'boss' is not one of"]),
        (
            {"posts": [HEAD | {"organization_id": "govt"}]},
            ["$.posts[0].organization_id: there is no 'govt' in organizations"],
        ),
        ({"memberships": [{"organization_id": "gov"}]}, ["$.memberships[0]: the field 'person_id' is missing"] * 1),
        (
            {"memberships": [TERM | {"end_date": "2021-08-31"}]},
            ["$.memberships[0].end_date: its last day 2021-08-31 is before"],
        ),
        (
            {"organizations": [GOV, GOV | {"id": "party"}], "memberships": [TERM | {"organization_id": "party"}]},
            ["$.memberships[0].organization_id: 'head' is a post at 'gov'"],
        ),
        (
            {"memberships": [{"organization_id": "gov", "member": {"id": "gof"}, "post_id": "head"}]},
            [
                "$.memberships[0].member.id: there is no 'gof' in organizations; did you mean 'gov'?",
                "$.memberships[0].post_id",
            ],
        ),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_at_its_place(sections: dict[str, Any], faults: list[str]) -> None:
    found = _faults(_written(**sections))
    assert all(fault.startswith("c.json:1:") for fault in found)
    for wanted in faults:
        assert any(wanted in fault for fault in found), found


def test_all_faults_are_told_together_each_at_its_line() -> None:
    text = '{"organizations": [\n  {"id": "gov", "name": 7, "classification": "government", "area_id": "c"}],\n"posts": {}\n}'
    assert _faults(text) == [
        "c.json:2:25: $.organizations[0].name: text is wanted here, not 7; put it in quotes",
        "c.json:3:10: $.posts: a list is wanted here, not {…}",
    ]
