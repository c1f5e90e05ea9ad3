"""岁末年初专项整治 · year_end_campaign_2022 — the campaign of the winter after the year 2022."""

from safetyduty.statutes.provisions.year_end_campaign_2022.rules import RULES
from safetyduty.statutes.provisions.year_end_campaign_2022.sectors import SECTORS

__all__ = [
    "KEYS",
    "RULES",
    "SECTORS",
]

KEYS = (
    RULES,
    SECTORS,
)
