"""网络文本 · networktext — the graph as GraphML and as node-link JSON, by networkx's own writers, and back."""

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from safetyduty.duties.graph import DutyGraph

if TYPE_CHECKING:
    pass

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

    stream = BytesIO()
    nx.write_graphml_xml(_written(graph.to_networkx(on=on), keep_none=None), stream, named_key_ids=True)
    return stream.getvalue().decode() + "\n"
