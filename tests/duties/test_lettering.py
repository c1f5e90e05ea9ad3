"""Lettering: who is accountable, responsible, consulted and informed, layer by layer, and which lines have not exactly one A."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.duties import RaciFlaw
from safetyduty.facts import DutyKind
from tests.samples import MEETING, OVERSEEN, county, graph

Change = tuple[str, str]

SECTOR, PRINCIPAL, TERRITORIAL, LEADERSHIP = (
    DutyKind.SECTOR,
    DutyKind.PRINCIPAL,
    DutyKind.TERRITORIAL,
    DutyKind.LEADERSHIP,
)
BRIGADE = "under: gov, runs: [fire]}\n"


def letters(*changes: Change, id: str = "mill", kind: DutyKind = PRINCIPAL) -> dict[str, str]:
    rows = duties.raci(graph(county(*changes)), id, on=MEETING, kind=kind)
    assert len({row.post.id for row in rows}) == len(rows)
    return {row.post.id: row.letter.value for row in rows}


def faults(*changes: Change, id: str = "mill") -> list[tuple[str, str | None, str, tuple[str, ...]]]:
    found = duties.raci_faults(graph(county(*changes)), [id], on=MEETING)
    return [(fault.kind.value, fault.line, fault.flaw.value, fault.posts) for fault in found]


def posts(*written: str) -> Change:
    return "posts:\n", "posts:\n" + "".join(f"  - {{name: a post, {each}}}\n" for each in written)


def bodies(*written: str) -> Change:
    return "organisations:\n", "organisations:\n" + "".join(f"  - {{name: a body, {each}}}\n" for each in written)


STAFF = posts(
    "id: keeper, at: mill, rank: safety", "id: second, at: mill, rank: deputy", "id: hand, at: mill, rank: officer"
)
BUREAU = bodies("id: bureau, kind: department, place: county, under: gov, runs: [fire]")
CHIEF = "id: chief, at: bureau, rank: principal, held: [{by: p-9, since: 2021-09-01}]"


def test_in_the_enterprise_its_principal_is_accountable_and_everybody_else_does_it() -> None:
    assert letters(STAFF) == {
        "boss": "A",
        "keeper": "R",
        "second": "R",
        "hand": "R",
        "captain": "C",
        "head": "C",  # it bears a written duty for the town, and is a leader
    }


def test_the_rows_stand_in_order_of_their_letters_and_say_why() -> None:
    rows = duties.raci(graph(county(STAFF)), "mill", on=MEETING)
    assert [row.letter.value for row in rows] == sorted((row.letter.value for row in rows), key="ARCI".index)
    assert rows[0].because.words.en.startswith("the principal of the body that answers first: ")
    assert rows[0].because.words.zh.startswith("本层级首先负责的主要负责人：")
    assert rows[0].because.basis[0].words().zh == "《安全生产法》第五条"
    assert rows[0].holders == ("p-004",)


def test_in_the_view_of_supervision_the_department_is_accountable_and_the_unit_informed() -> None:
    assert letters(STAFF, kind=SECTOR) == {
        "captain": "A",
        "head": "C",
        "boss": "I",
        "keeper": "I",
        "second": "I",
        "hand": "I",
    }


def test_leaders_are_informed_unless_the_view_is_theirs() -> None:
    unwritten = ("over: town, kind: territorial", "over: fire, kind: leadership")
    assert letters(unwritten)["head"] == "I"
    assert letters(unwritten, kind=LEADERSHIP)["head"] == "A"


def test_the_post_on_the_spot_belongs_to_the_enterprise() -> None:
    assert letters(STAFF, kind=DutyKind.POST) == letters(STAFF)


def test_of_several_departments_the_one_that_leads_is_accountable_and_the_others_are_consulted() -> None:
    lead = (
        "under: gov, runs: [fire]}\n  - {id: committee",
        "under: gov, runs: [{sector: fire, lead: true}]}\n  - {id: committee",
    )
    assert letters(BUREAU, posts(CHIEF), lead, kind=SECTOR) == {"captain": "A", "chief": "C", "head": "C", "boss": "I"}
    assert ("sector", "fire", "several", ("captain", "chief")) in faults(BUREAU, posts(CHIEF))
    assert not [fault for fault in faults(BUREAU, posts(CHIEF), lead) if fault[0] == "sector"]


def test_each_sector_is_a_line_of_its_own_though_one_department_runs_both() -> None:
    gas = (
        ("sectors:\n", "sectors:\n  - {id: gas, name: gas, kind: industry}\n"),
        (BRIGADE, BRIGADE.replace("[fire]", "[fire, gas]")),
        ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: [fire, gas]"),
        posts("id: gasman, at: brigade, rank: deputy, charge: [gas], held: [{by: p-9, since: 2021-09-01}]"),
    )
    rows = duties.raci(graph(county(*gas)), "mill", on=MEETING, kind=SECTOR)
    sector = {(row.line, row.post.id, row.letter.value) for row in rows if row.kind is SECTOR}
    assert sector == {("fire", "captain", "A"), ("gas", "captain", "A"), ("gas", "gasman", "R")}
    assert not [fault for fault in faults(*gas) if fault[0] == "sector"]


def test_a_bureau_above_the_station_that_runs_the_sector_is_informed() -> None:
    above = bodies("id: bureau, kind: department, place: county, under: gov")
    under = (BRIGADE, BRIGADE.replace("gov", "bureau"))
    assert letters(above, under, posts(CHIEF), kind=SECTOR)["chief"] == "I"
    assert letters(above, under, posts(CHIEF), kind=SECTOR)["captain"] == "A"


def test_a_department_of_the_town_answers_before_that_of_the_county() -> None:
    station = bodies("id: station, kind: department, place: town, runs: [fire]")
    sergeant = posts("id: sergeant, at: station, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    assert letters(station, sergeant, kind=SECTOR) == {"sergeant": "A", "captain": "I", "head": "C", "boss": "I"}


def test_a_written_duty_stands_beside_what_is_derived_and_heads_only_where_nothing_is() -> None:
    assert letters(kind=TERRITORIAL)["head"] == "A"
    town = bodies("id: town-gov, kind: government, place: town, under: gov")
    mayor = posts("id: mayor, at: town-gov, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    assert letters(town, mayor, kind=TERRITORIAL) == {"mayor": "A", "head": "R", "captain": "C", "boss": "I"}


def test_party_and_government_are_both_first_responsible() -> None:
    party = bodies("id: party, kind: party-committee, place: county")
    secretary = posts("id: secretary, at: party, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    rows = duties.raci(graph(county(party, secretary)), "mill", on=MEETING, kind=LEADERSHIP)
    heads = {(row.line, row.post.id) for row in rows if row.letter.value == "A"}
    assert heads == {("government", "head"), ("party", "secretary")}
    assert not [fault for fault in faults(party, secretary) if fault[0] == "leadership"]


def test_of_a_workshop_the_principal_of_the_whole_unit_is_accountable() -> None:
    shop = (
        "sites:\n",
        "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [fire], part_of: mill}\nsites:\n",
    )
    foreman = posts("id: foreman, at: shop, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    found = letters(shop, foreman, id="shop")
    assert (found["boss"], found["foreman"]) == ("A", "R")
    assert letters(id="mill-yard")["boss"] == "A"


def test_the_landlord_is_consulted_and_accountable_for_coordination() -> None:
    let = (
        ("sites:\n", "  - {id: inn, name: inn, kind: enterprise, place: town, sectors: [fire]}\nsites:\n"),
        (
            "letters:\n",
            "contracts:\n  - {id: lease, kind: lease, by: mill, to: inn, agreement: 2022-01-01}\nletters:\n",
        ),
    )
    assert letters(*let, id="inn")["boss"] == "C"
    assert letters(*let, id="inn", kind=DutyKind.COORDINATION)["boss"] == "A"
    assert ("principal", None, "nobody", ()) in faults(*let, id="inn")


def test_a_delegate_does_it_and_the_delegator_stays_accountable() -> None:
    given = (
        "letters:\n",
        "delegations:\n  - {id: g, by: boss, to: captain, over: [mill], since: 2022-05-01}\nletters:\n",
    )
    found = letters(given)
    assert (found["boss"], found["captain"]) == ("A", "R")


def test_a_county_that_is_complete_has_no_fault() -> None:
    assert faults(OVERSEEN) == []
    assert faults() == [("comprehensive", None, "nobody", ())]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("at: mill, rank: principal", "at: mill, rank: deputy"), ("principal", None, RaciFlaw.NOBODY, ())),
        (
            ("{by: p-004, since: 2022-05-01}", "{by: p-004, since: 2022-07-01}"),
            ("principal", None, RaciFlaw.VACANT, ("boss",)),
        ),
        (("runs: [fire]", "runs: []"), ("sector", None, RaciFlaw.NOBODY, ())),
        (("over: town, kind: territorial", "over: mill, kind: post"), ("territorial", None, RaciFlaw.NOBODY, ())),
    ],
)
def test_a_line_without_exactly_one_that_is_held_is_a_fault(change: Change, fault: tuple[object, ...]) -> None:
    found = duties.raci_faults(graph(county(OVERSEEN, change)), ["mill"], on=MEETING)
    assert [(each.kind.value, each.line, each.flaw, each.posts) for each in found] == [fault]


def test_two_principals_of_one_unit_are_a_fault() -> None:
    twin = posts("id: twin, at: mill, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    assert faults(OVERSEEN, twin) == [("principal", None, "several", ("boss", "twin"))]


def test_a_river_that_nobody_operates_needs_no_principal() -> None:
    river = ("unit: mill, sectors: [fire]", "sectors: [fire]")
    assert faults(OVERSEEN, river, id="mill-yard") == []
    on_the_spot = ("duties:\n", "duties:\n  - {id: d, post: boss, over: mill-yard, kind: post}\n")
    assert faults(OVERSEEN, river, on_the_spot, id="mill-yard") == []


def test_without_ids_every_unit_and_site_that_exists_is_checked() -> None:
    closed = ("kind: facility, place: town, unit: mill", "kind: facility, place: town, unit: mill, until: 2022-05-01")
    hazard = county()
    assert {fault.subject for fault in duties.raci_faults(graph(hazard))} == {"mill", "mill-yard"}
    later = graph(county(closed))
    assert {fault.subject for fault in duties.raci_faults(later, on=date(2022, 4, 30))} == {"mill", "mill-yard"}
    assert {fault.subject for fault in duties.raci_faults(later, on=date(2022, 5, 1))} == {"mill"}


def test_a_written_duty_of_equal_reach_does_it_beside_the_department_that_is_accountable() -> None:
    bureau = bodies("id: bureau, kind: department, place: county, under: gov")
    written = ("duties:\n", "duties:\n  - {id: d, post: chief, over: mill, kind: sector}\n")
    found = letters(bureau, posts(CHIEF), written, kind=SECTOR)
    assert (found["captain"], found["chief"]) == ("A", "R")


def test_a_department_that_leads_higher_up_does_not_take_the_place_of_the_nearest() -> None:
    station = bodies("id: station, kind: department, place: town, runs: [fire]")
    sergeant = posts("id: sergeant, at: station, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    lead = (
        "under: gov, runs: [fire]}\n  - {id: committee",
        "under: gov, runs: [{sector: fire, lead: true}]}\n  - {id: committee",
    )
    found = letters(station, sergeant, lead, kind=SECTOR)
    assert (found["sergeant"], found["captain"]) == ("A", "I")


def test_a_foreman_does_not_stand_in_for_the_principal_that_the_whole_unit_lacks() -> None:
    shop = (
        "sites:\n",
        "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [fire], part_of: mill}\nsites:\n",
    )
    foreman = posts("id: foreman, at: shop, rank: principal, held: [{by: p-9, since: 2021-09-01}]")
    leaderless = ("at: mill, rank: principal", "at: mill, rank: deputy")
    assert faults(OVERSEEN, shop, foreman, leaderless, id="shop") == [("principal", None, "nobody", ())]


def test_what_stands_right_in_the_registers_own_place_needs_no_body_below_it() -> None:
    in_the_county = ("kind: enterprise, place: town", "kind: enterprise, place: county")
    assert faults(OVERSEEN, in_the_county) == []
