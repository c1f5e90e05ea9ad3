"""Each error says what is wrong, where, in two languages, and keeps its data."""

import copy
import pickle
import re
import traceback
from datetime import date

import pytest

from safetyduty import errors
from safetyduty.errors import (
    Ambiguous,
    BadFact,
    BadFacts,
    BadProvision,
    NotAllowed,
    NotExtendable,
    NothingInForce,
    NoTimeLimit,
    NotTrusted,
    OutsideCalendar,
    SafetyDutyError,
    TextNotSeen,
    UnknownFact,
    UnknownName,
    UnknownProvision,
    UnsoundTable,
    did_you_mean,
)
from safetyduty.words import Lang, Phrase

WRONG = Phrase("此处有误", "this is wrong")
DAY = date(2026, 10, 1)
FAULTS = [BadFact(WRONG, "$.a", "f.yaml", 1, 2), BadFact(WRONG, "$.b", "g.yaml", 3, 4)]

ONE_OF_EACH = [
    BadFact(WRONG, "$.a"),
    BadFacts(FAULTS),
    BadProvision(FAULTS),
    UnknownFact("zequ", ["zequ-town"]),
    UnknownProvision("three-must", ["three-musts"]),
    NothingInForce("three-musts", Phrase("三管三必须", "the three musts"), DAY, Phrase("2021年起", "from 2021")),
    TextNotSeen("three-musts", Phrase("三管三必须", "the three musts"), DAY),
    OutsideCalendar(DAY, date(2004, 1, 1), date(2026, 1, 1), "demo"),
    NotAllowed(Phrase("验收", "accept"), Phrase("整改中", "under rectification"), [WRONG], [Phrase("报告", "report")]),
    UnsoundTable("door", [WRONG]),
    Ambiguous(WRONG),
    NotExtendable(WRONG),
    NoTimeLimit("three-musts", WRONG),
    NotTrusted("three-musts", [WRONG]),
    UnknownName(Phrase("工作日历", "calendar"), "hk", ["cn"]),
]


def test_one_of_each_error_is_tried_here() -> None:
    kinds = {type(error).__name__ for error in ONE_OF_EACH} | {"SafetyDutyError", "did_you_mean"}
    assert kinds == set(errors.__all__)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_one_except_clause_catches_every_error_of_this_library(error: Exception) -> None:
    assert isinstance(error, SafetyDutyError)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_an_error_has_a_chinese_sentence_and_an_english_one(error: SafetyDutyError) -> None:
    assert re.search("[一-鿿]", error.say(Lang.ZH))
    assert not re.search("[一-鿿]", error.say(Lang.EN))


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_no_blank_of_a_sentence_is_left_unfilled(error: SafetyDutyError) -> None:
    assert "{" not in error.say(Lang.ZH) + error.say(Lang.EN)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_a_traceback_ends_in_the_english_sentence(error: SafetyDutyError) -> None:
    assert str(error) == error.say(Lang.EN)
    assert error.phrase.en in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_an_error_survives_the_way_to_another_process_with_its_data(error: SafetyDutyError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert [again.say(lang) for lang in Lang] == [error.say(lang) for lang in Lang]
        assert {*vars(again)} == {*vars(error)}


@pytest.mark.parametrize("kind", [UnknownFact, UnknownProvision])
def test_what_is_not_found_is_a_lookup_error_and_knows_what_was_asked(
    kind: type[UnknownFact] | type[UnknownProvision],
) -> None:
    error = kind("nobody", [])
    assert isinstance(error, LookupError)
    assert "nobody" in vars(error).values()


def test_what_is_not_in_force_is_a_lookup_error_that_names_the_days_covered() -> None:
    error = NothingInForce("three-musts", Phrase("三管三必须", "the three musts"), DAY, Phrase("2021年起", "from 2021"))
    assert isinstance(error, LookupError)
    assert (error.key, error.on, error.covered.en) == ("three-musts", DAY, "from 2021")
    assert all(part in str(error) for part in ("three-musts", "2026-10-01", "from 2021"))


def test_a_text_that_was_not_seen_is_in_force_and_caught_with_what_is_not() -> None:
    error = TextNotSeen("three-musts", Phrase("三管三必须", "the three musts"), DAY)
    assert isinstance(error, NothingInForce)
    assert (error.key, error.on) == ("three-musts", DAY)
    assert (
        str(error) == "the text of the three musts (three-musts) in force on 2026-10-01 has not been seen; look it up"
    )


def test_a_day_outside_the_calendar_names_the_calendar_and_its_reach() -> None:
    error = OutsideCalendar(DAY, date(2004, 1, 1), date(2026, 1, 1), "demo")
    assert (error.day, error.first, error.until, error.edition) == (DAY, date(2004, 1, 1), date(2026, 1, 1), "demo")
    assert all(part in str(error) for part in ("2026-10-01", "2004-01-01 to 2025-12-31", "demo"))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (BadFact(WRONG, "$.a", "f.yaml", 3, 7), "f.yaml:3:7: $.a: this is wrong"),
        (BadFact(WRONG, "$.a", "f.yaml"), "f.yaml: $.a: this is wrong"),
        (BadFact(WRONG, "$.a"), "$.a: this is wrong"),
        (BadFact(WRONG, ""), "this is wrong"),
    ],
)
def test_a_fault_says_its_place_as_far_as_it_is_known(fault: BadFact, said: str) -> None:
    assert str(fault) == said


def test_many_faults_are_one_line_each_and_their_number() -> None:
    assert str(BadFacts(FAULTS)).splitlines() == [
        "f.yaml:1:2: $.a: this is wrong",
        "g.yaml:3:4: $.b: this is wrong",
        "2 faults; correct each and try again",
    ]


def test_faults_can_be_caught_one_kind_at_a_time() -> None:
    seen: list[str] = []
    try:
        raise BadFacts(FAULTS)
    except* BadFact as group:
        seen += [fault.path for fault in group.exceptions if isinstance(fault, BadFact)]
    assert seen == ["$.a", "$.b"]


@pytest.mark.parametrize("kind", [BadFacts, BadProvision])
def test_a_part_of_the_faults_is_still_the_same_kind_of_group(kind: type[BadFacts]) -> None:
    some, rest = kind(FAULTS).split(lambda error: isinstance(error, BadFact) and error.path == "$.a")
    assert type(some) is kind
    assert type(rest) is kind
    assert str(some).splitlines()[-1] == "1 fault; correct each and try again"


def test_a_refused_command_gives_every_reason_and_what_may_be_done() -> None:
    reasons = [Phrase("没有验收人", "nobody accepts"), Phrase("没有证据", "no evidence")]
    error = NotAllowed(Phrase("验收", "accept"), Phrase("整改中", "open"), reasons, [Phrase("报告", "report")])
    assert str(error) == "cannot accept while open: nobody accepts, no evidence. Allowed: report"
    assert (error.reasons, error.allowed) == (tuple(reasons), (Phrase("报告", "report"),))


def test_a_command_that_does_not_exist_is_refused_in_words_and_not_in_blanks() -> None:
    error = NotAllowed(Phrase("验收", "accept"), Phrase("整改中", "open"), [], [])
    assert str(error) == "cannot accept while open: there is no such step. Allowed: nothing"


def test_a_name_that_does_not_exist_is_told_with_those_that_do() -> None:
    error = UnknownName(Phrase("工作日历", "calendar"), "hk", ["cn", "cn-qinghai"])
    assert str(error) == "there is no calendar 'hk'; there is: cn, cn-qinghai"
    assert (error.name, error.known) == ("hk", ("cn", "cn-qinghai"))


def test_a_rule_that_is_not_trusted_says_why() -> None:
    error = NotTrusted("three-musts", [Phrase("甲", "first"), Phrase("乙", "second")])
    assert str(error) == "strict mode refuses 'three-musts': first, second"
    assert (error.key, error.why) == ("three-musts", (Phrase("甲", "first"), Phrase("乙", "second")))


def test_a_group_gives_its_faults_in_order() -> None:
    assert BadFacts(FAULTS).faults == tuple(FAULTS)


def test_an_unsound_table_lists_all_its_faults() -> None:
    error = UnsoundTable("door", [Phrase("甲", "first"), Phrase("乙", "second")])
    assert str(error) == "table 'door' is unsound: first, second"
    assert len(error.faults) == 2


def test_the_closest_word_is_suggested() -> None:
    assert did_you_mean("three-must", ["two-musts", "three-musts"]).en == "; did you mean 'three-musts'?"


@pytest.mark.parametrize("known", [[], ["government", "township"]])
def test_nothing_is_suggested_when_nothing_is_close(known: list[str]) -> None:
    assert did_you_mean("xyz", known) == Phrase("", "")
