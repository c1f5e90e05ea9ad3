"""未备案未值班处罚 · filing_and_duty_penalty — plans not filed, duty not kept."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FILING_AND_DUTY_PENALTY"]

FILING_AND_DUTY_PENALTY = Key("order-708-2019/filing-and-duty-penalty", Penalty)
