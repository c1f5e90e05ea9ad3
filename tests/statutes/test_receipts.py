"""回执 · the same receipt and the same input give the same bytes; another rule, another receipt."""

import json
from datetime import date
from pathlib import Path

from safetyduty import briefing, dates, facts, statutes
from safetyduty.reports import plain
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
from safetyduty.statutes.shapes import Principle
from safetyduty.words import Phrase

ZEKU = (Path(__file__).parents[2] / "examples" / "registers" / "zeku.yaml").read_bytes()
DAY = date(2022, 7, 20)


def answered() -> tuple[statutes.Receipt, str]:
    book, calendar = statutes.read("cn"), dates.calendar("cn")
    found = briefing.brief(facts.read(ZEKU, "zeku.yaml"), book, calendar, on=DAY)
    return statutes.receipt(book, calendar.edition, ZEKU), json.dumps(plain(found), ensure_ascii=False)


def test_an_answer_replays_to_the_same_bytes_under_the_same_receipt() -> None:
    assert answered() == answered()


def test_another_input_or_another_rule_gives_another_receipt() -> None:
    book = statutes.read("cn")
    given = statutes.receipt(book, "edition", ZEKU)
    pilot = book.amended(THREE_MUSTS, since=DAY, rule=Principle(Phrase("甲", "A")), because=Phrase("试点", "pilot"))
    assert statutes.receipt(book, "edition", ZEKU + b"\n").inputs != given.inputs
    assert statutes.receipt(pilot, "edition", ZEKU).rules != given.rules


def test_a_finding_carries_the_receipt_it_is_given() -> None:
    book = statutes.read("cn")
    given = statutes.receipt(book, "edition", ZEKU)
    found = statutes.prevailing([THREE_MUSTS], book.on(DAY))
    assert found.receipt is None
    assert found.under(given).receipt == given
    assert found.under(given).value == found.value
