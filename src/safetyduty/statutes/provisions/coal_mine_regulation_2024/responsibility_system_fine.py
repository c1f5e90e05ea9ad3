"""未落实责任制罚款 · responsibility_system_fine — no all-staff responsibility system in a coal mine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["RESPONSIBILITY_SYSTEM_FINE"]

RESPONSIBILITY_SYSTEM_FINE = Key("coal-mine-regulation-2024/responsibility-system-fine", Penalty)
