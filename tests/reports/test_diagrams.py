"""Diagrams: what is drawn of a chain and of the graph of a day, and that no label can end its own box."""

import re
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.errors import UnknownFact
from safetyduty.reports import Diagram, chain_diagram, dot, graph_diagram, mermaid
from safetyduty.reports.diagrams import Arrow, Box, Line, Look
from safetyduty.words import Lang
from tests.samples import MEETING, county, graph, zeku

HOSTILE = st.text(st.sampled_from("县a \"'`#;&<>()[]{}|\\\n\t\x1b\u202e-=.%"), min_size=1, max_size=12)
MERMAID_LINE = re.compile(
    r'    n\d+(\[|\(\[)"[^"]*"(\]|\]\))|    n\d+ (-->|-\.->)(\|"[^"]*"\|)? n\d+|    class.*|flowchart TB'
)
DOT_LINE = re.compile(r"    (n\d+( -> n\d+)?|node|edge)( \[.*\])?;|digraph \{|\}")


def _chain(subject: str, lang: Lang = Lang.ZH, on: date = MEETING) -> Diagram:
    return chain_diagram(zeku(), subject, duties.chain(graph(zeku(), on), subject, on=on), lang)


def _labels(diagram: Diagram) -> dict[str, str]:
    return {box.id: box.label for box in diagram.boxes}


def test_a_chain_leads_from_posts_and_their_holders_down_to_the_subject() -> None:
    drawn = _chain("petrol-station")
    assert _labels(drawn)["zequ-head"] == "泽曲镇镇长*\np-047"
    assert drawn.boxes[-1] == Box("petrol-station", "泽曲镇高原加油站*", Look.MARKED)
    assert Arrow("zequ-head", "gov-zequ", "属地") in drawn.arrows
    assert {Arrow("gov-zequ", "zequ"), Arrow("zequ", "petrol-station")} <= set(drawn.arrows)
    assert Arrow("petrol-station-manager", "petrol-station", "主体") in drawn.arrows


def test_every_step_of_a_chain_is_drawn_and_nothing_else() -> None:
    drawn, steps = _chain("petrol-station"), duties.chain(graph(zeku()), "petrol-station")
    assert {box.id for box in drawn.boxes} == {"petrol-station", *(id for s in steps for id in (s.post.id, *s.via))}
    assert len({(s.post.id, s.kind, s.via[-1:]) for s in steps}) == len(
        [arrow for arrow in drawn.arrows if arrow.label]
    )


def test_a_vacant_post_is_told_and_framed_apart() -> None:
    box = next(box for box in _chain("zequ-river-town").boxes if box.id == "water-safety")
    assert (box.label.splitlines()[1], box.look) == ("（空缺）", Look.EMPTY)
    assert "water resources*\n(vacant)" in _labels(_chain("zequ-river-town", Lang.EN))["water-safety"]


def test_a_delegated_step_is_drawn_with_a_broken_line() -> None:
    register = county(
        (
            "letters:",
            "delegations:\n  - {id: given, by: head, to: captain, over: [mill], since: 2022-01-01}\nletters:",
        )
    )
    steps = duties.chain(graph(register), "mill")
    drawn = chain_diagram(register, "mill", steps, Lang.EN)
    assert Line.DASHED in {arrow.line for arrow in drawn.arrows if arrow.tail == "captain"}
    assert "-.->" in mermaid(drawn)
    assert "style=dashed" in dot(drawn)


def test_who_answers_for_nobody_is_a_single_box() -> None:
    assert chain_diagram(zeku(), "zeku", (), Lang.ZH) == Diagram((Box("zeku", "泽库县", Look.MARKED),), ())


def test_the_graph_of_a_day_holds_the_links_of_that_day() -> None:
    before, after = (graph_diagram(graph(county()), Lang.EN, on=day) for day in (date(2021, 12, 31), date(2022, 1, 1)))
    assert set(after.arrows) - set(before.arrows) == {Arrow("head", "town", "bears a written duty for")}
    assert {box.id for box in after.boxes} >= {"head", "gov", "county", "town", "mill", "mill-yard"}
    assert "letter-brigade" not in _labels(after), "what no link touches is not drawn"


def test_the_graph_around_a_subject_is_all_above_it_and_right_below() -> None:
    far = ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n")
    drawn = graph_diagram(graph(county(far)), Lang.ZH, around="mill")
    assert {arrow.tail for arrow in drawn.arrows if arrow.head == "mill"} == {"boss", "fire", "town"}
    assert [arrow.head for arrow in drawn.arrows if arrow.tail == "mill"] == ["mill-yard"]
    assert "far" not in _labels(drawn)
    assert next(box.look for box in drawn.boxes if box.id == "mill") is Look.MARKED


def test_a_subject_that_nothing_touches_is_drawn_alone_and_one_that_is_unknown_is_refused() -> None:
    drawn = graph_diagram(graph(county()), Lang.EN, around="letter-brigade")
    assert [box.id for box in drawn.boxes] == ["letter-brigade"]
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        graph_diagram(graph(county()), Lang.EN, around="mil")


@pytest.mark.parametrize("write", [mermaid, dot])
def test_the_order_of_facts_changes_nothing(write: Any) -> None:
    rows: dict[str, Any] = {name: facts[::-1] for name, facts in zeku().sections().items()}
    turned = evolve(zeku(), **rows)
    assert write(graph_diagram(graph(turned), Lang.ZH)) == write(graph_diagram(graph(zeku()), Lang.ZH))
    steps = duties.chain(graph(turned), "petrol-station")
    assert write(chain_diagram(turned, "petrol-station", steps, Lang.ZH)) == write(_chain("petrol-station"))


@given(st.lists(HOSTILE, min_size=2, max_size=4), HOSTILE)
def test_whatever_a_label_holds_a_line_stays_a_line(labels: list[str], link: str) -> None:
    boxes = tuple(Box(str(at), label, list(Look)[at]) for at, label in enumerate(labels))
    drawn = Diagram(boxes, (Arrow("0", "1", link), Arrow("1", "0", "", Line.DASHED)))
    for line in mermaid(drawn).splitlines():
        assert MERMAID_LINE.fullmatch(line), line
    for line in dot(drawn).splitlines():
        assert DOT_LINE.fullmatch(line), line
        assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) % 2 == 0, line


@pytest.mark.parametrize("word", ["end", "graph", "class", "subgraph", "node", "click"])
def test_an_id_that_means_something_to_the_drawing_program_is_not_written(word: str) -> None:
    drawn = Diagram((Box(word, "县"), Box("b", "镇")), (Arrow(word, "b"),))
    assert "n0 --> n1" in mermaid(drawn)
    assert "n0 -> n1;" in dot(drawn)


def test_tags_and_entities_are_shown_not_obeyed() -> None:
    drawn = Diagram((Box("a", '<script>"x" &lt; #quot; \\N `b`'),), ())
    assert 'n0["#lt;script#gt;#quot;x#quot; #amp;lt; #35;quot; #92;N #96;b#96;"]' in mermaid(drawn)
    assert 'label="<script>\\"x\\" &amp;lt; #quot; \\\\N `b`"' in dot(drawn)
