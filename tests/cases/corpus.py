"""The case corpus: given, expect, source. One YAML file per instrument, readable by a lawyer, runnable by anybody.

A case asks one provision (`key`) on one day (`on`): a method of its rule (`ask`, called with `given`), a path into it
(`at`; a row of a tuple is named by its id or its index), or the rule itself. What is found is compared with `expect`.
The format is described in docs/en/reference/cases.md.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from safetyduty import statutes
from safetyduty.dates import Days, Hours, Months, Workdays, Years
from safetyduty.errors import NothingInForce, SafetyDutyError, UnknownProvision
from safetyduty.reading import parse
from safetyduty.statutes import LawBook
from safetyduty.statutes.provisions.catalogue import KEYS, LOCAL_KEYS
from safetyduty.words import Phrase

HERE = Path(__file__).parent
ALL_KEYS = {key.name: key for key in (*KEYS, *LOCAL_KEYS)}
TERMS = {"hours": Hours, "days": Days, "workdays": Workdays, "months": Months, "years": Years}
BOUNDS = ("at_least", "more_than", "less_than", "at_most")
REFUSALS: Mapping[str, type[SafetyDutyError]] = {"nothing-in-force": NothingInForce, "unknown": UnknownProvision}


def files() -> list[Path]:
    """Every file of the corpus."""
    return sorted(HERE.glob("*.yaml"))


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every case, with the name of its file."""
    for file in files():
        for case in parse(file.read_bytes(), file.name).data["cases"]:
            yield file.stem, case


def answer(case: Mapping[str, Any], books: Mapping[str, LawBook]) -> object:
    """What the library says to a case; a refusal is the class of its error."""
    key = ALL_KEYS[case["key"]]
    law = books[case.get("law", "cn")].on(date.fromisoformat(case["on"]))
    try:
        rule: object = law[key]
    except SafetyDutyError as refusal:
        return type(refusal)
    if "ask" in case:
        return getattr(rule, case["ask"])(**case.get("given", {}))
    for step in case.get("at", ()):
        rule = _step(rule, step)
    return rule


def agrees(found: object, expected: object) -> bool:
    """Whether *found* is what the case expects."""
    if isinstance(expected, dict):
        return _agrees_with_mapping(found, expected)
    if isinstance(expected, list):
        return (
            isinstance(found, tuple)
            and len(found) == len(expected)
            and all(agrees(part, wanted) for part, wanted in zip(found, expected, strict=True))
        )
    if isinstance(found, Enum):
        return bool(found.value == expected)
    if isinstance(found, Phrase):
        return expected in (found.zh, found.en)
    if isinstance(expected, str) and expected.endswith("%"):
        return found == Fraction(expected[:-1]) / 100
    if hasattr(found, "id") and isinstance(expected, str):
        return bool(found.id == expected)
    return found == expected


def _agrees_with_mapping(found: object, expected: dict[str, Any]) -> bool:
    if "refused" in expected:
        return isinstance(found, type) and issubclass(found, REFUSALS[expected["refused"]])
    for unit, kind in TERMS.items():
        if unit in expected and isinstance(found, kind):
            rolls = agrees(getattr(found, "roll", None), expected["roll"]) if "roll" in expected else True
            return getattr(found, "count", None) == expected[unit] and rolls
    if set(expected) <= set(BOUNDS):
        return all(agrees(getattr(found, bound), expected.get(bound)) for bound in BOUNDS)
    return all(agrees(getattr(found, name, None), wanted) for name, wanted in expected.items())


def _step(rule: object, step: object) -> object:
    if isinstance(rule, tuple):
        if isinstance(step, int):
            return rule[step]
        return next(row for row in rule if getattr(row, "id", None) == step)
    return getattr(rule, str(step))


def books() -> dict[str, LawBook]:
    """The national book and every local one."""
    names = {case.get("law", "cn") for _, case in cases()}
    return {name: statutes.read(name) for name in sorted(names)}
