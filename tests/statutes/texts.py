"""One small law text that is right, to be made wrong in one way at a time."""

from typing import Any

from safetyduty.statutes import Key, LawBook
from safetyduty.statutes.load import assemble
from safetyduty.statutes.shapes import Principle

KEY = Key("demo/rule", Principle)

INSTRUMENTS = """\
instruments:
  - {id: demo-law, force: law, title: {zh: 示范法, en: Demo Law}}
"""

GOOD = """\
key: demo/rule
name: {zh: 示范规定, en: demo rule}
versions:
  - since: 2020-01-01
    checked: 2026-01-01
    confidence: seen-once
    cite: [{instrument: demo-law, article: '3'}]
    summary: {zh: 应当示范, en: one shall demonstrate}
    rule: {who: {zh: 示范人, en: the demonstrator}}
"""


def edited(*changes: tuple[str, str], text: str = GOOD) -> str:
    """*text* with each *(old, new)* replaced; each *old* must be there exactly once."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def version(*changes: tuple[str, str]) -> str:
    """The one version of `GOOD`, edited, to be put after another."""
    return edited(*changes).split("versions:\n")[1]


def book(text: str = GOOD, key: Key[Any] = KEY, instruments: str = INSTRUMENTS) -> LawBook:
    """The law book of one *text*."""
    return assemble((key,), {key.name: text.encode()}, instruments.encode())
