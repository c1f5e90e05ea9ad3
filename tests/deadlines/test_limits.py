"""Time limits by key, by entry and by name."""

from collections.abc import Callable
from datetime import date

import pytest

from safetyduty.dates import Days, Months, Workdays, Years
from safetyduty.deadlines import Limit, limit, limits, named
from safetyduty.errors import Ambiguous, NothingInForce, NoTimeLimit, NotTrusted, UnknownName, UnknownProvision
from safetyduty.statutes import Key, Trust
from safetyduty.statutes.provisions.order_493_2007 import REPLY_PERIOD, UNIT_REPORT
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
from safetyduty.statutes.shapes import Principle, Sense
from tests.deadlines.demo import DAY, FIVE_WORKDAYS, PERIOD, PERIODS, RULE, law, period, text
from tests.samples import BOOK
from tests.statutes.texts import KEY, book, edited

MEETING = BOOK.on(date(2022, 6, 28))
SEVERAL = """{entries: [
      {id: first, name: {zh: 其一, en: the first}, within: {days: 60}, runs_from: {zh: 受理, en: acceptance}},
      {id: second, name: {zh: 其二, en: the second}, within: {workdays: 5}, runs_from: {zh: 送达, en: service}, sense: ahead}]}"""
TWO = book(edited((RULE, SEVERAL)), PERIODS).on(DAY)
FIRST, _, _ = SEVERAL.partition(",\n      {id: second")
ONE = book(edited((RULE, f"{FIRST}]}}")), PERIODS).on(DAY)


def test_a_limit_tells_all_that_its_provision_says_of_it() -> None:
    found = period(
        "{days: 60}",
        ", extension: {days: 30}, granted_by: {zh: 负责人, en: the head}, excluded: [{zh: 鉴定, en: appraisal}]",
    )
    assert (found.term, found.extension, found.sense, found.times) == (Days(60), Days(30), Sense.WITHIN, 1)
    assert found.granted_by is not None
    assert (found.granted_by.en, found.runs_from.en) == ("the head", "acceptance")
    assert [what.en for what in found.excluded] == ["appraisal"]
    assert (found.name, found.title.en) == ("demo/rule", "demo rule")
    assert [str(article) for article in found.because[0].basis] == ["《示范法》第三条 / Demo Law, Art. 3"]


def test_a_provision_with_one_limit_has_one() -> None:
    one = law(FIVE_WORKDAYS)
    assert limits(PERIOD, one) == (limit(PERIOD, one),) == (limit(PERIOD, one, entry="period"),)
    assert named("demo/rule", one) == named("demo/rule/period", one) == limit(PERIOD, one)


def test_a_provision_with_several_limits_has_all_of_them_in_order_each_with_its_name_and_title() -> None:
    assert [(found.name, found.term, found.sense) for found in limits(PERIODS, TWO)] == [
        ("demo/rule/first", Days(60), Sense.WITHIN),
        ("demo/rule/second", Workdays(5), Sense.AHEAD),
    ]
    assert [found.title.zh for found in limits(PERIODS, TWO)] == ["示范规定：其一", "示范规定：其二"]


def test_one_of_several_limits_is_found_by_its_entry_or_its_name() -> None:
    second = limits(PERIODS, TWO)[1]
    assert limit(PERIODS, TWO, entry="second") == named("demo/rule/second", TWO) == second


def test_one_entry_alone_is_the_limit_of_its_provision() -> None:
    assert limit(PERIODS, ONE).name == "demo/rule"
    assert limit(PERIODS, ONE, entry="first") == limit(PERIODS, ONE)


def test_one_of_several_limits_is_never_chosen_for_anybody() -> None:
    with pytest.raises(Ambiguous, match="sets several time limits; name one: demo/rule/first, demo/rule/second"):
        limit(PERIODS, TWO)
    with pytest.raises(Ambiguous, match="demo/rule/first, demo/rule/second"):
        named("demo/rule", TWO)


def test_an_entry_nobody_has_is_refused_with_those_there_are() -> None:
    asked: list[Callable[[], Limit]] = [
        lambda: limit(PERIODS, TWO, entry="third"),
        lambda: named("demo/rule/third", TWO),
    ]
    for ask in asked:
        with pytest.raises(UnknownName, match="there is no time limit 'demo/rule/third'") as caught:
            ask()
        assert caught.value.known == ("demo/rule/first", "demo/rule/second")


def test_a_provision_nobody_has_is_refused_with_the_closest() -> None:
    with pytest.raises(UnknownProvision, match="did you mean 'demo/rule'"):
        named("demo/rul", TWO)
    with pytest.raises(UnknownProvision):
        limit(Key("demo/other", Principle), TWO)


@pytest.mark.parametrize("name", ["", "demo", "/", "demo/", "a/b/c/d"])
def test_a_name_that_names_nothing_is_refused(name: str) -> None:
    with pytest.raises(UnknownProvision):
        named(name, TWO)


def test_a_rule_without_a_span_of_time_is_refused_with_what_it_says() -> None:
    asked: list[Callable[[], object]] = [lambda: limit(KEY, book().on(DAY)), lambda: limits(KEY, book().on(DAY))]
    for ask in asked:
        with pytest.raises(NoTimeLimit, match=r"'demo/rule' sets no time limit .* one shall demonstrate"):
            ask()
    with pytest.raises(NoTimeLimit):
        limit(THREE_MUSTS, MEETING)


def test_a_limit_is_that_of_the_law_s_day() -> None:
    with pytest.raises(NothingInForce):
        limit(PERIOD, law(FIVE_WORKDAYS, date(2019, 12, 31)))


def test_a_strict_law_gives_no_doubtful_limit() -> None:
    doubtful = book(text(FIVE_WORKDAYS).replace("seen-once", "inferred"), PERIOD)
    assert limit(PERIOD, doubtful.on(DAY)).caveats != ()
    with pytest.raises(NotTrusted):
        limit(PERIOD, doubtful.on(DAY, trust=Trust.STRICT))


def test_the_law_itself_answers_by_key_and_by_name() -> None:
    assert named("order-493-2007/unit-report", MEETING) == limit(UNIT_REPORT, MEETING)
    assert named("order-493-2007/reply-period/extraordinary", MEETING).term == Days(30)
    with pytest.raises(Ambiguous, match="order-493-2007/reply-period/general"):
        limit(REPLY_PERIOD, MEETING)


def test_an_agreed_limit_says_that_it_was_agreed() -> None:
    for term in (Days(5), Months(1), Years(1)):
        agreed = Limit(term)
        assert (agreed.name, agreed.because, agreed.title.en) == (None, (), "agreed term")
