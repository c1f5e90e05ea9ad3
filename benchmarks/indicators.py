"""指标 · indicators — every indicator of a ledger of a million hazards, from their records to the values; there is no peer."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from time import perf_counter

from safetyduty import hazards, statutes
from safetyduty.facts import Act, Entry, Found, Grade, Hazard
from safetyduty.words import Phrase

TEXT = Phrase("清空", "clear it")
FIRST = date(2024, 1, 1)
SINCE, UNTIL = date(2024, 4, 1), date(2024, 7, 1)
SIZES = (10_000, 100_000, 1_000_000)


def made(size: int) -> list[Hazard]:
    """Hazards of half a year at one in two hundred units each, seven entries to a record; the same each time."""
    chance = random.Random(1)  # a benchmark, not a secret
    days = [FIRST + timedelta(days=number) for number in range(300)]
    return [_hazard(number, chance, days, size) for number in range(size)]


def _hazard(number: int, chance: random.Random, days: list[date], size: int) -> Hazard:
    found = chance.randrange(180)
    done = found + 10 + chance.randrange(20)
    grade = Grade.MAJOR if chance.random() < 0.1 else Grade.GENERAL
    due = days[found + 20]
    record = (
        Entry(Act.FIND, days[found], "inspector", how=Found.SELF_CHECK),
        Entry(Act.GRADE, days[found + 1], "bureau", grade=grade),
        Entry(Act.REPORT, days[found + 2], "bureau", to="government"),
        Entry(Act.ASSIGN, days[found + 2], "bureau", to="foreman", measures=TEXT, funds_yuan=1, due=due, plan=TEXT),
        Entry(Act.SUBMIT, days[done], "foreman"),
        Entry(Act.ACCEPT, days[done + 1], "bureau"),
        Entry(Act.STRIKE_OFF, days[done + 2], "bureau"),
    )
    return Hazard(f"hz-{number}", TEXT, f"unit-{chance.randrange(size // 200)}", record, kind=f"k{number % 9}")


def run() -> Iterator[str]:
    """How long from a ledger to its indicators, and to its stock and flow."""
    book = statutes.read("cn")
    for size in SIZES:
        ledger = hazards.ledger_of(made(size))
        began = perf_counter()
        found = hazards.indicators(ledger, book, since=SINCE, until=UNTIL)
        took = perf_counter() - began
        began = perf_counter()
        flow = hazards.flow(ledger, book, since=SINCE, until=UNTIL)
        flowed = perf_counter() - began
        stock = next(each.value for each in found if each.indicator.id == "stock")
        yield f"{size:,} hazards, {len(found)} indicators: {took:.2f} s, {took / size * 1e6:.1f} µs each (goal 10 s at a million)"
        yield f"{size:,} hazards, stock and flow: {flowed:.2f} s; {flow.left:,} left, the stock is {stock}"
