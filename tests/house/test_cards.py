"""Every room carries its card, every module its headline, and no card lies."""

import pytest

from tests.house import checks_cards
from tests.house.source import assert_none, floors, library, module

GOOD = """\
\"\"\"责任 · duties — who owes what, where, on which days.

Takes   a Register
    and the law of a day.
Gives   a DutyGraph.
Knows   words, errors, statutes.
Never   blames anyone.
\"\"\"
from safetyduty.statutes import Law
"""


def test_every_module_says_where_the_reader_is() -> None:
    assert_none([fault for m in library() for fault in checks_cards.headline(m)])


def test_every_room_carries_its_card() -> None:
    rooms = [m for m in library() if m.is_package and m.is_door_of_room]
    assert {room.last_name for room in rooms} == set(floors()) - {"errors", "version", "words"}
    assert_none([fault for room in rooms for fault in checks_cards.card(room, floors())])


def test_every_card_names_what_its_room_imports() -> None:
    assert_none(checks_cards.unsaid_imports(library(), floors()))


def test_a_good_card_passes() -> None:
    duties = module("safetyduty.duties.__init__", GOOD)
    assert checks_cards.headline(duties) == []
    assert checks_cards.card(duties, floors()) == []
    assert checks_cards.unsaid_imports([duties], floors()) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"""Who owes what."""',
        '"""责任 · dutys — a slip in the name."""',
        '"""Duties · duties — no Chinese."""',
        '"""责任 · duties —"""',
    ],
)
def test_a_missing_headline_is_found(text: str) -> None:
    assert checks_cards.headline(module("safetyduty.duties.__init__", text))


@pytest.mark.parametrize(
    ("was", "planted"),
    [
        ("Never   blames anyone.\n", ""),
        ("Never   blames anyone.", "Never"),
        (
            "Gives   a DutyGraph.\nKnows   words, errors, statutes.",
            "Knows   words, errors, statutes.\nGives   a DutyGraph.",
        ),
        ("words, errors, statutes", "words, errors, hazards"),
        ("words, errors, statutes", "words, errors, reports"),
    ],
    ids=["a line is missing", "a line is empty", "lines in another order", "knows a neighbour", "knows a higher room"],
)
def test_a_faulty_card_is_found(was: str, planted: str) -> None:
    assert was in GOOD
    assert checks_cards.card(module("safetyduty.duties.__init__", GOOD.replace(was, planted)), floors())


def test_a_room_without_a_floor_is_found() -> None:
    attic = module("safetyduty.attic.__init__", GOOD.replace("duties —", "attic —"))
    assert "no floor" in checks_cards.card(attic, floors())[0]


@pytest.mark.parametrize(
    "line",
    ["from safetyduty.facts import Post", "from safetyduty import facts", "import safetyduty.facts"],
)
def test_an_import_the_card_does_not_name_is_found(line: str) -> None:
    rooms = [module("safetyduty.duties.__init__", GOOD), module("safetyduty.duties.chain", line)]
    assert checks_cards.unsaid_imports(rooms, floors()) == [
        "src/safetyduty/duties/chain.py:1 imports facts, which the card of duties does not name under Knows"
    ]
