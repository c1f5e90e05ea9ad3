"""Every part of a document knows its line and column."""

import pytest

from safetyduty.reading import Path, parse, written
from safetyduty.words import Phrase

TEXT = """\
county: 泽库
posts:
  - id: head
    held: [甲, 乙]
  - id: deputy
"""
DOCUMENT = parse(TEXT, "f.yaml")
WRONG = Phrase("有误", "wrong")


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("county",), 1, 9),
        (("posts",), 3, 3),
        (("posts", 0), 3, 5),
        (("posts", 0, "id"), 3, 9),
        (("posts", 0, "held"), 4, 11),
        (("posts", 0, "held", 1), 4, 15),
        (("posts", 1, "id"), 5, 9),
    ],
)
def test_a_value_is_found_by_its_path(path: Path, line: int, column: int) -> None:
    place = DOCUMENT.places.at(path)
    assert (place.line, place.column) == (line, column)


@pytest.mark.parametrize("path", [("posts", 0, "missing"), ("posts", 0, "missing", 3, "x"), ("posts", 0, 7)])
def test_what_does_not_exist_is_placed_at_what_is_around_it(path: Path) -> None:
    assert DOCUMENT.places.at(path) == DOCUMENT.places.at(("posts", 0))


def test_a_way_through_a_plain_value_ends_at_that_value() -> None:
    assert DOCUMENT.places.at(("county", "x")) == DOCUMENT.places.at(("county",))


@pytest.mark.parametrize(
    ("path", "line", "column"), [(("county",), 1, 1), (("posts",), 2, 1), (("posts", 0, "held"), 4, 5)]
)
def test_a_key_has_a_place_of_its_own(path: Path, line: int, column: int) -> None:
    place = DOCUMENT.places.of_key(path)
    assert (place.line, place.column) == (line, column)


@pytest.mark.parametrize("path", [(), ("posts", 1), ("posts", 0, "missing"), ("no", "way"), ("county", "x")])
def test_a_part_without_a_key_is_placed_as_a_value(path: Path) -> None:
    assert DOCUMENT.places.of_key(path) == DOCUMENT.places.at(path)


@pytest.mark.parametrize(
    ("path", "words"), [((), "$"), (("a",), "$.a"), ((3,), "$[3]"), (("a", 0, "b", 12), "$.a[0].b[12]")]
)
def test_a_path_is_written_as_a_person_writes_it(path: Path, words: str) -> None:
    assert written(path) == words


def test_a_fault_carries_file_line_column_and_path() -> None:
    assert str(DOCUMENT.fault(("posts", 0, "held", 1), WRONG)) == "f.yaml:4:15: $.posts[0].held[1]: wrong"
    assert str(DOCUMENT.fault_of_key(("posts", 0, "held"), WRONG)) == "f.yaml:4:5: $.posts[0].held: wrong"


def test_a_fault_in_a_part_of_a_document_still_carries_the_whole_path() -> None:
    part = DOCUMENT.part(("posts", 0))
    assert part.data == {"id": "head", "held": ["甲", "乙"]}
    assert str(part.fault(("held", 1), WRONG)) == str(DOCUMENT.fault(("posts", 0, "held", 1), WRONG))
    assert str(part.part(("held",)).fault((1,), WRONG)) == str(part.fault(("held", 1), WRONG))


def test_a_plain_value_is_a_part_too() -> None:
    part = DOCUMENT.part(("county",))
    assert str(part.fault((), WRONG)) == "f.yaml:1:9: $.county: wrong"
