"""A small and unsurprising YAML: what is read as what, and what is refused where."""

import pytest

from safetyduty.reading import LARGEST_BYTES, parse
from safetyduty.words import Lang
from tests.faults import faults_of, places_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("-7", -7),
        ("+7", 7),
        ("0", 0),
        ("7.50", 7.5),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_numbers_truth_and_nothing_are_read_as_such(text: str, value: object) -> None:
    read = parse(f"a: {text}", "f.yaml").data["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    "text",
    [
        *("010", "0x1F", "0o17", "1_000", "1e3", "12:30", ".5", "5.", ".inf", ".nan", "12345678901234567890"),
        *("no", "yes", "on", "off", "True", "NULL", "Null", "2022-06-28", "2022-06-28 10:00:00", "=", "泽库县"),
    ],
)
def test_whatever_else_yaml_would_turn_into_something_stays_text(text: str) -> None:
    assert parse(f"a: {text}", "f.yaml").data["a"] == text


@pytest.mark.parametrize("text", ["'7'", '"7"', "|-\n  7", ">-\n  7"])
def test_what_is_quoted_is_text(text: str) -> None:
    assert parse(f"a: {text}", "f.yaml").data["a"] == "7"


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert parse("<<: {a: 1}", "f.yaml").data == {"<<": {"a": 1}}


def test_text_may_begin_with_a_byte_order_mark() -> None:
    assert parse(b"\xef\xbb\xbfa: 1", "f.yaml").data == {"a": 1}


def test_a_document_keeps_the_name_of_its_source() -> None:
    assert parse("a: 1", "demo.yaml").source == "demo.yaml"


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing but a remark\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused_at_its_first_line(text: str | bytes) -> None:
    assert places_of(lambda: parse(text, "f.yaml")) == [("f.yaml", 1, 1)]


def test_a_second_document_is_refused_where_it_begins() -> None:
    assert places_of(lambda: parse("a: 1\n---\nb: 2", "f.yaml")) == [("f.yaml", 2, 1)]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 1\nb: [1, 2\n", 3, 1),
        ("a: 1\n\tb: 2\n", 2, 1),
        ("a: 'b", 1, 6),
        ("a: b: c", 1, 5),
        ("a: 1\n b: 2\n", 2, 3),
        ("%YAML 2.0\n---\na: 1", 1, 1),
    ],
)
def test_broken_yaml_is_refused_where_it_breaks(text: str, line: int, column: int) -> None:
    assert places_of(lambda: parse(text, "f.yaml")) == [("f.yaml", line, column)]


def test_broken_yaml_is_refused_with_the_reason_the_parser_gives() -> None:
    [fault] = faults_of(lambda: parse("b: [1, 2\n", "f.yaml"))
    assert fault.phrase.en.startswith("not valid YAML: did not find expected ',' or ']'; check")


@pytest.mark.parametrize(
    ("text", "word"),
    [("a: &x 1", "anchors"), ("a: *x", "aliases"), ("a: !!str 1", "tags"), ("a: !x 1", "tags")],
)
def test_what_makes_text_mean_more_than_it_shows_is_refused_there(text: str, word: str) -> None:
    [fault] = faults_of(lambda: parse(text, "f.yaml"))
    assert (fault.path, fault.line, fault.column) == ("$.a", 1, 4)
    assert word in fault.phrase.en


def test_a_thousand_laughs_are_refused_at_the_first() -> None:
    laughs = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 9))
    assert len(faults_of(lambda: parse(laughs, "f.yaml"))) == 8 + 8 * 9


def test_a_key_that_stands_twice_is_refused_and_the_first_line_named() -> None:
    [fault] = faults_of(lambda: parse("a: 1\nb: 2\na: 3\n", "f.yaml"))
    assert (fault.path, fault.line, fault.column) == ("$.a", 3, 1)
    assert "first on line 1" in fault.phrase.en
    assert "首次见第1行" in fault.phrase.zh


def test_the_same_key_in_two_mappings_is_no_fault() -> None:
    assert parse("x: {a: 1}\ny: {a: 1}", "f.yaml").data == {"x": {"a": 1}, "y": {"a": 1}}


@pytest.mark.parametrize("key", ["1", "null", "true", "1.5", "[a]", "{a: b}"])
def test_a_key_that_is_not_text_is_refused(key: str) -> None:
    [fault] = faults_of(lambda: parse(f"? {key}\n: x", "f.yaml"))
    assert "a key must be text" in fault.phrase.en


def test_all_faults_of_a_text_are_reported_together_and_in_order() -> None:
    text = "a: 1\na: 2\nb: &x 3\nc: *x\n1: !!int d\n"
    assert [line for _, line, _ in places_of(lambda: parse(text, "f.yaml"))] == [2, 3, 4, 5, 5]


def test_faults_before_a_syntax_error_are_not_lost() -> None:
    assert [line for _, line, _ in places_of(lambda: parse("a: 1\na: 2\nb: [", "f.yaml"))] == [2, 4]


def test_thirty_two_levels_are_read_and_thirty_three_are_not() -> None:
    parse("[" * 32 + "]" * 32, "f.yaml")
    [fault] = faults_of(lambda: parse("[" * 33 + "]" * 33, "f.yaml"))
    assert (fault.path, fault.line, fault.column) == ("$[0][0][0][0]", 1, 33)


@pytest.mark.parametrize("opening", ["[", "{a: ", "? ", "- "])
def test_a_nest_of_any_depth_is_refused_without_falling_over(opening: str) -> None:
    [fault] = faults_of(lambda: parse(opening * 20_000, "f.yaml"))
    assert fault.phrase.en == "nested deeper than 32 levels"


def test_a_file_over_the_largest_size_is_refused_before_it_is_read() -> None:
    [fault] = faults_of(lambda: parse(b"\xff" * (LARGEST_BYTES + 1), "f.yaml"))
    assert "larger than 33,554,432 bytes" in fault.phrase.en
    [fault] = faults_of(lambda: parse(b"#" * LARGEST_BYTES, "f.yaml"))
    assert "the file is empty" in fault.phrase.en


def test_a_character_yaml_forbids_is_named_by_its_number() -> None:
    [fault] = faults_of(lambda: parse("a: 1\nb: \x01\n", "f.yaml"))
    assert (fault.line, fault.column) == (2, 4)
    assert "U+0001" in fault.say(Lang.ZH)


def test_a_forbidden_character_after_chinese_text_is_found_on_its_own_line() -> None:
    text = "# 泽库县安全生产责任登记\nb: \x01\n" + "c: d\n" * 9
    assert places_of(lambda: parse(text.replace("c: d\n", ""), "f.yaml")) == [("f.yaml", 2, 4)]
    assert places_of(lambda: parse(text, "f.yaml")) == [("f.yaml", 2, 4)]


def test_half_a_character_is_refused_like_any_other_that_yaml_forbids() -> None:
    assert places_of(lambda: parse("a: \ud800", "f.yaml")) == [("f.yaml", 1, 4)]


def test_a_decimal_too_large_for_this_machine_does_not_become_infinity() -> None:
    assert parse(f"a: {'9' * 400}.0", "f.yaml").data["a"] != float("inf")
