"""Accident files: read back as they were written, and every fault of one told at once, with its place."""

import json
from datetime import date, datetime
from typing import Any

import jsonschema
import pytest
from attrs import evolve, fields, has
from hypothesis import given, settings

from safetyduty.dates import BEIJING
from safetyduty.errors import BadFacts
from safetyduty.exchange import accident_schema
from safetyduty.facts import (
    Accident,
    AccidentSector,
    AccidentType,
    Deed,
    Inquiry,
    Intent,
    Party,
    PartyRole,
    Report,
    Stopped,
    Toll,
    check_accident,
    read_accident,
)
from safetyduty.reading import parse
from safetyduty.words import Phrase, Worded
from tests.accidents.occurrences import accidents
from tests.faults import faults_of, places_of
from tests.samples import words

FIRE = """\
format: safetyduty-accident/1
id: mill-fire
name: {zh: 面粉厂火灾, en: fire at the mill}
at: 2022-06-28T09:10+08:00
type: fire
sector: light-industry
unit: mill
learnt: 2022-06-28T09:20+08:00
tolls:
  - {at: 2022-06-28T12:00+08:00, deaths: 2, missing: 1}
  - {at: 2022-06-30T12:00+08:00, deaths: 3, missing: 0, loss_yuan: 6400000}
reports:
  - {by: mill, to: county, at: 2022-06-28T11:00+08:00, told: phone, intent: negligent, toll: {at: 2022-06-28T11:00+08:00, deaths: 1}}
parties:
  - {id: director, role: principal, unit: mill, income_yuan: 240000}
deeds:
  - {id: no-training, party: director, rule: work-safety-law/principal-failure, on: 2022-06-28}
inquiry:
  established: 2022-06-30
  appraisal: [{since: 2022-07-05, until: 2022-07-25, why: {zh: 技术鉴定, en: appraisal}}]
  submitted: 2022-09-20
"""


def edited(old: str, new: str) -> str:
    assert old in FIRE
    return FIRE.replace(old, new)


def refused(text: str) -> list[str]:
    return [str(fault) for fault in faults_of(lambda: read_accident(text, "fire.yaml"))]


def test_a_file_is_read_into_what_it_says() -> None:
    fire = read_accident(FIRE, "fire.yaml")
    at = datetime(2022, 6, 28, 9, 10, tzinfo=BEIJING)
    assert (fire.at, fire.type, fire.sector) == (at, AccidentType.FIRE, AccidentSector.LIGHT_INDUSTRY.value)
    assert fire.tolls[1] == Toll(datetime(2022, 6, 30, 12, tzinfo=BEIJING), deaths=3, missing=0, loss_yuan=6_400_000)
    assert fire.reports[0].intent is Intent.NEGLIGENT
    assert fire.parties == (Party("director", PartyRole.PRINCIPAL, "mill", income_yuan=240_000),)
    assert fire.inquiry is not None
    assert fire.inquiry.appraisal == (Stopped(date(2022, 7, 5), Phrase("技术鉴定", "appraisal"), date(2022, 7, 25)),)
    assert check_accident(fire) is fire


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("format: safetyduty-accident/1\n", "", "fire.yaml:1:1: $: the field 'format' is missing; add safetyduty-accident/1"),
        ("accident/1", "accident/2", "fire.yaml:1:9: $.format: this version reads 'safetyduty-accident/1', not 'safetyduty-accident/2'"),
        ("id: mill-fire", "id: Mill", "fire.yaml:2:5: $.id: an id is lower-case letters, digits and hyphens, such as mine-fire"),
        ("at: 2022-06-28T09:10+08:00", "at: 2022-06-28T09:10", "fire.yaml:4:5: $.at: the moment 2022-06-28T09:10 has no time zone; state it, e.g. +08:00"),
        ("at: 2022-06-28T09:10+08:00", "at: 2022-06-28", "fire.yaml:4:5: $.at: a moment such as 2022-06-28T09:10+08:00 is wanted here, not the day 2022-06-28"),
        ("type: fire", "type: flood", "fire.yaml:5:7: $.type: 'flood' is not one of: work, road-traffic, fire, environment, nuclear, defence, natural"),
        ("light-industry", "light-industries", "fire.yaml:6:9: $.sector: there is no sector 'light-industries'; did you mean 'light-industry'?"),
        ("learnt: 2022-06-28T09:20", "learnt: 2022-06-28T09:00", "fire.yaml:8:9: $.learnt: 2022-06-28 09:00:00+08:00 is before the accident (2022-06-28 09:10:00+08:00)"),
        ("deaths: 2,", "deaths: -2,", "fire.yaml:10:42: $.tolls[0].deaths: people are a whole number from 0 up, not -2"),
        ("deaths: 2,", "deaths: 2.5,", "fire.yaml:10:42: $.tolls[0].deaths: a whole number is wanted here, not 2.5"),
        ("loss_yuan: 6400000", "loss_yuan: -1", "fire.yaml:11:68: $.tolls[1].loss_yuan: loss is a whole number of yuan from 0 up, not -1; multiply by 10,000 what was counted in 万元"),
        ("loss_yuan: 6400000", "loss_yuan: 640.5", "fire.yaml:11:68: $.tolls[1].loss_yuan: a whole number is wanted here, not 640.5; loss is in yuan, multiply 万元 by 10,000"),
        ("2022-06-30T12:00", "2022-06-28T12:00", "fire.yaml:11:10: $.tolls[1].at: there is a toll of 2022-06-28 12:00:00+08:00 already; make them one"),
        ("by: mill, to: county, at: 2022-06-28T11:00", "by: mill, to: county, at: 2022-06-28T09:00", "fire.yaml:13:32: $.reports[0].at: 2022-06-28 09:00:00+08:00 is before the accident (2022-06-28 09:10:00+08:00)"),
        ("to: county", "to: mill", "fire.yaml:13:20: $.reports[0].to: nobody reports to itself"),
        ("told: phone", "told: phone, received: 2022-06-28T11:30+08:00", "fire.yaml:13:32: $.reports[0].at: it was reported at 2022-06-28 11:00:00+08:00, before it was known (2022-06-28 11:30:00+08:00)"),
        ("deaths: 1}", "deaths: -1}", "fire.yaml:13:131: $.reports[0].toll.deaths: people are a whole number from 0 up, not -1"),
        ("income_yuan: 240000", "income_yuan: -1", "fire.yaml:15:62: $.parties[0].income_yuan: an amount cannot be negative"),
        ("party: director", "party: directer", "fire.yaml:17:30: $.deeds[0].party: there is no party 'directer'; did you mean 'director'?"),
        ("id: no-training", "id: director", "fire.yaml:17:10: $.deeds[0].id: the id 'director' is taken; change one of them"),
        ("on: 2022-06-28}", "on: 2022-06-28, corrected: 2022-06-27}", "fire.yaml:17:108: $.deeds[0].corrected: 2022-06-27 is before the act (2022-06-28)"),
        ("established: 2022-06-30", "established: 2022-06-27", "fire.yaml:19:16: $.inquiry.established: 2022-06-27 is before the step it follows (2022-06-28)"),
        ("established: 2022-06-30", "level: city", "fire.yaml:19:10: $.inquiry.level: 'city' is not one of: national, provincial, prefecture, county"),
        ("established: 2022-06-30", "extended_days: 0", "fire.yaml:19:18: $.inquiry.extended_days: an extension is at least a day"),
        ("until: 2022-07-25", "until: 2022-07-05", "fire.yaml:20:42: $.inquiry.appraisal[0].until: it ends on 2022-07-05, no later than it starts on 2022-07-05 (the until day is not included)"),
        ("unit: mill\n", "unit: mill\ndecided: 2022-06-27\n", "fire.yaml:8:10: $.decided: 2022-06-27 is before the accident (2022-06-28)"),
        ("unit: mill\n", "units: mill\n", "fire.yaml:7:1: $.units: there is no field 'units'; did you mean 'unit'?"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    assert refused(edited(old, new)) == [fault]


def test_every_fault_is_told_at_once_in_the_order_of_the_file() -> None:
    text = (
        FIRE.replace("type: fire", "type: flood").replace("deaths: 2,", "deaths: -2,").replace("to: county", "to: mill")
    )
    assert places_of(lambda: read_accident(text, "fire.yaml")) == [
        ("fire.yaml", 5, 7),
        ("fire.yaml", 10, 42),
        ("fire.yaml", 13, 20),
    ]


def test_a_party_that_cannot_be_read_still_exists() -> None:
    (fault,) = refused(edited("role: principal", "role: boss"))
    assert "'boss' is not one of" in fault


@pytest.mark.parametrize("text", ["", "[]", "fire", "{"])
def test_what_is_no_accident_is_refused(text: str) -> None:
    with pytest.raises(BadFacts):
        read_accident(text, "fire.yaml")


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"tolls": (Toll(datetime(2022, 6, 28, 9, 10), deaths=1),)}, "$.tolls[0].at"),  # noqa: DTZ001  # what is refused
        ({"reports": (Report("a", "a", datetime(2022, 6, 29, tzinfo=BEIJING)),)}, "$.reports[0].to"),
        ({"deeds": (Deed("d", "nobody", "x/y", date(2022, 6, 28)),)}, "$.deeds[0].party"),
        ({"inquiry": Inquiry(submitted=date(2022, 8, 1), replied=date(2022, 7, 1))}, "$.inquiry.replied"),
        ({"format": "safetyduty-accident/9"}, "$.format"),
    ],
)
def test_an_accident_made_in_code_is_held_to_the_same(changed: dict[str, Any], path: str) -> None:
    fire = Accident("fire", words("fire"), datetime(2022, 6, 28, 9, 10, tzinfo=BEIJING))
    assert check_accident(fire) is fire
    assert [fault.path for fault in faults_of(lambda: check_accident(evolve(fire, **changed)))] == [path]


def plain(value: Any) -> Any:
    """A fact as a file would say it."""
    if isinstance(value, Phrase):
        return {"zh": value.zh, "en": value.en}
    if has(type(value)):
        return {slot.name: plain(getattr(value, slot.name)) for slot in fields(type(value))}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, Worded):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def unfit(text: str) -> list[str]:
    checker = jsonschema.Draft202012Validator(accident_schema(), format_checker=jsonschema.FormatChecker())
    return [error.json_path for error in checker.iter_errors(parse(text, "fire.yaml").data)]


@settings(max_examples=50)
@given(accidents())
def test_any_accident_fits_the_schema_and_is_read_back(accident: Accident) -> None:
    text = json.dumps(plain(accident), ensure_ascii=False)
    assert unfit(text) == []
    assert read_accident(text, "fire.json") == accident


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("format: safetyduty-accident/1\n", "", "$"),
        ("accident/1", "accident/2", "$.format"),
        ("type: fire", "type: flood", "$.type"),
        ("at: 2022-06-28T09:10+08:00", "at: 2022-06-28", "$.at"),
        ("deaths: 2,", "deaths: two,", "$.tolls[0].deaths"),
        ("unit: mill\n", "units: mill\n", "$"),
        ("role: principal", "role: boss", "$.parties[0].role"),
    ],
)
def test_what_the_schema_refuses_the_reader_refuses_too(old: str, new: str, path: str) -> None:
    assert unfit(FIRE) == []
    assert path in unfit(edited(old, new))
    with pytest.raises(BadFacts):
        read_accident(edited(old, new), "fire.yaml")
