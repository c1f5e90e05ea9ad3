"""公职人员政务处分法 · government_sanctions_law — the Law on Government Sanctions for Public Officials."""

from safetyduty.statutes.provisions.government_sanctions_law.aggravation import AGGRAVATION
from safetyduty.statutes.provisions.government_sanctions_law.automatic_lifting import AUTOMATIC_LIFTING
from safetyduty.statutes.provisions.government_sanctions_law.dereliction import DERELICTION
from safetyduty.statutes.provisions.government_sanctions_law.dereliction_gravity import DERELICTION_GRAVITY
from safetyduty.statutes.provisions.government_sanctions_law.dismissal_on_conviction import DISMISSAL_ON_CONVICTION
from safetyduty.statutes.provisions.government_sanctions_law.fine_only import FINE_ONLY
from safetyduty.statutes.provisions.government_sanctions_law.mitigation import MITIGATION
from safetyduty.statutes.provisions.government_sanctions_law.negligence_term import NEGLIGENCE_TERM
from safetyduty.statutes.provisions.government_sanctions_law.negligent_crime import NEGLIGENT_CRIME
from safetyduty.statutes.provisions.government_sanctions_law.retired_officials import RETIRED_OFFICIALS
from safetyduty.statutes.provisions.government_sanctions_law.sanctions import SANCTIONS
from safetyduty.statutes.provisions.government_sanctions_law.several_acts import SEVERAL_ACTS
from safetyduty.statutes.provisions.government_sanctions_law.start_of_period import START_OF_PERIOD
from safetyduty.statutes.provisions.government_sanctions_law.with_organisational_handling import (
    WITH_ORGANISATIONAL_HANDLING,
)
from safetyduty.statutes.provisions.government_sanctions_law.without_sanction import WITHOUT_SANCTION

__all__ = [
    "AGGRAVATION",
    "AUTOMATIC_LIFTING",
    "DERELICTION",
    "DERELICTION_GRAVITY",
    "DISMISSAL_ON_CONVICTION",
    "FINE_ONLY",
    "KEYS",
    "MITIGATION",
    "NEGLIGENCE_TERM",
    "NEGLIGENT_CRIME",
    "RETIRED_OFFICIALS",
    "SANCTIONS",
    "SEVERAL_ACTS",
    "START_OF_PERIOD",
    "WITHOUT_SANCTION",
    "WITH_ORGANISATIONAL_HANDLING",
]

KEYS = (
    AGGRAVATION,
    AUTOMATIC_LIFTING,
    DERELICTION,
    DERELICTION_GRAVITY,
    DISMISSAL_ON_CONVICTION,
    FINE_ONLY,
    MITIGATION,
    NEGLIGENCE_TERM,
    NEGLIGENT_CRIME,
    RETIRED_OFFICIALS,
    SANCTIONS,
    SEVERAL_ACTS,
    START_OF_PERIOD,
    WITHOUT_SANCTION,
    WITH_ORGANISATIONAL_HANDLING,
)
