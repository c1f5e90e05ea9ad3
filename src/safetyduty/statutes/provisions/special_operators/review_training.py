"""复审培训 · review_training — eight hours before a review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TrainingHours

__all__ = ["REVIEW_TRAINING"]

REVIEW_TRAINING = Key("special-operators/review-training", TrainingHours)
