"""The published hazard orders replay with their dates and outcomes, as far as their sources tell them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from safetyduty.deadlines import agreed, late
from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing, Referral
from safetyduty.hazards import Case, replay
from safetyduty.reading import parse
from safetyduty.words import Phrase
from tests.samples import BOOK, CHINA, words

FILE = Path(__file__).parents[1] / "cases" / "published" / "hazard-orders.yaml"
ORDERS: list[dict[str, Any]] = parse(FILE.read_bytes(), FILE.name).data["orders"]
READ: dict[str, Any] = {
    "do": Act,
    "on": date.fromisoformat,
    "due": date.fromisoformat,
    "how": Found,
    "grade": Grade,
    "level": Listing,
    "cause": Referral,
    "funds_yuan": int,
    "measures": lambda said: Phrase(said["zh"], said["en"]),
    "plan": lambda said: Phrase(said["zh"], said["en"]),
}
each = pytest.mark.parametrize("order", ORDERS, ids=lambda order: order["id"])


def case(order: dict[str, Any], on: str) -> Case:
    history = tuple(
        Entry(**{name: READ.get(name, str)(said) for name, said in row.items()}) for row in order["history"]
    )
    found = replay(Hazard(order["id"], words(order["id"]), "unit", history), BOOK, on=date.fromisoformat(on))
    assert found is not None
    return found


def days_late(order: dict[str, Any], on: str) -> int | None:
    """Late by the limit alone: of 2008 and 2016 not every rule that a standing rests on is in the book."""
    due = case(order, on).due
    found = None if due is None else late(agreed(due), CHINA, on=date.fromisoformat(on))
    return None if found is None else found.days


def test_all_five_are_there() -> None:
    assert len(ORDERS) == 5


@each
def test_it_stands_as_published(order: dict[str, Any]) -> None:
    found = case(order, order["on"])
    told = {"state": found.state.value, "work": found.work.value, "supervision": found.supervision.value}
    assert {name: told[name] for name in order["outcome"]} == order["outcome"]
    assert not found.over, "none of the five is published as finished on a day"


@each
def test_it_is_late_by_as_many_days_as_published(order: dict[str, Any]) -> None:
    assert days_late(order, order["on"]) == (None if order["late"] is None else int(order["late"]))


@each
def test_what_the_process_would_not_have_allowed_is_told(order: dict[str, Any]) -> None:
    end = order.get("end", {}).get("on", order["on"])
    assert [amiss.entry.do.value for amiss in case(order, end).irregularities] == order["amiss"]


def test_the_limit_of_the_shoe_factory_was_twelve_days_and_it_was_reviewed_on_the_next() -> None:
    [order] = [order for order in ORDERS if order["id"].startswith("H01")]
    found = case(order, order["on"])
    assert found.due is not None
    assert (found.due - found.found.on).days == int(order["days"])
    end = order["end"]["on"]
    assert (days_late(order, end), case(order, end).referred.value) == (int(order["end"]["late"]), "referred")


def test_the_five_days_of_the_mine_count_both_ends() -> None:
    [order] = [order for order in ORDERS if order["id"].startswith("H09")]
    stopped = case(order, order["on"]).stopped
    assert stopped is not None
    assert stopped.due is not None
    assert (stopped.due - stopped.on).days + 1 == int(order["stopped_days"])
