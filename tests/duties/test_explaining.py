"""Explaining: why a post answers for something, and if it does not, where the way breaks and what would close it."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.dates import Span
from safetyduty.duties import Break, BreakKind
from safetyduty.errors import UnknownFact
from safetyduty.facts import Register
from tests.samples import MEETING, county, graph

RUNS = "runs: [fire]"
TOWN = "organisations:\n  - {id: gov-town, name: town government, kind: government, place: town, under: gov}\n"


def why_not(register: Register, post: str, id: str = "mill", on: date = MEETING) -> tuple[Break, ...]:
    return duties.why_not(graph(register), post, id, on=on)


def only(register: Register, post: str, id: str = "mill", on: date = MEETING) -> Break:
    (found,) = (each for each in why_not(register, post, id, on) if each.kind is not BreakKind.VACANT)
    return found


def post(text: str, *changes: tuple[str, str]) -> Register:
    return county(("posts:\n", f"posts:\n  - {text}\n"), *changes)


def test_every_way_to_a_post_is_told_nearest_first() -> None:
    belongs = ("place: town, sectors: [fire]}\nsites", "place: town, sectors: [fire], under: brigade}\nsites")
    steps = duties.why(graph(county(belongs)), "captain", "mill", on=MEETING)
    assert [step.via for step in steps] == [("brigade",), ("fire", "brigade")]
    assert why_not(county(belongs), "captain") == ()


def test_a_vacant_post_answers_all_the_same() -> None:
    gone = county(("rank: principal, held: [{by: p-002, since: 2021-09-01}]", "rank: principal"))
    (step,) = duties.why(graph(gone), "captain", "mill", on=MEETING)
    assert step.holders == ()
    assert why_not(gone, "captain") == ()


def test_a_sector_that_was_run_until_a_day() -> None:
    found = only(county((RUNS, "runs: [{sector: fire, since: 2022-01-01, until: 2022-06-01}]")), "captain")
    assert found.kind is BreakKind.LAPSED
    assert found.words.en == "“fire brigade”: runs “fire safety” (2022-01-01 to 2022-05-31); it ended before 2022-06-28"
    assert found.spans == (Span(date(2022, 1, 1), date(2022, 6, 1)),)
    assert found.closes.en.startswith("extend or renew it, so that it holds on 2022-06-28")
    assert found.because.basis
    assert found.tie is not None
    assert (found.tie.above, found.tie.below) == ("brigade", "fire")


def test_a_sector_that_is_run_from_a_later_day_only() -> None:
    found = only(county((RUNS, "runs: [{sector: fire, since: 2022-07-01}]")), "captain")
    assert found.kind is BreakKind.NOT_BEGUN
    assert found.words.zh == "“消防队”主管“消防”（2022-07-01起），2022-06-28尚未开始"


def test_between_two_spans_it_has_ended_and_both_are_told() -> None:
    runs = "runs: [{sector: fire, until: 2022-01-01}, {sector: fire, since: 2022-07-01}]"
    found = only(county((RUNS, runs)), "captain")
    assert found.kind is BreakKind.LAPSED
    assert found.spans == (Span(None, date(2022, 1, 1)), Span(date(2022, 7, 1)))


def test_a_written_duty_that_ended() -> None:
    ended = ("kind: territorial, since: 2022-01-01", "kind: sector, since: 2022-01-01, until: 2022-02-01")
    register = county(
        ("duties:\n  - {id: duty-head, post: head", "duties:\n  - {id: duty-head, post: captain"),
        ended,
        (RUNS, "runs: []"),
    )
    found = only(register, "captain")
    assert found.kind is BreakKind.LAPSED
    assert found.tie is not None
    assert found.tie.row == "duty-head"


def test_the_first_of_several_ties_that_do_not_hold_is_named() -> None:
    site = ("unit: mill, sectors: [fire]", "unit: mill, sectors: [fire], until: 2022-06-10")
    entries = ("due: 2022-06-20", "due: 2022-06-09")
    runs = (RUNS, "runs: [{sector: fire, until: 2022-06-01}]")
    ways = why_not(county(site, entries, runs), "captain", "mill-yard")
    assert {(each.tie.above, each.tie.below) for each in ways if each.tie} == {
        ("fire", "mill-yard"),
        ("mill", "mill-yard"),
    }


def test_a_station_of_another_township() -> None:
    station = "organisations:\n  - {id: station, name: fire station, kind: department, place: far, runs: [fire]}\n"
    register = post(
        "{id: stranger, name: station chief, at: station, rank: principal, held: [{by: p-7, since: 2022-01-01}]}",
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        ("organisations:\n", station),
    )
    assert only(register, "stranger").kind is BreakKind.OTHER_PLACE


def test_a_brigade_that_does_not_run_the_sector() -> None:
    other = (
        ("sectors:\n  - ", "sectors:\n  - {id: dust, name: dust, kind: industry}\n  - "),
        (RUNS, "runs: [dust]"),
    )
    found = only(county(*other), "captain")
    assert found.kind is BreakKind.NOT_IN_SECTOR
    assert found.words.en == "“flour mill” is in no sector that “fire brigade” runs (dust)"
    assert found.spans == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{id: other, name: other, at: brigade, rank: officer}", BreakKind.RANK),
        ("{id: other, name: other, at: brigade, rank: deputy}", BreakKind.RANK),
        ("{id: other, name: other, at: committee, rank: principal}", BreakKind.CONVENES),
        ("{id: other, name: other, at: committee, rank: safety}", BreakKind.CONVENES),
        ("{id: other, name: other, at: committee, rank: officer}", BreakKind.NO_LINK),
    ],
)
def test_posts_that_do_not_answer_for_what_their_body_does(text: str, kind: BreakKind) -> None:
    assert only(post(text), "other").kind is kind


def test_a_hand_of_the_mill_answers_for_the_mill_and_not_for_its_yard() -> None:
    register = post("{id: hand, name: hand, at: mill, rank: officer}")
    assert duties.why(graph(register), "hand", "mill", on=MEETING)
    assert only(register, "hand", "mill-yard").kind is BreakKind.OWN_SPOT


def test_a_duty_of_the_post_kind_over_the_town_does_not_reach_the_mill() -> None:
    register = post(
        "{id: guard, name: guard, at: committee, rank: officer}",
        ("post: head, over: town, kind: territorial", "post: guard, over: town, kind: post"),
    )
    found = only(register, "guard")
    assert found.kind is BreakKind.OWN_SPOT
    assert "“duty-head”" in found.words.en
    assert found.spans == (Span(date(2022, 1, 1)),)


def test_a_portfolio_of_a_township_reaches_no_further_than_the_township() -> None:
    register = post(
        "{id: deputy, name: deputy, at: gov-town, rank: deputy, charge: [fire]}", ("organisations:\n", TOWN)
    )
    assert BreakKind.RANK in {each.kind for each in why_not(register, "deputy")}
    station = "organisations:\n  - {id: station, name: station, kind: department, place: town}\n"
    register = post(
        "{id: deputy, name: deputy, at: station, rank: deputy, charge: [fire]}", ("organisations:\n", station)
    )
    assert only(register, "deputy").kind is BreakKind.PORTFOLIO


def test_a_government_that_leads_only_the_committee_does_not_answer_for_its_members() -> None:
    (step,) = duties.why(graph(county()), "head", "brigade", on=MEETING)[1:]
    assert (step.kind.value, step.via) == ("leadership", ("gov",))
    chair = "{id: chair, name: chair, at: committee, rank: principal}"
    found = only(post(chair, ("place: county, under: gov, runs", "place: county, runs")), "head", "brigade")
    assert found.kind is BreakKind.OUTSIDE
    assert (
        found.words.en
        == "“county government” leads a committee that convenes “fire brigade”, and not “fire brigade” itself"
    )


def test_a_committee_does_not_take_the_place_of_the_department() -> None:
    found = only(post("{id: chair, name: chair, at: committee, rank: principal}"), "chair")
    assert found.words.en == (
        "“safety committee” convenes those who answer for “flour mill”, "
        "and does not answer in the place of the department or the area"
    )
    assert found.ground.name.endswith("three-musts")


def test_a_post_that_nothing_links() -> None:
    found = only(post("{id: clerk, name: clerk, at: committee, rank: officer}"), "clerk", "fire")
    assert found.kind is BreakKind.NO_LINK
    assert found.words.en == "the register has no link between “clerk” and “fire safety”"


def test_a_director_of_another_unit_and_a_head_of_another_township() -> None:
    far = (
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        ("organisations:\n", TOWN.replace("place: town", "place: far")),
        ("units:\n", "units:\n  - {id: baker, name: baker, kind: enterprise, place: town, sectors: []}\n"),
    )
    register = post("{id: mayor, name: mayor, at: gov-town, rank: principal}", *far)
    assert only(register, "mayor").words.en == "“town government” is there for “far”, where “flour mill” does not stand"
    assert only(register, "mayor").kind is BreakKind.OTHER_PLACE
    found = only(register, "boss", "baker")
    assert found.kind is BreakKind.OTHER_UNIT
    assert found.words.en == "“mill director” is at “flour mill”, which does not operate “baker”"


LET = (
    ("units:\n", "units:\n  - {id: baker, name: baker, kind: enterprise, place: town, sectors: []}\n"),
    ("sites:\n", "sites:\n  - {id: oven, name: oven, kind: facility, place: town, unit: baker, part_of: mill-yard}\n"),
)


def test_what_was_let_to_another_is_that_units_and_the_contract_says_so() -> None:
    assert only(county(*LET), "boss", "oven").kind is BreakKind.LET_OUT
    lease = ("letters:\n", "contracts:\n  - {id: c, kind: lease, by: mill, to: baker, until: 2022-06-01}\nletters:\n")
    assert BreakKind.LAPSED in {each.kind for each in why_not(county(*LET, lease), "boss", "oven")}
    (step,) = duties.why(graph(county(*LET, lease)), "boss", "oven", on=date(2022, 5, 31))
    assert step.kind.value == "coordination"


def test_what_stands_above_who_contracts_out_is_not_asked_again() -> None:
    lease = ("letters:\n", "contracts:\n  - {id: c, kind: lease, by: mill, to: baker}\nletters:\n")
    baker = ("units:\n", "units:\n  - {id: baker, name: baker, kind: enterprise, place: town, sectors: []}\n")
    assert only(county(baker, lease), "captain", "baker").kind is BreakKind.CONTRACTED


def test_between_a_lessor_and_who_it_was_let_on_to_stands_another() -> None:
    lease = "contracts:\n  - {id: c1, kind: lease, by: mill, to: baker}\n  - {id: c2, kind: lease, by: baker, to: tenant}\nletters:\n"
    units = "".join(
        f"  - {{id: {id}, name: {id}, kind: enterprise, place: town, sectors: []}}\n" for id in ("baker", "tenant")
    )
    register = county(("units:\n", f"units:\n{units}"), ("letters:\n", lease))
    found = only(register, "boss", "tenant")
    assert found.kind is BreakKind.SUBLET
    assert found.words.en == (
        "“flour mill” does not let to “tenant”, nor give it work, itself: "
        "between them stands baker, and “baker” coordinates"
    )
    assert found.spans == (Span(), Span())
    assert only(register, "captain", "tenant").kind is BreakKind.CONTRACTED


def given(*rows: str) -> tuple[str, str]:
    lines = "".join(f"  - {{{row}}}\n" for row in rows)
    return "letters:\n", f"delegations:\n{lines}letters:\n"


DEPUTY = "{id: deputy, name: deputy, at: committee, rank: officer, held: [{by: p-5, since: 2022-01-01}]}"


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("id: g, by: head, to: deputy, over: [mill], since: 2022-01-01, until: 2022-06-01", BreakKind.LAPSED),
        ("id: g, by: head, to: deputy, over: [mill], since: 2022-07-01", BreakKind.NOT_BEGUN),
        ("id: g, by: head, to: deputy, over: [brigade], since: 2022-01-01", BreakKind.NOT_REACHED),
        ("id: g, by: boss, to: deputy, over: [fire], since: 2022-01-01", BreakKind.NOT_REACHED),
    ],
)
def test_a_delegation_that_ended_begins_later_or_does_not_reach(row: str, kind: BreakKind) -> None:
    assert {each.kind for each in why_not(post(DEPUTY, given(row)), "deputy")} == {kind}


def test_a_delegation_from_one_that_does_not_answer() -> None:
    row = "id: g, by: boss, to: deputy, over: [fire], since: 2022-01-01"
    assert only(post(DEPUTY, given(row)), "deputy", "town").kind is BreakKind.DELEGATOR


ONWARD = (
    "id: g1, by: head, to: captain, over: [mill], since: 2022-01-01",
    "id: g2, by: captain, to: deputy, over: [town], since: 2022-01-01",
)


def test_a_delegation_is_passed_on_only_where_that_is_allowed() -> None:
    register = post(DEPUTY, given(*ONWARD), (RUNS, "runs: []"))
    assert {each.kind for each in why_not(register, "deputy")} == {BreakKind.NOT_ONWARD}
    allowed = post(DEPUTY, given(f"{ONWARD[0]}, onward: true", ONWARD[1]), (RUNS, "runs: []"))
    told = [(step.post.id, step.delegation) for step in duties.chain(graph(allowed), "mill", on=MEETING)]
    assert told == [
        ("boss", None),
        ("head", None),
        ("captain", "g1"),
        ("deputy", "g2"),
        ("head", None),
        ("captain", "g1"),
        ("deputy", "g2"),
    ]
    assert why_not(allowed, "deputy") == ()


def test_a_delegation_ends_with_the_body_of_either_post() -> None:
    row = "id: g, by: head, to: deputy, over: [mill], since: 2022-01-01"
    deputy = DEPUTY.replace("at: committee", "at: office")
    office = "organisations:\n  - {id: office, name: office, kind: department, place: county, until: 2022-06-01}\n"
    register = post(
        deputy.replace("held: [{by: p-5, since: 2022-01-01}]", "held: []"), given(row), ("organisations:\n", office)
    )
    [found] = [each for each in why_not(register, "deputy") if each.kind is BreakKind.LAPSED][:1]
    assert found.spans == (Span(date(2022, 1, 1), date(2022, 6, 1)),)
    assert duties.why(graph(register), "deputy", "mill", on=date(2022, 5, 31))


def test_a_delegation_that_comes_back_is_not_followed() -> None:
    rows = [
        "id: g1, by: head, to: captain, over: [mill], since: 2022-01-01, onward: true",
        "id: g2, by: captain, to: head, over: [mill], since: 2022-01-01, onward: true",
    ]
    steps = duties.chain(graph(county(given(*rows), (RUNS, "runs: []"))), "mill", on=MEETING)
    assert [(step.post.id, step.delegation) for step in steps if step.delegation] == [("captain", "g1")] * 2


def test_that_a_post_is_vacant_besides_is_told_last() -> None:
    gone = (
        "rank: principal, held: [{by: p-002, since: 2021-09-01}]",
        "rank: principal, held: [{by: p-002, since: 2021-09-01, until: 2022-02-01}]",
    )
    *_, found = why_not(county((RUNS, "runs: []"), gone), "captain")
    assert found.kind is BreakKind.VACANT
    assert found.words.en == "besides, nobody holds “fire captain” (from 2022-02-01)"
    assert found.spans == (Span(date(2021, 9, 1), date(2022, 2, 1)),)


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownFact, match="did you mean 'captain'"):
        duties.why(graph(county()), "captan", "mill", on=MEETING)
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        duties.why_not(graph(county()), "captain", "mil", on=MEETING)
    with pytest.raises(UnknownFact):
        duties.why_not(graph(county()), "mill", "mill", on=MEETING)
