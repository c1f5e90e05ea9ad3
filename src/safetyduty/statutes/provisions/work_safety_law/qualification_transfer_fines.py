"""非法转让施工资质 · qualification_transfer_fines — suspended, revoked, fined."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["QUALIFICATION_TRANSFER_FINES"]

QUALIFICATION_TRANSFER_FINES = Key("work-safety-law/qualification-transfer-fines", Penalty)
