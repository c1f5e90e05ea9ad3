"""公开案例 · every sanction on an official in a published accident is a form that may follow, and its period can be counted."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from safetyduty.accountability import Handling, Lifting, Nature, Track, bars, effects, measures
from safetyduty.reading import parse
from tests.samples import BOOK, CHINA

FILE = Path(__file__).parents[2] / "cases" / "published" / "officials.yaml"
ACCIDENTS: list[dict[str, Any]] = parse(FILE.read_bytes(), FILE.name).data["accidents"]
HANDLED = [(accident, official) for accident in ACCIDENTS for official in accident["officials"]]


def handlings(accident: dict[str, Any], official: dict[str, Any]) -> list[Handling]:
    day = date.fromisoformat(str(accident["on"]))
    pairs = [written.split("/") for written in official["handled"]]
    return [Handling(Track.of(track), code, day) for track, code in pairs]


@pytest.mark.parametrize(("accident", "official"), HANDLED, ids=[each["post"] for _, each in HANDLED])
def test_what_was_imposed_is_a_possible_form_with_a_counted_period(
    accident: dict[str, Any], official: dict[str, Any]
) -> None:
    known = {(each.track, each.code): each for each in measures(BOOK.on(date.fromisoformat(str(accident["accident"]))))}
    for handling in handlings(accident, official):
        assert known[handling.track, handling.code].nature is Nature.SANCTION
    for found in effects(handlings(accident, official), BOOK, CHINA):
        assert found.value.last is not None
        assert found.value.lifting in (Lifting.AUTOMATIC, Lifting.ENDS)
        assert found.basis


def test_party_and_state_sanctions_of_one_person_bar_together_to_the_longer_end() -> None:
    (xinyu, *_) = ACCIDENTS
    official = next(
        each for each in xinyu["officials"] if each["handled"] == ["party/serious-warning", "state/removal"]
    )
    found = effects(handlings(xinyu, official), BOOK, CHINA)
    assert [each.value.last for each in found] == [date(2026, 4, 16), date(2026, 10, 16)]
    last = {bar.what.id: bar.last for bar in bars(found, BOOK.on(date(2024, 10, 16))).value}
    assert last["effect-period"] == date(2026, 10, 16)
    assert last["party-promotion"] == date(2026, 4, 16)
