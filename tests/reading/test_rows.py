"""A bad row hides neither the others nor itself."""

import pytest

from safetyduty.errors import BadFact
from safetyduty.reading import Parts, parse, parts
from tests.reading.shapes import Row, Sheet

TEXT = """\
name: s
rows:
  - id: a
  - {id: b, number: x}
  - id: c
  - {id: d, extra: 1}
  - 7
  - id: e
"""


def read(text: str) -> Parts[Sheet]:
    return parts(parse(text, "f.yaml"), Sheet)


def places(faults: tuple[BadFact, ...]) -> list[tuple[int | None, int | None]]:
    return [(fault.line, fault.column) for fault in faults]


def test_the_rows_that_fit_are_kept_in_order() -> None:
    assert read(TEXT).value == Sheet("s", (Row("a"), Row("c"), Row("e")))


def test_each_row_that_does_not_fit_is_a_fault() -> None:
    assert places(read(TEXT).faults) == [(4, 21), (6, 13), (7, 5)]


def test_the_ids_of_lost_rows_are_remembered() -> None:
    assert read(TEXT).lost == {"b", "d"}


def test_a_kept_row_still_knows_where_it_stood() -> None:
    assert [read(TEXT).path("rows", row, "id") for row in range(3)] == [
        ("rows", 0, "id"),
        ("rows", 2, "id"),
        ("rows", 5, "id"),
    ]


def test_a_wrong_field_outside_the_rows_leaves_no_value() -> None:
    found = read("name: 7\nrows: [{id: a}]")
    assert found.value is None
    assert places(found.faults) == [(1, 7)]


def test_a_missing_field_outside_the_rows_is_placed_at_the_top() -> None:
    found = read("rows: [{id: a}]")
    assert found.value is None
    assert [(fault.path, fault.phrase.en) for fault in found.faults] == [("$", "the field 'name' is missing; add it")]


def test_an_unknown_field_outside_the_rows_is_placed_at_its_key() -> None:
    found = read("name: s\n\nrowz: []")
    assert places(found.faults) == [(3, 1)]
    assert "did you mean 'rows'?" in found.faults[0].phrase.en


@pytest.mark.parametrize("given", ["x", "7", "{a: b}", "null", ""])
def test_a_section_that_is_no_list_is_one_fault(given: str) -> None:
    found = read(f"name: s\nrows: {given}")
    assert [(fault.path, fault.line) for fault in found.faults] == [("$.rows", 2)]


@pytest.mark.parametrize("text", ["7", "x", "[a, b]", "null", "---"])
def test_a_document_that_is_no_mapping_is_one_fault(text: str) -> None:
    found = read(text)
    assert found.value is None
    assert [fault.path for fault in found.faults] == ["$"]


def test_a_misfit_in_a_single_part_is_a_fault_of_that_part() -> None:
    found = read("name: s\nbest: {id: a, number: x}")
    assert [(fault.path, fault.column) for fault in found.faults] == [("$.best.number", 23)]


def test_faults_of_all_sections_are_reported_together() -> None:
    text = "nome: s\nrows: [{id: 1}]\nothers: [{id: 2}]\nbest: {id: 3}"
    assert [fault.path for fault in read(text).faults] == [
        "$.nome",
        "$",
        "$.rows[0].id",
        "$.others[0].id",
        "$.best.id",
    ]
