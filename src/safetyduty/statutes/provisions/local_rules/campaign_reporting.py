"""专项整治报送 · campaign_reporting — how often a campaign is reported."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["CAMPAIGN_REPORTING"]

CAMPAIGN_REPORTING = Key("local-rules/campaign-reporting", Frequencies)
