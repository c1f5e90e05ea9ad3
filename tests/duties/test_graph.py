"""The graph: each fact draws its links, with the days they last."""

from collections.abc import Iterator
from datetime import date

import pytest

from safetyduty import duties
from safetyduty.duties import Edge, Link
from safetyduty.errors import UnknownFact
from safetyduty.facts import Register
from tests.samples import BOOK, MEETING, county, graph


def test_the_sample_county_draws_these_links() -> None:
    links = {(edge.above, edge.link.value, edge.below) for edge in graph(county()).edges}
    assert links == {
        ("head", "holds", "gov"),
        ("captain", "holds", "brigade"),
        ("boss", "holds", "mill"),
        ("head", "bears", "town"),
        ("mill", "operates", "mill-yard"),
        ("brigade", "runs", "fire"),
        ("fire", "belongs", "mill"),
        ("fire", "belongs", "mill-yard"),
        ("town", "contains", "mill"),
        ("town", "contains", "mill-yard"),
        ("county", "contains", "town"),
        ("gov", "governs", "county"),
        ("gov", "leads", "brigade"),
        ("gov", "leads", "committee"),
        ("committee", "convenes", "county"),
        ("committee", "convenes", "brigade"),
    }


def test_a_portfolio_and_an_overseer_draw_theirs() -> None:
    register = county(
        ("at: gov, rank: principal", "at: gov, rank: principal, charge: [fire]"),
        ("kind: department, place: county", "kind: comprehensive-department, place: county"),
    )
    links = {(edge.above, edge.link, edge.below) for edge in graph(register).edges}
    assert {("head", Link.CHARGE, "fire"), ("brigade", Link.OVERSEES, "county")} <= links


def test_a_link_lasts_as_long_as_the_fact_it_comes_from() -> None:
    drawn = graph(county())
    assert [edge.link for edge in drawn.above("town", on=date(2021, 12, 31))] == [Link.CONTAINS]
    assert [edge.link for edge in drawn.above("town", on=date(2022, 1, 1))] == [Link.BEARS, Link.CONTAINS]
    assert drawn.to_networkx(on=date(2021, 12, 31)).number_of_edges() == drawn.to_networkx().number_of_edges() - 1


def test_nothing_stands_above_a_post_and_nobody_knows_what_is_not_there() -> None:
    drawn = graph(county())
    assert drawn.above("boss", on=MEETING) == ()
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        drawn.above("mil", on=MEETING)


def test_every_fact_is_a_node_with_its_section() -> None:
    bare, register = graph(county()).to_networkx(), county()
    assert {id: bare.nodes[id]["section"] for id in bare} == {
        fact.id: section for section, rows in register.sections().items() for fact in rows
    }


def test_the_summit_is_the_place_of_the_register_and_all_above_it() -> None:
    assert graph(county()).summit == {"county"}
    assert graph(county(("place: county\nplaces:", "place: town\nplaces:"))).summit == {"town", "county"}


def test_a_rule_of_ones_own_draws_links_of_its_own() -> None:
    def neighbours(_: Register) -> Iterator[Edge]:
        yield Edge("mill", "town", Link.GOVERNS)

    drawn = duties.draw(county(), BOOK.on(MEETING), rules=[neighbours])
    assert [edge.above for edge in drawn.above("town", on=MEETING)] == ["mill"]


def test_networkx_gets_every_link() -> None:
    runs = "runs: [{sector: fire, until: 2022-01-01}, {sector: fire, since: 2022-03-01}]"
    drawn = graph(county(("runs: [fire]", runs)))
    assert drawn.to_networkx().number_of_edges() == len(drawn.edges)
