"""A provision is read from its file when it is first asked for, and never again."""

from pathlib import Path
from typing import Any

import pytest

from safetyduty import statutes
from safetyduty.errors import BadProvision
from safetyduty.statutes import Key, Provision
from safetyduty.statutes.load import _shelf
from safetyduty.statutes.provisions.catalogue import BY_NAME, INSTRUMENTS, KEYS, LOCAL_KEYS
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
from safetyduty.statutes.shapes import Principle
from safetyduty.statutes.shelf import Shelf, known_keys
from tests.faults import places_of
from tests.statutes.texts import GOOD, KEY, book, edited
from tests.statutes.texts import INSTRUMENTS as LISTED

FAULTY = Key("demo/faulty", Principle)


class Asked:
    """A shelf's `fetch` that notes what was asked of it."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, key: Key[Any]) -> Provision[Any]:
        self.names.append(key.name)
        return statutes.read("cn").provisions.take(key)


def shelf(*keys: Key[Any], asked: Asked | None = None, digest: str = "x") -> Shelf:
    return Shelf(frozenset(key.name for key in keys), lambda name: known_keys()[name], asked or Asked(), lambda: digest)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of law files, of which one is faulty."""
    (tmp_path / "demo").mkdir()
    (tmp_path / "instruments.yaml").write_text(LISTED, encoding="utf-8")
    (tmp_path / "demo" / "rule.yaml").write_text(GOOD, encoding="utf-8")
    faulty = edited(("demo/rule", "demo/faulty"), ("seen-once", "seen"))
    (tmp_path / "demo" / "faulty.yaml").write_text(faulty, encoding="utf-8")
    return tmp_path


def test_a_provision_is_read_when_it_is_asked_for_and_only_once() -> None:
    asked = Asked()
    held = shelf(THREE_MUSTS, RECTIFICATION_REVIEW, asked=asked)
    assert (len(held), [*held]) == (2, sorted([THREE_MUSTS.name, RECTIFICATION_REVIEW.name]))
    assert asked.names == []
    assert held.take(THREE_MUSTS) is held.take(THREE_MUSTS) is held[THREE_MUSTS.name]
    assert asked.names == [THREE_MUSTS.name]


def test_what_a_shelf_does_not_have_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        shelf(THREE_MUSTS).take(RECTIFICATION_REVIEW)
    for name in (RECTIFICATION_REVIEW.name, "no/such"):
        assert name not in shelf(THREE_MUSTS)
        with pytest.raises(KeyError):
            shelf(THREE_MUSTS)[name]


def test_a_shelf_over_another_is_asked_first() -> None:
    above, below = Asked(), Asked()
    both = shelf(THREE_MUSTS, asked=above).over(shelf(THREE_MUSTS, RECTIFICATION_REVIEW, asked=below))
    assert {*both} == {THREE_MUSTS.name, RECTIFICATION_REVIEW.name}
    both.take(THREE_MUSTS)
    both.take(RECTIFICATION_REVIEW)
    assert (above.names, below.names) == ([THREE_MUSTS.name], [RECTIFICATION_REVIEW.name])


def test_the_digest_of_two_shelves_names_both_and_their_order() -> None:
    one, other = shelf(digest="one"), shelf(digest="other")
    assert len({made.digest() for made in (one, other, one.over(other), other.over(one))}) == 4


def test_the_catalogue_names_every_key_once() -> None:
    assert known_keys() is BY_NAME
    assert [*BY_NAME] == [key.name for key in (*KEYS, *LOCAL_KEYS)]
    assert {key.name for instrument in INSTRUMENTS for key in instrument.KEYS} == {key.name for key in KEYS}
    assert {key.name for key in KEYS} == statutes.read("cn").provisions.names


def test_a_faulty_file_is_refused_when_it_is_asked_for_and_not_before(folder: Path) -> None:
    held = _shelf(folder)
    assert held.take(KEY).name.en == "demo rule"
    assert places_of(lambda: held.take(FAULTY)) == [("demo/faulty.yaml", 6, 17)]


def test_a_faulty_file_is_not_held_against_the_next(folder: Path) -> None:
    held = _shelf(folder)
    with pytest.raises(BadProvision):
        held.take(FAULTY)
    assert held.take(KEY).name.en == "demo rule"


def test_instruments_that_cannot_be_read_are_told_every_time(folder: Path) -> None:
    (folder / "instruments.yaml").write_text("instruments: [", encoding="utf-8")
    held = _shelf(folder)
    for _ in range(2):
        assert places_of(lambda: held.take(KEY)) == [("instruments.yaml", 2, 1)]


def test_what_a_shelf_names_it_gives() -> None:
    held = book().provisions
    assert {name: held[name].key for name in held} == {KEY.name: KEY}
