"""Standings: the lives of a ledger as sheets and as plain values, whole and in groups."""

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import hazards, reports
from safetyduty.hazards import Facet, Life, Phase
from safetyduty.words import Lang, Phrase
from tests.samples import BOOK, zeku

TITLE = Phrase("泽库县", "Zeku County")
DAYS = st.dates(date(2022, 6, 20), date(2022, 10, 31))


def told(on: date) -> tuple[Life, ...]:
    return hazards.lives(hazards.ledger_of(zeku().hazards), BOOK, on=on)


def groups(lives: tuple[Life, ...], by: str) -> tuple[reports.Group, ...]:
    if by == "place":
        return reports.by_place(lives, zeku())
    return reports.by_sector(lives, zeku()) if by == "sector" else reports.by_facet(lives, Facet.of(by), zeku())


CUTS = st.sampled_from([*(str(facet.value) for facet in Facet), "place"])


@given(DAYS, CUTS)
def test_groups_hold_every_hazard_once(on: date, by: str) -> None:
    lives = told(on)
    parted = [life for group in groups(lives, by) for life in group.lives]
    assert sorted(life.hazard.id for life in parted) == [life.hazard.id for life in lives]
    assert all(group.lives for group in groups(lives, by))


@given(DAYS)
def test_by_sector_a_hazard_stands_under_each_sector_of_its_unit_and_once_where_there_is_none(on: date) -> None:
    lives = told(on)
    for life in lives:
        under = [group.code for group in groups(lives, "sector") if life in group.lives]
        expected: list[str | None] = [*sorted(zeku().subject(life.hazard.at).sectors)]
        assert under == (expected or [None])


@given(DAYS, st.sampled_from(Lang))
def test_the_overview_counts_what_is_listed(on: date, lang: Lang) -> None:
    lives = told(on)
    overview, listed = reports.ledger_sheets(lives, lang, on=on, title=TITLE, register=zeku())
    [(_, count, *phases)] = overview.rows
    assert int(count) == len(listed.rows) == len(lives)
    closed = [row for row in listed.rows if row[-1] != "—"]
    late = [row for row in listed.rows if row[-2] != "—" and row[-1] == "—"]
    assert int(phases[list(Phase).index(Phase.CLOSED)]) == len(closed)
    assert int(phases[list(Phase).index(Phase.OVERDUE)]) <= len(late)
    assert int(phases[list(Phase).index(Phase.OPEN)]) == len(lives) - len(closed)


@pytest.mark.parametrize("by", ["grade", "kind", "responsible", "place", "sector"])
def test_both_languages_tell_as_much_and_english_holds_no_chinese(by: str) -> None:
    on = date(2022, 9, 1)
    lives = told(on)
    zh, en = (
        reports.ledger_sheets(lives, lang, on=on, title=TITLE, groups=groups(lives, by), register=zeku())
        for lang in (Lang.ZH, Lang.EN)
    )
    assert [(len(sheet.rows), len(sheet.columns)) for sheet in zh] == [
        (len(sheet.rows), len(sheet.columns)) for sheet in en
    ]
    assert re.findall("[一-鿿（），：；]", str(en)) == []
    assert not re.search(r"\{\w*\}", str((zh, en)))
    assert all(len(row) == len(sheet.columns) for sheet in zh for row in sheet.rows)
    assert [sheet.title for sheet in en[1:]] == [f"{group.name.en} ({len(group.lives)})" for group in groups(lives, by)]


def test_without_a_register_ids_stand_for_themselves() -> None:
    lives = told(date(2022, 9, 1))
    _, listed = reports.ledger_sheets(lives, Lang.ZH, on=date(2022, 9, 1), title=TITLE)
    assert any("dormitory-works" in row[1] for row in listed.rows)
    plain = reports.plain_ledger(lives, on=date(2022, 9, 1), title=TITLE)
    assert plain["hazards"][0]["at"] == {
        "id": lives[0].hazard.at,
        "zh": lives[0].hazard.at,
        "en": lives[0].hazard.at,
        "synthetic": False,
    }


@given(DAYS, CUTS)
def test_plain_values_are_json_and_their_groups_add_up(on: date, by: str) -> None:
    lives = told(on)
    plain = reports.plain_ledger(lives, on=on, title=TITLE, groups=groups(lives, by), register=zeku())
    assert json.loads(json.dumps(plain)) == plain
    for count, number in plain["counts"].items():
        assert sum(group["counts"][count] for group in plain["groups"]) == number
    assert [each["hazard"]["id"] for each in plain["hazards"] if each["closed"] is None] == [
        life.hazard.id for life in lives if life.open
    ]
