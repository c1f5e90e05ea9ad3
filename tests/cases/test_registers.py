"""The registers built from the other articles: each reads, contradicts itself nowhere, and answers its own questions.

The holes at the head of each file are found by asking, all of them and no others. Zeku's are in test_zeku.py.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from attrs import evolve, field, frozen

from safetyduty import briefing, duties, facts
from safetyduty.errors import NothingInForce
from safetyduty.facts import DutyKind, Register
from tests.samples import BOOK, CHINA, ROOT, graph

FOLDER = ROOT / "examples" / "registers"


@frozen
class Told:
    """What the head of a register says of a day."""

    name: str
    on: date
    gaps: frozenset[tuple[str, str]]
    conflicts: frozenset[tuple[str, str]]
    lacking: frozenset[str] = field(default=frozenset())


CHANGJI = Told(
    "changji",
    date(2022, 12, 20),
    gaps=frozenset(
        {
            ("no-regulator", "drone-company"),
            ("sector-not-run", "drone-work"),
            ("vacant", "emergency-coal"),
            ("expired", "jimsar-safety"),
            ("no-local-body", "new-park"),
            ("no-level", "yueliangdi"),
            ("no-letter", "health-commission"),
        }
    ),
    conflicts=frozenset({("two-regulators", "fireworks")}),
    lacking=frozenset({"drone-company"}),
)
WUJIN = Told(
    "wujin",
    date(2024, 2, 26),
    gaps=frozenset(
        {
            ("no-regulator", "charging-shed"),
            ("no-regulator", "shared-house"),
            ("no-regulator", "shared-house-owner"),
            ("sector-not-run", "e-bike-charging"),
            ("sector-not-run", "shared-letting"),
            ("vacant", "nanqu-safety"),
            ("expired", "aluminium-safety"),
            ("no-letter", "urban-bureau"),
        }
    ),
    conflicts=frozenset({("two-regulators", "factory-in-factory"), ("no-agreement", "lease-polishing")}),
    lacking=frozenset({"charging-shed", "shared-house", "shared-house-owner"}),
)
EZHOU = Told(
    "ezhou",
    date(2023, 8, 3),
    gaps=frozenset(
        {
            ("no-regulator", "drone-club"),
            ("no-regulator", "drone-pad"),
            ("sector-not-run", "low-altitude"),
            ("vacant", "zone-party-safety"),
            ("expired", "beigang-safety"),
            ("no-local-body", "xiwan"),
            ("no-letter", "social-zone"),
        }
    ),
    conflicts=frozenset(
        {
            ("two-regulators", "clearance"),
            ("redelegated", "passed-to-beigang"),
            ("delegate-absent", "passed-to-beigang"),
        }
    ),
    lacking=frozenset({"drone-club", "drone-pad"}),
)
DEVELOPMENT_ZONE = Told(
    "development-zone",
    date(2021, 12, 15),
    gaps=frozenset(
        {
            ("no-regulator", "farm-coop"),
            ("sector-not-run", "rural-works"),
            ("vacant", "zone-deputy-safety"),
            ("expired", "care-home-fire"),
            ("no-local-body", "station-area"),
            ("no-letter", "education-bureau"),
        }
    ),
    conflicts=frozenset(
        {("two-regulators", "escalators"), ("no-agreement", "contract-crane"), ("redelegated", "enforcement-street")}
    ),
    lacking=frozenset({"farm-coop"}),
)
ALL = (CHANGJI, WUJIN, EZHOU, DEVELOPMENT_ZONE)
each = pytest.mark.parametrize("told", ALL, ids=[told.name for told in ALL])


@cache
def register(name: str) -> Register:
    path = FOLDER / f"{name}.yaml"
    return facts.read(path.read_bytes(), path.name)


def rows(found: Register) -> Iterator[Any]:
    for section in found.sections().values():
        yield from section


def test_every_register_is_tried_here_or_in_a_test_of_its_own() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == {told.name for told in ALL} | {"zeku"}


@each
def test_it_contradicts_itself_nowhere(told: Told) -> None:
    found = register(told.name)
    assert facts.check(found) is found


@each
def test_it_can_be_read_at_a_sitting(told: Told) -> None:
    assert 60 <= sum(1 for _ in rows(register(told.name))) <= 150


@each
def test_nobody_is_named(told: Told) -> None:
    people = {term.by for post in register(told.name).posts for term in post.held}
    assert all(re.fullmatch(r"p-\d{3}", person) for person in people)


@each
def test_every_row_says_that_it_is_made_up_or_where_it_is_from(told: Told) -> None:
    assert [row.id for row in rows(register(told.name)) if not row.synthetic and row.source is None] == []


@each
def test_the_gaps_at_its_head_are_found_and_no_others(told: Told) -> None:
    found = duties.gaps(graph(register(told.name), told.on), on=told.on)
    assert {(gap.kind.value, gap.subject) for gap in found} == told.gaps


@each
def test_the_conflicts_at_its_head_are_found_and_no_others(told: Told) -> None:
    found = duties.conflicts(graph(register(told.name), told.on), on=told.on)
    assert {(conflict.kind.value, conflict.subject) for conflict in found} == told.conflicts


@each
def test_every_unit_and_site_has_somebody_on_every_level_but_those_without_a_regulator(told: Told) -> None:
    levels = {DutyKind.SECTOR, DutyKind.COMPREHENSIVE, DutyKind.LEADERSHIP}
    drawn = graph(register(told.name), told.on)
    ids = [subject.id for subject in register(told.name).subjects]
    steps = dict(zip(ids, duties.chains(drawn, ids, on=told.on), strict=True))
    assert {id for id in ids if not levels <= {step.kind for step in steps[id] if step.holders}} == told.lacking


@each
def test_every_unit_has_its_principal(told: Told) -> None:
    drawn = graph(register(told.name), told.on)
    ids = [unit.id for unit in register(told.name).units]
    for id, steps in zip(ids, duties.chains(drawn, ids, on=told.on), strict=True):
        assert any(step.kind is DutyKind.PRINCIPAL and step.holders for step in steps), id


@each
def test_both_heads_are_first_responsible(told: Told) -> None:
    found = register(told.name)
    heads = [
        step
        for step in duties.chain(graph(found, told.on), found.place, on=told.on)
        if step.delegation is None and step.ground.name == "cadre-regulation/heads-first-responsible"
    ]
    bodies = {found.fact(step.post.at, facts.Organisation) for step in heads}
    assert len({body.id for body in bodies if body.place == found.place}) == 2, "党政同责"


@each
def test_its_brief_can_be_drawn(told: Told) -> None:
    brief = briefing.brief(register(told.name), BOOK, CHINA, on=told.on)
    assert brief.troubled, "the holes were left on purpose"


@each
def test_the_order_of_its_rows_means_nothing(told: Told) -> None:
    found = register(told.name)
    reversed_rows: dict[str, Any] = {name: section[::-1] for name, section in found.sections().items()}
    turned = evolve(found, **reversed_rows)
    ids = sorted(subject.id for subject in found.subjects)
    for one in (found, turned):
        assert facts.check(one) is one
    straight, reverse = (list(duties.chains(graph(one, told.on), ids, on=told.on)) for one in (found, turned))
    assert straight == reverse


def test_2018_lies_before_the_work_safety_law_of_this_book_and_is_refused() -> None:
    then = date(2018, 6, 12)
    with pytest.raises(NothingInForce) as refused:
        duties.chain(graph(register("development-zone"), then), "petrol-station", on=then)
    assert "2021-09-01" in str(refused.value)


def test_the_factory_yard_has_one_lessor_and_each_lessee_answers_for_itself() -> None:
    drawn = graph(register("wujin"), WUJIN.on)
    for shop, owner in (("polishing-shop", "polishing-owner"), ("coating-shop", "coating-owner")):
        steps = duties.chain(drawn, shop, on=WUJIN.on)
        principals = {step.post.id for step in steps if step.kind is DutyKind.PRINCIPAL}
        assert principals == {owner}
        assert {step.post.id for step in steps if step.kind is DutyKind.COORDINATION} == {
            "landlord-chair",
            "landlord-safety",
        }


def test_the_late_agreement_of_the_coating_shop_is_found_over_the_days_it_was_missing() -> None:
    found = duties.conflicts_between(graph(register("wujin"), WUJIN.on), since=date(2023, 1, 1), until=date(2024, 1, 1))
    late = {conflict.subject: conflict.span for conflict in found if conflict.kind.value == "no-agreement"}
    assert late["lease-coating"].since == date(2023, 1, 1)
    assert late["lease-coating"].until == date(2023, 2, 10)


def test_off_field_the_airport_answers_for_nothing_and_on_field_the_zone_runs_nothing() -> None:
    drawn = graph(register("ezhou"), EZHOU.on)
    off_field = ("bird-belt", "clearance-zone", "radio-watch")
    on_field = ("runway", "apron", "terminal", "fire-truck")
    for site in off_field:
        assert not [step for step in duties.chain(drawn, site, on=EZHOU.on) if drawn.is_unit(step.post.at)], site
    for site in on_field:
        kinds = {step.post.at for step in duties.chain(drawn, site, on=EZHOU.on) if step.kind is DutyKind.PRINCIPAL}
        assert "airport" in kinds, site
