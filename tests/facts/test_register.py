"""A register: read from a file or made in code, and what it can be asked."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings

from safetyduty import facts
from safetyduty.errors import UnknownFact
from safetyduty.facts import Appointment, Place, Post, Register, Sector, check
from safetyduty.words import Lang
from tests.faults import faults_of
from tests.samples import COUNTY, county, words, zeku
from tests.strategies import registers


def test_the_sample_and_the_example_contradict_themselves_nowhere() -> None:
    assert check(county()) == county()
    assert check(zeku()) == zeku()


@given(registers())
@settings(max_examples=30)
def test_every_fact_is_found_by_its_id(register: Register) -> None:
    for rows in register.sections().values():
        for fact in rows:
            assert fact.id in register
            assert register.get(fact.id) is fact
            assert register.name(fact.id).en


def test_a_fact_of_another_kind_is_not_found_and_the_nearest_of_that_kind_is_named() -> None:
    with pytest.raises(UnknownFact) as refusal:
        county().fact("gov", Post)
    assert refusal.value.id == "gov"
    assert "did you mean" not in refusal.value.say(Lang.EN)
    with pytest.raises(UnknownFact, match="did you mean 'captain'"):
        county().fact("captian", Post)


def test_a_subject_is_a_unit_or_a_site() -> None:
    register = county()
    assert [subject.id for subject in register.subjects] == ["mill", "mill-yard"]
    with pytest.raises(UnknownFact, match="did you mean 'mill'"):
        register.subject("mil")
    with pytest.raises(UnknownFact):
        register.subject("gov")


def test_what_has_no_name_is_called_by_its_id() -> None:
    assert county().name("duty-head") == words("duty-head")
    assert county().name("mill").zh == "面粉厂"
    with pytest.raises(UnknownFact):
        county().name("windmill")


def test_a_made_up_fact_is_known_as_such() -> None:
    assert zeku().is_synthetic("petrol-station")
    assert not zeku().is_synthetic("zeku")
    assert not zeku().is_synthetic("windmill")


def test_a_sector_that_is_run_at_all_times_may_be_written_as_its_id() -> None:
    in_full = county(("runs: [fire]", "runs: [{sector: fire}]"))
    assert in_full.organisations == county().organisations


def test_text_and_bytes_are_read_alike_with_or_without_a_byte_order_mark() -> None:
    register = facts.read(COUNTY, "county.yaml")
    assert facts.read(COUNTY.encode("utf-8"), "county.yaml") == register
    assert facts.read(COUNTY.encode("utf-8-sig"), "county.yaml") == register


def test_a_register_made_in_code_is_checked_with_paths_and_without_places_in_a_file() -> None:
    head = county().posts[0]
    twice = evolve(head, held=(*head.held, Appointment("p-009", date(2022, 1, 1))))
    faults = faults_of(lambda: check(evolve(county(), posts=(twice, *county().posts[1:]), place="nowhere")))
    assert [(fault.path, fault.line) for fault in faults] == [("$.place", None), ("$.posts[0].held[1]", None)]


def test_two_registers_with_the_same_facts_are_equal() -> None:
    assert county() == county()
    assert county() != evolve(county(), sectors=(Sector("gas", words("gas"), county().sectors[0].kind),))


def test_a_place_is_found_as_a_place() -> None:
    assert county().fact("town", Place).under == "county"
