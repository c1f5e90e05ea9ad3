"""What always holds of diligence and of what follows from it, whatever was recorded and whoever held the posts."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accountability import Liability, diligence, liabilities, liable_bodies
from safetyduty.facts import Accident, Deed, Performance, Register
from safetyduty.statutes import Finding, Reason
from tests.accountability.diligence.scenes import (
    DEPLOYED,
    HEAD_DUTIES,
    PERIOD,
    PRINCIPAL_DUTIES,
    SECTOR,
    deed,
    did,
    fire,
    found,
    register,
)
from tests.samples import BOOK, CHINA, MEETING, graph

DUTIES = (*PRINCIPAL_DUTIES, *HEAD_DUTIES, SECTOR, DEPLOYED, "duty-head", "work-safety-law/local-duty", None)
OVERSIGHT = "work-safety-law/comprehensive-supervision"
ALL_SHOWN = tuple(
    did(post, duty, on)
    for post in ("boss", "captain", "head")
    for duty in (*DUTIES, OVERSIGHT)
    for on in (date(2022, 2, 1), date(2022, 6, 1))
)
NOT_LATE = register("", ("due: 2022-06-20", "due: 2022-07-20"))


def days() -> st.SearchStrategy[date]:
    return st.dates(PERIOD, MEETING)


def records() -> st.SearchStrategy[tuple[Performance, ...]]:
    """Nearly everything was done, or only a little of it."""
    single = st.builds(did, st.sampled_from(("boss", "captain", "head")), st.sampled_from((*DUTIES, OVERSIGHT)), days())
    left_out = st.sets(st.integers(0, len(ALL_SHOWN) - 1), max_size=3)
    most = left_out.map(lambda gone: tuple(each for row, each in enumerate(ALL_SHOWN) if row not in gone))
    return st.one_of(st.lists(single, max_size=8).map(tuple), most)


def deeds() -> st.SearchStrategy[tuple[Deed, ...]]:
    single = st.builds(deed, st.sampled_from(("boss", "captain", "head")), days())
    return st.lists(single, max_size=2, unique_by=lambda each: each.id).map(tuple)


def liable(accident: Accident, among: Register = NOT_LATE) -> tuple[Finding[Liability], ...]:
    return liabilities(found(accident, among), accident, graph(among))


def empty(value: Liability) -> bool:
    return not (value.candidates or value.situations or value.forms or value.factors or value.veto or value.lifetime)


@given(records(), deeds())
def test_exemption_and_accountability_never_both_hold_for_one_duty(
    done: tuple[Performance, ...], wrong: tuple[Deed, ...]
) -> None:
    for row in liable(fire(*done, deeds=wrong)):
        assert row.value.exemptible == empty(row.value)
        assert row.value.exemptible <= (not row.value.diligence.not_shown)


def test_both_answers_do_occur() -> None:
    exemptible = {row.value.exemptible for row in liable(fire(*ALL_SHOWN))}
    assert exemptible == {True}
    assert {row.value.exemptible for row in liable(fire())} == {False}


@given(records(), records())
def test_one_more_record_never_makes_less_shown(done: tuple[Performance, ...], more: tuple[Performance, ...]) -> None:
    for before, after in zip(found(fire(*done)), found(fire(*done, *more)), strict=True):
        shown = {each.id for each in before.value.requirements} - {each.id for each in before.value.not_shown}
        later = {each.id for each in after.value.requirements} - {each.id for each in after.value.not_shown}
        assert shown <= later
        assert before.value.exemptible <= after.value.exemptible


@given(records(), deeds())
def test_the_order_of_records_means_nothing(done: tuple[Performance, ...], wrong: tuple[Deed, ...]) -> None:
    unique = {each.id: each for each in done}.values()
    assert found(fire(*reversed(unique), deeds=wrong[::-1])) == found(fire(*unique, deeds=wrong))


def renamed(among: Register, names: Mapping[str, str]) -> Register:
    held = {post.id: tuple(evolve(term, by=names[term.by]) for term in post.held) for post in among.posts}
    return evolve(among, posts=tuple(evolve(post, held=held[post.id]) for post in among.posts))


@given(records(), deeds(), st.permutations(["p-001", "p-002", "p-003", "p-004"]))
def test_no_finding_depends_on_who_a_person_is(
    done: tuple[Performance, ...], wrong: tuple[Deed, ...], others: list[str]
) -> None:
    names = dict(zip(["p-001", "p-002", "p-003", "p-004"], others, strict=True))
    accident, swapped = fire(*done, deeds=wrong), renamed(NOT_LATE, names)

    def seen(among: Register, back: Mapping[str, str]) -> list[object]:
        rows = liable(accident, among)
        told = [
            (
                row.value.diligence.post.id,
                back[row.value.diligence.holder or ""],
                row.value.diligence.span,
                row.value.exemptible,
                row.value.candidates,
                row.value.situations,
                row.value.forms,
                row.value.decide,
                row.because,
                row.caveats,
            )
            for row in rows
        ]
        return sorted(told, key=repr)

    same = {id: id for id in names}
    assert seen(swapped, {new: old for old, new in names.items()}) == seen(NOT_LATE, same)


@given(records(), deeds(), st.dates(date(2021, 9, 2), date(2026, 6, 1)))
def test_every_finding_rests_on_rules_in_force_on_the_day(
    done: tuple[Performance, ...], wrong: tuple[Deed, ...], on: date
) -> None:
    moved = evolve(fire(*done, deeds=wrong), at=fire().at + (on - MEETING))
    among = evolve(NOT_LATE, hazards=())
    drawn = graph(among, on)
    said = reasons(on)
    rows = diligence(moved, drawn, CHINA, since=on - timedelta(days=90))
    everything: tuple[Finding[Any], ...] = (*rows, *liabilities(rows, moved, drawn), *liable_bodies(rows, drawn))
    for row in everything:
        assert row.basis
        assert {*row.because} <= said


def reasons(on: date) -> set[Reason]:
    """What every provision of the book says on a day."""
    versions = (BOOK.provision(BOOK.key(name)).on(on) for name in BOOK.provisions.names)
    return {version.reason for version in versions if version is not None}
