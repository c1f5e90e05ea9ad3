"""Rates: stock and flow, indicators and recurrences as sheets and as plain values."""

import json
import re
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from safetyduty import hazards, reports
from safetyduty.dates import Span
from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.hazards import INDICATORS, Flow, Life, Measure, Measured
from safetyduty.reports import Reckoned
from safetyduty.words import Lang, Phrase
from tests.samples import BOOK, zeku

TITLE = Phrase("泽库县", "Zeku County")
SINCE, UNTIL = date(2022, 6, 20), date(2022, 9, 1)
NOTHING = Flow(Span(SINCE, UNTIL), 0, 0, 0, 0, 0, 0)
FRACTIONS = st.tuples(st.integers(0, 2_000), st.integers(0, 2_000))
SHARE = next(each for each in INDICATORS if each.measure is Measure.SHARE)


def reckoned(since: date, until: date, record: Sequence[Hazard] | None = None) -> tuple[Reckoned, tuple[Life, ...]]:
    ledger = hazards.ledger_of(zeku().hazards if record is None else record)
    lives = hazards.lives(ledger, BOOK, on=until - timedelta(days=1))
    flow = hazards.flow(ledger, BOOK, since=since, until=until)
    return Reckoned(None, TITLE, flow, hazards.measured(lives, since=since, until=until)), lives


def test_both_languages_tell_as_much_and_english_holds_no_chinese() -> None:
    whole, _ = reckoned(SINCE, UNTIL)
    zh, en = (reports.stats_sheets(whole, lang, groups=[whole], register=zeku()) for lang in (Lang.ZH, Lang.EN))
    assert [(len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in zh] == [
        (len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in en
    ]
    assert re.findall("[一-鿿（），：；]", str(en)) == []
    assert not re.search(r"\{\w*\}", str((zh, en)))
    assert [sheet.title for sheet in en] == [
        "Zeku County, 2022-06-20 to 2022-08-31: stock and flow",
        "Indicators",
        "Indicators: Zeku County",
        "Recurrences (0)",
    ]


def test_every_indicator_is_told_with_its_definition() -> None:
    whole, _ = reckoned(SINCE, UNTIL)
    _, indicators, _ = reports.stats_sheets(whole, Lang.EN)
    assert [(row[0], row[-1]) for row in indicators.rows] == [(each.name.en, each.definition.en) for each in INDICATORS]


@given(FRACTIONS)
def test_a_share_is_told_to_one_decimal_half_away_from_nothing(parts: tuple[int, int]) -> None:
    over, under = min(parts), max(parts)
    whole = Reckoned(None, TITLE, NOTHING, (Measured(SHARE, over, under),))
    _, indicators, _ = reports.stats_sheets(whole, Lang.EN)
    [(_, value, of, _)] = indicators.rows
    assert of == f"{over}/{under}"
    if not under:
        assert value == "—"
        return
    assert re.fullmatch(r"[0-9]+\.[0-9]%", value)
    apart = Fraction(value[:-1]) - Fraction(over, under) * 100
    assert -Fraction(1, 20) < apart <= Fraction(1, 20)


@given(st.dates(SINCE, UNTIL), st.integers(1, 90))
def test_plain_values_are_json_add_up_and_agree_with_the_sheets(since: date, days: int) -> None:
    whole, _ = reckoned(since, since + timedelta(days=days))
    plain = reports.plain_stats(whole, groups=[whole])
    assert json.loads(json.dumps(plain)) == plain
    flow = plain["flow"]
    assert flow["before"] + flow["found"] + flow["reopened"] - flow["closed"] - flow["dismissed"] == flow["left"]
    moves, *_ = reports.stats_sheets(whole, Lang.EN)
    assert [int(cell) for cell in moves.rows[-1][1:]] == list(flow.values())
    for told in plain["indicators"]:
        if told["denominator"]:
            assert isclose(told["value"], told["numerator"] / told["denominator"])
        else:
            assert told["value"] is None
    assert [each["id"] for each in plain["groups"][0]["indicators"]] == [each.id for each in INDICATORS]


def test_what_came_back_is_told_with_its_place_and_kind() -> None:
    def record(number: int, found: date) -> Hazard:
        history = (
            Entry(Act.FIND, found, "inspector"),
            Entry(Act.GRADE, found, "inspector", grade=Grade.GENERAL),
            Entry(Act.ASSIGN, found, "bureau", to="hotel-safety", due=found, measures=TITLE),
            Entry(Act.SUBMIT, found, "hotel-safety"),
            Entry(Act.ACCEPT, found, "inspector"),
            Entry(Act.STRIKE_OFF, found, "bureau"),
        )
        return Hazard(f"hz-{number}", Phrase("报警", "alarm"), "hotel", history, kind="消防")

    whole, lives = reckoned(SINCE, UNTIL, [record(1, date(2022, 7, 1)), record(2, date(2022, 8, 1))])
    again = hazards.repeats(lives)
    *_, told = reports.stats_sheets(whole, Lang.EN, repeats=again, register=zeku())
    assert told.title == "Recurrences (1)"
    assert told.rows == (("Xuelian Hotel, Zequ*", "消防", "2", "hz-2"),)
    assert reports.plain_stats(whole, repeats=again)["repeats"] == [
        {
            "at": {"id": "hotel", "zh": "hotel", "en": "hotel", "synthetic": False},
            "kind": "消防",
            "found": 2,
            "again": ["hz-2"],
        }
    ]
