"""Small law books of one made-up provision, and what to ask of them."""

from datetime import date

from safetyduty.deadlines import Limit, limit
from safetyduty.statutes import Key, Law
from safetyduty.statutes.shapes import Period, Periods
from tests.statutes.texts import book, edited

PERIOD = Key("demo/rule", Period)
PERIODS = Key("demo/rule", Periods)
RULE = "{who: {zh: 示范人, en: the demonstrator}}"
DAY = date(2026, 9, 28)

FIVE_WORKDAYS = "{within: {workdays: 5}, runs_from: {zh: 申请, en: the request}}"


def text(rule: str) -> str:
    """The law text whose rule is *rule*."""
    return edited((RULE, rule))


def law(rule: str, on: date = DAY) -> Law:
    """The law of *on*, of one provision with one time limit."""
    return book(text(rule), PERIOD).on(on)


def period(within: str, more: str = "") -> Limit:
    """The time limit of so long, with *more* fields: ``period("{days: 60}", ", extension: {days: 30}")``."""
    return limit(PERIOD, law(f"{{within: {within}, runs_from: {{zh: 受理, en: acceptance}}{more}}}"))
