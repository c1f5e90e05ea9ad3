"""报告违法 · faults — which acts a late, omitted, false or concealed report is, under the law of a day."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from safetyduty.accidents import ReportFault
from safetyduty.statutes import Key, Law, Status
from safetyduty.statutes.provisions.order_493_2007 import CONCEALMENT_FINE, PRINCIPAL_MISCONDUCT_FINE
from safetyduty.statutes.provisions.work_safety_law import PRINCIPAL_ACCIDENT_CONDUCT
from safetyduty.statutes.shapes import Payer

__all__ = ["FAULTS", "answers_of"]

_UNTRUE = ((Payer.UNIT, CONCEALMENT_FINE, "false-or-concealed"), (Payer.DIRECT, CONCEALMENT_FINE, "false-or-concealed"))

Answer = tuple[Payer, Key[Any], str]

FAULTS: MappingProxyType[ReportFault, tuple[Answer, ...]] = MappingProxyType(
    {
        ReportFault.LATE: (
            (Payer.PRINCIPAL, PRINCIPAL_ACCIDENT_CONDUCT, "late"),
            (Payer.PRINCIPAL, PRINCIPAL_MISCONDUCT_FINE, "late-report"),
        ),
        ReportFault.OMITTED: ((Payer.PRINCIPAL, PRINCIPAL_MISCONDUCT_FINE, "omitted-report"),),
        ReportFault.FALSE: (
            *_UNTRUE,
            (Payer.PRINCIPAL, PRINCIPAL_ACCIDENT_CONDUCT, "false"),
            (Payer.PRINCIPAL, CONCEALMENT_FINE, "false-or-concealed"),
        ),
        ReportFault.CONCEALED: (
            *_UNTRUE,
            (Payer.PRINCIPAL, PRINCIPAL_ACCIDENT_CONDUCT, "concealment"),
            (Payer.PRINCIPAL, CONCEALMENT_FINE, "false-or-concealed"),
        ),
    }
)
"""For each fault of a report: who is fined by which provision, the higher text first."""


def answers_of(fault: ReportFault, law: Law) -> Iterator[Answer]:
    """Who answers for *fault* under *law*, each by the highest provision that names it on the day (报告违法之罚)."""
    found: set[Payer] = set()
    for payer, key, choice in FAULTS[fault]:
        version = law.book.provision(key).on(law.day)
        if payer in found or version is None or version.rule is None or version.status is Status.DISPLACED:
            continue
        if any(conduct.id == choice for conduct in version.rule.conduct):
            found.add(payer)
            yield payer, key, choice
