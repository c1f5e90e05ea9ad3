"""The compact index: it answers what a plain networkx filter answers, in any order of rows, saved or not, in parts or whole."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from functools import partial
from random import Random

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty.dates import Span, holes
from safetyduty.duties.index.climbing import above, below, paths, way
from safetyduty.duties.index.compact import Compact, lay
from safetyduty.duties.index.cycles import loops
from safetyduty.duties.index.parts import over, split
from safetyduty.duties.index.rows import Row
from safetyduty.duties.index.saved import reopen, save
from safetyduty.duties.index.sweep import Cover, covered, lapses
from safetyduty.facts import Register
from tests.samples import graph
from tests.strategies import days, registers

KINDS = ("leads", "runs", "contains")
FIRST = date(2022, 1, 1)
NEAR = st.integers(0, 12).map(lambda n: FIRST + timedelta(days=n))
IDS = [*"abcdefgh", "甲", "乙"]


@st.composite
def rows(draw: st.DrawFn) -> list[Row]:
    """Links among a few ids, up, down and round, over a few days, some open."""
    ids = st.sampled_from(IDS)
    drawn = draw(st.lists(st.tuples(ids, ids, st.sampled_from(KINDS), NEAR | st.none(), NEAR | st.none()), max_size=24))
    return [row for row in drawn if row[0] != row[1] and (row[3] is None or row[4] is None or row[3] < row[4])]


def that_day(links: Iterable[Row], on: date) -> "nx.DiGraph[str]":
    """The naive way: a graph of the links that hold on the day."""
    bare: nx.DiGraph[str] = nx.DiGraph()
    for upper, lower, _, since, until in links:
        bare.add_nodes_from((upper, lower))
        if on in Span(since, until):
            bare.add_edge(upper, lower)
    return bare


@given(rows(), NEAR)
def test_above_and_below_are_what_filtering_the_links_gives(links: list[Row], on: date) -> None:
    index, bare = lay(links, kinds=KINDS), that_day(links, on)
    assert set(index.ids()) == set(bare)
    for id in bare:
        up, down = above(index, id, on=on), below(index, id, on=on)
        assert set(up) == nx.ancestors(bare, id)
        assert set(down) == nx.descendants(bare, id)
        assert (len(up), len(down)) == (len(set(up)), len(set(down)))


@given(registers(), days())
@settings(max_examples=30)
def test_the_index_of_a_register_answers_as_its_graph_does(register: Register, on: date) -> None:
    drawn = graph(register, on)
    index, bare = Compact.of(drawn), drawn.to_networkx(on=on)
    for id in index.ids():
        assert set(above(index, id, on=on)) == nx.ancestors(bare, id)
        assert set(below(index, id, on=on)) == nx.descendants(bare, id)


@given(rows(), NEAR)
def test_a_path_is_links_of_the_day_and_none_is_shorter(links: list[Row], on: date) -> None:
    index, bare = lay(links, kinds=KINDS), that_day(links, on)
    held = {(upper, lower, kind) for upper, lower, kind, since, until in links if on in Span(since, until)}
    for id in bare:
        rungs = paths(index, id, on=on)
        assert tuple(rung.id for rung in rungs) == above(index, id, on=on)
        lengths = [len(way(rungs, rung.id)) for rung in rungs]
        assert lengths == sorted(lengths)
        for rung, length in zip(rungs, lengths, strict=True):
            assert length == nx.shortest_path_length(bare, rung.id, id)
            steps = way(rungs, rung.id)
            assert [step.over for step in steps] == [id, *(step.id for step in steps[:-1])]
            assert all((step.id, step.over, step.kind) in held for step in steps)


@given(rows(), st.randoms(use_true_random=False), NEAR)
def test_the_order_of_rows_changes_nothing(links: list[Row], random: Random, on: date) -> None:
    index = lay(links, kinds=KINDS)
    random.shuffle(links)
    other = lay(iter(links), kinds=KINDS)
    assert save(other) == save(index)
    assert all(above(other, id, on=on) == above(index, id, on=on) for id in index.ids())


@given(rows(), st.lists(st.sampled_from(IDS)), NEAR)
def test_what_is_reopened_answers_the_same(links: list[Row], subjects: list[str], on: date) -> None:
    index = lay(links, kinds=KINDS, subjects=subjects)
    again = reopen(memoryview(save(index)))
    assert save(again) == save(index)
    assert (again.ids(), again.subject_ids()) == (index.ids(), index.subject_ids())
    for id in index.ids():
        assert paths(again, id, on=on) == paths(index, id, on=on)
        assert below(again, id, on=on) == below(index, id, on=on)
    assert lapses(again, KINDS, since=FIRST, until=on) == lapses(index, KINDS, since=FIRST, until=on)


@given(rows(), st.lists(st.sampled_from(IDS)), st.sets(st.sampled_from(KINDS)), NEAR, st.data())
def test_coverage_is_a_link_to_somebody_who_is_linked_to_a_top(
    links: list[Row], subjects: list[str], kinds: set[str], on: date, data: st.DataObject
) -> None:
    index, bare = lay(links, kinds=KINDS, subjects=subjects), that_day(links, on)
    tops = data.draw(st.lists(st.sampled_from(index.ids()))) if index.ids() else []
    bare.add_nodes_from(tops)
    linked = set(tops).union(*(nx.descendants(bare, top) for top in tops))
    held = {(low, kind) for up, low, kind, since, until in links if on in Span(since, until) and up in linked}
    cover = covered(index, tuple(kinds), tops=tops, on=on)
    assert set(cover.missing(index)) == {(id, kind) for id in subjects for kind in kinds} - held
    assert cover.lacking() == len(list(cover.missing(index)))


@given(rows(), st.lists(st.sampled_from(IDS)), st.sets(st.sampled_from(KINDS)), st.tuples(NEAR, NEAR))
def test_lapses_are_the_holes_between_the_links(
    links: list[Row], subjects: list[str], kinds: set[str], history: tuple[date, date]
) -> None:
    since, until = sorted(history)
    index = lay(links, kinds=KINDS, subjects=subjects)
    found = lapses(index, tuple(kinds), since=since, until=until)
    told = list(found.named(index))
    assert [(lapse.id, lapse.kind, lapse.span) for lapse in told] == [
        (id, kind, hole)
        for id in index.subject_ids()
        for kind in KINDS
        if kind in kinds
        for hole in holes((Span(s, u) for _, low, k, s, u in links if (low, k) == (id, kind)), Span(since, until))
    ]
    day_by_day = sum(
        not any((low, k) == (id, kind) and since + timedelta(days=n) in Span(s, u) for _, low, k, s, u in links)
        for id in index.subject_ids()
        for kind in kinds
        for n in range((until - since).days)
    )
    assert (found.days(), len(found)) == (day_by_day, len(told))


@given(rows(), NEAR)
def test_loops_are_the_cycles_of_the_day(links: list[Row], on: date) -> None:
    found = loops(lay(links, kinds=KINDS), on=on)
    assert len(found) == len(set(found))
    assert sorted(map(sorted, found)) == sorted(map(sorted, nx.simple_cycles(that_day(links, on))))
    assert all(loop[0] == min(loop) for loop in found)


@given(rows(), st.lists(st.sampled_from(IDS)), st.lists(st.lists(st.sampled_from(IDS))), st.integers(1, 4), NEAR)
@settings(max_examples=40)
def test_parts_on_any_number_of_workers_answer_as_the_whole(
    links: list[Row], subjects: list[str], places: list[list[str]], workers: int, on: date
) -> None:
    index = lay(links, kinds=KINDS, subjects=subjects)
    tops, known = list(index.ids()[:2]), set(index.ids())
    of_day = partial(covered, kinds=KINDS, tops=tops, on=on)
    of_days = partial(lapses, kinds=KINDS, since=FIRST, until=on)
    parts = split(index, [[id for id in place if id in known] for place in places], naming=tops)
    with ThreadPoolExecutor(workers) as pool:
        cover: Cover = over(pool, parts, of_day)
        assert cover == of_day(index)
        assert over(pool, parts, of_days) == of_days(index)
