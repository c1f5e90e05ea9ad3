"""留党察看最长期限 · probation_extension — how long probation may last in all."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PROBATION_EXTENSION"]

PROBATION_EXTENSION = Key("party-discipline-2023/probation-extension", Period)
