"""A law text is read whole, or every fault of it is reported with its place."""

from typing import Any

import pytest

from safetyduty import statutes
from safetyduty.dates import Span
from safetyduty.errors import BadProvision, UnknownName
from safetyduty.statutes import Confidence, Force, Key, Status
from safetyduty.statutes.load import assemble
from safetyduty.statutes.shapes import Listing, Principle
from safetyduty.words import Phrase
from tests.faults import faults_of, places_of
from tests.statutes.texts import GOOD, INSTRUMENTS, KEY, book, edited, version


def test_a_good_text_becomes_a_provision() -> None:
    provision = book().provision(KEY)
    [only] = provision.versions
    assert provision.name == Phrase("示范规定", "demo rule")
    assert only.span == Span(only.span.since)
    assert only.rule == Principle(Phrase("示范人", "the demonstrator"))
    assert (only.confidence, only.status) == (Confidence.SEEN_ONCE, Status.IN_FORCE)
    assert str(only.citations[0]) == "《示范法》第三条 / Demo Law, Art. 3"
    assert only.citations[0].instrument.force is Force.LAW


FAULTY = [
    # what is wrong, with what in its place, and the line and column where the fault must stand
    ("    cite: [{instrument: demo-law, article: '3'}]\n", "", 4, 5),
    ("[{instrument: demo-law, article: '3'}]", "[]", 7, 11),
    ("[{instrument: demo-law, article: '3'}]", "demo-law 3", 7, 11),
    ("instrument: demo-law", "instrument: demo-lew", 7, 25),
    ("article: '3'", "article: 3", 7, 44),
    ("article: '3'", "paragraph: two", 7, 46),
    ("article: '3'", "artikle: '3'", 7, 35),
    ("key: demo/rule", "key: demo/role", 1, 6),
    ("name: {zh: 示范规定, en: demo rule}", "name: 7", 2, 7),
    ("name: {zh: 示范规定, en: demo rule}", "name: {zh: 示范规定}", 2, 7),
    ("since: 2020-01-01", "since: 2020-02-30", 4, 12),
    ("since: 2020-01-01\n    ", "", 4, 5),
    ("    checked: 2026-01-01\n", "    until: 2019-12-31\n    checked: 2026-01-01\n", 5, 12),
    ("    checked: 2026-01-01\n", "    until: 2020-01-01\n    checked: 2026-01-01\n", 5, 12),
    ("    checked: 2026-01-01\n", "", 4, 5),
    ("confidence: seen-once", "confidence: seen", 6, 17),
    ("    confidence: seen-once\n", "", 4, 5),
    ("    summary: {zh: 应当示范, en: one shall demonstrate}\n", "", 4, 5),
    ("    rule: {who", "    status: unavailable\n    rule: {who", 9, 13),
    ("    rule: {who: {zh: 示范人, en: the demonstrator}}\n", "", 4, 5),
    ("rule: {who: {zh: 示范人, en: the demonstrator}}", "rule: {}", 9, 11),
    ("rule: {who: {zh: 示范人, en: the demonstrator}}", "rule: [who]", 9, 11),
    ("{zh: 示范人, en: the demonstrator}", "7", 9, 17),
    ("rule: {who:", "rule: {whom: x, who:", 9, 12),
    ("versions:", "version: 1\nversions:", 3, 1),
    ("    rule: {who", "    rule: {zho", 9, 12),
]


@pytest.mark.parametrize(("old", "new", "line", "column"), FAULTY[:-1])
def test_one_thing_wrong_is_one_fault_in_its_place(old: str, new: str, line: int, column: int) -> None:
    text = edited((old, new))
    assert places_of(lambda: book(text)) == [("demo/rule.yaml", line, column)]


def test_a_field_misspelt_is_unknown_and_the_right_one_missing() -> None:
    old, new, line, column = FAULTY[-1]
    found = places_of(lambda: book(edited((old, new))))
    assert found == [("demo/rule.yaml", line, column), ("demo/rule.yaml", 9, 11)]


def test_every_fault_of_a_law_text_is_of_one_kind() -> None:
    with pytest.raises(BadProvision):
        book(edited(("seen-once", "seen")))


def test_an_unknown_instrument_is_told_with_the_closest_one() -> None:
    [fault] = faults_of(lambda: book(edited(("demo-law", "demo-lew"))))
    assert fault.phrase.en == "there is no instrument 'demo-lew'; did you mean 'demo-law'?"


@pytest.mark.parametrize(
    ("until", "since"), [("", "2021-01-01"), ("until: 2022-01-01\n    ", "2021-12-31"), ("", "2019-01-01")]
)
def test_versions_that_overlap_are_one_fault_at_the_later(until: str, since: str) -> None:
    text = edited(("checked", f"{until}checked")) + version(("2020-01-01", since))
    [fault] = faults_of(lambda: book(text))
    assert fault.path == "$.versions[1].since"
    assert "overlaps the version before it" in fault.phrase.en


def test_a_version_may_begin_on_the_day_the_one_before_ends() -> None:
    text = edited(("checked", "until: 2022-01-01\n    checked")) + version(("2020-01-01", "2022-01-01"))
    assert len(book(text).provision(KEY).versions) == 2


def test_a_text_that_was_not_seen_has_no_rule() -> None:
    text = edited(("    rule: {who: {zh: 示范人, en: the demonstrator}}\n", "    status: unavailable\n"))
    assert book(text).provision(KEY).versions[0].rule is None


def test_a_text_that_is_not_yaml_is_refused_where_it_breaks() -> None:
    assert places_of(lambda: book("key: [demo\n")) == [("demo/rule.yaml", 2, 1)]


def test_all_faults_of_all_texts_are_reported_together() -> None:
    keys: list[Key[Any]] = [Key("a/first", Principle), Key("b/second", Listing), Key("c/third", Principle), KEY]
    texts = {
        "a/first": edited(("demo/rule", "a/first"), ("2026-01-01", "soon")).encode(),
        "b/second": edited(("demo/rule", "b/second")).encode(),  # its rule has another shape
        "c/third": b"key: [\n",
        KEY.name: edited(("demo-law", "x"), ("the demonstrator", "''")).encode(),
    }
    instruments = INSTRUMENTS + "  - {id: other-law, force: big, title: 甲}\n"
    found = places_of(lambda: assemble(keys, texts, instruments.encode()))
    assert found == [
        ("instruments.yaml", 3, 28),
        ("a/first.yaml", 5, 14),
        ("b/second.yaml", 9, 12),
        ("b/second.yaml", 9, 11),
        ("c/third.yaml", 2, 1),
        ("demo/rule.yaml", 7, 25),
        ("demo/rule.yaml", 9, 17),
    ]


@pytest.mark.parametrize("name", ["", "CN", "qinghai", "../cn"])
def test_a_law_book_that_does_not_exist_is_refused_with_the_one_that_does(name: str) -> None:
    with pytest.raises(UnknownName) as caught:
        statutes.read(name)
    assert caught.value.name == name
    assert "cn" in caught.value.known


def test_broken_instruments_hide_no_fault_of_the_texts() -> None:
    with pytest.raises(BadProvision) as caught:
        book(edited(("seen-once", "seen")), instruments="instruments: [")
    assert len(caught.value.exceptions) == 2


def test_a_misfit_in_an_instrument_is_not_blamed_on_those_who_cite_it() -> None:
    assert len(faults_of(lambda: book(instruments=INSTRUMENTS.replace("force: law", "force: big")))) == 1


def test_two_instruments_with_one_id_are_a_fault() -> None:
    assert len(faults_of(lambda: book(instruments=INSTRUMENTS + INSTRUMENTS.splitlines()[1] + "\n"))) == 1


@pytest.mark.parametrize("other", [("seen-once", "seen"), ("name: {zh: 示范规定, en: demo rule}", "name: 7")])
def test_a_fault_outside_a_rule_does_not_hide_a_fault_in_it(other: tuple[str, str]) -> None:
    text = edited(other, ("{zh: 示范人, en: the demonstrator}", "7"))
    assert len(faults_of(lambda: book(text))) == 2


def test_a_provision_without_a_version_is_a_fault() -> None:
    assert len(faults_of(lambda: book(GOOD.split("versions:")[0] + "versions: []\n"))) == 1


@pytest.mark.parametrize("article", ["three", "第3条", "41-2", "3.5", "之一", "0", "-3", "3之", " 3"])
def test_an_article_that_is_no_number_is_a_fault(article: str) -> None:
    assert len(faults_of(lambda: book(edited(("'3'", f"'{article}'"))))) == 1


@pytest.mark.parametrize("cite", ["'3', paragraph: 0", "'3', item: -1"])
def test_a_paragraph_that_cannot_be_is_a_fault(cite: str) -> None:
    assert len(faults_of(lambda: book(edited(("'3'", cite))))) == 1


def test_a_rule_that_is_no_mapping_is_told_in_words() -> None:
    [fault] = faults_of(lambda: book(edited(("{who: {zh: 示范人, en: the demonstrator}}", "[who]"))))
    assert fault.phrase.zh != fault.phrase.en
    assert "object has no attribute" not in fault.phrase.en


def test_a_draft_may_stand_beside_the_law_in_force() -> None:
    text = GOOD + version(("2020-01-01", "2027-01-01"), ("    rule", "    status: draft\n    rule"))
    assert len(book(text).provision(KEY).versions) == 2


def test_a_text_that_is_missing_is_a_fault() -> None:
    with pytest.raises(BadProvision):
        assemble((KEY,), {}, INSTRUMENTS.encode())


@pytest.mark.parametrize("article", ["134之十十", "134之一二"])
def test_an_article_whose_suffix_is_no_numeral_is_a_fault(article: str) -> None:
    assert len(faults_of(lambda: book(edited(("'3'", f"'{article}'"))))) == 1


def test_a_superseded_version_says_until_when() -> None:
    [fault] = faults_of(lambda: book(edited(("    rule", "    status: superseded\n    rule"))))
    assert fault.phrase.en == "a superseded version says until when it was in force"
