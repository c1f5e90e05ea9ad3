"""Reading YAML: whatever is thrown at it, a document or faults with a place; what is written is read back."""

import json
from typing import Any

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from safetyduty.errors import BadFacts
from safetyduty.reading import Document, parse
from tests.faults import faults_of

LOOKALIKES = [
    "",
    "~",
    "null",
    "true",
    "no",
    "1",
    "-1",
    "1.0",
    "1e3",
    "010",
    "2022-06-28",
    "<<",
    "=",
    "&a",
    "*a",
    "!a",
    "- a",
    "a: b",
    "#",
]

unusual = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn"), exclude_characters="\ufeff")
text = st.sampled_from(LOOKALIKES) | st.text(st.sampled_from("\n\t\"'\\{}[]:,-# ") | unusual, max_size=12)
decimals = st.integers(-(10**8), 10**8).map(lambda cents: cents / 100)
plain = st.none() | st.booleans() | st.integers(-(10**17), 10**17) | decimals | text
data = st.recursive(plain, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4))

MARKS = "abc:-?&*!|>%@`'\"[]{},#~<= \n\t\\01.\x00\x01\x85\u2028\ufeff县"
YAMLISH = [*MARKS, "---", "...", ": ", "- ", "? ", "!!", "<<"]


def same(one: Any, other: Any) -> bool:
    """Equal, and of the same types all the way down: 1 is not true, and 1 is not 1.0."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)


def accepted_or_faulted(raw: str | bytes) -> None:
    try:
        document = parse(raw, "f.yaml")
    except BadFacts:
        for fault in faults_of(lambda: parse(raw, "f.yaml")):
            assert fault.file == "f.yaml"
            assert (fault.line or 0) >= 1
            assert (fault.column or 0) >= 1
            assert fault.path.startswith("$")
    else:
        assert isinstance(document, Document)


@given(st.text())
@example("? ? ?")
@example("%TAG")
@example("\ufeff\ufeff")
@example("--- - ---")
def test_any_text_is_a_document_or_faults_with_a_place(raw: str) -> None:
    accepted_or_faulted(raw)


@given(st.lists(st.sampled_from(YAMLISH), max_size=40).map("".join))
def test_any_heap_of_yaml_marks_is_a_document_or_faults_with_a_place(raw: str) -> None:
    accepted_or_faulted(raw)


@given(
    st.binary() | st.text().map(lambda some: some.encode("utf-16")) | st.text().map(lambda some: some.encode("gb18030"))
)
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"\xff\xfe")
@example(b"a: \xed\xa0\x80")
def test_any_bytes_are_a_document_or_faults_with_a_place(raw: bytes) -> None:
    accepted_or_faulted(raw)


@given(data, st.booleans(), st.sampled_from([True, False, None]))
def test_plain_data_written_as_yaml_is_read_back_the_same(given_data: Any, unicode: bool, flow: bool | None) -> None:
    written = yaml.safe_dump(given_data, allow_unicode=unicode, default_flow_style=flow, sort_keys=False, width=10_000)
    assert same(parse(written, "f.yaml").data, given_data)


@given(data, st.sampled_from([None, 2]))
def test_plain_data_written_as_json_is_read_back_the_same(given_data: Any, indent: int | None) -> None:
    written = json.dumps(given_data, ensure_ascii=False, indent=indent)
    assert same(parse(written, "f.yaml").data, given_data)


@given(data)
def test_bytes_are_read_as_the_text_they_encode(given_data: Any) -> None:
    written = yaml.safe_dump(given_data, allow_unicode=True)
    assert same(parse(written.encode(), "f.yaml").data, parse(written, "f.yaml").data)


@given(st.lists(st.sampled_from(["a", "b", "县", "", "1", "null", "a b"]), min_size=2, max_size=12))
def test_every_key_that_stands_again_is_a_fault_on_its_own_line(keys: list[str]) -> None:
    written = "".join(f"{json.dumps(key, ensure_ascii=False)}: {line}\n" for line, key in enumerate(keys))
    again = [line for line, key in enumerate(keys, start=1) if key in keys[: line - 1]]
    if again:
        assert [fault.line for fault in faults_of(lambda: parse(written, "f.yaml"))] == again
    else:
        assert parse(written, "f.yaml").data == {key: line for line, key in enumerate(keys)}


@given(st.lists(st.sampled_from("ab"), min_size=1, max_size=4), st.sampled_from("ab"))
def test_a_key_that_stands_twice_is_found_however_deep(path: list[str], key: str) -> None:
    written = "".join(f"{'  ' * depth}{step}:\n" for depth, step in enumerate(path))
    written += "".join(f"{'  ' * len(path)}{key}: {number}\n" for number in range(2))
    [fault] = faults_of(lambda: parse(written, "f.yaml"))
    assert fault.path == ".".join(["$", *path, key])
    assert (fault.line, fault.column) == (len(path) + 2, 2 * len(path) + 1)


@given(data)
def test_every_part_has_a_place_and_stands_there(given_data: Any) -> None:
    written = json.dumps(given_data, ensure_ascii=False, indent=1)
    document = parse(written, "f.yaml")
    lines = written.split("\n")

    def look(part: Any, path: tuple[str | int, ...]) -> None:
        place = document.places.at(path)
        head = (
            json.dumps(part, ensure_ascii=False)[:1]
            if not isinstance(part, (dict, list))
            else "{"
            if isinstance(part, dict)
            else "["
        )
        assert lines[place.line - 1][place.column - 1] == head
        for step, inner in (
            part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
        ):
            look(inner, (*path, step))

    look(given_data, ())
