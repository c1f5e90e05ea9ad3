"""Conflicting: what does not go together, over which days, on what ground, and what would settle it."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.duties import Conflict, ConflictKind
from safetyduty.facts import DutyKind
from safetyduty.statutes import CaveatKind
from tests.samples import MEETING, county, graph

Change = tuple[str, str]

BRIGADE = "under: gov, runs: [fire]}\n"
SINCE, UNTIL = date(2015, 1, 1), date(2030, 1, 1)


def found(*changes: Change) -> tuple[Conflict, ...]:
    """Every conflict of the sample county in fifteen years."""
    return duties.conflicts_between(graph(county(*changes)), since=SINCE, until=UNTIL)


def told(*changes: Change) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(each.kind.value, each.subject, each.parties, each.span.words().en) for each in found(*changes)]


def bureau(runs: str, place: str = "county", under: str = "gov") -> Change:
    """A bureau beside the fire brigade, with a head."""
    row = f"  - {{id: bureau, name: bureau, kind: department, place: {place}, under: {under}, runs: {runs}}}\n"
    return BRIGADE, BRIGADE + row


def rows(section: str, *written: str) -> Change:
    lines = "".join(f"  - {{{row}}}\n" for row in written)
    return "letters:\n", f"{section}:\n{lines}letters:\n"


TENANTS = (
    "sites:\n",
    (
        "  - {id: inn, name: inn, kind: enterprise, place: town, sectors: [fire]}\n"
        "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [fire]}\nsites:\n"
    ),
)


def leases(inn: str = "since: 2022-01-01, agreement: 2022-01-01", shop: str = "since: 2022-03-01") -> Change:
    return rows(
        "contracts",
        f"id: lease-inn, kind: lease, by: mill, to: inn, over: mill-yard, {inn}",
        f"id: lease-shop, kind: lease, by: mill, to: shop, over: mill-yard, agreement: 2022-03-01, {shop}",
    )


def test_the_sample_county_is_at_peace() -> None:
    assert found() == ()


def test_two_departments_of_one_place_conflict_as_long_as_both_run_a_sector_and_none_leads() -> None:
    [conflict] = found(bureau("[{sector: fire, since: 2022-01-01, until: 2022-07-01}]"))
    assert (conflict.kind, conflict.subject, conflict.parties) == (
        ConflictKind.TWO_REGULATORS,
        "fire",
        ("brigade", "bureau"),
    )
    assert conflict.span.words().en == "2022-01-01 to 2022-06-30"
    assert conflict.because.basis[0].words().zh == "《安全生产法》第三条第三款"
    assert "“fire safety”" in conflict.closes.en
    assert "“消防”" in conflict.closes.zh


def test_a_department_that_leads_settles_it_and_two_that_lead_do_not() -> None:
    lead = "[{sector: fire, since: 2022-01-01, lead: true}]"
    both = ("under: gov, runs: [fire]}\n", "under: gov, runs: [{sector: fire, lead: true}]}\n")
    assert told(bureau(lead)) == []
    rival = both[1] + bureau(lead)[1].removeprefix(BRIGADE)
    assert told((BRIGADE, rival)) == [("two-leads", "fire", ("brigade", "bureau"), "from 2022-01-01")]


@pytest.mark.parametrize(
    ("place", "under"),
    [("town", "gov"), ("county", "brigade")],
    ids=["a station of another place", "a branch of the brigade"],
)
def test_a_department_elsewhere_or_under_the_other_is_no_rival(place: str, under: str) -> None:
    assert told(bureau("[fire]", place, under)) == []


def test_a_sector_that_was_assigned_to_a_second_department_has_two_regulators() -> None:
    assigned = rows("assignments", "id: a-1, by: gov, sector: fire, to: bureau, since: 2022-01-01")
    assert told(bureau("[]"), assigned) == [("two-regulators", "fire", ("brigade", "bureau"), "from 2022-01-01")]


def test_two_assignments_contradict_each_other_while_both_last_unless_they_say_the_same() -> None:
    first, second = (
        "id: a-1, by: gov, sector: fire, to: brigade, since: 2021-09-01, until: 2022-03-01",
        "id: a-2, by: gov, sector: fire, to: bureau, since: 2022-01-01",
    )
    nobody = (BRIGADE, BRIGADE.replace("[fire]", "[]") + bureau("[]")[1].removeprefix(BRIGADE))
    twice = told(nobody, rows("assignments", first, second))
    assert twice == [("assigned-twice", "fire", ("brigade", "bureau"), "2022-01-01 to 2022-02-28")]
    assert told(nobody, rows("assignments", first, second.replace("bureau", "brigade"))) == []


@pytest.mark.parametrize(
    ("days", "missing"),
    [
        ("since: 2022-01-01", ["from 2022-01-01"]),
        ("since: 2022-01-01, until: 2022-03-01", ["2022-01-01 to 2022-02-28"]),
        ("since: 2022-01-01, agreement: 2022-02-01", ["2022-01-01 to 2022-01-31"]),
        ("since: 2022-01-01, until: 2022-03-01, agreement: 2022-04-01", ["2022-01-01 to 2022-02-28"]),
        ("since: 2022-01-01, agreement: 2022-01-01", []),
        ("since: 2022-01-01, agreement: 2021-12-01", []),
        ("agreement: 2022-02-01", []),
        ("until: 2022-03-01", ["up to 2022-02-28"]),
    ],
)
def test_a_contract_lacks_its_agreement_from_its_first_day_until_one_is_signed(days: str, missing: list[str]) -> None:
    contract = rows("contracts", f"id: works, kind: contract, by: mill, to: inn, {days}")
    assert [span for _, _, _, span in told(TENANTS, contract)] == missing


def test_a_missing_agreement_rests_on_the_article_on_contracting() -> None:
    [conflict] = found(TENANTS, rows("contracts", "id: works, kind: contract, by: mill, to: inn, since: 2022-01-01"))
    assert (conflict.subject, conflict.parties) == ("works", ("mill", "inn"))
    assert conflict.because.basis[0].words().zh == "《安全生产法》第四十九条"
    assert conflict.closes.en.startswith("“flour mill” and “inn” sign")


def test_a_site_of_two_tenants_needs_somebody_named_to_coordinate_it() -> None:
    [conflict] = found(TENANTS, leases())
    assert (conflict.kind, conflict.subject) == (ConflictKind.UNCOORDINATED, "mill-yard")
    assert conflict.parties == ("mill", "inn", "shop")
    assert conflict.span.words().en == "from 2022-03-01"
    assert conflict.because.basis[0].words().zh == "《安全生产法》第四十八条"
    assert [caveat.kind for caveat in conflict.caveats] == [CaveatKind.DISCRETION]


def test_one_tenant_or_works_contracted_out_need_nobody_named() -> None:
    assert told(TENANTS, leases(shop="until: 2022-01-01")) == []
    assert told(TENANTS, (leases()[0], leases()[1].replace("kind: lease", "kind: contract"))) == []


@pytest.mark.parametrize(
    ("post", "span"),
    [
        ("at: mill, rank: safety", "from 2022-03-01"),
        ("at: mill, rank: safety, held: [{by: p-9, since: 2022-05-01}]", "2022-03-01 to 2022-04-30"),
        ("at: mill, rank: deputy, held: [{by: p-9, since: 2022-05-01}]", "from 2022-03-01"),
        ("at: inn, rank: safety, held: [{by: p-9, since: 2022-05-01}]", "from 2022-03-01"),
    ],
    ids=["vacant", "held", "a deputy", "of a tenant"],
)
def test_safety_staff_of_the_lessor_coordinate_once_there_are_any(post: str, span: str) -> None:
    staff = ("posts:\n", f"posts:\n  - {{id: keeper, name: keeper, {post}}}\n")
    [conflict] = found(TENANTS, leases(), staff)
    assert conflict.span.words().en == span


@pytest.mark.parametrize("over", ["mill-yard", "mill"])
def test_a_written_duty_of_coordination_names_somebody(over: str) -> None:
    duty = ("duties:\n", f"duties:\n  - {{id: d-c, post: boss, over: {over}, kind: coordination, since: 2022-04-01}}\n")
    [conflict] = found(TENANTS, leases(), duty)
    assert conflict.span.words().en == "2022-03-01 to 2022-03-31"


def test_nobody_is_the_principal_of_a_unit_and_of_what_supervises_it() -> None:
    captain = "at: brigade, rank: principal, held: [{by: p-002, since: 2021-09-01}]"
    same = (captain, captain.replace("p-002", "p-004"))
    [conflict] = found(same)
    assert (conflict.kind, conflict.subject) == (ConflictKind.EXCLUSIVE_POSTS, "mill")
    assert conflict.parties == ("p-004", "boss", "captain")
    assert conflict.span.words().en == "from 2022-05-01"
    assert conflict.caveats[0].kind is CaveatKind.DISCRETION
    assert told((captain, captain.replace("p-002", "p-004").replace("principal", "deputy"))) == []
    elsewhere = ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: []")
    assert told(same, elsewhere) == []


def test_nor_of_the_department_that_oversees_the_place_as_a_whole() -> None:
    changes = (
        (BRIGADE, BRIGADE.replace("[fire]", "[]")),
        ("kind: department, place: county", "kind: comprehensive-department, place: county"),
        ("{by: p-002, since: 2021-09-01}", "{by: p-004, since: 2022-06-01}"),
    )
    assert told(*changes) == [("exclusive-posts", "mill", ("p-004", "boss", "captain"), "from 2022-06-01")]


def given(*delegations: str) -> list[tuple[str, str, str]]:
    """What is wrong with *delegations* in a county with a deputy captain and a clerk."""
    posts = (
        "posts:\n",
        (
            "posts:\n"
            "  - {id: deputy, name: deputy captain, at: brigade, rank: deputy, held: [{by: p-7, since: 2020-01-01}]}\n"
            "  - {id: clerk, name: clerk, at: brigade, rank: officer, held: [{by: p-8, since: 2020-01-01}]}\n"
        ),
    )
    return [(kind, subject, span) for kind, subject, _, span in told(posts, rows("delegations", *delegations))]


@pytest.mark.parametrize("over", ["mill", "mill-yard", "fire", "brigade", "county", "town"])
def test_a_post_may_delegate_what_it_answers_for_and_what_its_body_is_there_for(over: str) -> None:
    assert given(f"id: g, by: captain, to: clerk, over: [{over}], since: 2022-01-01") == []


def test_a_delegation_reaches_no_further_than_the_delegators_own_days() -> None:
    beyond = "id: g, by: head, to: clerk, over: [town], since: 2021-10-01"
    assert given(beyond) == []  # the county's head governs the town's county
    assert given("id: g, by: clerk, to: deputy, over: [mill], since: 2022-01-01, until: 2022-02-01") == [
        ("not-theirs", "g", "2022-01-01 to 2022-01-31")
    ]


def test_passing_on_what_was_delegated_needs_leave() -> None:
    first = "id: g-1, by: captain, to: deputy, over: [mill], since: 2022-01-01, until: 2022-06-01"
    second = "id: g-2, by: deputy, to: clerk, over: [mill], since: 2022-03-01"
    assert given(first, second) == [
        ("redelegated", "g-2", "2022-03-01 to 2022-05-31"),
        ("not-theirs", "g-2", "from 2022-06-01"),
    ]
    assert given(first + ", onward: true", second) == [("not-theirs", "g-2", "from 2022-06-01")]


def test_leave_over_a_place_is_leave_for_what_stands_in_it() -> None:
    first = "id: g-1, by: captain, to: deputy, over: [town], since: 2022-01-01, onward: true"
    assert given(first, "id: g-2, by: deputy, to: clerk, over: [mill], since: 2022-03-01") == []


def test_a_delegation_is_outlived_when_everybody_who_gave_it_has_left() -> None:
    assert given("id: g, by: boss, to: clerk, over: [mill], since: 2022-01-01") == [
        ("delegator-left", "g", "from 2022-05-01")
    ]
    assert given("id: g, by: boss, to: clerk, over: [mill], since: 2022-06-01") == []


def test_a_delegate_that_nobody_is_cannot_act() -> None:
    assert given("id: g, by: captain, to: boss, over: [mill], since: 2021-10-01") == []
    assert given("id: g, by: head, to: captain, over: [county], since: 2021-09-01, until: 2021-10-01") == []
    early = "id: g, by: deputy, to: captain, over: [brigade], since: 2021-01-01"
    assert given(early) == [("delegate-absent", "g", "2021-01-01 to 2021-08-31")]


def test_the_limits_of_delegation_are_a_reading_and_say_so() -> None:
    drawn = county(rows("delegations", "id: g, by: boss, to: captain, over: [mill], since: 2022-01-01"))
    [conflict] = duties.conflicts(graph(drawn), on=MEETING)
    assert conflict.because.basis[0].words().zh == "《安全生产法》第二十二条"
    assert [caveat.kind for caveat in conflict.caveats] == [CaveatKind.DISCRETION]


def test_two_units_that_contract_to_each_other_are_a_loop_while_both_contracts_last() -> None:
    contracts = rows(
        "contracts",
        "id: c-1, kind: contract, by: mill, to: inn, since: 2022-01-01, agreement: 2022-01-01",
        "id: c-2, kind: contract, by: inn, to: mill, since: 2022-02-01, until: 2022-04-01, agreement: 2022-02-01",
    )
    [conflict] = found(TENANTS, contracts)
    assert (conflict.kind, conflict.parties) == (ConflictKind.LOOP, ("inn", "mill"))
    assert conflict.span.words().en == "2022-02-01 to 2022-03-31"
    assert conflict.because.basis[0].words().zh == "《安全生产法》第四十九条"
    assert conflict.closes.zh == "明确inn、面粉厂之间由谁最终负责"


def test_three_in_a_circle_are_one_loop() -> None:
    contracts = rows(
        "contracts",
        *(
            f"id: c-{by}, kind: contract, by: {by}, to: {to}, since: 2022-01-01, agreement: 2022-01-01"
            for by, to in (("mill", "inn"), ("inn", "shop"), ("shop", "mill"))
        ),
    )
    assert told(TENANTS, contracts) == [("loop", "inn", ("inn", "mill", "shop"), "from 2022-01-01")]


def test_posts_that_delegate_to_each_other_are_a_loop() -> None:
    assert ("loop", "captain", "2022-02-01 to 2022-02-28") in given(
        "id: g-1, by: captain, to: deputy, over: [mill], since: 2022-01-01, until: 2022-03-01",
        "id: g-2, by: deputy, to: captain, over: [mill], since: 2022-02-01",
    )


MANY = (
    "duties:\n",
    (
        "duties:\n"
        "  - {id: d-1, post: captain, over: mill, kind: post, since: 2022-01-01, until: 2022-06-01}\n"
        "  - {id: d-2, post: captain, over: mill-yard, kind: post, since: 2022-03-01}\n"
        "  - {id: d-3, post: head, over: mill, kind: post, since: 2022-04-01}\n"
    ),
)


def overloaded(*changes: Change, most: int) -> list[tuple[str, tuple[str, ...], str]]:
    rule = duties.overloads(DutyKind.POST, most=most)
    conflicts = duties.conflicts_between(graph(county(MANY, *changes)), since=SINCE, until=UNTIL, rules=[rule])
    return [(each.subject, each.parties, each.span.words().en) for each in conflicts]


def test_a_post_answers_for_too_many_on_the_days_on_which_it_does() -> None:
    assert overloaded(most=1) == [("captain", ("captain",), "2022-03-01 to 2022-05-31")]
    assert overloaded(most=2) == []


def test_each_seat_of_a_post_has_its_own_share() -> None:
    seats = ("at: brigade, rank: principal,", "at: brigade, rank: principal, seats: 2,")
    assert overloaded(seats, most=1) == []


def test_a_person_is_named_when_the_posts_are_too_many_only_together() -> None:
    same = ("{by: p-002, since: 2021-09-01}", "{by: p-001, since: 2021-09-01}")
    assert overloaded(same, most=1) == [
        ("captain", ("captain",), "2022-03-01 to 2022-05-31"),
        ("p-001", ("captain", "head"), "from 2022-06-01"),
    ]


def test_no_law_sets_how_many_are_too_many_and_the_conflict_says_so() -> None:
    rule = duties.overloads(DutyKind.POST, most=1)
    [conflict] = duties.conflicts(graph(county(MANY)), on=date(2022, 4, 1), rules=[rule])
    assert conflict.ground is None
    assert conflict.because.basis == ()
    assert conflict.caveats[0].kind is CaveatKind.DISCRETION
    assert "1" in conflict.caveats[0].about.zh
    with pytest.raises(ValueError, match="at least one"):
        duties.overloads(DutyKind.POST, most=0)


def test_rules_are_values_and_a_caller_may_add_to_them() -> None:
    rules = (*duties.CONFLICT_RULES, duties.overloads(DutyKind.POST, most=1))
    day = date(2022, 4, 1)
    assert [each.subject for each in duties.conflicts(graph(county(MANY)), on=day, rules=rules)] == ["captain"]
    assert duties.conflicts(graph(county(bureau("[fire]"))), rules=()) == ()


def test_a_window_is_half_open_and_an_empty_one_holds_nothing() -> None:
    drawn = graph(county(bureau("[{sector: fire, since: 2022-01-01, until: 2022-07-01}]")))
    first, over = date(2022, 1, 1), date(2022, 7, 1)
    assert duties.conflicts_between(drawn, since=SINCE, until=first) == ()
    assert len(duties.conflicts_between(drawn, since=SINCE, until=date(2022, 1, 2))) == 1
    assert duties.conflicts_between(drawn, since=over, until=UNTIL) == ()
    assert duties.conflicts_between(drawn, since=first, until=first) == ()
    with pytest.raises(ValueError, match="cannot end"):
        duties.conflicts_between(drawn, since=over, until=first)


def test_who_acts_under_a_delegation_answers_for_as_many_on_its_days_and_so_does_whom_it_is_passed_on_to() -> None:
    elsewhere = (
        ("sites:\n", "  - {id: inn, name: inn, kind: enterprise, place: county, sectors: []}\nsites:\n"),
        (
            "posts:\n",
            "posts:\n" + "".join(f"  - {{id: {id}, name: {id}, at: inn, rank: officer}}\n" for id in ("agent", "aide")),
        ),
    )
    given_on = rows(
        "delegations",
        "id: g-1, by: head, to: agent, over: [town], since: 2022-01-01, until: 2022-06-01, onward: true",
        "id: g-2, by: agent, to: aide, over: [town], since: 2022-02-01, until: 2022-03-01",
    )
    drawn = graph(county(*elsewhere, given_on))
    rule = duties.overloads(DutyKind.TERRITORIAL, most=1)
    found = duties.conflicts_between(drawn, since=SINCE, until=UNTIL, rules=[rule])
    assert [(each.subject, each.span.words().en) for each in found] == [
        ("agent", "2022-01-01 to 2022-05-31"),
        ("aide", "2022-02-01 to 2022-02-28"),
        ("head", "from 2022-01-01"),
    ]
