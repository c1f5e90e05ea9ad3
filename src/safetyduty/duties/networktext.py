"""网络文本 · networktext — the graph as GraphML and as node-link JSON, by networkx's own writers, and back.

networkx and the readers of XML are imported where they are used.
"""

import json
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.networked import restored
from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import Register
from safetyduty.statutes import Law
from safetyduty.words import Phrase

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["from_graphml", "from_node_link", "to_graphml", "to_node_link"]


def to_graphml(graph: DutyGraph, *, on: date | None = None) -> str:
    """The graph as GraphML, all days or the links of the day *on* (写作GraphML).

    Days are text such as ``2022-06-28``; what is None is left out.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> from safetyduty.facts import Place, PlaceKind
        >>> places = (Place("c", Phrase("泽库县", "Zeku"), PlaceKind.COUNTY),)
        >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c", places=places)
        >>> text = to_graphml(draw(county, statutes.read("cn").on(date(2022, 6, 28))))
        >>> [line.strip() for line in text.splitlines() if "泽库县" in line]
        ['<data key="zh">泽库县</data>']
    """
    import networkx as nx  # noqa: PLC0415

    network = graph.to_networkx(on=on)
    for notes in _all_notes(network):
        for name, value in [*notes.items()]:
            if value is None:
                del notes[name]
            else:
                notes[name] = _text(value)
    stream = BytesIO()
    nx.write_graphml_xml(network, stream, named_key_ids=True)
    return stream.getvalue().decode() + "\n"


def from_graphml(raw: bytes | str, source: str, register: Register, law: Law) -> DutyGraph:
    """The DutyGraph written in *raw* as GraphML; *source* is the name its faults carry (读入GraphML).

    Raises:
        BadFacts: It is not GraphML, or what `from_networkx` refuses.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c")
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> from_graphml(to_graphml(draw(county, law)), "county.graphml", county, law).edges
        ()
        >>> from_graphml("<graphml", "county.graphml", county, law)
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: county.graphml:1:1: $: not XML: unclosed token
        1 fault; correct each and try again
    """
    return restored(_parsed_graphml(raw, source), register, law, source=source)


def to_node_link(graph: DutyGraph, *, on: date | None = None) -> str:
    """The graph as node-link JSON, all days or the links of the day *on* (写作节点连线JSON).

    Days are text such as ``2022-06-28``, or null.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c")
        >>> json.loads(to_node_link(draw(county, statutes.read("cn").on(date(2022, 6, 28)))))["edges"]
        []
    """
    import networkx as nx  # noqa: PLC0415

    written = nx.node_link_data(graph.to_networkx(on=on), edges="edges")
    return json.dumps(written, ensure_ascii=False, indent=1, default=date.isoformat) + "\n"


def from_node_link(raw: bytes | str, source: str, register: Register, law: Law) -> DutyGraph:
    """The DutyGraph written in *raw* as node-link JSON; *source* is the name its faults carry (读入节点连线JSON).

    The list of edges is called ``edges``, or ``links`` as networkx once did.

    Raises:
        BadFacts: It is not such JSON, or what `from_networkx` refuses.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c")
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> from_node_link(to_node_link(draw(county, law)), "county.json", county, law).edges
        ()
        >>> from_node_link('{"nodes": [{"id": "c"}], "edges": [{"source": "c"}]}', "county.json", county, law)
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: county.json: $.edges[0].target: the name of a node is wanted here
        1 fault; correct each and try again
    """
    import networkx as nx  # noqa: PLC0415

    given = _parsed_json(raw, source)
    edges = "links" if isinstance(given, dict) and "edges" not in given else "edges"
    faults = [BadFact(what, path, source) for path, what in _misshapen(given, edges)]
    if faults:
        raise BadFacts(faults)
    return restored(nx.node_link_graph(given, edges=edges), register, law, source=source)


def _all_notes(graph: "nx.MultiDiGraph[str]") -> list[dict[str, Any]]:
    return [notes for _, notes in graph.nodes(data=True)] + [notes for _, _, notes in graph.edges(data=True)]


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _parsed_graphml(raw: bytes | str, source: str) -> "nx.Graph[Any]":
    import warnings  # noqa: PLC0415
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415

    import networkx as nx  # noqa: PLC0415

    text = _decoded(raw, source)
    if "<!DOCTYPE" in text:
        raise _whole(Phrase("不接受文档类型声明（DOCTYPE）；请删除", "a DOCTYPE is not accepted; remove it"), source)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # ports, keys without a type: nothing that an edge is read from
            graph = nx.parse_graphml(text, force_multigraph=True)
    except ParseError as error:
        line, column = error.position
        what = Phrase("不是XML：{why}", "not XML: {why}").fill(why=str(error).partition(":")[0])
        raise BadFacts([BadFact(what, "$", source, line, column + 1)]) from None
    except (nx.NetworkXError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise _whole(Phrase("不是GraphML：{why}", "not GraphML: {why}").fill(why=error), source) from None
    for *_, notes in graph.edges(data=True):  # what a key says of every edge that does not say otherwise
        for name, value in graph.graph["edge_default"].items():
            notes.setdefault(name, value)
    return graph


def _parsed_json(raw: bytes | str, source: str) -> Any:
    try:
        return json.loads(_decoded(raw, source))
    except json.JSONDecodeError as error:
        what = Phrase("不是JSON：{why}", "not JSON: {why}").fill(why=error.msg)
        raise BadFacts([BadFact(what, "$", source, error.lineno, error.colno)]) from None
    except RecursionError:
        raise _whole(Phrase("嵌套过深", "nested too deep"), source) from None


def _misshapen(given: Any, edges: str) -> list[tuple[str, Phrase]]:
    """What keeps networkx from reading *given* at all."""
    if not isinstance(given, dict) or not all(isinstance(given.get(name), list) for name in ("nodes", edges)):
        return [("$", Phrase("应有列表nodes和edges", "the lists 'nodes' and 'edges' are wanted here"))]
    a_name = Phrase("此处应为节点名", "the name of a node is wanted here")
    wanted = [("nodes", "id"), (edges, "source"), (edges, "target")]
    found = [
        (f"$.{section}[{index}].{name}", a_name)
        for section, name in wanted
        for index, row in enumerate(given[section])
        if not isinstance(row, dict) or not isinstance(row.get(name), str)
    ]
    keys = [
        (f"$.{edges}[{index}].key", Phrase("此处应为文字或整数", "text or a whole number is wanted here"))
        for index, row in enumerate(given[edges])
        if isinstance(row, dict) and not isinstance(row.get("key"), str | int | None)
    ]
    return found + keys


def _decoded(raw: bytes | str, source: str) -> str:
    if isinstance(raw, str):
        return raw
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _whole(Phrase("不是UTF-8编码；请另存为UTF-8", "not UTF-8; save it as UTF-8"), source) from None


def _whole(what: Phrase, source: str) -> BadFacts:
    return BadFacts([BadFact(what, "$", source)])
