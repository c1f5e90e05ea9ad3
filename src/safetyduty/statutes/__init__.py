"""法规 · statutes — dated provisions, and the law of a day.

Takes   the law files of this package, and a day.
Gives   a LawBook, the Law of a day, typed rules, citations, findings.
Knows   words, errors, dates, reading.
Never   applies a rule to a fact, or hides that a rule is uncertain.
"""

from safetyduty.statutes.book import Law, LawBook
from safetyduty.statutes.citation import Citation, Force, Instrument
from safetyduty.statutes.finding import Caveat, CaveatKind, Finding, Reason
from safetyduty.statutes.keys import Key
from safetyduty.statutes.load import read
from safetyduty.statutes.provision import Confidence, Provision, Scope, Status, Version

__all__ = [
    "Caveat",
    "CaveatKind",
    "Citation",
    "Confidence",
    "Finding",
    "Force",
    "Instrument",
    "Key",
    "Law",
    "LawBook",
    "Provision",
    "Reason",
    "Scope",
    "Status",
    "Version",
    "read",
]
