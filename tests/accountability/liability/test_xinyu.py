"""新余“1·24” · the accident of 2024-01-24 as a chain: what was imposed on each post is among the forms told for it.

The posts and what was imposed are as published; the register around them, and the days of office, are made up.
"""

from datetime import date, datetime
from typing import Any

import pytest

from safetyduty import facts
from safetyduty.accountability import Liability, Nature, Track, diligence, liabilities, triggers
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, Toll
from safetyduty.statutes import Finding
from tests.accountability.sanctions.test_published import ACCIDENTS
from tests.samples import BOOK, CHINA, graph, words

DAY = date(2024, 1, 24)
XINYU = facts.read(
    """\
format: safetyduty-register/1
title: {zh: 新余, en: Xinyu}
place: yushui
places:
  - {id: jiangxi, name: {zh: 江西省, en: Jiangxi}, kind: province}
  - {id: xinyu, name: {zh: 新余市, en: Xinyu}, kind: prefecture, under: jiangxi}
  - {id: yushui, name: {zh: 渝水区, en: Yushui}, kind: county, under: xinyu}
sectors:
  - {id: fire, name: {zh: 消防, en: fire safety}, kind: business}
  - {id: construction, name: {zh: 建筑施工, en: construction}, kind: industry}
organisations:
  - {id: gov-jiangxi, name: {zh: 省政府, en: provincial government}, kind: government, place: jiangxi}
  - {id: gov-xinyu, name: {zh: 市政府, en: city government}, kind: government, place: xinyu, under: gov-jiangxi}
  - {id: gov-yushui, name: {zh: 区政府, en: district government}, kind: government, place: yushui, under: gov-xinyu}
  - {id: corps, name: {zh: 省消防救援总队, en: provincial fire corps}, kind: department, place: jiangxi, under: gov-jiangxi, runs: [fire]}
  - {id: brigade, name: {zh: 市消防救援支队, en: city fire brigade}, kind: department, place: xinyu, under: corps, runs: [fire]}
  - {id: housing-jiangxi, name: {zh: 省住建厅, en: provincial housing}, kind: department, place: jiangxi, under: gov-jiangxi, runs: [construction]}
  - {id: housing-xinyu, name: {zh: 市住建局, en: city housing}, kind: department, place: xinyu, under: gov-xinyu, runs: [construction]}
  - {id: housing-yushui, name: {zh: 区住建局, en: district housing}, kind: department, place: yushui, under: gov-yushui, runs: [construction]}
units:
  - {id: shop, name: {zh: 临街店铺, en: shop}, kind: enterprise, place: yushui, sectors: [fire, construction]}
posts:
  - {id: vice-governor, name: 副省长（分管安全生产、人防、消防）, at: gov-jiangxi, rank: safety, held: [{by: p-1, since: 2021-01-01}]}
  - {id: construction-vice-governor, name: 分管住建的副省长, at: gov-jiangxi, rank: deputy, charge: [construction], held: [{by: p-2, since: 2021-01-01, until: 2023-06-01}]}
  - {id: corps-head, name: 省消防救援总队总队长, at: corps, rank: principal, held: [{by: p-3, since: 2021-01-01, until: 2023-11-01}, {by: p-4, since: 2023-11-01}]}
  - {id: brigade-head, name: 市消防救援支队支队长, at: brigade, rank: principal, held: [{by: p-5, since: 2021-01-01}]}
  - {id: housing-head, name: 市住建局党组书记、局长, at: housing-xinyu, rank: principal, held: [{by: p-6, since: 2021-01-01}]}
  - {id: housing-deputy, name: 市住建局副局长（其一）, at: housing-xinyu, rank: safety, held: [{by: p-7, since: 2021-01-01}]}
  - {id: housing-director, name: 省住建厅党组书记、厅长, at: housing-jiangxi, rank: principal, held: [{by: p-8, since: 2021-01-01}]}
""",
    "xinyu.yaml",
)
AS_PUBLISHED = {
    "p-1": "省委常委、副省长（分管安全生产、人防、消防）",
    "p-2": "省委常委、秘书长（原分管住建的副省长）",
    "p-3": "省消防救援总队原总队长",
    "p-5": "市消防救援支队支队长",
    "p-6": "新余市住建局党组书记、局长",
    "p-7": "新余市住建局副局长（其一）",
    "p-8": "省住建厅党组书记、厅长（曾任省人防办主任）",
}
OFFICIALS: dict[str, dict[str, Any]] = {each["post"]: each for each in ACCIDENTS[0]["officials"]}


def fire() -> Accident:
    at = datetime(2024, 1, 24, 15, 22, tzinfo=BEIJING)
    return Accident(
        "fire", words("fire"), at, (Toll(at, deaths=39, serious_injuries=0, loss_yuan=43_528_400),), unit="shop"
    )


def rows() -> tuple[Finding[Liability], ...]:
    drawn = graph(XINYU, DAY)
    return liabilities(diligence(fire(), drawn, CHINA, since=date(2022, 1, 24)), fire(), drawn)


@pytest.mark.parametrize("holder", AS_PUBLISHED)
def test_what_was_imposed_is_among_the_forms_told_for_the_post(holder: str) -> None:
    told = [row.value for row in rows() if row.value.diligence.holder == holder]
    assert told, "the post is on the chain"
    imposed = {tuple(written.split("/")) for written in OFFICIALS[AS_PUBLISHED[holder]]["handled"]}
    for value in told:
        forms = {(form.measure.track.value, form.measure.code) for form in value.forms if form.measure is not None}
        assert imposed <= forms
        assert all(
            form.nature is Nature.SANCTION for form in value.forms if form.measure and form.measure.track is Track.PARTY
        )


def test_former_holders_are_on_the_chain_of_the_period_and_their_successors_too() -> None:
    former = {row.value.diligence.holder for row in rows() if row.value.diligence.former}
    assert former == {"p-2", "p-3"}
    assert "p-4" in {row.value.diligence.holder for row in rows()}


def test_important_leadership_responsibility_was_open_to_the_vice_governors() -> None:
    for holder in ("p-1", "p-2"):
        told = [row.value for row in rows() if row.value.diligence.holder == holder]
        assert all("important-leadership" in [each.kind.value for each in value.candidates] for value in told)


def test_the_head_of_the_province_is_called_in() -> None:
    called = [row.value for row in triggers(fire(), BOOK.on(DAY), CHINA) if row.value.kind.value == "interview"]
    assert [row.case for row in called] == ["especially-major"]
