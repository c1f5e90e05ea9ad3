"""Plain values become what a field asks for, or a fault that says what would."""

from datetime import date

import pytest

from safetyduty.errors import BadFact
from safetyduty.reading import converter, parse, parts
from safetyduty.words import Lang, Phrase
from tests.reading.shapes import Colour, Inner, Row, Sheet


def row(fields: str) -> Row:
    read = parts(parse(f"name: s\nrows:\n- {{id: a, {fields}}}", "f.yaml"), Sheet)
    assert read.faults == ()
    assert read.value is not None
    return read.value.rows[0]


def faults(fields: str) -> tuple[BadFact, ...]:
    return parts(parse(f"name: s\nrows:\n- {{id: a, {fields}}}", "f.yaml"), Sheet).faults


def test_a_row_with_a_field_of_every_kind_is_read() -> None:
    given = (
        "number: 3, sure: true, day: 2022-06-28, colour: grey, words: {zh: 甲, en: a}, tags: [x, y], "
        "inner: {id: i, since: 2020-02-29}, more: [{id: j, since: 2021-01-01}]"
    )
    assert row(given) == Row(
        id="a",
        number=3,
        sure=True,
        day=date(2022, 6, 28),
        colour=Colour.GREY,
        words=Phrase("甲", "a"),
        tags=("x", "y"),
        inner=Inner("i", date(2020, 2, 29)),
        more=(Inner("j", date(2021, 1, 1)),),
    )


def test_what_is_not_given_takes_its_default() -> None:
    read = parts(parse("name: s\nrows: [{id: a}]", "f.yaml"), Sheet)
    assert read.value == Sheet("s", (Row("a"),))


def test_what_may_be_nothing_may_be_left_blank() -> None:
    assert row("day: , words: null, inner: ~") == Row("a")


def test_words_in_one_language_stand_for_both() -> None:
    assert row("words: 甲").words == Phrase("甲", "甲")


MISFITS = [
    ("number: '3'", "$.rows[0].number", "a whole number is wanted here, not 3"),
    ("number: 3.0", "$.rows[0].number", "a whole number is wanted here, not 3.0"),
    ("number: true", "$.rows[0].number", "a whole number is wanted here, not true"),
    ("number: 1e3", "$.rows[0].number", "a whole number is wanted here, not 1e3"),
    ("number: ", "$.rows[0].number", "a whole number is wanted here, not null"),
    ("sure: yes", "$.rows[0].sure", "true or false is wanted here, not yes"),
    ("sure: 1", "$.rows[0].sure", "true or false is wanted here, not 1"),
    ("day: 2022-02-30", "$.rows[0].day", "there is no day 2022-02-30"),
    ("day: 2022-6-8", "$.rows[0].day", "a day such as 2022-06-28 is wanted here, not 2022-6-8"),
    ("day: 20220628", "$.rows[0].day", "a day such as 2022-06-28 is wanted here, not 20220628"),
    ("day: 2022-06-28T10:00", "$.rows[0].day", "a day such as 2022-06-28 is wanted here, not 2022-06-28T10:00"),
    ("colour: gren", "$.rows[0].colour", "'gren' is not one of: green, grey; did you mean 'green'?"),
    ("colour: [x]", "$.rows[0].colour", "'[…]' is not one of: green, grey"),
    ("words: {zh: 甲}", "$.rows[0].words", "text, or {zh: ..., en: ...} is wanted here, not {…}"),
    ("words: {zh: 甲, en: ''}", "$.rows[0].words", "text, or {zh: ..., en: ...} is wanted here, not {…}"),
    ("words: {zh: 甲, en: a, b}", "$.rows[0].words", "there is no language 'b'; text with a comma must be quoted"),
    ("tags: x", "$.rows[0].tags", "a list is wanted here, not x"),
    ("tags: {x: y}", "$.rows[0].tags", "a list is wanted here, not {…}"),
    ("tags: [x, 7]", "$.rows[0].tags[1]", "text is wanted here, not 7; put it in quotes"),
    ("tags: [x, '']", "$.rows[0].tags[1]", "this cannot be empty"),
    ("tags: [x, ' ']", "$.rows[0].tags[1]", "this cannot be empty"),
    ("inner: x", "$.rows[0].inner", "a mapping is wanted here, not x"),
    ("inner: [x]", "$.rows[0].inner", "a mapping is wanted here, not […]"),
    ("inner: {id: x}", "$.rows[0].inner", "the field 'since' is missing; add it"),
    ("more: [{id: x}]", "$.rows[0].more[0]", "the field 'since' is missing; add it"),
    ("more: [x]", "$.rows[0].more[0]", "a mapping is wanted here, not x"),
    ("numbr: 3", "$.rows[0].numbr", "there is no field 'numbr'; did you mean 'number'?"),
    ("__class__: 3", "$.rows[0].__class__", "there is no field '__class__'"),
]


@pytest.mark.parametrize(("fields", "path", "words"), MISFITS)
def test_a_misfit_is_one_fault_that_says_what_would_fit(fields: str, path: str, words: str) -> None:
    [fault] = faults(fields)
    assert (fault.path, fault.phrase.en) == (path, words)


@pytest.mark.parametrize(("fields", "path", "words"), MISFITS)
def test_a_misfit_is_told_in_chinese_too(fields: str, path: str, words: str) -> None:
    [fault] = faults(fields)
    assert any("一" <= character <= "鿿" for character in fault.say(Lang.ZH)), (path, words)


def test_an_unknown_field_is_placed_at_its_key_and_a_wrong_value_at_the_value() -> None:
    assert [(fault.line, fault.column) for fault in faults("numbr: 3")] == [(3, 11)]
    assert [(fault.line, fault.column) for fault in faults("number: x")] == [(3, 19)]


def test_a_long_value_is_shown_shortened() -> None:
    for length, shown in ((40, "x" * 40), (41, "x" * 39 + "…"), (500, "x" * 39 + "…")):
        [fault] = faults(f"number: {'x' * length}")
        assert fault.phrase.en.endswith(f"not {shown}")


def test_braces_in_a_wrong_value_do_no_harm() -> None:
    [fault] = faults("number: '{0} {x!r:>9}'")
    assert fault.phrase.en == "a whole number is wanted here, not {0} {x!r:>9}"


def test_every_misfit_of_a_row_is_reported() -> None:
    found = faults("number: x, sure: y, inner: {id: 7, since: z}, tags: [1, 2], extra: 1")
    assert sorted(fault.path for fault in found) == [
        "$.rows[0].extra",
        "$.rows[0].inner.id",
        "$.rows[0].inner.since",
        "$.rows[0].number",
        "$.rows[0].sure",
        "$.rows[0].tags[0]",
        "$.rows[0].tags[1]",
    ]


def test_a_converter_of_ones_own_is_used() -> None:
    lenient = converter()
    lenient.register_structure_hook(int, lambda value, _: len(str(value)))
    read = parts(parse("name: s\nrows: [{id: a, number: abc}]", "f.yaml"), Sheet, lenient)
    assert read.value == Sheet("s", (Row("a", number=3),))


def test_two_converters_know_nothing_of_each_other() -> None:
    converter().register_structure_hook(int, lambda _value, _: 0)
    assert converter().structure(7, int) == 7
