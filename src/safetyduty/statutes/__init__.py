"""法规 · statutes — dated provisions, and the law of a day.

Takes   the law files of this package, and a day.
Gives   a LawBook, the Law of a day, typed rules, citations, findings, reforms, overlays, differences, receipts.
Knows   words, version, errors, dates, reading.
Never   applies a rule to a fact, or hides that a rule is uncertain.
"""

from safetyduty.statutes.across import Across
from safetyduty.statutes.book import Law, LawBook, Trust
from safetyduty.statutes.citation import Citation, Force, Instrument, cited
from safetyduty.statutes.comparison import Change, changes, diff
from safetyduty.statutes.finding import Caveat, CaveatKind, Finding, Reason, Receipt
from safetyduty.statutes.keys import Key
from safetyduty.statutes.load import overlay, read
from safetyduty.statutes.precedence import Candidate, prevailing
from safetyduty.statutes.provision import Confidence, Provision, Scope, Status, Version
from safetyduty.statutes.receipts import receipt
from safetyduty.statutes.reforms import Reform

__all__ = [
    "Across",
    "Candidate",
    "Caveat",
    "CaveatKind",
    "Change",
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
    "Receipt",
    "Reform",
    "Scope",
    "Status",
    "Trust",
    "Version",
    "changes",
    "cited",
    "diff",
    "overlay",
    "prevailing",
    "read",
    "receipt",
]
