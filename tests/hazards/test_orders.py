"""Orders about a hazard: who lists and delists it, stops and resumes work, cuts power, and refers."""

from datetime import date, datetime

import pytest
from attrs import evolve

from safetyduty.dates import BEIJING
from safetyduty.facts import Act, Appointment, Entry, Found, Listing, Post, Rank, Referral
from safetyduty.hazards import Case, Power, Request, Supervision, Work, do, objections, opened
from tests.hazards.records import ACCEPTED, FIVE, FOUND, GRADED, MAJOR, REPORTED, STRUCK_OFF, SUBMITTED, case, hazard
from tests.samples import BOOK, words

LISTED = Entry(Act.LIST, date(2022, 6, 5), "office", level=Listing.PREFECTURE)
STOPPED = Entry(Act.STOP_WORK, date(2022, 6, 5), "brigade")
WARNED = Entry(Act.WARN_POWER_CUT, date(2022, 6, 6), "brigade", at=datetime(2022, 6, 6, 9, tzinfo=BEIJING))
CUT = Entry(Act.CUT_POWER, date(2022, 6, 7), "brigade", at=datetime(2022, 6, 7, 9, tzinfo=BEIJING))


def told(after: Case, entry: Entry) -> list[str]:
    return [why.words.en for why in objections(after, entry, BOOK)]


def accepted(*between: Entry) -> Case:
    return case(MAJOR, FIVE, REPORTED, *between, SUBMITTED, ACCEPTED)


def test_only_a_major_hazard_is_listed() -> None:
    assert told(case(GRADED, FIVE), LISTED) == ["it is no major hazard, and is not listed"]
    assert case(MAJOR, FIVE, LISTED).supervision is Supervision.LISTED


@pytest.mark.parametrize(
    ("by", "level", "open_"),
    [
        ("office", None, True),
        ("other", None, False),
        ("other", Listing.COUNTY, False),
        ("other", Listing.PROVINCE, True),
    ],
)
def test_a_listing_is_lifted_by_whoever_listed_it_or_at_its_level_or_above(
    by: str, level: Listing | None, open_: bool
) -> None:
    lifted = Entry(Act.DELIST, date(2022, 6, 12), by, level=level)
    assert (told(accepted(LISTED), lifted) == []) == open_


def test_a_listed_hazard_is_not_struck_off_before_it_is_delisted() -> None:
    assert told(accepted(LISTED), STRUCK_OFF) == ["it is still listed"]
    delisted = do(accepted(LISTED), Entry(Act.DELIST, date(2022, 6, 12), "office"), BOOK)
    assert do(delisted, STRUCK_OFF, BOOK).over


def test_work_resumes_once_the_hazard_is_accepted_and_whoever_stopped_it_consents() -> None:
    early = case(MAJOR, FIVE, STOPPED)
    asked = Entry(Act.ASK_RESUMPTION, date(2022, 6, 12), "boss")
    assert told(early, asked) == ["the hazard has not been removed"]
    waiting = do(accepted(STOPPED), asked, BOOK)
    assert waiting.work is Work.ASKED
    resumed = Entry(Act.RESUME_WORK, date(2022, 6, 13), "brigade")
    assert told(waiting, evolve(resumed, by="bureau")) == ["whoever ordered the stop examines the request"]
    assert told(waiting, evolve(resumed, by="deputy", behalf="brigade")) == []
    assert told(waiting, STRUCK_OFF) == ["the decision to stop work still stands"]
    assert do(waiting, resumed, BOOK).work is Work.WORKING


def test_a_refused_resumption_leaves_the_stop() -> None:
    waiting = do(accepted(STOPPED), Entry(Act.ASK_RESUMPTION, date(2022, 6, 12), "boss"), BOOK)
    assert do(waiting, Entry(Act.REFUSE_RESUMPTION, date(2022, 6, 13), "brigade"), BOOK).work is Work.STOPPED


def test_power_is_cut_a_day_after_the_notice_and_not_an_hour_before() -> None:
    warned = case(MAJOR, FIVE, STOPPED, WARNED)
    assert do(warned, CUT, BOOK).power is Power.CUT
    early = evolve(CUT, at=datetime(2022, 6, 7, 8, 59, tzinfo=BEIJING))
    short = ["less than 24 hours since the notice, or no time was recorded"]
    assert told(warned, early) == short
    assert told(warned, evolve(CUT, at=None)) == short, "no hour is recorded, and it may be less"
    assert told(warned, Entry(Act.CUT_POWER, date(2022, 6, 8), "brigade")) == [], "two days on it is not"


def test_power_is_cut_without_notice_only_in_an_emergency_that_is_stated() -> None:
    stopped = case(MAJOR, FIVE, STOPPED)
    assert told(stopped, CUT) == ["no notice of the cut was given"]
    assert told(stopped, evolve(CUT, criterion="gas is leaking")) == []


def test_power_is_cut_only_while_a_stop_of_a_major_hazard_stands() -> None:
    assert told(case(MAJOR, FIVE), WARNED) == ["no decision to stop work stands"]
    assert told(case(GRADED, FIVE, STOPPED), WARNED) == ["it is no major hazard; power is not cut"]


def test_what_is_cut_off_is_not_struck_off() -> None:
    dark = accepted(STOPPED, WARNED, CUT)
    assert told(dark, STRUCK_OFF) == ["the decision to stop work still stands", "power is still cut"]
    assert do(dark, Entry(Act.RESTORE_POWER, date(2022, 6, 12), "brigade"), BOOK).power is Power.SUPPLIED


def test_an_extension_is_asked_for_before_the_limit_and_answered_by_another() -> None:
    asked = Entry(Act.ASK_EXTENSION, date(2022, 6, 20), "foreman", due=date(2022, 7, 20))
    waiting = do(case(GRADED, FIVE), asked, BOOK)
    assert (waiting.request, waiting.due) == (Request.ASKED, date(2022, 6, 20))
    late = evolve(asked, on=date(2022, 6, 21))
    assert told(case(GRADED, FIVE), late) == ["it was asked for after the limit of 2022-06-20 had expired"]
    refused = do(waiting, Entry(Act.REFUSE_EXTENSION, date(2022, 6, 21), "bureau"), BOOK)
    assert (refused.request, refused.extension) == (Request.NONE, None)
    granted = do(waiting, Entry(Act.EXTEND, date(2022, 6, 21), "bureau", due=date(2022, 7, 20)), BOOK)
    assert (granted.request, granted.due) == (Request.NONE, date(2022, 7, 20))


def test_the_lister_of_a_hazard_decides_on_an_extension() -> None:
    extend = Entry(Act.EXTEND, date(2022, 6, 7), "bureau", due=date(2022, 7, 20))
    assert told(case(MAJOR, FIVE, LISTED), extend) == ["whoever listed it decides on an extension"]
    assert told(case(MAJOR, FIVE, LISTED), evolve(extend, by="office")) == []


def test_who_checked_does_not_refer_for_a_penalty_but_may_for_a_crime() -> None:
    penalty = Entry(Act.REFER, date(2022, 6, 21), "inspector", cause=Referral.PENALTY)
    assert told(case(GRADED, FIVE), penalty) == ["the penalty is reviewed by whoever did the check"]
    both = do(case(GRADED, FIVE), evolve(penalty, cause=Referral.CRIME), BOOK)
    both = do(both, evolve(penalty, by="reviewer"), BOOK)
    assert [both.referral(cause) is not None for cause in Referral] == [True, True]


def test_what_the_public_reports_is_verified_before_it_is_graded() -> None:
    reported = opened(hazard(evolve(FOUND, how=Found.PUBLIC_REPORT)), BOOK)
    assert told(reported, GRADED) == ["what was reported has not been verified"]
    verified = do(reported, Entry(Act.VERIFY, date(2022, 6, 2), "bureau"), BOOK)
    assert told(verified, GRADED) == []


def held(id: str, *persons: str) -> Post:
    terms = tuple(Appointment(person, date(2022, 1, 1), date(2022, 6, 12)) for person in persons)
    return Post(id, words(id), "mill", Rank.OFFICER, held=terms)


def test_one_person_in_two_posts_does_not_accept_their_own_work() -> None:
    posts = {post.id: post for post in (held("foreman", "p-1"), held("manager", "p-2"), held("inspector", "p-1"))}
    waiting, accept = case(GRADED, FIVE, SUBMITTED), evolve(ACCEPTED, on=date(2022, 6, 11))
    assert [why.words.en for why in objections(waiting, accept, BOOK, posts=posts)] == [
        "decided by whoever rectifies, or asked for the review"
    ]
    posts["inspector"] = held("inspector", "p-3")
    assert objections(waiting, accept, BOOK, posts=posts) == ()


def test_an_entrusted_act_is_that_of_both() -> None:
    waiting = case(GRADED, FIVE, SUBMITTED)
    assert told(waiting, evolve(ACCEPTED, behalf="foreman")) == [
        "decided by whoever rectifies, or asked for the review"
    ]


def test_a_post_that_is_not_there_or_that_nobody_holds_does_nothing() -> None:
    posts = {"inspector": held("inspector", "p-3")}
    waiting = case(GRADED, FIVE, SUBMITTED)
    assert [why.words.en for why in objections(waiting, evolve(ACCEPTED, by="ghost"), BOOK, posts=posts)] == [
        "there is no post 'ghost'"
    ]
    assert [why.words.en for why in objections(waiting, ACCEPTED, BOOK, posts=posts)] == [
        "nobody holds 'inspector' on 2022-06-12"
    ]
