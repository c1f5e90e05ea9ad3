"""Misfits: each wrong thing in a document is one fault, on its own line."""

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.reading import parse, parts
from tests.reading.shapes import Sheet

GOOD = {
    "id": "r",
    "number": "7",
    "sure": "true",
    "day": "2022-06-28",
    "colour": "grey",
    "words": "{zh: 甲, en: a}",
    "tags": "[x, y]",
    "inner": "{id: i, since: 2022-06-28}",
}
BAD = {
    "id": ["7", "true", "null", "[r]", "{r: r}", "''", "' '"],
    "number": ["x", "'7'", "7.0", "true", "null", "[7]", "{}"],
    "sure": ["yes", "1", "'true'", "null", "[]"],
    "day": ["2022-02-30", "2022-6-28", "28.6.2022", "7", "[2022-06-28]", "2022-06-28 10:00"],
    "colour": ["gray", "7", "null", "[grey]", "{grey: grey}", "GREY", "''"],
    "words": ["7", "[x]", "{zh: 甲}", "{zh: 甲, en: 7}", "{}", "''", "{zh: 甲, en: a, b: c}"],
    "tags": ["x", "{x: y}", "[7]", "[x, [y]]", "null", "7"],
    "inner": ["x", "[x]", "{id: i}", "{since: 2022-06-28}", "{id: 7, since: 2022-06-28}", "7"],
}


@frozen
class Drawn:
    """A text, and the lines on which something is wrong."""

    text: str
    wrong: list[int]
    kept: int


@st.composite
def sheets(draw: st.DrawFn) -> Drawn:
    """Rows of fields, one field a line, some of them spoilt, made up or left out."""
    lines, kept = ["name: s", "rows:"], 0
    wrong: list[int] = []
    for _ in range(draw(st.integers(0, 5))):
        names = draw(st.permutations(list(GOOD)))
        left_out = draw(st.sampled_from([None, None, None, "id"]))
        first, before = len(lines) + 1, len(wrong)
        for name in names:
            if name == left_out:
                continue
            spoilt = draw(st.integers(0, 9)) == 0
            value = draw(st.sampled_from(BAD[name])) if spoilt else GOOD[name]
            lines.append(f"  {'-' if len(lines) + 1 == first else ' '} {name}: {value}")
            if spoilt:
                wrong.append(len(lines))
        if draw(st.integers(0, 5)) == 0:
            lines.append(f"    {draw(st.sampled_from(['extra', 'Number', 'self', '__init__']))}: 1")
            wrong.append(len(lines))
        if left_out:
            wrong.append(first)
        kept += len(wrong) == before
    if len(lines) == 2:
        lines[1] = "rows: []"
    return Drawn("\n".join(lines), wrong, kept)


@given(sheets())
def test_each_wrong_thing_is_exactly_one_fault_on_its_line(drawn: Drawn) -> None:
    found = parts(parse(drawn.text, "f.yaml"), Sheet)
    assert sorted(fault.line or 0 for fault in found.faults) == sorted(drawn.wrong)


@given(sheets())
def test_every_row_without_a_fault_is_kept(drawn: Drawn) -> None:
    found = parts(parse(drawn.text, "f.yaml"), Sheet)
    assert found.value is not None
    assert len(found.value.rows) == drawn.kept


@given(sheets())
def test_a_kept_row_is_found_again_in_the_document(drawn: Drawn) -> None:
    document = parse(drawn.text, "f.yaml")
    found = parts(document, Sheet)
    assert found.value is not None
    for number, row in enumerate(found.value.rows):
        part = document.part(found.path("rows", number))
        assert part.data["id"] == row.id
        assert part.data.get("number") == row.number
