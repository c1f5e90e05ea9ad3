"""主要负责人事故后违法行为 · principal_accident_conduct — no rescue, absence, flight, concealment."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_ACCIDENT_CONDUCT"]

PRINCIPAL_ACCIDENT_CONDUCT = Key("work-safety-law/principal-accident-conduct", Penalty)
