"""What many tests share: the law, the calendar, the Zeku register, and a county small enough to read at a glance."""

from datetime import date
from functools import cache
from pathlib import Path

from safetyduty import dates, duties, facts, hazards, statutes
from safetyduty.words import Phrase

ROOT = Path(__file__).parents[1]
ZEKU = ROOT / "examples" / "registers" / "zeku.yaml"

BOOK = statutes.read("cn")
CHINA = dates.calendar("cn")
MEETING = date(2022, 6, 28)

COUNTY = """\
format: safetyduty-register/1
title: {zh: 河县, en: River County}
place: county
places:
  - {id: county, name: {zh: 河县, en: River County}, kind: county}
  - {id: town, name: {zh: 河镇, en: River Town}, kind: township, under: county}
sectors:
  - {id: fire, name: {zh: 消防, en: fire safety}, kind: business}
organisations:
  - {id: gov, name: {zh: 县政府, en: county government}, kind: government, place: county}
  - {id: brigade, name: {zh: 消防队, en: fire brigade}, kind: department, place: county, under: gov, runs: [fire]}
  - {id: committee, name: {zh: 安委会, en: safety committee}, kind: safety-committee, place: county, under: gov, members: [brigade]}
units:
  - {id: mill, name: {zh: 面粉厂, en: flour mill}, kind: enterprise, place: town, sectors: [fire]}
sites:
  - {id: mill-yard, name: {zh: 面粉厂院子, en: mill yard}, kind: facility, place: town, unit: mill, sectors: [fire]}
posts:
  - {id: head, name: {zh: 县长, en: county head}, at: gov, rank: principal, held: [{by: p-001, since: 2021-09-01}]}
  - {id: captain, name: {zh: 队长, en: fire captain}, at: brigade, rank: principal, held: [{by: p-002, since: 2021-09-01}]}
  - {id: boss, name: {zh: 厂长, en: mill director}, at: mill, rank: principal, held: [{by: p-003, since: 2021-09-01, until: 2022-05-01}, {by: p-004, since: 2022-05-01}]}
duties:
  - {id: duty-head, post: head, over: town, kind: territorial, since: 2022-01-01}
letters:
  - {id: letter-brigade, by: head, to: brigade, year: 2022, signed: 2022-06-01}
hazards:
  - id: hazard-exit
    name: {zh: 出口堵塞, en: blocked exit}
    at: mill-yard
    history:
      - {do: find, on: 2022-06-01, by: captain, how: inspection}
      - {do: grade, on: 2022-06-02, by: captain, grade: general}
      - {do: assign, on: 2022-06-03, by: captain, to: boss, due: 2022-06-20, measures: {zh: 清空, en: clear it}}
"""
"""A county that lacks nothing but an overseer in June 2022, with one hazard that is late from 21 June on."""

OVERSEEN = ("kind: department, place: county", "kind: comprehensive-department, place: county")
"""The change that gives `COUNTY` its overseer: then it has no gap at all."""


def county(*changes: tuple[str, str]) -> facts.Register:
    """`COUNTY`, with each *(old, new)* text replaced."""
    return facts.read(edited(*changes), "county.yaml")


def edited(*changes: tuple[str, str]) -> str:
    """The text of `COUNTY`, with each *(old, new)* text replaced; each *old* must be there exactly once."""
    text = COUNTY
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the sample"
        text = text.replace(old, new)
    return text


def graph(register: facts.Register, on: date = MEETING) -> duties.DutyGraph:
    """The duty graph of *register* under the law of *on*."""
    return duties.draw(register, BOOK.on(on))


def standing(hazard: facts.Hazard, on: date) -> hazards.Standing | None:
    """How *hazard* stands at the end of the day *on*, if it had been found by then."""
    case = hazards.replay(hazard, BOOK, on=on)
    return None if case is None else hazards.stand(case, BOOK, CHINA, on=on)


def words(text: str) -> Phrase:
    """A phrase that reads the same in both languages."""
    return Phrase(text, text)


@cache
def zeku() -> facts.Register:
    """The example register."""
    return facts.read(ZEKU.read_bytes(), ZEKU.name)
