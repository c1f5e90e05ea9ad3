"""The graph goes to networkx, GraphML and node-link JSON, and comes back the same; what is not annotated so is refused."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import networkx as nx
import pytest
from attrs import evolve
from hypothesis import given, settings

from safetyduty import duties
from safetyduty.duties import DutyGraph, Edge, from_graphml, from_networkx, from_node_link, to_graphml, to_node_link
from safetyduty.errors import BadFacts
from safetyduty.facts import Register
from tests.house.source import ROOT
from tests.samples import BOOK, MEETING, county, graph, zeku
from tests.strategies import registers

LAW = BOOK.on(MEETING)

Texts = tuple[Callable[[DutyGraph], str], Callable[[str, Register], DutyGraph]]
FORMS: dict[str, Texts] = {
    "graphml": (to_graphml, lambda text, register: from_graphml(text, "c.graphml", register, LAW)),
    "node-link": (to_node_link, lambda text, register: from_node_link(text, "c.json", register, LAW)),
}


def _set(edges: tuple[Edge, ...]) -> set[Edge]:
    return set(edges)


def _theirs(*changes: tuple[str, object]) -> "nx.MultiDiGraph[str]":
    """The sample county as networkx has it, with annotations of the written duty head -> town changed."""
    theirs = graph(county()).to_networkx()
    for name, value in changes:
        theirs.edges["head", "town", 0][name] = value
    return theirs


def _faults(theirs: Any) -> list[str]:
    with pytest.raises(BadFacts) as refused:
        from_networkx(theirs, county(), LAW)
    return [str(fault) for fault in refused.value.faults]


def test_nodes_and_edges_carry_what_they_are() -> None:
    theirs = graph(county()).to_networkx()
    assert theirs.nodes["gov"] == {
        "section": "organisations",
        "kind": "government",
        "zh": "县政府",
        "en": "county government",
    }
    assert theirs.nodes["head"]["kind"] == "principal", "a post's kind is its rank"
    assert theirs.nodes["letter-brigade"]["kind"] is None
    assert theirs.edges["head", "town", 0] == {
        "link": "bears",
        "since": date(2022, 1, 1),
        "until": None,
        "duty": "duty-head",
    }


@given(registers())
def test_networkx_gives_back_every_link_of_any_register(register: Register) -> None:
    drawn = graph(register)
    back = from_networkx(drawn.to_networkx(), register, LAW)
    assert len(back.edges) == len(drawn.edges)
    assert _set(back.edges) == _set(drawn.edges)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=30)
@given(register=registers())
def test_text_gives_back_every_link_of_any_register(form: str, register: Register) -> None:
    out, back = FORMS[form]
    drawn = graph(register)
    again = back(out(drawn), register)
    assert _set(again.edges) == _set(drawn.edges)
    assert out(again) == out(drawn)


@pytest.mark.parametrize("form", FORMS)
def test_text_keeps_chinese_names_legible(form: str) -> None:
    assert "泽曲镇高原加油站" in FORMS[form][0](graph(zeku()))


@pytest.mark.parametrize("form", FORMS)
def test_the_chain_is_the_same_after_a_round_trip(form: str) -> None:
    out, back = FORMS[form]
    again = back(out(graph(zeku())), zeku())
    assert duties.chain(again, "petrol-station") == duties.chain(graph(zeku()), "petrol-station")


def test_the_order_of_facts_changes_neither_keys_nor_text() -> None:
    rows: dict[str, Any] = {name: rows[::-1] for name, rows in zeku().sections().items()}
    turned = evolve(zeku(), **rows)
    assert to_node_link(graph(turned)) == to_node_link(graph(zeku()))
    assert nx.utils.graphs_equal(graph(turned).to_networkx(), graph(zeku()).to_networkx())


def test_an_edge_keeps_its_key_on_every_day() -> None:
    runs = "runs: [{sector: fire, until: 2022-01-01}, {sector: fire, since: 2022-03-01}]"
    drawn = graph(county(("runs: [fire]", runs)))
    assert [key for *_, key in drawn.to_networkx().out_edges("brigade", keys=True)] == [0, 1]
    assert [key for *_, key in drawn.to_networkx(on=MEETING).out_edges("brigade", keys=True)] == [1]


def test_days_may_be_text_and_more_may_be_annotated() -> None:
    theirs = _theirs(("since", "2022-01-01"), ("weight", 0.5))
    theirs.graph["made by"] = "hand"
    assert _set(from_networkx(theirs, county(), LAW).edges) == _set(graph(county()).edges)


def test_a_digraph_without_keys_is_read_too() -> None:
    theirs = nx.DiGraph([("boss", "mill", {"link": "holds"})])
    assert from_networkx(theirs, county(), LAW).edges == (Edge("boss", "mill", duties.Link.HOLDS),)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("link", "bear", "$.edges[head->town#0].link: there is no link 'bear'; did you mean 'bears'?"),
        ("link", None, "$.edges[head->town#0].link: there is no link 'None'"),
        ("link", ["bears"], "$.edges[head->town#0].link: there is no link \"['bears']\"; did you mean 'bears'?"),
        ("since", "2022-1-1", "$.edges[head->town#0].since: a day such as 2022-06-28 is wanted here, not 2022-1-1"),
        ("since", "20220101", "$.edges[head->town#0].since: a day such as 2022-06-28 is wanted here, not 20220101"),
        ("until", "2022-02-30", "$.edges[head->town#0].until: a day such as 2022-06-28 is wanted here, not 2022-02-30"),
        ("until", 2022, "$.edges[head->town#0].until: a day such as 2022-06-28 is wanted here, not 2022"),
        ("until", "2021-12-31", "$.edges[head->town#0].until: it ends on 2021-12-31, before it starts on 2022-01-01"),
        ("duty", None, "$.edges[head->town#0].duty: the register has no row 'None' that this link could come from"),
        ("duty", "mill", "$.edges[head->town#0].duty: the register has no row 'mill' that this link could come from"),
        ("duty", ["x"], "$.edges[head->town#0].duty: the register has no row \"['x']\" that this link could come from"),
    ],
)
def test_an_annotation_that_is_none_is_refused(name: str, value: object, fault: str) -> None:
    assert _faults(_theirs((name, value))) == [fault]


def test_a_moment_is_no_day() -> None:
    moment = datetime.fromisoformat("2022-01-01T00:00+08:00")
    assert _faults(_theirs(("since", moment)))[0].startswith("$.edges[head->town#0].since")


def test_all_faults_are_told_together() -> None:
    theirs = _theirs(("link", "bear"), ("since", "?"))
    theirs.add_edge("heads", "mill")
    assert [fault.partition(": ")[0] for fault in _faults(theirs)] == [
        "$.nodes[heads]",
        "$.edges[head->town#0].link",
        "$.edges[head->town#0].since",
        "$.edges[heads->mill#0].link",
    ]
    assert "did you mean 'head'" in _faults(theirs)[0]


def test_a_graph_without_directions_is_refused() -> None:
    assert _faults(nx.Graph()) == ["$: a directed graph is wanted, from who answers to what"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "c.json:1:1: $: not JSON: Expecting value"),
        ("{\n  nodes}", "c.json:2:3: $: not JSON: Expecting property name enclosed in double quotes"),
        ("[]", "c.json: $: the lists 'nodes' and 'edges' are wanted here"),
        ('{"nodes": [], "edges": {}}', "c.json: $: the lists 'nodes' and 'edges' are wanted here"),
        ('{"nodes": ["mill"], "edges": []}', "c.json: $.nodes[0].id: the name of a node is wanted here"),
        ('{"nodes": [], "links": [{"source": "a"}]}', "c.json: $.links[0].target: the name of a node is wanted here"),
        (
            '{"nodes": [], "edges": [{"source": "boss", "target": "mill", "key": [1]}]}',
            "c.json: $.edges[0].key: text or a whole number is wanted here",
        ),
        (
            '{"directed": false, "nodes": [], "edges": []}',
            "c.json: $: a directed graph is wanted, from who answers to what",
        ),
        (
            '{"directed": true, "nodes": [], "edges": [{"source": "boss", "target": "mill"}]}',
            "c.json: $.edges[boss->mill#0].link: there is no link 'None'",
        ),
        ("[" * 100_000, "c.json: $: nested too deep"),
    ],
)
def test_text_that_is_no_node_link_json_is_refused(text: str, fault: str) -> None:
    with pytest.raises(BadFacts) as refused:
        from_node_link(text, "c.json", county(), LAW)
    assert [str(each) for each in refused.value.faults] == [fault]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "c.graphml:1:1: $: not XML: no element found"),
        ("<graphml>\n<graph></graphml>", "c.graphml:2:10: $: not XML: mismatched tag"),
        ("<a/>", "c.graphml: $: not GraphML: file not successfully read as graphml"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "c.graphml: $: a DOCTYPE is not accepted; remove it"),
        ("<graphml><graph><data key='x'/></graph></graphml>", "c.graphml: $: not GraphML: Bad GraphML data: no key x"),
        (
            "<graphml><graph edgedefault='undirected'/></graphml>",
            "c.graphml: $: a directed graph is wanted, from who answers to what",
        ),
    ],
)
def test_text_that_is_no_graphml_is_refused(text: str, fault: str) -> None:
    with pytest.raises(BadFacts) as refused:
        from_graphml(text, "c.graphml", county(), LAW)
    assert [str(each) for each in refused.value.faults] == [fault]


@pytest.mark.parametrize("read", [from_graphml, from_node_link])
def test_bytes_are_utf_8(read: Callable[..., DutyGraph]) -> None:
    with pytest.raises(BadFacts) as refused:
        read("县".encode("gb18030"), "c", county(), LAW)
    assert [str(fault) for fault in refused.value.faults] == ["c: $: not UTF-8; save it as UTF-8"]


def test_graphml_of_another_hand_may_say_the_link_once_for_all() -> None:
    text = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="edge" attr.name="link" attr.type="string"><default>holds</default></key>
      <graph edgedefault="directed"><edge source="boss" target="mill"/></graph></graphml>"""
    assert from_graphml(text, "c.graphml", county(), LAW).edges == (Edge("boss", "mill", duties.Link.HOLDS),)


def test_node_link_json_is_json_that_networkx_reads_by_itself() -> None:
    theirs = nx.node_link_graph(json.loads(to_node_link(graph(county()), on=date(2021, 12, 31))), edges="edges")
    assert theirs.number_of_edges() == len(graph(county()).edges) - 1


def test_the_room_does_not_import_networkx() -> None:
    code = "import sys; from safetyduty import duties, exchange; sys.exit('networkx' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT / "src", check=False)
    assert ran.returncode == 0
