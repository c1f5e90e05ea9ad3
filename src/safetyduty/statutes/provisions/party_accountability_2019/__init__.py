"""中国共产党问责条例 · party_accountability_2019 — the Party's accountability regulations of 2016 and 2019."""

from safetyduty.statutes.provisions.party_accountability_2019.adjustment_period import ADJUSTMENT_PERIOD
from safetyduty.statutes.provisions.party_accountability_2019.follow_up import FOLLOW_UP
from safetyduty.statutes.provisions.party_accountability_2019.leader_forms import LEADER_FORMS
from safetyduty.statutes.provisions.party_accountability_2019.lifetime import LIFETIME
from safetyduty.statutes.provisions.party_accountability_2019.organisation_forms import ORGANISATION_FORMS
from safetyduty.statutes.provisions.party_accountability_2019.safety_trigger import SAFETY_TRIGGER

__all__ = [
    "ADJUSTMENT_PERIOD",
    "FOLLOW_UP",
    "KEYS",
    "LEADER_FORMS",
    "LIFETIME",
    "ORGANISATION_FORMS",
    "SAFETY_TRIGGER",
]

KEYS = (
    ADJUSTMENT_PERIOD,
    FOLLOW_UP,
    LEADER_FORMS,
    LIFETIME,
    ORGANISATION_FORMS,
    SAFETY_TRIGGER,
)
