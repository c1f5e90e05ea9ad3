"""最高人民法院关于适用行政诉讼法的解释 · litigation_interpretation_2018 — the Supreme People's Court on applying the Administrative Litigation Law."""

from safetyduty.statutes.provisions.litigation_interpretation_2018.court_application import COURT_APPLICATION
from safetyduty.statutes.provisions.litigation_interpretation_2018.untold_limit import UNTOLD_LIMIT

__all__ = [
    "COURT_APPLICATION",
    "KEYS",
    "UNTOLD_LIMIT",
]

KEYS = (
    COURT_APPLICATION,
    UNTOLD_LIMIT,
)
