"""Answering: who answers for something, from the post on the spot to the top."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.errors import NothingInForce, UnknownFact
from safetyduty.facts import DutyKind, Register
from tests.samples import BOOK, MEETING, county, graph

Told = list[tuple[str, str]]


def chain(register: Register, id: str = "mill", on: date = MEETING) -> Told:
    return [(step.post.id, step.kind.value) for step in duties.chain(graph(register, on), id, on=on)]


def with_post(text: str, *changes: tuple[str, str]) -> Register:
    return county(("posts:\n", f"posts:\n  - {text}\n"), *changes)


def test_the_mill_is_answered_for_by_its_director_the_brigade_and_the_county_head() -> None:
    assert chain(county()) == [
        ("boss", "principal"),
        ("captain", "sector"),
        ("head", "territorial"),
        ("head", "leadership"),
    ]


def test_the_way_to_each_post_leads_from_the_mill_to_its_organisation() -> None:
    steps = duties.chain(graph(county()), "mill", on=MEETING)
    ways = {(step.post.id, step.kind): (step.via, step.duty) for step in steps}
    assert ways == {
        ("boss", DutyKind.PRINCIPAL): ((), None),
        ("captain", DutyKind.SECTOR): (("fire", "brigade"), None),
        ("head", DutyKind.TERRITORIAL): (("town",), "duty-head"),
        ("head", DutyKind.LEADERSHIP): (("town", "county", "gov"), None),
    }


@pytest.mark.parametrize(
    ("rank", "kind"),
    [("principal", "principal"), ("safety", "principal"), ("deputy", "principal"), ("officer", "post")],
)
def test_every_post_inside_a_unit_answers_for_it(rank: str, kind: str) -> None:
    assert ("hand", kind) in chain(with_post(f"{{id: hand, name: hand, at: mill, rank: {rank}}}"))


@pytest.mark.parametrize(
    ("rank", "answers"), [("principal", True), ("safety", True), ("deputy", False), ("officer", False)]
)
def test_who_answers_inside_a_department_is_its_head_and_who_is_in_charge_of_safety(rank: str, answers: bool) -> None:
    told = chain(with_post(f"{{id: other, name: other, at: brigade, rank: {rank}}}"))
    assert (("other", "sector") in told) is answers


def test_a_deputy_of_a_department_answers_for_the_sector_in_the_portfolio() -> None:
    assert ("other", "sector") in chain(
        with_post("{id: other, name: other, at: brigade, rank: deputy, charge: [fire]}")
    )


def test_a_vice_head_answers_for_the_sectors_in_the_portfolio_only() -> None:
    assert ("vice", "leadership") in chain(with_post("{id: vice, name: vice, at: gov, rank: deputy, charge: [fire]}"))
    assert "vice" not in dict(chain(with_post("{id: vice, name: vice, at: gov, rank: deputy}")))


def test_the_portfolio_of_a_township_reaches_no_further_than_the_township() -> None:
    town_government = "  - {id: gov-town, name: town government, kind: government, place: town, under: gov}\n"
    register = with_post(
        "{id: town-deputy, name: deputy, at: gov-town, rank: deputy, charge: [fire]}",
        ("organisations:\n", f"organisations:\n{town_government}"),
    )
    assert "town-deputy" not in dict(chain(register))


def test_the_government_of_a_township_is_territorial_and_that_of_the_county_leads() -> None:
    town_government = "  - {id: gov-town, name: town government, kind: government, place: town, under: gov}\n"
    register = with_post(
        "{id: town-head, name: head, at: gov-town, rank: principal}",
        ("organisations:\n", f"organisations:\n{town_government}"),
    )
    told = chain(register)
    assert ("town-head", "territorial") in told
    assert ("head", "leadership") in told


def test_a_bureau_above_the_department_answers_for_the_same_and_the_government_is_not_named_twice() -> None:
    bureau = "  - {id: bureau, name: bureau, kind: department, place: county, under: gov}\n"
    register = with_post(
        "{id: chief, name: chief, at: bureau, rank: principal}",
        ("organisations:\n", f"organisations:\n{bureau}"),
        ("under: gov, runs: [fire]", "under: bureau, runs: [fire]"),
    )
    assert chain(register)[1:3] == [("captain", "sector"), ("chief", "sector")]


def test_the_emergency_bureau_oversees_the_whole_county() -> None:
    bureau = "  - {id: bureau, name: bureau, kind: comprehensive-department, place: county, under: gov}\n"
    register = with_post(
        "{id: chief, name: chief, at: bureau, rank: principal}", ("organisations:\n", f"organisations:\n{bureau}")
    )
    assert ("chief", "comprehensive") in chain(register)
    assert ("chief", "comprehensive") in chain(register, "mill-yard")


def test_the_department_a_unit_belongs_to_answers_for_it_as_for_its_own_business() -> None:
    belongs = ("place: town, sectors: [fire]", "place: town, sectors: [], under: brigade")
    steps = duties.chain(graph(county(belongs)), "mill", on=MEETING)
    captain = next(step for step in steps if step.post.id == "captain")
    assert captain.ground.name.endswith("three-musts")
    assert captain.via == ("brigade",)


def test_a_department_answers_only_on_the_days_it_runs_the_sector() -> None:
    register = county(("runs: [fire]", "runs: [{sector: fire, since: 2022-01-01, until: 2022-06-28}]"))
    answering = [
        day
        for day in (date(2021, 12, 31), date(2022, 1, 1), date(2022, 6, 27), MEETING)
        if "captain" in dict(chain(register, on=day))
    ]
    assert answering == [date(2022, 1, 1), date(2022, 6, 27)]


def test_a_written_duty_counts_on_its_days_only() -> None:
    assert ("head", "territorial") in chain(county(), on=date(2022, 1, 1))
    assert ("head", "territorial") not in chain(county(), on=date(2021, 12, 31))


def test_a_post_answers_for_its_own_spot_and_not_for_everything_in_the_place() -> None:
    over_town = ("over: town, kind: territorial", "over: town, kind: post")
    assert ("head", "post") in chain(county(over_town), "town")
    assert ("head", "post") not in chain(county(over_town), "mill")


def test_nobody_in_the_post_is_told_as_nobody() -> None:
    register = with_post("{id: guard, name: guard, at: mill, rank: safety}")
    steps = duties.chain(graph(register), "mill", on=MEETING)
    assert {step.post.id: step.holders for step in steps}["guard"] == ()


def test_everything_may_be_asked_about_but_what_is_not_there() -> None:
    register = county()
    for rows in register.sections().values():
        for fact in rows:
            assert isinstance(chain(register, fact.id), list)
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        chain(register, "mil")


def test_a_day_before_the_law_is_covered_is_refused() -> None:
    day = date(2021, 8, 31)
    with pytest.raises(NothingInForce, match="2021-09-01"):
        duties.chain(graph(county(), day), "mill", on=day)


def test_a_graph_drawn_under_the_law_of_one_day_may_be_asked_about_another() -> None:
    steps = duties.chain(duties.draw(county(), BOOK.on(MEETING)), "mill", on=date(2022, 4, 30))
    assert steps[0].holders == ("p-003",)


def test_a_written_duty_is_named_where_the_post_would_answer_anyway() -> None:
    written = "duties:\n  - {id: duty-boss, post: boss, over: mill, kind: principal, text: lock up}\n"
    steps = duties.chain(graph(county(("duties:\n", written))), "mill", on=MEETING)
    assert "duty-boss" in {step.duty for step in steps}


def test_two_written_duties_of_one_post_are_both_named() -> None:
    written = "duties:\n  - {id: duty-doors, post: head, over: mill, kind: territorial}\n  - {id: duty-dust, post: head, over: mill, kind: territorial}\n"
    steps = duties.chain(graph(county(("duties:\n", written))), "mill", on=MEETING)
    assert {"duty-doors", "duty-dust"} <= {step.duty for step in steps}


def test_a_station_of_another_township_does_not_answer_for_the_mill() -> None:
    station = "  - {id: station, name: fire station, kind: department, place: far, runs: [fire]}\n"
    register = with_post(
        "{id: stranger, name: station chief, at: station, rank: principal}",
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        ("organisations:\n", f"organisations:\n{station}"),
    )
    assert "stranger" not in dict(chain(register))


def test_a_delegation_reaches_by_any_way_that_leads_to_the_post() -> None:
    register = with_post(
        "{id: deputy, name: deputy, at: committee, rank: officer}",
        ("sectors: [fire]}\nsites", "sectors: [fire], under: brigade}\nsites"),
        (
            "letters:\n",
            "delegations:\n  - {id: g, by: captain, to: deputy, over: [fire], since: 2022-01-01}\nletters:\n",
        ),
    )
    steps = duties.chain(graph(register), "mill", on=MEETING)
    ways = [(step.post.id, step.via, step.delegation) for step in steps if step.kind is DutyKind.SECTOR]
    assert ways == [("captain", ("brigade",), None), ("deputy", ("fire", "brigade"), "g")]


def test_a_competent_department_of_another_place_answers_for_a_part_of_a_part() -> None:
    register = county(
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        ("place: county, under: gov, runs: [fire]", "place: far, under: gov"),
        ("place: town, sectors: [fire]}\nsites", "place: town, sectors: [], under: brigade}\nsites"),
        (
            "sites:\n",
            """\
  - {id: shop, name: shop, kind: enterprise, place: town, part_of: mill, sectors: []}
  - {id: line, name: line, kind: enterprise, place: town, part_of: shop, sectors: []}
sites:
""",
        ),
    )
    for id in ("mill", "shop", "line", "mill-yard"):
        assert ("captain", "sector") in chain(register, id)


def test_a_leader_of_a_body_that_is_no_more_does_not_answer_through_a_portfolio() -> None:
    office = "  - {id: old, name: old government, kind: government, place: county, until: 2022-06-01}\n"
    register = with_post(
        "{id: vice, name: vice, at: old, rank: deputy, charge: [fire]}",
        ("organisations:\n", f"organisations:\n{office}"),
    )
    assert ("vice", "leadership") in chain(register, on=date(2022, 5, 31))
    assert ("vice", "leadership") not in chain(register)


PREFECTURE = (
    (
        "place: county\nplaces:\n",
        "place: prefecture\nplaces:\n  - {id: prefecture, name: prefecture, kind: prefecture}\n",
    ),
    ("en: River County}, kind: county}", "en: River County}, kind: county, under: prefecture}"),
)
LEADERS = """posts:
  - {id: vice, name: vice head, at: gov, rank: deputy, charge: [fire]}
  - {id: safety, name: vice head for safety, at: gov, rank: safety}
"""


def test_the_leaders_of_a_county_answer_in_the_register_of_a_prefecture_as_in_the_county_s_own() -> None:
    def led(*changes: tuple[str, str]) -> list[tuple[str, str, tuple[str, ...]]]:
        steps = duties.chain(graph(county(("posts:\n", LEADERS), *changes)), "mill", on=MEETING)
        return [(s.post.id, s.ground.name, s.via) for s in steps if s.kind is DutyKind.LEADERSHIP]

    assert led(*PREFECTURE) == led()
    assert {post for post, *_ in led()} == {"head", "vice", "safety"}
    told = chain(county(("posts:\n", LEADERS), *PREFECTURE))
    assert ("safety", "territorial") in told, "and the county is local to the prefecture besides"
    assert ("safety", "territorial") not in chain(county(("posts:\n", LEADERS)))


def test_a_government_and_a_department_are_led_up_to_the_top() -> None:
    above = (
        ("organisations:\n", "organisations:\n  - {id: gov-up, name: above, kind: government, place: prefecture}\n"),
        ("kind: government, place: county}", "kind: government, place: county, under: gov-up}"),
        ("posts:\n", "posts:\n  - {id: governor, name: governor, at: gov-up, rank: principal}\n"),
    )
    register = county(*PREFECTURE, *above)
    assert chain(register, "gov") == [("head", "leadership"), ("governor", "leadership")]
    steps = duties.chain(graph(register), "brigade", on=MEETING)
    led = [(step.post.id, step.via, step.ground.name) for step in steps if step.kind is DutyKind.LEADERSHIP]
    assert led == [
        ("head", ("gov",), "cadre-regulation/heads-first-responsible"),
        ("governor", ("gov", "gov-up"), "work-safety-law/government-leadership"),
    ]


def test_a_branch_is_led_through_the_department_above_it() -> None:
    branch = "organisations:\n  - {id: branch, name: branch, kind: department, place: town, under: brigade}\n"
    assert chain(county(("organisations:\n", branch)), "branch") == [("captain", "sector"), ("head", "leadership")]


def test_a_body_of_a_place_that_is_no_more_has_no_say_there() -> None:
    register = county(
        (
            "organisations:\n",
            "organisations:\n  - {id: station, name: station, kind: department, place: town, runs: [fire]}\n",
        ),
        ("posts:\n", "posts:\n  - {id: chief, name: chief, at: station, rank: principal}\n"),
        (
            "en: River Town}, kind: township, under: county}",
            "en: River Town}, kind: township, under: county, until: 2022-06-01}",
        ),
        ("over: town, kind: territorial, since: 2022-01-01", "over: county, kind: territorial"),
    )
    assert ("chief", "sector") in chain(register, on=date(2022, 5, 31))
    assert ("chief", "sector") not in chain(register)
    assert ("captain", "sector") in chain(register), "the county's brigade has its say"
