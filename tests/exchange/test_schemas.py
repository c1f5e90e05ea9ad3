"""The JSON Schemas: drawn from the classes, kept up to date, and of one mind with the reader about shapes."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import fields, has
from hypothesis import given, settings

from safetyduty import exchange, facts
from safetyduty.dates import Days, Hours, Workdays
from safetyduty.errors import BadFacts
from safetyduty.exchange.captions import CAPTIONS
from safetyduty.facts import Clock, Register
from safetyduty.reading import parse
from safetyduty.words import Phrase, Worded
from scripts.write_schemas import ASSETS, schemas
from tests.samples import COUNTY, ROOT, edited
from tests.strategies import registers

REGISTER = exchange.register_schema()
EXPECTATIONS = exchange.expectations_schema()
ACCIDENT = exchange.accident_schema()
CASES = sorted((ROOT / "tests" / "duties" / "cases").glob("*.duties.yaml"))
REGISTERS = sorted((ROOT / "examples" / "registers").glob("*.yaml"))


def _faults(text: str, schema: dict[str, Any] = REGISTER) -> list[str]:
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.json_path for error in checker.iter_errors(parse(text, "c.yaml").data)]


def _plain(value: Any) -> Any:
    """A fact as a file would say it."""
    if has(type(value)) and isinstance(value, Days | Workdays | Hours):
        return {type(value).__name__.lower(): value.count}
    if isinstance(value, Phrase):
        return {"zh": value.zh, "en": value.en}
    if has(type(value)):
        return {slot.name: _plain(getattr(value, slot.name)) for slot in fields(type(value)) if slot.init}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Worded):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("schema", [REGISTER, EXPECTATIONS, ACCIDENT], ids=lambda schema: str(schema["$id"]))
def test_it_is_a_schema_of_its_dialect(schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", schemas())
def test_what_is_stored_is_up_to_date(name: str) -> None:
    assert (ASSETS / name).read_text("utf-8") == schemas()[name], "run: python scripts/write_schemas.py"


@pytest.mark.parametrize("file", REGISTERS, ids=lambda file: file.stem)
def test_every_example_fits(file: Path) -> None:
    assert _faults(file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.name)
def test_every_duty_test_fits(file: Path) -> None:
    assert _faults(file.read_text("utf-8"), EXPECTATIONS) == []


@settings(max_examples=30)
@given(registers())
def test_any_register_fits_and_is_read_back(register: Register) -> None:
    text = json.dumps(_plain(register), ensure_ascii=False)
    assert _faults(text) == []
    assert facts.read(text, "c.json") == register


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("kind: county}\n", "kind: galaxy}\n", "$.places[0].kind"),
        ("title: {zh: 河县, en: River County}", "titel: {zh: 河县, en: River County}", "$"),
        ("title: {zh: 河县, en: River County}", "title: {zh: 河县}", "$.title"),
        ("title: {zh: 河县, en: River County}", "title: ' '", "$.title"),
        ("safetyduty-register/1", "safetyduty-register/2", "$.format"),
        ("rank: principal, held: [{by: p-001,", "rank: principal, seat: 1, held: [{by: p-001,", "$.posts[0]"),
        ("rank: principal, held: [{by: p-001,", "rank: principal, seats: one, held: [{by: p-001,", "$.posts[0].seats"),
        ("by: p-001, since: 2021-09-01", "by: p-001, since: 2021-9-1", "$.posts[0].held[0].since"),
        ("by: p-001, since: 2021-09-01", "by: p-001, since: 2021-02-30", "$.posts[0].held[0].since"),
        ("by: p-001, since: 2021-09-01", "by: p-001", "$.posts[0].held[0]"),
        ("by: p-001, since: 2021-09-01", "by: 1, since: 2021-09-01", "$.posts[0].held[0].by"),
        ("runs: [fire]", "runs: [7]", "$.organisations[1].runs[0]"),
        ("runs: [fire]", "runs: [{sector: fire, lead: yes}]", "$.organisations[1].runs[0]"),
        ("runs: [fire]", "runs: fire", "$.organisations[1].runs"),
        ("{id: mill, name", "{id: Mill, name", "$.units[0].id"),
        ("year: 2022", "year: '2022'", "$.letters[0].year"),
        ("over: town, kind: territorial", "over: [town], kind: territorial", "$.duties[0].over"),
    ],
)
def test_what_the_schema_refuses_the_reader_refuses_too(old: str, new: str, path: str) -> None:
    assert _faults(COUNTY) == []
    text = edited((old, new))
    assert path in _faults(text)
    with pytest.raises(BadFacts):
        facts.read(text, "c.yaml")


@pytest.mark.parametrize(
    ("term", "fits"),
    [
        ("{days: 60}", True),
        ("{days: 60, roll: forward}", True),
        ("{months: 2, month_end: next-day}", True),
        ("{hours: 2}", True),
        ("{minutes: 90}", True),
        ("{hours: 2, roll: forward}", False),
        ("{days: -1}", False),
        ("{days: 1, months: 1}", False),
        ("{weeks: 1}", False),
        ("60", False),
    ],
)
def test_a_term_fits_as_it_is_read(term: str, fits: bool) -> None:
    since = "2022-06-28T09:10+08:00" if "hours" in term or "minutes" in term else "2022-06-28"
    text = f"{COUNTY}clocks:\n  - {{id: clock, by: boss, since: '{since}', term: {term}}}\n"
    assert (_faults(text) == []) is fits
    if fits:
        assert isinstance(facts.read(text, "c.yaml").clocks[0], Clock)
    else:
        with pytest.raises(BadFacts):
            facts.read(text, "c.yaml")


@pytest.mark.parametrize(
    "case",
    [
        "{on: 2022-06-28, who: mill, expect: [{post: boss, rank: principal}]}",
        "{on: 2022-06-28, why: {post: boss}}",
        "{on: 2022-06-28, check: mill, gaps: [{subject: mill, kind: none}]}",
        "{who: mill, expect: []}",
    ],
)
def test_a_duty_test_of_another_shape_is_refused_by_both(case: str) -> None:
    text = f"format: safetyduty-expectations/1\nregister: c.yaml\ncases:\n  - {case}\n"
    assert _faults(text, EXPECTATIONS)
    with pytest.raises(BadFacts):
        exchange.read_expectations(text, "c.yaml")


def test_every_field_has_its_caption_in_both_languages_and_no_caption_is_left_over() -> None:
    used = {
        f"{kind}.{name}" if f"{kind}.{name}" in CAPTIONS else name
        for schema in (REGISTER, EXPECTATIONS, ACCIDENT)
        for kind, shape in {**schema["$defs"], schema["title"].split()[-1]: schema}.items()
        if kind != "Phrase"
        for name in shape.get("properties", ())
    }
    assert used == set(CAPTIONS)
    assert all(caption.zh != caption.en for caption in CAPTIONS.values())


def test_every_class_says_what_it_is() -> None:
    for schema in (REGISTER, EXPECTATIONS, ACCIDENT):
        for name, shape in schema["$defs"].items():
            assert " · " in shape["title"], f"the docstring of {name} names it in no Chinese"
