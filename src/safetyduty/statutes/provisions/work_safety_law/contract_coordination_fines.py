"""未签协议未统一协调 · contract_coordination_fines — with contractors and lessees."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["CONTRACT_COORDINATION_FINES"]

CONTRACT_COORDINATION_FINES = Key("work-safety-law/contract-coordination-fines", Penalty)
