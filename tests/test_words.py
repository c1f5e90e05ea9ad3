"""A phrase in two languages, and enum members that carry one."""

import pytest

from safetyduty.words import Lang, Phrase, Worded, join


class Light(Worded):
    """A lamp."""

    RED = "red", "红", "red"
    GREEN = "green", "绿", "green"


@pytest.mark.parametrize(("lang", "words"), [(Lang.ZH, "逾期"), (Lang.EN, "late")])
def test_a_phrase_is_said_in_the_language_asked_for(lang: Lang, words: str) -> None:
    assert Phrase("逾期", "late").say(lang) == words


def test_every_language_can_be_said() -> None:
    assert {Phrase("逾期", "late").say(lang) for lang in Lang} == {"逾期", "late"}


def test_a_phrase_shows_both_languages_when_nobody_chose_one() -> None:
    assert str(Phrase("逾期", "late")) == "逾期 / late"


def test_words_that_are_the_same_in_both_languages_are_shown_once() -> None:
    assert str(Phrase("GB 6441", "GB 6441")) == "GB 6441"


def test_a_phrase_inside_a_phrase_is_said_in_the_same_language() -> None:
    assert Phrase("{what}：红灯", "{what}: red light").fill(what=Phrase("停", "stop")) == Phrase(
        "停：红灯", "stop: red light"
    )


def test_an_enum_member_inside_a_phrase_is_said_by_its_label() -> None:
    assert Phrase("{light}灯", "{light} light").fill(light=Light.RED) == Phrase("红灯", "red light")


def test_braces_in_what_is_filled_in_stay_as_they_are() -> None:
    assert Phrase("“{id}”", "{id!r}").fill(id="{x}").zh == "“{x}”"


def test_filling_leaves_the_template_as_it_was() -> None:
    template = Phrase("{n}天", "{n} days")
    template.fill(n=3)
    assert template == Phrase("{n}天", "{n} days")


def test_a_blank_that_nobody_fills_is_an_error_and_not_an_empty_word() -> None:
    with pytest.raises(KeyError, match="days"):
        Phrase("{days}天", "{days} days").fill(day=3)


def test_a_member_is_found_by_its_code_and_by_nothing_else() -> None:
    assert Light.of("green") is Light.GREEN
    for other in ("GREEN", "绿", "Green", ""):
        with pytest.raises(ValueError, match="is not a valid"):
            Light.of(other)


def test_a_member_has_its_code_for_value_and_its_words_for_label() -> None:
    assert (Light.RED.value, Light.RED.label) == ("red", Phrase("红", "red"))


def test_a_list_is_joined_as_each_language_does_it() -> None:
    assert join([Phrase("甲", "a"), Phrase("乙", "b"), Phrase("丙", "c")]) == Phrase("甲、乙、丙", "a, b, c")


def test_a_list_of_one_is_that_one() -> None:
    assert join((Phrase("甲", "a"),)) == Phrase("甲", "a")


def test_a_list_of_nothing_says_nothing() -> None:
    assert join([]) == Phrase("", "")
