"""触发 · triggering — what an accident sets off beside fines and sanctions: interviews, supervision, listing, criminal flags."""

from safetyduty.accountability.triggering.kinds import Occurrence, Progress, Reach, Trigger, TriggerKind
from safetyduty.accountability.triggering.triggered import triggers

__all__ = ["Occurrence", "Progress", "Reach", "Trigger", "TriggerKind", "triggers"]
